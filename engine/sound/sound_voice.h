// A sound of the table while it is heard: its parts, each a little higher or
// lower, sooner or later, louder or softer than the time before, by the seed.

#ifndef SOUND_SOUND_VOICE_H
#define SOUND_SOUND_VOICE_H

#include <stdbool.h>
#include <stddef.h>

#include "sound/sound_parts.h"
#include "sound/sound_table.h"

typedef struct SoundVoicePart {
    SoundPartKind kind; // SOUND_PART_NONE: done
    int wait;           // samples before it begins
    int rise;           // samples to its loudest
    int done;           // samples since it began
    float level;
    float fall; // what its level is multiplied by, each sample after that
    float hertz, to_hertz, sharpness;
    float phase;
    SoundBand band;
} SoundVoicePart;

// A struct set to {0} is silent.
typedef struct SoundVoice {
    bool heard;
    bool dying; // cut short
    float gain; // all of it, while it dies
    float left, right, room;
    SoundNoise noise;
    SoundVoicePart parts[SOUND_PARTS_MAX];
} SoundVoice;

void sound_voice_start(SoundVoice *voice, const SoundEvent *event);

// Ends it within a few milliseconds, without a click.
void sound_voice_cut(SoundVoice *voice);

// Adds its next samples, `count` at most SOUND_BLOCK, to the two channels and
// to what the room hears.
enum { SOUND_BLOCK = 32 };
void sound_voice_add(SoundVoice *voice, size_t count, float *left, float *right,
                     float *room);

#endif
