#include "base/arena.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 16 * 1024, ALIGNMENT = alignof(max_align_t) };

struct ArenaBlock {
    ArenaBlock *before;
    size_t size; // bytes behind this struct
    size_t used;
    alignas(max_align_t) unsigned char bytes[];
};

static size_t round_up(size_t size)
{
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool fits_under_ceiling(const Arena *arena, size_t size)
{
    return arena->ceiling == 0 || (arena->used <= arena->ceiling &&
                                   size <= arena->ceiling - arena->used);
}

// Calloc hands out fresh pages without touching them, so a large block costs
// what is used of it.
static ArenaBlock *add_block(Arena *arena, size_t size)
{
    size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
    ArenaBlock *block = calloc(1, sizeof(ArenaBlock) + room);
    if (block == NULL) {
        return NULL;
    }
    block->size = room;
    block->before = arena->last;
    arena->last = block;
    return block;
}

void *arena_push(Arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2) {
        return NULL;
    }
    size_t whole = round_up(size == 0 ? 1 : size);
    if (!fits_under_ceiling(arena, whole)) {
        return NULL;
    }
    ArenaBlock *block = arena->last;
    if (block == NULL || block->size - block->used < whole) {
        block = add_block(arena, whole);
    }
    if (block == NULL) {
        return NULL;
    }
    void *piece = block->bytes + block->used;
    block->used += whole;
    arena->used += whole;
    return piece;
}

char *arena_push_text(Arena *arena, const char *text, size_t count)
{
    if (count >= SIZE_MAX / 2) {
        return NULL;
    }
    char *copy = arena_push(arena, count + 1);
    if (copy != NULL && count > 0) {
        memcpy(copy, text, count);
    }
    return copy;
}

void arena_free(Arena *arena)
{
    while (arena->last != NULL) {
        ArenaBlock *block = arena->last;
        arena->last = block->before;
        free(block);
    }
    arena->used = 0;
}
