// A sheet of paper in the car: one idea on each, and below it how far you are,
// Back and On, always in the same places. It is no higher than what stands on
// it, so that the car is seen beside and above it; what does not fit is
// scrolled.

#ifndef SCREENS_PARTS_SHEET_H
#define SCREENS_PARTS_SHEET_H

#include "screens/view.h"

typedef struct Sheet {
    double scroll;
    double over; // how far it can scroll
    double high; // of the body
    double drag; // where a finger that drags it was last
    bool dragging;
    bool follow;     // bring what has the focus into sight
    PaintRect shown; // where the body was drawn
    double slack;    // room above the paper, where the body is not so high
} Sheet;

// What stands round the body.
typedef struct SheetFrame {
    const char *chapter; // words, quiet, above it
    int step, steps;     // how far you are, from 0
    bool wide;           // as wide as can be
    bool back;           // there is a way back
    const char *next;    // the key of its button, or NULL for none
    const char *extra;   // the key of a third button, or NULL
    ButtonName extra_name;
} SheetFrame;

// Draws the body from `y` on within `column` and returns its height. With `cr`
// NULL it only measures; it notes its touches in both.
typedef double (*SheetBody)(const void *self, View *view, cairo_t *cr,
                            PaintRect column, double y);

void sheet_begin(Sheet *sheet);

// Before it is drawn: how high the body is, how far that scrolls, and what has
// the focus brought into sight.
void sheet_update(Sheet *sheet, View *view, const SheetFrame *frame,
                  SheetBody body, const void *self);
void sheet_draw(const Sheet *sheet, View *view, cairo_t *cr,
                const SheetFrame *frame, SheetBody body, const void *self);

// Only the body, within `seen`, on paper that is there already.
void sheet_update_body(Sheet *sheet, View *view, PaintRect seen, SheetBody body,
                       const void *self);
void sheet_draw_body(const Sheet *sheet, View *view, cairo_t *cr,
                     SheetBody body, const void *self);

// The same in parts, for a screen with a body of its own: first the paper, what
// goes in sheet_body, last the buttons.
void sheet_draw_paper(View *view, cairo_t *cr, const SheetFrame *frame);
PaintRect sheet_body(View *view, const SheetFrame *frame);
void sheet_draw_buttons(View *view, cairo_t *cr, const SheetFrame *frame);

// Wheel, page keys and a finger that drags. True if it was that.
bool sheet_handle(Sheet *sheet, View *view, const Input *input);

// How far to scroll what is seen over a height of `seen`, so that what has the
// focus is in sight: `scroll` where it is. `from` is the first touch of it, as
// it was measured from 0 on.
double sheet_follow(const View *view, size_t from, double scroll, double seen);

// A bar that tells how far a body that is `over` too high was scrolled.
void sheet_draw_bar(const View *view, cairo_t *cr, PaintRect body,
                    double scroll, double over);

#endif
