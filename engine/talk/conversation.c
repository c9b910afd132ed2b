#include "talk/conversation.h"

#include <assert.h>
#include <string.h>

#include "talk/fit.h"
#include "talk/move.h"
#include "talk/play/play.h"
#include "talk/play/rules.h"
#include "talk/play/when.h"
#include "talk/scenario/topic_set.h"

enum {
    COST_ASKED = 2, // minutes: asked and written
    COST_OTHER = 1,
    FULL_ASKED = 9, // of 12 cells asked from the form: "ben ik geslaagd?"
    FULL_TOLD = 20, // and no more depth than this
    DEEP = 3,
    SECRETS_MOST = 2, // in one talk
    GROUND = 2        // how deep its cell was told before a secret
};

static int threshold(const Conversation *now, Threshold which)
{
    return now->scenario->thresholds[which];
}

bool play_is_off(const Play *play, Rule rule)
{
    return rapport_is_off(play->scenario->magnitudes, rule);
}

bool play_is_wrong(const Play *play)
{
    return play->fit == FIT_MISSES ||
           (play->fit == FIT_UNSAID && play->act == ACT_PRESUME);
}

bool play_is_neutral(const Play *play)
{
    return play->option == &play->own && play->fit == FIT_UNSAID &&
           (play->topic->kind == TOPIC_HOOK ||
            play->topic->kind == TOPIC_CLAUSE ||
            play->topic->kind == TOPIC_THING);
}

// Saved, copied and compared by the thousand: one page of memory at most.
_Static_assert(sizeof(Conversation) <= 4096, "a snapshot is small");

void play_note_change(Play *play, Reason reason, int topic, int span, int value,
                      Change change)
{
    Turn *turn = play->turn;
    if (play_is_off(play, rapport_rule_of(reason))) {
        return;
    }
    if (turn->effect_count < EFFECTS_MAX) {
        turn->effects[turn->effect_count++] =
            (Effect){.rule = (uint8_t)rapport_rule_of(reason),
                     .reason = (uint8_t)reason,
                     .topic = (int16_t)topic,
                     .span = (int16_t)span,
                     .change = change,
                     .value = (int8_t)value};
    }
    play->sum.attention = (int8_t)(play->sum.attention + change.attention);
    play->sum.positivity = (int8_t)(play->sum.positivity + change.positivity);
    play->sum.coordination =
        (int8_t)(play->sum.coordination + change.coordination);
    play->sum.trust = (int8_t)(play->sum.trust + change.trust);
    play->sum.pressure = (int8_t)(play->sum.pressure + change.pressure);
}

void play_note(Play *play, Reason reason, int topic, int span, int value)
{
    play_note_change(play, reason, topic, span, value,
                     play->scenario->magnitudes->change[reason]);
}

static int clamp(int value, int least, int most)
{
    return value < least ? least : value > most ? most : value;
}

static void damp_into(int8_t *level, int points, int8_t *changed)
{
    int damped = rapport_damp(*level, points);
    *level = (int8_t)(*level + damped);
    *changed = (int8_t)(*changed + damped);
}

static void add_into(int8_t *level, int points, int8_t *changed)
{
    int after = clamp(*level + points, 0, 100);
    *changed = (int8_t)(*changed + after - *level);
    *level = (int8_t)after;
}

void play_apply(Play *play)
{
    Conversation *now = play->now;
    Change *changed = &play->turn->changed;
    damp_into(&now->attention, play->sum.attention, &changed->attention);
    damp_into(&now->positivity, play->sum.positivity, &changed->positivity);
    damp_into(&now->coordination, play->sum.coordination,
              &changed->coordination);
    add_into(&now->trust, play->sum.trust, &changed->trust);
    add_into(&now->pressure, play->sum.pressure, &changed->pressure);
    play->sum = (Change){0};
}

static void hear(Conversation *now, int beat)
{
    if (beat == NONE) {
        return;
    }
    for (int i = SAID_KEPT - 1; i > 0; i--) {
        now->said[i] = now->said[i - 1];
    }
    now->said[0] = (int16_t)beat;
    now->words_he = (int16_t)(now->words_he + now->scenario->beats[beat].words);
}

static void open_hooks(Conversation *now, int beat)
{
    Turn turn = {.beat = (int16_t)beat};
    Play play = {.now = now, .scenario = now->scenario, .turn = &turn};
    rules_hooks(&play);
}

void conversation_begin(Conversation *conversation, const Scenario *scenario,
                        uint64_t seed, int mood)
{
    assert(mood >= 0 && mood < scenario->mood_count);
    const Mood *day = &scenario->moods[mood];
    *conversation = (Conversation){
        .scenario = scenario,
        .seed = seed,
        .mood = (int16_t)mood,
        .minutes = (int16_t)clamp(scenario->minutes + day->minutes, 5, 120),
        .attention =
            (int8_t)clamp(scenario->attention + day->attention, 0, 100),
        .positivity =
            (int8_t)clamp(scenario->positivity + day->positivity, 0, 100),
        .coordination =
            (int8_t)clamp(scenario->coordination + day->coordination, 0, 100),
        .trust = (int8_t)clamp(scenario->trust + day->trust, 0, 100),
        .together = (int8_t)scenario->together,
        .above = (int8_t)scenario->above,
        .ending = ENDING_NONE,
        .since_self = INT16_MAX,
        .last_topic = NONE,
        .said = {NONE, NONE, NONE},
    };
    memset(conversation->acts, -1, sizeof conversation->acts);
    for (int i = 0; i < FORM_CELLS; i++) {
        conversation->cells[i].depth = -1;
    }
    for (int i = 0; i < SCENARIO_TOPICS_MAX; i++) {
        conversation->topics[i].depth = -1;
        conversation->topics[i].span = NONE;
    }
    hear(conversation, day->opening);
    open_hooks(conversation, day->opening);
}

int conversation_opening(const Conversation *conversation)
{
    return conversation->scenario->moods[conversation->mood].opening;
}

int conversation_rapport(const Conversation *conversation)
{
    return rapport_weigh(conversation->attention, conversation->positivity,
                         conversation->coordination, conversation->minute,
                         conversation->minutes);
}

int conversation_filled(const Conversation *conversation)
{
    int filled = 0;
    for (int i = 0; i < FORM_CELLS; i++) {
        filled += conversation->cells[i].depth >= 0 ? 1 : 0;
    }
    return filled;
}

int conversation_told(const Conversation *conversation)
{
    int told = 0;
    for (int i = 0; i < FORM_CELLS; i++) {
        int depth = conversation->cells[i].depth;
        told += depth > 0 ? depth : 0;
    }
    return told;
}

static bool play_gesture(Conversation *now, Move move)
{
    if (move.kind == MOVE_PEN) {
        now->pen_down = !now->pen_down;
        return true;
    }
    if (move.kind == MOVE_FORM_ASIDE) {
        now->form_aside = !now->form_aside;
        return true;
    }
    return false;
}

// The nearest answer at or under `depth`, else the lowest above it.
static int answer_at(const Conversation *now, const Topic *topic, int depth)
{
    int beat = NONE;
    for (int i = depth; i >= 0 && beat == NONE; i--) {
        beat = when_answer(now, topic, i);
    }
    for (int i = depth + 1; i < DEPTHS && beat == NONE; i++) {
        beat = when_answer(now, topic, i);
    }
    return beat;
}

// How well an offer is answered: he does not know what you want from him, it
// is near, or you heard him, whether or not this is what he needs.
static int proposal_grade(const Play *play)
{
    int need = play->topic->need;
    int known = need == NONE ? -1 : play->now->topics[need].depth;
    return known < 2 ? 0 : known < 3 ? 1 : 3;
}

static int quiet_beat(const Play *play)
{
    const Conversation *now = play->now;
    int last = now->said[0];
    if (!play->golden) {
        return play->scenario->dead_quiet;
    }
    if (last != NONE && play->scenario->beats[last].silence != NONE) {
        return play->scenario->beats[last].silence;
    }
    return play->scenario->deep_quiet;
}

static int depth_of_answer(const Play *play)
{
    const Conversation *now = play->now;
    int rapport = conversation_rapport(now);
    if (play_is_off(play, RULE_DEPTH)) {
        return rapport_depth(rapport, 0, false, false, false, false);
    }
    return rapport_depth(rapport, now->pressure, play->uptake, play->was_quiet,
                         now->together < 0, play->unlinked);
}

// The deepest he goes now: depth is earned, and what he has told nobody comes
// after its facts and its feeling.
static int depth_allowed(const Play *play)
{
    const Conversation *now = play->now;
    if (play_is_off(play, RULE_DEPTH)) {
        return DEPTHS - 1;
    }
    if (now->move_count < threshold(now, THRESHOLD_DEEP)) {
        return DEEP - 1;
    }
    if (!play->topic) {
        return DEPTHS - 1; // a silence lets out no more than is there
    }
    int cell = play->topic->cell;
    bool grounded = cell == NONE || now->cells[cell].depth >= GROUND;
    return grounded && now->move_count >= threshold(now, THRESHOLD_SECRET) &&
                   now->secrets < SECRETS_MOST
               ? DEPTHS - 1
               : DEEP;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

// The answer of a sentence of its own, or NONE. With `told` it is kept for
// when that was told.
static int own_reply(const Play *play)
{
    int told = play->option->told;
    return told == NONE || fit_is_told(play->now, told) ? play->option->reply
                                                        : NONE;
}

// What he says to own words of yours that are not on time: as little as he says
// there, else what he says where there was nothing to take up.
static int beat_of_own_miss(const Play *play)
{
    const Conversation *now = play->now;
    int beat = answer_at(now, play->topic, 1);
    int clause = play->scenario->clause;
    bool shallow = beat != NONE && play->scenario->beats[beat].depth <= 1;
    return shallow || clause == NONE
               ? beat
               : answer_at(now, &play->scenario->topics[clause], 1);
}

static int beat_of_answer(const Play *play)
{
    if (play->option == &play->own && play->fit == FIT_MISSES) {
        return beat_of_own_miss(play);
    }
    int depth = play->fit == FIT_MISSES ? least(depth_of_answer(play), 1)
                                        : depth_of_answer(play);
    depth = play->topic->kind == TOPIC_PROPOSAL
                ? proposal_grade(play)
                : least(depth, depth_allowed(play));
    int reply = own_reply(play);
    return reply != NONE ? reply : answer_at(play->now, play->topic, depth);
}

// How deep an answer counts.
static int depth_told(const Play *play, const Beat *said)
{
    bool offered = play->topic && play->topic->kind == TOPIC_PROPOSAL;
    return offered ? said->depth : least(said->depth, depth_allowed(play));
}

// R15: how deep he answers, and with which beat.
static void answer(Play *play)
{
    Conversation *now = play->now;
    int beat = NONE;
    if (!play->topic) {
        beat = quiet_beat(play);
    } else if (play->act != ACT_CLOSE) {
        beat = beat_of_answer(play);
    }
    play->turn->beat = (int16_t)beat;
    if (beat == NONE) {
        return;
    }
    const Beat *said = &play->scenario->beats[beat];
    int depth = depth_told(play, said);
    play->turn->depth = (int8_t)depth;
    if (play->topic && play->topic->kind != TOPIC_PROPOSAL &&
        play->fit != FIT_MISSES) {
        play_note(play, REASON_DEPTH, play->topic_index, NONE, depth);
    }
    now->secrets = (int8_t)(now->secrets + (play->topic && depth > DEEP));
    now->last_depth = (int8_t)depth;
    if (depth > now->deepest) {
        now->deepest = (int8_t)depth;
    }
}

static void mark_taken(Play *play)
{
    if (!play->topic) {
        return;
    }
    HookState *state = &play->now->topics[play->topic_index];
    play->now->hooks_taken =
        (uint8_t)(play->now->hooks_taken +
                  (play->topic->kind == TOPIC_HOOK && !state->taken));
    state->taken = true;
    topic_set_put(&play->now->live, play->topic_index, false);
    state->move = (uint8_t)least(play->now->move_count, UINT8_MAX);
    // an objection is not answered by advice
    bool answered =
        !play->unlinked ||
        !topic_set_has(&play->scenario->objections, play->topic_index);
    if (answered && !play_is_wrong(play) && state->depth < play->turn->depth) {
        state->depth = play->turn->depth;
    }
    if (play->topic->kind != TOPIC_CLAUSE) {
        play->now->last_topic = play->topic_index;
    }
}

static bool form_shallow(const Conversation *now)
{
    int asked = 0;
    for (int i = 0; i < FORM_CELLS; i++) {
        asked += now->cells[i].asked ? 1 : 0;
    }
    int cells = scenario_cell_count(now->scenario);
    return conversation_filled(now) == cells &&
           FORM_CELLS * asked >= FULL_ASKED * cells &&
           FORM_CELLS * conversation_told(now) <= FULL_TOLD * cells &&
           conversation_rapport(now) < threshold(now, THRESHOLD_WARM);
}

static Ending ending_without_step(const Conversation *now)
{
    if (now->scenario->turned) {
        return ENDING_EXAMINED;
    }
    int rapport = conversation_rapport(now);
    if (rapport >= threshold(now, THRESHOLD_WARM)) {
        return ENDING_CHAT;
    }
    return rapport >= threshold(now, THRESHOLD_DOOR) ? ENDING_POLITE
                                                     : ENDING_DOOR;
}

static Ending ending_of_step(const Conversation *now, TopicKind kind)
{
    int rapport = conversation_rapport(now);
    if (kind == TOPIC_ORDER && now->offer_fits && when_objection(now) == NONE &&
        rapport >= threshold(now, THRESHOLD_YES) &&
        now->trust >= threshold(now, THRESHOLD_YES_TRUST)) {
        return ENDING_YES;
    }
    if (rapport >= threshold(now, THRESHOLD_WARM) &&
        now->trust >= threshold(now, THRESHOLD_DATE_TRUST)) {
        return ENDING_THINKING;
    }
    return ending_without_step(now) == ENDING_DOOR ? ENDING_DOOR
                                                   : ENDING_POLITE;
}

static Ending find_ending(const Play *play)
{
    const Conversation *now = play->now;
    if (play->act == ACT_CLOSE) {
        return play->topic->kind == TOPIC_GOODBYE
                   ? ending_without_step(now)
                   : ending_of_step(now, play->topic->kind);
    }
    if (form_shallow(now)) {
        return ENDING_EXAMINED;
    }
    if (now->together <= -3 && conversation_rapport(now) < 25) {
        return ENDING_DOOR;
    }
    int trust = threshold(now, THRESHOLD_DOOR_TRUST);
    if (now->trust < trust && now->scenario->trust >= trust) {
        return ENDING_DOOR;
    }
    if (now->minute >= now->minutes ||
        now->move_count >= CONVERSATION_MOVES_MAX) {
        return ending_without_step(now);
    }
    return ENDING_NONE;
}

const EndingText *conversation_ending_text(const Conversation *conversation)
{
    const Scenario *scenario = conversation->scenario;
    assert(conversation->ending != ENDING_NONE);
    for (int i = 0; i < scenario->other_ending_count; i++) {
        const EndingText *other = &scenario->other_endings[i];
        if (other->ending == (Ending)conversation->ending &&
            when_holds(conversation, &other->after)) {
            return other;
        }
    }
    return &scenario->endings[conversation->ending];
}

static void end(Play *play)
{
    Ending ending = find_ending(play);
    play->now->ending = (int8_t)ending;
    play->turn->ending = (int8_t)ending;
    if (ending != ENDING_NONE) {
        play->turn->closing = conversation_ending_text(play->now)->beat;
    }
}

// What happens is heard behind his answer, one thing a move.
static void happen(Play *play)
{
    Conversation *now = play->now;
    int event = when_event(now);
    if (now->ending != ENDING_NONE || event == NONE) {
        return;
    }
    now->happened = (uint8_t)(now->happened | 1u << event);
    play->turn->event = (int16_t)event;
    open_hooks(now, play->scenario->events[event].beat);
    hear(now, play->scenario->events[event].beat);
}

// The player's own words, as if somebody had written them there.
static void take_own(Play *play, Move move)
{
    play->fit = fit_of_own(play->now, move);
    play->own = (Option){.id = "",
                         .text = "",
                         .act = (Act)move.act,
                         .fit = play->fit,
                         .fault = "",
                         .mishears = "",
                         .brings = "",
                         .told = NONE,
                         .line_of = NONE,
                         .reply = NONE,
                         .words = move.words};
    play->option = &play->own;
}

static void prepare(Play *play, Move move)
{
    Conversation *now = play->now;
    if (move.kind == MOVE_SILENCE) {
        int last = now->said[0];
        bool more = last != NONE && play->scenario->beats[last].silence != NONE;
        play->act = ACT_SILENCE;
        play->golden = now->acts[0] != ACT_SILENCE && !now->wrote_last &&
                       (more || now->last_depth >= DEEP);
    } else {
        play->topic = &play->scenario->topics[move.topic];
        if (move_is_own(move)) {
            take_own(play, move);
        } else {
            play->option = move_option(play->scenario, move);
            play->fit = fit_of_sentence(now, play->option);
        }
        play->act = play->option->act;
        play->turn->you = play->option->text;
        now->words_you = (int16_t)(now->words_you + play->option->words);
    }
    play->was_quiet = now->silence_before && !play_is_off(play, RULE_SILENCE);
    now->silence_before = play->golden;
    bool asked = play->topic && play->topic->kind == TOPIC_CELL;
    now->minute = (int16_t)(now->minute + (asked ? COST_ASKED : COST_OTHER));
    now->move_count++;
}

// The order of the rules, fixed: see DESIGN's table and the trainer's manual.
static void play_rules(Play *play)
{
    rules_uptake(play);
    rules_pressure(play);
    rules_act(play);
    rules_trick(play);
    play_apply(play);
    rules_leary(play);
    answer(play);
    mark_taken(play);
    rules_notes(play);
    rules_cells(play);
    rules_age(play);
    rules_hooks(play);
    hear(play->now, play->turn->beat);
    rules_share(play);
    play_apply(play);
    end(play);
    happen(play);
}

bool conversation_play(Conversation *conversation, Move move, Turn *turn)
{
    if (!conversation_allows(conversation, move)) {
        return false;
    }
    int before = conversation_rapport(conversation);
    *turn = (Turn){.move = move,
                   .you = "",
                   .beat = NONE,
                   .closing = NONE,
                   .event = NONE,
                   .ending = ENDING_NONE,
                   .depth = -1,
                   .cell = NONE,
                   .bycatch = NONE,
                   .fit = (int8_t)fit_of_move(conversation, move),
                   .rapport_before = (int8_t)before};
    if (!play_gesture(conversation, move)) {
        Play play = {.now = conversation,
                     .scenario = conversation->scenario,
                     .turn = turn,
                     .topic_index = move.topic};
        prepare(&play, move);
        play_rules(&play);
    }
    turn->minute = conversation->minute;
    turn->rapport = (int8_t)conversation_rapport(conversation);
    return true;
}
