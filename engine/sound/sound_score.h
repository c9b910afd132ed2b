// A score: what is to be heard from now on, each thing after its time, and what
// is to be read of it by who does not hear. sound_moments.h writes them.

#ifndef SOUND_SOUND_SCORE_H
#define SOUND_SOUND_SCORE_H

#include <stdbool.h>
#include <stddef.h>

#include "sound/sound_event.h"

enum { SOUND_SCORE_MAX = 384, SOUND_CAPTIONS_MAX = 4 };

// A struct set to {0} is empty. What no longer fits is dropped.
typedef struct SoundScore {
    SoundEvent events[SOUND_SCORE_MAX];
    size_t count;
    const char *captions[SOUND_CAPTIONS_MAX]; // keys of words, each once
    size_t caption_count;
    uint64_t seed; // of the next sound
} SoundScore;

// An empty one, whose sounds are those of `seed`.
SoundScore sound_score_begin(uint64_t seed);

// Adds a sound of the table, `at` seconds from now; gives it a seed of its own.
// What is returned may be changed further, until the next is added.
SoundEvent *sound_score_play(SoundScore *score, SoundKind kind, double at);

// The same for anything else.
SoundEvent *sound_score_do(SoundScore *score, SoundDo what, double at);

void sound_score_caption(SoundScore *score, const char *key);

#endif
