// Files and the places where they live. The only POSIX in the program besides
// the terminal.

#ifndef PLATFORM_FILE_H
#define PLATFORM_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"

enum { FILE_PATH_MAX = 4096 };

// Reads all of `path` into `arena`, at most `ceiling` bytes; adds a NUL behind
// the `*count` bytes. NULL with `error` filled on failure.
char *file_read(Arena *arena, const char *path, size_t ceiling, size_t *count,
                Error *error);

// Writes `path` as a whole: beside it first, then renamed over it, so that a
// crash leaves the old or the new file. False with `error` filled.
bool file_write(const char *path, const char *bytes, size_t count,
                Error *error);

bool file_exists(const char *path);

// $XDG_DATA_HOME/geslaagd, or ~/.local/share/geslaagd; made when missing.
// False with `error` filled if there is no home or it cannot be made.
bool file_data_folder(char out[FILE_PATH_MAX], Error *error);

// Where scripts/ and assets/ stand: $GESLAAGD_HOME, else the folder compiled
// in, else beside the program. False if none has a scripts/ folder.
bool file_program_folder(char out[FILE_PATH_MAX], Error *error);

// Joins a folder and a name. False if it does not fit.
bool file_join(char out[FILE_PATH_MAX], const char *folder, const char *name);

// Calls nothing back: fills `names` (in `arena`, sorted, without the ending)
// with the files in `folder` that end in `ending`. False with `error` filled.
bool file_list(Arena *arena, const char *folder, const char *ending,
               const char ***names, size_t *count, Error *error);

#endif
