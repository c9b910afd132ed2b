#include "view/light.h"
#include "view/room_parts.h"

#include <math.h>

// Behind the wheel at the kerb, in the rain, at dusk.

static const double sill = 430; // where the windscreen meets the dashboard

// The same drops every time: a small sequence of its own.
static double drop_next(unsigned *seed)
{
    *seed = *seed * 1103515245U + 12345U;
    return (double)(*seed >> 16 & 0x7fffU) / 32768.0;
}

static void houses_draw(cairo_t *cr, PaintRect extent)
{
    unsigned seed = 7;
    for (double x = extent.x; x < extent.x + extent.w; x += 96) {
        double top = 190 + drop_next(&seed) * 90;
        cairo_move_to(cr, x, sill);
        cairo_line_to(cr, x, top + 34);
        cairo_line_to(cr, x + 48, top);
        cairo_line_to(cr, x + 96, top + 34);
        cairo_line_to(cr, x + 96, sill);
        cairo_close_path(cr);
        light_fill(cr, drop_next(&seed) < 0.5 ? 0x252c3f : 0x2d3348);
        if (x > 480)
            continue;
        cairo_rectangle(cr, x + 20, top + 60, 18, 26);
        cairo_rectangle(cr, x + 58, top + 110, 18, 26);
        paint_set_colour(cr, 0xe8b266, 0.6);
        cairo_fill(cr);
    }
}

static void lights_draw(cairo_t *cr)
{
    static const struct {
        double x, y, radius;
        unsigned colour;
        double alpha;
    } lamp[] = {
        {40, 300, 70, 0xffc27a, 0.7},   {150, 250, 46, 0xffd9a0, 0.7},
        {236, 330, 34, 0xe5533c, 0.9},  {282, 332, 34, 0xe5533c, 0.9},
        {350, 220, 40, 0xffc27a, 0.6},  {-150, 260, 60, 0xffc27a, 0.6},
        {-300, 320, 50, 0x8fc9b0, 0.5}, {430, 300, 30, 0x8fc9b0, 0.5},
        {560, 316, 26, 0xffd9a0, 0.3},  {1420, 300, 50, 0xffc27a, 0.3},
    };
    for (size_t i = 0; i < sizeof lamp / sizeof lamp[0]; i++) {
        light_glow(cr, lamp[i].x, lamp[i].y, lamp[i].radius * 2, lamp[i].colour,
                   lamp[i].alpha * 0.5);
        paint_ellipse(cr, lamp[i].x, lamp[i].y, lamp[i].radius * 0.4,
                      lamp[i].radius * 0.4);
        paint_set_colour(cr, lamp[i].colour, lamp[i].alpha * 0.75);
        cairo_fill(cr);
    }
}

void room_car_draw_far(cairo_t *cr, PaintRect extent)
{
    light_linear(cr, 0, -100, 0, sill, 0x28304a, 0x6b5a66);
    cairo_paint(cr);
    light_glow(cr, 190, 330, 460, 0xd98a5c, 0.5);
    houses_draw(cr, extent);
    cairo_rectangle(cr, extent.x, 370, extent.w, 400);
    light_linear(cr, 0, 370, 0, sill, 0x3a3a4a, 0x23252f);
    cairo_fill(cr);
    lights_draw(cr);
    light_fade(cr, 1000, 0, 380, 0, 0x151926, 0.55);
}

// A drop gathers the light of the street at its lower edge.
static void drop_draw(cairo_t *cr, double x, double y, double size)
{
    paint_ellipse(cr, x, y, size * 0.8, size);
    paint_set_colour(cr, 0x10131c, 0.28);
    cairo_fill(cr);
    paint_ellipse(cr, x, y + size * 0.25, size * 0.55, size * 0.6);
    paint_set_colour(cr, 0xd7dfee, 0.3);
    cairo_fill(cr);
    paint_ellipse(cr, x - size * 0.25, y - size * 0.35, size * 0.2, size * 0.2);
    paint_set_colour(cr, 0xffffff, 0.65);
    cairo_fill(cr);
}

static void rain_draw(cairo_t *cr, PaintRect extent)
{
    unsigned seed = 3;
    int count = (int)(extent.w * 0.26);
    for (int i = 0; i < count; i++) {
        double x = extent.x + drop_next(&seed) * extent.w;
        double y = extent.y + drop_next(&seed) * (sill - extent.y);
        double size = 1.6 + pow(drop_next(&seed), 3) * 8;
        drop_draw(cr, x, y, x > 440 ? size * 0.6 : size);
    }
    for (int i = 0; i < 9; i++) {
        double x = 20 + drop_next(&seed) * 420;
        double y = drop_next(&seed) * 260;
        light_line(cr, x, y, x + 3, y + 110);
        paint_set_colour(cr, 0xd7dfee, 0.1);
        cairo_set_line_width(cr, 4);
        cairo_stroke(cr);
        drop_draw(cr, x + 3, y + 112, 5);
    }
}

static void wiper_draw(cairo_t *cr)
{
    light_line(cr, 60, sill + 4, 410, 366);
    light_stroke(cr, 0x0d0f14, 7);
    light_line(cr, 190, 398, 420, 358);
    light_stroke(cr, 0x0d0f14, 4);
}

static void dashboard_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w, bottom = extent.y + extent.h;
    cairo_move_to(cr, extent.x, bottom);
    cairo_line_to(cr, extent.x, sill + 6);
    cairo_curve_to(cr, 60, sill - 30, 380, sill - 26, 560, sill + 4);
    cairo_line_to(cr, right, sill + 26);
    cairo_line_to(cr, right, bottom);
    cairo_close_path(cr);
    light_linear(cr, 0, sill - 20, 0, 720, 0x2b2e38, 0x101116);
    cairo_fill(cr);
    cairo_move_to(cr, extent.x, sill + 6);
    cairo_curve_to(cr, 60, sill - 30, 380, sill - 26, 560, sill + 4);
    cairo_line_to(cr, right, sill + 26);
    paint_set_colour(cr, 0xd9a578, 0.35);
    cairo_set_line_width(cr, 2);
    cairo_stroke(cr);
}

static void gauge_draw(cairo_t *cr, double x, double needle)
{
    paint_ellipse(cr, x, 548, 46, 46);
    light_fill(cr, 0x0c0d11);
    paint_ellipse(cr, x, 548, 46, 46);
    light_stroke(cr, 0x4a4f5c, 2.5);
    for (int i = 0; i < 11; i++) {
        double angle = PAINT_PI * (0.75 + i * 0.15);
        light_line(cr, x + cos(angle) * 34, 548 + sin(angle) * 34,
                   x + cos(angle) * 40, 548 + sin(angle) * 40);
        light_stroke(cr, 0xd8c8a4, 1.6);
    }
    double angle = PAINT_PI * (0.75 + needle * 1.5);
    light_line(cr, x, 548, x + cos(angle) * 33, 548 + sin(angle) * 33);
    light_stroke(cr, 0xe0603c, 2.6);
    paint_ellipse(cr, x, 548, 5, 5);
    light_fill(cr, 0x4a4f5c);
}

static void wheel_draw(cairo_t *cr)
{
    paint_ellipse(cr, 270, 650, 190, 186);
    light_stroke(cr, 0x0a0b0f, 34);
    paint_ellipse(cr, 270, 650, 190, 186);
    light_stroke(cr, 0x2b2e38, 26);
    cairo_arc(cr, 270, 650, 196, PAINT_PI * 1.08, PAINT_PI * 1.6);
    paint_set_colour(cr, 0xe0b48a, 0.3);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
    light_line(cr, 92, 664, 448, 664);
    light_stroke(cr, 0x22252e, 34);
    paint_rounded(cr, (PaintRect){206, 616, 128, 92}, 30);
    light_linear(cr, 0, 616, 0, 708, 0x353945, 0x1d2028);
    cairo_fill(cr);
}

static void phone_draw(cairo_t *cr)
{
    light_line(cr, 56, 470, 56, 420);
    light_stroke(cr, 0x0d0f14, 12);
    paint_rounded(cr, (PaintRect){8, 262, 96, 172}, 13);
    light_fill(cr, 0x0b0c10);
    paint_rounded(cr, (PaintRect){14, 268, 84, 160}, 9);
    light_linear(cr, 14, 268, 98, 428, 0x35604f, 0x1b3a38);
    cairo_fill(cr);
    cairo_move_to(cr, 40, 428);
    cairo_curve_to(cr, 40, 370, 74, 360, 66, 268);
    light_stroke(cr, 0xe9dcb8, 6);
    cairo_move_to(cr, 14, 330);
    cairo_line_to(cr, 98, 318);
    light_stroke(cr, 0x8fae92, 3);
    paint_ellipse(cr, 55, 370, 7, 7);
    light_fill(cr, 0xf4f1e6);
    paint_ellipse(cr, 55, 370, 4.5, 4.5);
    light_fill(cr, 0xd4633d);
    paint_rounded(cr, (PaintRect){2, 392, 14, 30}, 4);
    light_fill(cr, 0x2b2e38);
    paint_rounded(cr, (PaintRect){96, 392, 14, 30}, 4);
    light_fill(cr, 0x2b2e38);
}

void room_car_draw_near(cairo_t *cr, PaintRect extent)
{
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    rain_draw(cr, extent);
    wiper_draw(cr);
    dashboard_draw(cr, extent);
    gauge_draw(cr, 208, 0.05);
    gauge_draw(cr, 332, 0.3);
    light_glow(cr, 270, 548, 170, 0xe0b060, 0.16);
    wheel_draw(cr);
    phone_draw(cr);
    light_glow(cr, 56, 348, 130, 0x9fd0b8, 0.14);
    light_fade(cr, 900, 0, 420, 0, 0x0e1018, 0.5);
}
