// Files, read and written whole. Paths are UTF-8, with "/" between folders.

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

// Joins a folder and a name. False if it does not fit.
bool file_join(char out[FILE_PATH_MAX], const char *folder, const char *name);

// Calls nothing back: fills `names` (in `arena`, sorted, without the ending)
// with the files in `folder` that end in `ending`. False with `error` filled.
bool file_list(Arena *arena, const char *folder, const char *ending,
               const char ***names, size_t *count, Error *error);

// Gives a file another name, over what has that name. False with `error`.
bool file_move(const char *from, const char *to, Error *error);

// Takes a file away; none there is as good. False with `error`.
bool file_remove(const char *path, Error *error);

#endif
