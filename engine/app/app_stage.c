#include "app/app_stage.h"

#include "app/app_cockpit.h"
#include "app/app_language.h"
#include "app/app_lesson.h"
#include "app/app_sound.h"

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

void app_stage_show(App *app, const Screen *screen, void *self)
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

void app_stage_see_session(App *app)
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

void app_stage_show_title(App *app)
{
    app_language_read(app);
    app->view.met = session_has_met(&app->session);
    app->view.card = session_card(&app->session);
    app->view.unfinished = session_unfinished(&app->session, &app->unfinished,
                                              &app->unfinished_talk);
    app_stage_show(app, &SCREEN_TITLE, &app->title);
}

static void forget_strands(App *app)
{
    branches_forget(&app->branches);
    app->view.strands = NULL;
    app->view.debrief = NULL;
    app->view.seen = NULL;
    app->view.memory = NULL;
    app->view.progress_count = 0;
    app->view.fork = 0;
}

// A new conversation in place of the one there was.
static void seat(App *app, uint64_t seed, int mood)
{
    Journal *journal = app->session.journal;
    forget_strands(app);
    app->session.journal = NULL; // it stays open for the next conversation
    session_end(&app->session);
    session_begin(&app->session, &app->program, app->scenario, seed, mood);
    app->session.journal = journal;
}

void app_stage_seat(App *app, const Scenario *scenario)
{
    app->scenario = scenario;
    app->view.scenario = scenario;
    seat(app, 1, 0);
    app_stage_see_session(app);
}

void app_stage_show_choice(App *app)
{
    if (app->cards.count == 0) { // somebody was asked for by name
        app_stage_show_title(app);
        return;
    }
    cards_remember(&app->cards, &app->program, &app->session);
    app->view.newcomer = app->cards.newcomer;
    app_stage_show(app, &SCREEN_CHOICE, &app->choice);
}

void app_stage_choose(App *app, int card)
{
    app->view.card_chosen = (size_t)card;
    app->spoken = app->cards.language;
    app_stage_seat(app, app->cards.cards[card].scenario);
    app_stage_show_title(app);
    app->title.mood = first_mood(app);
}

void app_stage_show_talk(App *app)
{
    app_stage_see_session(app);
    talk_begin(&app->talk);
    app_stage_show(app, &SCREEN_TALK, &app->talk);
}

// A scene begins, at its first move or where it was left.
static void begin_scene(App *app)
{
    app_lesson_note_talk(app);
    app_cockpit_begin_scene(app);
    app_stage_show_talk(app);
}

void app_stage_begin(App *app, int mood)
{
    uint64_t seed = app->has_seed ? app->seed : program_seed();
    if (app->view.unfinished) {
        session_abandon(&app->session, app->unfinished_talk);
    }
    seat(app, seed, mood);
    session_keep(&app->session);
    begin_scene(app);
}

void app_stage_resume(App *app)
{
    if (!session_resume(&app->session, &app->unfinished,
                        app->unfinished_talk)) {
        app_stage_begin(app, app->title.mood);
        return;
    }
    forget_strands(app);
    begin_scene(app);
}

static bool is_same(const Recording *a, const Recording *b)
{
    bool same = a->seed == b->seed && strcmp(a->mood, b->mood) == 0 &&
                a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++) {
        same = strcmp(a->moves[i], b->moves[i]) == 0;
    }
    return same;
}

// The moves of a talk of which the journal knows no more, or something else.
static void play_again(App *app, const Recording *recording)
{
    int mood = session_find_mood(app->scenario, recording->mood);
    Move move;
    seat(app, recording->seed, mood == NONE ? 0 : mood);
    session_keep(&app->session);
    for (size_t i = 0; i < recording->count; i++) {
        if (!move_read(&app->session.now, recording->moves[i], &move) ||
            !session_play(&app->session, move)) {
            break; // he was changed since; it goes on from here
        }
    }
}

void app_stage_take_up(App *app, const Recording *recording)
{
    Recording kept;
    int64_t talk;
    bool unfinished = session_unfinished(&app->session, &kept, &talk);
    bool same = unfinished && is_same(&kept, recording);
    forget_strands(app);
    if (unfinished && !same) {
        session_abandon(&app->session, talk);
    }
    if (!same || !session_resume(&app->session, recording, talk)) {
        play_again(app, recording);
    }
    app_stage_see_session(app);
    talk_begin(&app->talk);
    app_stage_show(app, &SCREEN_TALK, &app->talk);
}

void app_stage_turn_back(App *app, int strand, size_t moves)
{
    if (!branches_turn_back(&app->branches, &app->session, strand, moves)) {
        return;
    }
    app->view.strands = app->branches.tree;
    app->view.fork = moves;
    app_lesson_note_back(app, moves);
    app_stage_show_talk(app);
}

bool app_stage_play(App *app, Move move)
{
    if (session_play(&app->session, move)) {
        app_stage_see_session(app);
        app->view.dirty = true;
        app->view.heard =
            app_sound_turn(app->sound, app->scenario,
                           &app->view.turns[app->view.turn_count - 1]);
        return true;
    }
    return false;
}
