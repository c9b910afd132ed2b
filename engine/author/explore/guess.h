// Two learners who choose a sentence and read no word of the customer:
//
// - the reader sees all that the player can say here, and nothing else: words,
//   pairs, the first and the last, the length, the marks. It has studied which
//   sentences fit with other customers, and at all other moments of this one;
// - the memory knows of each sentence how often it was on time before, in any
//   number of talks, whatever the moment was. It is told twice: with what it
//   saw at the very moment (whoever has been there knows), and by what it saw
//   at all other moments alone.
//
// What they find above chance, the sentences give away themselves.

#ifndef AUTHOR_EXPLORE_GUESS_H
#define AUTHOR_EXPLORE_GUESS_H

#include <stdbool.h>

#include "author/explore/explore.h"

typedef struct Guess Guess; // large: keep it on the heap or in an arena

typedef enum {
    GUESS_NOTHING,
    GUESS_READS,
    GUESS_REMEMBERS,
    GUESS_ELSEWHERE // remembers, but not this moment
} GuessKind;

// How often a learner chose a sentence that fits, of sets where some fit and
// some miss; and how often a choice by lot would have.
typedef struct GuessShare {
    int sets;
    double hits;
    double chance;
} GuessShare;

enum { GUESS_TOLD_MAX = 80 }; // bytes of words that tell

size_t guess_size(void);

// Studies in `memory` of guess_size bytes, zeroed: `scenario`, which is to be
// guessed, and the `count` of `others`.
Guess *guess_begin(void *memory, const Scenario *scenario,
                   const Scenario *const *others, int count);

// Whether the sentences of `topic` are a set: some fit and some miss.
bool guess_is_set(const Scenario *scenario, int topic);

// How many times more sentence `option` looks like one that fits than like one
// that misses, to a reader who has not seen the moment it stands at.
double guess_read(const Guess *guess, int option);

// The reader over all sets of the scenario.
GuessShare guess_share_read(const Guess *guess);

// Whether the reader would choose a sentence of `topic` that fits and be sure
// of it; if so writes the words that told it most.
bool guess_is_told(Guess *guess, int topic, char out[GUESS_TOLD_MAX]);

// Of the sentences at the moment of `move`, the one that the learner chooses;
// `move` itself where there is nothing to choose.
Move guess_choose(const Guess *guess, GuessKind kind, const Conversation *now,
                  Move move);

// The memory sees how `move`, made now, works out.
void guess_remember(Guess *guess, const Conversation *now, Move move);

// Lets a memory of `kind` practise `talks` conversations, in each of which it
// goes into what he says by lot, and is told of every sentence there was
// whether it was right. Returns how it did in the later half. It begins with
// what it remembers already.
GuessShare guess_practise(Guess *guess, GuessKind kind, int talks);

// Forgets all that was seen.
void guess_forget(Guess *guess);

#endif
