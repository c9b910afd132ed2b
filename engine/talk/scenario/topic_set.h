// A set of topics of a scenario: whether one is in it, and which comes next,
// without looking at all the others.

#ifndef TALK_SCENARIO_TOPIC_SET_H
#define TALK_SCENARIO_TOPIC_SET_H

#include <stdbool.h>
#include <stdint.h>

#include "talk/scenario/scenario.h"

static inline bool topic_set_has(const TopicSet *set, int topic)
{
    return (set->bits[topic / 64] >> (topic % 64) & 1) != 0;
}

static inline void topic_set_put(TopicSet *set, int topic, bool in)
{
    uint64_t bit = (uint64_t)1 << (topic % 64);
    set->bits[topic / 64] =
        in ? set->bits[topic / 64] | bit : set->bits[topic / 64] & ~bit;
}

// The first topic of the set from `topic` on, or NONE.
static inline int topic_set_next(const TopicSet *set, int topic)
{
    for (int word = topic / 64; word < SCENARIO_TOPICS_MAX / 64; word++) {
        uint64_t left = set->bits[word];
        left = word == topic / 64 ? left >> (topic % 64) << (topic % 64) : left;
        if (left != 0) {
            return word * 64 + __builtin_ctzll(left);
        }
    }
    return NONE;
}

static inline TopicSet topic_set_join(const TopicSet *a, const TopicSet *b)
{
    TopicSet both;
    for (int i = 0; i < SCENARIO_TOPICS_MAX / 64; i++) {
        both.bits[i] = a->bits[i] | b->bits[i];
    }
    return both;
}

#endif
