// The parts that screens are put together from.

#ifndef SCREENS_VIEW_PARTS_H
#define SCREENS_VIEW_PARTS_H

#include "screens/view.h"

// The colour that everything lies on.
void view_ground(const View *view, cairo_t *cr, PaintRect rect);
// A sheet of paper with a soft shadow, and what can be touched on it: with an
// edge, as the palette has it.
void view_panel(const View *view, cairo_t *cr, PaintRect rect, unsigned colour);
// What is seen and heard, in words, at the top; never so large that it covers
// what it tells of.
void view_caption(View *view, cairo_t *cr, const char *text, double x,
                  double w);
void view_key(const View *view, cairo_t *cr, PaintRect rect, unsigned colour);
// An edge within `rect`; with no width none.
// The line that a value is set or shown on, still empty.
void view_track(const View *view, cairo_t *cr, PaintRect rect);
void view_edge(const View *view, cairo_t *cr, PaintRect rect, double width);
void view_focus_ring(const View *view, cairo_t *cr, PaintRect rect);
void view_dim(const View *view, cairo_t *cr, double alpha);

// A button that can be touched; returns its width. A width of 0 fits the words;
// with less than they want they are cut.
double view_button(View *view, cairo_t *cr, ButtonName name, const char *key,
                   PaintRect at, bool strong);
// A smaller one, of a kind of its own, with words that are not a key.
Touch *view_small_key(View *view, cairo_t *cr, TouchKind kind, int index,
                      const char *label, PaintRect rect);
double view_small_width(View *view, const char *label);
double view_small_height(const View *view);
// The same, saying `label`.
double view_button_saying(View *view, cairo_t *cr, ButtonName name,
                          const char *label, PaintRect at, bool strong);
// The two that size the letters, from `x` on; returns where the next may stand.
double view_size_buttons(View *view, cairo_t *cr, double x, double y);
double view_text_width(View *view, Look look, const char *text);
double view_button_height(const View *view);
double view_button_width(View *view, const char *key);
double view_words_width(View *view, const char *label); // of one saying that

#endif
