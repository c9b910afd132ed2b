// What the files of each system share: what each has of its own to read and
// write with, and what is made of that.

#ifndef PLATFORM_FILE_PARTS_H
#define PLATFORM_FILE_PARTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

// Of the system. A file to be read, or -1 with errno; whether it is one to be
// read whole, with its size, or false with errno; and reading and writing as
// much of `count` bytes as goes at once: how many, 0 at the end, -1 with errno.
int file_open_to_read(const char *path);
bool file_measure(int file, size_t *size);
long file_get(int file, char *bytes, size_t count);
long file_put(int file, const char *bytes, size_t count);
void file_shut(int file);

// Writes all of it. False with errno.
bool file_put_all(int file, const char *bytes, size_t count);

// file_fail() for the errno of now; what is not there to be read is missing.
bool file_fail_now(Error *error, ErrorKind kind, const char *path);

// The length of `name` without `ending`, or 0 when it is not one of ours.
// Hidden files are an editor's.
size_t file_stem(const char *name, const char *ending);

// Sorts `count` names by their bytes.
void file_sort(const char **names, size_t count);

#endif
