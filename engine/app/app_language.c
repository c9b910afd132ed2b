#include "app/app_language.h"

#include <string.h>

#include "app/after/progress.h"
#include "app/talk/app_seat.h"
#include "keep/language.h"

void app_language_step(App *app, int step)
{
    Settings *settings = &app->model.settings;
    // From what is spoken now: --taal may have chosen that.
    (void)settings_set_word(settings, SETTING_LANGUAGE,
                            words_language(app->program.words));
    if (!settings_step(settings, SETTING_LANGUAGE, step) ||
        !language_speak(&app->program,
                        settings_get_word(settings, SETTING_LANGUAGE))) {
        return;
    }
    app->model.words = app->program.words;
    window_name(app->window, words_get(app->program.words, "window.title"));
    if (app->stage.before == &SCREEN_CAR) {
        progress_read(&app->session, &app->branches.arena, &app->model.back);
    }
}

static const char *name_of(const App *app)
{
    const ModelCards *cards = &app->model.cards;
    return app->asked.name ? app->asked.name : cards->all[cards->chosen].id;
}

void app_language_read(App *app)
{
    Error error = {0};
    const char *name = name_of(app);
    app->model.untranslated = NULL;
    if (program_lacks_translation(&app->program, name)) {
        bool there = program_translation_fits(&app->program, name,
                                              app->program.language, &error);
        app->model.untranslated =
            there ? "window.title.untranslated" : "window.title.damaged";
    }
    if (strcmp(app->spoken, app->program.language) == 0) {
        return;
    }
    const Scenario *scenario =
        program_load(&app->program, &app->arena, name, &error);
    if (!scenario) {
        program_say_error(&app->program, &error);
        return; // he stays as he was read before
    }
    app->spoken = app->program.language;
    app_seat_scenario(app, scenario, 1, 0);
}
