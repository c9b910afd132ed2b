#include "app/app.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/after/app_along.h"
#include "app/after/app_kept.h"
#include "app/after/app_lesson.h"
#include "app/after/app_trio.h"
#include "app/app_intents.h"
#include "app/app_page.h"
#include "app/app_settings.h"
#include "app/app_sound.h"
#include "app/app_stage.h"
#include "app/app_voice.h"
#include "app/app_wait.h"
#include "app/phones/app_guests.h"
#include "app/talk/app_cockpit.h"
#include "app/talk/app_hand.h"
#include "app/talk/app_plan.h"
#include "app/talk/app_table.h"
#include "app/talk/cards.h"
#include "app/talk/gone.h"
#include "app/work/app_chart.h"
#include "app/work/app_gift.h"
#include "app/work/app_live.h"
#include "app/work/app_saved.h"
#include "app/work/app_way.h"
#include "keep/journal/journal_lesson.h"
#include "keep/language.h"
#include "platform/loop.h"
#include "platform/terminal.h"
#include "screens/parts/scene.h"
#include "screens/view_lesson.h"
#include "screens/view_news.h"
#include "screens/view_still.h"
#include "screens/view_unkept.h"

enum { WAIT_MS = 250, BREATH_MS = 125, MOTION_MS = 16 };

static const char *said(const App *app)
{
    if (app->stage.screen != &SCREEN_TALK) {
        return NULL;
    }
    const Beat *beat = talk_beat(&app->stage.talk, &app->view);
    return beat ? beat->text : NULL;
}

static void see_whether_kept(App *app)
{
    const Error *trouble = session_trouble(&app->session);
    app->model.unkept = trouble ? app->unkept : NULL;
    if (trouble) {
        program_error_text(&app->program, trouble, app->unkept);
    }
}

// `part` NULL: the whole picture.
static void draw(App *app, const PaintRect *part)
{
    bool fresh = false;
    View *view = &app->view;
    trace_frame_begin(&app->trace, app->view.type);
    cairo_t *cr = window_begin(app->window, part, &fresh);
    if (!cr) {
        return;
    }
    Layout layout = window_layout(app->window);
    view->seconds = still_seconds(&app->still);
    view->text_percent = app->model.settings.text_percent;
    view_begin(view, &layout, SDL_GetTicks());
    see_whether_kept(app);
    screen_draw(app->stage.screen, app->stage.self, view, cr);
    if (app->stage.screen == &SCREEN_TITLE) {
        car_draw_last_card(view, cr);
    }
    view_lesson(view, cr);
    view_lesson_hand(view, cr);
    view_unkept(view, cr);
    view_news(view, cr);
    view_still(view, cr, app->still.frozen, app->still.dark);
    app_cockpit_draw_sign(app, cr);
    window_end(app->window, cr, fresh ? NULL : part);
    view_shown(view, SDL_GetTicks());
    trace_frame_end(&app->trace, view, fresh || !part);
    trace_write(&app->trace, view, app->stage.screen->name, said(app));
    app_voice_read(app, said(app));
    app_page_follow(app);
    app_sound_follow(app);
}

// What every screen understands alike.
static Intent wish_of_window(App *app, const Input *input)
{
    if (input->kind == INPUT_RESIZE) {
        app->view.dirty = true;
        return (Intent){.kind = INTENT_DONE};
    }
    return input->kind == INPUT_QUIT ? (Intent){.kind = INTENT_QUIT}
                                     : keys_wish(&KEYS_WINDOW, input);
}

// A screen has a key before the lesson does: where something is typed, letters
// are letters.
static Intent wish_of(App *app, const Input *input)
{
    if ((still_is(&app->still) && app_lesson_handle_still(app, input)) ||
        app_hand_handle(app, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    Intent intent = wish_of_window(app, input);
    if (intent.kind == INTENT_NONE) {
        intent = view_news_handle(&app->view, input);
    }
    if (intent.kind == INTENT_NONE) {
        intent = app->stage.screen->handle(app->stage.self, &app->view, input);
    }
    return intent.kind == INTENT_NONE && model_lesson(&app->model)
               ? keys_wish(&KEYS_LESSON, input)
               : intent;
}

static void obey(App *app, bool own, const Input *input)
{
    Intent intent = {0};
    app->view.seconds = still_seconds(&app->still);
    if (app_way_handle(app, input)) {
        intent.kind = INTENT_DONE;
    } else if (!app_cockpit_handle(app, own, input, &intent)) {
        intent = wish_of(app, input);
    }
    if (intent.kind != INTENT_NONE) {
        input_spend(&app->keys, input);
    }
    app_intents_do(app, &intent);
}

static void handle(App *app, const SDL_Event *event)
{
    if (event->type == SDL_DROPFILE) {
        if (!app_trio_drop(app, event->drop.file) &&
            !app_along_drop(app, event->drop.file)) {
            app_gift_drop(app, event->drop.file);
        }
        SDL_free(event->drop.file);
        return;
    }
    bool own = app_cockpit_has(app, event);
    if (!own && !window_has(app->window, event)) {
        return; // of a window that was closed
    }
    View *view = own ? &app->cockpit.view : &app->view;
    Input input = input_from(event, &view->layout, &app->keys);
    if (input.kind != INPUT_NONE && view_takes(view, &input)) {
        app_guests_follow(app); // what they gave before this
        obey(app, own, &input);
    }
}

// Phones gave something, or the trainer's own pressed a key.
static void hear_guests(App *app)
{
    Input input;
    app_guests_follow(app);
    while (app->running && app_guests_take(app, &input)) {
        obey(app, false, &input);
        app_guests_follow(app);
    }
}

// For how long nothing may happen before it is drawn; -1: for ever.
static int patience(Wake wake)
{
    switch (wake) {
    case WAKE_WAIT:
        return WAIT_MS;
    case WAKE_BREATH:
        return BREATH_MS;
    case WAKE_MOTION:
        return MOTION_MS;
    case WAKE_READ:
        return 0;
    default:
        return -1;
    }
}

// Nothing happened: what he did by himself is drawn, if it can be seen.
static void breathe(App *app)
{
    PaintRect part = layout_figure();
    View *view = &app->view;
    view->seconds = still_seconds(&app->still);
    if (!view->peopled || scene_stirs(view, &part)) {
        draw(app, &part);
    }
}

// Nothing moves: it is looked whether something is different now.
static void look_again(App *app)
{
    app->view.seconds = still_seconds(&app->still);
    app->stage.screen->update(app->stage.self, &app->view);
    if (app->view.dirty) {
        draw(app, NULL);
    }
}

static void move_by_itself(App *app, Wake wake)
{
    if (wake == WAKE_WAIT) {
        look_again(app);
    } else if (wake == WAKE_MOTION) {
        draw(app, NULL);
    } else if (wake == WAKE_READ) {
        app->view.dirty =
            cards_read_next(&app->model.cards, &app->program, &app->arena);
        draw(app, NULL);
    } else if (wake == WAKE_BREATH) {
        breathe(app);
        if (app->view.dirty) {
            draw(app, NULL);
        }
    }
}

// Events that keep coming, of a mouse that moves or a key that is held, may not
// stop him from breathing.
static bool is_late(Wake wake, uint64_t moved)
{
    uint64_t now = SDL_GetTicks64();
    return (wake == WAKE_MOTION && now - moved >= MOTION_MS) ||
           (wake == WAKE_WAIT && now - moved >= WAIT_MS) ||
           (wake == WAKE_BREATH && now - moved >= BREATH_MS);
}

// The shorter wait of two, of which -1 is for ever.
static int sooner(int a, int b)
{
    return a < 0 ? b : b < 0 || a < b ? a : b;
}

static int rest(void *self)
{
    App *app = self;
    AppRest *now = &app->rest;
    if (!app->running) {
        return LOOP_END;
    }
    now->wake =
        still_is(&app->still) || app->cockpit.asking
            ? WAKE_NEVER
            : screen_wake(app->stage.screen, app->stage.self, &app->view);
    int wait = patience(now->wake);
    int other = sooner(sooner(app_cockpit_wait(app), app_saved_wait(app)),
                       sooner(app_hand_wait(app), audio_rest(app->audio)));
    other = sooner(other, app_guests_wait(app));
    other = sooner(other, app_way_wait(app));
    other = sooner(other, app_trio_wait(app));
    now->cut = other >= 0 && (wait < 0 || other < wait);
    return now->cut ? other : wait;
}

static bool wait_for(void *self, int milliseconds)
{
    SDL_Event *event = &((App *)self)->rest.event;
    return (milliseconds < 0 ? SDL_WaitEvent(event)
                             : SDL_WaitEventTimeout(event, milliseconds)) != 0;
}

static void turn(void *self, bool heard)
{
    App *app = self;
    AppRest *now = &app->rest;
    if (heard) {
        audio_notice(app->audio, &now->event);
        handle(app, &now->event);
        if (app->running && app->view.dirty) {
            draw(app, NULL);
        }
    }
    if (app->running &&
        ((!heard && !now->cut) || is_late(now->wake, now->moved))) {
        move_by_itself(app, now->wake);
        now->moved = SDL_GetTicks64();
    }
    if (app->running) {
        app_saved_look(app);
        app_way_follow(app);
        hear_guests(app);
        app_cockpit_follow(app);
        app_hand_follow(app);
        app_trio_follow(app);
        if (app->view.dirty) { // it has something to ask in both
            draw(app, NULL);
        }
    }
}

static int wake_loop(void *self, SDL_Event *event)
{
    (void)self;
    if (event->type != SDL_POLLSENTINEL) { // that is SDL looking for events
        loop_wake();
    }
    return 0; // nobody looks at it
}

static void begin(App *app)
{
    app->running = true;
    terminal_catch_hangup();
    draw(app, NULL);
    app->audio = audio_open(); // takes a moment; the first picture stands
    audio_set_volume(app->audio, app->model.settings.volume);
    app_sound_screen(app);
    app_voice_follow_setting(app);
    app_live_begin(app);
    app->rest.moved = SDL_GetTicks64();
    SDL_AddEventWatch(wake_loop, NULL);
}

static bool open_scenario(App *app, const AppOptions *options, Error *error)
{
    const Scenario *scenario =
        program_load(&app->program, &app->arena, options->scenario, error);
    if (!scenario) {
        return false;
    }
    int mood = session_find_mood(scenario, options->mood);
    if (mood == NONE) {
        return error_set(error, ERROR_SCRIPT_NAME, scenario->file, 0,
                         options->mood, NULL);
    }
    app->spoken = app->program.language;
    app->stage.title.mood = mood;
    session_begin(&app->session, &app->program, scenario, 1, mood);
    return true;
}

static void open_lesson(App *app, const AppOptions *options)
{
    Lesson *lesson = &app->model.lesson;
    lesson->arena = &app->arena;
    lesson->whispering = options->whisper != 0;
    if (options->players) {
        (void)lesson_add_players(lesson, options->players, NULL); // seen
    }
    app_plan_begin(app);
}

// Whoever was asked for by name, or all there are to choose from.
static bool open_customers(App *app, const AppOptions *options, Error *error)
{
    app->asked = (AppAsked){.name = options->scenario,
                            .has_seed = options->has_seed != 0,
                            .seed = options->seed};
    app->session.program = &app->program;
    if (options->workshop) {
        open_lesson(app, options);
    }
    if (options->scenario && !open_scenario(app, options, error)) {
        return false;
    }
    app->session.wait = app_wait_show;
    app->session.wait_self = app;
    session_open_journal(&app->session);
    session_use_profile(&app->session, options->name);
    app->model.profile =
        options->name && options->name[0] ? options->name : NULL;
    return options->scenario ||
           cards_list(&app->model.cards, &app->program, &app->session, error);
}

static bool open_view(App *app, Error *error)
{
    View *view = &app->view;
    const Settings *settings = &app->model.settings;
    app->model.words = app->program.words;
    view->text_percent = settings->text_percent;
    view->layout = window_layout(app->window);
    return app_settings_open_type(view, (Fonts)settings->font, error);
}

static void close_all(App *app)
{
    app_stage_leave(app);
    trace_close(&app->trace);
    app_guests_end(app);
    app_cockpit_close(app);
    app_live_close(app);
    app_fits_end(&app->fits);
    app_gift_close(app);
    app_trio_close(app);
    app_chart_close(app);
    app_way_give_up(app);
    app_voice_close(app);
    type_close(app->view.type);
    audio_close(app->audio);
    window_close(app->window);
    branches_close(&app->branches, &app->session);
    branches_forget(&app->branches);
    session_end(&app->session);
    arena_free(&app->arena);
    free(app);
}

static void end(void *self)
{
    App *app = self;
    gone_rest();
    (void)app_lesson_keep(app, &app->model.lesson, app->report_path);
    close_all(app);
}

static int fail(App *app, const Error *error)
{
    program_say_error(&app->program, error);
    close_all(app);
    return EXIT_FAILURE;
}

// A lesson begins with its page, but where all was said on the command line and
// no older one waits to be taken up.
static void show_first(App *app, const AppOptions *options)
{
    if (app_page_take_up(app)) {
        return;
    }
    if (options->from) {
        app_table_take_up(app, options->from);
    } else if (options->workshop &&
               (!options->players ||
                journal_lesson_is_there(app->session.journal))) {
        app_kept_show_page(app, options->players, options->whisper != 0);
    } else if (options->scenario) {
        app_table_show_title(app);
    } else {
        app_kept_look(app);
        app_table_show_choice(app);
    }
}

int app_run(const AppOptions *options)
{
    Error error = {0};
    App *app = calloc(1, sizeof *app);
    if (!app) {
        program_out_of_memory();
    }
    app->trace = trace_open("");
    app_state_begin(app);
    app->guests = options->guests;
    app->model.phones.offered = options->guests != NULL;
    if (!program_begin(&app->program, &app->arena)) {
        close_all(app);
        return EXIT_FAILURE;
    }
    app->program.fits = app_fits_begin(&app->fits);
    (void)language_speak(&app->program, options->language);
    app_settings_read(&app->model.settings, &app->program);
    app->model.own_asked = options->own;
    app->window = window_open(words_get(app->program.words, "window.title"),
                              app->model.settings.full, &error);
    if (!app->window) {
        close_all(app);
        return APP_NO_DISPLAY;
    }
    app->model.alone = !window_may_have_another(app->window);
    if (!open_view(app, &error) || !open_customers(app, options, &error)) {
        return fail(app, &error);
    }
    SDL_StartTextInput();
    show_first(app, options);
    gone_watch(&app->program.words);
    begin(app);
    loop_run(&(Loop){app, rest, wait_for, turn, end});
    return EXIT_SUCCESS;
}
