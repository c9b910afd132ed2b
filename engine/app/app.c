#include "app/app.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/app_branches.h"
#include "app/app_cards.h"
#include "app/app_gone.h"
#include "app/app_memory.h"
#include "app/app_progress.h"
#include "app/app_report.h"
#include "app/app_settings.h"
#include "app/app_sound.h"
#include "app/app_trace.h"
#include "cli/session.h"
#include "view/screen_after.h"
#include "view/screen_car.h"
#include "view/screen_choice.h"
#include "view/screen_compare.h"
#include "view/screen_river.h"
#include "view/screen_scene.h"
#include "view/screen_settings.h"
#include "view/screen_talk.h"
#include "view/screen_title.h"
#include "view/window.h"

enum { BREATH_MS = 125, MOTION_MS = 16 };

typedef struct App {
    Arena arena;
    Program program;
    Session session;   // what is played now
    Branches branches; // of the talk that was played last, in the car
    const Scenario *scenario;
    uint64_t seed;
    bool has_seed;
    Recording unfinished;
    int64_t unfinished_talk;
    Window *window;
    Sound *sound; // NULL: no device, or nothing was heard yet
    View view;
    Trace trace;
    const Screen *screen;
    void *self;
    const Screen *before; // the settings
    void *before_self;
    Cards cards;
    Choice choice;
    Title title;
    Talk talk;
    After after;
    Car car;
    River river;
    Compare compare;
    char report[FILE_PATH_MAX];
    SettingsPage settings;
    bool running;
} App;

static const char *font_folder(void)
{
    const char *folder = getenv("GESLAAGD_FONTS");
    return folder && folder[0] ? folder : GESLAAGD_FONT_DIR;
}

// What is heard where: at the table, in the car, nothing elsewhere.
static void sound_screen(App *app)
{
    app->view.heard = NULL;
    if (app->screen == &SCREEN_TALK) {
        app_sound_table(app->sound);
    } else if (app->screen != &SCREEN_CAR) {
        app_sound_nowhere(app->sound);
    }
}

static void show(App *app, const Screen *screen, void *self)
{
    if (app->screen) {
        app->screen->leave(app->self);
    }
    app->screen = screen;
    app->self = self;
    app->view.hover_kind = TOUCH_NONE;
    app->view.touch_count = 0;
    app->view.dirty = true;
    screen->enter(self, &app->view);
    sound_screen(app);
}

static void see_session(App *app)
{
    app->view.now = &app->session.now;
    app->view.turns = app->session.turns;
    app->view.turn_count = app->session.count;
}

// Whose day it is: the one he knows you from, if he does.
static int first_mood(const App *app)
{
    const Scenario *scenario = app->scenario;
    for (int i = 0; i < scenario->mood_count; i++) {
        if (scenario->moods[i].again && app->view.met) {
            return i;
        }
    }
    return 0;
}

static void show_title(App *app)
{
    app->view.met = session_has_met(&app->session);
    app->view.card = session_card(&app->session);
    app->view.unfinished = session_unfinished(&app->session, &app->unfinished,
                                              &app->unfinished_talk);
    show(app, &SCREEN_TITLE, &app->title);
}

// A new conversation in place of the one there was.
static void seat(App *app, uint64_t seed, int mood)
{
    Journal *journal = app->session.journal;
    app->session.journal = NULL; // it stays open for the next conversation
    session_end(&app->session);
    session_begin(&app->session, &app->program, app->scenario, seed, mood);
    app->session.journal = journal;
}

static void show_choice(App *app)
{
    if (app->cards.count == 0) { // somebody was asked for by name
        show_title(app);
        return;
    }
    cards_remember(&app->cards, &app->program, &app->session);
    app->view.newcomer = app->cards.newcomer;
    show(app, &SCREEN_CHOICE, &app->choice);
}

static void choose(App *app, int card)
{
    app->scenario = app->cards.cards[card].scenario;
    app->view.scenario = app->scenario;
    app->view.card_chosen = (size_t)card;
    seat(app, 1, 0);
    see_session(app);
    show_title(app);
    app->title.mood = first_mood(app);
}

static void begin(App *app, int mood)
{
    uint64_t seed = app->has_seed ? app->seed : program_seed();
    if (app->view.unfinished) {
        session_abandon(&app->session, app->unfinished_talk);
    }
    seat(app, seed, mood);
    session_keep(&app->session);
    see_session(app);
    talk_begin(&app->talk);
    show(app, &SCREEN_TALK, &app->talk);
}

static void resume(App *app)
{
    if (!session_resume(&app->session, &app->unfinished,
                        app->unfinished_talk)) {
        begin(app, app->title.mood);
        return;
    }
    see_session(app);
    talk_begin(&app->talk);
    show(app, &SCREEN_TALK, &app->talk);
}

static void play(App *app, Move move)
{
    if (session_play(&app->session, move)) {
        see_session(app);
        app->view.dirty = true;
        app->view.heard =
            app_sound_turn(app->sound, app->scenario,
                           &app->view.turns[app->view.turn_count - 1]);
    }
}

static void answer(App *app, const Intent *intent)
{
    session_answer(&app->session, heading_word((Heading)intent->number),
                   intent->percent, intent->text);
}

static void see_strand(App *app, int index)
{
    app->view.other = app->view.strand;
    app->view.strand = index;
    app->view.seen = app->branches.debriefs[index];
    app->view.dirty = true;
}

static void show_river(App *app, int move)
{
    river_open(&app->river, move);
    show(app, &SCREEN_RIVER, &app->river);
}

static void begin_car(App *app)
{
    branches_begin(&app->branches, &app->session);
    for (int i = 0; i < QUESTIONS; i++) {
        app->view.answers[i] = (Answer){.percent = -1};
    }
    app->view.strands = app->branches.tree;
    app->view.remembered = false;
    app->view.report = NULL;
    progress_read(&app->session, &app->view);
    app->view.memory = memory_make(&app->arena, app->branches.debriefs[0]);
    if (!app->view.memory) {
        program_out_of_memory();
    }
    app->view.debrief = app->branches.debriefs[0];
    see_strand(app, 0);
    app->view.other = 0;
    car_begin(&app->car);
    show(app, &SCREEN_CAR, &app->car);
    app_sound_car(app->sound);
}

static void keep_card(App *app, const Intent *intent)
{
    session_answer(&app->session, JOURNAL_CARD, 0, intent->text);
    if (intent->number == CAR_QUITS) {
        app->running = false;
    } else if (app->car.page == CAR_CARD) { // the last page
        show_title(app);
    }
}

static void forget(App *app)
{
    if (progress_forget(&app->session, app->view.profile)) {
        show_title(app);
    }
}

static void show_car_page(App *app, int page)
{
    if (page == NONE) {
        car_return(&app->car, &app->view);
    } else {
        car_open(&app->car, (CarPage)page);
    }
    show(app, &SCREEN_CAR, &app->car);
}

static void show_compare(App *app)
{
    compare_begin(&app->compare, &app->view);
    show(app, &SCREEN_COMPARE, &app->compare);
}

// Plays on, differently, from before a move of the strand that is seen.
static void rewind_to(App *app, size_t moves)
{
    branches_fork(&app->branches, &app->session, app->view.strand, moves);
    see_session(app);
    talk_begin(&app->talk);
    show(app, &SCREEN_TALK, &app->talk);
}

// What was played is laid beside what it was played on from; who said nothing
// else is back where he was.
static void leave_branch(App *app)
{
    int index = branches_join(&app->branches, &app->session);
    see_session(app);
    if (index != NONE) {
        see_strand(app, index);
        app->view.other = app->branches.parent;
        show_compare(app);
    } else {
        show_river(app, (int)app->branches.fork);
    }
}

// The end of a talk.
static void go_to_car(App *app)
{
    if (app->branches.branching) {
        leave_branch(app);
    } else if (app->scenario->turned) { // who was examined drives nowhere
        show(app, &SCREEN_AFTER, &app->after);
    } else {
        begin_car(app);
    }
}

// Letters of the other kind. The old ones stay if those cannot be read.
static void change_type(App *app)
{
    Error error = {0};
    Type *type = type_open(font_folder(), app->view.readable, &error);
    if (!type) {
        program_say_error(&app->program, &error);
        app->view.readable = !app->view.readable;
        return;
    }
    type_close(app->view.type);
    app->view.type = type;
}

static void set(App *app, Setting setting, int step)
{
    if (!app_settings_step(&app->view, setting, step)) {
        return;
    }
    if (setting == SETTING_READABLE) {
        change_type(app);
    } else if (setting == SETTING_VOLUME) {
        sound_set_volume(app->sound, app->view.volume);
    }
    app_settings_keep(&app->view, &app->program);
    app->view.dirty = true;
}

static void show_settings(App *app)
{
    if (app->screen != &SCREEN_SETTINGS) {
        app->before = app->screen;
        app->before_self = app->self;
        show(app, &SCREEN_SETTINGS, &app->settings);
    }
}

// What is wanted in the car.
static void do_car_intent(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_ANSWER:
        answer(app, intent);
        break;
    case INTENT_LOOK_BACK:
        show_river(app, intent->number);
        break;
    case INTENT_CAR_PAGE:
        show_car_page(app, intent->number);
        break;
    case INTENT_REWIND:
        rewind_to(app, (size_t)intent->number);
        break;
    case INTENT_MEMORY:
        memory_keep(&app->session, app->view.memory, &app->car);
        progress_read(&app->session, &app->view);
        break;
    case INTENT_CARD:
        keep_card(app, intent);
        break;
    case INTENT_REPORT:
        app->view.report =
            report_keep(&app->session, app->branches.talks[0], app->report);
        app->view.dirty = true;
        break;
    case INTENT_FORGET:
        forget(app);
        break;
    case INTENT_STRAND:
        see_strand(app, intent->number);
        break;
    case INTENT_COMPARE:
        show_compare(app);
        break;
    default:
        break;
    }
}

static void do_intent(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_NONE:
        break;
    case INTENT_QUIT:
        app->running = false;
        break;
    case INTENT_CHOICE:
        show_choice(app);
        break;
    case INTENT_CHOOSE:
        choose(app, intent->number);
        break;
    case INTENT_BEGIN:
        begin(app, intent->number);
        break;
    case INTENT_RESUME:
        resume(app);
        break;
    case INTENT_PLAY:
        play(app, intent->move);
        break;
    case INTENT_CAR:
        go_to_car(app);
        break;
    case INTENT_TITLE:
        if (app->branches.branching) {
            leave_branch(app);
        } else {
            show_title(app);
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
        show(app, app->before, app->before_self);
        break;
    case INTENT_FULL:
        window_toggle_full(app->window);
        break;
    default:
        do_car_intent(app, intent);
    }
}

static const char *said(const App *app)
{
    if (app->screen != &SCREEN_TALK) {
        return NULL;
    }
    const Beat *beat = talk_beat(&app->talk, &app->view);
    return beat ? beat->text : NULL;
}

// `part` NULL: the whole picture.
static void draw(App *app, const PaintRect *part)
{
    bool fresh = false;
    View *view = &app->view;
    trace_frame_begin(&app->trace);
    cairo_t *cr = window_begin(app->window, part, &fresh);
    if (!cr) {
        return;
    }
    view->layout = window_layout(app->window);
    view->seconds = (double)SDL_GetTicks64() / 1000.0;
    type_set_scale(view->type, view->layout.scale);
    view->touch_count = 0;
    view->dirty = false;
    view->scene = NULL;
    view->page = NULL;
    app->screen->draw(app->self, view, cr);
    if (app->screen == &SCREEN_TITLE) {
        car_draw_last_card(view, cr);
    }
    window_end(app->window, cr, fresh ? NULL : part);
    trace_frame_end(&app->trace, view, fresh || !part);
    trace_write(&app->trace, view, app->screen->name, said(app));
}

// What every screen understands alike. True if that was all.
static bool handle_common(App *app, const Input *input)
{
    Intent intent = {0};
    if (input->kind == INPUT_QUIT) {
        intent.kind = INTENT_QUIT;
    } else if (input->kind == INPUT_RESIZE) {
        app->view.dirty = true;
        return true;
    } else if (input->kind == INPUT_KEY) {
        intent.kind = input->key == KEY_FULL       ? INTENT_FULL
                      : input->key == KEY_LARGER   ? INTENT_LARGER
                      : input->key == KEY_SMALLER  ? INTENT_SMALLER
                      : input->key == KEY_SETTINGS ? INTENT_SETTINGS
                                                   : INTENT_NONE;
    }
    do_intent(app, &intent);
    return intent.kind != INTENT_NONE;
}

static void handle(App *app, const SDL_Event *event)
{
    Input input = input_from(event, &app->view.layout);
    app->view.seconds = (double)SDL_GetTicks64() / 1000.0;
    if (input.kind == INPUT_NONE || handle_common(app, &input)) {
        return;
    }
    Intent intent = app->screen->handle(app->self, &app->view, &input);
    do_intent(app, &intent);
}

static int wait_for(SDL_Event *event, Wake wake)
{
    switch (wake) {
    case WAKE_BREATH:
        return SDL_WaitEventTimeout(event, BREATH_MS);
    case WAKE_MOTION:
        return SDL_WaitEventTimeout(event, MOTION_MS);
    case WAKE_READ:
        return SDL_PollEvent(event);
    default:
        return SDL_WaitEvent(event);
    }
}

// Nothing happened: what he did by himself is drawn, if it can be seen.
static void breathe(App *app)
{
    PaintRect part = layout_figure();
    View *view = &app->view;
    view->seconds = (double)SDL_GetTicks64() / 1000.0;
    if (!view->scene || scene_stirs(view->scene, view, &part)) {
        draw(app, &part);
    }
}

static void loop(App *app)
{
    app->running = true;
    draw(app, NULL);
    app->sound = sound_open(); // takes a moment; the first picture stands
    sound_set_volume(app->sound, app->view.volume);
    while (app->running) {
        SDL_Event event;
        Wake wake = app->screen->wake(app->self, &app->view);
        if (wait_for(&event, wake)) {
            handle(app, &event);
            if (app->running && app->view.dirty) {
                draw(app, NULL);
            }
        } else if (wake == WAKE_MOTION) {
            draw(app, NULL);
        } else if (wake == WAKE_READ) {
            app->view.dirty =
                cards_read_next(&app->cards, &app->program, &app->arena);
            draw(app, NULL);
        } else if (wake == WAKE_BREATH) {
            breathe(app);
            if (app->view.dirty) {
                draw(app, NULL);
            }
        }
    }
}

static bool open_scenario(App *app, const AppOptions *options, Error *error)
{
    app->scenario =
        program_load(&app->program, &app->arena, options->scenario, error);
    if (!app->scenario) {
        return false;
    }
    int mood = session_find_mood(app->scenario, options->mood);
    if (mood == NONE) {
        return error_set(error, ERROR_SCRIPT_NAME, app->scenario->file, 0,
                         options->mood, NULL);
    }
    app->title.mood = mood;
    session_begin(&app->session, &app->program, app->scenario, 1, mood);
    return true;
}

// Whoever was asked for by name, or all there are to choose from.
static bool open_customers(App *app, const AppOptions *options, Error *error)
{
    app->has_seed = options->has_seed != 0;
    app->seed = options->seed;
    app->session.program = &app->program;
    app->program.language = options->language;
    if (options->scenario && !open_scenario(app, options, error)) {
        return false;
    }
    session_open_journal(&app->session);
    session_use_profile(&app->session, options->name);
    app->view.profile =
        options->name && options->name[0] ? options->name : NULL;
    if (options->scenario) {
        see_session(app);
        return true;
    }
    if (!cards_list(&app->cards, &app->program, &app->session, error)) {
        return false;
    }
    app->view.cards = app->cards.cards;
    app->view.card_count = app->cards.count;
    return true;
}

static bool open_view(App *app, Error *error)
{
    View *view = &app->view;
    const char *folder = font_folder();
    view->words = app->program.words;
    view->scenario = app->scenario;
    app_settings_read(view, &app->program);
    view->layout = window_layout(app->window);
    view->type = type_open(folder, view->readable, error);
    if (!view->type) {
        return false;
    }
    return paper_font_open_folder(&view->paper_font, folder) ||
           error_set(error, ERROR_FONT, folder, 0, NULL, NULL);
}

static void close_all(App *app)
{
    if (app->screen) {
        app->screen->leave(app->self);
    }
    trace_close(&app->trace);
    if (app->view.paper_font.print) {
        paper_font_close(&app->view.paper_font);
    }
    type_close(app->view.type);
    sound_close(app->sound);
    window_close(app->window);
    branches_close(&app->branches, &app->session);
    session_end(&app->session);
    arena_free(&app->arena);
    free(app);
}

static int fail(App *app, const Error *error)
{
    program_say_error(&app->program, error);
    close_all(app);
    return EXIT_FAILURE;
}

int app_run(const AppOptions *options)
{
    Error error = {0};
    App *app = calloc(1, sizeof *app);
    if (!app) {
        program_out_of_memory();
    }
    app->trace = trace_open();
    if (!program_begin(&app->program, &app->arena)) {
        close_all(app);
        return EXIT_FAILURE;
    }
    app->window =
        window_open(words_get(app->program.words, "window.title"), &error);
    if (!app->window) {
        close_all(app);
        return APP_NO_DISPLAY;
    }
    if (!open_customers(app, options, &error) || !open_view(app, &error)) {
        return fail(app, &error);
    }
    SDL_StartTextInput();
    if (options->scenario) {
        show_title(app);
    } else {
        show_choice(app);
    }
    gone_watch();
    loop(app);
    gone_rest();
    close_all(app);
    return EXIT_SUCCESS;
}
