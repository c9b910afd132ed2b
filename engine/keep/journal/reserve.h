// A copy of the journal beside it, for the day it is damaged.

#ifndef KEEP_JOURNAL_RESERVE_H
#define KEEP_JOURNAL_RESERVE_H

#include <stdbool.h>

#include "base/error.h"
#include "keep/journal/database.h"

// Copies what is in the open journal `from` to `path`, which nobody else may
// read. False with `error`; then there may be half of it.
bool reserve_copy(Database *from, const char *path, Error *error);

// Writes what is in the open journal now, over the copy that was there, of
// which one or the other is always whole. False with `error`, and the old copy
// stays.
bool reserve_write(Database *database, Error *error);

// Where the copy of the journal `path` stands. False if that is too long.
bool reserve_path(const char *path, char out[FILE_PATH_MAX]);

#endif
