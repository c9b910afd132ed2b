// The terminal the program was started from, if it was.

#ifndef PLATFORM_TERMINAL_H
#define PLATFORM_TERMINAL_H

#include <stdbool.h>
#include <stdio.h>

// Whether somebody types at `file` (stdin), or reads it as it is written.
bool terminal_is_behind(FILE *file);

// Columns of the terminal behind `file` now, or those it is said to have; 0:
// nobody knows.
int terminal_columns(FILE *file);

// Waits until there is something to read from `file`, which has no buffer, but
// no longer than that many milliseconds. True too where that cannot be known.
bool terminal_can_read(FILE *file, int milliseconds);

// Whether something printed to `file`, buffered or not, did not arrive: a full
// disk, but not a reader that went away.
bool terminal_has_lost(FILE *file);

// From now on Ctrl-C ends a read instead of the program, and a reader that
// goes away makes a write fail.
void terminal_catch_stop(void);

// From now on a terminal that goes away asks the program to end, as the system
// does when it is shut down, and does not end it at once.
void terminal_catch_hangup(void);

// Whether Ctrl-C was pressed since.
bool terminal_is_stopped(void);

#endif
