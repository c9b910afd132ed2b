#include "app/talk/app_table.h"

#include <string.h>

#include "app/after/app_lesson.h"
#include "app/after/app_trio.h"
#include "app/app_language.h"
#include "app/app_stage.h"
#include "app/talk/app_cockpit.h"
#include "app/talk/app_seat.h"
#include "app/talk/cards.h"
#include "app/work/app_live.h"

static void know_him(App *app)
{
    ModelKnown *known = &app->model.known;
    app_language_read(app);
    known->own = program_is_own(&app->program, app_live_name(app));
    known->met = session_has_met(&app->session, &known->last);
    known->first = cards_is_first(&app->session);
    known->card = session_card(&app->session);
    known->unfinished = session_find_left(&app->session, &app->left);
    known->elsewhere = app->left.elsewhere;
}

void app_table_show_title(App *app)
{
    know_him(app);
    app_stage_show(app, &SCREEN_TITLE, &app->stage.title);
    app_live_follow(app);
}

void app_table_show_choice(App *app)
{
    if (app->model.cards.count == 0) { // somebody was asked for by name
        app_table_show_title(app);
        return;
    }
    cards_look_again(&app->model.cards, &app->program, &app->session);
    app_stage_show(app, &SCREEN_CHOICE, &app->stage.choice);
    app_live_follow(app);
}

void app_table_renew_title(App *app)
{
    know_him(app);
    app_stage_leave(app); // it stays, and is drawn anew
    app->view.dirty = true;
}

void app_table_renew_choice(App *app)
{
    ModelCards *cards = &app->model.cards;
    const View *view = &app->view;
    int at = view->focus_index;
    bool card = view->focus_kind == TOUCH_CARD && at < (int)cards->count;
    const char *focused = card ? cards->all[at].id : "";
    cards_look_again(cards, &app->program, &app->session);
    (void)cards_read_next(cards, &app->program, &app->arena);
    for (size_t i = 0; card && i < cards->count; i++) {
        if (strcmp(cards->all[i].id, focused) == 0) {
            view_set_focus(&app->view, TOUCH_CARD, (int)i);
        }
    }
    app->view.dirty = true;
    app_live_follow(app);
}

void app_table_return(App *app)
{
    const AppStage *stage = &app->stage;
    if (stage->screen == &SCREEN_HELP) {
        app_stage_return(app);
    } else if (stage->before == &SCREEN_CHOICE) {
        app_table_show_choice(app);
    } else if (stage->before == &SCREEN_TITLE) {
        app_table_show_title(app);
    } else {
        app_stage_show(app, stage->before, stage->before_self);
    }
}

static void seat_card(App *app, size_t card)
{
    ModelCards *cards = &app->model.cards;
    cards->chosen = card;
    app->spoken = cards->language;
    app_seat_scenario(app, cards->all[card].scenario, 1, 0);
}

void app_table_choose(App *app, int card)
{
    seat_card(app, (size_t)card);
    app_table_show_title(app);
    app->stage.title.mood =
        app->model.known.met ? scenario_mood_again(app->session.played.scenario)
                             : 0;
}

bool app_table_seat(App *app, const char *id)
{
    ModelCards *cards = &app->model.cards;
    if (app->asked.name) {
        return strcmp(app->session.played.scenario->id, id) == 0;
    }
    for (size_t i = 0; i < cards->count; i++) {
        const ModelCard *card = &cards->all[i];
        if (strcmp(card->id, id) != 0) {
            continue;
        }
        while (!card->scenario && !card->error &&
               cards_read_next(cards, &app->program, &app->arena)) {
        }
        if (card->scenario) {
            seat_card(app, i);
            return true;
        }
    }
    return false;
}

// A scene begins, at its first move or where it was left.
static void begin_scene(App *app)
{
    app_lesson_note_talk(app);
    app_trio_begin_round(app);
    app_live_follow(app);
    app_cockpit_begin_scene(app);
    app_stage_show_talk(app);
}

void app_table_begin(App *app, int mood)
{
    uint64_t seed = app->asked.has_seed ? app->asked.seed : program_seed();
    if (app->model.known.unfinished) {
        session_abandon(&app->session, app->left.talk);
    }
    const Scenario *scenario = app->session.played.scenario;
    mood = scenario_mood_after(scenario, mood, app->model.known.last);
    app_seat_scenario(app, scenario, seed, mood);
    session_keep(&app->session);
    begin_scene(app);
}

void app_table_resume(App *app)
{
    switch (session_resume(&app->session, &app->left)) {
    case SESSION_RESUMED:
        branches_forget(&app->branches);
        begin_scene(app);
        break;
    case SESSION_CHANGED:
        app_table_begin(app, app->stage.title.mood);
        break;
    case SESSION_TAKEN: // the page says so
        app_table_show_title(app);
        break;
    }
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
    const Scenario *scenario = app->session.played.scenario;
    int mood = session_find_mood(scenario, recording->mood);
    app_seat_scenario(app, scenario, recording->seed, mood == NONE ? 0 : mood);
    session_keep(&app->session);
    for (size_t i = 0; i < recording->count; i++) {
        if (!session_play_named(&app->session, recording->moves[i])) {
            break; // he was changed since; it goes on from here
        }
    }
}

void app_table_take_up(App *app, const Recording *recording)
{
    SessionLeft left;
    bool unfinished = session_find_left(&app->session, &left);
    bool same = unfinished && is_same(&left.recording, recording);
    branches_forget(&app->branches);
    if (unfinished && !same) {
        session_abandon(&app->session, left.talk);
    }
    if (!same || session_resume(&app->session, &left) != SESSION_RESUMED) {
        play_again(app, recording);
    }
    app_live_follow(app);
    app_stage_show_talk(app);
}

void app_table_turn_back(App *app, int strand, size_t moves)
{
    if (!branches_turn_back(&app->branches, &app->session, strand, moves)) {
        return;
    }
    app_lesson_note_back(app, moves);
    app_stage_show_talk(app);
}

bool app_table_play(App *app, Move move)
{
    if (!session_say(&app->session, move, app->model.own.typed)) {
        return false;
    }
    app_live_go_on(app);
    app->view.dirty = true;
    return true;
}
