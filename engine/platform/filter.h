// Another program as a filter: bytes in, bytes out.

#ifndef PLATFORM_FILTER_H
#define PLATFORM_FILTER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
    FILTER_DONE,
    FILTER_MISSING, // there is no such program
    FILTER_ENDLESS, // it was not done in time, and was ended
    FILTER_FAILED   // it could not be run, or ended with an error
} FilterResult;

// What goes in, and for how long it may work on it.
typedef struct Filtered {
    const char *bytes;
    size_t count;
    int seconds;
} Filtered;

// Runs `arguments` (the program's name first, NULL last; no shell looks at
// them) with `from` on its input. Its output is in `*output`, to be freed by
// the caller, and NULL unless it is done.
FilterResult filter_run(const char *const *arguments, const Filtered *from,
                        char **output, size_t *output_count);

#endif
