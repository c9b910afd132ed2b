#include "hear/hear_reply.h"

#include "base/random.h"
#include "base/text.h"
#include "talk/fit.h"
#include "talk/move.h"
#include "talk/play/when.h"

enum { SENTENCES_MOST = 3 }; // of the author, to choose from

static const Topic *topic_of(const Conversation *now, Move move)
{
    return &now->scenario->topics[move.topic];
}

// The sentences of the thing touched that can be said now.
static int list_sentences(const Conversation *now, Move touched,
                          Move out[SCENARIO_OPTIONS_PER_TOPIC_MAX])
{
    const Topic *topic = topic_of(now, touched);
    int count = 0;
    for (int i = 0; i < topic->option_count; i++) {
        Move move = {.kind = touched.kind,
                     .topic = touched.topic,
                     .option = (int16_t)(topic->first_option + i),
                     .span = touched.span};
        if (conversation_allows(now, move)) {
            out[count++] = move;
        }
    }
    return count;
}

// The kind that a sentence of the scenario counts as.
static HearKind kind_of(const Conversation *now, Move move)
{
    Act act = move_act(now->scenario, move);
    return hear_kind_from_word(scenario_act_word(act));
}

static void add_choice(HearReply *reply, Move move)
{
    for (int i = 0; i < reply->choice_count; i++) {
        if (conversation_same_move(reply->choices[i], move)) {
            return;
        }
    }
    if (reply->choice_count < HEAR_CHOICES_MAX) {
        reply->choices[reply->choice_count++] = move;
    }
}

static void shuffle(const Conversation *now, HearReply *reply)
{
    Random random = random_start(
        random_mix(now->seed, UINT64_C(2100) + (uint64_t)now->move_count));
    for (int n = reply->choice_count; n > 1; n--) {
        int other = (int)random_below(&random, (uint32_t)n);
        Move last = reply->choices[n - 1];
        reply->choices[n - 1] = reply->choices[other];
        reply->choices[other] = last;
    }
}

// First those of the kind it was read as, then of the runner-up, then others.
static void add_likely(const Conversation *now, Move touched, HearReply *reply)
{
    Move moves[SCENARIO_OPTIONS_PER_TOPIC_MAX];
    int count = list_sentences(now, touched, moves);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < count && reply->choice_count < SENTENCES_MOST;
             i++) {
            HearKind kind = kind_of(now, moves[i]);
            if (round == 2 || kind == (round == 0 ? reply->heard.kind
                                                  : reply->heard.second)) {
                add_choice(reply, moves[i]);
            }
        }
    }
}

// The author's sentence that gives back, and fits or misses. NONE: there is
// none.
static int find_mirror(const Conversation *now, const Move *moves, int count,
                       Fit fit)
{
    for (int i = 0; i < count; i++) {
        if (kind_of(now, moves[i]) == HEAR_REFLECT &&
            fit_of_move(now, moves[i]) == fit) {
            return i;
        }
    }
    return NONE;
}

// Whether giving back is to be laid beside the author's own; they are then in
// `reply`.
static bool lay_mirrors(const Conversation *now, Move touched, HearReply *reply)
{
    Move moves[SCENARIO_OPTIONS_PER_TOPIC_MAX];
    int count = list_sentences(now, touched, moves);
    int right = find_mirror(now, moves, count, FIT_FITS);
    int wrong = find_mirror(now, moves, count, FIT_MISSES);
    if (right == NONE || wrong == NONE) {
        return false;
    }
    add_choice(reply, reply->move);
    add_choice(reply, moves[right]);
    add_choice(reply, moves[wrong]);
    return true;
}

// Whether a sentence of this kind may ask for what he told already.
static bool may_be_told(const Conversation *now, Move touched, HearKind kind)
{
    Move moves[SCENARIO_OPTIONS_PER_TOPIC_MAX];
    int count = list_sentences(now, touched, moves);
    for (int i = 0; i < count; i++) {
        int told = now->scenario->options[moves[i].option].told;
        if (told != NONE && fit_is_told(now, told) &&
            kind_of(now, moves[i]) == kind) {
            return true;
        }
    }
    return false;
}

// Praise that names what it is for is another act: it has a ground.
static Act act_of(const Heard *heard)
{
    return heard->kind == HEAR_PRAISE && heard->grounded
               ? ACT_RECOGNISE
               : hear_act(heard->kind);
}

// The move for it: where something of yourself is touched, what you say decides
// what it is. False if it is not on the table.
static bool find_move(const Conversation *now, Move touched, const Heard *heard,
                      const char *text, Move *move)
{
    int words = text_words(text);
    *move = (Move){.kind = touched.kind,
                   .topic = touched.topic,
                   .option = NONE,
                   .span = touched.span,
                   .act = (int8_t)act_of(heard),
                   .words = (int16_t)(words < 1               ? 1
                                      : words > OWN_WORDS_MAX ? OWN_WORDS_MAX
                                                              : words)};
    if (conversation_allows(now, *move)) {
        return true;
    }
    unsigned group = hear_allowed((int)topic_of(now, touched)->kind);
    for (int i = 0; i < now->scenario->topic_count; i++) {
        TopicKind kind = now->scenario->topics[i].kind;
        move->topic = (int16_t)i;
        move->span = now->topics[i].span;
        if (kind != TOPIC_CLAUSE && hear_allowed((int)kind) == group &&
            touched.kind == MOVE_SAY && conversation_allows(now, *move)) {
            return true;
        }
    }
    return false;
}

static const char *last_words(const Conversation *now)
{
    return now->said[0] == NONE ? "" : now->scenario->beats[now->said[0]].text;
}

HearReply hear_reply(const Hear *hear, const Conversation *now, Move touched,
                     const char *text)
{
    HearReply reply = {.heard =
                           hear_read(hear, (int)topic_of(now, touched)->kind,
                                     last_words(now), text)};
    HearKind kind = reply.heard.kind;
    if (kind == HEAR_NOTHING) {
        reply.kind = HEAR_REPLY_SHRUG;
        return reply;
    }
    bool found = find_move(now, touched, &reply.heard, text, &reply.move);
    reply.kind = HEAR_REPLY_CHOOSE;
    if (found && reply.heard.sure && kind == HEAR_REFLECT &&
        lay_mirrors(now, touched, &reply)) {
        shuffle(now, &reply);
    } else if (!found || !reply.heard.sure || may_be_told(now, touched, kind)) {
        add_likely(now, touched, &reply);
        shuffle(now, &reply);
    } else {
        reply.kind = HEAR_REPLY_PLAY;
    }
    return reply;
}

int hear_reply_shrug(const Conversation *now)
{
    int clause = now->scenario->clause;
    for (int depth = 0; clause != NONE && depth < DEPTHS; depth++) {
        int beat = when_answer(now, &now->scenario->topics[clause], depth);
        if (beat != NONE) {
            return beat;
        }
    }
    return NONE;
}
