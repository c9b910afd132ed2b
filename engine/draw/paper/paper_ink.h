#ifndef DRAW_PAPER_PAPER_INK_H
#define DRAW_PAPER_PAPER_INK_H

// Letters on the form. Only paper.c calls these.

#include "draw/paint.h"

#include <cairo.h>
#include <stdbool.h>

// As large as fits on the line, and no smaller than `least`: then it is cut.
typedef struct PaperSize {
    double most, least;
} PaperSize;

// Printed text on one line, ellipsised at `width`.
void paper_ink_print(cairo_t *cr, cairo_font_face_t *face, PaperSize size,
                     PaintPoint at, double width, const char *text);

typedef struct PaperInk {
    cairo_font_face_t *face;
    PaperSize size; // two lines are of the largest
    double line_height;
    int lines;      // at most this many
    double written; // 0 to 1
    bool warm;
} PaperInk;

// Handwriting from the baseline `at`, as far as it is written. Returns where
// the pen is.
PaintPoint paper_ink_write(cairo_t *cr, const PaperInk *ink, PaintPoint at,
                           double width, const char *text);

#endif
