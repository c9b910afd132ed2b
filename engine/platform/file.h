// Files, read and written whole. Paths are UTF-8, with "/" between folders.

#ifndef PLATFORM_FILE_H
#define PLATFORM_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum { FILE_PATH_MAX = 4096 };

// Fills `error` for what the system said was wrong with `path` (an errno), and
// what to do about that; the system's own sentence is in no language of ours.
// Returns false.
bool file_fail(Error *error, ErrorKind kind, const char *path, int reason);

// Reads all of `path` into `arena`, at most `ceiling` bytes; adds a NUL behind
// the `*count` bytes. NULL with `error` filled on failure.
char *file_read(Arena *arena, const char *path, size_t ceiling, size_t *count,
                Error *error);

// Writes `path` as a whole: beside it first, then renamed over it, so that a
// crash leaves the old or the new file. False with `error` filled.
bool file_write(const char *path, const char *bytes, size_t count,
                Error *error);

// The same for a file of the program's own, that nobody else is to read: what
// stands at `path` is replaced itself, also when it is a link to elsewhere.
bool file_write_own(const char *path, const char *bytes, size_t count,
                    Error *error);

// Makes such a file, empty; one that is there is as good. False with `error`.
bool file_make_own(const char *path, Error *error);

// Gives what the administrator made at `path` to the owner of the folder it is
// in, who could not save there otherwise. Does nothing for anybody else.
void file_give(const char *path);

bool file_exists(const char *path);

// Bytes of the file; 0 if there is none.
int64_t file_size(const char *path);

// Whether the file `path` could be written now, or made, with the folders that
// are missing above it, and there is any room. Nothing is tried.
bool file_can_write(const char *path);

// Whether there is a link at `path`, wherever it leads.
bool file_is_link(const char *path);

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
