// Fits the weights: a multinomial logistic regression by stochastic gradient,
// each step as large as that weight's past allows (AdaGrad, Duchi 2011), always
// in the same order, so that it comes out the same each time.

#ifndef HEAR_FIT_H
#define HEAR_FIT_H

#include "hear_sample.h"

typedef struct Weights {
    float at[HEAR_ROWS][HEAR_KINDS];
    float seen[HEAR_ROWS][HEAR_KINDS]; // squares of what it was moved by
} Weights;

// Whether a sample is to be learned from now.
typedef bool FitUses(const Sample *sample, int self);

void fit(Weights *weights, const Samples *samples, FitUses *uses, int self);

// The weight of the table: a whole number in HEAR_SCALE.
int fit_rounded(float weight);

// The score of a sample by the rounded weights.
void fit_score(const Weights *weights, const Sample *sample,
               int scores[HEAR_KINDS]);

#endif
