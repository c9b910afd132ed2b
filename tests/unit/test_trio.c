// What a trio brings: it comes back whole and is told of once; and whatever
// else stands in such a file, it is told of or refused.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "keep/trio.h"
#include "platform/file.h"
#include "report/lesson_report.h"
#include "report/lesson_trio.h"
#include "talk/recording.h"

#include "scratch.h"

enum { TEXT_MAX = 1024 * 1024, STEP = 23 };

#define RECORDING                                                              \
    PROJECT_DIR "/tests/scenarios/fietsenmaker_luisteraar.recording"

typedef struct Room {
    Arena arena;
    Program program;
    Recording played;
    Lesson trio;
    char folder[SCRATCH_MAX];
} Room;

static void note_talk(Room *room, const char *id)
{
    const LessonEvent event = {
        .kind = LESSON_TALK,
        .player = lesson_speaker(&room->trio),
        .count = 3,
        .texts = {id, "Het formulier", room->played.mood},
        .chosen = NONE,
        .when = 1764061200,
        .seed = room->played.seed};
    assert_true(lesson_note(&room->trio, &event));
}

static void note_moves(Room *room, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const LessonEvent move = {.kind = LESSON_MOVE,
                                  .player = lesson_speaker(&room->trio),
                                  .number = (int)i + 1,
                                  .chosen = NONE,
                                  .moves = room->played.moves[i]};
        assert_true(lesson_note(&room->trio, &move));
    }
}

static int begin(void **state)
{
    Room *room = calloc(1, sizeof *room);
    size_t size = 0;
    *state = room;
    if (!room || !scratch_begin(room->folder) ||
        setenv("XDG_DATA_HOME", room->folder, 1) != 0 ||
        setenv("HOME", room->folder, 1) != 0 ||
        !program_begin(&room->program, &room->arena)) {
        return -1;
    }
    char *text = file_read(&room->arena, RECORDING, TEXT_MAX, &size, NULL);
    room->trio = (Lesson){.arena = &room->arena, .named = true, .round = 5};
    return text &&
                   recording_parse(&room->arena, RECORDING, text, &room->played,
                                   NULL) &&
                   lesson_add_players(&room->trio, "Noor,Sven,Aisha", NULL)
               ? 0
               : -1;
}

static int end(void **state)
{
    Room *room = *state;
    bool good = scratch_end(room->folder);
    arena_free(&room->arena);
    free(room);
    return good ? 0 : -1;
}

static void play_round(Room *room, size_t moves)
{
    note_talk(room, "fietsenmaker");
    note_moves(room, moves);
    lesson_swap(&room->trio, 1);
}

static const char *bring(Room *room, Lesson *back)
{
    char path[FILE_PATH_MAX];
    *back = (Lesson){.arena = &room->arena};
    assert_true(trio_write(&room->trio, path, NULL));
    return trio_read(path, back, NULL);
}

static void it_comes_back_whole(void **state)
{
    Room *room = *state;
    Lesson back;
    play_round(room, room->played.count);
    play_round(room, 2);
    const char *text = bring(room, &back);
    assert_non_null(text);
    LessonTrio told = lesson_trio_tell(&room->program, &back);
    assert_string_equal(told.who, "Noor, Sven, Aisha");
    assert_int_equal(told.count, 2);
    assert_non_null(strstr(told.talks[0].what, "Noor bij Wim de Graaf: "));
    assert_null(strstr(told.talks[0].what, "nog niet af"));
    assert_int_equal(told.talks[0].moment_count, LESSON_TRIO_MOMENTS);
    assert_non_null(strstr(told.talks[1].what, "Sven bij Wim de Graaf: nog"));
}

static void it_is_taken_once(void **state)
{
    Room *room = *state;
    Lesson early, late;
    Lesson lesson = {.arena = &room->arena};
    assert_true(lesson_add_players(&lesson, "12", NULL));
    play_round(room, 3);
    const char *first = bring(room, &early);
    play_round(room, 2);
    const char *second = bring(room, &late);
    assert_int_equal(trio_take(&lesson, &early, first, 1), TRIO_TAKEN);
    assert_int_equal(trio_take(&lesson, &early, first, 1), TRIO_HAD);
    assert_int_equal(trio_take(&lesson, &late, second, 1), TRIO_RENEWED);
    assert_int_equal(trio_take(&lesson, &early, first, 1), TRIO_HAD);
    assert_int_equal(lesson.count, 2);
    assert_false(trio_counts(&lesson, 0));
    assert_true(trio_counts(&lesson, 1));
    LessonTrios all = lesson_trio_all(&room->program, &lesson);
    assert_int_equal(all.count, 1);
    assert_int_equal(all.all[0].count, 2);
    assert_int_equal(trio_take(&room->trio, &early, first, 1), TRIO_OWN);
}

static size_t keep(const Lesson *trio, char path[FILE_PATH_MAX])
{
    bool had = false;
    Arena arena = {0};
    Lesson back = {.arena = &arena};
    assert_true(trio_keep(trio, path, &had, NULL));
    assert_non_null(trio_read(path, &back, NULL));
    size_t count = back.count;
    arena_free(&arena);
    return count;
}

static void what_others_played_stays(void **state)
{
    Room *room = *state;
    Lesson back = {.arena = &room->arena};
    char first[FILE_PATH_MAX], second[FILE_PATH_MAX], third[FILE_PATH_MAX];
    bool had = false;
    play_round(room, 2);
    size_t count = keep(&room->trio, first);
    text_copy(room->trio.names[0], LESSON_NAME_BYTES, "Karin");
    play_round(room, 2);
    assert_true(keep(&room->trio, second) > count);
    assert_string_not_equal(first, second);
    assert_non_null(trio_read(first, &back, NULL));
    assert_string_equal(back.names[0], "Noor");
    assert_true(trio_keep(&room->trio, third, &had, NULL));
    assert_true(had);
    assert_string_equal(second, third);
    play_round(room, 1); // and what they play on goes over their own
    (void)keep(&room->trio, third);
    assert_string_equal(second, third);
    assert_true(file_write(first, "iets", 4, NULL));
    text_copy(room->trio.names[0], LESSON_NAME_BYTES, "Bas");
    (void)keep(&room->trio, third);
    assert_string_not_equal(first, third);
    assert_string_not_equal(second, third);
}

static void its_name_may_be_in_capitals(void **state)
{
    (void)state;
    assert_true(trio_is_file("/a/drietal-1.les"));
    assert_true(trio_is_file("E:\\T.LES"));
    assert_true(trio_is_file("t.Les"));
    assert_false(trio_is_file("t.les.html"));
    assert_false(trio_is_file("tales"));
    assert_false(trio_is_file("les"));
}

static void refuse(Room *room)
{
    Lesson back;
    assert_null(bring(room, &back));
}

static void what_is_none_is_refused(void **state)
{
    Room *room = *state;
    note_talk(room, "/tmp/iemand.lua");
    refuse(room);
    room->trio.count = 0;
    note_talk(room, "../klanten/fietsenmaker");
    refuse(room);
    room->trio.count = 0;
    play_round(room, 1);
    Lesson back;
    assert_non_null(bring(room, &back));
    room->trio.round = 0; // a lesson, and no trio
    refuse(room);
    room->trio.round = 5;
    room->trio.player_count = 2;
    refuse(room);
    room->trio.player_count = 3;
    const LessonEvent within = {.kind = LESSON_BROUGHT,
                                .count = 1,
                                .texts = {"A"},
                                .chosen = NONE,
                                .moves = "{}"};
    assert_true(lesson_note(&room->trio, &within));
    refuse(room);
}

// Any byte may have become any other: it is told of, or refused.
static void no_byte_of_it_can_hurt(void **state)
{
    static const char OTHERS[] = "\"9-{[,\\\x01\xff";
    Room *room = *state;
    Lesson back;
    play_round(room, 4);
    note_talk(room, "fietsenmaker");
    const char *text = bring(room, &back);
    size_t size = strlen(text);
    char path[FILE_PATH_MAX];
    char *other = malloc(size + 1);
    assert_non_null(other);
    assert_true(file_join(path, room->folder, "ander.les"));
    for (size_t i = 0; i < size; i += STEP) {
        Arena arena = {0};
        Program program = room->program;
        Lesson lesson = {.arena = &arena};
        Error error = {0};
        program.arena = &arena;
        memcpy(other, text, size + 1);
        other[i] = OTHERS[i / STEP % (sizeof OTHERS - 1)];
        assert_true(file_write(path, other, size, NULL));
        if (trio_read(path, &lesson, &error)) {
            (void)lesson_trio_tell(&program, &lesson);
        } else {
            assert_int_equal(error.kind, ERROR_TRIO);
        }
        arena_free(&arena);
    }
    free(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_comes_back_whole, begin, end),
        cmocka_unit_test_setup_teardown(it_is_taken_once, begin, end),
        cmocka_unit_test_setup_teardown(what_others_played_stays, begin, end),
        cmocka_unit_test(its_name_may_be_in_capitals),
        cmocka_unit_test_setup_teardown(what_is_none_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(no_byte_of_it_can_hurt, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
