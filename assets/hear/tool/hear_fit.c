#include "hear_fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/random.h"

enum { ROUNDS = 6 };

static const float STEP = 0.03F, SHRINK = 2e-5F, TINY = 1e-4F;

int fit_rounded(float weight)
{
    long rounded = lroundf(weight * HEAR_SCALE);
    return rounded > HEAR_WEIGHT_MOST    ? HEAR_WEIGHT_MOST
           : rounded < -HEAR_WEIGHT_MOST ? -HEAR_WEIGHT_MOST
                                         : (int)rounded;
}

void fit_score(const Weights *weights, const Sample *sample,
               int scores[HEAR_KINDS])
{
    memset(scores, 0, HEAR_KINDS * sizeof *scores);
    for (int i = 0; i < sample->feature_count; i++) {
        const HearFeature *feature = &sample->features[i];
        for (int kind = 0; kind < HEAR_KINDS; kind++) {
            scores[kind] +=
                feature->worth * fit_rounded(weights->at[feature->row][kind]);
        }
    }
}

// How likely each kind is, of those that are allowed.
static void guess(const Weights *weights, const Sample *sample,
                  unsigned allowed, float odds[HEAR_KINDS])
{
    float most = -1e9F, sum = 0;
    memset(odds, 0, HEAR_KINDS * sizeof *odds);
    for (int i = 0; i < sample->feature_count; i++) {
        const float *row = weights->at[sample->features[i].row];
        float worth = sample->features[i].worth;
        for (int kind = 0; kind < HEAR_KINDS; kind++) {
            odds[kind] += worth * row[kind];
        }
    }
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        bool open = (allowed >> kind & 1) != 0;
        most = open && odds[kind] > most ? odds[kind] : most;
    }
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        bool open = (allowed >> kind & 1) != 0;
        odds[kind] = open ? expf(odds[kind] - most) : 0;
        sum += odds[kind];
    }
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        odds[kind] /= sum;
    }
}

static void learn(Weights *weights, const Sample *sample, unsigned allowed)
{
    float odds[HEAR_KINDS];
    guess(weights, sample, allowed, odds);
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        odds[kind] -= kind == (int)sample->kind;
        odds[kind] *= sample->weight;
    }
    for (int i = 0; i < sample->feature_count; i++) {
        float *row = weights->at[sample->features[i].row];
        float *seen = weights->seen[sample->features[i].row];
        float worth = sample->features[i].worth;
        for (int kind = 0; kind < HEAR_KINDS; kind++) {
            if ((allowed >> kind & 1) == 0) {
                continue;
            }
            float slope = odds[kind] * worth + SHRINK * row[kind];
            seen[kind] += slope * slope;
            row[kind] -= STEP * slope / (sqrtf(seen[kind]) + TINY);
        }
    }
}

void fit(Weights *weights, const Samples *samples, FitUses *uses, int self)
{
    int *order = malloc((size_t)samples->count * sizeof *order);
    int count = 0;
    if (!order) {
        program_out_of_memory();
    }
    memset(weights, 0, sizeof *weights);
    for (int i = 0; i < samples->count; i++) {
        if (uses(&samples->list[i], self)) {
            order[count++] = i;
        }
    }
    Random random = random_start(2121);
    for (int round = 0; round < ROUNDS; round++) {
        for (int n = count; n > 1; n--) {
            int other = (int)random_below(&random, (uint32_t)n);
            int last = order[n - 1];
            order[n - 1] = order[other];
            order[other] = last;
        }
        for (int i = 0; i < count; i++) {
            // With the thing touched, and each other round without too.
            const Sample *sample = &samples->list[order[i]];
            unsigned allowed =
                hear_allowed(sample->touched) | 1U << sample->kind;
            learn(weights, sample, allowed);
            if (round % 2 == 1) {
                learn(weights, sample, hear_allowed(HEAR_ANY));
            }
        }
    }
    free(order);
}
