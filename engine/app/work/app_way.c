#include "app/work/app_way.h"

#include <SDL.h>

#include "app/talk/app_table.h"
#include "app/work/app_live.h"

enum { SLICE_MS = 5 }; // the last step of it can take as long

static bool is_here(const App *app)
{
    const Screen *screen = app->stage.screen;
    return (screen == &SCREEN_TALK || screen == &SCREEN_CHART) &&
           !app->branches.branching;
}

static const char *text_of(const App *app)
{
    return words_get(app->program.words, "live.seeks_way");
}

static void say(App *app)
{
    ModelNews *news = &app->model.news;
    if (news->text != text_of(app)) {
        app->way.before = *news;
        *news = (ModelNews){.title = "own.title",
                            .text = text_of(app),
                            .line = "",
                            .source = ""};
        app->view.dirty = true;
    }
}

void app_way_give_up(App *app)
{
    AppWay *way = &app->way;
    ModelNews *news = &app->model.news;
    if (way->search && news->text == text_of(app)) {
        *news = way->before;
        app->view.dirty = true;
    }
    way_end(way->search);
    *way = (AppWay){0};
}

// On the day of the talk, else on another on which he says the same there.
// False where all were.
static bool begin_next(App *app)
{
    AppWay *way = &app->way;
    const Conversation *now = &app->session.played.now;
    const Scenario *scenario = way->scenario;
    const Beat *what = &scenario->beats[way->beat];
    way_end(way->search);
    way->search = NULL;
    while (!way->search && way->days < scenario->mood_count) {
        int mood = (now->mood + way->days) % scenario->mood_count;
        bool said = way->days == 0 || (what->topic != NONE &&
                                       way_beat(scenario, mood, what->topic,
                                                what->depth) == way->beat);
        way->days++;
        if (said) {
            way->search = way_begin(scenario, mood, now->seed, way->beat);
        }
    }
    return way->search != NULL;
}

static WayNews look(App *app, Recording *found)
{
    uint64_t began = SDL_GetTicks64();
    WayNews news;
    do {
        news = way_step(app->way.search, &app->arena, found);
        if (news == WAY_NOT_FOUND && begin_next(app)) {
            news = WAY_SOUGHT;
        }
    } while (news == WAY_SOUGHT && SDL_GetTicks64() - began < SLICE_MS);
    return news;
}

static void take(App *app, const Recording *found)
{
    const Played *talk = &app->session.played;
    int today = talk->now.mood;
    app_table_take_up(app, found);
    if (talk->now.mood != today) {
        app_live_say(app, "live.other_day",
                     talk->scenario->moods[talk->now.mood].label);
    }
}

void app_way_go(App *app, int beat)
{
    if (!is_here(app)) {
        return;
    }
    app_way_give_up(app);
    app_live_go_on(app);
    app->way = (AppWay){.scenario = app->session.played.scenario, .beat = beat};
    if (begin_next(app)) {
        app_way_follow(app);
    } else {
        app_live_say(app, "live.no_way", "");
    }
}

void app_way_follow(App *app)
{
    AppWay *way = &app->way;
    Recording found;
    if (!way->search) {
        return;
    }
    if (!is_here(app) || way->scenario != app->session.played.scenario) {
        app_way_give_up(app); // he is another by now
        return;
    }
    WayNews news = look(app, &found);
    if (news == WAY_SOUGHT) {
        say(app);
        return;
    }
    app_way_give_up(app);
    if (news == WAY_FOUND) {
        take(app, &found);
    } else {
        app_live_say(app, "live.no_way", "");
    }
}

int app_way_wait(const App *app)
{
    return app->way.search ? 0 : -1;
}

bool app_way_handle(App *app, const Input *input)
{
    bool pressed = input->kind == INPUT_PRESS || input->kind == INPUT_KEY ||
                   input->kind == INPUT_LETTER;
    if (!app->way.search || !pressed) {
        return false;
    }
    app_way_give_up(app);
    return input->kind == INPUT_KEY && input->key == KEY_BACK;
}
