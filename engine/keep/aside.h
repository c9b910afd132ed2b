// A file of the program's own that it cannot use is never thrown away and never
// written over: it gets another name beside itself.

#ifndef KEEP_ASIDE_H
#define KEEP_ASIDE_H

#include <stdbool.h>

#include "platform/file.h"

// The first name `path`.beschadigd-N (from 1) that nothing has. False if there
// is none left, or it is too long.
bool aside_find_free(const char *path, char out[FILE_PATH_MAX]);

// The first of those names that something has; false, with "" in `out`, if
// there is none.
bool aside_find(const char *path, char out[FILE_PATH_MAX]);

#endif
