#include "draw/paint.h"

#include <math.h>
#include <stddef.h>

double paint_mix(double from, double to, double t)
{
    return from + (to - from) * t;
}

double paint_clamp(double value, double low, double high)
{
    return fmin(fmax(value, low), high);
}

PaintPoint paint_mix_point(PaintPoint from, PaintPoint to, double t)
{
    return (PaintPoint){paint_mix(from.x, to.x, t), paint_mix(from.y, to.y, t)};
}

static double colour_channel(unsigned colour, unsigned shift)
{
    return (double)((colour >> shift) & 0xFFU) / 255;
}

unsigned paint_mix_colour(unsigned from, unsigned to, double t)
{
    unsigned mixed = 0;
    for (unsigned shift = 0; shift <= 16; shift += 8) {
        double value = paint_mix(colour_channel(from, shift),
                                 colour_channel(to, shift), t);
        mixed |= (unsigned)lround(paint_clamp(value, 0, 1) * 255) << shift;
    }
    return mixed;
}

unsigned paint_lighten(unsigned colour, double amount)
{
    return paint_mix_colour(colour, 0xFFFFFF, amount);
}

unsigned paint_darken(unsigned colour, double amount)
{
    return paint_mix_colour(colour, 0x201820, amount);
}

void paint_set_colour(cairo_t *cr, unsigned colour, double alpha)
{
    cairo_set_source_rgba(cr, colour_channel(colour, 16),
                          colour_channel(colour, 8), colour_channel(colour, 0),
                          alpha);
}

void paint_set_fade(cairo_t *cr, PaintPoint from, PaintPoint to,
                    unsigned colour, unsigned last)
{
    const PaintStop stops[] = {{0, colour, 1}, {1, last, 1}};
    paint_set_linear(cr, from, to, stops, 2);
}

void paint_rounded(cairo_t *cr, PaintRect rect, double radius)
{
    radius = fmin(radius, fmin(rect.w, rect.h) / 2);
    double right = rect.x + rect.w - radius;
    double bottom = rect.y + rect.h - radius;
    double left = rect.x + radius;
    double top = rect.y + radius;
    cairo_new_sub_path(cr);
    cairo_arc(cr, right, top, radius, -PAINT_PI / 2, 0);
    cairo_arc(cr, right, bottom, radius, 0, PAINT_PI / 2);
    cairo_arc(cr, left, bottom, radius, PAINT_PI / 2, PAINT_PI);
    cairo_arc(cr, left, top, radius, PAINT_PI, PAINT_PI * 1.5);
    cairo_close_path(cr);
}

void paint_ellipse(cairo_t *cr, double x, double y, double rx, double ry)
{
    if (rx <= 0 || ry <= 0) {
        return;
    }
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_scale(cr, rx, ry);
    cairo_new_sub_path(cr);
    cairo_arc(cr, 0, 0, 1, 0, 2 * PAINT_PI);
    cairo_close_path(cr);
    cairo_restore(cr);
}

void paint_quad_to(cairo_t *cr, double cx, double cy, double x, double y)
{
    double x0 = 0;
    double y0 = 0;
    cairo_get_current_point(cr, &x0, &y0);
    cairo_curve_to(cr, x0 + (cx - x0) * 2 / 3, y0 + (cy - y0) * 2 / 3,
                   x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
}

void paint_glow(cairo_t *cr, PaintRect bounds, unsigned colour, double alpha)
{
    const PaintStop stops[] = {{0, colour, alpha}, {1, colour, 0}};
    if (bounds.w <= 0 || bounds.h <= 0) {
        return;
    }
    cairo_save(cr);
    cairo_translate(cr, bounds.x + bounds.w / 2, bounds.y + bounds.h / 2);
    cairo_scale(cr, bounds.w / 2, bounds.h / 2);
    cairo_new_path(cr);
    cairo_rectangle(cr, -1, -1, 2, 2);
    paint_set_radial(cr, (PaintPoint){0, 0}, 1, stops, 2);
    cairo_new_path(cr);
    cairo_paint(cr); // nothing beyond the edge, and sooner than a fill
    cairo_restore(cr);
}

void paint_soft_shadow(cairo_t *cr, unsigned colour, double alpha,
                       double spread)
{
    enum { RINGS = 6 };
    cairo_save(cr);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    paint_set_colour(cr, colour, alpha / RINGS);
    for (int i = RINGS; i > 0; i--) {
        cairo_set_line_width(cr, spread * 2 * i / RINGS);
        cairo_stroke_preserve(cr);
    }
    paint_set_colour(cr, colour, alpha);
    cairo_fill(cr);
    cairo_restore(cr);
}

void paint_stroke(cairo_t *cr, double width)
{
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
}
