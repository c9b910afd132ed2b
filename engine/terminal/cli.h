// The commands: what stands behind `geslaagd` on the command line.

#ifndef TERMINAL_CLI_H
#define TERMINAL_CLI_H

#include "terminal/options.h"

typedef enum {
    CLI_DONE,  // `status` is the exit status
    CLI_WINDOW // open a window with `options`
} CliResult;

// Reads the command line and runs the command, unless it is one for the
// window.
CliResult cli_run(const Program *program, int count, char **arguments,
                  PlayOptions *options, int *status);

// What happens where there is no window: a conversation in the terminal, or,
// without a keyboard and a customer asked for, a demonstration. Returns an
// exit status.
int cli_without_window(const Program *program, const PlayOptions *options);

#endif
