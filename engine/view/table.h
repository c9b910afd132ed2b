#ifndef GESLAAGD_VIEW_TABLE_H
#define GESLAAGD_VIEW_TABLE_H

// The table between customer and seller, and what lies on it.

#include "view/paint.h"

#include <cairo.h>
#include <stdbool.h>

typedef enum {
    TABLE_NONE,
    TABLE_FORM,
    TABLE_PEN,
    TABLE_CUP,
    TABLE_CARD,
    TABLE_BROCHURE,
    TABLE_DIARY,
    TABLE_ITEM_COUNT
} TableItem;

typedef struct TableState {
    bool pen_down;   // laid aside, instead of on the form
    bool form_aside; // pushed away from the middle
    int coffee;      // how many times the cup was filled; 0 is empty
    bool brochure_open;
    TableItem hover;
    TableItem focus;
} TableState;

// Everything but the form itself, which paper_draw_lying draws on top.
void table_draw(cairo_t *cr, PaintRect extent, const TableState *state);

PaintRect table_item_bounds(TableItem item, const TableState *state);

#endif
