#include "core/bots.h"

#include <assert.h>
#include <string.h>

#include "base/random.h"

enum { HALF_FORM = 6, TIME_LEFT = 3 };

// The table as a bot sees it.
typedef struct View {
    const Conversation *now;
    const Scenario *scenario;
    Move moves[MOVES_MAX];
    size_t count;
} View;

static const char *const NAMES[BOTS] = {
    [BOT_INTERROGATOR] = "verhoorder", [BOT_KEYWORDS] = "steekwoorder",
    [BOT_BACKBONE] = "formulier",      [BOT_TURNCOAT] = "omkeerder",
    [BOT_LISTENER] = "luisteraar",     [BOT_BLIND] = "blinde",
    [BOT_RANDOM] = "toeval",
};

const char *bot_name(Bot bot)
{
    return NAMES[bot];
}

Bot bot_from_name(const char *name)
{
    for (int i = 0; i < BOTS; i++) {
        if (strcmp(NAMES[i], name) == 0) {
            return (Bot)i;
        }
    }
    return BOTS;
}

static const Topic *topic_of(const View *view, size_t i)
{
    int topic = view->moves[i].topic;
    return topic == NONE ? NULL : &view->scenario->topics[topic];
}

static Act act_of(const View *view, size_t i)
{
    return view->moves[i].kind == MOVE_SAY
               ? view->scenario->options[view->moves[i].option].act
               : ACT_KINDS;
}

// The first move on a topic of `kind` that does `act` (ACT_KINDS: any).
static const Move *find(const View *view, TopicKind kind, Act act)
{
    for (size_t i = 0; i < view->count; i++) {
        const Topic *topic = topic_of(view, i);
        if (view->moves[i].kind == MOVE_SAY && topic->kind == kind &&
            (act == ACT_KINDS || act_of(view, i) == act)) {
            return &view->moves[i];
        }
    }
    return NULL;
}

static const Move *find_kind(const View *view, MoveKind kind)
{
    for (size_t i = 0; i < view->count; i++) {
        if (view->moves[i].kind == kind) {
            return &view->moves[i];
        }
    }
    return NULL;
}

static bool act_is_worn(const Conversation *now, Act act)
{
    int same = 0;
    for (int i = 0; i < ACTS_KEPT - 1; i++) {
        same += now->acts[i] == (int8_t)act ? 1 : 0;
    }
    return same >= 2;
}

// How well a person who understands the words likes this move; 0: not.
static int worth(const View *view, size_t i)
{
    const Conversation *now = view->now;
    const Topic *topic = topic_of(view, i);
    Act act = act_of(view, i);
    bool mirror = act == ACT_REFLECT || act == ACT_FEELING;
    bool fits =
        act == ACT_FOLLOW || act == ACT_RECOGNISE || act == ACT_ADMIT || mirror;
    if (!fits || act_is_worn(now, act) || (mirror && now->mirror_run >= 2)) {
        return 0;
    }
    if (topic->kind == TOPIC_HOOK) {
        int age = now->topics[view->moves[i].topic].age;
        return (topic->hook_kind == HOOK_FACT ? 10 : 20) - 2 * age +
               (act == ACT_FEELING ? 3 : 0);
    }
    return topic->kind == TOPIC_THING ? 5 : 0;
}

static const Move *find_uptake(const View *view)
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

// The offer that answers what was heard.
static const Move *find_offer(const View *view)
{
    const Conversation *now = view->now;
    for (size_t i = 0; i < view->count; i++) {
        const Topic *topic = topic_of(view, i);
        if (act_of(view, i) == ACT_OFFER && topic->real &&
            topic->need != NONE && now->topics[topic->need].depth >= 3) {
            return &view->moves[i];
        }
    }
    return NULL;
}

static bool silence_works(const Conversation *now)
{
    int last = now->said[0];
    return last != NONE && now->acts[0] != ACT_SILENCE && !now->wrote_last &&
           now->scenario->beats[last].silence != NONE;
}

static const Move *find_self(const View *view)
{
    for (size_t i = 0; i < view->count; i++) {
        if (act_of(view, i) == ACT_DISCLOSE && view->now->since_self >= 4 &&
            topic_of(view, i)->depth <= view->now->deepest + 1) {
            return &view->moves[i];
        }
    }
    return NULL;
}

static const Move *listen(const View *view)
{
    const Conversation *now = view->now;
    const Move *move = NULL;
    if (now->offer_fits) {
        return find(view, TOPIC_ORDER, ACT_KINDS);
    }
    if (now->pressure >= 2 && now->repairs == 0) {
        move = find(view, TOPIC_REPAIR, ACT_KINDS);
    }
    if (!move && now->minute + TIME_LEFT >= now->minutes) {
        move = find_offer(view);
    }
    if (!move && silence_works(now)) {
        move = find_kind(view, MOVE_SILENCE);
    }
    move = move ? move : find_uptake(view);
    move = move ? move : find(view, TOPIC_SUMMARY, ACT_SUMMARISE);
    move = move ? move : find_self(view);
    move = move ? move : find_offer(view);
    move = move ? move : find(view, TOPIC_CELL, ACT_BRIDGE);
    move = move ? move : find(view, TOPIC_CELL, ACT_READ);
    return move ? move : find(view, TOPIC_NEXT, ACT_KINDS);
}

static const Move *interrogate(const View *view)
{
    const Move *move = find(view, TOPIC_CELL, ACT_READ);
    return move ? move : find(view, TOPIC_GOODBYE, ACT_KINDS);
}

static const Move *alternate(const View *view)
{
    const Conversation *now = view->now;
    bool asked = now->acts[0] == ACT_READ || now->acts[0] == ACT_BRIDGE;
    const Move *move = asked ? find_uptake(view) : NULL;
    move = move ? move : find(view, TOPIC_CELL, ACT_BRIDGE);
    move = move ? move : find(view, TOPIC_CELL, ACT_READ);
    bool late = now->minute + TIME_LEFT >= now->minutes;
    return move && !late ? move : find(view, TOPIC_NEXT, ACT_KINDS);
}

static const Move *touch_blindly(const View *view)
{
    Random random = random_start(
        random_mix(view->now->seed, (uint64_t)view->now->move_count + 77));
    size_t hooks = 0;
    const Move *chosen = NULL;
    for (size_t i = 0; i < view->count; i++) {
        const Topic *topic = topic_of(view, i);
        if (view->moves[i].kind == MOVE_SAY && topic->kind == TOPIC_HOOK &&
            random_below(&random, (uint32_t)++hooks) == 0) {
            chosen = &view->moves[i];
        }
    }
    if (view->now->minute + TIME_LEFT >= view->now->minutes || !chosen) {
        chosen = view->now->offer_made ? find(view, TOPIC_ORDER, ACT_KINDS)
                                       : find(view, TOPIC_PROPOSAL, ACT_KINDS);
    }
    return chosen;
}

static const Move *choose(const View *view, Bot bot)
{
    const Conversation *now = view->now;
    switch (bot) {
    case BOT_INTERROGATOR:
        return interrogate(view);
    case BOT_KEYWORDS:
        return now->pen_down ? interrogate(view) : find_kind(view, MOVE_PEN);
    case BOT_BACKBONE:
        return alternate(view);
    case BOT_TURNCOAT:
        return conversation_filled(now) < HALF_FORM && now->repairs == 0
                   ? interrogate(view)
                   : listen(view);
    case BOT_LISTENER:
        return listen(view);
    case BOT_BLIND:
        return touch_blindly(view);
    default:
        return NULL;
    }
}

Move bot_choose(Bot bot, const Conversation *conversation)
{
    View view = {.now = conversation, .scenario = conversation->scenario};
    view.count = conversation_moves(conversation, view.moves, MOVES_MAX);
    assert(view.count > 0);
    const Move *move = choose(&view, bot);
    if (move) {
        return *move;
    }
    Random random = random_start(random_mix(
        conversation->seed, (uint64_t)conversation->move_count * 31 + 5));
    // Gestures cost no time: a bot that makes them by chance may never end.
    size_t count = view.count - (MOVE_KINDS - MOVE_PEN);
    return view.moves[random_below(&random, (uint32_t)count)];
}
