#include "app/work/app_saved.h"

#include <stdio.h>

#include "app/after/app_lesson.h"
#include "app/after/report.h"
#include "app/app_stage.h"
#include "app/talk/app_seat.h"
#include "app/talk/app_table.h"
#include "app/work/app_chart.h"
#include "app/work/app_live.h"

enum {
    NUMBER_BYTES = 16,
    LOOK_MS = 80
}; // what was saved is to be seen within 200

static bool talks(const App *app)
{
    return app->stage.screen == &SCREEN_TALK && !app->branches.branching &&
           app->stage.talk.stage == STAGE_TALK &&
           !session_is_over(&app->session);
}

static bool looks_back(const App *app)
{
    const Screen *screen = app->stage.screen;
    return screen == &SCREEN_CAR || screen == &SCREEN_RIVER ||
           screen == &SCREEN_COMPARE || screen == &SCREEN_AFTER ||
           (screen == &SCREEN_TALK && app->branches.branching);
}

static bool is_seen(const App *app)
{
    return app->stage.screen == &SCREEN_CHOICE ||
           app->stage.screen == &SCREEN_TITLE ||
           app->stage.screen == &SCREEN_CHART || talks(app) || looks_back(app);
}

static int find_mood(const Scenario *scenario, const char *name)
{
    int mood = session_find_mood(scenario, name);
    return mood == NONE ? 0 : mood;
}

// The title stays as it is; his days may be others.
static void seat_again(App *app, const Scenario *scenario)
{
    int *mood = &app->stage.title.mood;
    const Scenario *before = app->session.played.scenario;
    const char *name = before->moods[*mood].name;
    View *view = &app->view;
    if (view->focus_kind == TOUCH_MOOD &&
        view->focus_index < before->mood_count) {
        view_set_focus(
            view, TOUCH_MOOD,
            find_mood(scenario, before->moods[view->focus_index].name));
    }
    app_seat_scenario(app, scenario, 1, 0);
    *mood = find_mood(scenario, name);
    app_table_renew_title(app);
}

// Sentences that may be what was typed, by their names; none where one of them
// is gone.
static void mean_again(ModelOwn *own, const Conversation *before,
                       const Conversation *now)
{
    char name[MOVE_TEXT_MAX];
    for (int i = 0; i < own->count; i++) {
        recording_write_move(before, own->choices[i], name);
        if (!recording_read_move(now, name, &own->choices[i])) {
            own->count = 0;
        }
    }
}

static void lay_again(App *app, const Conversation *before)
{
    static const char *const KEYS[] = {[TALK_AGAIN_WHOLE] = NULL,
                                       [TALK_AGAIN_HANDS] = "live.hands",
                                       [TALK_AGAIN_CLOSED] = "live.closed"};
    if (app->stage.talk.panel.kind == PANEL_MEANT) {
        mean_again(&app->model.own, before, &app->session.played.now);
    }
    app->model.own.shrug = NULL; // it was of him as he was
    const char *key = KEYS[app_stage_lay_again(app, before)];
    if (key) {
        app_live_say_changed(app, key);
    }
    cockpit_renew(&app->cockpit.page, before->scenario,
                  app->session.played.scenario);
}

// The talk stands where it stood, or where the moves fit no more: there the
// table is empty.
static void talk_on(App *app, const Scenario *scenario)
{
    Talk *talk = &app->stage.talk;
    const bool practice = talk->practice;
    const bool paused = talk->paused;
    const Conversation before = app->session.played.now;
    size_t moves = app->session.played.count;
    branches_forget(&app->branches);
    SessionParted parted = session_change(&app->session, scenario);
    if (!parted.move && !parted.other_day) {
        lay_again(app, &before);
        return;
    }
    if (app->session.played.count < moves) {
        app_lesson_note_back(app, app->session.played.count);
    }
    app_stage_show_talk(app);
    talk->practice = practice;
    talk->paused = paused;
    app_live_say_parted(app, &parted);
}

static void change(App *app)
{
    const Live *live = &app->live.live;
    const Scenario *scenario = live->read->scenario;
    ModelCard *card = &app->model.cards.all[app->model.cards.chosen];
    app->live.later = looks_back(app);
    app_live_say_nothing(app);
    if (app->live.later) { // all there is to see is of the talk as it was
        app_live_say_changed(app, "live.later");
        return;
    }
    app->spoken = app->program.language;
    if (!app->asked.name) {
        card->scenario = scenario;
        card->error = NULL;
        card->stamp = live->stamp;
    }
    bool chart = app->stage.screen == &SCREEN_CHART;
    if (chart) {
        app_chart_step_aside(app);
    }
    if (talks(app)) {
        talk_on(app, scenario);
    } else {
        seat_again(app, scenario);
    }
    if (chart) {
        app_chart_renew(app);
    }
    app_live_let_go(app);
}

static LiveNews look(App *app)
{
    LiveNews news = live_look(&app->live.live);
    return news == LIVE_SAME && app->live.later &&
                   app->stage.screen == &SCREEN_TITLE
               ? LIVE_CHANGED
               : news;
}

void app_saved_look(App *app)
{
    AppLive *live = &app->live;
    live->stirred = live_stirs(&live->live) || live->stirred;
    bool comes = live->later && app->stage.screen == &SCREEN_TITLE;
    if ((!live->stirred && !comes) || !is_seen(app)) {
        return;
    }
    live->stirred = false;
    if (app->stage.screen == &SCREEN_CHOICE) {
        app_table_renew_choice(app);
        return;
    }
    switch (look(app)) {
    case LIVE_CHANGED:
        change(app);
        break;
    case LIVE_WRONG:
        app_live_say_wrong(app);
        break;
    case LIVE_SAME:
        break;
    }
}

int app_saved_wait(const App *app)
{
    const AppLive *live = &app->live;
    return live->live.watch && !live->called && is_seen(app) ? LOOK_MS : -1;
}

void app_saved_open(App *app, int line)
{
    char path[FILE_PATH_MAX];
    char place[FILE_PATH_MAX + NUMBER_BYTES];
    if (!program_path(&app->program, app_live_name(app), path)) {
        return;
    }
    if (line > 0) {
        snprintf(place, sizeof place, "%s:%d", path, line);
        (void)report_copy(place);
    }
    (void)report_open(path);
}
