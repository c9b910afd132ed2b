#ifndef DRAW_GRADIENT_H
#define DRAW_GRADIENT_H

// Gradients, computed here. Cairo has pixman work them out anew for every line
// of a shape, and they were four fifths of what a person cost to draw. Only
// paint.c looks here.

#include "draw/paint.h"

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

enum { GRADIENT_STOPS_MAX = 8 };

// Sets the source to a picture of the gradient, of what can be painted now:
// the pixels of the path within the clip or, with no path, those of the clip.
// The stops rise from 0 to 1. False, with the source as it was, if there is
// nothing to paint on or no memory.
bool gradient_set_linear(cairo_t *cr, PaintPoint from, PaintPoint to,
                         const PaintStop *stops, size_t count);
bool gradient_set_radial(cairo_t *cr, PaintPoint centre, double radius,
                         const PaintStop *stops, size_t count);

#endif
