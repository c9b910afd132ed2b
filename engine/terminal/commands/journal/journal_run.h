// `journaal`: all that was ever played in one file, and such a file laid beside
// what is here.

#ifndef TERMINAL_COMMANDS_JOURNAL_JOURNAL_RUN_H
#define TERMINAL_COMMANDS_JOURNAL_JOURNAL_RUN_H

#include "author/program.h"

// `journaal BESTAND [--vervang]`, or `journaal --erbij BESTAND`. Returns 0, or
// 2 if it is called wrongly or a file cannot be read or written.
int journal_run(const Program *program, int count, char **arguments);

#endif
