#include "author/explore/bot_view.h"

#include "base/random.h"
#include "talk/fit.h"

void bot_view_look(BotView *view, const Conversation *now)
{
    view->now = now;
    view->scenario = now->scenario;
    view->count = conversation_moves(now, view->moves, MOVES_MAX);
}

bool bot_view_is_late(const BotView *view)
{
    return view->now->minute + BOT_TIME_LEFT >= view->now->minutes;
}

const Topic *bot_view_topic(const BotView *view, size_t i)
{
    int topic = view->moves[i].topic;
    return topic == NONE ? NULL : &view->scenario->topics[topic];
}

Act bot_view_act(const BotView *view, size_t i)
{
    return view->moves[i].kind == MOVE_SAY
               ? view->scenario->options[view->moves[i].option].act
               : ACT_KINDS;
}

const Move *bot_view_find(const BotView *view, TopicKind kind, Act act)
{
    for (size_t i = 0; i < view->count; i++) {
        if (view->moves[i].kind == MOVE_SAY &&
            (kind == TOPIC_KINDS || bot_view_topic(view, i)->kind == kind) &&
            (act == ACT_KINDS || bot_view_act(view, i) == act)) {
            return &view->moves[i];
        }
    }
    return NULL;
}

const Move *bot_view_find_kind(const BotView *view, MoveKind kind)
{
    for (size_t i = 0; i < view->count; i++) {
        if (view->moves[i].kind == kind) {
            return &view->moves[i];
        }
    }
    return NULL;
}

static bool act_is_worn(const Conversation *now, Act act, int times)
{
    int same = 0;
    for (int i = 0; i < ACTS_KEPT - 1; i++) {
        same += now->acts[i] == (int8_t)act ? 1 : 0;
    }
    return same >= times;
}

// How well a person who understands the words likes this move; 0: not.
static int worth(const BotView *view, size_t i)
{
    const Conversation *now = view->now;
    const Topic *topic = bot_view_topic(view, i);
    Act act = bot_view_act(view, i);
    bool mirror = act == ACT_REFLECT || act == ACT_FEELING;
    int patience =
        view->scenario->options[view->moves[i].option].fit == FIT_FITS ? 1 : 0;
    if (fit_of_move(now, view->moves[i]) != FIT_FITS ||
        act_is_worn(now, act, 2 + patience) ||
        (mirror && now->mirror_run >= 2 + patience)) {
        return 0;
    }
    if (topic->kind == TOPIC_HOOK) {
        int age = now->topics[view->moves[i].topic].age;
        return (topic->hook_kind == HOOK_FACT ? 10 : 20) - 2 * age +
               (act == ACT_ADMIT     ? 4
                : act == ACT_FEELING ? 3
                                     : 0);
    }
    return topic->kind == TOPIC_THING ? 5 : 0;
}

const Move *bot_view_find_uptake(const BotView *view)
{
    const Move *best = NULL;
    int most = 0;
    for (size_t i = 0; i < view->count; i++) {
        int value = view->moves[i].kind == MOVE_SAY ? worth(view, i) : 0;
        if (value > most) {
            most = value;
            best = &view->moves[i];
        }
    }
    return best;
}

const Move *bot_view_find_fitting_offer(const BotView *view)
{
    const Conversation *now = view->now;
    for (size_t i = 0; i < view->count; i++) {
        const Topic *topic = bot_view_topic(view, i);
        if (bot_view_act(view, i) == ACT_OFFER && topic->real &&
            topic->need != NONE && now->topics[topic->need].depth >= 3) {
            return &view->moves[i];
        }
    }
    return NULL;
}

const Move *bot_view_find_offer(const BotView *view)
{
    return bot_view_find(view, TOPIC_PROPOSAL, ACT_OFFER);
}

const Move *bot_view_find_summary(const BotView *view)
{
    for (size_t i = 0; i < view->count; i++) {
        if (view->moves[i].kind == MOVE_SAY &&
            bot_view_topic(view, i)->kind == TOPIC_SUMMARY &&
            bot_view_act(view, i) == ACT_SUMMARISE &&
            fit_of_move(view->now, view->moves[i]) != FIT_MISSES) {
            return &view->moves[i];
        }
    }
    return NULL;
}

const Move *bot_view_find_self(const BotView *view)
{
    for (size_t i = 0; i < view->count; i++) {
        if (bot_view_act(view, i) == ACT_DISCLOSE &&
            bot_view_topic(view, i)->kind == TOPIC_SELF &&
            fit_of_move(view->now, view->moves[i]) != FIT_MISSES &&
            view->now->since_self >= 4 &&
            bot_view_topic(view, i)->depth <= view->now->deepest + 1) {
            return &view->moves[i];
        }
    }
    return NULL;
}

bool bot_view_silence_works(const Conversation *now)
{
    int last = now->said[0];
    return last != NONE && now->acts[0] != ACT_SILENCE && !now->wrote_last &&
           now->scenario->beats[last].silence != NONE;
}

const Move *bot_view_find_any(const BotView *view, uint64_t salt)
{
    Random random = random_start(random_mix(view->now->seed, salt * 31 + 5));
    // Gestures cost no time: a bot that makes them by chance may never end.
    size_t count = view->count;
    while (view->moves[count - 1].kind == MOVE_PEN ||
           view->moves[count - 1].kind == MOVE_FORM_ASIDE) {
        count--;
    }
    return &view->moves[random_below(&random, (uint32_t)count)];
}
