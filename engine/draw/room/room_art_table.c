#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_art.h"

// What lies on the far side of the table, low, seen from the chair.

static void lying_shadow_draw(cairo_t *cr, PaintRect at)
{
    paint_rounded(cr, at, 4);
    light_shadow(cr, 0.16, 5);
    cairo_new_path(cr);
}

void room_art_box(cairo_t *cr, RoomKind room)
{
    (void)room;
    lying_shadow_draw(cr, (PaintRect){6, 30, 112, 24});
    cairo_move_to(cr, 14, 12);
    cairo_line_to(cr, 106, 12);
    cairo_line_to(cr, 116, 26);
    cairo_line_to(cr, 4, 26);
    cairo_close_path(cr);
    light_fill(cr, 0xd9b384);
    brush_across(cr, (PaintRect){4, 26, 112, 28}, 1, 0xc79a68, 0x946a44);
    brush_seam(cr, (PaintRect){52, 12, 16, 42}, 0xf3e3c0, 0.6);
}

// Cigarettes, still in their foil.
void room_art_pack(cairo_t *cr, RoomKind room)
{
    (void)room;
    lying_shadow_draw(cr, (PaintRect){10, 22, 74, 20});
    cairo_move_to(cr, 16, 12);
    cairo_line_to(cr, 80, 12);
    cairo_line_to(cr, 86, 22);
    cairo_line_to(cr, 8, 22);
    cairo_close_path(cr);
    light_fill(cr, 0xfaf8f2);
    brush_across(cr, (PaintRect){8, 22, 78, 20}, 2, 0xf4f1ea, 0xcfcac2);
    brush_box(cr, (PaintRect){8, 22, 28, 20}, 2, 0xb8362e);
    brush_box(cr, (PaintRect){16, 12, 22, 10}, 0, 0xcb5148);
    brush_box(cr, (PaintRect){46, 28, 30, 5}, 1, 0x8a8478);
    cairo_move_to(cr, 60, 13); // the light on the plastic
    cairo_line_to(cr, 68, 13);
    cairo_line_to(cr, 58, 41);
    cairo_line_to(cr, 46, 41);
    cairo_close_path(cr);
    paint_set_colour(cr, 0xffffff, 0.75);
    cairo_fill(cr);
}

// An open case with a fountain pen, and its ink beside it.
void room_art_pen_box(cairo_t *cr, RoomKind room)
{
    (void)room;
    lying_shadow_draw(cr, (PaintRect){4, 34, 112, 18});
    cairo_move_to(cr, 12, 2);
    cairo_line_to(cr, 92, 2);
    cairo_line_to(cr, 96, 28);
    cairo_line_to(cr, 6, 28);
    cairo_close_path(cr);
    light_linear(cr, 6, 0, 96, 0, 0x39415a, 0x20263a);
    cairo_fill(cr);
    cairo_move_to(cr, 6, 28);
    cairo_line_to(cr, 96, 28);
    cairo_line_to(cr, 100, 44);
    cairo_line_to(cr, 2, 44);
    cairo_close_path(cr);
    light_fill(cr, 0xd9cfb8);
    brush_across(cr, (PaintRect){2, 43, 98, 9}, 1, 0x39415a, 0x20263a);
    brush_across(cr, (PaintRect){16, 33, 70, 6.5}, 3, 0x2c2a30, 0x121014);
    brush_box(cr, (PaintRect){58, 33, 4, 6.5}, 0, 0xd8b878);
    brush_box(cr, (PaintRect){26, 31.6, 22, 2}, 1, 0xd8b878);
    brush_box(cr, (PaintRect){28, 10, 44, 4}, 1, 0xd8b878);
    brush_across(cr, (PaintRect){104, 30, 16, 22}, 3, 0x3d5a8c, 0x1d2c4a);
    brush_box(cr, (PaintRect){106, 25, 12, 7}, 2, 0x2c2a30);
}

static void strip_draw(cairo_t *cr, double x, double y)
{
    cairo_move_to(cr, x, y + 8);
    cairo_line_to(cr, x + 96, y);
    cairo_line_to(cr, x + 99, y + 9);
    cairo_line_to(cr, x + 2, y + 18);
    cairo_close_path(cr);
    light_shadow(cr, 0.14, 3);
    light_linear(cr, x, 0, x + 96, 0, 0x3a3d40, 0x232528);
    cairo_fill(cr);
    for (int i = 1; i < 24; i++) {
        double at = x + i * 4;
        light_line(cr, at, y + 8 - i / 3.0, at + 1,
                   y + (i % 5 ? 11 : 14) - i / 3.0);
    }
    light_stroke(cr, 0x8f9698, 0.8);
    brush_box(cr, (PaintRect){x + 94, y, 6, 9}, 1, 0xe9ebe8); // where it broke
}

// A piece of packing strap.
void room_art_strip(cairo_t *cr, RoomKind room)
{
    (void)room;
    strip_draw(cr, 10, 12);
}

void room_art_strip_by_keys(cairo_t *cr, RoomKind room)
{
    (void)room;
    lying_shadow_draw(cr, (PaintRect){2, 12, 128, 44});
    cairo_move_to(cr, 12, 8);
    cairo_line_to(cr, 126, 8);
    cairo_line_to(cr, 134, 54);
    cairo_line_to(cr, 0, 54);
    cairo_close_path(cr);
    light_linear(cr, 0, 8, 0, 54, 0x5d605e, 0x3a3c3b);
    cairo_fill(cr);
    for (int row = 0; row < 4; row++) {
        double y = 13 + row * 10, left = 14 - row * 2.4;
        double step = (112 + row * 4.0) / 12;
        for (int i = 0; i < 12; i++) {
            bool space = row == 3 && i > 3 && i < 8;
            brush_box(cr, (PaintRect){left + i * step, y, step - 2, 7}, 1.6,
                      space ? 0xe4e2da : 0xd3d1c8);
        }
    }
    strip_draw(cr, 138, 26);
}
