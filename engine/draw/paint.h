// The paint box of the scene: colours, light and soft shapes on a cairo
// context. Colours are 0xRRGGBB with a separate alpha of 0..1.

#ifndef DRAW_PAINT_H
#define DRAW_PAINT_H

#include <stddef.h>

#include <cairo.h>

typedef struct PaintRect {
    double x, y, w, h;
} PaintRect;

typedef struct PaintPoint {
    double x, y;
} PaintPoint;

// One stop of a gradient.
typedef struct PaintStop {
    double at; // 0..1
    unsigned colour;
    double alpha;
} PaintStop;

#define PAINT_PI 3.14159265358979323846

double paint_mix(double from, double to, double t);
double paint_clamp(double value, double low, double high);
PaintPoint paint_mix_point(PaintPoint from, PaintPoint to, double t);

// A colour between two others; t = 0 is `from`.
unsigned paint_mix_colour(unsigned from, unsigned to, double t);
unsigned paint_lighten(unsigned colour, double amount);
unsigned paint_darken(unsigned colour, double amount);

// Sets the source: one flat colour.
void paint_set_colour(cairo_t *cr, unsigned colour, double alpha);

// Sets the source, to fill the path that is there now or, when there is none,
// to paint or stroke: a gradient of `count` stops, rising from 0 to 1, along a
// line.
void paint_set_linear(cairo_t *cr, PaintPoint from, PaintPoint to,
                      const PaintStop *stops, size_t count);

// The same from a centre outwards.
void paint_set_radial(cairo_t *cr, PaintPoint centre, double radius,
                      const PaintStop *stops, size_t count);

// The same from one opaque colour to another along a line.
void paint_set_fade(cairo_t *cr, PaintPoint from, PaintPoint to,
                    unsigned colour, unsigned last);

// Adds a closed path; the caller fills, strokes or clips it. A radius over
// half a side is taken as half.
void paint_rounded(cairo_t *cr, PaintRect rect, double radius);
void paint_ellipse(cairo_t *cr, double x, double y, double rx, double ry);

// Continues the path from the current point with a quadratic curve.
void paint_quad_to(cairo_t *cr, double cx, double cy, double x, double y);

// A spot of light or shade that fades to nothing at the edge of an ellipse.
void paint_glow(cairo_t *cr, PaintRect bounds, unsigned colour, double alpha);

// Fills the current path as a shadow with feathered edges, and ends it.
void paint_soft_shadow(cairo_t *cr, unsigned colour, double alpha,
                       double spread);

// A line with round ends along the current path, which ends.
void paint_stroke(cairo_t *cr, double width);

#endif
