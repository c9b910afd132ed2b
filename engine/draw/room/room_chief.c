#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// The room of a sales manager, on a winter afternoon: a low sun over the car
// park, walnut and petrol, and a board with a funnel on it.

static const unsigned books[] = {0x2f5a66, 0x9a4a36, 0xd6c39a, 0x39415a,
                                 0x7c6a52};

static void car_park_draw(cairo_t *cr, PaintRect glass)
{
    static const unsigned paint[] = {0x4a5568, 0xb9b4ac, 0x7d3a34, 0x35424a};
    light_linear(cr, 0, glass.y, 0, glass.y + 190, 0xa9c2cf, 0xffd9a0);
    cairo_paint(cr);
    light_glow(cr, glass.x + 30, glass.y + 140, 120, 0xfff0c0, 1);
    brush_box(cr, (PaintRect){glass.x, glass.y + 150, 200, 24}, 0, 0x7d8a72);
    brush_box(cr, (PaintRect){glass.x, glass.y + 172, 200, 90}, 0, 0x8d857d);
    for (int i = 0; i < 4; i++) {
        brush_box(cr, (PaintRect){glass.x - 10 + i * 42, glass.y + 170, 36, 20},
                  8, paint[i]);
    }
}

static void whiteboard_draw(cairo_t *cr)
{
    static const unsigned note[] = {0xf3d36a, 0xef9a6a, 0x8fc4b4};
    PaintRect at = {850, 60, 330, 220};
    brush_box(cr, (PaintRect){at.x - 7, at.y - 7, at.w + 14, at.h + 14}, 4,
              0xb9bcbc);
    brush_across(cr, at, 2, 0xfcfcf8, 0xdfe2e2);
    for (int i = 0; i < 4; i++) {
        double half = 88 - i * 22, y = at.y + 34 + i * 42;
        cairo_move_to(cr, 950 - half, y);
        cairo_line_to(cr, 950 + half, y);
        cairo_line_to(cr, 950 + half - 20, y + 34);
        cairo_line_to(cr, 950 - half + 20, y + 34);
        cairo_close_path(cr);
        light_fill(cr, i % 2 ? 0x6f97a3 : 0x2f5a66);
    }
    for (int i = 0; i < 6; i++) {
        brush_box(
            cr, (PaintRect){1066 + i % 2 * 52, at.y + 30 + i / 2 * 56, 40, 40},
            1, note[i % 3]);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    light_linear(cr, 0, 0, 1280, 220, 0xe2d8c6, 0x66707a);
    cairo_paint(cr);
    brush_across(cr, (PaintRect){786, extent.y, extent.x + extent.w - 786, 900},
                 0, 0x4f7480, 0x2c4652);
    brush_window(cr, (PaintRect){204, 50, 150, 256}, 1, 1, 0xf4efe4,
                 car_park_draw);
    for (int i = 0; i < 5; i++) {
        brush_seam(cr, (PaintRect){316 + i * 11, 54, 7, 244}, 0xf4efe4, 0.85);
    }
    brush_box(cr, (PaintRect){640, 96, 126, 430}, 2, 0xc9bda8);
    brush_across(cr, (PaintRect){650, 106, 106, 420}, 1, 0x8a5f42, 0x5c3d2a);
    brush_dot(cr, 740, 330, 6, 6, 0xd8b878);
    whiteboard_draw(cr);
    brush_seam(cr, (PaintRect){extent.x, 430, extent.w, 100}, 0x39313a, 0.3);
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    brush_books(cr, (PaintRect){800, 326, 200, 70}, 22, books, 5);
    brush_books(cr, (PaintRect){1100, 330, right - 1100, 66}, 22, books, 5);
    brush_box(cr, (PaintRect){776, 394, right - 776, 13}, 2, 0x9a6b48);
    brush_cupboard(cr, (PaintRect){784, 407, right - 784, 130}, 4, 1, 0x7d5439,
                   0x452c20, 0xd8b878);
    brush_plant(cr, 590, 512, 210, 0x4f7a5c, 0xc9bda8);
    brush_lamp(cr, 1236, 62, 92, 0xd8b878, 0x8a6a3a);
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 250, 190, 580, 0xffdfa4, 0.56);
    light_glow(cr, 1236, 76, 220, 0xffe2a6, 0.3);
    light_beam(cr, (PaintPoint){200, 60}, 150, (PaintPoint){420, 720}, 440,
               0xffe8b8, 0.22);
    light_fade(cr, 1500, 0, 700, 0, 0x1f1a26, 0.52);
    light_fade(cr, -420, 0, 20, 0, 0x3a2c30, 0.3);
}

// The sideboard with what he won.
static void near_draw(cairo_t *cr, PaintRect extent)
{
    double left = extent.x - 6;
    brush_seam(cr, (PaintRect){left, 372, 220 - left, 180}, 0x23181a, 0.2);
    brush_cupboard(cr, (PaintRect){left, 376, 208 - left, 180}, 2, 1, 0x9a6b48,
                   0x6d4730, 0xd8b878);
    brush_down(cr, (PaintRect){left, 364, 214 - left, 13}, 1, 0xbf8d62,
               0x7f5539);
}

const RoomDesign ROOM_DESIGN_CHIEF = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .near = near_draw,
    .clock = {594, 95},
    .clock_rim = 0x39415a,
    .hour = 3,
    .top = TABLE_TOP_DARK,
    .slots = {{{26, 88, 160, 124}, "foto", THING_NAMED},
              {{58, 232, 112, 132}, "beker", THING_NAMED},
              {{214, 66, 124, 190}, "", THING_NAMED},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
