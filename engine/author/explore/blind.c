#include "author/explore/blind.h"

#include <string.h>

#include "author/explore/bot_view.h"
#include "talk/bearing.h"

enum {
    TIME_BUCKETS = 4,
    WARMTH_BUCKETS = 4,
    LENGTH_BUCKETS = 3,
    SHORT_ANSWER = 10, // words
    LONG_ANSWER = 25
};

void blind_forget(BlindMemory *memory)
{
    *memory = (BlindMemory){0};
    memset(memory->past, -1, sizeof memory->past);
}

void blind_remember(BlindMemory *memory, BlindAction action)
{
    for (int i = BLIND_PAST - 1; i > 0; i--) {
        memory->past[i] = memory->past[i - 1];
    }
    memory->past[0] = (int8_t)action;
    if (memory->taken[action] < UINT8_MAX) {
        memory->taken[action]++;
    }
}

// A thing on the table: the moves `first`..`first + choices - 1`.
typedef struct Thing {
    size_t first;
    int choices;
    int newness; // of a hook: higher is newer
} Thing;

typedef struct Look {
    BlindView *view;
    BotView table;
    Thing hooks[SCENARIO_TOPICS_MAX]; // newest first
    int hook_count;
} Look;

static void offer(Look *look, BlindAction action, const Thing *thing)
{
    look->view->open[action] = true;
    look->view->choices[action] = (uint8_t)thing->choices;
    look->view->move[action] = look->table.moves[thing->first];
}

static void offer_once(Look *look, BlindAction action, const Thing *thing)
{
    if (!look->view->open[action]) {
        offer(look, action, thing);
    }
}

static void keep_hook(Look *look, Thing *thing)
{
    int topic = look->table.moves[thing->first].topic;
    const HookState *state = &look->view->now->topics[topic];
    thing->newness = -state->age * SCENARIO_SPANS_MAX - state->span;
    int at = look->hook_count++;
    while (at > 0 && look->hooks[at - 1].newness < thing->newness) {
        look->hooks[at] = look->hooks[at - 1];
        at--;
    }
    look->hooks[at] = *thing;
}

static void offer_hooks(Look *look)
{
    int count = look->hook_count;
    if (count == 0) {
        return;
    }
    offer(look, BLIND_HOOK_NEWEST, &look->hooks[0]);
    offer(look, BLIND_HOOK_NEXT, &look->hooks[count > 1 ? 1 : 0]);
    offer(look, BLIND_HOOK_OLDEST, &look->hooks[count - 1]);
}

static void offer_cell(Look *look, const Thing *thing)
{
    const BlindView *view = look->view;
    if (!view->open[BLIND_CELL_FEW] ||
        thing->choices < view->choices[BLIND_CELL_FEW]) {
        offer(look, BLIND_CELL_FEW, thing);
    }
    if (!view->open[BLIND_CELL_MANY] ||
        thing->choices > view->choices[BLIND_CELL_MANY]) {
        offer(look, BLIND_CELL_MANY, thing);
    }
}

// Which page of the brochure a proposal is; those beyond the fourth share it.
static BlindAction page_of(const Scenario *scenario, int topic)
{
    int page = 0;
    for (int i = 0; i < topic && page < BLIND_PAGE_4 - BLIND_PAGE_1; i++) {
        page += scenario->topics[i].kind == TOPIC_PROPOSAL ? 1 : 0;
    }
    return (BlindAction)(BLIND_PAGE_1 + page);
}

static void offer_topic(Look *look, const Topic *topic, Thing *thing)
{
    static const BlindAction ACTIONS[TOPIC_KINDS] = {
        [TOPIC_CLAUSE] = BLIND_CLAUSE,   [TOPIC_THING] = BLIND_THING,
        [TOPIC_SELF] = BLIND_SELF,       [TOPIC_SUMMARY] = BLIND_SUMMARY,
        [TOPIC_REPAIR] = BLIND_REPAIR,   [TOPIC_LEAVE] = BLIND_LEAVE,
        [TOPIC_ORDER] = BLIND_ORDER,     [TOPIC_NEXT] = BLIND_NEXT,
        [TOPIC_GOODBYE] = BLIND_GOODBYE,
    };
    const Move *move = &look->table.moves[thing->first];
    if (topic->kind == TOPIC_HOOK) {
        keep_hook(look, thing);
    } else if (topic->kind == TOPIC_CELL) {
        offer_cell(look, thing);
    } else if (topic->kind == TOPIC_PROPOSAL) {
        offer_once(look, page_of(look->table.scenario, move->topic), thing);
    } else {
        offer_once(look, ACTIONS[topic->kind], thing);
    }
}

static Thing thing_at(const BotView *table, size_t first)
{
    Thing thing = {.first = first, .choices = 1};
    const Move *move = &table->moves[first];
    for (size_t i = first + 1; move->topic != NONE && i < table->count &&
                               table->moves[i].topic == move->topic &&
                               table->moves[i].span == move->span;
         i++) {
        thing.choices++;
    }
    return thing;
}

void blind_look(BlindView *view, const Conversation *now,
                const BlindMemory *memory)
{
    Look look;
    look.view = view;
    look.hook_count = 0;
    bot_view_look(&look.table, now);
    *view = (BlindView){.now = now, .memory = *memory};
    for (size_t i = 0; i < look.table.count;) {
        Thing thing = thing_at(&look.table, i);
        const Topic *topic = bot_view_topic(&look.table, i);
        int kind = look.table.moves[i].kind;
        if (topic) {
            offer_topic(&look, topic, &thing);
        } else if (kind == MOVE_SILENCE) {
            offer(&look, BLIND_SILENCE, &thing);
        } else if (kind == MOVE_PEN && memory->taken[BLIND_PEN] == 0) {
            offer(&look, BLIND_PEN, &thing); // costs no time: once
        }
        i += (size_t)thing.choices;
    }
    offer_hooks(&look);
}

static double within(double value)
{
    return value < -1 ? -1 : value > 1 ? 1 : value;
}

static int words_said(const Conversation *now)
{
    return now->said[0] == NONE ? 0 : now->scenario->beats[now->said[0]].words;
}

void blind_features(const BlindView *view, BlindAction action,
                    double out[BLIND_FEATURES])
{
    const Conversation *now = view->now;
    Bearing bearing = bearing_of(now);
    const BlindMemory *memory = &view->memory;
    int same = 0;
    for (int i = 0; i < BLIND_PAST; i++) {
        same += memory->past[i] == (int8_t)action ? 1 : 0;
    }
    int pages = 0;
    for (int i = BLIND_PAGE_1; i <= BLIND_PAGE_4; i++) {
        pages += memory->taken[i];
    }
    int i = 0;
    out[i++] = 1;
    out[i++] = within((double)now->minute / now->minutes);
    out[i++] =
        (double)conversation_filled(now) / scenario_cell_count(now->scenario);
    out[i++] = within((bearing.warmth - 50) / 30.0);
    out[i++] = within((bearing.attention - 50) / 30.0);
    out[i++] = within((bearing.openness - 50) / 30.0);
    out[i++] = within((bearing.tension - 20) / 30.0);
    out[i++] = within(words_said(now) / 40.0);
    out[i++] = memory->past[0] == BLIND_SILENCE ? 1 : 0;
    out[i++] = (double)same / BLIND_PAST;
    out[i++] = within(memory->taken[action] / 8.0);
    out[i++] = view->open[BLIND_HOOK_NEWEST] ? 1 : 0;
    out[i++] = within(pages / 2.0);
    out[i++] = within((view->choices[action] - 2) / 2.0);
}

static int bucket(int value, int low, int high, int buckets)
{
    int at = (value - low) * buckets / (high - low);
    return at < 0 ? 0 : at >= buckets ? buckets - 1 : at;
}

int blind_state(const BlindView *view)
{
    const Conversation *now = view->now;
    Bearing bearing = bearing_of(now);
    int words = words_said(now);
    int length = words < SHORT_ANSWER ? 0 : words < LONG_ANSWER ? 1 : 2;
    int state = bucket(now->minute, 0, now->minutes, TIME_BUCKETS);
    state =
        state * WARMTH_BUCKETS +
        bucket(bearing.openness + bearing.attention, 60, 150, WARMTH_BUCKETS);
    state = state * LENGTH_BUCKETS + length;
    state = state * (BLIND_ACTIONS) +
            (view->memory.past[0] < 0 ? BLIND_GOODBYE : view->memory.past[0]);
    state = state * 2 + (view->open[BLIND_ORDER] ? 1 : 0);
    return state * 2 + (view->open[BLIND_HOOK_NEWEST] ? 1 : 0);
}
