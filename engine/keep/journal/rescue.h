// A damaged journal: set aside under another name, never thrown away, and
// what can still be read of it copied into a new one.

#ifndef KEEP_JOURNAL_RESCUE_H
#define KEEP_JOURNAL_RESCUE_H

#include <stdbool.h>

#include "base/error.h"
#include "keep/journal/database.h"
#include "platform/file.h"

// Renames the closed file `path`, with its log, to the name of aside.h that is
// free, which goes to `aside`. False with `error`, and
// nothing renamed.
bool rescue_set_aside(const char *path, char aside[FILE_PATH_MAX],
                      Error *error);

// Undoes that, in place of a new file that could not be filled: what is at
// `path` now is removed.
void rescue_put_back(const char *path, const char *aside);

// Removes all that was set aside beside `path`. False with `error` at the first
// that cannot be removed.
bool rescue_remove_aside(const char *path, Error *error);

// Copies the talks that SQLite can still read from the file `aside` into
// `database`, from both sides of the damage, and then what only the older copy
// `reserve` has (reserve.h): whole rows with sound text, of each talk the moves
// up to the first that is missing. Damage in either is no failure. False with
// `error`, and nothing copied, if `database` cannot be written.
bool rescue_copy(Database *database, const char *aside, const char *reserve,
                 Error *error);

#endif
