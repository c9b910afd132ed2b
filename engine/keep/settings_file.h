// What a player set once and wants back: a small JSON file beside the journal.

#ifndef KEEP_SETTINGS_FILE_H
#define KEEP_SETTINGS_FILE_H

#include <stdbool.h>

#include "base/error.h"
#include "base/settings.h"

// Reads the file in the data folder. A value that is missing or makes no sense
// is the usual one; a number too large or too small is the nearest there is.
// False with `error`, and all the usual, when the file is there but cannot be
// read, or leads elsewhere as a link; no file is no error.
bool settings_file_read(Settings *settings, Error *error);

// Writes it as a whole, making the folder where it is missing. What is there
// and cannot be read is put aside first (aside.h). False with `error`.
bool settings_file_write(const Settings *settings, Error *error);

#endif
