// The known word nearest to a misspelt one, so that a message can suggest it.

#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

enum { NEAREST_WORD_MAX = 120 }; // bytes; longer words are never near

typedef struct Nearest {
    const char *word; // the misspelt one
    const char *best; // the nearest so far, or NULL when none is near
    int distance;     // of `best`
} Nearest;

Nearest nearest_begin(const char *word);

// Keeps `candidate` if it is nearer than all before; of two equally near the
// first in byte order, so that the order of trying does not matter. The
// candidate must outlive `nearest`.
void nearest_try(Nearest *nearest, const char *candidate);

#endif
