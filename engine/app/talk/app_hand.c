#include "app/talk/app_hand.h"

#include "app/after/app_lesson.h"

enum { SHOWN_MS = 2000 };

static void say(App *app)
{
    app->hand.until = SDL_GetTicks64() + SHOWN_MS;
    app->model.handing = true;
    app_lesson_write(app);
    app->view.dirty = true;
}

static void stop(App *app)
{
    app->model.handing = false;
    app->view.dirty = true;
}

static void pass(App *app, int step)
{
    lesson_swap(&app->model.lesson, step);
    app->hand.number = 0;
    say(app);
}

void app_hand_next(App *app)
{
    if (app->model.lesson.player_count > 1 && app->model.lesson.round == 0) {
        pass(app, 1);
    }
}

// Two digits in a row are one number, where so many play.
static void choose(App *app, int digit)
{
    int players = app->model.lesson.player_count;
    int number = app->hand.number * 10 + digit;
    number = number > players ? digit : number;
    app->hand.number = number;
    if (number >= 1 && number <= players) {
        app->model.lesson.seat = number - 1;
    }
    say(app);
}

static bool handle_key(App *app, const Input *input)
{
    switch (input->key) {
    case KEY_LEFT:
        pass(app, -1);
        return true;
    case KEY_RIGHT:
        pass(app, 1);
        return true;
    case KEY_DIGIT:
        choose(app, input->digit);
        return true;
    case KEY_BACK:
    case KEY_DO:
        stop(app);
        return true;
    default:
        return false;
    }
}

bool app_hand_handle(App *app, const Input *input)
{
    bool key = input->kind == INPUT_KEY;
    if (!app->model.handing || input->kind == INPUT_MOVE ||
        input->kind == INPUT_RELEASE || input->kind == INPUT_RESIZE ||
        (key && input->key == KEY_OTHER)) { // the letter of it comes yet
        return false;
    }
    if (key && handle_key(app, input)) {
        return true;
    }
    if (keys_wish(&KEYS_LESSON, input).kind == INTENT_SWAP) {
        pass(app, 1);
        return true;
    }
    stop(app);
    return false;
}

int app_hand_wait(const App *app)
{
    uint64_t now = SDL_GetTicks64();
    if (!app->model.handing) {
        return -1;
    }
    return app->hand.until > now ? (int)(app->hand.until - now) : 0;
}

void app_hand_follow(App *app)
{
    if (app_hand_wait(app) == 0) {
        stop(app);
    }
}
