// What was noted in a lesson comes back whole, or the file is put aside.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "keep/lesson_file.h"
#include "platform/file.h"
#include "platform/folder.h"

#include "scratch.h"

enum { KEPT_MAX = 64 * 1024 };

static void find_kept(char path[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    assert_true(folder_data(folder, NULL));
    assert_true(file_join(path, folder, "les-bezig.json"));
}

static void write_text(const char *text, size_t size)
{
    char path[FILE_PATH_MAX];
    find_kept(path);
    assert_true(file_write(path, text, size, NULL));
}

// A talk with a vote and a guess in it.
static Lesson begin_lesson(Arena *arena)
{
    static const LessonEvent EVENTS[] = {
        {.kind = LESSON_TALK,
         .player = 0,
         .count = 3,
         .texts = {"fietsenmaker", "Het formulier", "moe"},
         .chosen = NONE,
         .when = 1764082800,
         .seed = UINT64_MAX,
         .moves = "stilte\n"},
        {.kind = LESSON_VOTE,
         .number = 1,
         .player = 1,
         .count = 2,
         .texts = {"‘Tien kilometer?’", "Hoeveel personeel hebt u?"},
         .hands = {7, 4},
         .chosen = 1},
        {.kind = LESSON_GUESS,
         .number = 2,
         .player = NONE,
         .count = 1,
         .texts = {"Dat het \"druk\" is"},
         .chosen = NONE,
         .thought = "Weer zo een."},
        {.kind = LESSON_MOVE, .number = 2, .chosen = NONE, .moves = "pen"}};
    Lesson lesson = {.arena = arena};
    assert_true(lesson_add_players(&lesson, "Noor,Aïsha"));
    lesson.seat = 1;
    lesson.whispering = true;
    lesson.told = 2;
    for (size_t i = 0; i < sizeof EVENTS / sizeof *EVENTS; i++) {
        assert_true(lesson_note(&lesson, &EVENTS[i]));
    }
    return lesson;
}

static void assert_same_event(const LessonEvent *a, const LessonEvent *b)
{
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->number, b->number);
    assert_int_equal(a->player, b->player);
    assert_int_equal(a->chosen, b->chosen);
    assert_true(a->when == b->when && a->seed == b->seed);
    assert_string_equal(a->thought, b->thought);
    assert_string_equal(a->moves, b->moves);
    assert_int_equal(a->count, b->count);
    for (int i = 0; i < a->count; i++) {
        assert_string_equal(a->texts[i], b->texts[i]);
        assert_int_equal(a->hands[i], b->hands[i]);
    }
}

static void read_back(Arena *arena, Lesson *lesson)
{
    char aside[FILE_PATH_MAX];
    *lesson = (Lesson){.arena = arena};
    assert_true(lesson_file_read(lesson, aside, NULL));
    assert_string_equal(aside, "");
}

static void what_was_noted_comes_back(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson lesson = begin_lesson(&arena);
    assert_false(lesson_file_is_there());
    assert_true(lesson_file_write(&lesson, NULL));
    assert_true(lesson_file_is_there());
    read_back(&arena, &back);
    assert_int_equal(back.player_count, 2);
    assert_int_equal(back.seat, 1);
    assert_true(back.whispering);
    assert_int_equal(back.told, 2);
    assert_int_equal(back.count, lesson.count);
    for (size_t i = 0; i < lesson.count; i++) {
        assert_same_event(&back.events[i], &lesson.events[i]);
    }
    assert_true(lesson_file_remove(NULL));
    assert_false(lesson_file_is_there());
    assert_true(lesson_file_remove(NULL)); // twice is no fault
    arena_free(&arena);
}

static void names_are_kept_where_asked(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson lesson = begin_lesson(&arena);
    assert_true(lesson_file_write(&lesson, NULL));
    read_back(&arena, &back);
    assert_false(back.named);
    assert_string_equal(back.names[1], "");
    lesson.named = true;
    assert_true(lesson_file_write(&lesson, NULL));
    read_back(&arena, &back);
    assert_true(back.named);
    assert_string_equal(back.names[1], "Aïsha");
    arena_free(&arena);
}

// Says so, gives nothing, and what stood there stands in another file.
static void assert_put_aside(Arena *arena, const char *text, size_t size)
{
    char aside[FILE_PATH_MAX];
    size_t count = 0;
    Error error = {0};
    Lesson lesson = {.arena = arena};
    write_text(text, size);
    assert_false(lesson_file_read(&lesson, aside, &error));
    assert_int_equal(error.kind, ERROR_LESSON);
    assert_int_equal(lesson.count, 0);
    assert_int_equal(lesson.player_count, 0);
    assert_false(lesson_file_is_there());
    const char *kept = file_read(arena, aside, KEPT_MAX, &count, NULL);
    assert_non_null(kept);
    assert_int_equal(count, size);
    assert_memory_equal(kept, text, size);
    assert_int_equal(remove(aside), 0);
}

static void a_file_cut_anywhere_is_put_aside(void **state)
{
    (void)state;
    Arena arena = {0};
    char path[FILE_PATH_MAX];
    size_t count = 0;
    Lesson lesson = begin_lesson(&arena);
    find_kept(path);
    assert_true(lesson_file_write(&lesson, NULL));
    const char *whole = file_read(&arena, path, KEPT_MAX, &count, NULL);
    assert_non_null(whole);
    for (size_t size = 0; size < count; size++) {
        Arena once = {0};
        assert_put_aside(&once, whole, size);
        arena_free(&once);
    }
    arena_free(&arena);
}

#define HEAD(version, players, seat)                                           \
    "{\"versie\": " version ", \"spelers\": " players ", \"stoel\": " seat     \
    ", \"fluisteren\": false, \"namen\": false, \"gebeurtenissen\": "
#define EVENT(kind, player, texts, chosen, seed)                               \
    "[{\"soort\": " kind ", \"zet\": 1, \"speler\": " player                   \
    ", \"teksten\": " texts ", \"gekozen\": " chosen                           \
    ", \"gedachte\": \"\", \"tijd\": 0, \"zaad\": \"" seed                     \
    "\", \"zetten\": \"\"}]}"
#define TEXT(hands) "[{\"tekst\": \"Ja\", \"handen\": " hands "}]"

// A valid one of the same form is read: what follows fails by what it names.
static void what_makes_no_sense_is_put_aside(void **state)
{
    static const char *const WRONG[] = {
        "",
        "[]",
        "{}",
        HEAD("1", "[\"\"]", "0") "{}}",
        HEAD("2", "[\"\"]", "0") "[]}", // of a later program
        HEAD("1", "[\"\"]", "1") "[]}", // nobody's chair
        HEAD("1", "[\"\"]", "-1") "[]}",
        HEAD("1", "[7]", "0") "[]}",
        HEAD("1", "[\"a\\nb\"]", "0") "[]}",
        HEAD("1", "[\"\"]", "0") EVENT("6", "0", TEXT("0"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("-1", "0", TEXT("0"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("1", "1", TEXT("0"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("1", "0", TEXT("-1"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("1", "0", TEXT("100"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("1", "0", TEXT("0"), "1", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("1", "0", TEXT("0"), "0", "-1"),
        HEAD("1", "[\"\"]", "0") EVENT("0", "0", TEXT("0"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("5", "0", "[]", "-1", "1")};
    static const char RIGHT[] =
        HEAD("1", "[\"\"]", "0") EVENT("1", "0", TEXT("0"), "0", "1");
    (void)state;
    Arena arena = {0};
    Lesson lesson;
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        assert_put_aside(&arena, WRONG[i], strlen(WRONG[i]));
    }
    write_text(RIGHT, sizeof RIGHT - 1);
    read_back(&arena, &lesson);
    assert_int_equal(lesson.count, 1);
    arena_free(&arena);
}

static void what_cannot_be_written_leaves_the_one_before(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Error error = {0};
    char home[FILE_PATH_MAX];
    char file[FILE_PATH_MAX];
    Lesson lesson = begin_lesson(&arena);
    find_kept(file); // a file, where a folder is needed
    assert_true(lesson_file_write(&lesson, NULL));
    assert_true(text_copy(home, sizeof home, getenv("XDG_DATA_HOME")));
    assert_int_equal(setenv("XDG_DATA_HOME", file, 1), 0);
    assert_false(lesson_file_write(&lesson, &error));
    assert_int_equal(error.kind, ERROR_FILE_WRITE);
    assert_false(lesson_file_is_there());
    assert_int_equal(setenv("XDG_DATA_HOME", home, 1), 0);
    read_back(&arena, &back);
    assert_int_equal(back.count, lesson.count);
    arena_free(&arena);
}

static int begin_home(void **state)
{
    static char folder[SCRATCH_MAX];
    *state = folder;
    return scratch_begin(folder) ? setenv("XDG_DATA_HOME", folder, 1) : -1;
}

static int end_home(void **state)
{
    return scratch_end(*state) ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_was_noted_comes_back, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(names_are_kept_where_asked, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(a_file_cut_anywhere_is_put_aside,
                                        begin_home, end_home),
        cmocka_unit_test_setup_teardown(what_makes_no_sense_is_put_aside,
                                        begin_home, end_home),
        cmocka_unit_test_setup_teardown(
            what_cannot_be_written_leaves_the_one_before, begin_home, end_home),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
