// `export`: a talk as a report, a table or statements, on request only, and
// without a name unless it is asked for.

#ifndef TERMINAL_COMMANDS_EXPORT_RUN_H
#define TERMINAL_COMMANDS_EXPORT_RUN_H

#include "author/program.h"

int export_run(const Program *program, int count, char **arguments);

#endif
