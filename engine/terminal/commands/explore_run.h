// `explore`: plays a customer thousands of times and says what comes of it.

#ifndef TERMINAL_COMMANDS_EXPLORE_RUN_H
#define TERMINAL_COMMANDS_EXPLORE_RUN_H

#include "author/program.h"

// EXIT_FINDINGS when something is not as it should be.
int explore_run(const Program *program, int count, char **arguments);

#endif
