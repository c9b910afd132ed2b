// The synthesiser: a queue of what is to come, sixteen sounds at once, his
// voice, the room and what it gives back. Knows no device, no file, no clock
// but its own samples: what goes in decides what comes out, to the bit.
// Nothing is allocated, and nothing waits.

#ifndef SOUND_SOUND_SYNTH_H
#define SOUND_SOUND_SYNTH_H

#include "sound/sound_mouth.h"
#include "sound/sound_reverb.h"
#include "sound/sound_room.h"
#include "sound/sound_voice.h"

enum { SOUND_VOICES = 16, SOUND_QUEUE_MAX = 512 };

// A struct set to {0} is silent, and mute until its volume is set.
typedef struct SoundSynth {
    uint64_t now;                      // samples
    SoundEvent queue[SOUND_QUEUE_MAX]; // `after` in samples of its own time
    uint64_t due[SOUND_QUEUE_MAX];
    size_t queued;
    SoundVoice voices[SOUND_VOICES];
    SoundMouth mouth;
    SoundRoom rooms[2]; // that which is there, and the one before
    SoundReverb reverb;
    uint64_t next_tick; // 0: the clock stands
    float clock;        // decibels
    uint64_t ticks;
    SoundGlide volume;
    SoundGlide held; // 1 while all stands still
} SoundSynth;

// 0..1, in no time at all where nothing is heard, else softly.
void sound_synth_set_volume(SoundSynth *synth, float volume);

// Stands still, in 80 ms, with all that was queued; or goes on.
void sound_synth_hold(SoundSynth *synth, bool held);

// What is to be heard, at its time. Where the queue is full it is dropped.
void sound_synth_take(SoundSynth *synth, const SoundEvent *event);

// Whether anything is heard, or will be without anything new.
bool sound_synth_is_heard(const SoundSynth *synth);

// The next `count` samples of the two channels, left and right in turn, each
// within -0.89..0.89.
void sound_synth_fill(SoundSynth *synth, float *out, size_t count);

#endif
