#ifndef DRAW_PAPER_TABLE_PARTS_H
#define DRAW_PAPER_TABLE_PARTS_H

// What lies on the table. Only table.c calls these.

#include <cairo.h>
#include <stdbool.h>

typedef enum {
    EMBLEM_SUN,
    EMBLEM_CRYSTAL,
    EMBLEM_ROLL,
    EMBLEM_DROP,
    EMBLEM_FLAG
} TableEmblem;

// The house you come from, as its brochure and your card show it, and the cup
// they pour you.
typedef struct TableHouse {
    unsigned cover, cover_dark, mark, line;
    TableEmblem emblem;
    unsigned cup, cup_dark;
} TableHouse;

void table_draw_brochure(cairo_t *cr, bool open, const TableHouse *house);
void table_draw_diary(cairo_t *cr, bool open);
void table_draw_pen(cairo_t *cr, bool down);
void table_draw_cup(cairo_t *cr, int coffee, const TableHouse *house);
void table_draw_card(cairo_t *cr, const TableHouse *house);

#endif
