// What the files of each system share in reading a folder.

#ifndef PLATFORM_FILE_PARTS_H
#define PLATFORM_FILE_PARTS_H

#include <stddef.h>

// The length of `name` without `ending`, or 0 when it is not one of ours.
// Hidden files are an editor's.
size_t file_stem(const char *name, const char *ending);

// Sorts `count` names by their bytes.
void file_sort(const char **names, size_t count);

#endif
