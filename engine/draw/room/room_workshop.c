#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

#include <math.h>

static const double wainscot = 400; // where the panelling begins

static void wall_draw(cairo_t *cr, PaintRect at)
{
    light_linear(cr, 0, 0, 1280, 240, 0xf0dfc2, 0x9d9286);
    cairo_paint(cr);
    cairo_rectangle(cr, at.x, wainscot, at.w, at.y + at.h - wainscot);
    light_linear(cr, 0, wainscot, 0, 560, 0x9a8470, 0x63564e);
    cairo_fill(cr);
    double first = floor(at.x / 84) * 84;
    for (double x = first; x < at.x + at.w; x += 84) {
        cairo_rectangle(cr, x, wainscot, 3, 400);
        paint_set_colour(cr, 0x4a3f3a, 0.3);
        cairo_fill(cr);
    }
    cairo_rectangle(cr, at.x, wainscot - 6, at.w, 10);
    light_fill(cr, 0xb8a48e);
}

// The window at the left, with a low November sun and a bare tree in it.
static void window_draw(cairo_t *cr)
{
    PaintRect glass = {196, 46, 152, 252};
    cairo_rectangle(cr, 182, 32, 180, 280);
    light_fill(cr, 0xfbf7ee);
    cairo_save(cr);
    cairo_rectangle(cr, glass.x, glass.y, glass.w, glass.h);
    cairo_clip(cr);
    light_linear(cr, 0, 46, 0, 298, 0xd5e4ea, 0xfbe9c4);
    cairo_paint(cr);
    light_glow(cr, 232, 214, 130, 0xffe7a6, 1);
    light_glow(cr, 330, 290, 90, 0xb07a52, 0.9);
    light_glow(cr, 210, 300, 70, 0x9a9464, 0.9);
    cairo_move_to(cr, 322, 300);
    cairo_curve_to(cr, 316, 220, 326, 170, 300, 90);
    cairo_move_to(cr, 320, 200);
    cairo_line_to(cr, 346, 130);
    light_stroke(cr, 0x8a6a52, 7);
    cairo_restore(cr);
    cairo_rectangle(cr, 266, 46, 10, 252);
    cairo_rectangle(cr, 196, 150, 152, 9);
    light_fill(cr, 0xfbf7ee);
    cairo_rectangle(cr, 172, 310, 200, 14);
    light_fill(cr, 0xefe4d2);
}

// A bare frame on a hook: two triangles and the place for the fork.
static void frame_draw(cairo_t *cr, double x, double y, unsigned colour)
{
    light_line(cr, x + 74, y - 26, x + 74, y + 6);
    light_stroke(cr, 0x4d443e, 3);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_move_to(cr, x, y + 62);
    cairo_line_to(cr, x + 36, y + 4);
    cairo_line_to(cr, x + 52, y + 66);
    cairo_close_path(cr);
    cairo_line_to(cr, x + 52, y + 66);
    cairo_line_to(cr, x + 116, y + 12);
    cairo_line_to(cr, x + 36, y + 4);
    cairo_move_to(cr, x + 112, y - 4);
    cairo_line_to(cr, x + 134, y + 66);
    light_stroke(cr, colour, 7);
}

static void rim_draw(cairo_t *cr, double x, double y, double radius)
{
    paint_ellipse(cr, x, y, radius, radius);
    light_stroke(cr, 0x4a423d, 7);
    paint_ellipse(cr, x, y, radius - 6, radius - 6);
    light_stroke(cr, 0xb9b2a8, 3);
    paint_ellipse(cr, x, y, 6, 6);
    light_fill(cr, 0x6f675f);
}

// Spanners, from long to short, and a pair of pliers on a board.
static void tools_draw(cairo_t *cr)
{
    PaintRect board = {1000, 84, 236, 250};
    paint_rounded(cr, board, 6);
    light_linear(cr, board.x, 0, board.x + board.w, 0, 0x9c8264, 0x75604c);
    cairo_fill(cr);
    for (int i = 0; i < 7; i++) {
        double x = 1026 + i * 29, length = 92 - i * 8;
        paint_rounded(cr, (PaintRect){x - 4, 112, 8, length}, 4);
        light_fill(cr, 0x565c60);
        paint_ellipse(cr, x, 112, 9, 9);
        paint_ellipse(cr, x, 112 + length, 8, 8);
        light_fill(cr, 0x565c60);
    }
    for (int i = 0; i < 4; i++) {
        double x = 1034 + i * 54;
        paint_rounded(cr, (PaintRect){x - 6, 236, 12, 40}, 6);
        light_fill(cr, i % 2 == 0 ? 0xb4553b : 0x3f6e68);
        paint_rounded(cr, (PaintRect){x - 3, 274, 6, 42}, 3);
        light_fill(cr, 0x565c60);
    }
}

static void bench_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    static const unsigned tin[] = {0xb65c49, 0x4e7e86, 0xd9b36a, 0x7c5a64};
    for (int i = 0; i < 8; i++) {
        double high = 26 + (i * 37) % 23;
        PaintRect box = {830 + i * 52, 392 - high, 34, high};
        paint_rounded(cr, box, 4);
        light_fill(cr, tin[i % 4]);
    }
    cairo_rectangle(cr, 790, 390, right - 790, 16);
    light_fill(cr, 0x8a6142);
    cairo_rectangle(cr, 806, 406, right - 806, 130);
    light_linear(cr, 0, 406, 0, 520, 0x4a3a30, 0x66503f);
    cairo_fill(cr);
    for (double x = 806; x < right; x += 130) {
        cairo_rectangle(cr, x, 406, 4, 130);
        light_fill(cr, 0x3a2d26);
        paint_rounded(cr, (PaintRect){x + 52, 430, 26, 7}, 3);
        light_fill(cr, 0xb09a78);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    wall_draw(cr, extent);
    window_draw(cr);
    tools_draw(cr);
    frame_draw(cr, 828, 130, 0xa4543c);
    frame_draw(cr, 1290, 120, 0x4e7e86);
    rim_draw(cr, 880, 306, 56);
    rim_draw(cr, 900, 312, 56);
    frame_draw(cr, -190, 120, 0x5c7a5e);
    rim_draw(cr, -90, 320, 70);
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    bench_draw(cr, extent);
    brush_lamp(cr, 770, 80, 76, 0x3f6e68, 0x22443f);
}

// The sun comes in at the left; the right is in the shade.
static void afternoon_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 250, 180, 560, 0xffeec6, 0.7);
    light_glow(cr, 770, 96, 230, 0xffe3a0, 0.45);
    light_beam(cr, (PaintPoint){190, 40}, 162, (PaintPoint){330, 720}, 470,
               0xfff0cc, 0.15);
    light_fade(cr, 1480, 0, 700, 0, 0x3a2c30, 0.42);
    light_fade(cr, -400, 0, 60, 0, 0x3a2c30, 0.3);
}

const RoomDesign ROOM_DESIGN_WORKSHOP = {
    .far = far_draw,
    .middle = middle_draw,
    .light = afternoon_draw,
    .clock = {594, 95},
    .clock_rim = 0x2f6a62,
    .hour = 3,
    .top = TABLE_TOP_WOOD,
    .slots = {{{40, 92, 128, 142}, "foto", THING_NAMED},
              {{10, 260, 270, 246}, "fiets", THING_NAMED},
              {{214, 66, 124, 190}, "", THING_NAMED},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
