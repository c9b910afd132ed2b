// How wide lines were, so that none is shaped again with each picture: shaping
// was two fifths of what a person at rest cost.

#ifndef DRAW_TYPE_WIDTHS_H
#define DRAW_TYPE_WIDTHS_H

#include <stdint.h>

enum { TYPE_WIDTHS_KEPT = 4096 };

// All zero: nothing is known. 64 KiB; a line is known by 64 bits of its hash,
// and makes place for another of the same place.
typedef struct TypeWidths {
    struct {
        uint64_t line; // 0: none
        int pixels;
    } kept[TYPE_WIDTHS_KEPT];
} TypeWidths;

// What stands for `text` in that face at that size (pixels); never 0.
uint64_t type_widths_key(int face, int pixels, const char *text);

// In pixels; negative: not known.
int type_widths_find(const TypeWidths *widths, uint64_t key);
void type_widths_keep(TypeWidths *widths, uint64_t key, int pixels);

#endif
