// The speech of the system, by speech-dispatcher. Its library is looked for
// when somebody wants to hear it, so that the program runs without.
//
//     Voice *voice = voice_open();             NULL: there is none here
//     voice_say(voice, "nl", "Ga zitten.");    behind what it is saying
//     voice_hush(voice);
//     voice_close(voice);
//
// Source of the calls: libspeechd.h of speech-dispatcher 0.11, whose library
// has had them under the same name, libspeechd.so.2, since 0.7.

#ifndef APP_VOICE_H
#define APP_VOICE_H

#include <stdbool.h>

typedef struct Voice Voice;

// Finds the library and whatever speaks, which it starts if need be: that may
// take a moment. NULL if either is not there.
Voice *voice_open(void);

// It falls silent. NULL is nothing.
void voice_close(Voice *voice);

// Says `text` in `language` ("nl") behind what it was told before. False if
// nobody listens any more.
bool voice_say(Voice *voice, const char *language, const char *text);

// Drops what it is saying, and what it was going to.
void voice_hush(Voice *voice);

#endif
