#include "author/explore/shake.h"

// What the design promises, whatever the magnitudes: listening before
// structure before every trick, and a change of heart pays.
static const ShakeOrder ORDERS[SHAKE_ORDERS] = {
    {BOT_LISTENER, BOT_BACKBONE, true},
    {BOT_LISTENER, BOT_HUMAN, true},
    {BOT_LISTENER, BOT_BLIND, false},
    {BOT_LISTENER, BOT_FORM, false},
    {BOT_BACKBONE, BOT_FORM, false},
    {BOT_BACKBONE, BOT_INTERROGATOR, false},
    {BOT_BACKBONE, BOT_KEYWORDS, false},
    {BOT_BACKBONE, BOT_POLITE, false},
    {BOT_BACKBONE, BOT_FLATTERER, false},
    {BOT_BACKBONE, BOT_PITCHER, false},
    {BOT_BACKBONE, BOT_PARROT, false},
    {BOT_BACKBONE, BOT_MIRROR, false},
    {BOT_BACKBONE, BOT_SILENT, false},
    {BOT_BACKBONE, BOT_TALKER, false},
    {BOT_BACKBONE, BOT_REPAIRER, false},
    {BOT_BACKBONE, BOT_QUESTIONER, false},
    {BOT_BACKBONE, BOT_RANDOM, false},
    {BOT_TURNCOAT, BOT_INTERROGATOR, false},
};

const ShakeOrder *shake_order(int i)
{
    return &ORDERS[i];
}

static int8_t scale(int8_t points, Random *random)
{
    int factor =
        SHAKE_LEAST + (int)random_below(random, SHAKE_MOST - SHAKE_LEAST + 1);
    return (int8_t)rapport_divide(points * factor, 1000);
}

Magnitudes shake_magnitudes(const Magnitudes *from, Random *random)
{
    Magnitudes to = *from;
    for (int i = 0; i < REASONS; i++) {
        Change *change = &to.change[i];
        change->attention = scale(change->attention, random);
        change->positivity = scale(change->positivity, random);
        change->coordination = scale(change->coordination, random);
        change->trust = scale(change->trust, random);
        change->pressure = scale(change->pressure, random);
    }
    return to;
}

void shake_draw(const Scenario *scenario, uint64_t seed, ShakeResult *result)
{
    Random random = random_start(random_mix(seed, (uint64_t)result->draws + 1));
    Magnitudes magnitudes = shake_magnitudes(scenario->magnitudes, &random);
    Scenario shaken = *scenario;
    shaken.magnitudes = &magnitudes;
    int worth[BOTS];
    for (int bot = 0; bot < BOTS; bot++) {
        Outcomes outcomes = {0};
        explore_bot(&shaken, (Bot)bot, 1, SHAKE_SEEDS, &outcomes, NULL);
        worth[bot] = explore_mean_worth(&outcomes);
    }
    bool held = true;
    for (int i = 0; i < SHAKE_ORDERS; i++) {
        const ShakeOrder *order = &ORDERS[i];
        bool holds =
            worth[order->better] > worth[order->worse] ||
            (order->or_equal && worth[order->better] == worth[order->worse]);
        result->broken[i] += holds ? 0 : 1;
        held = held && holds;
    }
    result->draws++;
    result->held += held ? 1 : 0;
}

void shake_without(const Scenario *scenario, Rule rule, Bot bot, int seeds,
                   Outcomes *outcomes)
{
    Magnitudes magnitudes = *scenario->magnitudes;
    Scenario without = *scenario;
    magnitudes.off |= 1u << rule;
    without.magnitudes = &magnitudes;
    explore_bot(&without, bot, 1, seeds, outcomes, NULL);
}
