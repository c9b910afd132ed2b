// Many conversations at once: what the rules make of a way of talking, and
// what of a scenario is ever heard. Only plays; knows no clock and no file.

#ifndef AUTHOR_EXPLORE_EXPLORE_H
#define AUTHOR_EXPLORE_EXPLORE_H

#include <stdbool.h>
#include <stdint.h>

#include "author/explore/bots.h"
#include "talk/conversation.h"

enum {
    EXPLORE_LEVELS = 101, // 0..100
    EXPLORE_TOLD = FORM_CELLS * (DEPTHS - 1) + 1,
    EXPLORE_MOVES = CONVERSATION_MOVES_MAX + 1,
    EXPLORE_SECRETS = 8 // answers of depth 4; the last level: as many or more
};

// How often each piece of a scenario was met. A beat counts with its thought.
typedef struct Coverage {
    uint32_t beats[SCENARIO_BEATS_MAX];
    uint32_t options[SCENARIO_OPTIONS_MAX];
    uint32_t topics[SCENARIO_TOPICS_MAX]; // went into with a sentence
} Coverage;

// How a number of conversations went. Struct set to {0}: none yet.
typedef struct Outcomes {
    uint32_t count;
    uint64_t moves; // of all of them together
    uint32_t endings[ENDINGS];
    uint32_t rapport[EXPLORE_LEVELS]; // at the end, how many at each level
    uint32_t trust[EXPLORE_LEVELS];
    uint32_t filled[FORM_CELLS + 1];
    uint32_t told[EXPLORE_TOLD];
    uint32_t length[EXPLORE_MOVES]; // moves that took time
    // The first move he answered at depth 3 or deeper, and at depth 4, of the
    // conversations where he did; and how often he did the latter.
    uint32_t first_deep[EXPLORE_MOVES];
    uint32_t first_secret[EXPLORE_MOVES];
    uint32_t secrets[EXPLORE_SECRETS];
} Outcomes;

// Chooses the move of a conversation that has not ended.
typedef Move ExploreChoose(void *self, const Conversation *now);

// Plays one conversation to its end and adds it to `outcomes` and `coverage`
// (each may be NULL). Returns how it ended.
Ending explore_play(const Scenario *scenario, uint64_t seed, int mood,
                    ExploreChoose *choose, void *self, Outcomes *outcomes,
                    Coverage *coverage);

// Plays `bot` with the seeds `first`..`first + seeds - 1`, in every mood.
void explore_bot(const Scenario *scenario, Bot bot, uint64_t first, int seeds,
                 Outcomes *outcomes, Coverage *coverage);

// Plays `plays` conversations that go where nobody has been: each begins like
// one of the bots and then takes whatever `coverage` has counted least.
void explore_cover(const Scenario *scenario, uint64_t seed, int plays,
                   Coverage *coverage);

// The lowest level of a histogram that was met, or NONE.
int explore_least(const uint32_t *histogram, int size);

// The middle value of a histogram of `size` levels, 0 when it is empty; of two
// middle values the lower.
int explore_median(const uint32_t *histogram, int size);

// Hundredths of a percent, rounded: 9 of 12 is 7500.
int explore_share(uint64_t part, uint64_t whole);

// How good an ending is, for ordering ways of talking: 0 (shown the door) to
// 5 (yes).
int explore_worth(Ending ending);

// The mean worth of the outcomes, in hundredths.
int explore_mean_worth(const Outcomes *outcomes);

typedef struct Reached {
    int all;
    int met;
} Reached;

Reached explore_beats(const Scenario *scenario, const Coverage *coverage);
Reached explore_options(const Scenario *scenario, const Coverage *coverage);
Reached explore_hooks(const Scenario *scenario, const Coverage *coverage);
Reached explore_thoughts(const Scenario *scenario, const Coverage *coverage);

#endif
