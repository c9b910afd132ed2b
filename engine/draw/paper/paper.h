#ifndef DRAW_PAPER_PAPER_H
#define DRAW_PAPER_PAPER_H

// The form the seller fills in: lying on the table, or raised to be read.

#include "draw/paint.h"
#include "draw/palette.h"
#include "draw/type.h"

#include <cairo.h>
#include <stdbool.h>

enum { PAPER_QUADRANTS = 4, PAPER_CELLS = 12 };

typedef struct PaperCell {
    const char *label; // printed; NULL: the form has no such cell
    const char *note;  // by hand; NULL or "" while nothing is known
    double written;    // how much of the note is on paper, 0 to 1
    bool hover, focus;
    bool warm; // written down from memory
} PaperCell;

typedef struct PaperForm {
    const Palette *colours; // of what is printed
    const char *title;
    const char *quadrant[PAPER_QUADRANTS]; // NULL: it has no such quadrant
    PaperCell cell[PAPER_CELLS];           // three in each quadrant, at most
} PaperForm;

void paper_draw_lying(cairo_t *cr, const PaperForm *form, Type *type);
void paper_draw_raised(cairo_t *cr, const PaperForm *form, Type *type,
                       PaintRect where, double text_scale);

// Whether the title of the form and the name of a quadrant are read whole:
// where they are too long they shrink first, to their size at 100 %.
bool paper_title_fits(Type *type, PaintRect where, const char *title);
bool paper_quadrant_fits(Type *type, PaintRect where, const char *name);

// The same of a cell's label and of its note, with letters of that size.
bool paper_label_fits(Type *type, PaintRect where, double text_scale,
                      const PaperCell *cell);
bool paper_note_fits(Type *type, PaintRect where, double text_scale,
                     const PaperCell *cell);

// Where a cell of the raised form lies.
PaintRect paper_cell_bounds(PaintRect where, int cell, double text_scale);

// Where the pen is while a cell of the raised form is being written.
PaintPoint paper_pen_point(const PaperForm *form, Type *type, PaintRect where,
                           int cell, double text_scale);

// A pen with its point at x, y.
void paper_draw_pen(cairo_t *cr, double x, double y);

#endif
