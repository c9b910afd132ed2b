#include "base/random.h"

#include <assert.h>

static const uint64_t GOLDEN = 0x9e3779b97f4a7c15u;

static uint64_t finalise(uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9u;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebu;
    return bits ^ (bits >> 31);
}

// Mixed one after the other: were they only added, (1, 2) and (2, 1) would
// give the same bits.
uint64_t random_mix(uint64_t a, uint64_t b)
{
    return finalise(finalise(a + GOLDEN) + b + GOLDEN);
}

Random random_start(uint64_t seed)
{
    return (Random){.state = seed};
}

static uint32_t next_bits(Random *random)
{
    random->state += GOLDEN;
    return (uint32_t)(finalise(random->state) >> 32);
}

// Lemire 2019: a product instead of a remainder, and the few draws that would
// favour the low numbers are thrown away.
uint32_t random_below(Random *random, uint32_t bound)
{
    assert(bound > 0);
    uint64_t product = (uint64_t)next_bits(random) * bound;
    if ((uint32_t)product < bound) {
        uint32_t unfair = (0u - bound) % bound;
        while ((uint32_t)product < unfair) {
            product = (uint64_t)next_bits(random) * bound;
        }
    }
    return (uint32_t)(product >> 32);
}
