#include "tell/debrief.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "talk/move.h"
#include "talk/scenario/topic_set.h"
#include "tell/debrief_parts.h"

enum {
    PERCENT = 100,
    TRUST_IN_PROPOSAL = 40, // percent
    NEED_POINTS = 5,        // a step of depth
    OFFER_FITS = 40,
    OFFER_NONE = 10,
    MEETING = 30, // percent of attention and of coordination
    TOLD_POINTS = 20,
    STEP_TAKEN = 20,
    STEP_ASKED = 10,
    WARMTH = 50,           // percent
    TRUST_IN_FEELING = 30, // percent
    PRESSURE_POINTS = 20,
    PRESSURE_STEP = 4,
    FELT_COOL = 40, // below it the words of a warm ending are not true
    FELT_WARM = 60
};

// How deep he answered about what a real proposal rests on.
static int need_known(const Conversation *now)
{
    int deepest = 0;
    for (int i = 0; i < now->scenario->topic_count; i++) {
        const Topic *topic = &now->scenario->topics[i];
        if (topic->kind == TOPIC_PROPOSAL && topic->real &&
            topic->need != NONE && now->topics[topic->need].depth > deepest) {
            deepest = now->topics[topic->need].depth;
        }
    }
    return deepest;
}

static int value_of_proposal(const Conversation *now)
{
    int offer = now->offer_fits ? OFFER_FITS : now->offer_made ? 0 : OFFER_NONE;
    return rapport_divide(TRUST_IN_PROPOSAL * now->trust +
                              PERCENT * NEED_POINTS * need_known(now),
                          PERCENT) +
           offer;
}

static bool asked_for_step(const Conversation *now)
{
    if (now->ending == ENDING_NONE || now->acts[0] != ACT_CLOSE ||
        now->last_topic == NONE) {
        return false;
    }
    TopicKind kind = now->scenario->topics[now->last_topic].kind;
    return kind == TOPIC_ORDER || kind == TOPIC_NEXT;
}

static int value_of_contest(const Conversation *now)
{
    bool taken = now->ending == ENDING_YES || now->ending == ENDING_THINKING;
    int step = asked_for_step(now) ? (taken ? STEP_TAKEN : STEP_ASKED) : 0;
    int told = conversation_told(now);
    int most = scenario_cell_count(now->scenario) * (DEPTHS - 1);
    return rapport_divide(MEETING * (now->attention + now->coordination) *
                                  most +
                              PERCENT * TOLD_POINTS * told,
                          PERCENT * most) +
           step;
}

static int value_of_feeling(const Conversation *now)
{
    int ease = PRESSURE_POINTS - PRESSURE_STEP * now->pressure;
    return rapport_divide(WARMTH * now->positivity +
                              TRUST_IN_FEELING * now->trust,
                          PERCENT) +
           (ease > 0 ? ease : 0);
}

int debrief_value(const Conversation *conversation, Heading heading)
{
    switch (heading) {
    case HEADING_PROPOSAL:
        return value_of_proposal(conversation);
    case HEADING_CONTEST:
        return value_of_contest(conversation);
    default:
        return value_of_feeling(conversation);
    }
}

// Copies the hooks that lay on the table before; with `after` only those that
// went off it since, not taken.
static bool collect(Arena *arena, const Conversation *before,
                    const Conversation *after, DebriefHooks *out)
{
    DebriefHook found[SCENARIO_TOPICS_MAX];
    size_t count = 0;
    for (int i = topic_set_next(&before->live, 0); i != NONE;
         i = topic_set_next(&before->live, i + 1)) {
        if (!after ||
            (!topic_set_has(&after->live, i) && !after->topics[i].taken)) {
            found[count++] = (DebriefHook){.topic = (int16_t)i,
                                           .span = before->topics[i].span};
        }
    }
    DebriefHook *kept = arena_push(arena, count * sizeof *kept);
    if (!kept) {
        return false;
    }
    memcpy(kept, found, count * sizeof *kept);
    *out = (DebriefHooks){.hooks = kept, .count = count};
    return true;
}

static void say_beat(const Scenario *scenario, DebriefMove *move)
{
    move->said = "";
    move->thought = "";
    if (move->turn.beat != NONE) {
        move->said = scenario->beats[move->turn.beat].text;
        move->thought = scenario->beats[move->turn.beat].thought;
    }
}

static bool make_move(Arena *arena, const Conversation *before,
                      const Conversation *after, DebriefMove *move)
{
    const Scenario *scenario = before->scenario;
    int topic = move->turn.move.topic;
    say_beat(scenario, move);
    move->rapport_before = move->turn.rapport_before;
    move->rapport = move->turn.rapport;
    move->trust_before = before->trust;
    move->trust = after->trust;
    move->pressure_before = before->pressure;
    move->pressure = after->pressure;
    move->filled = (int8_t)conversation_filled(after);
    move->told = (int8_t)conversation_told(after);
    move->taken =
        (int16_t)(topic != NONE && scenario->topics[topic].kind == TOPIC_HOOK
                      ? topic
                      : NONE);
    for (int i = 0; i < HEADINGS; i++) {
        move->steps[i] = (int8_t)(debrief_value(after, (Heading)i) -
                                  debrief_value(before, (Heading)i));
    }
    return collect(arena, before, NULL, &move->open) &&
           collect(arena, before, after, &move->left);
}

static void count_move(const Scenario *scenario, const DebriefMove *move,
                       DebriefFacts *facts)
{
    const Turn *turn = &move->turn;
    for (int i = 0; i < turn->effect_count; i++) {
        facts->silences_golden +=
            turn->effects[i].reason == REASON_SILENCE_GOLDEN ? 1 : 0;
        facts->silences_dead +=
            turn->effects[i].reason == REASON_SILENCE_DEAD ? 1 : 0;
    }
    facts->notes += turn->note_full ? 1 : 0;
    facts->proposals +=
        turn->move.topic != NONE &&
                scenario->topics[turn->move.topic].kind == TOPIC_PROPOSAL
            ? 1
            : 0;
}

static DebriefRatio ratio_of(int questions, int reflections)
{
    if (questions == 0 && reflections == 0) {
        return RATIO_NONE;
    }
    if (reflections < questions) {
        return RATIO_BELOW;
    }
    return reflections < 2 * questions ? RATIO_FAIR : RATIO_GOOD;
}

static void count_talk(const Conversation *end, DebriefFacts *facts)
{
    int all = end->words_you + end->words_he;
    facts->moves = end->move_count;
    facts->questions = end->questions;
    facts->reflections = end->reflections;
    facts->ratio = ratio_of(end->questions, end->reflections);
    facts->words_you = end->words_you;
    facts->words_he = end->words_he;
    facts->share = all > 0 ? rapport_divide(PERCENT * end->words_you, all) : 0;
    facts->minute = end->minute;
    facts->minutes = end->minutes;
    facts->filled = conversation_filled(end);
    facts->told = conversation_told(end);
    for (int i = 0; i < end->scenario->topic_count; i++) {
        if (end->scenario->topics[i].kind == TOPIC_HOOK) {
            facts->heard += end->topics[i].heard ? 1 : 0;
            facts->taken += end->topics[i].taken ? 1 : 0;
        }
    }
}

static bool play_all(Arena *arena, const Turn *turns, size_t count,
                     DebriefMove *moves, Debrief *debrief)
{
    for (size_t i = 0; i < count; i++) {
        Conversation before = debrief->end;
        if (!conversation_play(&debrief->end, turns[i].move, &moves[i].turn) ||
            !make_move(arena, &before, &debrief->end, &moves[i])) {
            return false;
        }
        if (move_is_own(turns[i].move)) {
            moves[i].turn.you = turns[i].you;
        }
        count_move(debrief->scenario, &moves[i], &debrief->facts);
    }
    return true;
}

bool debrief_make(Arena *arena, const Scenario *scenario, int mood,
                  uint64_t seed, const Turn *turns, size_t count,
                  Debrief *debrief)
{
    DebriefMove *moves = arena_push(arena, count * sizeof *moves);
    *debrief = (Debrief){.scenario = scenario, .moves = moves, .count = count};
    conversation_begin(&debrief->start, scenario, seed, mood);
    debrief->end = debrief->start;
    if (!moves || !play_all(arena, turns, count, moves, debrief) ||
        !collect(arena, &debrief->end, NULL, &debrief->open_at_end)) {
        return false;
    }
    count_talk(&debrief->end, &debrief->facts);
    for (int i = 0; i < HEADINGS; i++) {
        debrief->his[i] = (int8_t)debrief_value(&debrief->end, (Heading)i);
    }
    return debrief_find_traits(arena, debrief);
}

// How much a step explains: what took away where the player thought better of
// it, what gave where he thought worse, either where they agree.
static int weight_of(int step, int gap)
{
    if (gap > DEBRIEF_AGREE) {
        return -step;
    }
    if (gap < -DEBRIEF_AGREE) {
        return step;
    }
    return step < 0 ? -step : step;
}

DebriefGap debrief_gap(const Debrief *debrief, Heading heading, int own)
{
    int his = debrief->his[heading];
    DebriefGap gap = {.own = own, .his = his, .moves = {NONE, NONE}};
    int best[DEBRIEF_GAP_MOVES] = {0, 0};
    gap.gap = own < 0 ? 0 : own - his;
    for (size_t i = 0; i < debrief->count; i++) {
        int weight = weight_of(debrief->moves[i].steps[heading], gap.gap);
        if (weight > best[0]) {
            best[1] = best[0];
            gap.moves[1] = gap.moves[0];
            best[0] = weight;
            gap.moves[0] = (int16_t)i;
        } else if (weight > best[1]) {
            best[1] = weight;
            gap.moves[1] = (int16_t)i;
        }
    }
    return gap;
}

static int change_of(const DebriefMove *move)
{
    return abs(move->rapport - move->rapport_before) +
           abs(move->trust - move->trust_before);
}

static int find_largest(const Debrief *debrief, const bool *taken)
{
    int best = NONE;
    for (int i = 0; i < (int)debrief->count; i++) {
        if (!taken[i] &&
            (best == NONE || change_of(&debrief->moves[i]) >
                                 change_of(&debrief->moves[best]))) {
            best = i;
        }
    }
    return best;
}

int debrief_moments(const Debrief *debrief, int out[], int most)
{
    bool taken[CONVERSATION_MOVES_MAX] = {false};
    int count = most < (int)debrief->count ? most : (int)debrief->count;
    int found = 0;
    for (int i = 0; i < count; i++) {
        taken[find_largest(debrief, taken)] = true;
    }
    for (int i = 0; found < count; i++) {
        if (taken[i]) {
            out[found++] = i;
        }
    }
    return count;
}

const Effect *debrief_main_effect(const Turn *turn, int step)
{
    const Effect *found = NULL;
    int most = 0;
    for (int i = 0; i < turn->effect_count; i++) {
        const Change *change = &turn->effects[i].change;
        int good = change->attention + change->positivity +
                   change->coordination + change->trust - change->pressure;
        int weight = step < 0 ? -good : good;
        if (weight > most) {
            most = weight;
            found = &turn->effects[i];
        }
    }
    return found;
}

// What the words of an ending speak of (scenario.h), and what there was.
static Afterwards offer_told(int ending)
{
    return ending == ENDING_YES || ending == ENDING_THINKING
               ? AFTER_OFFER_FITTED
           : ending == ENDING_POLITE || ending == ENDING_DOOR
               ? AFTER_OFFER_MISSED
               : AFTER_NO_OFFER;
}

static Afterwards offer_made(const Debrief *debrief)
{
    return debrief->facts.proposals == 0 ? AFTER_NO_OFFER
           : debrief->end.offer_fits     ? AFTER_OFFER_FITTED
                                         : AFTER_OFFER_MISSED;
}

// What he says instead of the words of his ending, or "".
static const char *other_words(const Debrief *debrief, Heading heading)
{
    const Scenario *scenario = debrief->scenario;
    int ending = debrief->end.ending;
    int felt = debrief->his[HEADING_FEELING];
    bool warm = ending >= ENDING_CHAT;
    if (heading == HEADING_PROPOSAL &&
        offer_told(ending) != offer_made(debrief)) {
        return scenario->afterwards[offer_made(debrief)];
    }
    if (heading == HEADING_FEELING && warm && felt < FELT_COOL) {
        return scenario->afterwards[AFTER_COOL];
    }
    return heading == HEADING_FEELING && !warm && felt > FELT_WARM
               ? scenario->afterwards[AFTER_WARM]
               : "";
}

bool debrief_asks(const Debrief *debrief, Heading heading)
{
    return heading != HEADING_PROPOSAL || debrief->facts.proposals > 0;
}

const char *debrief_his_words(const Debrief *debrief, Heading heading)
{
    if (debrief->end.ending == ENDING_NONE) {
        return "";
    }
    const char *other = other_words(debrief, heading);
    if (other[0] != '\0') {
        return other;
    }
    const EndingText *text = conversation_ending_text(&debrief->end);
    const char *const his[HEADINGS] = {[HEADING_PROPOSAL] = text->proposal,
                                       [HEADING_CONTEST] = text->contest,
                                       [HEADING_FEELING] = text->feeling};
    return his[heading];
}

const char *debrief_heading_word(Heading heading)
{
    static const char *const WORDS[HEADINGS] = {"voorstel", "wedstrijd",
                                                "gevoel"};
    return WORDS[heading];
}

const char *debrief_heading_title(const Words *words, const Scenario *scenario,
                                  Heading heading)
{
    const char *own = scenario->renamed[RENAMED_PROPOSAL + heading];
    static const char *const KEYS[HEADINGS] = {
        "debrief.proposal", "debrief.contest", "debrief.feeling"};
    return own[0] != '\0' ? own : words_get(words, KEYS[heading]);
}
