// The talk as a report, from within the car.

#ifndef APP_AFTER_REPORT_H
#define APP_AFTER_REPORT_H

#include <stdint.h>

#include "keep/session.h"

// Writes the report of `talk` in the data folder, over an older one of it.
// `said` becomes the sentence that tells where it is, or why it is not.
void report_keep(const Session *session, int64_t talk,
                 char said[PROGRAM_TEXT_MAX]);

#endif
