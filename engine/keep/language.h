// The language of a run: that of `--taal TAAL`, which may stand anywhere on the
// command line; else the one kept in the settings; else Dutch. The environment
// has no say in it.

#ifndef KEEP_LANGUAGE_H
#define KEEP_LANGUAGE_H

#include "author/program.h"

// Takes `--taal TAAL` out of the arguments and makes `program` speak it. False
// with a sentence on stderr if nobody speaks that language.
bool language_choose(Program *program, int *count, char **arguments);

// From here on `program` speaks `language`: its words, and the customers who
// were translated. A language of customers alone leaves the words as they are.
// False, with nothing changed, if there is neither.
bool language_speak(Program *program, const char *language);

// Writes the languages there are words in, "nl, en", to `out`.
void language_list(char out[PROGRAM_TEXT_MAX]);

#endif
