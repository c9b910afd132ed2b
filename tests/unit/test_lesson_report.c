// The report of a lesson, as it was read and found good: lesson_report.golden
// beside this. Where it comes out otherwise, what came stands in the build.
// test_lesson_report renew: writes it anew, to be read.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "platform/file.h"
#include "report/lesson_csv.h"
#include "report/lesson_report.h"
#include "talk/lesson.h"
#include "talk/recording.h"
#include "tell/debrief.h"

#include "scratch.h"

enum {
    TEXT_MAX = 1024 * 1024,
    FIRST_MOVES = 6,
    START = 1764061200 // 25 November 2025, nine o'clock, UTC
};

#define RECORDING                                                              \
    PROJECT_DIR "/tests/scenarios/fietsenmaker_luisteraar.recording"
#define GOLDEN PROJECT_DIR "/tests/unit/lesson_report.golden"
#define CAME BUILD_DIR "/lesson_report.html"

typedef struct Room {
    Arena arena;
    Program program;
    Lesson lesson;
    Recording played;
    int64_t now;
} Room;

static const char *came_goes_to = CAME;

static void note(Room *room, LessonEvent event)
{
    room->now += 30;
    event.when = room->now;
    event.player = lesson_speaker(&room->lesson);
    assert_true(lesson_note(&room->lesson, &event));
}

static void note_move(Room *room, int number, const char *name)
{
    note(room, (LessonEvent){.kind = LESSON_MOVE,
                             .number = number,
                             .chosen = NONE,
                             .moves = name});
}

static void note_moves(Room *room, size_t from)
{
    for (size_t i = from; i < room->played.count; i++) {
        note_move(room, (int)i + 1, room->played.moves[i]);
    }
}

static void note_talk(Room *room, const char *id, const char *title)
{
    note(room, (LessonEvent){.kind = LESSON_TALK,
                             .count = 3,
                             .texts = {id, title, room->played.mood},
                             .chosen = NONE,
                             .seed = room->played.seed});
}

// Hands for what was said, and two others for what else could be.
static void note_hands(Room *room, int number)
{
    note(room, (LessonEvent){.kind = LESSON_VOTE,
                             .number = number,
                             .count = 3,
                             .texts = {"Nou ja?", "Hoeveel <b>fietsen</b>?",
                                       "\"Wim & zoon\""},
                             .hands = {7, 0, 4},
                             .chosen = 0});
}

// And first for what to go into.
static void note_subject(Room *room, int number)
{
    note(room, (LessonEvent){.kind = LESSON_SUBJECT,
                             .number = number,
                             .count = 2,
                             .texts = {"\u201cnou ja\u201d", "het formulier"},
                             .hands = {8, 3},
                             .chosen = 0});
}

static void note_mark(Room *room, Heading heading)
{
    note(room, (LessonEvent){.kind = LESSON_MARK,
                             .number = (int)heading,
                             .count = 5,
                             .texts = {"1", "2", "3", "4", "5"},
                             .hands = {0, 1, 4, 5, 2},
                             .chosen = NONE});
}

static void note_guesses(Room *room, int number)
{
    note(room, (LessonEvent){.kind = LESSON_GUESS,
                             .number = number,
                             .count = 2,
                             .texts = {"Weer <i>zo</i> een", "Hij is moe"},
                             .chosen = NONE,
                             .thought = "Dat hij weg moet."});
}

static void begin(Room *room, const char *players)
{
    size_t size = 0;
    *room = (Room){.now = START};
    assert_true(program_begin(&room->program, &room->arena));
    room->lesson.arena = &room->arena;
    assert_true(lesson_add_players(&room->lesson, players, NULL));
    const char *text =
        file_read(&room->arena, RECORDING, TEXT_MAX, &size, NULL);
    assert_non_null(text);
    assert_true(
        recording_parse(&room->arena, RECORDING, text, &room->played, NULL));
}

// Six moves that were turned back from after the second, and the whole talk;
// then one with a customer that is gone.
static void play_lesson(Room *room)
{
    char stay[2 * MOVE_TEXT_MAX];
    note_talk(room, "fietsenmaker", "Het formulier");
    note_subject(room, 1);
    note_hands(room, 1);
    note_move(room, 1, room->played.moves[0]);
    note_guesses(room, 2);
    note_move(room, 2, room->played.moves[1]);
    lesson_swap(&room->lesson, 1);
    for (int i = 2; i < FIRST_MOVES; i++) {
        note_move(room, i + 1, "stilte");
    }
    snprintf(stay, sizeof stay, "%s\n%s\n", room->played.moves[0],
             room->played.moves[1]);
    note(room, (LessonEvent){.kind = LESSON_TURN_BACK,
                             .number = 3,
                             .chosen = NONE,
                             .moves = stay});
    note_moves(room, 2);
    note(room,
         (LessonEvent){
             .kind = LESSON_END, .count = 1, .texts = {"ja"}, .chosen = NONE});
    note_mark(room, HEADING_PROPOSAL);
    note_mark(room, HEADING_FEELING);
    note(room, (LessonEvent){.kind = LESSON_CARD,
                             .count = 1,
                             .texts = {"Als hij <zwijgt>, dan wacht ik."},
                             .chosen = NONE});
    lesson_swap(&room->lesson, 1);
    note_talk(room, "weg", "Wie er <niet> meer is");
    note_move(room, 1, "stilte");
}

static char *report_of(const Room *room)
{
    char *text = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&text, &size);
    assert_non_null(to);
    lesson_report_write(&room->program, &room->lesson, to);
    assert_int_equal(fclose(to), 0);
    return text;
}

static void is_as_it_was_read(void **state)
{
    Room room;
    size_t size = 0;
    (void)state;
    begin(&room, "2");
    play_lesson(&room);
    char *came = report_of(&room);
    const char *golden = file_read(&room.arena, GOLDEN, TEXT_MAX, &size, NULL);
    if (!golden || strcmp(came, golden) != 0) {
        assert_true(file_write(came_goes_to, came, strlen(came), NULL));
        if (strcmp(came_goes_to, GOLDEN) != 0) {
            fail_msg("read diff %s %s", GOLDEN, CAME);
        }
    }
    free(came);
    arena_free(&room.arena);
}

static void names_are_in_it_where_asked(void **state)
{
    Room room;
    (void)state;
    begin(&room, "Femke,Sven");
    play_lesson(&room);
    char *came = report_of(&room);
    assert_null(strstr(came, "Femke"));
    assert_non_null(strstr(came, "Speler B"));
    free(came);
    room.lesson.named = true;
    came = report_of(&room);
    assert_non_null(strstr(came, "Femke"));
    assert_null(strstr(came, "Speler"));
    free(came);
    arena_free(&room.arena);
}

// The columns and what happened are words of the language.
static void table_speaks_the_language(void **state)
{
    static const char *const BEGINS[][2] = {
        {"nl", "\xef\xbb\xbfnummer,wat,zet,speler,tekst,handen,gezegd,gedachte"
               "\r\n1,gesprek,0,A,"},
        {"en", "\xef\xbb\xbfnumber,what,move,player,text,hands,said,thought"
               "\r\n1,talk,0,A,"}};
    Room room;
    (void)state;
    begin(&room, "2");
    play_lesson(&room);
    for (size_t i = 0; i < sizeof BEGINS / sizeof BEGINS[0]; i++) {
        char *text = NULL;
        size_t size = 0;
        FILE *to = open_memstream(&text, &size);
        assert_non_null(to);
        lesson_csv_write(words_open(BEGINS[i][0]), &room.lesson, to);
        assert_int_equal(fclose(to), 0);
        assert_memory_equal(text, BEGINS[i][1], strlen(BEGINS[i][1]));
        free(text);
    }
    arena_free(&room.arena);
}

static void stands_beside_the_table(void **state)
{
    Room room;
    char folder[SCRATCH_MAX];
    char table[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    Error error = {0};
    (void)state;
    assert_true(scratch_begin(folder));
    begin(&room, "2");
    play_lesson(&room);
    assert_true(file_join(table, folder, "les-3.csv"));
    assert_true(
        lesson_report_keep(&room.program, &room.lesson, table, path, NULL));
    assert_string_equal(path + strlen(path) - 11, "/les-3.html");
    assert_true(file_exists(path));
    assert_true(file_join(table, folder, "weg/les-3.csv"));
    assert_false(
        lesson_report_keep(&room.program, &room.lesson, table, path, &error));
    assert_int_equal(error.kind, ERROR_FILE_WRITE);
    arena_free(&room.arena);
    assert_true(scratch_end(folder));
}

int main(int count, char **arguments)
{
    if (count == 2 && strcmp(arguments[1], "renew") == 0) {
        came_goes_to = GOLDEN;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_as_it_was_read),
        cmocka_unit_test(names_are_in_it_where_asked),
        cmocka_unit_test(table_speaks_the_language),
        cmocka_unit_test(stands_beside_the_table),
    };
    // The times in the report are those of the wall.
    return setenv("TZ", "UTC", 1) == 0
               ? cmocka_run_group_tests(tests, NULL, NULL)
               : EXIT_FAILURE;
}
