// A conversation is one run of one scenario. Asked which moves it allows, it
// lists them; given one, it answers with a turn: what was said and thought,
// which rules fired, what changed. Same scenario, seed, mood and moves, same
// turns. The state is one struct without pointers of its own besides the
// scenario: a snapshot is a struct copy.

#ifndef TALK_CONVERSATION_H
#define TALK_CONVERSATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "talk/state.h"

// Begins a conversation. `mood` is 0..mood_count-1. The opening is the beat
// conversation_opening; its hooks are live.
void conversation_begin(Conversation *conversation, const Scenario *scenario,
                        uint64_t seed, int mood);

int conversation_opening(const Conversation *conversation);

// The moves on the table now, written to `moves` (of `size`, MOVES_MAX is
// always enough), grouped by the thing touched; within one thing the sentences
// are in the order in which they are shown, shuffled by the seed. Returns how
// many; 0 once it has ended.
size_t conversation_moves(const Conversation *conversation, Move *moves,
                          size_t size);

// Whether `move` is on the table now.
bool conversation_allows(const Conversation *conversation, Move move);

// Whether somebody who touches a thing of this kind can do this with it, in
// words of his own.
bool conversation_takes(TopicKind touched, Act act);

// Plays `move`. False, with nothing changed, if it is not on the table.
bool conversation_play(Conversation *conversation, Move move, Turn *turn);

// What is said and told of the ending it came to; only once it has ended.
const EndingText *conversation_ending_text(const Conversation *conversation);

bool conversation_same_move(Move a, Move b);

// Rapport 0..100 now.
int conversation_rapport(const Conversation *conversation);

// How many cells are filled (ingevuld), and the sum of their depths (verteld,
// 0..48).
int conversation_filled(const Conversation *conversation);
int conversation_told(const Conversation *conversation);

#endif
