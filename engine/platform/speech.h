// The speech of the system, by speech-dispatcher. Its library is looked for
// when somebody wants to hear it, so that the program runs without.
//
//     Speech *speech = speech_open();             NULL: there is none here
//     speech_say(speech, "nl", "Ga zitten.");    behind what it is saying
//     speech_hush(speech);
//     speech_close(speech);
//
// Source of the calls: libspeechd.h of speech-dispatcher 0.11, whose library
// has had them under the same name, libspeechd.so.2, since 0.7.

#ifndef PLATFORM_SPEECH_H
#define PLATFORM_SPEECH_H

#include <stdbool.h>

typedef struct Speech Speech;

// Finds the library and whatever speaks, which it starts if need be: that may
// take a moment. NULL if either is not there.
Speech *speech_open(void);

// It falls silent. NULL is nothing.
void speech_close(Speech *speech);

// Says `text` in `language` ("nl") behind what it was told before. False if
// nobody listens any more.
bool speech_say(Speech *speech, const char *language, const char *text);

// Drops what it is saying, and what it was going to.
void speech_hush(Speech *speech);

#endif
