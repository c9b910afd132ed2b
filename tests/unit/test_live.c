// A customer's file is saved while he is played: he is read again, and the talk
// goes on as far as its moves still fit.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "author/live.h"
#include "keep/session.h"
#include "platform/folder.h"
#include "scratch.h"

enum { TEXT_MOST = 1 << 16 };

typedef struct Room {
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    char whole[TEXT_MOST];
    Arena arena;
    Program program;
    Live live;
    Session session;
} Room;

static void save(const Room *room, const char *text)
{
    assert_true(file_write(room->path, text, strlen(text), NULL));
}

// The whole file with `to` for the first `from`.
static void save_with(const Room *room, const char *from, const char *to)
{
    char text[TEXT_MOST];
    const char *at = strstr(room->whole, from);
    assert_non_null(at);
    snprintf(text, sizeof text, "%.*s%s%s", (int)(at - room->whole),
             room->whole, to, at + strlen(from));
    save(room, text);
}

static int begin(void **state)
{
    Room *room = calloc(1, sizeof *room);
    size_t count = 0;
    *state = room;
    if (!room || setenv("GESLAAGD_HOME", PROJECT_DIR, 1) != 0 ||
        !scratch_begin(room->folder) ||
        !file_join(room->path, room->folder, "klein.lua") ||
        !program_begin(&room->program, &room->arena)) {
        return -1;
    }
    const char *text =
        file_read(&room->arena, PROJECT_DIR "/tests/unit/klein.lua",
                  sizeof room->whole - 1, &count, NULL);
    memcpy(room->whole, text, count);
    save(room, room->whole);
    room->live = live_begin(&room->program);
    live_follow(&room->live, room->path, 0);
    const Scenario *scenario =
        program_load(&room->program, &room->arena, room->path, NULL);
    session_begin(&room->session, &room->program, scenario, 7, 0);
    return 0;
}

static int end(void **state)
{
    Room *room = *state;
    session_end(&room->session);
    live_end(&room->live);
    arena_free(&room->arena);
    int result = scratch_end(room->folder) ? 0 : -1;
    free(room);
    return result;
}

static SessionParted change(Room *room)
{
    assert_int_equal(live_look(&room->live), LIVE_CHANGED);
    SessionParted parted =
        session_change(&room->session, room->live.read->scenario);
    live_let_go(&room->live, NULL, NULL);
    return parted;
}

static void a_file_that_is_the_same_is_no_news(void **state)
{
    Room *room = *state;
    (void)live_stirs(&room->live);
    assert_false(live_stirs(&room->live));
    save(room, room->whole);
    assert_true(live_stirs(&room->live)); // it was saved
    assert_int_equal(live_look(&room->live), LIVE_SAME);
    assert_int_equal(live_look(&room->live), LIVE_SAME);
}

static void a_folder_is_watched_from_when_it_is_there(void **state)
{
    Room *room = *state;
    char folder[FILE_PATH_MAX];
    live_follow(&room->live, NULL, 0);
    assert_true(file_join(folder, room->folder, "eigen"));
    assert_true(file_join(room->path, folder, "klein.lua"));
    live_follow(&room->live, room->path, 0);
    (void)live_stirs(&room->live);
    assert_false(live_stirs(&room->live));
    assert_true(folder_make(folder));
    assert_true(live_stirs(&room->live));
    save(room, room->whole);
    assert_true(live_stirs(&room->live));
    assert_int_equal(live_look(&room->live), LIVE_CHANGED);
    assert_false(live_stirs(&room->live));
}

static void a_folder_made_anew_is_watched_again(void **state)
{
    Room *room = *state;
    char away[SCRATCH_MAX + sizeof ".weg"];
    snprintf(away, sizeof away, "%s.weg", room->folder);
    for (int moved = 0; moved < 2; moved++) {
        (void)live_stirs(&room->live);
        assert_true(moved ? rename(room->folder, away) == 0
                          : scratch_end(room->folder));
        assert_true(folder_make(room->folder));
        assert_true(live_stirs(&room->live));
        (void)live_stirs(&room->live);
        assert_false(live_stirs(&room->live));
        save(room, room->whole);
        assert_true(live_stirs(&room->live));
    }
    assert_true(scratch_end(away));
}

static void what_cannot_be_read_is_told_till_it_can(void **state)
{
    Room *room = *state;
    save_with(room, "afscheid {", "  afsheid {");
    assert_int_equal(live_look(&room->live), LIVE_WRONG);
    assert_true(room->live.error.line > 60);
    assert_string_equal(room->live.line,
                        "afsheid { zeg { sluitaf \"Dank u wel.\" } }");
    assert_int_equal(live_look(&room->live), LIVE_SAME);
    save(room, room->whole); // as it was before
    SessionParted parted = change(room);
    assert_int_equal(room->live.error.kind, ERROR_NONE);
    assert_null(parted.move);
}

static void all_moves_fit_and_say_something_else(void **state)
{
    Room *room = *state;
    assert_true(session_play_named(&room->session, "haakje druk door"));
    assert_true(session_play_named(&room->session, "stilte"));
    save_with(room, "U zei: altijd druk?", "Altijd druk dus?");
    assert_null(change(room).move);
    assert_int_equal(room->session.played.count, 2);
    assert_string_equal(room->session.played.turns[0].you, "Altijd druk dus?");
}

static void the_talk_stands_where_a_move_is_gone(void **state)
{
    Room *room = *state;
    assert_true(session_play_named(&room->session, "stilte"));
    assert_true(session_play_named(&room->session, "ding foto eerlijk"));
    assert_true(session_play_named(&room->session, "stilte"));
    save_with(room, "ding \"foto\"", "ding \"plaat\"");
    SessionParted parted = change(room);
    assert_string_equal(parted.move, "ding foto eerlijk");
    assert_int_equal(parted.number, 2);
    assert_true(parted.gone);
    assert_int_equal(room->session.played.count, 1);
}

static void a_move_that_would_end_it_is_not_played(void **state)
{
    Room *room = *state;
    for (int i = 0; i < 6; i++) {
        assert_true(session_play_named(&room->session, "stilte"));
    }
    save_with(room, "tijd = 20", "tijd = 5");
    SessionParted parted = change(room);
    assert_true(parted.over);
    assert_false(session_is_over(&room->session));
    assert_int_equal(room->session.played.count, parted.number - 1);
    assert_true(session_play_named(&room->session, "stilte"));
    assert_true(session_is_over(&room->session));
}

static void his_day_may_be_gone(void **state)
{
    Room *room = *state;
    assert_true(session_play_named(&room->session, "stilte"));
    save_with(room, "stemming \"gewoon\"", "stemming \"anders\"");
    SessionParted parted = change(room);
    assert_true(parted.other_day);
    assert_int_equal(room->session.played.count, 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(a_file_that_is_the_same_is_no_news),
        TEST(a_folder_is_watched_from_when_it_is_there),
        TEST(a_folder_made_anew_is_watched_again),
        TEST(what_cannot_be_read_is_told_till_it_can),
        TEST(all_moves_fit_and_say_something_else),
        TEST(the_talk_stands_where_a_move_is_gone),
        TEST(a_move_that_would_end_it_is_not_played),
        TEST(his_day_may_be_gone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
