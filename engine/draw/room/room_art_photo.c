#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_art.h"

// The photos. Each is 100 by 78 inside its frame.

static void grass_draw(cairo_t *cr, double horizon)
{
    light_linear(cr, 0, 0, 0, horizon, 0xbcdbe6, 0xf2efd6);
    cairo_paint(cr);
    brush_down(cr, (PaintRect){-5, horizon, 120, 80}, 0, 0xa5bd76, 0x7d9a58);
}

static void bicycle_draw(cairo_t *cr)
{
    for (int i = 0; i < 2; i++) {
        paint_ellipse(cr, 46 + i * 32, 64, 11, 11);
        light_stroke(cr, 0x3d3a3c, 2.2);
    }
    cairo_move_to(cr, 46, 64);
    cairo_line_to(cr, 55, 50);
    cairo_line_to(cr, 73, 50);
    cairo_line_to(cr, 61, 64);
    cairo_close_path(cr);
    cairo_move_to(cr, 72, 42);
    cairo_line_to(cr, 78, 64);
    light_stroke(cr, 0xc8442f, 2.6);
    light_line(cr, 66, 41, 77, 40);
    light_stroke(cr, 0x3d3a3c, 2.2);
}

// A girl beside her first bicycle, cross: somebody held the saddle.
static void girl_draw(cairo_t *cr)
{
    grass_draw(cr, 52);
    bicycle_draw(cr);
    cairo_move_to(cr, 30, 72);
    cairo_line_to(cr, 34, 36);
    cairo_line_to(cr, 46, 36);
    cairo_line_to(cr, 51, 72);
    cairo_close_path(cr);
    light_fill(cr, 0xe0b04a);
    light_line(cr, 46, 40, 67, 42);
    light_stroke(cr, 0xe0ab86, 3.4);
    brush_dot(cr, 40, 22, 14, 15, 0x8a5430);
    brush_dot(cr, 41, 24, 10, 11.5, 0xefc09a);
    light_line(cr, 34, 18.5, 39, 21);
    light_line(cr, 48, 18.5, 43, 21);
    light_stroke(cr, 0x5a3420, 1.7);
    brush_dot(cr, 37, 23.4, 1.3, 1.5, 0x3a2a22);
    brush_dot(cr, 45, 23.4, 1.3, 1.5, 0x3a2a22);
    cairo_arc(cr, 41, 33, 3.6, PAINT_PI * 1.15, PAINT_PI * 1.85);
    light_stroke(cr, 0xa4553f, 1.5);
}

static void cow_draw(cairo_t *cr, double x)
{
    brush_dot(cr, x, 20, 17, 12, 0xf2efe8);
    brush_dot(cr, x - 5, 16, 8, 6, 0x2e2a2a);
    brush_dot(cr, x + 9, 23, 6, 5, 0x2e2a2a);
    brush_dot(cr, x, 32, 7, 5, 0xe9b3a6);
    light_line(cr, x - 10, 28, x - 10, 44);
    light_line(cr, x + 10, 28, x + 10, 44);
    light_stroke(cr, 0xdcd6cc, 4);
}

static void back_draw(cairo_t *cr, double x, double y, unsigned overall,
                      unsigned hair)
{
    paint_rounded(cr, (PaintRect){x - 13, y + 14, 26, 50}, 8);
    light_fill(cr, overall);
    light_line(cr, x - 6, y + 15, x + 5, y + 36);
    light_line(cr, x + 6, y + 15, x - 5, y + 36);
    light_stroke(cr, paint_darken(overall, 0.3), 2);
    brush_dot(cr, x, y + 7, 8.5, 9.5, hair);
    brush_dot(cr, x, y + 15, 4.5, 3, 0xd9a684);
}

// The pit of a milking parlour: two people at work, seen from behind.
static void pit_draw(cairo_t *cr)
{
    light_linear(cr, 0, 0, 0, 78, 0xcfd6d2, 0x8d9692);
    cairo_paint(cr);
    for (int i = 0; i < 3; i++) {
        cow_draw(cr, 18 + i * 33);
    }
    brush_box(cr, (PaintRect){0, 42, 110, 3.5}, 0, 0x9aa3a3);
    brush_box(cr, (PaintRect){0, 52, 110, 40}, 0, 0x78817e);
    back_draw(cr, 34, 26, 0x3f6485, 0x9a958c);
    back_draw(cr, 68, 30, 0x5a7d63, 0xb08a54);
}

static void guest_draw(cairo_t *cr, double x, double y, unsigned coat,
                       double length)
{
    paint_rounded(cr, (PaintRect){x - 7.5, y + 8, 15, length}, 5);
    light_fill(cr, coat);
    brush_dot(cr, x, y, 6, 7, 0x6b4a34);
    brush_dot(cr, x, y + 2, 5, 5.5, 0xefc09a);
}

// A barbecue of the firm: one at the side, in a coat that is too long.
static void barbecue_draw(cairo_t *cr)
{
    static const unsigned coats[] = {0x7d3a34, 0x39536e, 0xf1efe8, 0x4f7a5c};
    grass_draw(cr, 44);
    for (int i = 0; i < 4; i++) {
        guest_draw(cr, 24 + i * 16.5, 26 - i % 2 * 4, coats[i], 36);
    }
    brush_box(cr, (PaintRect){51, 40, 12, 24}, 2, 0xc25a3c); // the apron
    guest_draw(cr, 90, 30, 0x26324a, 44);
    brush_dot(cr, 57, 68, 15, 5, 0x3b3a3c);
    light_glow(cr, 57, 65, 14, 0xff9a4a, 0.9);
    for (int i = 0; i < 3; i++) {
        cairo_move_to(cr, 52 + i * 6, 62);
        cairo_curve_to(cr, 48 + i * 6, 50, 60 + i * 6, 40, 54 + i * 6, 26);
        paint_set_colour(cr, 0xffffff, 0.28);
        cairo_set_line_width(cr, 3);
        cairo_stroke(cr);
    }
}

// Two people by the sea, for everybody.
static void beach_draw(cairo_t *cr)
{
    light_linear(cr, 0, 0, 0, 44, 0xa9d0e4, 0xf5ecd2);
    cairo_paint(cr);
    brush_down(cr, (PaintRect){0, 40, 110, 16}, 0, 0x7fb0c0, 0xa8cbd0);
    brush_down(cr, (PaintRect){0, 54, 110, 40}, 0, 0xeddcb4, 0xd3bd8e);
    guest_draw(cr, 40, 26, 0xc8553f, 38);
    guest_draw(cr, 58, 30, 0x3f6e88, 34);
}

void room_art_photo(cairo_t *cr, RoomKind room)
{
    if (room == ROOM_CHIEF) { // it never hangs straight
        cairo_translate(cr, 3, -3);
        cairo_rotate(cr, 0.05);
    }
    if (room != ROOM_FARM) {
        light_line(cr, 64, -16, 22, 2);
        light_line(cr, 64, -16, 106, 2);
        light_stroke(cr, 0x7a6450, 1.4);
    }
    room_art_frame(cr, 128, 106, room == ROOM_CHIEF ? 0x4a4036 : 0x94683f);
    cairo_translate(cr, 14, 14);
    if (room == ROOM_WORKSHOP) {
        girl_draw(cr);
    } else if (room == ROOM_FARM) {
        pit_draw(cr);
    } else if (room == ROOM_CHIEF) {
        barbecue_draw(cr);
    } else {
        beach_draw(cr);
    }
    light_fade(cr, -10, -6, 60, 70, 0xffffff, 0.28);
}
