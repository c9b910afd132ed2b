#include "app/talk/app_places.h"

#include "app/app_settings.h"

enum { LOOK_MS = 200 };

static bool is_said(const App *app)
{
    const Displays *displays = &app->cockpit.displays;
    return app->model.settings.displays == displays_mark(displays) &&
           app->model.settings.room < displays->count;
}

// As it was said; else the one that is not the computer's own.
static int room_of(const App *app)
{
    const Displays *displays = &app->cockpit.displays;
    return is_said(app)
               ? app->model.settings.room
               : displays_apart(displays,
                                displays_hidden(displays, DISPLAY_NONE));
}

static int display_of(const App *app, const Window *window)
{
    SDL_Rect at = window_place(window);
    return displays_at(&app->cockpit.displays, &at);
}

static void move_to(const App *app, Window *window, int display)
{
    if (display_of(app, window) != display) {
        SDL_Rect room = displays_rect(&app->cockpit.displays, display);
        window_move(window, &room);
    }
}

static void bring_into_sight(const App *app, Window *window)
{
    if (display_of(app, window) == DISPLAY_NONE &&
        app->cockpit.displays.count > 0) {
        move_to(app, window, 0);
    }
}

static void put(App *app)
{
    int room = room_of(app);
    int own = displays_hidden(&app->cockpit.displays, room);
    if (room != DISPLAY_NONE && own != DISPLAY_NONE) {
        move_to(app, app->cockpit.window, own); // first out of the room's sight
        move_to(app, app->window, room);
    } else {
        bring_into_sight(app, app->cockpit.window);
        bring_into_sight(app, app->window);
    }
}

bool app_places_begin(App *app, SDL_Rect *own)
{
    AppCockpit *cockpit = &app->cockpit;
    cockpit->watch = displays_watch();
    cockpit->displays = displays_read(cockpit->watch);
    cockpit->looked = SDL_GetTicks64();
    int room = room_of(app);
    int hidden = displays_hidden(&cockpit->displays, room);
    if (room == DISPLAY_NONE || hidden == DISPLAY_NONE) {
        return false;
    }
    move_to(app, app->window, room);
    *own = displays_rect(&cockpit->displays, hidden);
    return true;
}

void app_places_end(App *app)
{
    display_watch_close(app->cockpit.watch);
    app->cockpit.watch = NULL;
}

SignKind app_places_sign(const App *app)
{
    const Displays *displays = &app->cockpit.displays;
    return displays->count > 0 &&
                   displays_hidden(displays, DISPLAY_NONE) == DISPLAY_NONE
               ? SIGN_MIRRORED
           : displays->count > 1 ? SIGN_APART
                                 : SIGN_ALONE;
}

bool app_places_hold(const App *app)
{
    const Displays *displays = &app->cockpit.displays;
    SDL_Rect own = window_place(app->cockpit.window);
    for (int i = 0; i < displays->count; i++) {
        SDL_Rect at = displays_rect(displays, i);
        bool seen = displays->all[i].doubled ||
                    (displays->count > 1 && i == app->model.settings.room);
        if (seen && SDL_HasIntersection(&at, &own)) {
            return false;
        }
    }
    return is_said(app);
}

bool app_places_look(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    if (app_places_wait(app) > 0) {
        return false;
    }
    int before = displays_mark(&cockpit->displays);
    cockpit->looked = SDL_GetTicks64();
    cockpit->displays = displays_read(cockpit->watch);
    if (displays_mark(&cockpit->displays) != before) {
        put(app);
        return true;
    }
    return !cockpit->asking && !app_places_hold(app);
}

int app_places_wait(const App *app)
{
    uint64_t passed = SDL_GetTicks64() - app->cockpit.looked;
    return passed >= LOOK_MS ? 0 : (int)(LOOK_MS - passed);
}

void app_places_keep(App *app)
{
    int room = display_of(app, app->window);
    if (room == display_of(app, app->cockpit.window)) {
        room = room_of(app); // the room sees neither of them yet
    }
    app_settings_keep_room(&app->model.settings, &app->program,
                           room == DISPLAY_NONE ? 0 : room,
                           displays_mark(&app->cockpit.displays));
    put(app);
}
