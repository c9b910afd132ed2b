// A scenario file read: Lua in a sandbox, once, into an immutable scenario.
// After that there is no Lua left: what a trainer writes is data.

#ifndef AUTHOR_SCRIPT_LOADER_H
#define AUTHOR_SCRIPT_LOADER_H

#include <stddef.h>

#include "base/arena.h"
#include "base/error.h"
#include "talk/scenario/builder.h"
#include "talk/scenario/scenario.h"

enum { LOADER_FILE_MAX = 4 * 1024 * 1024 }; // bytes of a scenario file

// What a load came to, in figures that are the same on every machine, and of
// the ceilings in sandbox.h.
typedef struct LoaderCost {
    long work;
    size_t moved;
    size_t most;
} LoaderCost;

// Loads the scenario in `path` with the vocabulary in `library`
// (scripts/lib/woorden.lua). All of it lives in `arena`. NULL with `error`:
// file, line, the word concerned, and the key of a remedy. Never runs longer
// or holds more than the ceilings of sandbox.h, whatever the file says.
const Scenario *loader_load(Arena *arena, const char *library, const char *path,
                            Error *error);

// The same in another language (translate.h); NULL is as it was written.
const Scenario *loader_load_shown(Arena *arena, const char *library,
                                  const char *path,
                                  const BuilderLanguage *language,
                                  Error *error);

// The same, and tells what it came to, loaded or not.
const Scenario *loader_load_counted(Arena *arena, const char *library,
                                    const char *path, LoaderCost *cost,
                                    Error *error);

// All slips of `path` that do not follow from each other, as they are found:
// at most `size`, the first of them as loader_load gives it. Whatever has a
// slip is left out and the rest is read again. Returns how many were written;
// 0 when it fits.
size_t loader_find_errors(const char *library, const char *path, Error *errors,
                          size_t size);

#endif
