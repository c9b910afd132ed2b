// What was noted in a lesson becomes the talks it was: every move on the strand
// it was played on, and no strand on which nothing was.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "report/lesson_replay.h"

#define CUSTOMER PROJECT_DIR "/tests/unit/klein.lua"

enum { TURNS = 100 };

typedef struct Room {
    Arena arena;
    Program program;
    Lesson lesson;
    const Scenario *scenario;
} Room;

static void note(Room *room, LessonEvent event)
{
    event.chosen = NONE;
    event.player = NONE;
    assert_true(lesson_note(&room->lesson, &event));
}

static void note_move(Room *room, int number, const char *name)
{
    note(room,
         (LessonEvent){.kind = LESSON_MOVE, .number = number, .moves = name});
}

// Back to before move `number`; `stays` are the moves that stay.
static void note_back(Room *room, int number, const char *stays)
{
    note(room, (LessonEvent){
                   .kind = LESSON_TURN_BACK, .number = number, .moves = stays});
}

static void begin(Room *room)
{
    *room = (Room){0};
    room->lesson.arena = &room->arena;
    assert_true(program_begin(&room->program, &room->arena));
    room->scenario = program_load(&room->program, &room->arena, CUSTOMER, NULL);
    assert_non_null(room->scenario);
    note(room, (LessonEvent){.kind = LESSON_TALK,
                             .count = 3,
                             .texts = {"klein", "Het formulier", "gewoon"},
                             .scenario = room->scenario,
                             .seed = 3,
                             .moves = ""});
}

static const LessonTalk *replay(Room *room)
{
    LessonReplay replay = lesson_replay(&room->program, &room->lesson);
    assert_int_equal(replay.count, 1);
    return &replay.talks[0];
}

static void an_empty_strand_is_none(void **state)
{
    Room room;
    (void)state;
    begin(&room);
    note_move(&room, 1, "stilte");
    note_move(&room, 2, "pen");
    note_back(&room, 2, "stilte\n"); // and back again at once
    note_back(&room, 1, "");
    note_move(&room, 1, "pen");
    const LessonTalk *talk = replay(&room);
    assert_int_equal(talk->strand_count, 2);
    assert_int_equal(talk->main, 1);
    assert_int_equal(talk->strands[0].count, 2);
    assert_string_equal(talk->strands[1].steps[0].name, "pen");
    assert_int_equal(talk->told.strand_count, 1);
    assert_int_equal(talk->told.strands[0].fork, 0);
    arena_free(&room.arena);
}

// Left before it was played on: what was there is told.
static void a_talk_that_was_only_turned_back_stays(void **state)
{
    Room room;
    (void)state;
    begin(&room);
    note_move(&room, 1, "stilte");
    note_back(&room, 1, "");
    const LessonTalk *talk = replay(&room);
    assert_int_equal(talk->strand_count, 1);
    assert_int_equal(talk->strands[0].count, 1);
    arena_free(&room.arena);
}

static void the_main_strand_is_the_first_that_ended(void **state)
{
    Room room;
    (void)state;
    begin(&room);
    note_move(&room, 1, "pen");
    note_back(&room, 1, ""); // empty: the numbers behind it shift
    note_back(&room, 1, "");
    note_move(&room, 1, "stilte");
    note(&room,
         (LessonEvent){.kind = LESSON_END, .count = 1, .texts = {"praatje"}});
    note_back(&room, 1, "");
    note_move(&room, 1, "formulier");
    const LessonTalk *talk = replay(&room);
    assert_int_equal(talk->strand_count, 3);
    assert_int_equal(talk->main, 1);
    assert_true(talk->strands[talk->main].ended);
    arena_free(&room.arena);
}

static void a_hundred_times_back_is_a_hundred_strands(void **state)
{
    Room room;
    (void)state;
    begin(&room);
    for (int i = 0; i < TURNS; i++) {
        note_move(&room, 1, i % 2 == 0 ? "stilte" : "pen");
        note_back(&room, 1, "");
    }
    note_move(&room, 1, "formulier");
    const LessonTalk *talk = replay(&room);
    assert_int_equal(talk->strand_count, TURNS + 1);
    for (int i = 0; i <= TURNS; i++) {
        assert_int_equal(talk->strands[i].count, 1);
    }
    assert_string_equal(talk->strands[TURNS - 1].steps[0].name, "pen");
    assert_string_equal(talk->strands[TURNS].steps[0].name, "formulier");
    arena_free(&room.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_strand_is_none),
        cmocka_unit_test(a_talk_that_was_only_turned_back_stays),
        cmocka_unit_test(the_main_strand_is_the_first_that_ended),
        cmocka_unit_test(a_hundred_times_back_is_a_hundred_strands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
