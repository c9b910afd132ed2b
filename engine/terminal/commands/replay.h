#ifndef TERMINAL_COMMANDS_REPLAY_H
#define TERMINAL_COMMANDS_REPLAY_H

#include "author/program.h"

// `replay FILE [--transcript | --auto]`: plays a recording and says whether it
// still fits; with --auto it then gets into the car, with the answers from the
// keyboard or a pipe, and keeps nothing. Returns 0 if it fits, 1 if not, 2 if
// it cannot be read.
int replay_run(const Program *program, int count, char **arguments);

#endif
