// What the screens want, done: without a window, by the intents alone.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <dirent.h>

#include "app/after/app_kept.h"
#include "app/after/app_lesson.h"
#include "app/talk/app_hand.h"
#include "app/talk/app_plan.h"
#include "keep/journal/journal_lesson.h"
#include "platform/file.h"
#include "platform/folder.h"

#include "app_room.h"

// How many files there are of lessons, with that ending.
static int count_kept(const char *ending)
{
    char folder[FILE_PATH_MAX];
    int count = 0;
    assert_true(folder_papers(folder, NULL));
    DIR *all = opendir(folder);
    assert_non_null(all);
    for (struct dirent *one = readdir(all); one; one = readdir(all)) {
        const char *dot = strrchr(one->d_name, '.');
        count += strncmp(one->d_name, "les-", 4) == 0 && dot &&
                 strcmp(dot, ending) == 0;
    }
    (void)closedir(all);
    return count;
}

// Nothing is copied: the model sees the session where it is.
static void what_is_played_is_seen_at_once(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    assert_int_equal(app->view.talk->count, 0);
    room_be_silent(app);
    assert_int_equal(app->view.talk->count, 1);
    assert_int_equal(app->view.model->talk->now.seed, 7);
    room_close(app);
}

static void a_move_that_is_not_there_changes_nothing(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    const Intent wrong = {.kind = INTENT_PLAY,
                          .play = {.move = {.kind = MOVE_SAY,
                                            .topic = 0,
                                            .option = -2,
                                            .span = NONE}}};
    app_intents_do(app, &wrong);
    assert_int_equal(app->session.played.count, 0);
    room_close(app);
}

static void the_settings_lead_back(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    room_want(app, INTENT_SETTINGS);
    room_want(app, INTENT_SETTINGS); // there already
    assert_ptr_equal(app->stage.screen, &SCREEN_SETTINGS);
    room_want(app, INTENT_BACK);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    room_close(app);
}

static void a_talk_that_was_left_is_taken_up(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    room_want(app, INTENT_TITLE);
    assert_ptr_equal(app->stage.screen, &SCREEN_TITLE);
    assert_true(app->model.known.unfinished);
    room_want(app, INTENT_RESUME);
    assert_ptr_equal(app->stage.screen, &SCREEN_TALK);
    assert_int_equal(app->session.played.count, 1);
    room_close(app);
}

static void turned_back_both_ways_are_there(void **state)
{
    (void)state;
    App *app = room_open();
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    room_be_silent(app);
    const int64_t first = app->session.talk;
    const Intent back = {.kind = INTENT_TURN_BACK,
                         .turn_back = {.strand = NONE, .moves = 1}};
    app_intents_do(app, &back);
    // Each strand keeps its own place in the journal.
    assert_true(first != JOURNAL_NO_TALK && app->session.talk != first);
    assert_int_equal(app->branches.talks[0], first);
    const JournalStrand *kept = NULL;
    size_t count = 0;
    assert_true(journal_strands(app->session.journal, first, &app->arena, &kept,
                                &count, NULL));
    assert_int_equal(count, 1);
    assert_int_equal(kept[0].id, app->session.talk);
    assert_int_equal(kept[0].parent, first);
    const ModelBack *seen = &app->model.back;
    assert_int_equal(app->session.played.count, 1);
    assert_int_equal(strands_count(seen->strands), 1);
    assert_int_equal(strands_get(seen->strands, 0)->count, 2);
    assert_int_equal(seen->parent, 0);
    assert_int_equal(seen->fork, 1);
    room_close(app);
}

// A talk is looked back at no more when another begins.
static void a_new_talk_has_no_strands(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    const Intent back = {.kind = INTENT_TURN_BACK,
                         .turn_back = {.strand = NONE, .moves = 0}};
    app_intents_do(app, &back);
    room_want(app, INTENT_BEGIN);
    assert_null(app->model.back.strands);
    assert_int_equal(app->model.back.parent, NONE);
    assert_null(app->model.back.debrief);
    room_close(app);
}

static void a_pause_holds_and_the_title_lets_go(void **state)
{
    (void)state;
    App *app = room_open();
    room_want(app, INTENT_BEGIN);
    const Intent hold = {.kind = INTENT_HOLD, .held = true};
    app_intents_do(app, &hold);
    assert_true(still_stops(&app->still));
    assert_false(still_is(&app->still));
    room_want(app, INTENT_TITLE);
    assert_false(still_stops(&app->still));
    room_close(app);
}

static bool hand(App *app, InputKey key, int digit)
{
    const Input input = {.kind = INPUT_KEY, .key = key, .digit = digit};
    return app_hand_handle(app, &input);
}

static void the_chair_goes_on_back_or_to_a_number(void **state)
{
    (void)state;
    App *app = room_open();
    room_begin_lesson(app, "12");
    assert_false(hand(app, KEY_LEFT, 0)); // nothing is handed over
    room_want(app, INTENT_SWAP);
    assert_true(app->model.handing);
    assert_true(app_hand_wait(app) > 0);
    assert_true(hand(app, KEY_LEFT, 0));
    assert_true(hand(app, KEY_LEFT, 0));
    assert_int_equal(app->model.lesson.seat, 11);
    assert_true(hand(app, KEY_DIGIT, 1));
    assert_int_equal(app->model.lesson.seat, 0);
    assert_true(hand(app, KEY_DIGIT, 2));
    assert_int_equal(app->model.lesson.seat, 11); // twelve
    assert_true(hand(app, KEY_DIGIT, 3));
    assert_int_equal(app->model.lesson.seat, 2); // there is no 123
    assert_false(hand(app, KEY_PAGE_DOWN, 0));   // for what lies under it
    assert_false(app->model.handing);
    assert_int_equal(app_hand_wait(app), -1);
    room_close(app);
}

static void write_plan(const char *text)
{
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    assert_true(folder_papers(folder, NULL));
    assert_true(file_join(path, folder, "lesplan.txt"));
    assert_true(file_write(path, text, strlen(text), NULL));
}

static void a_lesson_has_the_plan_of_its_trainer(void **state)
{
    (void)state;
    App *app = room_open();
    room_begin_lesson(app, "2");
    assert_true(app->model.plan.plan.count > 1); // ours
    write_plan("3 Eerst\n4 Dan\n");
    room_begin_lesson(app, "2");
    assert_int_equal(app->model.plan.plan.count, 2);
    assert_string_equal(app->model.plan.plan.steps[1].text, "Dan");
    assert_int_equal(app->model.plan.minute, 0);
    assert_false(app_plan_tick(app)); // no minute has gone by
    write_plan("3 Eerst\nDan\n");
    room_begin_lesson(app, "2");
    assert_int_equal(app->model.plan.wrong, 2);
    assert_true(app->model.plan.plan.count > 2); // ours again
    room_close(app);
}

static void the_keys_of_a_lesson_are_its_intents(void **state)
{
    (void)state;
    App *app = room_open();
    room_begin_lesson(app, "Noor,Sven,Aisha");
    room_want(app, INTENT_SWAP);
    assert_int_equal(app->model.lesson.seat, 1);
    room_want(app, INTENT_FREEZE);
    assert_true(still_is(&app->still));
    const Input still = {.kind = INPUT_LETTER, .letter = 'z'};
    assert_true(app_lesson_handle_still(app, &still));
    assert_true(still_is(&app->still));
    const Input on = {.kind = INPUT_LETTER, .letter = 'x'};
    assert_true(app_lesson_handle_still(app, &on));
    assert_false(still_is(&app->still));
    int before = app->model.settings.text_percent;
    room_want(app, INTENT_LETTERS);
    assert_int_not_equal(app->model.settings.text_percent, before);
    room_close(app);
}

// The second group of a sitting has its own moves, and nobody else's.
static void a_second_group_begins_with_nothing(void **state)
{
    (void)state;
    App *app = room_open();
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    room_be_silent(app);
    assert_int_equal(app->model.lesson.count, 3);
    room_want(app, INTENT_LESSON_END);
    assert_int_equal(count_kept(".csv"), 1);
    room_begin_lesson(app, "Aisha,Bram,Cor");
    const Lesson *lesson = model_lesson(app->view.model);
    assert_non_null(lesson);
    assert_int_equal(lesson->count, 0);
    assert_int_equal(lesson->player_count, 3);
    assert_string_equal(lesson->names[0], "Aisha");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
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
    room_close(app);
}

// Who only says who plays, and stops, leaves nothing to be taken up.
static void a_group_that_did_nothing_is_not_kept(void **state)
{
    (void)state;
    App *app = room_open();
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    room_want(app, INTENT_LESSON_END);
    room_begin_lesson(app, "Aisha,Bram");
    assert_false(journal_lesson_is_there(app->session.journal));
    room_close(app);
}

// However often it stops: one report, and it goes on until it is said to be
// over, between talks too, with whoever sits there now.
static void a_lesson_is_over_when_it_is_said_to_be(void **state)
{
    (void)state;
    App *app = room_open();
    char path[FILE_PATH_MAX];
    room_begin_lesson(app, "Noor,Sven");
    room_want(app, INTENT_BEGIN);
    room_be_silent(app);
    assert_true(app_lesson_keep(app, &app->model.lesson, path));
    app->model.lesson = (Lesson){0}; // as the next day
    app_kept_show_page(app, NULL, false);
    assert_non_null(app->model.lesson_kept);
    const Intent again = {.kind = INTENT_TAKE_UP,
                          .lesson = {.players = "Bram,Cor,Dirk"}};
    app_intents_do(app, &again);
    assert_int_equal(app->model.lesson.player_count, 3);
    assert_string_equal(app->model.lesson.names[0], "Bram");
    room_be_silent(app);
    assert_true(app_lesson_keep(app, &app->model.lesson, path));
    assert_int_equal(count_kept(".html"), 1);
    room_want(app, INTENT_LESSON_END);
    assert_null(model_lesson(&app->model));
    assert_non_null(app->model.lesson_report);
    assert_null(app->model.lesson_kept);
    assert_false(journal_lesson_is_there(app->session.journal));
    assert_int_equal(count_kept(".html"), 1);
    assert_true(file_exists(app->report_path));
    room_close(app);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lesson_is_over_when_it_is_said_to_be),
        cmocka_unit_test(what_is_played_is_seen_at_once),
        cmocka_unit_test(a_move_that_is_not_there_changes_nothing),
        cmocka_unit_test(the_settings_lead_back),
        cmocka_unit_test(a_talk_that_was_left_is_taken_up),
        cmocka_unit_test(turned_back_both_ways_are_there),
        cmocka_unit_test(a_new_talk_has_no_strands),
        cmocka_unit_test(a_pause_holds_and_the_title_lets_go),
        cmocka_unit_test(the_chair_goes_on_back_or_to_a_number),
        cmocka_unit_test(a_lesson_has_the_plan_of_its_trainer),
        cmocka_unit_test(the_keys_of_a_lesson_are_its_intents),
        cmocka_unit_test(a_second_group_begins_with_nothing),
        cmocka_unit_test(a_group_that_did_nothing_is_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
