#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// A room to talk in, anywhere: a window with a curtain, a plant, a board and
// a pale wall. For a scenario that names no room.

static void street_draw(cairo_t *cr, PaintRect glass)
{
    light_linear(cr, 0, glass.y, 0, glass.y + glass.h, 0xd3e4ec, 0xf7efd8);
    cairo_paint(cr);
    light_glow(cr, glass.x + 40, glass.y + 210, 90, 0x9db27e, 1);
    light_glow(cr, glass.x + 120, glass.y + 190, 80, 0x88a070, 1);
}

static void curtain_draw(cairo_t *cr, double x, double w)
{
    for (int i = 0; i < 4; i++) {
        brush_across(cr, (PaintRect){x + i * w / 4, 30, w / 4 + 1, 380}, 4,
                     0xd9cdb4, 0xb3a68c);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    light_linear(cr, 0, 0, 1280, 220, 0xeee6d6, 0xa09a94);
    cairo_paint(cr);
    brush_window(cr, (PaintRect){214, 46, 140, 262}, 1, 2, 0xfaf7ef,
                 street_draw);
    curtain_draw(cr, 348, 44);
    brush_box(cr, (PaintRect){800, 72, 300, 200}, 4, 0xa9a49c);
    brush_across(cr, (PaintRect){808, 80, 284, 184}, 2, 0xfbfaf4, 0xdedcd6);
    for (int i = 0; i < 4; i++) {
        brush_seam(cr, (PaintRect){832, 108 + i * 34, 150 - i * 22, 7},
                   i == 1 ? 0xb4553b : 0x4e7e86, 0.7);
    }
    brush_across(cr, (PaintRect){extent.x, 410, extent.w, 130}, 0, 0xb7a68e,
                 0x6d645c);
    brush_box(cr, (PaintRect){extent.x, 404, right - extent.x, 9}, 0, 0xd6c8b0);
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    static const unsigned folders[] = {0x4e7e86, 0xd9b36a, 0xb65c49, 0xe3dccb};
    double right = extent.x + extent.w;
    brush_books(cr, (PaintRect){930, 336, right - 930, 60}, 22, folders, 4);
    brush_box(cr, (PaintRect){900, 394, right - 900, 13}, 2, 0xb98c5e);
    brush_cupboard(cr, (PaintRect){906, 407, right - 906, 130}, 3, 1, 0xa57d54,
                   0x62462f, 0xd8cdb8);
    brush_plant(cr, 780, 512, 216, 0x5f8560, 0xb4683f);
    brush_lamp(cr, 720, 74, 78, 0x5d7f7a, 0x2f4d4a);
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 270, 170, 560, 0xfff6da, 0.66);
    light_glow(cr, 720, 90, 220, 0xffe9b4, 0.36);
    light_fade(cr, 1480, 0, 700, 0, 0x332c30, 0.44);
    light_fade(cr, -420, 0, 40, 0, 0x332c30, 0.28);
}

const RoomDesign ROOM_DESIGN_PLAIN = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .clock = {594, 95},
    .clock_rim = 0x47625e,
    .hour = 11,
    .top = TABLE_TOP_WOOD,
    .slots = {{{40, 90, 128, 132}, "", THING_NAMED},
              {{16, 262, 184, 244}, "", THING_NAMED},
              {{214, 66, 124, 190}, "", THING_NAMED},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
