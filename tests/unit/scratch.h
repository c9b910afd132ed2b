// A folder of its own for a test, gone afterwards.

#ifndef TESTS_SCRATCH_H
#define TESTS_SCRATCH_H

#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { SCRATCH_MAX = 512 };

static inline bool scratch_begin(char folder[SCRATCH_MAX])
{
    (void)snprintf(folder, SCRATCH_MAX, "%s/scratch-XXXXXX", BUILD_DIR);
    return mkdtemp(folder) != NULL;
}

static inline int scratch_remove(const char *path, const struct stat *about,
                                 int kind, struct FTW *walk)
{
    (void)about;
    (void)kind;
    (void)walk;
    return remove(path);
}

static inline bool scratch_end(const char *folder)
{
    return nftw(folder, scratch_remove, 16, FTW_DEPTH | FTW_PHYS) == 0;
}

#endif
