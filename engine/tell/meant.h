// What else a sentence in the player's own words can have been than what it was
// read as, so that it can be played on from there.

#ifndef TELL_MEANT_H
#define TELL_MEANT_H

#include "base/words.h"
#include "talk/scenario/scenario.h"
#include "talk/state.h"

// The words for what an act is ("een open vraag"), or NULL for one that is
// never read. They live as long as `words`.
const char *meant_words(const Words *words, Act act);

// What else `move`, which was typed, can have been: the one numbered `i`, from
// 0. ACT_KINDS: there are no more.
Act meant_other(const Words *words, const Scenario *scenario, Move move, int i);

#endif
