// Which moves there are now, and whether one of them is.

#include <assert.h>

#include "base/random.h"
#include "talk/conversation.h"
#include "talk/move.h"
#include "talk/play/when.h"
#include "talk/scenario/topic_set.h"

enum { SUMMARY_FROM = 3 }; // hooks taken up before there is a whole to give

bool conversation_same_move(Move a, Move b)
{
    return a.kind == b.kind && a.topic == b.topic && a.option == b.option &&
           a.span == b.span && a.act == b.act && a.words == b.words;
}

// Whether the topic can be touched at all now.
static bool topic_is_open(const Conversation *now, int index)
{
    const Topic *topic = &now->scenario->topics[index];
    const HookState *state = &now->topics[index];
    if (topic->kind != TOPIC_HOOK && !when_holds(now, &topic->after)) {
        return false;
    }
    if (now->scenario->turned && topic->kind != TOPIC_HOOK &&
        topic->kind != TOPIC_GOODBYE) {
        return false;
    }
    switch (topic->kind) {
    case TOPIC_CELL:
        return !now->form_aside && now->cells[topic->cell].depth < 0;
    case TOPIC_HOOK:
        return topic_set_has(&now->live, index);
    case TOPIC_CLAUSE:
        return false; // offered by its spans
    case TOPIC_SUMMARY:
        return !state->taken && now->hooks_taken >= SUMMARY_FROM;
    case TOPIC_ORDER:
        return now->offer_made;
    case TOPIC_GOODBYE: // whoever is asked something does not walk out
        return !now->scenario->turned || topic_set_next(&now->live, 0) == NONE;
    case TOPIC_REPAIR:
    case TOPIC_NEXT:
        return true;
    case TOPIC_LEAVE:
        return !now->leave_asked && !now->pen_down;
    default:
        return !state->taken;
    }
}

typedef struct List {
    Move *moves;
    size_t size;
    size_t count;
} List;

static void add(List *list, Move move)
{
    assert(list->count < list->size);
    if (list->count < list->size) {
        list->moves[list->count++] = move;
    }
}

// The sentences of a topic that can be said now, shuffled by the seed.
static void add_options(const Conversation *now, int index, MoveKind kind,
                        int span, List *list)
{
    const Topic *topic = &now->scenario->topics[index];
    size_t first = list->count;
    for (int i = 0; i < topic->option_count; i++) {
        int option = topic->first_option + i;
        if (when_holds(now, &now->scenario->options[option].after)) {
            add(list, (Move){.kind = (uint8_t)kind,
                             .topic = (int16_t)index,
                             .option = (int16_t)option,
                             .span = (int16_t)span});
        }
    }
    uint64_t salt = (uint64_t)index + (uint64_t)(span + 1) * 1009;
    Random random = random_start(random_mix(now->seed, salt));
    for (size_t n = list->count - first; n > 1; n--) {
        size_t other = first + random_below(&random, (uint32_t)n);
        Move last = list->moves[first + n - 1];
        list->moves[first + n - 1] = list->moves[other];
        list->moves[other] = last;
    }
}

// What can be asked after the words of `span`, which are no hook now: words
// with a topic of their own are like all others once they were taken up.
static int clause_of(const Conversation *now, int span)
{
    const Scenario *scenario = now->scenario;
    int own = scenario->spans[span].hook;
    if (own == NONE || scenario->topics[own].kind != TOPIC_CLAUSE) {
        return own == NONE || !topic_set_has(&now->live, own) ? scenario->clause
                                                              : NONE;
    }
    bool open = !now->topics[own].taken &&
                when_holds(now, &scenario->topics[own].after);
    return open ? own : scenario->clause;
}

static void add_clauses(const Conversation *now, List *list)
{
    if (now->said[0] == NONE || now->scenario->turned) {
        return;
    }
    const Beat *beat = &now->scenario->beats[now->said[0]];
    for (int i = beat->first_span; i < beat->first_span + beat->span_count;
         i++) {
        int clause = clause_of(now, i);
        if (clause != NONE) {
            add_options(now, clause, MOVE_CLAUSE, i, list);
        }
    }
}

// Whoever is examined has no pen, no form and no cup of his own.
static bool gesture_is_open(const Conversation *now)
{
    return !now->scenario->turned;
}

size_t conversation_moves(const Conversation *conversation, Move *moves,
                          size_t size)
{
    List list = {.moves = moves, .size = size};
    if (conversation->ending != ENDING_NONE) {
        return 0;
    }
    TopicSet near =
        topic_set_join(&conversation->scenario->lasting, &conversation->live);
    for (int i = topic_set_next(&near, 0); i != NONE;
         i = topic_set_next(&near, i + 1)) {
        if (topic_is_open(conversation, i)) {
            add_options(conversation, i, MOVE_SAY, conversation->topics[i].span,
                        &list);
        }
    }
    add_clauses(conversation, &list);
    int gestures = gesture_is_open(conversation) ? MOVE_KINDS : MOVE_SILENCE;
    for (int kind = MOVE_SILENCE; kind < gestures; kind++) {
        add(&list, (Move){.kind = (uint8_t)kind,
                          .topic = NONE,
                          .option = NONE,
                          .span = NONE});
    }
    return list.count;
}

// Whether `topic` is what can be asked after the words of `span`.
static bool clause_is_open(const Conversation *now, int topic, int span)
{
    if (now->said[0] == NONE || now->scenario->turned) {
        return false;
    }
    const Beat *beat = &now->scenario->beats[now->said[0]];
    return span >= beat->first_span &&
           span < beat->first_span + beat->span_count &&
           clause_of(now, span) == topic;
}

bool conversation_takes(TopicKind touched, Act act)
{
    switch (touched) {
    case TOPIC_HOOK:
    case TOPIC_CLAUSE:
    case TOPIC_THING:
        return act <= ACT_REFLECT || act == ACT_PRAISE ||
               act == ACT_RECOGNISE || act == ACT_ADMIT ||
               act == ACT_DISCLOSE || (act >= ACT_CONSOLE && act <= ACT_STOP);
    case TOPIC_CELL:
        return act == ACT_READ || act == ACT_BRIDGE;
    case TOPIC_SELF:
        return act == ACT_DISCLOSE;
    case TOPIC_SUMMARY:
        return act == ACT_SUMMARISE;
    case TOPIC_REPAIR:
        return act == ACT_REPAIR;
    case TOPIC_LEAVE:
        return act == ACT_ASK_LEAVE;
    case TOPIC_PROPOSAL:
        return act == ACT_OFFER || act == ACT_DISCOUNT || act == ACT_PROMISE;
    default:
        return act == ACT_CLOSE;
    }
}

static bool own_is_open(const Conversation *now, Move move)
{
    const Topic *topic = &now->scenario->topics[move.topic];
    if (now->scenario->turned || move.act < 0 || move.words < 1 ||
        move.words > OWN_WORDS_MAX ||
        !conversation_takes(topic->kind, (Act)move.act)) {
        return false;
    }
    return move.kind == MOVE_CLAUSE
               ? clause_is_open(now, move.topic, move.span)
               : move.span == now->topics[move.topic].span &&
                     topic_is_open(now, move.topic);
}

bool conversation_allows(const Conversation *conversation, Move move)
{
    const Scenario *scenario = conversation->scenario;
    if (conversation->ending != ENDING_NONE || move.kind >= MOVE_KINDS) {
        return false;
    }
    if (!move_is_said(move)) {
        return gesture_is_open(conversation) && move.topic == NONE &&
               move.option == NONE && move.span == NONE && move.act == 0 &&
               move.words == 0;
    }
    if (move.topic < 0 || move.topic >= scenario->topic_count) {
        return false;
    }
    const Topic *topic = &scenario->topics[move.topic];
    if (move_is_own(move)) {
        return own_is_open(conversation, move);
    }
    if (move.act != 0 || move.words != 0 || move.option < topic->first_option ||
        move.option >= topic->first_option + topic->option_count ||
        !when_holds(conversation, &scenario->options[move.option].after)) {
        return false;
    }
    if (move.kind == MOVE_CLAUSE) {
        return clause_is_open(conversation, move.topic, move.span);
    }
    return move.span == conversation->topics[move.topic].span &&
           topic_is_open(conversation, move.topic);
}
