#include "app/talk/app_cockpit.h"

#include <string.h>

#include "app/app_settings.h"
#include "app/talk/app_places.h"
#include "app/talk/app_plan.h"

enum { SECOND_MS = 1000, WAIT_MS = 1000 };

static bool is_open(const App *app)
{
    return app->cockpit.window != NULL;
}

// In a lesson a room looks on. Elsewhere it is for who writes the customer, who
// has nothing to hide.
static bool is_for_room(const App *app)
{
    return model_lesson(&app->model) != NULL;
}

// Who plays to learn would see all there is to find out.
static bool may_open(const App *app)
{
    return !app->model.alone &&
           (is_for_room(app) || app->asked.name || app->model.known.own);
}

static const char *title(const App *app)
{
    return words_get(app->program.words, is_for_room(app)
                                             ? "cockpit.title"
                                             : "cockpit.title.author");
}

static void redraw_both(App *app)
{
    app->view.dirty = true;
    app->cockpit.view.dirty = true;
}

// The other window is the room's from now on, wherever each of them stands.
static void swap_windows(App *app)
{
    Window *room = app->cockpit.window;
    app->cockpit.window = app->window;
    app->window = room;
    window_name(app->window, words_get(app->program.words, "window.title"));
    window_name(app->cockpit.window, title(app));
    redraw_both(app);
}

static void ask(App *app)
{
    app->cockpit.asking = true;
    view_set_focus(&app->cockpit.view, TOUCH_NONE, 0);
    redraw_both(app);
}

void app_cockpit_close(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    if (!is_open(app)) {
        return;
    }
    if (cockpit->asking) {
        app->view.dirty = true;
    }
    app_places_end(app);
    trace_close(&cockpit->trace);
    type_close(cockpit->view.type);
    window_close(cockpit->window);
    *cockpit = (AppCockpit){.since = cockpit->since};
}

static void open(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    Error error = {0};
    view_open(&cockpit->view, &app->model);
    cockpit->view.text_percent = app->model.settings.text_percent;
    cockpit->settings = app->model.settings;
    if (app_settings_open_type(&cockpit->view, (Fonts)app->model.settings.font,
                               &error)) {
        SDL_Rect own;
        bool apart = is_for_room(app) && app_places_begin(app, &own);
        cockpit->window = window_open_beside(app->window, apart ? &own : NULL,
                                             title(app), &error);
    }
    if (!is_open(app)) {
        app_places_end(app);
        type_close(cockpit->view.type);
        cockpit->view.type = NULL;
        program_say_error(&app->program, &error);
        return;
    }
    cockpit->room = is_for_room(app);
    cockpit->trace = trace_open(".cockpit");
    cockpit->view.dirty = true;
    if (is_for_room(app) && !app_places_hold(app)) {
        ask(app);
    }
}

// What everybody sees is seen here too; the size of the letters is its own.
static void follow_settings(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    const Settings *now = &app->model.settings;
    const Settings *then = &cockpit->settings;
    if (now->font != then->font) {
        (void)app_settings_open_type(&cockpit->view, (Fonts)now->font, NULL);
    }
    if (now->font != then->font || now->spacing != then->spacing) {
        cockpit_measure_again(&cockpit->page);
        cockpit->view.dirty = true;
    }
    if (now->contrast != then->contrast) {
        cockpit->view.dirty = true;
    }
    cockpit->settings = *now;
}

static void follow_people(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    const Lesson *lesson = &app->model.lesson;
    const Scenario *scenario = app->session.played.scenario;
    const Words *words = app->model.words;
    int people =
        (lesson->seat * LESSON_PLAYERS_MAX + lesson->player_count) * 2 +
        (lesson->whispering ? 1 : 0);
    if (words != cockpit->words || scenario != cockpit->scenario ||
        people != cockpit->people) {
        cockpit->view.dirty = true;
    }
    if (words != cockpit->words) {
        window_name(cockpit->window, title(app));
        cockpit_measure_again(&cockpit->page);
    }
    cockpit->people = people;
    cockpit->words = words;
    cockpit->scenario = scenario;
}

// Over the settings, and over the chart, the talk is only waiting.
static const Talk *talk_of(const App *app)
{
    const AppStage *stage = &app->stage;
    const Screen *under = stage->screen;
    under = under == &SCREEN_HELP ? stage->helped : under;
    under = under == &SCREEN_SETTINGS ? stage->before : under;
    under = under == &SCREEN_CHART ? stage->charted : under;
    return under == &SCREEN_TALK ? &stage->talk : NULL;
}

static double scene_seconds(const App *app)
{
    return still_seconds(&app->still) - app->cockpit.since;
}

static void look(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    View *view = &cockpit->view;
    bool other = cockpit_look(&cockpit->page, view, talk_of(app));
    if (app_plan_tick(app) || other) {
        view->dirty = true;
    }
    int seconds = (int)scene_seconds(app);
    if (cockpit->page.seen.talking && seconds != cockpit->page.seconds) {
        cockpit->page.seconds = seconds;
        cockpit->ticked = true;
    }
}

static void draw_all(App *app, cairo_t *cr)
{
    AppCockpit *cockpit = &app->cockpit;
    View *view = &cockpit->view;
    Layout layout = window_layout(cockpit->window);
    view_begin(view, &layout, SDL_GetTicks());
    if (cockpit->asking) {
        sign_draw(view, cr, false, app_places_sign(app));
    } else {
        screen_draw(&SCREEN_COCKPIT, &cockpit->page, view, cr);
    }
}

// The rest, and what can be touched in it, is as it was.
static void draw_time(AppCockpit *cockpit, cairo_t *cr)
{
    size_t touches = cockpit->view.touch_count;
    cockpit_update_head(&cockpit->page, &cockpit->view);
    cockpit_draw_head(&cockpit->page, &cockpit->view, cr);
    cockpit->view.touch_count = touches;
}

static void draw(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    View *view = &cockpit->view;
    bool fresh = false;
    bool time_only = !view->dirty && !cockpit->asking;
    PaintRect head = cockpit_head(&cockpit->page, view);
    trace_frame_begin(&cockpit->trace, cockpit->view.type);
    cairo_t *cr =
        window_begin(cockpit->window, time_only ? &head : NULL, &fresh);
    if (!cr) {
        return;
    }
    time_only = time_only && !fresh;
    cockpit->ticked = false;
    cockpit->waiting = false;
    if (time_only) {
        draw_time(cockpit, cr);
    } else {
        draw_all(app, cr);
    }
    window_end(cockpit->window, cr, time_only ? &head : NULL);
    view_shown(view, SDL_GetTicks());
    trace_frame_end(&cockpit->trace, view, !time_only);
    trace_write(&cockpit->trace, view, SCREEN_COCKPIT.name,
                cockpit->asking || !cockpit->page.said
                    ? NULL
                    : cockpit->page.said->thought);
}

// While something moves in the room's picture it is drawn over and over; a
// whole page in between would be seen there. It waits, but not for long.
static bool gives_way(App *app)
{
    AppCockpit *cockpit = &app->cockpit;
    uint64_t now = SDL_GetTicks64();
    if (!cockpit->waiting) {
        cockpit->waiting = true;
        cockpit->waits_since = now;
    }
    return !cockpit->asking && !still_stops(&app->still) &&
           screen_wake(app->stage.screen, app->stage.self, &app->view) ==
               WAKE_MOTION &&
           now - cockpit->waits_since < WAIT_MS;
}

void app_cockpit_follow(App *app)
{
    if (is_open(app) && app->cockpit.room != is_for_room(app)) {
        app_cockpit_close(app); // a lesson began: it is opened as one anew
    }
    if (!is_open(app)) {
        return;
    }
    follow_settings(app);
    follow_people(app);
    if (is_for_room(app) && app_places_look(app)) {
        ask(app); // a projector was plugged in, or shows something else
    }
    if (!app->cockpit.asking) {
        look(app);
    }
    bool wanted = app->cockpit.view.dirty || app->cockpit.ticked;
    if (wanted && !gives_way(app)) {
        draw(app);
    }
}

int app_cockpit_wait(const App *app)
{
    const AppCockpit *cockpit = &app->cockpit;
    if (!is_open(app)) {
        return -1;
    }
    int look = app_places_wait(app);
    if (cockpit->asking || !cockpit->page.seen.talking ||
        still_stops(&app->still)) {
        return look;
    }
    double seconds = scene_seconds(app);
    int tick = 1 + (int)((1 - (seconds - (int)seconds)) * SECOND_MS);
    return tick < look ? tick : look;
}

void app_cockpit_draw_sign(App *app, cairo_t *cr)
{
    if (is_open(app) && app->cockpit.asking) {
        sign_draw(&app->view, cr, true, app_places_sign(app));
    }
}

void app_cockpit_begin_scene(App *app)
{
    app->cockpit.since = still_seconds(&app->still);
}

static void answer(App *app, IntentKind answer)
{
    bool mirrored = app_places_sign(app) == SIGN_MIRRORED;
    if (answer == INTENT_WINDOWS_CLOSE) {
        app_cockpit_close(app);
    } else if (answer == INTENT_WINDOWS_SWAP && !mirrored) {
        swap_windows(app);
    } else if (answer == INTENT_WINDOWS_KEEP && !mirrored) {
        app->cockpit.asking = false;
        app_places_keep(app);
        redraw_both(app);
    }
}

// The same question stands in both, and can be answered in either.
static bool handle_asking(App *app, View *view, const Input *input)
{
    if (input->kind == INPUT_QUIT || input->kind == INPUT_RESIZE ||
        (input->kind == INPUT_KEY && input->key == KEY_FULL)) {
        return false;
    }
    answer(app, sign_handle(view, input, app_places_sign(app)).kind);
    return true;
}

static void size_letters(App *app, int step)
{
    Settings own = app->model.settings;
    View *view = &app->cockpit.view;
    own.text_percent = view->text_percent;
    (void)settings_step(&own, SETTING_LETTERS, step);
    view->text_percent = own.text_percent;
    view->dirty = true;
}

// What cannot be scrolled, sized or filled is a key for the talk: whoever has
// this window before him goes on playing.
static bool handle_key(App *app, const Input *input)
{
    AppCockpit *cockpit = &app->cockpit;
    switch (input->key) {
    case KEY_FULL:
        (void)window_set_full(cockpit->window,
                              !window_is_full(cockpit->window));
        return true;
    case KEY_LARGER:
    case KEY_SMALLER:
        size_letters(app, input->key == KEY_LARGER ? 1 : -1);
        return true;
    case KEY_UP:
    case KEY_DOWN:
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
    case KEY_HOME:
    case KEY_END:
        (void)SCREEN_COCKPIT.handle(&cockpit->page, &cockpit->view, input);
        return true;
    default:
        return false;
    }
}

static bool handle_own(App *app, const Input *input, Intent *wish)
{
    AppCockpit *cockpit = &app->cockpit;
    Intent intent;
    switch (input->kind) {
    case INPUT_QUIT:
        app_cockpit_close(app);
        return true;
    case INPUT_RESIZE:
        cockpit->view.dirty = true;
        return true;
    case INPUT_KEY:
        return handle_key(app, input);
    case INPUT_LETTER:
        return false;
    default:
        intent = SCREEN_COCKPIT.handle(&cockpit->page, &cockpit->view, input);
        if (intent.kind == INTENT_WINDOWS_ASK) {
            ask(app);
        } else if (intent.kind == INTENT_SOURCE || intent.kind == INTENT_GO ||
                   intent.kind == INTENT_CHART) {
            *wish = intent;
        } else if (intent.kind == INTENT_GO_ON &&
                   app->stage.screen == &SCREEN_TALK) {
            *wish = talk_end_go_on(&app->stage.talk, &app->view);
        } else if (intent.kind == INTENT_PHONES_DO) {
            *wish = intent;
        }
        return true;
    }
}

static bool handle_toggle(App *app, const Input *input)
{
    if (!may_open(app) ||
        keys_wish(&KEYS_LESSON, input).kind != INTENT_COCKPIT) {
        return false;
    }
    if (is_open(app)) {
        app_cockpit_close(app);
    } else {
        open(app);
    }
    return true;
}

bool app_cockpit_has(const App *app, const SDL_Event *event)
{
    return is_open(app) && !window_has(app->window, event) &&
           window_has(app->cockpit.window, event);
}

bool app_cockpit_handle(App *app, bool own, const Input *input, Intent *wish)
{
    AppCockpit *cockpit = &app->cockpit;
    View *view = own ? &cockpit->view : &app->view;
    return handle_toggle(app, input) ||
           (cockpit->asking && handle_asking(app, view, input)) ||
           (own && handle_own(app, input, wish));
}
