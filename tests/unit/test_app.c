// What the screens want, done: without a window, by the intents alone.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "app/app_intents.h"
#include "app/app_lesson.h"
#include "keep/journal_lesson.h"
#include "platform/file.h"
#include "platform/folder.h"

#include "scratch.h"

enum { KEPT_MAX = 64 * 1024 };

static const char CUSTOMER[] = "fietsenmaker";

typedef struct Room {
    App app;
    char home[SCRATCH_MAX];
} Room;

static App *open_app(void)
{
    Room *room = calloc(1, sizeof *room);
    assert_non_null(room);
    App *app = &room->app;
    Error error = {0};
    assert_true(scratch_begin(room->home));
    assert_int_equal(setenv("XDG_DATA_HOME", room->home, 1), 0);
    app_state_begin(app);
    assert_true(program_begin(&app->program, &app->arena));
    app->model.words = app->program.words;
    app->asked = (AppAsked){.name = CUSTOMER, .has_seed = true, .seed = 7};
    app->spoken = app->program.language;
    const Scenario *scenario =
        program_load(&app->program, &app->arena, CUSTOMER, &error);
    assert_non_null(scenario);
    session_begin(&app->session, &app->program, scenario, 1, 0);
    session_open_journal(&app->session);
    assert_non_null(app->session.journal);
    return app;
}

static void close_app(App *app)
{
    Room *room = (Room *)app;
    branches_close(&app->branches, &app->session);
    branches_forget(&app->branches);
    session_end(&app->session);
    arena_free(&app->arena);
    assert_true(scratch_end(room->home));
    free(room);
}

static void want(App *app, IntentKind kind)
{
    const Intent intent = {.kind = kind};
    app_intents_do(app, &intent);
}

static void be_silent(App *app)
{
    const Intent intent = {
        .kind = INTENT_PLAY,
        .play = {.move = {.kind = MOVE_SILENCE, NONE, NONE, NONE}}};
    app_intents_do(app, &intent);
}

static void begin_lesson(App *app, const char *players)
{
    const Intent intent = {.kind = INTENT_LESSON,
                           .lesson = {.players = players}};
    app_intents_do(app, &intent);
}

static bool is_kept(const char *name)
{
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    size_t size = 0;
    Arena arena = {0};
    bool there = folder_data(folder, NULL) && file_join(path, folder, name) &&
                 file_read(&arena, path, KEPT_MAX, &size, NULL);
    arena_free(&arena);
    return there;
}

// Nothing is copied: the model sees the session where it is.
static void what_is_played_is_seen_at_once(void **state)
{
    (void)state;
    App *app = open_app();
    want(app, INTENT_BEGIN);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    assert_int_equal(app->view.talk->count, 0);
    be_silent(app);
    assert_int_equal(app->view.talk->count, 1);
    assert_int_equal(app->view.model->talk->now.seed, 7);
    close_app(app);
}

static void a_move_that_is_not_there_changes_nothing(void **state)
{
    (void)state;
    App *app = open_app();
    want(app, INTENT_BEGIN);
    const Intent wrong = {.kind = INTENT_PLAY,
                          .play = {.move = {.kind = MOVE_SAY,
                                            .topic = 0,
                                            .option = -2,
                                            .span = NONE}}};
    app_intents_do(app, &wrong);
    assert_int_equal(app->session.played.count, 0);
    close_app(app);
}

static void the_settings_lead_back(void **state)
{
    (void)state;
    App *app = open_app();
    want(app, INTENT_BEGIN);
    want(app, INTENT_SETTINGS);
    want(app, INTENT_SETTINGS); // there already
    assert_ptr_equal(app->stage.screen, &SCREEN_SETTINGS);
    want(app, INTENT_BACK);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    close_app(app);
}

static void a_talk_that_was_left_is_taken_up(void **state)
{
    (void)state;
    App *app = open_app();
    want(app, INTENT_BEGIN);
    be_silent(app);
    want(app, INTENT_TITLE);
    assert_ptr_equal(app->stage.screen, &SCREEN_TITLE);
    assert_true(app->model.known.unfinished);
    want(app, INTENT_RESUME);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    assert_int_equal(app->session.played.count, 1);
    close_app(app);
}

static void turned_back_both_ways_are_there(void **state)
{
    (void)state;
    App *app = open_app();
    begin_lesson(app, "Noor,Sven");
    want(app, INTENT_BEGIN);
    be_silent(app);
    be_silent(app);
    const Intent back = {.kind = INTENT_TURN_BACK,
                         .turn_back = {.strand = NONE, .moves = 1}};
    app_intents_do(app, &back);
    const ModelBack *seen = &app->model.back;
    assert_int_equal(app->session.played.count, 1);
    assert_int_equal(strands_count(seen->strands), 1);
    assert_int_equal(strands_get(seen->strands, 0)->count, 2);
    assert_int_equal(seen->parent, 0);
    assert_int_equal(seen->fork, 1);
    close_app(app);
}

// A talk is looked back at no more when another begins.
static void a_new_talk_has_no_strands(void **state)
{
    (void)state;
    App *app = open_app();
    want(app, INTENT_BEGIN);
    be_silent(app);
    const Intent back = {.kind = INTENT_TURN_BACK,
                         .turn_back = {.strand = NONE, .moves = 0}};
    app_intents_do(app, &back);
    want(app, INTENT_BEGIN);
    assert_null(app->model.back.strands);
    assert_int_equal(app->model.back.parent, NONE);
    assert_null(app->model.back.debrief);
    close_app(app);
}

static void a_pause_holds_and_the_title_lets_go(void **state)
{
    (void)state;
    App *app = open_app();
    want(app, INTENT_BEGIN);
    const Intent hold = {.kind = INTENT_HOLD, .held = true};
    app_intents_do(app, &hold);
    assert_true(still_stops(&app->still));
    assert_false(still_is(&app->still));
    want(app, INTENT_TITLE);
    assert_false(still_stops(&app->still));
    close_app(app);
}

static void the_keys_of_a_lesson_are_its_intents(void **state)
{
    (void)state;
    App *app = open_app();
    begin_lesson(app, "Noor,Sven,Aisha");
    want(app, INTENT_SWAP);
    assert_int_equal(app->model.lesson.seat, 1);
    want(app, INTENT_FREEZE);
    assert_true(still_is(&app->still));
    const Input still = {.kind = INPUT_LETTER, .letter = 'z'};
    assert_true(app_lesson_handle_still(app, &still));
    assert_true(still_is(&app->still));
    const Input on = {.kind = INPUT_LETTER, .letter = 'x'};
    assert_true(app_lesson_handle_still(app, &on));
    assert_false(still_is(&app->still));
    int before = app->model.settings.text_percent;
    want(app, INTENT_LETTERS);
    assert_int_not_equal(app->model.settings.text_percent, before);
    close_app(app);
}

// The second group of a sitting has its own moves, and nobody else's.
static void a_second_group_begins_with_nothing(void **state)
{
    (void)state;
    App *app = open_app();
    begin_lesson(app, "Noor,Sven");
    want(app, INTENT_BEGIN);
    be_silent(app);
    be_silent(app);
    assert_int_equal(app->model.lesson.count, 3);
    begin_lesson(app, "Aisha,Bram,Cor");
    assert_true(is_kept("les-1.csv"));
    const Lesson *lesson = model_lesson(app->view.model);
    assert_non_null(lesson);
    assert_int_equal(lesson->count, 0);
    assert_int_equal(lesson->player_count, 3);
    assert_string_equal(lesson->names[0], "Aisha");
    want(app, INTENT_BEGIN);
    be_silent(app);
    assert_int_equal(lesson->count, 2);
    Lesson kept = {.arena = &app->arena};
    Recording recording;
    char aside[FILE_PATH_MAX];
    Error error = {0};
    assert_true(
        journal_lesson_read(app->session.journal, &kept, aside, &error));
    assert_int_equal(kept.count, 2);
    assert_true(lesson_last_talk(&kept, &app->arena, &recording));
    assert_int_equal(recording.count, 1);
    close_app(app);
}

// Who only says who plays, and stops, leaves nothing to be taken up.
static void a_group_that_did_nothing_is_not_kept(void **state)
{
    (void)state;
    App *app = open_app();
    begin_lesson(app, "Noor,Sven");
    want(app, INTENT_BEGIN);
    be_silent(app);
    begin_lesson(app, "Aisha,Bram");
    assert_false(journal_lesson_is_there(app->session.journal));
    close_app(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_played_is_seen_at_once),
        cmocka_unit_test(a_move_that_is_not_there_changes_nothing),
        cmocka_unit_test(the_settings_lead_back),
        cmocka_unit_test(a_talk_that_was_left_is_taken_up),
        cmocka_unit_test(turned_back_both_ways_are_there),
        cmocka_unit_test(a_new_talk_has_no_strands),
        cmocka_unit_test(a_pause_holds_and_the_title_lets_go),
        cmocka_unit_test(the_keys_of_a_lesson_are_its_intents),
        cmocka_unit_test(a_second_group_begins_with_nothing),
        cmocka_unit_test(a_group_that_did_nothing_is_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
