// A whole talk as it sounds, from coming in to the car, at the pace at which
// somebody plays it: for a file that a person listens to, and for tests.

#ifndef SOUND_SOUND_TAPE_H
#define SOUND_SOUND_TAPE_H

#include "sound/sound_moments.h"
#include "sound/sound_synth.h"

typedef struct SoundTape {
    SoundSynth synth;
    const Words *words; // of what he speaks
    Bearing sat;        // before the last move
    int moves;
    // Gets what sounds, as it is made: `count` samples of both channels.
    void (*take)(void *self, const float *samples, size_t count);
    void *self;
} SoundTape;

// Nothing happens for so long, but what was begun goes on.
void sound_tape_run(SoundTape *tape, double seconds);

// Lets a score begin.
void sound_tape_play(SoundTape *tape, const SoundScore *score);

// He says what he says first. `tape` is {0} but for its words and who takes it.
void sound_tape_begin(SoundTape *tape, const Conversation *now);

// A move was played: it is heard to its end, and a moment of thought after it.
void sound_tape_turn(SoundTape *tape, const Conversation *now,
                     const Turn *turn);

// The talk has ended with `turn`: what closes it, and the car.
void sound_tape_end(SoundTape *tape, const Conversation *now, const Turn *turn);

#endif
