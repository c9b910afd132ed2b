// How long things take when they are seen and heard: a silence, a note that is
// written, words that are spoken. Nobody has to keep up with it: the talk knows
// no seconds.

#ifndef TALK_PACE_H
#define TALK_PACE_H

#include "talk/conversation.h"

// Seconds.
#define PACE_BREATH 0.35  // before the words
#define PACE_PEN_DOWN 0.5 // until it lies there
#define PACE_NOTHING 1.5  // and then, before the one line
#define PACE_SILENCE_LEAST 2.5
#define PACE_SILENCE_MOST 4.0

// How long a silence of yours lasts before he says something. The more there is
// between you, the longer he can bear it: 2.5 to 4 s.
double pace_silence(const Conversation *before);

// Writing `note` by hand, letter after letter: 0 for nothing.
double pace_write(const char *note);

// His `words`, the breath before them included; where he says a lot nobody
// listens to the end.
double pace_speak(int words);

// What is written in `cell` now: that of its depth or of the one before, or "".
const char *pace_note(const Conversation *now, int cell);

#endif
