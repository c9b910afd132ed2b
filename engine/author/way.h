// The way to something he says: the moves that bring him to it, few as they can
// be found.

#ifndef AUTHOR_WAY_H
#define AUTHOR_WAY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "talk/recording.h"

// The beat of the answer that stands at `depth` of a topic on the day `mood`,
// or NONE: nothing was written there.
int way_beat(const Scenario *scenario, int mood, int topic, int depth);

// A search for a recording after whose last move he says `beat`, on the day
// `mood` with that seed. It is looked for from the opening on, move by move, at
// those that come nearest: what is found in two moves is the shortest, what
// takes more is nearly so.
typedef struct WaySearch WaySearch;

typedef enum {
    WAY_SOUGHT, // there is more to look at
    WAY_FOUND,
    WAY_NOT_FOUND // or memory is out
} WayNews;

// The scenario must outlive it, up to way_end. NULL: memory is out.
WaySearch *way_begin(const Scenario *scenario, int mood, uint64_t seed,
                     int beat);

// Looks a little further, a few milliseconds at most. What is found is in
// `arena`. Not to be called any more once it is no longer WAY_SOUGHT.
WayNews way_step(WaySearch *search, Arena *arena, Recording *way);

// Wherever it was; of NULL nothing.
void way_end(WaySearch *search);

// The whole of such a search at once, which can take seconds. False when none
// was found, or memory is out.
bool way_find(Arena *arena, const Scenario *scenario, int mood, uint64_t seed,
              int beat, Recording *way);

#endif
