// What was noted in a lesson comes back whole, or is put aside.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "keep/journal/database.h"
#include "keep/journal/journal_lesson.h"
#include "platform/file.h"
#include "platform/folder.h"

#include "scratch.h"

enum { KEPT_MAX = 64 * 1024 };

static void find_kept(char path[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    assert_true(folder_data_make(folder, NULL));
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
    assert_true(lesson_add_players(&lesson, "Noor,Aïsha", NULL));
    lesson.seat = 1;
    lesson.whispering = true;
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

static Journal *open_journal(void)
{
    Journal *journal = journal_open(NULL, NULL);
    assert_non_null(journal);
    return journal;
}

static void read_back(Journal *journal, Arena *arena, Lesson *lesson)
{
    char aside[FILE_PATH_MAX];
    *lesson = (Lesson){.arena = arena};
    assert_true(journal_lesson_read(journal, lesson, aside, NULL));
    assert_string_equal(aside, "");
}

static void assert_same(const Lesson *back, const Lesson *lesson)
{
    assert_int_equal(back->player_count, lesson->player_count);
    assert_int_equal(back->seat, lesson->seat);
    assert_true(back->whispering == lesson->whispering);
    assert_int_equal(back->count, lesson->count);
    for (size_t i = 0; i < lesson->count; i++) {
        assert_same_event(&back->events[i], &lesson->events[i]);
    }
}

static void what_was_noted_comes_back(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson lesson = begin_lesson(&arena);
    Journal *journal = open_journal();
    assert_false(journal_lesson_is_there(journal));
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    assert_true(journal_lesson_is_there(journal));
    journal_close(journal);
    journal = open_journal();
    read_back(journal, &arena, &back);
    assert_same(&back, &lesson);
    assert_true(journal_lesson_remove(journal, NULL));
    assert_false(journal_lesson_is_there(journal));
    assert_true(journal_lesson_remove(journal, NULL)); // twice is no fault
    read_back(journal, &arena, &back);
    assert_int_equal(back.count, 0);
    journal_close(journal);
    arena_free(&arena);
}

static void what_happens_is_added(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson lesson = begin_lesson(&arena);
    Journal *journal = open_journal();
    LessonEvent more = {
        .kind = LESSON_MOVE, .number = 3, .chosen = NONE, .moves = "stilte"};
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    assert_true(lesson_note(&lesson, &more));
    lesson.seat = 0;
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    assert_true(journal_lesson_write(journal, &lesson, NULL)); // nothing new
    read_back(journal, &arena, &back);
    assert_same(&back, &lesson);
    journal_close(journal);
    arena_free(&arena);
}

// Nothing of the lesson before is left in it, however long that was.
static void another_lesson_takes_its_place(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson before = begin_lesson(&arena);
    Lesson lesson = {.arena = &arena};
    LessonEvent talk = {.kind = LESSON_TALK,
                        .count = 3,
                        .texts = {"cateraar", "Twee keer gebeten", "gewoon"},
                        .chosen = NONE,
                        .when = 1764082900,
                        .moves = ""};
    Journal *journal = open_journal();
    assert_true(lesson_add_players(&lesson, "1", NULL));
    assert_true(lesson_note(&lesson, &talk));
    assert_true(journal_lesson_write(journal, &before, NULL));
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    read_back(journal, &arena, &back);
    assert_same(&back, &lesson);
    journal_close(journal);
    arena_free(&arena);
}

// Two programs, each with a lesson: that of the first stays as it is.
static void what_another_keeps_stays(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Error error = {0};
    Lesson lesson = begin_lesson(&arena);
    Lesson other = begin_lesson(&arena);
    other.events[0].when++;
    Journal *first = open_journal();
    Journal *second = open_journal();
    assert_true(journal_lesson_write(first, &lesson, NULL));
    assert_false(journal_lesson_is_elsewhere(first));
    assert_true(journal_lesson_is_elsewhere(second));
    assert_false(journal_lesson_is_there(second));
    assert_false(journal_lesson_claim(second));
    assert_false(journal_lesson_write(second, &other, &error));
    assert_int_equal(error.kind, ERROR_LESSON_TAKEN);
    assert_true(journal_lesson_remove(second, NULL));
    read_back(first, &arena, &back);
    assert_same(&back, &lesson);
    journal_close(first);
    assert_true(journal_lesson_is_there(second)); // a fall leaves it to all
    assert_true(journal_lesson_claim(second));
    assert_true(journal_lesson_remove(second, NULL));
    first = open_journal();
    assert_true(journal_lesson_write(first, &other, NULL));
    journal_close(first);
    journal_close(second);
    arena_free(&arena);
}

static void names_are_kept_where_asked(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson lesson = begin_lesson(&arena);
    Journal *journal = open_journal();
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    read_back(journal, &arena, &back);
    assert_false(back.named);
    assert_string_equal(back.names[1], "");
    lesson.named = true;
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    read_back(journal, &arena, &back);
    assert_true(back.named);
    assert_string_equal(back.names[1], "Aïsha");
    journal_close(journal);
    arena_free(&arena);
}

// Says so, gives nothing, and what stood there stands in another file.
static void assert_put_aside(Journal *journal, Arena *arena, const char *text)
{
    char aside[FILE_PATH_MAX];
    size_t count = 0;
    Error error = {0};
    Lesson lesson = {.arena = arena};
    write_text(text, strlen(text));
    assert_true(journal_lesson_is_there(journal));
    assert_false(journal_lesson_read(journal, &lesson, aside, &error));
    assert_int_equal(error.kind, ERROR_LESSON);
    assert_int_equal(lesson.count, 0);
    assert_int_equal(lesson.player_count, 0);
    assert_false(journal_lesson_is_there(journal));
    const char *kept = file_read(arena, aside, KEPT_MAX, &count, NULL);
    assert_non_null(kept);
    assert_int_equal(count, strlen(text) + 1);
    assert_memory_equal(kept, text, strlen(text));
    assert_int_equal(remove(aside), 0);
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

// Who comes on another day may be fewer: what the others did stays.
static void fewer_players_go_on(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson back;
    Lesson lesson = begin_lesson(&arena);
    Journal *journal = open_journal();
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    lesson.player_count = 1;
    lesson.seat = 0;
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    read_back(journal, &arena, &back);
    assert_int_equal(back.player_count, 1);
    assert_int_equal(back.events[1].player, 1);
    journal_close(journal);
    arena_free(&arena);
}

// A valid one of the same form is read: the others fail by what they name.
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
        HEAD("1", "[\"\"]", "0") EVENT("10", "0", TEXT("0"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("-1", "0", TEXT("0"), "0", "1"),
        HEAD("1", "[\"\"]", "0") EVENT("1", "26", TEXT("0"), "0", "1"),
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
    Journal *journal = open_journal();
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        assert_put_aside(journal, &arena, WRONG[i]);
    }
    write_text(RIGHT, sizeof RIGHT - 1);
    read_back(journal, &arena, &lesson);
    assert_int_equal(lesson.count, 1);
    journal_close(journal);
    arena_free(&arena);
}

// What an older program kept is read once, and stands in the journal then.
static void an_old_file_moves(void **state)
{
    static const char OLD[] =
        HEAD("1", "[\"\"]", "0") EVENT("1", "0", TEXT("0"), "0", "1");
    char path[FILE_PATH_MAX];
    (void)state;
    Arena arena = {0};
    Lesson lesson;
    Journal *journal = open_journal();
    write_text(OLD, sizeof OLD - 1);
    read_back(journal, &arena, &lesson);
    find_kept(path);
    assert_false(file_exists(path));
    journal_close(journal);
    journal = open_journal();
    read_back(journal, &arena, &lesson);
    assert_int_equal(lesson.count, 1);
    assert_string_equal(lesson.events[0].texts[0], "Ja");
    journal_close(journal);
    arena_free(&arena);
}

static void a_damaged_event_puts_the_lesson_aside(void **state)
{
    char path[FILE_PATH_MAX];
    char folder[FILE_PATH_MAX];
    char aside[FILE_PATH_MAX];
    Database database = {0};
    Error error = {0};
    (void)state;
    Arena arena = {0};
    Lesson lesson = begin_lesson(&arena);
    Journal *journal = open_journal();
    assert_true(journal_lesson_write(journal, &lesson, NULL));
    assert_true(folder_data_make(folder, NULL));
    assert_true(file_join(path, folder, "journaal.db"));
    assert_true(database_open(&database, path, DATABASE_WRITE, NULL));
    assert_true(database_run(&database,
                             "UPDATE lesson_events SET event ="
                             " CAST('{' AS BLOB) WHERE number = 2",
                             NULL));
    database_close(&database);
    assert_false(journal_lesson_read(journal, &lesson, aside, &error));
    assert_int_equal(error.kind, ERROR_LESSON);
    assert_true(file_exists(aside));
    assert_int_equal(lesson.count, 0);
    assert_false(journal_lesson_is_there(journal));
    journal_close(journal);
    arena_free(&arena);
}

// No lesson is lost for a name that was let in once.
static void a_line_break_in_a_name_is_a_blank(void **state)
{
    static const char TEXT_OF[] = HEAD("1", "[\"Noor\\nvan A\"]", "0")
        EVENT("1", "0", TEXT("0"), "0", "1");
    (void)state;
    Arena arena = {0};
    Lesson lesson;
    Journal *journal = open_journal();
    write_text(TEXT_OF, sizeof TEXT_OF - 1);
    read_back(journal, &arena, &lesson);
    assert_int_equal(lesson.count, 1);
    assert_string_equal(lesson.names[0], "Noor van A");
    journal_close(journal);
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
        cmocka_unit_test_setup_teardown(what_happens_is_added, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(another_lesson_takes_its_place,
                                        begin_home, end_home),
        cmocka_unit_test_setup_teardown(what_another_keeps_stays, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(names_are_kept_where_asked, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(fewer_players_go_on, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(what_makes_no_sense_is_put_aside,
                                        begin_home, end_home),
        cmocka_unit_test_setup_teardown(a_line_break_in_a_name_is_a_blank,
                                        begin_home, end_home),
        cmocka_unit_test_setup_teardown(an_old_file_moves, begin_home,
                                        end_home),
        cmocka_unit_test_setup_teardown(a_damaged_event_puts_the_lesson_aside,
                                        begin_home, end_home),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
