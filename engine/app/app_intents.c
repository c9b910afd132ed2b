#include "app/app_intents.h"

#include "app/app_car.h"
#include "app/app_language.h"
#include "app/app_lesson.h"
#include "app/app_settings.h"
#include "app/app_stage.h"

// Letters of the other kind. The old ones stay if those cannot be read.
static void change_type(App *app, int before)
{
    Error error = {0};
    if (!app_settings_open_type(&app->view, (Fonts)app->view.settings.font,
                                &error)) {
        program_say_error(&app->program, &error);
        app->view.settings.font = before;
    }
}

static void set(App *app, Setting setting, int step)
{
    int before = app->view.settings.font;
    if (setting == SETTING_LANGUAGE) {
        app_language_step(app, step);
    } else if (!settings_step(&app->view.settings, setting, step)) {
        return;
    }
    if (setting == SETTING_FONT) {
        change_type(app, before);
    } else if (setting == SETTING_VOLUME) {
        sound_set_volume(app->sound, app->view.settings.volume);
    } else if (setting == SETTING_VOICE) {
        app_voice_follow_setting(app);
    }
    app_settings_keep(&app->view, &app->program);
    app->view.dirty = true;
}

static void show_settings(App *app)
{
    if (app->screen != &SCREEN_SETTINGS) {
        app->before = app->screen;
        app->before_self = app->self;
        app_stage_show(app, &SCREEN_SETTINGS, &app->settings);
    }
}

void app_intents_do(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_NONE:
        break;
    case INTENT_QUIT:
        app->running = false;
        break;
    case INTENT_CHOICE:
        app_stage_show_choice(app);
        break;
    case INTENT_CHOOSE:
        app_stage_choose(app, intent->number);
        break;
    case INTENT_BEGIN:
        app_stage_begin(app, intent->number);
        break;
    case INTENT_RESUME:
        app_stage_resume(app);
        break;
    case INTENT_PLAY:
        if (app_stage_play(app, intent->move)) {
            app_lesson_note_move(app, intent);
        }
        break;
    case INTENT_CAR:
        app_car_end_talk(app);
        break;
    case INTENT_HOLD:
        still_hold(&app->still, app->sound, intent->number != 0);
        break;
    case INTENT_TITLE:
        still_hold(&app->still, app->sound, false);
        if (app->branches.branching) {
            app_car_leave_branch(app);
        } else {
            app_stage_show_title(app);
        }
        break;
    case INTENT_LARGER:
        set(app, SETTING_LETTERS, 1);
        break;
    case INTENT_SMALLER:
        set(app, SETTING_LETTERS, -1);
        break;
    case INTENT_SETTINGS:
        show_settings(app);
        break;
    case INTENT_SET:
        set(app, (Setting)intent->number, intent->percent);
        break;
    case INTENT_BACK:
        app_language_return(app);
        break;
    case INTENT_FULL:
        window_toggle_full(app->window);
        break;
    default:
        app_lesson_do(app, intent);
        app_car_do(app, intent);
    }
}
