#ifndef DRAW_PAPER_PAPER_INK_H
#define DRAW_PAPER_PAPER_INK_H

// Letters on the form. Only paper.c calls these.

#include <cairo.h>
#include <stdbool.h>

#include "draw/paint.h"
#include "draw/type.h"

// As large as fits on the line, and no smaller than `least`: then it is cut.
typedef struct PaperSize {
    double most, least;
} PaperSize;

typedef struct PaperPrint {
    TypeFace face;
    unsigned colour;
    PaperSize size;
} PaperPrint;

// Printed text on one line from the baseline `at`, ellipsised at `width`.
void paper_ink_print(cairo_t *cr, Type *type, PaperPrint print, PaintPoint at,
                     double width, const char *text);

// Whether all of it is read there.
bool paper_ink_print_fits(Type *type, PaperPrint print, double width,
                          const char *text);

typedef struct PaperInk {
    PaperSize size; // two lines are of the largest
    double line_height;
    int lines;      // at most this many
    double written; // 0 to 1
    bool warm;      // he told it himself
} PaperInk;

// Handwriting from the baseline `at`, as far as it is written; NULL as `cr`
// writes nothing. Returns where the pen is.
PaintPoint paper_ink_write(cairo_t *cr, Type *type, const PaperInk *ink,
                           PaintPoint at, double width, const char *text);

// Whether all of it is read there.
bool paper_ink_write_fits(Type *type, const PaperInk *ink, double width,
                          const char *text);

#endif
