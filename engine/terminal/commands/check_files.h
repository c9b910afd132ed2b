#ifndef TERMINAL_COMMANDS_CHECK_FILES_H
#define TERMINAL_COMMANDS_CHECK_FILES_H

#include "author/program.h"

// `check [FILE...]`: every slip of the customers named, or of all of them, as
// "file:line: CODE sentence — remedy". Returns 0 if there are no errors, 1 if
// there are, 2 if a file cannot be read. Warnings do not count.
int check_files_run(const Program *program, int count, char **arguments);

#endif
