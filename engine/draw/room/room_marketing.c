#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// The marketing floor of a ferry line on a clear afternoon: glass from wall to
// wall, the harbour behind it, plants and boards full of colours.

static const double water = 226;
static const double sill = 312;

static void ferry_draw(cairo_t *cr, double x, double y, double size)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_scale(cr, size, size);
    cairo_move_to(cr, 0, 0);
    cairo_line_to(cr, 330, 0);
    cairo_line_to(cr, 312, 36);
    cairo_line_to(cr, 26, 36);
    cairo_close_path(cr);
    light_fill(cr, 0x27506f);
    brush_box(cr, (PaintRect){14, -34, 292, 36}, 4, 0xfafbf8);
    brush_box(cr, (PaintRect){40, -62, 220, 30}, 4, 0xf1f4f2);
    brush_box(cr, (PaintRect){60, -84, 90, 24}, 4, 0xfafbf8);
    brush_box(cr, (PaintRect){186, -104, 40, 44}, 3, 0xe8674e);
    brush_box(cr, (PaintRect){186, -104, 40, 12}, 3, 0x27506f);
    for (int i = 0; i < 13; i++) {
        brush_dot(cr, 34 + i * 21, -16, 5, 5, 0x6c8ba0);
        brush_box(cr, (PaintRect){48 + i * 16, -52, 9, 9}, 2, 0x7d9aac);
    }
    cairo_restore(cr);
}

static void crane_draw(cairo_t *cr, double x, double y, double size)
{
    light_line(cr, x, y, x + size * 0.2, y - size);
    light_line(cr, x + size * 0.4, y, x + size * 0.2, y - size);
    light_line(cr, x - size * 0.5, y - size * 0.78, x + size, y - size * 0.9);
    light_line(cr, x + size * 0.9, y - size * 0.9, x + size * 0.9,
               y - size * 0.5);
    light_stroke(cr, 0x7d93a3, size * 0.04);
}

static void harbour_draw(cairo_t *cr, PaintRect extent)
{
    light_linear(cr, 0, -20, 0, water, 0xb9daec, 0xf7f3e4);
    cairo_paint(cr);
    paint_glow(cr, (PaintRect){380, 60, 320, 44}, 0xffffff, 0.7);
    paint_glow(cr, (PaintRect){820, 30, 460, 50}, 0xffffff, 0.6);
    brush_box(cr, (PaintRect){extent.x, water - 16, extent.w, 20}, 0, 0x9db4bc);
    crane_draw(cr, 250, water, 150);
    crane_draw(cr, 580, water, 110);
    crane_draw(cr, 1200, water, 180);
    brush_down(cr, (PaintRect){extent.x, water, extent.w, 300}, 0, 0x7fb2c6,
               0xb9d4da);
    ferry_draw(cr, 716, water + 36, 1.2);
    ferry_draw(cr, 226, water + 10, 0.36);
    for (int i = 0; i < 26; i++) {
        brush_seam(cr,
                   (PaintRect){extent.x + (i * 271) % (int)extent.w,
                               water + 12 + (i * 37) % 90, 70, 2.5},
                   0xffffff, 0.5);
    }
}

static void facade_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    brush_box(cr, (PaintRect){extent.x, extent.y, extent.w, 26 - extent.y}, 0,
              0xeceae4);
    for (double x = 350; x < right; x += 244) {
        brush_box(cr, (PaintRect){x, 20, 12, sill - 20}, 0, 0xf7f6f2);
    }
    brush_box(cr, (PaintRect){196, 148, right - 196, 7}, 0, 0xf2f1ec);
    brush_down(cr, (PaintRect){extent.x, sill + 8, extent.w, 240}, 0, 0xe9e5dc,
               0xb9b5ae);
    brush_box(cr, (PaintRect){196, sill, right - 196, 14}, 0, 0xfdfcf8);
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    harbour_draw(cr, extent);
    facade_draw(cr, extent);
}

// A board with swatches and pictures, leaning against the glass.
static void moods_draw(cairo_t *cr, PaintRect at, unsigned seed)
{
    static const unsigned swatch[] = {0xe8674e, 0xf3c9a8, 0x27506f,
                                      0x7fb2c6, 0xf4e3c2, 0x5e8a6c};
    brush_box(cr, at, 3, 0xfcfaf4);
    for (int i = 0; i < 9; i++) {
        double w = at.w / 3 - 8, h = at.h / 3 - 8;
        double wide = w * (0.7 + 0.3 * brush_next(&seed));
        brush_box(cr,
                  (PaintRect){at.x + 6 + i % 3 * (w + 7),
                              at.y + 6 + i / 3 * (h + 7), wide, h},
                  2, swatch[(int)(brush_next(&seed) * 6) % 6]);
    }
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    brush_across(cr, (PaintRect){extent.x, extent.y, 196 - extent.x, 900}, 0,
                 0xf6f3ec, 0xdedad2);
    brush_across(cr, (PaintRect){544, extent.y, 100, 900}, 0, 0xefece6,
                 0xc3c1bd); // a column
    moods_draw(cr, (PaintRect){872, 300, 148, 108}, 3);
    moods_draw(cr, (PaintRect){1040, 322, 118, 86}, 8);
    moods_draw(cr, (PaintRect){1200, 296, 160, 112}, 5);
    brush_box(cr, (PaintRect){840, 404, right - 840, 12}, 2, 0xe1b988);
    brush_cupboard(cr, (PaintRect){846, 416, right - 846, 120}, 4, 1, 0xf3f1ec,
                   0xb9b8b6, 0xd5ab77);
    brush_plant(cr, 748, 512, 232, 0x5e8a6c, 0xe8674e);
    brush_lamp(cr, 940, 118, 88, 0xf0785e, 0xb4452f);
    brush_lamp(cr, 1130, 84, 88, 0x33627f, 0x1b3a52);
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 290, 120, 520, 0xfffdf2, 0.55);
    light_glow(cr, 1000, 180, 420, 0xffffff, 0.2);
    light_fade(cr, 1500, 0, 820, 0, 0x2c3440, 0.34);
    light_fade(cr, 0, 530, 0, 400, 0x40434a, 0.26);
    light_fade(cr, -420, 0, 0, 0, 0x40434a, 0.24);
}

// The window sill beside him, and a low cupboard.
static void near_draw(cairo_t *cr, PaintRect extent)
{
    double left = extent.x - 6;
    brush_cupboard(cr, (PaintRect){left, 366, 202 - left, 170}, 2, 1, 0xfaf8f2,
                   0xd6d3cc, 0xd5ab77);
    brush_down(cr, (PaintRect){left, 356, 206 - left, 11}, 1, 0xf0cfa0,
               0xc99a63);
    brush_seam(cr, (PaintRect){196, sill + 14, 250, 9}, 0x2b3a44, 0.14);
    brush_down(cr, (PaintRect){196, sill, 250, 14}, 0, 0xffffff, 0xd9d8d4);
}

const RoomDesign ROOM_DESIGN_MARKETING = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .near = near_draw,
    .clock = {594, 95},
    .clock_rim = 0x27506f,
    .hour = 3.75, // at half past four the next one is due
    .top = TABLE_TOP_WHITE,
    .slots = {{{16, 90, 172, 132}, "tekening", THING_PLAN},
              {{34, 262, 150, 246}, "bord", THING_BOARD_BACK},
              {{222, 268, 92, 44}, "pakje", THING_NAMED},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
