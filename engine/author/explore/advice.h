// What to say beside a finding of a survey: whether it may be chance, and where
// to begin.

#ifndef AUTHOR_EXPLORE_ADVICE_H
#define AUTHOR_EXPLORE_ADVICE_H

#include <stdbool.h>

#include "author/explore/survey.h"

enum {
    ADVICE_SEEDS_MOST = 10000, // more is not asked for
    ADVICE_PASSES = 3
};

typedef struct AdviceDoubt {
    int count; // conversations there were
    int width; // how far a share may be off by chance, hundredths of a percent
    int seeds; // with which it would not be
} AdviceDoubt;

// Whether what `bot` does not keep may be chance: the share lies within the
// width of 95 in a hundred draws at this number of conversations.
bool advice_doubt(const Survey *survey, Bot bot, AdviceDoubt *doubt);

// A hook where form alone was right.
typedef struct AdvicePass {
    int topic;
    int tried;
    int right;
} AdvicePass;

// The hooks where form gets through most, the most first; how many there are.
// None while it keeps its promise.
int advice_passes(const Survey *survey, AdvicePass out[ADVICE_PASSES]);

#endif
