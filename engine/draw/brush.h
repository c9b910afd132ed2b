#ifndef DRAW_BRUSH_H
#define DRAW_BRUSH_H

// The pieces a room is made of, in design units: boxes, windows, shelves,
// lamps. What is drawn from several colours gets them light side first.

#include "draw/paint.h"

#include <cairo.h>
#include <stddef.h>

// The same numbers every time, 0..1: a small sequence of its own.
double brush_next(unsigned *seed);

void brush_box(cairo_t *cr, PaintRect at, double round, unsigned colour);
void brush_across(cairo_t *cr, PaintRect at, double round, unsigned left,
                  unsigned right);
void brush_down(cairo_t *cr, PaintRect at, double round, unsigned top,
                unsigned bottom);
// A thin shade of `alpha`, as a seam or a fold.
void brush_seam(cairo_t *cr, PaintRect at, unsigned colour, double alpha);
void brush_dot(cairo_t *cr, double x, double y, double rx, double ry,
               unsigned colour);

// What a window looks out on; the clip is its glass.
typedef void BrushView(cairo_t *cr, PaintRect glass);

// A window in `columns` by `rows` panes, with a sill.
void brush_window(cairo_t *cr, PaintRect at, int columns, int rows,
                  unsigned frame, BrushView *view);
// Slats over a window, so far apart.
void brush_blinds(cairo_t *cr, PaintRect at, double step, unsigned colour,
                  double alpha);

// Tiles with seams between them, each a little different.
void brush_tiles(cairo_t *cr, PaintRect at, double w, double h, unsigned seam);

// Books or binders from left to right, standing on `at`'s lower edge.
void brush_books(cairo_t *cr, PaintRect at, double wide,
                 const unsigned *colours, size_t count);

// Boxes on a shelf, as brush_books, with room between them.
void brush_boxes(cairo_t *cr, PaintRect at, double wide,
                 const unsigned *colours, size_t count);

// A lamp on a cord, its shade `wide`, its light at x, y.
void brush_lamp(cairo_t *cr, double x, double y, double wide, unsigned light,
                unsigned dark);

// A plant in a pot that stands at x, y.
void brush_plant(cairo_t *cr, double x, double y, double high, unsigned leaf,
                 unsigned pot);

// A cupboard with doors or drawers, `columns` by `rows`, and a handle in each.
void brush_cupboard(cairo_t *cr, PaintRect at, int columns, int rows,
                    unsigned light, unsigned dark, unsigned handle);

#endif
