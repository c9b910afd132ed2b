#include "view/light.h"
#include "view/room_parts.h"

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

static void lamp_draw(cairo_t *cr)
{
    light_line(cr, 770, -400, 770, 40);
    light_stroke(cr, 0x3a302b, 3);
    cairo_move_to(cr, 732, 80);
    cairo_curve_to(cr, 734, 50, 750, 38, 770, 38);
    cairo_curve_to(cr, 790, 38, 806, 50, 808, 80);
    cairo_close_path(cr);
    light_linear(cr, 732, 0, 808, 0, 0x3f6e68, 0x22443f);
    cairo_fill(cr);
    paint_ellipse(cr, 770, 81, 34, 6);
    light_fill(cr, 0xfff1c4);
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

void room_workshop_draw_far(cairo_t *cr, PaintRect extent)
{
    wall_draw(cr, extent);
    window_draw(cr);
    tools_draw(cr);
    frame_draw(cr, 828, 130, 0xa4543c);
    frame_draw(cr, 1290, 120, 0x4e7e86);
    rim_draw(cr, 880, 306, 56);
    rim_draw(cr, 900, 312, 56);
    bench_draw(cr, extent);
    frame_draw(cr, -190, 120, 0x5c7a5e);
    rim_draw(cr, -90, 320, 70);
    lamp_draw(cr);
}

// The sun comes in at the left; the right is in the shade.
static void afternoon_draw(cairo_t *cr)
{
    light_glow(cr, 250, 180, 560, 0xffeec6, 0.7);
    light_glow(cr, 770, 96, 230, 0xffe3a0, 0.45);
    cairo_save(cr);
    cairo_move_to(cr, 190, 40);
    cairo_line_to(cr, 352, 40);
    cairo_line_to(cr, 800, 720);
    cairo_line_to(cr, 330, 720);
    cairo_close_path(cr);
    cairo_clip(cr);
    light_fade(cr, 230, 60, 560, 720, 0xfff0cc, 0.15);
    cairo_restore(cr);
    light_fade(cr, 1480, 0, 700, 0, 0x3a2c30, 0.42);
    light_fade(cr, -400, 0, 60, 0, 0x3a2c30, 0.3);
}

// A girl on the grass beside her first bicycle.
static void girl_draw(cairo_t *cr)
{
    for (int i = 0; i < 2; i++) {
        paint_ellipse(cr, 88 + i * 42, 174, 15, 15);
        light_stroke(cr, 0x3d3a3c, 2.6);
    }
    cairo_move_to(cr, 88, 174);
    cairo_line_to(cr, 100, 156);
    cairo_line_to(cr, 124, 156);
    cairo_line_to(cr, 108, 174);
    cairo_close_path(cr);
    cairo_move_to(cr, 122, 146);
    cairo_line_to(cr, 130, 174);
    light_stroke(cr, 0xc8442f, 3);
    light_line(cr, 114, 145, 128, 144);
    light_stroke(cr, 0x3d3a3c, 2.4);
    cairo_move_to(cr, 78, 176);
    cairo_line_to(cr, 83, 134);
    cairo_line_to(cr, 97, 134);
    cairo_line_to(cr, 103, 176);
    cairo_close_path(cr);
    light_fill(cr, 0xe0b04a);
    light_line(cr, 96, 138, 115, 146);
    light_stroke(cr, 0xe0ab86, 4);
    paint_ellipse(cr, 90, 117, 15, 17);
    light_fill(cr, 0x8a5430);
    paint_ellipse(cr, 91, 120, 10.5, 12);
    light_fill(cr, 0xefc09a);
    cairo_arc(cr, 92, 123, 4.5, 0.3, PAINT_PI - 0.3);
    light_stroke(cr, 0xa4553f, 1.6);
}

static void photo_draw(cairo_t *cr)
{
    light_line(cr, 105, 52, 60, 74);
    light_line(cr, 105, 52, 150, 74);
    light_stroke(cr, 0x7a6450, 1.4);
    paint_rounded(cr, (PaintRect){42, 72, 126, 136}, 3);
    cairo_save(cr);
    cairo_translate(cr, 3, 5);
    light_shadow(cr, 0.16, 6);
    cairo_restore(cr);
    light_linear(cr, 42, 72, 168, 208, 0x94683f, 0x5a3a22);
    cairo_fill(cr);
    cairo_rectangle(cr, 50, 80, 110, 120);
    light_fill(cr, 0xf8f1e2);
    cairo_save(cr);
    cairo_rectangle(cr, 58, 88, 94, 104);
    cairo_clip(cr);
    light_linear(cr, 0, 88, 0, 160, 0xbcdbe6, 0xf2efd6);
    cairo_paint(cr);
    cairo_rectangle(cr, 50, 158, 120, 50);
    light_linear(cr, 0, 158, 0, 196, 0xa5bd76, 0x7d9a58);
    cairo_fill(cr);
    girl_draw(cr);
    light_fade(cr, 50, 80, 130, 160, 0xffffff, 0.3);
    cairo_restore(cr);
}

static void clock_draw(cairo_t *cr)
{
    paint_ellipse(cr, 638, 99, 33, 33);
    light_shadow(cr, 0.14, 5);
    cairo_new_path(cr);
    paint_ellipse(cr, 635, 95, 34, 34);
    light_linear(cr, 601, 61, 669, 129, 0x4d7f78, 0x1f423d);
    cairo_fill(cr);
    paint_ellipse(cr, 635, 95, 28.5, 28.5);
    light_linear(cr, 610, 70, 660, 120, 0xfffdf6, 0xe9dfcc);
    cairo_fill(cr);
    for (int i = 0; i < 12; i++) {
        double angle = i * PAINT_PI / 6, inner = i % 3 == 0 ? 21 : 24;
        light_line(cr, 635 + cos(angle) * inner, 95 + sin(angle) * inner,
                   635 + cos(angle) * 26.5, 95 + sin(angle) * 26.5);
        light_stroke(cr, 0x5a5048, i % 3 == 0 ? 2.4 : 1.2);
    }
}

void room_workshop_draw_near(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    afternoon_draw(cr);
    photo_draw(cr);
    clock_draw(cr);
    room_bicycle_draw(cr);
}
