#include "app/work/app_saved.h"

#include <stdio.h>

#include "app/after/app_lesson.h"
#include "app/after/report.h"
#include "app/app_stage.h"
#include "app/talk/app_seat.h"
#include "app/talk/app_table.h"
#include "app/work/app_live.h"
#include "author/way.h"

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

// Elsewhere all there is to see is of the talk as it was.
static bool is_seen(const App *app)
{
    return app->stage.screen == &SCREEN_CHOICE ||
           app->stage.screen == &SCREEN_TITLE || talks(app);
}

static void seat_again(App *app, const Scenario *scenario)
{
    int mood = app->stage.title.mood;
    app_seat_scenario(app, scenario, 1, 0);
    app->stage.title.mood = mood < scenario->mood_count ? mood : 0;
    app_table_show_title(app);
}

// The talk stands where it stood, or where the moves fit no more.
static void talk_again(App *app, const Scenario *scenario)
{
    Talk *talk = &app->stage.talk;
    const bool practice = talk->practice;
    const bool paused = talk->paused;
    size_t moves = app->session.played.count;
    branches_forget(&app->branches);
    SessionParted parted = session_change(&app->session, scenario);
    if (app->session.played.count < moves) {
        app_lesson_note_back(app, app->session.played.count);
    }
    app_stage_show_talk(app);
    talk->practice = practice;
    talk->paused = paused;
    if (parted.move || parted.other_day) {
        app_live_say_parted(app, &parted);
    }
}

static void change(App *app)
{
    const Live *live = &app->live.live;
    const Scenario *scenario = live->read->scenario;
    ModelCard *card = &app->model.cards.all[app->model.cards.chosen];
    app->spoken = app->program.language;
    if (!app->asked.name) {
        card->scenario = scenario;
        card->error = NULL;
        card->stamp = live->stamp;
    }
    app_live_say_nothing(app);
    if (talks(app)) {
        talk_again(app, scenario);
    } else {
        seat_again(app, scenario);
    }
}

void app_saved_look(App *app)
{
    AppLive *live = &app->live;
    live->stirred = live_stirs(&live->live) || live->stirred;
    if (!live->stirred || !is_seen(app)) {
        return;
    }
    live->stirred = false;
    if (app->stage.screen == &SCREEN_CHOICE) {
        app_table_show_choice(app);
        return;
    }
    switch (live_look(&live->live)) {
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
    return app->live.live.watch && is_seen(app) ? LOOK_MS : -1;
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

void app_saved_go(App *app, int beat)
{
    const Played *talk = &app->session.played;
    Recording way;
    if (app->stage.screen != &SCREEN_TALK || app->branches.branching) {
        return;
    }
    if (way_find(&app->arena, talk->scenario, talk->now.mood, talk->now.seed,
                 beat, &way)) {
        app_table_take_up(app, &way);
    } else {
        app_live_say(app, "live.no_way", "");
    }
}
