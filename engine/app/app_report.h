// The talk as a report, from within the car.

#ifndef APP_APP_REPORT_H
#define APP_APP_REPORT_H

#include <stdint.h>

#include "base/file.h"
#include "cli/session.h"

// Writes the report of `talk` in the data folder, over an older one of it.
// Returns `path`, where it is, or "" after saying on stderr why not.
const char *report_keep(const Session *session, int64_t talk,
                        char path[FILE_PATH_MAX]);

#endif
