// The parts that screens are put together from.

#ifndef VIEW_VIEW_PARTS_H
#define VIEW_VIEW_PARTS_H

#include "view/view.h"

// A sheet of warm paper with a soft shadow.
void view_panel(cairo_t *cr, PaintRect rect, unsigned colour, double alpha);
void view_focus_ring(View *view, cairo_t *cr, PaintRect rect);
void view_dim(View *view, cairo_t *cr, double alpha);

// A button that can be touched; returns its width. A `w` of 0 fits the words.
double view_button(View *view, cairo_t *cr, ButtonName name, const char *key,
                   double x, double y, double w, bool strong);
// The two that size the letters, from `x` on; returns where the next may stand.
double view_size_buttons(View *view, cairo_t *cr, double x, double y);
double view_button_height(const View *view);
double view_button_width(View *view, const char *key);

#endif
