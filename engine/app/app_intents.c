#include "app/app_intents.h"

#include "app/after/app_along.h"
#include "app/after/app_car.h"
#include "app/after/app_kept.h"
#include "app/after/app_lesson.h"
#include "app/after/app_past.h"
#include "app/after/app_trio.h"
#include "app/app_language.h"
#include "app/app_settings.h"
#include "app/app_sound.h"
#include "app/app_stage.h"
#include "app/app_voice.h"
#include "app/phones/app_guests.h"
#include "app/talk/app_hand.h"
#include "app/talk/app_own.h"
#include "app/talk/app_table.h"
#include "app/work/app_chart.h"
#include "app/work/app_gift.h"
#include "app/work/app_saved.h"
#include "app/work/app_way.h"

// Letters of the other kind. The old ones stay if those cannot be read.
static void change_type(App *app, int before)
{
    Error error = {0};
    if (!app_settings_open_type(&app->view, (Fonts)app->model.settings.font,
                                &error)) {
        program_say_error(&app->program, &error);
        app->model.settings.font = before;
    }
}

static void set(App *app, Setting setting, int step)
{
    int before = app->model.settings.font;
    if (setting == SETTING_LANGUAGE) {
        app_language_step(app, step);
    } else if (!settings_step(&app->model.settings, setting, step)) {
        return;
    }
    if (setting == SETTING_FONT) {
        change_type(app, before);
    } else if (setting == SETTING_VOLUME) {
        audio_set_volume(app->audio, app->model.settings.volume);
        app_sound_try(app);
    } else if (setting == SETTING_VOICE) {
        app_voice_follow_setting(app);
    } else if (setting == SETTING_OWN) {
        app->model.own_asked = 0; // from now on as it is set
    }
    app_settings_keep(&app->model.settings, &app->program);
    app->view.dirty = true;
}

static void turn_full(App *app)
{
    bool full = !window_is_full(app->window);
    if (window_set_full(app->window, full)) {
        (void)settings_set(&app->model.settings, SETTING_FULL, full);
        app_settings_keep(&app->model.settings, &app->program);
    }
}

static void go_to_title(App *app)
{
    still_hold(&app->still, false);
    app_sound_hold(app);
    if (app->branches.branching) {
        app_car_leave_branch(app);
    } else if (!app_trio_end_round(app)) {
        app_table_show_choice(app);
    }
}

// What belongs to the window. False for any other intent.
static bool do_in_window(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_QUIT:
        app->running = false;
        return true;
    case INTENT_HOLD:
        still_hold(&app->still, intent->held);
        app_sound_hold(app);
        return true;
    case INTENT_LARGER:
    case INTENT_SMALLER:
        set(app, SETTING_LETTERS, intent->kind == INTENT_LARGER ? 1 : -1);
        return true;
    case INTENT_SETTINGS:
        app_stage_show_settings(app);
        return true;
    case INTENT_HELP:
        app_stage_show_help(app);
        return true;
    case INTENT_SET:
        set(app, intent->set.setting, intent->set.step);
        return true;
    case INTENT_FULL:
        turn_full(app);
        return true;
    case INTENT_CHART:
        app_chart_show(app);
        return true;
    case INTENT_GO:
        app_way_go(app, intent->beat);
        return true;
    case INTENT_SOURCE:
        app_saved_open(app, intent->line);
        return true;
    default:
        return false;
    }
}

// What belongs to who sits at the table.
static bool do_at_table(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_CHOICE:
        app_table_show_choice(app);
        return true;
    case INTENT_CHOOSE:
        app_table_choose(app, intent->card);
        return true;
    case INTENT_BEGIN:
        app_table_begin(app, intent->mood);
        return true;
    case INTENT_RESUME:
        app_table_resume(app);
        return true;
    case INTENT_PLAY:
        if (app_table_play(app, intent->play.move)) {
            app_lesson_note_move(app, intent);
        }
        return true;
    case INTENT_SAY:
        app_own_say(app, intent->say.touched, intent->say.text);
        return true;
    case INTENT_TURN_BACK:
        app_table_turn_back(app, intent->turn_back.strand,
                            (size_t)intent->turn_back.moves);
        return true;
    case INTENT_ROUND_END:
        go_to_title(app);
        return true;
    case INTENT_SWAP:
        app_hand_next(app);
        return true;
    case INTENT_TITLE:
        go_to_title(app);
        return true;
    case INTENT_BACK:
        app_table_return(app);
        if (app->stage.screen == &SCREEN_CHART) { // perhaps in another language
            app_chart_renew(app);
        }
        return true;
    default:
        return false;
    }
}

void app_intents_do(App *app, const Intent *intent)
{
    (void)(do_in_window(app, intent) || do_at_table(app, intent) ||
           app_car_do(app, intent) || app_lesson_do(app, intent) ||
           app_kept_do(app, intent) || app_past_do(app, intent) ||
           app_along_do(app, intent) || app_gift_do(app, intent) ||
           app_trio_do(app, intent) || app_guests_do(app, intent));
}
