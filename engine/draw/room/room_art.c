#include "draw/room/room_art.h"

#include "draw/brush.h"
#include "draw/light.h"

#include <stddef.h>

const RoomArt *room_art_of(ThingKind kind)
{
    static const RoomArt ART[THING_KINDS] = {
        [THING_NAMED] = {130, 100, MOUNT_WALL, room_art_named},
        [THING_PHOTO] = {128, 106, MOUNT_WALL, room_art_photo},
        [THING_PAINTING] = {128, 106, MOUNT_WALL, room_art_painting},
        [THING_DRAWING] = {100, 124, MOUNT_WALL, room_art_drawing},
        [THING_PLAN] = {170, 130, MOUNT_WALL, room_art_plan},
        [THING_CALENDAR] = {106, 134, MOUNT_WALL, room_art_calendar},
        [THING_CERTIFICATE] = {104, 130, MOUNT_WALL, room_art_certificate},
        [THING_WHITEBOARD] = {150, 110, MOUNT_WALL, room_art_whiteboard},
        [THING_SIGN] = {130, 84, MOUNT_WALL, room_art_sign},
        [THING_THERMOMETER] = {44, 150, MOUNT_WALL, room_art_thermometer},
        [THING_CAP] = {100, 90, MOUNT_WALL, room_art_cap},
        [THING_CLOCK] = {68, 68, MOUNT_WALL, NULL}, // the room has one
        [THING_BICYCLE] = {270, 246, MOUNT_FLOOR, room_art_bicycle},
        [THING_CUP] = {112, 132, MOUNT_FLOOR, room_art_cup},
        [THING_SCALE] = {168, 114, MOUNT_FLOOR, room_art_scale},
        [THING_JAR] = {92, 116, MOUNT_FLOOR, room_art_jar},
        [THING_JAR_ON_CHAIR] = {150, 244, MOUNT_FLOOR, room_art_jar_on_chair},
        [THING_CHAIR] = {150, 200, MOUNT_FLOOR, room_art_chair},
        [THING_STOOL] = {124, 114, MOUNT_FLOOR, room_art_stool},
        [THING_PLANT] = {130, 170, MOUNT_FLOOR, room_art_plant},
        [THING_RADIO] = {140, 92, MOUNT_FLOOR, room_art_radio},
        [THING_SHIP] = {170, 124, MOUNT_FLOOR, room_art_ship},
        [THING_BOARD_BACK] = {150, 246, MOUNT_FLOOR, room_art_board_back},
        [THING_MOULDS] = {170, 82, MOUNT_FLOOR, room_art_moulds},
        [THING_BALL] = {86, 86, MOUNT_FLOOR, room_art_ball},
        [THING_BOOKS] = {136, 96, MOUNT_FLOOR, room_art_books},
        [THING_KEYS] = {90, 100, MOUNT_WALL, room_art_keys},
        [THING_BOX] = {120, 56, MOUNT_TABLE, room_art_box},
        [THING_PACK] = {92, 44, MOUNT_TABLE, room_art_pack},
        [THING_PEN_BOX] = {120, 54, MOUNT_TABLE, room_art_pen_box},
        [THING_STRIP] = {120, 40, MOUNT_TABLE, room_art_strip},
        [THING_STRIP_BY_KEYS] = {236, 62, MOUNT_TABLE, room_art_strip_by_keys},
    };
    return &ART[kind];
}

void room_art_frame(cairo_t *cr, double w, double h, unsigned wood)
{
    paint_rounded(cr, (PaintRect){3, 5, w, h}, 3);
    light_shadow(cr, 0.16, 6);
    cairo_new_path(cr);
    paint_rounded(cr, (PaintRect){0, 0, w, h}, 3);
    light_linear(cr, 0, 0, w, h, paint_lighten(wood, 0.18),
                 paint_darken(wood, 0.3));
    cairo_fill(cr);
    brush_box(cr, (PaintRect){7, 7, w - 14, h - 14}, 1, 0xf8f1e2);
    brush_seam(cr, (PaintRect){7, 7, w - 14, 2.5}, 0x2a1408, 0.2);
    cairo_rectangle(cr, 14, 14, w - 28, h - 28);
    cairo_clip(cr);
}
