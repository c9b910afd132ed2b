#ifndef CLI_REPLAY_H
#define CLI_REPLAY_H

#include "cli/program.h"

// `replay FILE [--transcript]`: plays a recording and says whether it still
// fits. Returns 0 if it does, 1 if not, 2 if it cannot be read.
int replay_run(const Program *program, int count, char **arguments);

#endif
