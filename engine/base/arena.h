// Memory with one lifetime: pushed piece by piece, freed all at once.

#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

typedef struct ArenaBlock ArenaBlock;

// A struct set to {0} is an empty arena with no ceiling.
typedef struct Arena {
    ArenaBlock *last;
    size_t used;    // bytes handed out
    size_t ceiling; // most bytes it may hand out; 0: no ceiling
} Arena;

// Returns `size` zeroed bytes, aligned for any type, or NULL when memory or
// the ceiling is reached; the arena is then as it was. A size of 0 gives a
// valid pointer. Lives until arena_free.
void *arena_push(Arena *arena, size_t size);

// Copies `count` bytes of text and adds a NUL. NULL as above.
char *arena_push_text(Arena *arena, const char *text, size_t count);

// Frees all that was pushed; the arena is empty and usable again.
void arena_free(Arena *arena);

#endif
