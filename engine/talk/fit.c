#include "talk/fit.h"

#include "talk/move.h"
#include "talk/scenario/topic_set.h"

static bool kind_is_deep(HookKind kind)
{
    return kind == HOOK_FEELING || kind == HOOK_INTEREST;
}

bool fit_is_told(const Conversation *now, int topic)
{
    return now->topics[topic].taken && now->topics[topic].depth >= 1;
}

Fit fit_of_sentence(const Conversation *now, const Option *option)
{
    if (option->fit == FIT_FITS && option->told != NONE &&
        fit_is_told(now, option->told)) {
        return FIT_MISSES;
    }
    return option->fit;
}

// What is deep weighs more; of two alike, what he said last.
static bool weighs_more(const Conversation *now, int topic, int other)
{
    bool deep = kind_is_deep(now->scenario->topics[topic].hook_kind);
    bool other_deep = kind_is_deep(now->scenario->topics[other].hook_kind);
    return deep != other_deep ? deep
                              : now->topics[topic].age < now->topics[other].age;
}

int fit_passed_over(const Conversation *now, int topic)
{
    int found = NONE;
    for (int i = topic_set_next(&now->live, 0); i != NONE;
         i = topic_set_next(&now->live, i + 1)) {
        if (i != topic && (found == NONE || weighs_more(now, i, found))) {
            found = i;
        }
    }
    return found;
}

bool fit_is_flat(const Conversation *now, int topic)
{
    int i = fit_passed_over(now, topic);
    bool fresh = i != NONE && now->topics[i].age == 0 &&
                 kind_is_deep(now->scenario->topics[i].hook_kind);
    return fresh || now->pressure >= PRESSURE_FELT;
}

// The old way: what a sentence does decides.
static Fit fit_by_act(Act act)
{
    switch (act) {
    case ACT_FOLLOW:
    case ACT_REFLECT:
    case ACT_FEELING:
    case ACT_RECOGNISE:
    case ACT_ADMIT:
        return FIT_FITS;
    case ACT_SUGGEST:
    case ACT_ADVISE:
    case ACT_PRESUME:
        return FIT_MISSES;
    default:
        return FIT_UNSAID;
    }
}

bool fit_alone(const Option *option)
{
    Fit fit = option->fit == FIT_UNSAID ? fit_by_act(option->act) : option->fit;
    return fit == FIT_FITS ||
           (fit == FIT_UNSAID && option->act == ACT_SUMMARISE);
}

static bool self_is_early(const Conversation *now, const Topic *topic)
{
    return now->since_self + 1 < SELF_PAUSE || topic->depth > now->deepest + 1;
}

// What the author's sentences of one kind say together: none, or both sides, is
// FIT_UNSAID.
static Fit fit_of_kind(const Conversation *now, const Topic *topic, Act act)
{
    bool fits = false, misses = false;
    for (int i = 0; i < topic->option_count; i++) {
        const Option *option = &now->scenario->options[topic->first_option + i];
        if (option->act == act) {
            fits = fits || option->fit == FIT_FITS;
            misses = misses || option->fit == FIT_MISSES;
        }
    }
    return fits == misses ? FIT_UNSAID : fits ? FIT_FITS : FIT_MISSES;
}

Fit fit_of_own(const Conversation *now, Move move)
{
    const Topic *topic = &now->scenario->topics[move.topic];
    Act act = (Act)move.act;
    if (topic->welcome >> act & 1) {
        return FIT_FITS;
    }
    if (topic->unwelcome >> act & 1) {
        return FIT_MISSES;
    }
    return act == ACT_REFLECT || act == ACT_SUMMARISE
               ? FIT_UNSAID
               : fit_of_kind(now, topic, act);
}

Fit fit_of_move(const Conversation *now, Move move)
{
    if (!move_is_said(move)) {
        return FIT_UNSAID;
    }
    const Option *option = move_option(now->scenario, move);
    const Topic *topic = &now->scenario->topics[move.topic];
    Fit fit = option ? fit_of_sentence(now, option) : fit_of_own(now, move);
    bool touched = topic->kind == TOPIC_HOOK || topic->kind == TOPIC_THING;
    if (option && fit == FIT_UNSAID && touched) {
        fit = fit_by_act(option->act);
    }
    if (fit != FIT_FITS) {
        return fit;
    }
    bool early = topic->kind == TOPIC_THING  ? fit_is_flat(now, move.topic)
                 : topic->kind == TOPIC_SELF ? self_is_early(now, topic)
                                             : false;
    return early ? FIT_MISSES : FIT_FITS;
}
