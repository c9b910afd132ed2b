#ifndef DRAW_ROOM_ROOM_ART_H
#define DRAW_ROOM_ROOM_ART_H

// The drawings of the things in a room, each in a box of its own size with
// the upper left corner at 0, 0. Only room_*.c looks here.

#include "talk/scenario/room_words.h"

#include <cairo.h>

typedef enum {
    THING_NAMED, // its words in a frame: nobody drew it
    THING_PHOTO,
    THING_PAINTING,
    THING_DRAWING,
    THING_PLAN, // of a building
    THING_CALENDAR,
    THING_CERTIFICATE,
    THING_WHITEBOARD,
    THING_SIGN,
    THING_THERMOMETER,
    THING_CAP,
    THING_CLOCK,
    THING_BICYCLE,
    THING_CUP,
    THING_SCALE,
    THING_JAR,
    THING_JAR_ON_CHAIR,
    THING_CHAIR,
    THING_STOOL,
    THING_PLANT,
    THING_RADIO,
    THING_SHIP,
    THING_BOARD_BACK, // with its face to the wall
    THING_MOULDS,
    THING_BALL,
    THING_BOOKS,
    THING_KEYS,
    THING_BOX,
    THING_PACK,
    THING_PEN_BOX,
    THING_STRIP,
    THING_STRIP_BY_KEYS,
    THING_KINDS
} ThingKind;

typedef enum { MOUNT_WALL, MOUNT_FLOOR, MOUNT_TABLE } Mount;

// Some look different from room to room: a photo is of somebody.
typedef void RoomArtDraw(cairo_t *cr, RoomKind room);

typedef struct RoomArt {
    double w, h;
    Mount mount; // where it belongs
    RoomArtDraw *draw;
} RoomArt;

const RoomArt *room_art_of(ThingKind kind);

// A frame of wood with a mount of paper; clips to the picture inside it, in
// the caller's saved state.
void room_art_frame(cairo_t *cr, double w, double h, unsigned wood);

RoomArtDraw room_art_photo; // what is on it: room_art_photo.c

// What hangs: room_art_wall.c.
RoomArtDraw room_art_named, room_art_painting, room_art_drawing, room_art_plan,
    room_art_calendar, room_art_certificate, room_art_whiteboard, room_art_sign,
    room_art_thermometer, room_art_cap, room_art_keys;

// What stands: room_art_floor.c.
RoomArtDraw room_art_cup, room_art_scale, room_art_jar, room_art_jar_on_chair,
    room_art_chair, room_art_stool, room_art_plant, room_art_radio,
    room_art_ship, room_art_board_back, room_art_moulds, room_art_ball,
    room_art_books;
RoomArtDraw room_art_bicycle; // room_bicycle.c

// What lies on the table: room_art_table.c.
RoomArtDraw room_art_box, room_art_pack, room_art_pen_box, room_art_strip,
    room_art_strip_by_keys;

#endif
