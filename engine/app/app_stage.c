#include "app/app_stage.h"

#include "app/app_sound.h"

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

void app_stage_show_talk(App *app)
{
    talk_begin(&app->stage.talk, &app->view);
    app_stage_show(app, &SCREEN_TALK, &app->stage.talk);
}

void app_stage_show_river(App *app, int move)
{
    river_open(&app->stage.river, move);
    app_stage_show(app, &SCREEN_RIVER, &app->stage.river);
}
