#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// The kitchen of a farm, after the morning's milking: soft light from the
// yard, cream cupboards, tiles behind the stove and a back door.

static void yard_draw(cairo_t *cr, PaintRect glass)
{
    double x = glass.x, y = glass.y;
    light_linear(cr, 0, y, 0, y + 160, 0xdde7e8, 0xf3f1e2);
    cairo_paint(cr);
    brush_box(cr, (PaintRect){x - 10, y + 148, 260, 120}, 0, 0x92a868);
    brush_box(cr, (PaintRect){x - 10, y + 196, 260, 80}, 0, 0xa8a394);
    brush_box(cr, (PaintRect){x + 50, y + 108, 110, 78}, 0, 0x8d4a36);
    cairo_move_to(cr, x + 40, y + 112);
    cairo_line_to(cr, x + 74, y + 64);
    cairo_line_to(cr, x + 190, y + 64);
    cairo_line_to(cr, x + 190, y + 112);
    cairo_close_path(cr);
    light_fill(cr, 0x6b4638);
    brush_box(cr, (PaintRect){x + 84, y + 134, 40, 52}, 0, 0x37413a);
    brush_box(cr, (PaintRect){x + 12, y + 76, 26, 110}, 12, 0xb9c2c2);
    brush_dot(cr, x + 24, y + 206, 14, 7, 0x2d2b2b);
    brush_dot(cr, x + 20, y + 203, 6, 4, 0xf4f1ea);
}

static void curtain_draw(cairo_t *cr, PaintRect at)
{
    for (int i = 0; i < 9; i++) {
        double x = at.x + i * at.w / 9;
        paint_rounded(cr, (PaintRect){x, at.y, at.w / 9 - 1, at.h + i % 2 * 6},
                      7);
        light_fill(cr, i % 2 ? 0xe9e3d2 : 0x9db4c4);
    }
    brush_box(cr, (PaintRect){at.x - 12, at.y - 5, at.w + 24, 7}, 3, 0x8a6a48);
}

static void tiled_draw(cairo_t *cr, PaintRect at)
{
    unsigned seed = 21;
    cairo_save(cr);
    cairo_rectangle(cr, at.x, at.y, at.w, at.h);
    cairo_clip(cr);
    light_linear(cr, at.x, 0, at.x + at.w, 0, 0xf3f0e6, 0xc9c9c2);
    cairo_paint(cr);
    for (double y = at.y; y < at.y + at.h; y += 42) {
        for (double x = at.x; x < at.x + at.w; x += 42) {
            brush_seam(cr, (PaintRect){x, y, 42, 2}, 0x8d9499, 0.4);
            brush_seam(cr, (PaintRect){x, y, 2, 42}, 0x8d9499, 0.4);
            if (brush_next(&seed) < 0.3) {
                paint_ellipse(cr, x + 22, y + 24, 9, 4);
                paint_ellipse(cr, x + 22, y + 17, 5, 3);
                paint_set_colour(cr, 0x5f7fa8, 0.55);
                cairo_fill(cr);
            }
        }
    }
    cairo_restore(cr);
}

static void dresser_draw(cairo_t *cr, double right)
{
    static const unsigned jars[] = {0xb7523c, 0xd8b668, 0x7d8f5e, 0x5f7fa8};
    tiled_draw(cr, (PaintRect){720, 130, right - 720, 270});
    brush_cupboard(cr, (PaintRect){730, -40, right - 730, 150}, 5, 1, 0xe9e0c6,
                   0xb5ab92, 0x8a6a48);
    brush_box(cr, (PaintRect){740, 214, right - 740, 11}, 2, 0xa57d52);
    brush_boxes(cr, (PaintRect){752, 160, right - 760, 54}, 34, jars, 4);
    for (int i = 0; i < 5; i++) {
        double x = 772 + i * 108;
        brush_dot(cr, x, 262, 27, 27, 0xf7f5ee);
        brush_dot(cr, x, 262, 17, 17, 0xa9bccb);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    light_linear(cr, 0, 0, 1280, 200, 0xf0e7cf, 0xaaa392);
    cairo_paint(cr);
    brush_window(cr, (PaintRect){204, 56, 150, 236}, 2, 2, 0xf8f5ea, yard_draw);
    curtain_draw(cr, (PaintRect){204, 50, 150, 44});
    dresser_draw(cr, right);
    brush_box(cr, (PaintRect){extent.x, 396, extent.w, 8}, 0, 0xd8cfb4);
    brush_seam(cr, (PaintRect){extent.x, 404, extent.w, 130}, 0x7d7f5e, 0.5);
}

static void stove_draw(cairo_t *cr)
{
    brush_down(cr, (PaintRect){910, 372, 190, 160}, 6, 0xece8dc, 0xb9b5a8);
    brush_box(cr, (PaintRect){930, 420, 150, 78}, 6, 0x3c3f40);
    brush_box(cr, (PaintRect){904, 366, 202, 12}, 2, 0x4a4c4c);
    brush_across(cr, (PaintRect){944, 324, 72, 42}, 10, 0x4b76a2, 0x274a72);
    cairo_move_to(cr, 1014, 336);
    cairo_line_to(cr, 1036, 322);
    light_stroke(cr, 0x38608a, 7);
}

static void door_draw(cairo_t *cr)
{
    brush_box(cr, (PaintRect){12, 204, 176, 320}, 2, 0xe7dfc8);
    brush_across(cr, (PaintRect){24, 216, 152, 310}, 1, 0x6f8b78, 0x4d6656);
    for (int i = 1; i < 4; i++) {
        brush_seam(cr, (PaintRect){24 + i * 38, 216, 2.5, 310}, 0x22332a, 0.4);
    }
    brush_seam(cr, (PaintRect){24, 372, 152, 14}, 0x35493d, 0.5);
    brush_dot(cr, 162, 366, 7, 7, 0xc3a56a);
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    brush_cupboard(cr, (PaintRect){730, 392, right - 730, 150}, 6, 1, 0xe4dabd,
                   0xa39a82, 0x8a6a48);
    brush_box(cr, (PaintRect){722, 382, right - 722, 14}, 2, 0x8d6844);
    stove_draw(cr);
    door_draw(cr);
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 276, 170, 560, 0xfffbe6, 0.46);
    light_fade(cr, 1480, 0, 700, 0, 0x35302a, 0.48);
    light_fade(cr, -420, 0, 20, 0, 0x35302a, 0.3);
    light_fade(cr, 0, 520, 0, 380, 0x35302a, 0.22);
}

const RoomDesign ROOM_DESIGN_FARM = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .clock = {594, 95},
    .clock_rim = 0x7a4a34,
    .hour = 10,
    .top = TABLE_TOP_FORMICA,
    .slots = {{{40, 90, 128, 106}, "foto", THING_NAMED},
              {{44, 228, 112, 134}, "kalender", THING_NAMED},
              {{66, 392, 124, 114}, "krukje", THING_NAMED},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
