#include "tell/debrief_parts.h"

#include <string.h>

#include "base/text.h"
#include "talk/move.h"
#include "tell/explain.h"

// Which rule speaks of which trait. Trust has no row: there the state itself
// says which way a move went.
typedef struct Sign {
    Trait trait;
    Reason reason;
    bool in_favour;
} Sign;

static const Sign SIGNS[] = {
    {TRAIT_INTEREST, REASON_PICK_UP_FACT, true},
    {TRAIT_INTEREST, REASON_PICK_UP_FEELING, true},
    {TRAIT_INTEREST, REASON_REFLECT_CONTENT, true},
    {TRAIT_INTEREST, REASON_REFLECT_FEELING, true},
    {TRAIT_INTEREST, REASON_REFLECT_SUMMARY, true},
    {TRAIT_INTEREST, REASON_SILENCE_GOLDEN, true},
    {TRAIT_INTEREST, REASON_THING_FITS, true},
    {TRAIT_INTEREST, REASON_PICK_UP_MISSED, false},
    {TRAIT_INTEREST, REASON_MISS, false},
    {TRAIT_INTEREST, REASON_MISS_TOLD, false},
    {TRAIT_INTEREST, REASON_SWITCH, false},
    {TRAIT_INTEREST, REASON_SWITCH_OPEN, false},
    {TRAIT_INTEREST, REASON_REFLECT_WRONG, false},
    {TRAIT_INTEREST, REASON_SHARE_HIGH, false},
    {TRAIT_INTEREST, REASON_PROPOSAL_EARLY, false},
    {TRAIT_INTEREST, REASON_THING_FLAT, false},
    {TRAIT_BELIEF, REASON_PROPOSAL_DISCOUNT, false},
    {TRAIT_WINNING, REASON_PROPOSAL_FITS, true},
    {TRAIT_AUTHENTICITY, REASON_SELF_FITS, true},
    {TRAIT_AUTHENTICITY, REASON_ADMIT, true},
    {TRAIT_AUTHENTICITY, REASON_PRAISE_GROUND, true},
    {TRAIT_AUTHENTICITY, REASON_REPAIR_FIRST, true},
    {TRAIT_AUTHENTICITY, REASON_REFLECT_THIRD, false},
    {TRAIT_AUTHENTICITY, REASON_SELF_TOO_DEEP, false},
    {TRAIT_AUTHENTICITY, REASON_SELF_TOO_SOON, false},
    {TRAIT_AUTHENTICITY, REASON_PRAISE_AGAIN, false},
    {TRAIT_AUTHENTICITY, REASON_PROPOSAL_PROMISE, false},
    {TRAIT_AUTHENTICITY, REASON_TRICK, false},
    {TRAIT_AUTHENTICITY, REASON_REPAIR_AGAIN, false},
};

static bool has_reason(const Turn *turn, Reason reason)
{
    for (int i = 0; i < turn->effect_count; i++) {
        if (turn->effects[i].reason == reason) {
            return true;
        }
    }
    return false;
}

// The effect that moved trust most, in the direction in which it really went.
static int trust_effect(const Turn *turn)
{
    int found = NONE;
    int most = 0;
    for (int i = 0; i < turn->effect_count; i++) {
        int points = turn->effects[i].change.trust;
        points = turn->changed.trust < 0 ? -points : points;
        if (points > most) {
            most = points;
            found = i;
        }
    }
    return found;
}

// The first effect that speaks for, or against, the trait; NONE if none does.
static int sign_effect(const Turn *turn, Trait trait, bool in_favour)
{
    for (int i = 0; i < turn->effect_count; i++) {
        for (size_t k = 0; k < sizeof SIGNS / sizeof SIGNS[0]; k++) {
            if (SIGNS[k].trait == trait && SIGNS[k].in_favour == in_favour &&
                SIGNS[k].reason == turn->effects[i].reason) {
                return i;
            }
        }
    }
    return NONE;
}

typedef struct Gathering {
    const Debrief *debrief;
    DebriefEvidence *evidence;
    size_t count;
} Gathering;

static void add(Gathering *gathering, size_t move, int effect, bool in_favour)
{
    gathering->evidence[gathering->count++] =
        (DebriefEvidence){.move = (int16_t)move,
                          .effect = (int16_t)effect,
                          .in_favour = in_favour};
}

// Belief in the product: an offer at its own price that answers him.
static int belief_effect(const Debrief *debrief, const Turn *turn)
{
    if (move_act(debrief->scenario, turn->move) != ACT_OFFER) {
        return NONE;
    }
    for (int i = 0; i < turn->effect_count; i++) {
        if (turn->effects[i].reason == REASON_PROPOSAL_FITS) {
            return i;
        }
    }
    return NONE;
}

// Asking for the order or a date, or leaving without.
static void add_closing(Gathering *gathering, size_t move, const Turn *turn)
{
    int topic = turn->move.topic;
    if (topic == NONE) {
        return;
    }
    TopicKind kind = gathering->debrief->scenario->topics[topic].kind;
    if (kind == TOPIC_ORDER || kind == TOPIC_NEXT) {
        add(gathering, move, NONE, true);
    } else if (kind == TOPIC_GOODBYE) {
        add(gathering, move, NONE, false);
    }
}

static void add_trust(Gathering *gathering, size_t move, const Turn *turn)
{
    int effect = trust_effect(turn);
    if (turn->changed.trust != 0 && effect != NONE) {
        add(gathering, move, effect, turn->changed.trust > 0);
    }
}

// In a riedel nothing counts in favour: there the words are not meant.
static void add_move(Gathering *gathering, Trait trait, size_t move)
{
    const Turn *turn = &gathering->debrief->moves[move].turn;
    if (trait == TRAIT_TRUST) {
        add_trust(gathering, move, turn);
        return;
    }
    int in_favour = trait == TRAIT_BELIEF
                        ? belief_effect(gathering->debrief, turn)
                        : sign_effect(turn, trait, true);
    int against = sign_effect(turn, trait, false);
    if (in_favour != NONE && !has_reason(turn, REASON_TRICK)) {
        add(gathering, move, in_favour, true);
    }
    if (against != NONE) {
        add(gathering, move, against, false);
    }
    if (trait == TRAIT_WINNING) {
        add_closing(gathering, move, turn);
    }
}

bool debrief_find_traits(Arena *arena, Debrief *debrief)
{
    for (int trait = 0; trait < TRAITS; trait++) {
        // For, against and a closing: at most three a move.
        Gathering gathering = {
            .debrief = debrief,
            .evidence = arena_push(arena, 3 * debrief->count *
                                              sizeof *gathering.evidence)};
        if (!gathering.evidence) {
            return false;
        }
        for (size_t i = 0; i < debrief->count; i++) {
            add_move(&gathering, (Trait)trait, i);
        }
        debrief->traits[trait] = (DebriefTrait){.evidence = gathering.evidence,
                                                .count = gathering.count};
    }
    return true;
}

bool debrief_say_evidence(const Words *words, const Debrief *debrief,
                          const DebriefEvidence *evidence, char *out)
{
    const Turn *turn = &debrief->moves[evidence->move].turn;
    if (evidence->effect != NONE) {
        return explain_effect(words, debrief->scenario, turn,
                              &turn->effects[evidence->effect], out);
    }
    const char *key =
        evidence->in_favour ? "debrief.asked" : "debrief.not_asked";
    const char *const pairs[] = {"zin", turn->you, "naam",
                                 debrief->scenario->first_name, NULL};
    out[0] = '\0';
    return text_fill(out, EXPLAIN_TEXT_MAX, words_get(words, key), pairs);
}

const char *debrief_trait_word(Trait trait)
{
    static const char *const WORDS[TRAITS] = {"vertrouwen", "interesse",
                                              "geloof", "winnen", "authentiek"};
    return WORDS[trait];
}

const char *debrief_trait_title(const Words *words, const Scenario *scenario,
                                Trait trait)
{
    const char *own = scenario->renamed[RENAMED_TRUST + trait];
    static const char *const KEYS[TRAITS] = {
        "debrief.trait.trust", "debrief.trait.interest", "debrief.trait.belief",
        "debrief.trait.winning", "debrief.trait.authenticity"};
    return own[0] != '\0' ? own : words_get(words, KEYS[trait]);
}
