// The sounds, made by number: noise, damped tones and a little chance, so that
// nothing has to be recorded, licensed or loaded. The same seed makes the same
// sound.

#ifndef SOUND_SOUND_WAVE_H
#define SOUND_SOUND_WAVE_H

#include <stddef.h>
#include <stdint.h>

enum { SOUND_RATE = 22050 }; // samples a second, one channel

typedef enum {
    SOUND_PEN,   // a line being written; loops
    SOUND_CUP,   // put down on its saucer
    SOUND_CLOCK, // two seconds of ticking; loops
    SOUND_PAPER, // the form that slides
    SOUND_PAGE,  // brochure and diary
    SOUND_DOOR,  // falls shut
    SOUND_PHONE, // hums in the car
    SOUND_RAIN,  // on the roof; loops
    SOUND_ROOM,  // a room in which nobody speaks; loops
    SOUND_KINDS
} SoundKind;

// Whether it goes round for as long as it is wanted.
int sound_wave_loops(SoundKind kind);

// Samples of `kind`, and what making it takes: a loop needs some more, which go
// over into its beginning.
size_t sound_wave_length(SoundKind kind);
size_t sound_wave_room(SoundKind kind);

// Writes sound_wave_room samples to `out`, of which the first
// sound_wave_length are the sound, each within -1..1. A sound that does not
// loop begins and ends in silence.
void sound_wave_make(SoundKind kind, uint64_t seed, float *out);

#endif
