// A voice without words: a pulse through three formants, and some air. One
// mouth: a new syllable follows on the one before.

#ifndef SOUND_SOUND_MOUTH_H
#define SOUND_SOUND_MOUTH_H

#include <stdbool.h>
#include <stddef.h>

#include "sound/sound_event.h"
#include "sound/sound_parts.h"

// A struct set to {0} is silent.
typedef struct SoundMouth {
    SoundSyllable now;
    int done;   // samples of it
    int length; // that it has
    float level;
    float loud; // 0..1, follows what the syllable wants
    float hiss;
    float phase;
    float wobble;  // of the pitch, a share
    float dark;    // of the pulse
    float soft[2]; // of all of it
    float formant[3];
    SoundBand band[3];
    SoundBand air;
    SoundBand teeth;
    SoundNoise noise;
} SoundMouth;

// Begins a syllable, whatever was being said.
void sound_mouth_say(SoundMouth *mouth, const SoundEvent *event);

// Closes it, without a click.
void sound_mouth_close(SoundMouth *mouth);

bool sound_mouth_is_heard(const SoundMouth *mouth);

// Adds its next samples to both channels, and to what the room hears.
void sound_mouth_add(SoundMouth *mouth, size_t count, float *left, float *right,
                     float *room);

#endif
