#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

#include <math.h>
#include <stdbool.h>

// Behind the wheel at the kerb, in the rain, at dusk: the last of the day over
// the roofs, and the lit windows of the customer you have just left.

static const double sill = 430; // where the windscreen meets the dashboard

static void houses_draw(cairo_t *cr, PaintRect extent)
{
    unsigned seed = 7;
    for (double x = extent.x; x < extent.x + extent.w; x += 96) {
        double top = 150 + brush_next(&seed) * 90;
        cairo_move_to(cr, x, sill);
        cairo_line_to(cr, x, top + 40);
        cairo_line_to(cr, x + 48, top);
        cairo_line_to(cr, x + 96, top + 40);
        cairo_line_to(cr, x + 96, sill);
        cairo_close_path(cr);
        light_fill(cr, brush_next(&seed) < 0.5 ? 0x2b3350 : 0x343a58);
        for (int i = 0; i < 4; i++) {
            if (brush_next(&seed) < 0.5) {
                continue;
            }
            PaintRect pane = {x + 18 + i % 2 * 38, top + 62 + i / 2 * 52, 20,
                              28};
            brush_box(cr, pane, 1, i % 3 ? 0xe8b266 : 0xf3d79a);
        }
    }
}

// Where you came from: a shop with its lamps on.
static void shop_draw(cairo_t *cr)
{
    brush_box(cr, (PaintRect){-40, 196, 300, 200}, 0, 0x3a3448);
    brush_down(cr, (PaintRect){-24, 244, 184, 116}, 2, 0xffdf9c, 0xe79a4c);
    brush_down(cr, (PaintRect){178, 244, 60, 140}, 2, 0xffcf84, 0xc97a3c);
    brush_box(cr, (PaintRect){-30, 214, 276, 22}, 3, 0xa4503a);
    for (int i = 0; i < 4; i++) {
        brush_box(cr, (PaintRect){-14 + i * 44, 318 - i % 2 * 14, 26, 44}, 3,
                  0x7d4a34);
    }
    light_glow(cr, 70, 300, 330, 0xffb45c, 0.5);
}

// A wet street throws every light back as a long stripe.
static void street_draw(cairo_t *cr, PaintRect extent)
{
    static const struct {
        double x, w;
        unsigned colour;
        double alpha;
    } shine[] = {
        {-24, 184, 0xffc477, 0.6}, {178, 60, 0xffb45c, 0.5},
        {330, 26, 0xe5533c, 0.7},  {382, 26, 0xe5533c, 0.7},
        {520, 30, 0x8fc9b0, 0.5},  {700, 34, 0xffd9a0, 0.5},
        {900, 30, 0xffd9a0, 0.45}, {1120, 40, 0xffc27a, 0.5},
        {1240, 24, 0xe5533c, 0.4}, {1400, 60, 0xffc27a, 0.4},
    };
    brush_down(cr, (PaintRect){extent.x, 362, extent.w, 400}, 0, 0x4a4660,
               0x24263a);
    for (size_t i = 0; i < sizeof shine / sizeof shine[0]; i++) {
        const PaintStop stops[] = {{0, shine[i].colour, shine[i].alpha},
                                   {1, shine[i].colour, 0}};
        cairo_rectangle(cr, shine[i].x, 362, shine[i].w, 78);
        paint_set_linear(cr, (PaintPoint){0, 362}, (PaintPoint){0, 440}, stops,
                         2);
        cairo_fill(cr);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    light_linear(cr, 0, -100, 0, 360, 0x2c3a63, 0xb9788a);
    cairo_paint(cr);
    light_glow(cr, 420, 330, 620, 0xf2a46c, 0.6);
    houses_draw(cr, extent);
    shop_draw(cr);
    street_draw(cr, extent);
}

// Lamps out of focus.
static void lamps_draw(cairo_t *cr, PaintRect extent)
{
    static const struct {
        double x, y, radius;
        unsigned colour;
        double alpha;
    } lamp[] = {
        {300, 180, 24, 0xffd9a0, 0.7},  {343, 340, 17, 0xe5533c, 0.9},
        {395, 340, 17, 0xe5533c, 0.9},  {535, 318, 15, 0x8fe0b8, 0.7},
        {520, 150, 20, 0xffd9a0, 0.5},  {717, 168, 18, 0xffd9a0, 0.55},
        {915, 188, 16, 0xffd9a0, 0.5},  {1140, 160, 26, 0xffc27a, 0.6},
        {1180, 330, 14, 0xfff2d8, 0.7}, {1222, 330, 14, 0xfff2d8, 0.7},
        {980, 336, 12, 0xe5533c, 0.7},  {1420, 200, 24, 0xffc27a, 0.5},
        {-180, 190, 26, 0xffc27a, 0.6}, {640, 344, 11, 0xffc27a, 0.6},
    };
    (void)extent;
    for (size_t i = 0; i < sizeof lamp / sizeof lamp[0]; i++) {
        light_glow(cr, lamp[i].x, lamp[i].y, lamp[i].radius * 4.4,
                   lamp[i].colour, lamp[i].alpha * 0.4);
        paint_ellipse(cr, lamp[i].x, lamp[i].y, lamp[i].radius, lamp[i].radius);
        paint_set_colour(cr, lamp[i].colour, lamp[i].alpha * 0.7);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, lamp[i].colour, lamp[i].alpha);
        cairo_set_line_width(cr, 2.5);
        cairo_stroke(cr);
    }
}

static void dusk_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_fade(cr, 1700, 0, 560, 0, 0x151926, 0.6);
    light_fade(cr, 0, -60, 0, 130, 0x11141f, 0.6);
}

// A drop gathers the light of the street at its lower edge.
static void drop_draw(cairo_t *cr, double x, double y, double size)
{
    paint_ellipse(cr, x, y, size * 0.8, size);
    paint_set_colour(cr, 0x10131c, 0.3);
    cairo_fill(cr);
    paint_ellipse(cr, x, y + size * 0.25, size * 0.55, size * 0.6);
    paint_set_colour(cr, 0xf3d9c0, 0.42);
    cairo_fill(cr);
    paint_ellipse(cr, x - size * 0.25, y - size * 0.35, size * 0.22,
                  size * 0.22);
    paint_set_colour(cr, 0xffffff, 0.8);
    cairo_fill(cr);
}

// Whether the wiper has been there: a wide arc before the driver, and the
// arc of the other one.
static bool is_wiped(double x, double y)
{
    double near = hypot(x - 150, y - sill - 40);
    double far = hypot(x - 760, y - sill - 40);
    return (near < 390 && near > 90) || (far < 400 && far > 110);
}

static void rain_draw(cairo_t *cr, PaintRect extent)
{
    unsigned seed = 3;
    int count = (int)(extent.w * 0.5);
    for (int i = 0; i < count; i++) {
        double x = extent.x + brush_next(&seed) * extent.w;
        double y = extent.y + brush_next(&seed) * (sill - extent.y);
        double size = 1.6 + pow(brush_next(&seed), 3) * 8;
        drop_draw(cr, x, y, is_wiped(x, y) ? size * 0.34 : size);
    }
    for (int i = 0; i < 16; i++) {
        double x = extent.x + brush_next(&seed) * extent.w;
        double y = extent.y + brush_next(&seed) * 260;
        const PaintStop stops[] = {{0, 0xe8dfe6, 0}, {1, 0xe8dfe6, 0.2}};
        paint_set_linear(cr, (PaintPoint){0, y}, (PaintPoint){0, y + 130},
                         stops, 2);
        light_line(cr, x, y, x + 3, y + 130);
        cairo_set_line_width(cr, 5);
        cairo_stroke(cr);
        drop_draw(cr, x + 3, y + 132, 5.5);
    }
}

static void wiper_draw(cairo_t *cr, double x)
{
    light_line(cr, x, sill + 6, x + 330, 372);
    light_stroke(cr, 0x0d0f14, 7);
    light_line(cr, x + 110, 408, x + 352, 362);
    light_stroke(cr, 0x0d0f14, 4);
    light_line(cr, x + 112, 405, x + 350, 360);
    light_stroke(cr, 0x5a5668, 1.2);
}

// The posts and the roof round the windscreen, and the mirror.
static void frame_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    cairo_move_to(cr, extent.x, sill + 40);
    cairo_line_to(cr, extent.x, -60);
    cairo_curve_to(cr, extent.x + 10, 120, extent.x + 4, 300, extent.x + 22,
                   sill + 40);
    cairo_close_path(cr);
    cairo_move_to(cr, right, sill + 60);
    cairo_line_to(cr, right, -60);
    cairo_curve_to(cr, right - 10, 120, right - 6, 300, right - 30, sill + 60);
    cairo_close_path(cr);
    light_fill(cr, 0x14151c);
    brush_down(cr, (PaintRect){extent.x, extent.y, extent.w, 16 - extent.y}, 0,
               0x14151c, 0x23242e);
    light_line(cr, 640, 10, 640, 30);
    light_stroke(cr, 0x14151c, 14);
    brush_down(cr, (PaintRect){536, 22, 208, 44}, 14, 0x2b2e38, 0x101116);
    brush_across(cr, (PaintRect){542, 27, 196, 34}, 11, 0x6b6a86, 0xd99a78);
    brush_box(cr, (PaintRect){664, 38, 12, 8}, 4, 0xfff2d8);
    brush_box(cr, (PaintRect){690, 38, 12, 8}, 4, 0xfff2d8);
}

static void dashboard_path(cairo_t *cr, PaintRect extent)
{
    cairo_move_to(cr, extent.x, sill + 6);
    cairo_curve_to(cr, 60, sill - 30, 380, sill - 26, 560, sill + 4);
    cairo_curve_to(cr, 760, sill + 20, 1000, sill + 10, extent.x + extent.w,
                   sill + 26);
}

static void dashboard_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w, bottom = extent.y + extent.h;
    dashboard_path(cr, extent);
    cairo_line_to(cr, right, bottom);
    cairo_line_to(cr, extent.x, bottom);
    cairo_close_path(cr);
    light_linear(cr, 0, sill - 20, 0, 720, 0x3a3a4a, 0x121319);
    cairo_fill(cr);
    dashboard_path(cr, extent);
    paint_set_colour(cr, 0xf2b98a, 0.5);
    cairo_set_line_width(cr, 2.4);
    cairo_stroke(cr);
    brush_down(cr, (PaintRect){560, 566, right - 560, 190}, 12, 0x2b2c38,
               0x14151b);
    brush_seam(cr, (PaintRect){560, 566, right - 560, 2}, 0xf2b98a, 0.3);
}

static void vent_draw(cairo_t *cr, double x, double y)
{
    brush_box(cr, (PaintRect){x, y, 118, 44}, 9, 0x0c0d12);
    for (int i = 0; i < 4; i++) {
        brush_down(cr, (PaintRect){x + 6, y + 7 + i * 9, 106, 5}, 2, 0x3f4250,
                   0x20222b);
    }
}

// The seat beside you, with your folder and the form on it.
static void seat_draw(cairo_t *cr, PaintRect extent)
{
    double bottom = extent.y + extent.h;
    cairo_move_to(cr, 930, bottom);
    cairo_curve_to(cr, 930, 640, 980, 628, 1110, 628);
    cairo_curve_to(cr, 1260, 628, 1300, 650, 1310, bottom);
    cairo_close_path(cr);
    light_linear(cr, 0, 628, 0, 720, 0x4a4654, 0x24222c);
    cairo_fill(cr);
    cairo_save(cr);
    cairo_translate(cr, 1120, 668);
    cairo_rotate(cr, -0.12);
    brush_across(cr, (PaintRect){-84, -22, 190, 90}, 3, 0x2e6a60, 0x1b3f3a);
    brush_across(cr, (PaintRect){-62, -32, 170, 84}, 1, 0xf3ead6, 0xb9ad98);
    brush_box(cr, (PaintRect){-62, -32, 170, 13}, 1, 0x2e625b);
    for (int i = 0; i < 5; i++) {
        brush_seam(cr, (PaintRect){-52 + i % 2 * 80, -10 + i / 2 * 15, 66, 2},
                   0x24408c, 0.6);
    }
    cairo_restore(cr);
}

static void gauge_draw(cairo_t *cr, double x, double needle)
{
    brush_dot(cr, x, 548, 50, 50, 0x1b1c24);
    brush_dot(cr, x, 548, 46, 46, 0x0c0d11);
    paint_ellipse(cr, x, 548, 46, 46);
    light_stroke(cr, 0x5a5f6e, 2.5);
    for (int i = 0; i < 11; i++) {
        double angle = PAINT_PI * (0.75 + i * 0.15);
        light_line(cr, x + cos(angle) * 34, 548 + sin(angle) * 34,
                   x + cos(angle) * 40, 548 + sin(angle) * 40);
        light_stroke(cr, 0xf0dcb0, 1.8);
    }
    double angle = PAINT_PI * (0.75 + needle * 1.5);
    light_line(cr, x, 548, x + cos(angle) * 33, 548 + sin(angle) * 33);
    light_stroke(cr, 0xf06a42, 2.8);
    brush_dot(cr, x, 548, 5, 5, 0x5a5f6e);
}

static void wheel_draw(cairo_t *cr)
{
    paint_ellipse(cr, 270, 652, 192, 188);
    light_stroke(cr, 0x07080b, 36);
    light_linear(cr, 80, 460, 460, 720, 0x4a4c5c, 0x1a1c24);
    paint_ellipse(cr, 270, 650, 190, 186);
    cairo_set_line_width(cr, 27);
    cairo_stroke(cr);
    cairo_arc(cr, 270, 650, 197, PAINT_PI * 1.08, PAINT_PI * 1.62);
    paint_set_colour(cr, 0xf2b98a, 0.5);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
    cairo_move_to(cr, 96, 640);
    cairo_curve_to(cr, 170, 650, 180, 626, 214, 618);
    cairo_line_to(cr, 326, 618);
    cairo_curve_to(cr, 360, 626, 370, 650, 444, 640);
    cairo_line_to(cr, 440, 676);
    cairo_curve_to(cr, 380, 690, 350, 700, 330, 712);
    cairo_line_to(cr, 210, 712);
    cairo_curve_to(cr, 190, 700, 160, 690, 100, 676);
    cairo_close_path(cr);
    light_linear(cr, 0, 618, 0, 712, 0x3a3d4a, 0x191b22);
    cairo_fill(cr);
    paint_ellipse(cr, 270, 664, 30, 24);
    light_stroke(cr, 0x6a6f80, 2);
    brush_dot(cr, 270, 664, 8, 6, 0x8a8fa0);
}

static void phone_draw(cairo_t *cr)
{
    light_line(cr, 56, 470, 56, 420);
    light_stroke(cr, 0x0d0f14, 12);
    brush_box(cr, (PaintRect){8, 262, 96, 172}, 13, 0x0b0c10);
    brush_across(cr, (PaintRect){14, 268, 84, 160}, 9, 0x35604f, 0x1b3a38);
    brush_dot(cr, 56, 318, 22, 22, 0xe9dcc0); // she is calling
    brush_dot(cr, 56, 312, 8, 9, 0x35604f);
    cairo_arc(cr, 56, 338, 13, PAINT_PI, 2 * PAINT_PI);
    light_fill(cr, 0x35604f);
    brush_box(cr, (PaintRect){34, 350, 44, 6}, 3, 0xe9dcc0);
    brush_box(cr, (PaintRect){42, 362, 28, 4}, 2, 0x8fae92);
    brush_dot(cr, 36, 400, 13, 13, 0xd4633d);
    brush_dot(cr, 76, 400, 13, 13, 0x5fae74);
    brush_box(cr, (PaintRect){29, 398, 14, 4}, 2, 0xffffff);
    brush_box(cr, (PaintRect){69, 398, 14, 4}, 2, 0xffffff);
    brush_box(cr, (PaintRect){2, 392, 14, 30}, 4, 0x2b2e38);
    brush_box(cr, (PaintRect){96, 392, 14, 30}, 4, 0x2b2e38);
}

static void near_draw(cairo_t *cr, PaintRect extent)
{
    cairo_save(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    rain_draw(cr, extent);
    wiper_draw(cr, 70);
    wiper_draw(cr, 690);
    frame_draw(cr, extent);
    dashboard_draw(cr, extent);
    vent_draw(cr, 500, 492);
    vent_draw(cr, 1130, 500);
    seat_draw(cr, extent);
    gauge_draw(cr, 208, 0.05);
    gauge_draw(cr, 332, 0.3);
    light_glow(cr, 270, 548, 190, 0xe0b060, 0.2);
    wheel_draw(cr);
    phone_draw(cr);
    light_glow(cr, 56, 348, 150, 0x9fd0b8, 0.18);
    cairo_restore(cr);
}

const RoomDesign ROOM_DESIGN_CAR = {
    .far = far_draw,
    .middle = lamps_draw,
    .light = dusk_draw,
    .near = near_draw,
    .top = TABLE_TOP_DARK,
};
