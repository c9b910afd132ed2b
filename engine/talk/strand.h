// Rewinding: from any move of a conversation another one can be played on, and
// nothing is overwritten. Each way it went is a strand; strands form a tree. A
// strand is its moves: everything else is played again from them, so that any
// strand comes back from its recording turn for turn.
//
//     Strands *tree = strands_begin(arena, scenario, mood, seed);
//     int first = strands_fork(tree, NONE, 0);
//     strands_play(tree, first, move);              ... the conversation
//     int other = strands_fork(tree, first, 6);     go back to before move 7
//     strands_play(tree, other, another_move);
//     strands_compare(tree, first, other, &comparison);

#ifndef TALK_STRAND_H
#define TALK_STRAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "talk/conversation.h"
#include "talk/recording.h"

enum { STRANDS_MAX = 64 };

typedef struct Strand {
    int parent;         // index of the strand it left, or NONE
    size_t fork;        // moves it shares with the parent; 0 without one
    Conversation now;   // after its last move
    const Turn *turns;  // all, also those that are shared
    const char **names; // of their moves, as in a recording
    size_t count;
} Strand;

typedef struct Strands Strands;

// An empty tree, in `arena`; `scenario` must outlive it. NULL when memory is
// out.
Strands *strands_begin(Arena *arena, const Scenario *scenario, int mood,
                       uint64_t seed);

size_t strands_count(const Strands *strands);

// Strand `index`, 0 <= index < strands_count. The pointer stays good; its
// arrays do until the next strands_play on that strand.
const Strand *strands_get(const Strands *strands, int index);

// A new strand of the first `fork` moves of `parent`; NONE as parent starts at
// the opening. Returns its index, or NONE, with nothing changed, when there
// are STRANDS_MAX of them, `fork` lies behind the parent's end, or memory is
// out.
int strands_fork(Strands *strands, int parent, size_t fork);

// Plays `move` at the end of a strand. False, with nothing changed, if it is
// not on the table or memory is out. The turn is strands_get()->turns[count-1].
bool strands_play(Strands *strands, int strand, Move move);

// A new strand out of a recording, as a child of `parent` that shares the first
// `fork` moves. Returns its index; NONE with `error` (line: the move, from 1),
// and nothing changed, if it does not fit this tree or its parent.
int strands_load(Strands *strands, int parent, size_t fork,
                 const Recording *recording, Error *error);

// The strand as a recording; points into the tree, good until the next
// strands_play on that strand.
Recording strands_recording(const Strands *strands, int strand);

// The state after the first `moves` moves of a strand: before move 7 is 6.
// False, with nothing changed, if there are not so many.
bool strands_state(const Strands *strands, int strand, size_t moves,
                   Conversation *conversation);

// Whether two turns are the same, field by field.
bool strand_same_turn(const Turn *a, const Turn *b);

typedef struct StrandSide {
    int strand;
    const Turn *turns; // from the fork on
    size_t count;
    int8_t ending; // Ending; ENDING_NONE while it goes on
    int8_t rapport;
    int8_t trust;
    int filled;
    int told;
    int8_t depths[FORM_CELLS]; // -1: not known
} StrandSide;

typedef struct StrandComparison {
    size_t fork; // moves that both share: move fork + 1 is the first apart
    StrandSide sides[2];
} StrandComparison;

// Lays two strands side by side from where they part. What was said and thought
// stands in the beats of their turns.
StrandComparison strands_compare(const Strands *strands, int a, int b);

#endif
