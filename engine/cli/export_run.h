// `export`: a talk as a report, a table or statements, on request only, and
// without a name unless it is asked for.

#ifndef CLI_EXPORT_RUN_H
#define CLI_EXPORT_RUN_H

#include "cli/program.h"
#include "store/journal.h"

int export_run(const Program *program, int count, char **arguments);

// Writes the report of talk `id` to `path`, over what was there. False with
// `error`.
bool export_report(const Program *program, Journal *journal, int64_t id,
                   const char *path, Error *error);

#endif
