#include "app/work/app_live.h"

#include <SDL.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

const char *app_live_name(const App *app)
{
    const ModelCards *cards = &app->model.cards;
    return app->asked.name ? app->asked.name : cards->all[cards->chosen].id;
}

// Called by another thread.
static void wake(void *self)
{
    SDL_Event event = {.type = SDL_USEREVENT};
    (void)self;
    (void)SDL_PushEvent(&event);
}

void app_live_begin(App *app)
{
    app->live.live = live_begin(&app->program);
    app->live.called = live_call(&app->live.live, wake, NULL);
    app_live_follow(app);
}

void app_live_close(App *app)
{
    live_end(&app->live.live);
}

// A lesson is told of at its end, whoever was read again since.
static bool is_used(const void *self, const Scenario *scenario)
{
    const App *app = self;
    const ModelCards *cards = &app->model.cards;
    bool used = app->session.played.scenario == scenario ||
                model_lesson(&app->model) != NULL;
    for (size_t i = 0; i < cards->count && !used; i++) {
        used = cards->all[i].scenario == scenario;
    }
    return used;
}

void app_live_let_go(App *app)
{
    if (!app->branches.branching && !app->model.back.strands) {
        live_let_go(&app->live.live, is_used, app);
    }
}

void app_live_follow(App *app)
{
    Live *live = &app->live.live;
    const ModelCards *cards = &app->model.cards;
    bool nobody = app->stage.screen == &SCREEN_CHOICE;
    const char *name = nobody ? NULL : app_live_name(app);
    app->live.later = app->live.later && !nobody;
    if (nobody && !app->branches.branching) { // nothing is looked back at
        branches_forget(&app->branches);
        live_let_go(live, is_used, app);
    }
    if (!name || !live->name || strcmp(live->name, name) != 0) {
        app_live_say_nothing(app);
    }
    live_follow(live, name,
                app->asked.name ? 0 : cards->all[cards->chosen].stamp);
}

// What is said --------------------------------------------------------------

void app_live_say_nothing(App *app)
{
    app->model.news = (ModelNews){0};
    app->view.dirty = true;
}

void app_live_say_wrong(App *app)
{
    AppLive *live = &app->live;
    Error error = live->live.error;
    const char *slash = strrchr(live->live.error.file, '/');
    (void)text_copy(error.file, sizeof error.file,
                    slash ? slash + 1 : live->live.error.file);
    program_error_text(&app->program, &error, live->text);
    snprintf(live->source, sizeof live->source, "%s:%d", error.file,
             error.line);
    app->model.news = (ModelNews){.title = "live.wrong",
                                  .text = live->text,
                                  .line = live->live.line,
                                  .more = "live.till",
                                  .source = live->source,
                                  .wrong = true};
    app->view.dirty = true;
}

static void say_changed(App *app, const char *text)
{
    app->model.news = (ModelNews){
        .title = "live.parted", .text = text, .line = "", .source = ""};
    app->view.dirty = true;
}

void app_live_say_parted(App *app, const SessionParted *parted)
{
    session_tell_parted(&app->program, parted, app->live.text);
    say_changed(app, app->live.text);
}

void app_live_say_changed(App *app, const char *key)
{
    say_changed(app, words_get(app->program.words, key));
}

void app_live_say(App *app, const char *key, const char *what)
{
    AppLive *live = &app->live;
    const char *const pairs[] = {"wat", what, NULL};
    bool him = strcmp(what, app_live_name(app)) == 0;
    program_fill(&app->program, live->text, key, pairs);
    (void)text_copy(live->source, sizeof live->source, him ? what : "");
    (void)text_append(live->source, sizeof live->source, him ? ".lua" : "");
    app->model.news = (ModelNews){.title = "own.title",
                                  .text = live->text,
                                  .line = "",
                                  .source = live->source};
    app->view.dirty = true;
}

void app_live_go_on(App *app)
{
    if (app->model.news.title && !app->model.news.wrong) {
        app_live_say_nothing(app);
    }
}
