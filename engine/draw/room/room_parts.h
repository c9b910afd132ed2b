#ifndef DRAW_ROOM_ROOM_PARTS_H
#define DRAW_ROOM_ROOM_PARTS_H

// How each room is built. Only room*.c and table*.c look here.

#include "draw/paint.h"
#include "draw/paper/table_top.h"
#include "draw/room/room.h"
#include "draw/room/room_art.h"

#include <cairo.h>

typedef void RoomLayer(cairo_t *cr, PaintRect extent);

// Where a thing can hang or stand. The one called `word` goes here, as `kind`
// if that is not THING_NAMED; another may when it is free. A place that lies
// past the edge of the table is on it.
typedef struct RoomSlot {
    PaintRect at;
    const char *word;
    ThingKind kind;
} RoomSlot;

// Back to front. The light falls on what is blurred; what is near and sharp
// brings its own.
typedef struct RoomDesign {
    RoomLayer *far;    // blurred most
    RoomLayer *middle; // blurred a little; may be NULL
    RoomLayer *light;
    RoomLayer *near; // sharp; may be NULL
    PaintPoint clock;
    unsigned clock_rim; // 0: there is no clock
    double hour;        // when you walk in
    TableTop top;
    RoomSlot slots[ROOM_THINGS_MAX]; // none twice, none over his face
} RoomDesign;

extern const RoomDesign ROOM_DESIGN_PLAIN;
extern const RoomDesign ROOM_DESIGN_WORKSHOP;
extern const RoomDesign ROOM_DESIGN_KITCHEN;
extern const RoomDesign ROOM_DESIGN_OFFICE;
extern const RoomDesign ROOM_DESIGN_FARM;
extern const RoomDesign ROOM_DESIGN_MARKETING;
extern const RoomDesign ROOM_DESIGN_BAKERY;
extern const RoomDesign ROOM_DESIGN_CHIEF;
extern const RoomDesign ROOM_DESIGN_CAR;

const RoomDesign *room_design_of(RoomKind kind);

#endif
