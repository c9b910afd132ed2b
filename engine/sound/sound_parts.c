#include "sound/sound_parts.h"

#include <math.h>
#include <stdbool.h>

#include "base/random.h"
#include "sound/sound_event.h"

static const float PI_F = 3.14159265f;
static const float HIGHEST = 0.45f * SOUND_RATE;

SoundNoise sound_noise_start(uint64_t seed)
{
    uint32_t state = (uint32_t)(random_mix(seed, 77) >> 32);
    return (SoundNoise){state ? state : 1};
}

float sound_noise_next(SoundNoise *noise)
{
    noise->state ^= noise->state << 13;
    noise->state ^= noise->state >> 17;
    noise->state ^= noise->state << 5;
    return (float)(int32_t)noise->state * (1.0f / 2147483648.0f);
}

// A state-variable filter as Zavalishin gives it: stays stable while it moves.
void sound_band_set(SoundBand *band, float hertz, float sharpness)
{
    float within = fminf(fmaxf(hertz, 10), HIGHEST);
    band->g = tanf(PI_F * within / SOUND_RATE);
    band->k = 1 / sharpness;
    // White noise through it is as loud as the root of what it lets pass.
    band->scale = band->k * sqrtf(0.3f * SOUND_RATE * sharpness / within);
}

static float pass(const SoundBand *band, float in, float *one, float *two)
{
    float high = (in - *two - (band->g + band->k) * *one) /
                 (1 + band->g * (band->g + band->k));
    float middle = *one + band->g * high;
    float low = *two + band->g * middle;
    *one = 2 * middle - *one;
    *two = 2 * low - *two;
    return middle;
}

float sound_band_next(SoundBand *band, float in)
{
    return band->scale * pass(band, in, &band->one, &band->two);
}

float sound_band_twice(SoundBand *band, float in)
{
    static const float AS_LOUD = 1.4f; // as once
    float once = sound_band_next(band, in);
    return AS_LOUD * band->k * pass(band, once, &band->three, &band->four);
}

void sound_glide_to(SoundGlide *glide, float target, float seconds)
{
    glide->target = target;
    glide->step = (target - glide->now) / fmaxf(1, seconds * (float)SOUND_RATE);
    if (target == glide->now) {
        glide->step = 0;
    }
}

float sound_glide_next(SoundGlide *glide)
{
    if (glide->step != 0) {
        glide->now += glide->step;
        bool past = glide->step > 0 ? glide->now >= glide->target
                                    : glide->now <= glide->target;
        if (past) {
            glide->now = glide->target;
            glide->step = 0;
        }
    }
    return glide->now;
}

float sound_decibels(float decibels)
{
    return powf(10, decibels / 20);
}
