// What samples are like, in the numbers that people use for it.

#ifndef TESTS_SOUND_MEASURE_H
#define TESTS_SOUND_MEASURE_H

#include <math.h>
#include <stddef.h>
#include <stdlib.h>

#include "sound/sound_event.h"

#define MEASURE_PI 3.14159265358979323846

// The loudest of `count` samples of both channels.
static inline double measure_peak(const float *samples, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < 2 * count; i++) {
        most = fmax(most, fabs((double)samples[i]));
    }
    return most;
}

static inline double measure_decibels(double level)
{
    return level > 1e-9 ? 20 * log10(level) : -180;
}

// How loud both channels are together, decibels.
static inline double measure_level(const float *samples, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < 2 * count; i++) {
        sum += (double)samples[i] * (double)samples[i];
    }
    return measure_decibels(sqrt(sum / (2 * (double)count + 1e-9)));
}

// A second-order filter, for one channel.
typedef struct MeasureFilter {
    double b[3], a[3], x[2], y[2];
} MeasureFilter;

static inline double measure_filter(MeasureFilter *f, double in)
{
    double out = (f->b[0] * in + f->b[1] * f->x[0] + f->b[2] * f->x[1] -
                  f->a[1] * f->y[0] - f->a[2] * f->y[1]) /
                 f->a[0];
    f->x[1] = f->x[0];
    f->x[0] = in;
    f->y[1] = f->y[0];
    f->y[0] = out;
    return out;
}

static inline MeasureFilter measure_high_pass(double hertz, double q)
{
    double w = 2 * MEASURE_PI * hertz / SOUND_RATE;
    double alpha = sin(w) / (2 * q), c = cos(w);
    return (MeasureFilter){.b = {(1 + c) / 2, -(1 + c), (1 + c) / 2},
                           .a = {1 + alpha, -2 * c, 1 - alpha}};
}

// As a pair of laptop loudspeakers: of a sound, the part of its energy above
// `hertz`, 0..1.
static inline double measure_share_above(const float *samples, size_t count,
                                         double hertz)
{
    MeasureFilter one = measure_high_pass(hertz, 0.54);
    MeasureFilter two = measure_high_pass(hertz, 1.31);
    double all = 0, high = 0;
    for (size_t i = 0; i < count; i++) {
        double in = (double)samples[2 * i] + (double)samples[2 * i + 1];
        double out = measure_filter(&two, measure_filter(&one, in));
        all += in * in;
        high += out * out;
    }
    return high / (all + 1e-12);
}

// The shelf and the high pass of ITU-R BS.1770, at 48 kHz.
static inline void measure_weigh(const float *samples, size_t count,
                                 double *out)
{
    static const MeasureFilter SHELF = {
        .b = {1.53512485958697, -2.69169618940638, 1.19839281085285},
        .a = {1, -1.69065929318241, 0.73248077421585}};
    static const MeasureFilter HIGH = {
        .b = {1, -2, 1}, .a = {1, -1.99004745483398, 0.99007225036621}};
    for (int side = 0; side < 2; side++) {
        MeasureFilter shelf = SHELF, high = HIGH;
        for (size_t i = 0; i < count; i++) {
            double in = (double)samples[2 * i + (size_t)side];
            out[2 * i + (size_t)side] =
                measure_filter(&high, measure_filter(&shelf, in));
        }
    }
}

static inline double measure_mean(const double *weighed, size_t from, size_t to)
{
    double sum = 0;
    for (size_t i = 2 * from; i < 2 * to; i++) {
        sum += weighed[i] * weighed[i];
    }
    return sum / (double)(to - from);
}

// Integrated loudness, gated at -70 LUFS and 10 below the rest, of blocks of
// 400 ms. LUFS.
static inline double measure_loudness(const float *samples, size_t count)
{
    enum { BLOCK = SOUND_RATE * 2 / 5, STEP = BLOCK / 4 };
    double *weighed = malloc(2 * count * sizeof *weighed);
    double gate = pow(10, (-70 + 0.691) / 10), mean = 0;
    if (!weighed) {
        return 0;
    }
    measure_weigh(samples, count, weighed);
    for (int pass = 0; pass < 2; pass++) {
        double sum = 0;
        size_t blocks = 0;
        for (size_t at = 0; at + BLOCK <= count; at += STEP) {
            double here = measure_mean(weighed, at, at + BLOCK);
            sum += here > gate ? here : 0;
            blocks += here > gate ? 1 : 0;
        }
        mean = blocks ? sum / (double)blocks : 1e-18;
        gate = fmax(gate, mean / 10);
    }
    free(weighed);
    return -0.691 + 10 * log10(mean);
}

#endif
