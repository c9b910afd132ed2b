// What gives the sentence that listens away: a player who does not read what
// he says finds it all the same, because it is the shortest, or the first, or
// the only one that asks something.

#ifndef AUTHOR_CHECK_TELL_H
#define AUTHOR_CHECK_TELL_H

#include <stdbool.h>

#include "base/words.h"
#include "talk/scenario/scenario.h"

// A way to choose without reading. (The longest is counted in check.c.)
typedef enum {
    TELL_SHORTEST,
    TELL_FIRST,    // in the file
    TELL_MARK,     // the only one with a question mark, or the only one without
    TELL_QUESTION, // those that begin with a question word
    TELLS
} Tell;

enum {
    TELL_HOOKS_MIN = 6,     // fewer hooks say nothing
    TELL_PERCENT_ABOVE = 15 // above chance, or it is no use to a player
};

// How a way to choose does over the hooks of a scenario. Only hooks count
// where something fits and something does not, and where this way points at
// some of the sentences and not at all of them.
typedef struct TellCount {
    int hooks;
    double hits;   // hooks where it finds a sentence that fits
    double chance; // hooks where a blind choice would
    double spread; // the variance of a blind choice
    int first;     // the first hook where it finds one, or NONE
} TellCount;

// `spoken` are the words of the language the scenario is in.
TellCount check_tell_count(const Scenario *scenario, const Words *spoken,
                           Tell tell);

// Whether it gives the good sentence away: in TELL_HOOKS_MIN hooks or more, at
// least TELL_PERCENT_ABOVE above chance, and by more than twice what chance
// itself goes up and down.
bool check_tell_gives_away(const TellCount *count);

#endif
