// The few things all sounds are made with: chance, a band, a level that glides.

#ifndef SOUND_SOUND_PARTS_H
#define SOUND_SOUND_PARTS_H

#include <stdint.h>

// Noise, quickly: a state that may not be 0.
typedef struct SoundNoise {
    uint32_t state;
} SoundNoise;

SoundNoise sound_noise_start(uint64_t seed);

// -1..1
float sound_noise_next(SoundNoise *noise);

// A band of what goes in, as loud whatever its width.
typedef struct SoundBand {
    float g, k, scale; // set
    float one, two;    // what it remembers
    float three, four; // of the second time
} SoundBand;

// Lets pass what lies around `hertz`, `hertz / sharpness` wide. What it
// remembers stays.
void sound_band_set(SoundBand *band, float hertz, float sharpness);

float sound_band_next(SoundBand *band, float in);

// The same twice over, for noise: little is left of what lies outside it.
float sound_band_twice(SoundBand *band, float in);

// A level that goes to its target in a straight line.
typedef struct SoundGlide {
    float now, target, step;
} SoundGlide;

// From now on towards `target`, there in so many seconds.
void sound_glide_to(SoundGlide *glide, float target, float seconds);

float sound_glide_next(SoundGlide *glide);

// What a number of decibels multiplies by.
float sound_decibels(float decibels);

#endif
