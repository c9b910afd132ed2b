// How much hangs on the numbers we chose: the same conversations with every
// magnitude scaled at random, and with one rule at a time switched off.

#ifndef AUTHOR_EXPLORE_SHAKE_H
#define AUTHOR_EXPLORE_SHAKE_H

#include "author/explore/explore.h"
#include "base/random.h"

enum {
    SHAKE_LEAST = 500, // thousandths a magnitude is scaled by
    SHAKE_MOST = 1500,
    SHAKE_SEEDS = 2 // conversations of each bot in each mood, per draw
};

// What has to hold: `better` ends better than `worse` on the average; with
// `or_equal` as well.
typedef struct ShakeOrder {
    Bot better;
    Bot worse;
    bool or_equal;
} ShakeOrder;

enum { SHAKE_ORDERS = 18 };

const ShakeOrder *shake_order(int i); // 0 <= i < SHAKE_ORDERS

typedef struct ShakeResult {
    int draws;
    int held;                 // draws in which every order held
    int broken[SHAKE_ORDERS]; // draws in which this one did not
} ShakeResult;

// Scales every magnitude of `from` by its own 0.5 to 1.5.
Magnitudes shake_magnitudes(const Magnitudes *from, Random *random);

// Plays one more draw and adds it to `result`. Draw `i` of a seed is always
// the same.
void shake_draw(const Scenario *scenario, uint64_t seed, ShakeResult *result);

// Plays `bot` with `rule` switched off.
void shake_without(const Scenario *scenario, Rule rule, Bot bot, int seeds,
                   Outcomes *outcomes);

#endif
