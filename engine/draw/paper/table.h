#ifndef DRAW_PAPER_TABLE_H
#define DRAW_PAPER_TABLE_H

// The table between customer and seller, and what lies on it.

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

#include "draw/paint.h"
#include "talk/conversation.h"
#include "talk/scenario/room_words.h"

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

enum { TABLE_COFFEE_FULL = 4 }; // so many silences drink a cup

typedef struct TableState {
    bool pen_down;   // laid aside, instead of on the form
    bool form_aside; // pushed away from the middle
    int coffee;      // 0 is empty, TABLE_COFFEE_FULL is full and hot
    bool brochure_open;
    bool diary_open;
    RoomKind room; // whose cup it is, and what house your brochure is of
} TableState;

// What is left in your cup after these moves: every silence drinks of it, and
// a while after it is empty somebody fills it.
int table_coffee(const Turn *turns, size_t count);

// The card, the brochure or the diary, for a kind of topic that it holds; else
// TABLE_NONE.
TableItem table_item_of(TopicKind kind);

// What lies open after these moves: the brochure when the last thing taken from
// it or the diary was a proposal, the diary when it was a date or a goodbye;
// else TABLE_NONE.
TableItem table_opened(const Scenario *scenario, const Turn *turns,
                       size_t count);

// Everything but the top and the form.
void table_draw(cairo_t *cr, const TableState *state);

// How the form lies aside, turned and under the card: draw it, as it lies in
// the middle, before the rest of the table.
void table_turn_aside(cairo_t *cr);

// What can be touched, and what shows that it can.
PaintRect table_item_bounds(TableItem item, const TableState *state);

#endif
