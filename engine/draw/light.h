#ifndef DRAW_LIGHT_H
#define DRAW_LIGHT_H

// Light, shadow and depth for the things around the customer, on top of the
// paint box. A colour is 0xRRGGBB.

#include "draw/paint.h"

#include <cairo.h>

void light_fill(cairo_t *cr, unsigned colour);
void light_stroke(cairo_t *cr, unsigned colour, double width);

// The source: from one colour at the first point to another at the second.
void light_linear(cairo_t *cr, double x0, double y0, double x1, double y1,
                  unsigned from, unsigned to);
// Paints a glow that fades to nothing at `radius`, inside the clip.
void light_glow(cairo_t *cr, double x, double y, double radius, unsigned colour,
                double alpha);
// Paints a fall from `alpha` at the first point to nothing at the second.
void light_fade(cairo_t *cr, double x0, double y0, double x1, double y1,
                unsigned colour, double alpha);

// The sun through a window, from the upper edge of its glass down to the
// ground,
// each so wide from its left end on; there nothing is left of `alpha`.
void light_beam(cairo_t *cr, PaintPoint glass, double wide, PaintPoint ground,
                double ground_wide, unsigned colour, double alpha);

void light_line(cairo_t *cr, double x0, double y0, double x1, double y1);

// A feathered shadow in the shape of the path, which stays.
void light_shadow(cairo_t *cr, double alpha, double spread);

// Blurs a surface of 32 bits, for depth.
void light_blur(cairo_surface_t *surface, int radius);
// A little noise on an opaque one, so that no band is seen in a slow fall.
void light_grain(cairo_surface_t *surface);

#endif
