// Whether a sentence is on time: what the scenario says of it, and what the
// talk makes of that.

#ifndef TALK_FIT_H
#define TALK_FIT_H

#include "talk/state.h"

enum {
    PRESSURE_FELT = 3, // from here a question weighs
    SELF_PAUSE = 4     // moves between two disclosures
};

// Whether he told what `topic` tells.
bool fit_is_told(const Conversation *now, int topic);

// What the scenario says of the sentence itself. FIT_UNSAID: nothing.
Fit fit_of_sentence(const Conversation *now, const Option *option);

// The same of the player's own words, by what they do (hear/): the kinds of
// sentence that are on time there, else the author's own of that kind, where
// they agree. Whether what is given back is right, nobody judges.
Fit fit_of_own(const Conversation *now, Move move);

// Whether `move`, which is on the table, is a sentence that is on time now:
// FIT_UNSAID for a gesture and where neither the scenario nor the act decides.
Fit fit_of_move(const Conversation *now, Move move);

// Whether the sentence fits, taken by itself, at no moment of a talk: what the
// scenario says of it, else what it does.
bool fit_alone(const Option *option);

// The live hook you would pass over with `topic`, or NONE: a deep one if there
// is one, and of two alike the one he left last.
int fit_passed_over(const Conversation *now, int topic);

// Whether to look around at `topic` falls flat now.
bool fit_is_flat(const Conversation *now, int topic);

#endif
