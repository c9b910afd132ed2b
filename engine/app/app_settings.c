#include "app/app_settings.h"

#include <stdlib.h>

#include "cli/settings.h"

enum { VOLUME_STEP = 20 };

// For one run only; not kept.
static bool is_calmed(void)
{
    const char *calm = getenv("GESLAAGD_KALM");
    return calm && calm[0] == '1';
}

void app_settings_read(View *view, const Program *program)
{
    Error error = {0};
    Settings settings;
    if (!settings_read(&settings, &error)) {
        program_say_error(program, &error);
    }
    view->text_percent = settings.text_percent;
    view->volume = settings.volume;
    view->readable = settings.readable;
    view->calm = settings.calm || is_calmed();
    view->practice = settings.practice;
    view->captions = settings.captions;
}

void app_settings_keep(const View *view, const Program *program)
{
    Error error = {0};
    Settings settings;
    if (!settings_read(&settings, &error)) {
        settings = settings_usual();
    }
    settings.text_percent = view->text_percent;
    settings.volume = view->volume;
    settings.readable = view->readable;
    settings.calm = is_calmed() ? settings.calm : view->calm;
    settings.practice = view->practice;
    settings.captions = view->captions;
    if (!settings_write(&settings, &error)) {
        program_say_error(program, &error);
    }
}

static bool step_number(int *value, int step, int least, int most)
{
    int stepped = *value + step;
    if (stepped < least || stepped > most) {
        return false;
    }
    *value = stepped;
    return true;
}

bool app_settings_step(View *view, Setting setting, int step)
{
    switch (setting) {
    case SETTING_LETTERS:
        return step_number(&view->text_percent, step * TEXT_PERCENT_STEP,
                           TEXT_PERCENT_LEAST, TEXT_PERCENT_MOST);
    case SETTING_VOLUME:
        return step_number(&view->volume, step * VOLUME_STEP, 0,
                           SETTINGS_VOLUME_MOST);
    case SETTING_READABLE:
        view->readable = !view->readable;
        return true;
    case SETTING_CALM:
        view->calm = !view->calm;
        return true;
    case SETTING_CAPTIONS:
        view->captions = !view->captions;
        return true;
    default:
        view->practice = !view->practice;
        return true;
    }
}
