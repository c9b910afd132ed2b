// What a room gives back: four delays that feed each other, short and dull.

#ifndef SOUND_SOUND_REVERB_H
#define SOUND_SOUND_REVERB_H

#include <stddef.h>

enum { SOUND_REVERB_LINES = 4, SOUND_REVERB_LONGEST = 2400 };

// A struct set to {0} gives nothing back.
typedef struct SoundReverb {
    float line[SOUND_REVERB_LINES][SOUND_REVERB_LONGEST];
    size_t at[SOUND_REVERB_LINES];
    float dull[SOUND_REVERB_LINES];
    float gain[SOUND_REVERB_LINES];
    float share; // of it in what is heard
    float loud;  // how much still goes round
} SoundReverb;

// Dies away by 60 dB in `seconds`, and is heard for `share`.
void sound_reverb_set(SoundReverb *reverb, float seconds, float share);

// Adds to both channels what comes back of `in`.
void sound_reverb_add(SoundReverb *reverb, size_t count, const float *in,
                      float *left, float *right);

#endif
