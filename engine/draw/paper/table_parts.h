#ifndef DRAW_PAPER_TABLE_PARTS_H
#define DRAW_PAPER_TABLE_PARTS_H

// What lies on the table. Only table.c calls these.

#include <cairo.h>
#include <stdbool.h>

void table_draw_brochure(cairo_t *cr, bool open);
void table_draw_diary(cairo_t *cr, bool open);
void table_draw_pen(cairo_t *cr, bool down);
void table_draw_cup(cairo_t *cr, int coffee);
void table_draw_card(cairo_t *cr);

#endif
