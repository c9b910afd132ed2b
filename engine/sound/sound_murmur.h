// What a text sounds like without its words: a syllable for each group of
// vowels, a phrase that falls at a full stop, rises at a question and breaks
// off at dots.

#ifndef SOUND_SOUND_MURMUR_H
#define SOUND_SOUND_MURMUR_H

#include "base/words.h"
#include "sound/sound_score.h"
#include "talk/bearing.h"
#include "talk/scenario/scenario.h"

// Whose voice, and how it is with him.
typedef struct SoundSpeaker {
    float hertz;   // usual pitch
    float size;    // of what is between throat and lips: 1 a man, 1.16 a woman
    float tension; // 0..1: higher, and harder
    float warmth;  // 0..1: lower, and softer
} SoundSpeaker;

// The voice of whoever goes by `name` and looks so, the same every time, as he
// is now.
SoundSpeaker sound_murmur_speaker(const char *name, const Appearance *looks,
                                  const Bearing *bearing);

// Adds what `beat` sounds like from `at` on, `seconds` long. Where that is too
// short for all of it, he leaves out what stands in the middle.
void sound_murmur_add(SoundScore *score, const Words *words,
                      const Scenario *scenario, const Beat *beat,
                      SoundSpeaker speaker, double at, double seconds);

#endif
