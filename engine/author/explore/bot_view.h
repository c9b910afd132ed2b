// The table as a bot sees it, and how it finds a move there. Only the bots
// include this.

#ifndef AUTHOR_EXPLORE_BOT_VIEW_H
#define AUTHOR_EXPLORE_BOT_VIEW_H

#include "talk/conversation.h"

enum { BOT_TIME_LEFT = 3 }; // minutes, with which a bot comes to the point

typedef struct BotView {
    const Conversation *now;
    const Scenario *scenario;
    size_t count;
    Move moves[MOVES_MAX]; // not cleared: only the first `count` are valid
} BotView;

void bot_view_look(BotView *view, const Conversation *now);

bool bot_view_is_late(const BotView *view);

// The topic and act of move `i`; NULL and ACT_KINDS for one without.
const Topic *bot_view_topic(const BotView *view, size_t i);
Act bot_view_act(const BotView *view, size_t i);

// The first move on a topic of `kind` (TOPIC_KINDS: any) that does `act`
// (ACT_KINDS: any), or NULL.
const Move *bot_view_find(const BotView *view, TopicKind kind, Act act);

// The first move of `kind`, or NULL.
const Move *bot_view_find_kind(const BotView *view, MoveKind kind);

// What a person who understands the words would take up now, or NULL.
const Move *bot_view_find_uptake(const BotView *view);

// The offer that answers what was heard, or NULL.
const Move *bot_view_find_fitting_offer(const BotView *view);

// Any offer at its own price that was not made yet, or NULL.
const Move *bot_view_find_offer(const BotView *view);

// A summary that does not miss, or NULL.
const Move *bot_view_find_summary(const BotView *view);

// Something of oneself that fits now, or NULL.
const Move *bot_view_find_self(const BotView *view);

// Whether a silence would let something come.
bool bot_view_silence_works(const Conversation *now);

// Any move that takes time, by chance; the same `salt` gives the same move.
const Move *bot_view_find_any(const BotView *view, uint64_t salt);

#endif
