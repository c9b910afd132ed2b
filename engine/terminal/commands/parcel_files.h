// `deel` and `neem`: a customer as one file, given away and taken in.

#ifndef TERMINAL_COMMANDS_PARCEL_FILES_H
#define TERMINAL_COMMANDS_PARCEL_FILES_H

#include "author/program.h"

int parcel_files_give(const Program *program, int count, char **arguments);
int parcel_files_take(const Program *program, int count, char **arguments);

#endif
