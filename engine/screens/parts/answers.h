// All he can answer to something, depth by depth, for who writes him: pressed,
// the talk goes to where he says it; the place in his file, pressed, is opened.

#ifndef SCREENS_PARTS_ANSWERS_H
#define SCREENS_PARTS_ANSWERS_H

#include "screens/intent.h"
#include "screens/view.h"

// Whether he answers anything to it on the day of this talk.
bool answers_there(const View *view, int topic);

// Draws them from `at` on, that of `said` (or NULL) in bold, and returns the
// height; with `cr` NULL it only measures.
double answers_draw(View *view, cairo_t *cr, int topic, const Beat *said,
                    PaintRect at);

// One of them, or what he says without being asked.
double answers_draw_one(View *view, cairo_t *cr, int beat, const Beat *said,
                        PaintRect at);

// A line of his file, as an editor has it: "bakker.lua:12"; the second is as
// high as a finger.
double answers_draw_place(View *view, cairo_t *cr, int line, PaintRect at);
double answers_draw_row(View *view, cairo_t *cr, int line, PaintRect at);

// Whether it was one of these that was touched, and what is wanted then.
bool answers_choose(const Touch *touch, Intent *intent);

#endif
