#ifndef DRAW_PAPER_TABLE_TOP_H
#define DRAW_PAPER_TABLE_TOP_H

// What the table is made of.

#include "draw/paint.h"

#include <cairo.h>

typedef enum {
    TABLE_TOP_WOOD,
    TABLE_TOP_STEEL,
    TABLE_TOP_FORMICA,
    TABLE_TOP_LAMINATE,
    TABLE_TOP_WHITE, // lacquered, with an edge of plywood
    TABLE_TOP_FLOURED,
    TABLE_TOP_DARK, // walnut
    TABLE_TOPS
} TableTop;

enum {
    TABLE_EDGE = 505,    // where it begins
    TABLE_HIGHEST = 440, // nothing on it stands higher
};

// Fills `extent` below the edge.
void table_top_draw(cairo_t *cr, PaintRect extent, TableTop top);

#endif
