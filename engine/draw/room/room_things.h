#ifndef DRAW_ROOM_ROOM_THINGS_H
#define DRAW_ROOM_ROOM_THINGS_H

// The things in a room that a player can remark on: every `ding` of a scenario
// gets a place and a drawing, also one nobody here has heard of.

#include "draw/paint.h"
#include "draw/room/room_art.h"
#include "draw/type.h"
#include "talk/scenario/room_words.h"
#include "talk/scenario/scenario.h"

#include <cairo.h>
#include <stdbool.h>

typedef struct RoomThing {
    int topic;
    ThingKind kind;
    PaintRect at; // what can be touched
    bool on_table;
    bool on_shelf; // it hangs where it cannot stand: give it a shelf
    const char *label;
} RoomThing;

typedef struct RoomThings {
    RoomKind room;
    int count;
    RoomThing thing[ROOM_THINGS_MAX];
} RoomThings;

// Every thing of the scenario, in its order, each in a place of its own; those
// past ROOM_THINGS_MAX are left out. The labels live with the scenario.
RoomThings room_things_of(RoomKind room, const Scenario *scenario);

// What a trainer's name or label means, whichever says it: "wisselbeker" and
// "de beker op de kast" are both a cup.
ThingKind room_things_kind(const char *name, const char *label);

// Draws those on the table, or the others.
void room_things_draw(cairo_t *cr, const RoomThings *things, bool on_table,
                      Type *type);

// The thing of `topic`, or NULL.
const RoomThing *room_things_find(const RoomThings *things, int topic);

#endif
