// Chance as a value: the same seed gives the same draws everywhere.

#ifndef BASE_RANDOM_H
#define BASE_RANDOM_H

#include <stdint.h>

// Mixes `a` and `b` into 64 well-spread bits (the finaliser of SplitMix64,
// Steele, Lea & Flood 2014). Stateless: the same arguments, the same bits.
uint64_t random_mix(uint64_t a, uint64_t b);

typedef struct Random {
    uint64_t state;
} Random;

Random random_start(uint64_t seed);

// A number from 0 up to, not including, `bound` (at least 1).
uint32_t random_below(Random *random, uint32_t bound);

#endif
