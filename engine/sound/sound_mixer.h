// Sounds that are heard together: each has its own loudness, comes up and dies
// away softly, and goes round if it loops. Knows no device.

#ifndef SOUND_SOUND_MIXER_H
#define SOUND_SOUND_MIXER_H

#include <stdbool.h>
#include <stddef.h>

#include "sound/sound_wave.h"

typedef struct SoundVoice {
    size_t at;    // the next sample
    float level;  // now, 0..1
    float target; // where it goes to, step by step
    size_t left;  // samples until it dies away by itself; 0: no end
    bool heard;
} SoundVoice;

typedef struct SoundMixer {
    const float *waves[SOUND_KINDS]; // NULL: not there
    SoundVoice voices[SOUND_KINDS];
    float volume; // of all, 0..1
} SoundMixer;

// Begins a sound, from its start if it does not loop, at `level` 0..1, for
// `samples` (0: until it is stopped, or once for one that does not loop).
void sound_mixer_play(SoundMixer *mixer, SoundKind kind, float level,
                      size_t samples);

// Lets a sound die away.
void sound_mixer_stop(SoundMixer *mixer, SoundKind kind);

// Whether anything is to be heard.
bool sound_mixer_is_heard(const SoundMixer *mixer);

// Mixes the next `count` samples into `out`, each within -1..1.
void sound_mixer_fill(SoundMixer *mixer, float *out, size_t count);

#endif
