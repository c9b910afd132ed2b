#include "base/pairs.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>

void pairs_text(Pairs *pairs, const char *name, const char *text)
{
    assert(pairs->count < PAIRS_MAX);
    pairs->list[2 * pairs->count] = name;
    pairs->list[2 * pairs->count + 1] = text;
    pairs->count++;
}

void pairs_number(Pairs *pairs, const char *name, int64_t number)
{
    char *text = pairs->numbers[pairs->count];
    snprintf(text, PAIRS_NUMBER_MAX, "%" PRId64, number);
    pairs_text(pairs, name, text);
}

void pairs_step(Pairs *pairs, const char *name, int64_t step)
{
    char *text = pairs->numbers[pairs->count];
    snprintf(text, PAIRS_NUMBER_MAX, "%+" PRId64, step);
    pairs_text(pairs, name, text);
}
