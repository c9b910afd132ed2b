// What can ever be said in a scenario, whatever the player does: an outer
// bound, worked out without playing.

#ifndef AUTHOR_REACH_H
#define AUTHOR_REACH_H

#include <stdbool.h>

#include "talk/scenario/scenario.h"

typedef struct Reach {
    bool topics[SCENARIO_TOPICS_MAX];   // can be touched
    bool beats[SCENARIO_BEATS_MAX];     // can be said
    bool options[SCENARIO_OPTIONS_MAX]; // can be offered
    bool heard[SCENARIO_TOPICS_MAX];    // can be heard in what he says
} Reach;

// Whether a condition can ever be met.
bool reach_holds(const Reach *reach, const When *when);

// Grows from the openings until nothing more is reached.
void reach_find(const Scenario *scenario, Reach *reach);

// The same as if he never said the beats that are `left_out`.
void reach_without(const Scenario *scenario, const bool *left_out,
                   Reach *reach);

#endif
