#include "talk/fit.h"

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
    for (int i = 0; i < now->scenario->topic_count; i++) {
        if (now->topics[i].live && i != topic &&
            (found == NONE || weighs_more(now, i, found))) {
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

Fit fit_of_move(const Conversation *now, Move move)
{
    if (move.kind != MOVE_SAY && move.kind != MOVE_CLAUSE) {
        return FIT_UNSAID;
    }
    const Option *option = &now->scenario->options[move.option];
    const Topic *topic = &now->scenario->topics[move.topic];
    Fit fit = fit_of_sentence(now, option);
    bool touched = topic->kind == TOPIC_HOOK || topic->kind == TOPIC_THING;
    if (fit == FIT_UNSAID && touched) {
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
