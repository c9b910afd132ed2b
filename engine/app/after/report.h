// The talk as a report, from within the car.

#ifndef APP_AFTER_REPORT_H
#define APP_AFTER_REPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "keep/session.h"
#include "platform/file.h"

// Writes the report of `talk` where people keep their papers, over an older
// one of it; `path` becomes where. `said` becomes the sentence that tells so,
// or why it is not there: then false.
bool report_keep(const Session *session, int64_t talk, char path[FILE_PATH_MAX],
                 char said[PROGRAM_TEXT_MAX]);

// Opens it in what the system opens such a page with. False if it has none.
bool report_open(const char *path);

// Opens the folder in which it lies, and all else that is kept there. False if
// the system has nothing for that.
bool report_open_folder(void);

// Lays `path` where a paste takes it from. False if the system cannot.
bool report_copy(const char *path);

#endif
