#ifndef DRAW_ROOM_ROOM_H
#define DRAW_ROOM_ROOM_H

// The place behind the customer. Everything is drawn in design units, 1280
// by 720; the caller has scaled the context.

#include "draw/paint.h"
#include "draw/paper/table_top.h"
#include "talk/scenario/room_words.h"

#include <cairo.h>

// Fills `extent`, which may reach past the design area on every side. Slow,
// since the depth is blurred: draw once into a surface and keep it.
void room_draw(cairo_t *cr, RoomKind kind, PaintRect extent);

// The hands of the clock, `minute` minutes into the conversation; nothing
// in a room without one.
void room_clock_draw(cairo_t *cr, RoomKind kind, int minute);

// Where the clock hangs; an empty rectangle if there is none.
PaintRect room_clock_bounds(RoomKind kind);

// What the table of a room is made of.
TableTop room_table_top(RoomKind kind);

#endif
