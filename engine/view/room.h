#ifndef GESLAAGD_VIEW_ROOM_H
#define GESLAAGD_VIEW_ROOM_H

// The place behind the customer. Everything is drawn in design units, 1280
// by 720; the caller has scaled the context.

#include "view/paint.h"

#include <cairo.h>

typedef enum { ROOM_WORKSHOP, ROOM_CAR, ROOM_COUNT } RoomKind;

// Things in the room a player can point at.
typedef enum {
    ROOM_THING_NONE,
    ROOM_THING_PHOTO,
    ROOM_THING_BICYCLE,
    ROOM_THING_CLOCK
} RoomThing;

// Fills `extent`, which may reach past the design area on every side. Slow,
// since the depth is blurred: draw once into a surface and keep it.
void room_draw(cairo_t *cr, RoomKind kind, PaintRect extent);

// The hands of the clock, `minute` minutes after three o'clock.
void room_clock_draw(cairo_t *cr, RoomKind kind, int minute);

// An empty rectangle when the room has no such thing.
PaintRect room_thing_bounds(RoomKind kind, RoomThing thing);

RoomThing room_thing_from_word(const char *word);
RoomKind room_from_word(const char *word);

#endif
