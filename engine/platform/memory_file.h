// A file in memory, to write a text to that is handed on as a whole.
//
//     MemoryFile memory;
//     if (memory_file_open(&memory)) {
//         fputs("...", memory.file);
//         bool whole = memory_file_close(&memory);
//         ...
//         free(memory.bytes);
//     }

#ifndef PLATFORM_MEMORY_FILE_H
#define PLATFORM_MEMORY_FILE_H

#include <stdbool.h>
#include <stdio.h>

typedef struct MemoryFile {
    FILE *file;
    char *bytes; // what was written, and a NUL; once it is closed
    size_t count;
} MemoryFile;

// False if there is no memory for it.
bool memory_file_open(MemoryFile *memory);

// Brings `bytes` and `count` up to what was written so far; they hold until the
// next writing. False if that cannot be.
bool memory_file_flush(MemoryFile *memory);

// Closes it. `bytes` is then the caller's to free, also when this is false: not
// all that was written fitted.
bool memory_file_close(MemoryFile *memory);

#endif
