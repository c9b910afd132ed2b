// Why it ended so (outcome.h), told sentence by sentence: what brought the end,
// what a yes asks and what of it was missing, and the moves that would have
// changed it.

#ifndef TELL_TELLING_OUTCOME_H
#define TELL_TELLING_OUTCOME_H

#include "tell/outcome.h"
#include "tell/telling.h"

// `outcome` is of the debrief that is told of.
void telling_outcome(const Telling *to, const Outcome *outcome);

#endif
