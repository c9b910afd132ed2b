#include "tell/outcome.h"

#include "talk/play/when.h"

enum {
    WORTH = 100000, // an ending weighs more than all that is nearly there
    OFFER_WORTH = 60,
    NEAR = 100, // between them and how wrong the move was that is replaced
    LOSS_MOST = 99,
    HIS_WORDS = 1000, // to take up what he says goes before all else
    FIRSTS = 3,       // first steps for which a second is looked for
    GONE_MOST = 2     // moves that may fall away: with more it is another talk
};

// A step that was tried, and what came of the whole.
typedef struct Trial {
    OutcomeStep step;
    int score;
    int8_t ending;
} Trial;

typedef struct Search {
    const Debrief *debrief;
    const Conversation *at; // before each move
    int from;               // of which ending it must be better
} Search;

// The best trials, the best first.
typedef struct Best {
    Trial trials[FIRSTS];
    int count;
} Best;

static int worth(int ending)
{
    static const int WORTHS[ENDINGS] = {
        [ENDING_EXAMINED] = 1, [ENDING_DOOR] = 0,     [ENDING_POLITE] = 2,
        [ENDING_CHAT] = 3,     [ENDING_THINKING] = 4, [ENDING_YES] = 5};
    return ending == ENDING_NONE ? -1 : WORTHS[ending];
}

static int at_most(int value, int most)
{
    return value < most ? value : most;
}

static int at_least(int value, int least)
{
    return value > least ? value : least;
}

static int nearness(const Conversation *end)
{
    const int8_t *lines = end->scenario->thresholds;
    return at_most(conversation_rapport(end), lines[THRESHOLD_YES]) +
           at_most(end->trust, lines[THRESHOLD_YES_TRUST]) +
           (end->offer_fits && when_objection(end) == NONE ? OFFER_WORTH : 0);
}

// What a turn brought, all in all.
static int gain_of(const Turn *turn)
{
    const Change *change = &turn->changed;
    return change->attention + change->positivity + change->coordination +
           change->trust - change->pressure;
}

// Playing on -----------------------------------------------------------------

// As it was played, but where he said it now.
static Move move_of(const Search *search, const Conversation *now, size_t index)
{
    Move move = search->debrief->moves[index].turn.move;
    if (move.kind == MOVE_SAY) {
        move.span = now->topics[move.topic].span;
    }
    return move;
}

// Returns 1 if it was no longer on the table, and falls away.
static int play_one(const Search *search, Conversation *now, size_t index)
{
    Turn turn;
    return !conversation_play(now, move_of(search, now, index), &turn);
}

// Plays the rest as it went, from move `index` on. Returns how many fell away.
static int play_rest(const Search *search, Conversation *now, size_t index)
{
    int gone = 0;
    for (; index < search->debrief->count && now->ending == ENDING_NONE;
         index++) {
        gone += play_one(search, now, index);
    }
    return gone;
}

static int score_of(const Search *search, const Conversation *end, size_t index)
{
    const Debrief *debrief = search->debrief;
    int loss =
        index < debrief->count ? -gain_of(&debrief->moves[index].turn) : 0;
    loss = loss < 0 ? 0 : at_most(loss, LOSS_MOST);
    int ending = end->ending == ENDING_NONE ? search->from : end->ending;
    return worth(ending) * WORTH + nearness(end) * NEAR + loss;
}

static void keep_best(Best *best, Trial trial)
{
    int at = best->count;
    while (at > 0 && best->trials[at - 1].score < trial.score) {
        at--;
    }
    if (at == FIRSTS) {
        return;
    }
    best->count += best->count < FIRSTS;
    for (int i = best->count - 1; i > at; i--) {
        best->trials[i] = best->trials[i - 1];
    }
    best->trials[at] = trial;
}

// Whether it ends the talk: that is tried only where it ended anyway.
static bool closes(const Conversation *now, Move move)
{
    if (move.topic == NONE) {
        return false;
    }
    TopicKind kind = now->scenario->topics[move.topic].kind;
    return kind == TOPIC_ORDER || kind == TOPIC_NEXT;
}

static bool leaves(const Conversation *now, Move move)
{
    return move.topic != NONE &&
           now->scenario->topics[move.topic].kind == TOPIC_GOODBYE;
}

static bool is_tried(const Search *search, const Conversation *now, Move move,
                     size_t index)
{
    size_t count = search->debrief->count;
    bool other = index >= count ||
                 !conversation_same_move(move, move_of(search, now, index));
    return other && !leaves(now, move) &&
           (index + 1 >= count || !closes(now, move)) &&
           (move.kind == MOVE_SAY || move.kind == MOVE_SILENCE);
}

// The best of all that could be said at `index` instead, one trial each place;
// `gone` moves fell away before it.
static void try_all(const Search *search, const Conversation *now, size_t index,
                    int gone, Best *best)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    Trial found = {.score = -WORTH * 2};
    for (size_t i = 0; i < count; i++) {
        Conversation end = *now;
        Turn turn;
        if (!is_tried(search, now, moves[i], index) ||
            !conversation_play(&end, moves[i], &turn) ||
            gone + play_rest(search, &end, index + 1) > GONE_MOST) {
            continue;
        }
        int score = score_of(search, &end, index);
        if (score > found.score) {
            found = (Trial){
                {(int16_t)index, moves[i], moves[i].span}, score, end.ending};
        }
    }
    if (found.score > -WORTH * 2) {
        keep_best(best, found);
    }
}

static void try_first(const Search *search, Best *best)
{
    for (size_t i = 0; i < search->debrief->count; i++) {
        try_all(search, &search->at[i], i, 0, best);
    }
}

// With `first` taken, everything behind it, and one thing after the last.
static void try_second(const Search *search, const OutcomeStep *first,
                       Best *best)
{
    size_t index = (size_t)first->move;
    Conversation now = search->at[index];
    Turn turn;
    int gone = 0;
    (void)conversation_play(&now, first->instead, &turn);
    for (index++; now.ending == ENDING_NONE; index++) {
        try_all(search, &now, index, gone, best);
        if (index >= search->debrief->count) {
            return;
        }
        gone += play_one(search, &now, index);
    }
}

// Finding --------------------------------------------------------------------

static void take(Outcome *outcome, const OutcomeStep *steps, int count,
                 int ending)
{
    outcome->step_count = count;
    outcome->ending = (Ending)ending;
    for (int i = 0; i < count; i++) {
        outcome->steps[i] = steps[i];
    }
}

// One move where one will do, two where they get further; a polite no is no
// better end.
static void find_steps(const Search *search, Outcome *outcome)
{
    Best firsts = {0};
    int reached = at_least(worth(search->from), worth(ENDING_POLITE));
    try_first(search, &firsts);
    if (firsts.count > 0 && worth(firsts.trials[0].ending) > reached) {
        reached = worth(firsts.trials[0].ending);
        take(outcome, &firsts.trials[0].step, 1, firsts.trials[0].ending);
    }
    for (int i = 0; i < firsts.count && reached < worth(ENDING_YES); i++) {
        Best seconds = {0};
        try_second(search, &firsts.trials[i].step, &seconds);
        if (seconds.count > 0 && worth(seconds.trials[0].ending) > reached) {
            const OutcomeStep steps[] = {firsts.trials[i].step,
                                         seconds.trials[0].step};
            reached = worth(seconds.trials[0].ending);
            take(outcome, steps, OUTCOME_STEPS, seconds.trials[0].ending);
        }
    }
}

// What would have brought most at `index`: into his words, if any of that would
// have brought anything. The kind is MOVE_KINDS where nothing would have.
static OutcomeStep find_better(const Search *search, size_t index)
{
    const Conversation *now = &search->at[index];
    OutcomeStep better = {(int16_t)index, {.kind = MOVE_KINDS}, NONE};
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    int most = 0;
    for (size_t i = 0; i < count; i++) {
        Conversation then = *now;
        Turn turn;
        if (!is_tried(search, now, moves[i], index) || closes(now, moves[i]) ||
            !conversation_play(&then, moves[i], &turn)) {
            continue;
        }
        int gain = gain_of(&turn);
        int worth = gain > 0 && moves[i].span != NONE ? gain + HIS_WORDS : gain;
        if (worth > most) {
            most = worth;
            better.instead = moves[i];
            better.span = moves[i].span;
        }
    }
    return better;
}

// What is said of it is said of the other as well.
static bool is_alike(const Debrief *debrief, size_t one, size_t other, int sign)
{
    const Effect *a = debrief_main_effect(&debrief->moves[one].turn, sign);
    const Effect *b = debrief_main_effect(&debrief->moves[other].turn, sign);
    return a && b && a->reason == b->reason;
}

// The move that brought most (`sign` 1) or took most (-1), and is not `but`
// nor, with `other`, like it. NONE if there is none.
static int find_weighty(const Debrief *debrief, int sign, int but, bool other)
{
    int found = NONE;
    int most = 0;
    for (size_t i = 0; i < debrief->count; i++) {
        int weight = sign * gain_of(&debrief->moves[i].turn);
        if (weight > most && (int)i != but &&
            !(other && is_alike(debrief, i, (size_t)but, sign))) {
            most = weight;
            found = (int)i;
        }
    }
    return found;
}

// The moves that brought most or took most: two that differ, if there are.
static void find_heaviest(const Search *search, int sign, Outcome *outcome)
{
    const Debrief *debrief = search->debrief;
    int one = find_weighty(debrief, sign, NONE, false);
    int two = one == NONE ? NONE : find_weighty(debrief, sign, one, true);
    two = one == NONE || two != NONE ? two
                                     : find_weighty(debrief, sign, one, false);
    const int moves[] = {two == NONE || one < two ? one : two,
                         one < two ? two : one};
    outcome->step_count = (one != NONE) + (two != NONE);
    for (int i = 0; i < outcome->step_count; i++) {
        outcome->steps[i] =
            sign < 0
                ? find_better(search, (size_t)moves[i])
                : (OutcomeStep){(int16_t)moves[i], {.kind = MOVE_KINDS}, NONE};
    }
}

static OutcomeOffer offer_of(const Turn *turn)
{
    OutcomeOffer found = OFFER_MISSED;
    for (int i = 0; i < turn->effect_count; i++) {
        switch (turn->effects[i].reason) {
        case REASON_PROPOSAL_PROMISE:
            return OFFER_PROMISED;
        case REASON_PROPOSAL_DISCOUNT:
            return OFFER_CHEAPER;
        case REASON_PROPOSAL_EARLY:
            found = OFFER_EARLY;
            break;
        case REASON_PROPOSAL_BESIDE:
            found = OFFER_BESIDE;
            break;
        default:
            break;
        }
    }
    return found;
}

static OutcomeOffer find_offer(const Debrief *debrief)
{
    if (debrief->end.offer_fits) {
        return when_objection(&debrief->end) == NONE ? OFFER_RIGHT
                                                     : OFFER_OBJECTED;
    }
    for (size_t i = debrief->count; i-- > 0;) {
        const Turn *turn = &debrief->moves[i].turn;
        int topic = turn->move.topic;
        if (topic != NONE &&
            debrief->scenario->topics[topic].kind == TOPIC_PROPOSAL) {
            return offer_of(turn);
        }
    }
    return OFFER_NEVER;
}

static OutcomeCause cause_of(const Debrief *debrief)
{
    const Conversation *end = &debrief->end;
    const Turn *last = &debrief->moves[debrief->count - 1].turn;
    const int8_t *lines = end->scenario->thresholds;
    if (end->acts[0] == ACT_CLOSE && last->move.topic != NONE) {
        TopicKind kind = debrief->scenario->topics[last->move.topic].kind;
        return kind == TOPIC_ORDER  ? OUTCOME_BY_ORDER
               : kind == TOPIC_NEXT ? OUTCOME_BY_NEXT
                                    : OUTCOME_BY_LEAVE;
    }
    return end->ending == ENDING_EXAMINED             ? OUTCOME_BY_FORM
           : end->minute >= end->minutes              ? OUTCOME_BY_TIME
           : end->ending != ENDING_DOOR               ? OUTCOME_BY_TIME
           : end->trust < lines[THRESHOLD_DOOR_TRUST] ? OUTCOME_BY_TRUST
                                                      : OUTCOME_BY_PATIENCE;
}

static void find_missing(const Debrief *debrief, Outcome *outcome)
{
    const Conversation *end = &debrief->end;
    const int8_t *lines = end->scenario->thresholds;
    int rapport = lines[THRESHOLD_YES] - conversation_rapport(end);
    int trust = lines[THRESHOLD_YES_TRUST] - end->trust;
    outcome->missing[OUTCOME_RAPPORT] = rapport > 0 ? rapport : 0;
    outcome->missing[OUTCOME_TRUST] = trust > 0 ? trust : 0;
    outcome->missing[OUTCOME_OFFER] = outcome->offer != OFFER_RIGHT;
    outcome->missing[OUTCOME_ASKED] = outcome->cause != OUTCOME_BY_ORDER;
}

bool outcome_find(Arena *arena, const Debrief *debrief, Outcome *outcome)
{
    Conversation *at = arena_push(arena, debrief->count * sizeof *at);
    Search search = {debrief, at, debrief->end.ending};
    Conversation now = debrief->start;
    if (!at) {
        return false;
    }
    for (size_t i = 0; i < debrief->count; i++) {
        at[i] = now;
        (void)play_one(&search, &now, i);
    }
    *outcome = (Outcome){.cause = cause_of(debrief),
                         .offer = find_offer(debrief),
                         .ending = ENDING_NONE};
    find_missing(debrief, outcome);
    if (search.from != ENDING_YES) {
        find_steps(&search, outcome);
    }
    if (outcome->step_count == 0) {
        find_heaviest(&search, search.from == ENDING_YES ? 1 : -1, outcome);
    }
    return true;
}
