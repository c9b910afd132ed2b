#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// A bakery at five in the morning: night behind the window, and all the light
// from the oven at the left.

static const unsigned loaves[] = {0xb9783c, 0x9a5a28, 0xcf9350, 0x86481f};

static void night_draw(cairo_t *cr, PaintRect glass)
{
    light_linear(cr, 0, glass.y, 0, glass.y + glass.h, 0x16203c, 0x33406a);
    cairo_paint(cr);
    for (int i = 0; i < 3; i++) {
        double x = glass.x + i * 62 - 14;
        brush_box(cr, (PaintRect){x, glass.y + 120 - i % 2 * 26, 58, 200}, 0,
                  0x141a30);
    }
    brush_box(cr, (PaintRect){glass.x + 62, glass.y + 148, 14, 18}, 0,
              0xe8a548);
    light_glow(cr, glass.x + 112, glass.y + 70, 64, 0xffc877, 0.9);
    brush_dot(cr, glass.x + 112, glass.y + 70, 6, 6, 0xfff0cf);
}

static void wall_draw(cairo_t *cr, PaintRect at)
{
    light_linear(cr, -100, 0, 1280, 160, 0xa9754f, 0x3c3340);
    cairo_paint(cr);
    brush_tiles(cr, (PaintRect){at.x, at.y, at.w, 620 - at.y}, 76, 30,
                0x2c1c1c);
    light_fade(cr, 0, -20, 0, 220, 0x1c1622, 0.45);
}

// A rack on wheels, full of bread.
static void rack_draw(cairo_t *cr, double x, double w)
{
    for (int row = 0; row < 5; row++) {
        double y = 172 + row * 68;
        int loaf_number = row;
        for (double at = x + 12; at < x + w - 44; at += 52) {
            unsigned loaf = loaves[loaf_number++ * 3 % 4];
            paint_rounded(cr, (PaintRect){at, y - 30, 46, 32}, 15);
            light_linear(cr, at, 0, at + 46, 0, paint_lighten(loaf, 0.22),
                         paint_darken(loaf, 0.3));
            cairo_fill(cr);
            light_line(cr, at + 14, y - 24, at + 22, y - 14);
            light_line(cr, at + 26, y - 25, at + 34, y - 15);
            light_stroke(cr, 0xf0cf98, 2.5);
        }
        brush_box(cr, (PaintRect){x, y, w, 6}, 2, 0x8d8078);
    }
    brush_box(cr, (PaintRect){x, 110, 7, 420}, 2, 0xa3948a);
    brush_box(cr, (PaintRect){x + w - 7, 110, 7, 420}, 2, 0x5f5654);
}

static void sack_draw(cairo_t *cr, double x, double y, double w)
{
    paint_rounded(cr, (PaintRect){x, y, w, 150}, 26);
    light_linear(cr, x, 0, x + w, 0, 0xe7d3b0, 0x8a725a);
    cairo_fill(cr);
    brush_dot(cr, x + w / 2, y + 58, w * 0.24, w * 0.22, 0xa5552f);
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    wall_draw(cr, extent);
    brush_window(cr, (PaintRect){212, 50, 148, 214}, 2, 2, 0x7a5a48,
                 night_draw);
    rack_draw(cr, 724, 236);
    rack_draw(cr, 1000, 260);
    rack_draw(cr, 1310, 260);
    rack_draw(cr, -420, 200);
    sack_draw(cr, 560, 400, 96);
}

// The oven: three decks, the middle one open.
static void oven_draw(cairo_t *cr)
{
    brush_across(cr, (PaintRect){-190, 226, 390, 320}, 8, 0x6d625f, 0x403a3c);
    brush_across(cr, (PaintRect){-190, 218, 396, 18}, 4, 0xb5aaa3, 0x6d6462);
    for (int i = 0; i < 3; i++) {
        PaintRect deck = {-150, 254 + i * 84, 316, 56};
        brush_box(cr, (PaintRect){deck.x - 8, deck.y - 8, 332, 72}, 6,
                  0x2c2628);
        brush_across(cr, deck, 4, i == 1 ? 0xffd27a : 0xe88a34,
                     i == 1 ? 0xffa437 : 0xa54c17);
        for (int loaf = 0; loaf < 5; loaf++) {
            brush_dot(cr, deck.x + 46 + loaf * 58, deck.y + 42, 24, 13,
                      0x6d3512);
        }
        brush_box(cr, (PaintRect){deck.x + 90, deck.y + 62, 140, 6}, 3,
                  0xc9beb4);
    }
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    static const unsigned tins[] = {0x8d8078, 0xa5552f, 0xe7d3b0, 0x6d625f};
    oven_draw(cr);
    brush_boxes(cr, (PaintRect){840, 352, extent.x + extent.w - 840, 56}, 56,
                tins, 4);
    brush_box(cr, (PaintRect){800, 406, extent.x + extent.w - 800, 16}, 2,
              0x9a6a40);
    brush_down(cr, (PaintRect){812, 422, extent.x + extent.w - 812, 120}, 0,
               0x5a3c28, 0x3a2620);
    brush_lamp(cr, 800, 66, 70, 0x4a4650, 0x26222c);
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 40, 360, 700, 0xff9a3c, 0.62);
    light_glow(cr, 10, 366, 260, 0xffd98a, 0.6);
    light_glow(cr, 800, 78, 250, 0xffc477, 0.36);
    light_fade(cr, 1500, 0, 560, 0, 0x15121f, 0.66);
    light_fade(cr, 0, -40, 0, 300, 0x15121f, 0.26);
}

const RoomDesign ROOM_DESIGN_BAKERY = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .clock = {594, 95},
    .clock_rim = 0x8a4a2a,
    .hour = 5,
    .top = TABLE_TOP_FLOURED,
    .slots = {{{40, 90, 128, 122}, "", THING_NAMED},
              {{16, 280, 184, 226}, "", THING_NAMED},
              {{214, 66, 124, 190}, "", THING_NAMED},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
