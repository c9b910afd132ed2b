#include "author/explore/advice.h"

#include <stdlib.h>

enum { ROUND = 100 }; // seeds are asked for in hundreds

static const double WIDTH = 1.96; // standard deviations, of 95 in a hundred

// The square of what a share of `talks` conversations may be off by chance.
static double width_squared(const SurveyBound *bound, double talks)
{
    return WIDTH * WIDTH * bound->line * (10000.0 - bound->line) / talks;
}

static int root(double square)
{
    int root = 0;
    while ((root + 1.0) * (root + 1.0) <= square) {
        root++;
    }
    return root;
}

// The seeds with which the same share would be no chance.
static int seeds_for(const Survey *survey, const SurveyBound *bound)
{
    double off = bound->share - bound->line;
    double talks = width_squared(bound, off == 0 ? 1 : off * off);
    double seeds = talks / survey->scenario->mood_count;
    return seeds >= ADVICE_SEEDS_MOST ? ADVICE_SEEDS_MOST
                                      : ((int)seeds / ROUND + 1) * ROUND;
}

bool advice_doubt(const Survey *survey, Bot bot, AdviceDoubt *doubt)
{
    SurveyBound bounds[SURVEY_BOUNDS];
    int count = survey_bounds(survey, bot, bounds);
    *doubt = (AdviceDoubt){.count = (int)survey->bots[bot].count};
    for (int i = 0; i < count; i++) {
        const SurveyBound *bound = &bounds[i];
        double off = bound->share - bound->line;
        if (survey_is_held(bound)) {
            continue;
        }
        double square = width_squared(bound, doubt->count);
        if (off * off > square) {
            return false;
        }
        int seeds = seeds_for(survey, bound);
        doubt->width = root(square);
        doubt->seeds = seeds > doubt->seeds ? seeds : doubt->seeds;
    }
    return doubt->seeds > survey->options.seeds;
}

int advice_passes(const Survey *survey, AdvicePass out[ADVICE_PASSES])
{
    int count = 0;
    for (int i = 0; i < survey->scenario->topic_count; i++) {
        AdvicePass pass = {i, (int)survey->form_tried[i],
                           (int)survey->form_right[i]};
        int at = count;
        while (at > 0 && out[at - 1].right < pass.right) {
            if (at < ADVICE_PASSES) {
                out[at] = out[at - 1];
            }
            at--;
        }
        if (pass.right > 0 && at < ADVICE_PASSES) {
            out[at] = pass;
            count += count < ADVICE_PASSES;
        }
    }
    return count;
}
