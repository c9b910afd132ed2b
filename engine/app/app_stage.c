#include "app/app_stage.h"

#include <string.h>

#include "app/app_sound.h"
#include "tell/seen.h"

void app_stage_leave(App *app)
{
    const Screen *screen = app->stage.screen;
    scene_free(&app->scene);
    if (screen && screen->leave) {
        screen->leave(app->stage.self);
    }
}

void app_stage_show(App *app, const Screen *screen, void *self)
{
    AppStage *stage = &app->stage;
    app_stage_leave(app);
    stage->screen = screen;
    stage->self = self;
    app->view.hover_kind = TOUCH_NONE;
    view_turn(&app->view);
    screen->enter(self, &app->view);
    app_sound_screen(app);
}

void app_stage_show_settings(App *app)
{
    AppStage *stage = &app->stage;
    if (stage->screen != &SCREEN_SETTINGS) {
        stage->before = stage->screen;
        stage->before_self = stage->self;
        app_stage_show(app, &SCREEN_SETTINGS, &stage->settings);
    }
}

// What of the screen can be helped with: the talk is three things.
static const char *helped_with(const App *app)
{
    const AppStage *stage = &app->stage;
    if (stage->screen != &SCREEN_TALK) {
        return stage->screen->name;
    }
    return stage->talk.stage != STAGE_TALK        ? "ending"
           : app->session.played.scenario->turned ? "prologue"
                                                  : "talk";
}

void app_stage_show_help(App *app)
{
    AppStage *stage = &app->stage;
    if (stage->screen != &SCREEN_HELP) {
        stage->help.of = helped_with(app);
        stage->helped = stage->screen;
        stage->helped_self = stage->self;
        app_stage_show(app, &SCREEN_HELP, &stage->help);
    } else {
        app_stage_return(app);
    }
}

void app_stage_return(App *app)
{
    AppStage *stage = &app->stage;
    app_stage_show(app, stage->helped, stage->helped_self);
}

// Whether who sits there speaks the language in which sentences are read.
static bool reads_own(const App *app)
{
    bool dutch =
        app->model.untranslated || strcmp(app->spoken, PROGRAM_WRITTEN_IN) == 0;
    return dutch && !app->session.played.scenario->turned;
}

void app_stage_show_talk(App *app)
{
    app->model.own.reads = reads_own(app);
    talk_begin(&app->stage.talk, &app->view);
    app_stage_show(app, &SCREEN_TALK, &app->stage.talk);
}

TalkAgain app_stage_lay_again(App *app, const Conversation *before)
{
    app->model.own.reads = reads_own(app);
    app_stage_leave(app);
    scene_set_bearing(&app->view,
                      seen_bearing(app->model.words, &app->session.played.now));
    return talk_again(&app->stage.talk, &app->view, before);
}

void app_stage_show_river(App *app, int move)
{
    river_open(&app->stage.river, move);
    app_stage_show(app, &SCREEN_RIVER, &app->stage.river);
}
