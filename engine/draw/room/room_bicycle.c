#include "draw/light.h"
#include "draw/room/room_art.h"

#include <math.h>

// The unfinished bicycle: the frame hangs in the clamp of a work stand, the
// rear wheel is in, the front wheel leans against the stand.

static const PaintPoint hub = {78, 418}, bottom_bracket = {136, 424},
                        seat = {116, 338}, head = {198, 334}, fork = {222, 412};

static void line_draw(cairo_t *cr, PaintPoint from, PaintPoint to,
                      unsigned colour, double width)
{
    light_line(cr, from.x, from.y, to.x, to.y);
    light_stroke(cr, colour, width);
}

static void tube_draw(cairo_t *cr, PaintPoint from, PaintPoint to)
{
    line_draw(cr, from, to, 0x1d4b4a, 9);
    line_draw(cr, from, to, 0x2f7a76, 6.5);
    cairo_save(cr);
    cairo_translate(cr, -1, -1.6);
    line_draw(cr, from, to, 0x7fbcb4, 1.8);
    cairo_restore(cr);
}

static void wheel_draw(cairo_t *cr, double x, double y, double radius)
{
    enum { SPOKES = 22 };
    for (int i = 0; i < SPOKES; i++) {
        double angle = 2 * PAINT_PI * i / SPOKES;
        double start = angle + (i % 2 == 0 ? 0.9 : -0.9);
        light_line(cr, x + cos(start) * 5, y + sin(start) * 5,
                   x + cos(angle) * (radius - 7),
                   y + sin(angle) * (radius - 7));
    }
    light_stroke(cr, 0x8d8a86, 0.9);
    paint_ellipse(cr, x, y, radius, radius);
    light_stroke(cr, 0x2b2725, 7);
    paint_ellipse(cr, x, y, radius - 1, radius - 1);
    light_stroke(cr, 0x5a534e, 1.4);
    paint_ellipse(cr, x, y, radius - 6.5, radius - 6.5);
    light_stroke(cr, 0xd8d3ca, 3.4);
    paint_ellipse(cr, x, y, 6, 6);
    light_fill(cr, 0x9a958d);
    paint_ellipse(cr, x, y, 2.4, 2.4);
    light_fill(cr, 0x3a3633);
}

static void stand_draw(cairo_t *cr)
{
    line_draw(cr, (PaintPoint){156, 300}, (PaintPoint){156, 506}, 0x3b3f44, 10);
    line_draw(cr, (PaintPoint){154, 300}, (PaintPoint){154, 506}, 0x7d848a,
              2.5);
    line_draw(cr, (PaintPoint){156, 306}, (PaintPoint){122, 318}, 0x3b3f44, 9);
    paint_rounded(cr, (PaintRect){106, 308, 24, 22}, 5);
    light_fill(cr, 0xc9572f);
}

static void saddle_draw(cairo_t *cr)
{
    line_draw(cr, seat, (PaintPoint){109, 300}, 0xb9b5ae, 5);
    cairo_move_to(cr, 84, 294);
    cairo_curve_to(cr, 90, 284, 112, 292, 140, 294);
    cairo_curve_to(cr, 126, 304, 100, 306, 88, 304);
    cairo_close_path(cr);
    light_linear(cr, 0, 286, 0, 306, 0x9a5f38, 0x5a321b);
    cairo_fill(cr);
}

static void handlebar_draw(cairo_t *cr)
{
    line_draw(cr, head, (PaintPoint){190, 302}, 0xb9b5ae, 5);
    cairo_move_to(cr, 158, 306);
    cairo_curve_to(cr, 168, 292, 184, 300, 194, 298);
    cairo_curve_to(cr, 208, 294, 214, 288, 206, 278);
    light_stroke(cr, 0xb9b5ae, 4.5);
    light_line(cr, 158, 306, 168, 297);
    light_stroke(cr, 0x6b3d22, 8);
}

static void crank_draw(cairo_t *cr)
{
    paint_ellipse(cr, bottom_bracket.x, bottom_bracket.y, 17, 17);
    light_stroke(cr, 0xa39d94, 5);
    paint_ellipse(cr, bottom_bracket.x, bottom_bracket.y, 5, 5);
    light_fill(cr, 0x6d6862);
    line_draw(cr, bottom_bracket, (PaintPoint){156, 452}, 0x8d8880, 5);
    line_draw(cr, (PaintPoint){148, 453}, (PaintPoint){166, 453}, 0x2b2725, 6);
}

void room_art_bicycle(cairo_t *cr, RoomKind room)
{
    (void)room;
    cairo_save(cr);
    cairo_translate(cr, -10, -260); // it was measured in its first room
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    stand_draw(cr);
    wheel_draw(cr, 224, 442, 52);
    wheel_draw(cr, hub.x, hub.y, 60);
    saddle_draw(cr);
    handlebar_draw(cr);
    line_draw(cr, head, fork, 0xb9b5ae, 6);
    tube_draw(cr, seat, bottom_bracket);
    tube_draw(cr, bottom_bracket, (PaintPoint){200, 346});
    tube_draw(cr, seat, (PaintPoint){196, 334});
    tube_draw(cr, hub, bottom_bracket);
    tube_draw(cr, hub, seat);
    tube_draw(cr, (PaintPoint){194, 326}, (PaintPoint){202, 350});
    crank_draw(cr);
    paint_rounded(cr, (PaintRect){106, 312, 24, 22}, 5);
    light_fill(cr, 0xc9572f);
    cairo_restore(cr);
}
