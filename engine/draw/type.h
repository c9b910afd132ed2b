// Text: measured, wrapped and drawn from our own font files. Drawn lines are
// kept as masks, so that a line at rest costs a copy. Letters that a face lacks
// come from fonts that have them (type_runs.h).

#ifndef DRAW_TYPE_H
#define DRAW_TYPE_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/settings.h"
#include "draw/paint.h"

typedef enum { TYPE_PRINT, TYPE_BOLD, TYPE_HAND, TYPE_FACES } TypeFace;

// A face, a size in design units and a colour (0xRRGGBB) that may fade.
typedef struct TypeStyle {
    TypeFace face;
    double size;
    unsigned colour;
    double alpha; // 0..1
} TypeStyle;

// One line of a wrapped text, in bytes.
typedef struct TypeLine {
    size_t start;
    size_t end;
} TypeLine;

enum { TYPE_LINES_MAX = 96, TYPE_LINE_BYTES = 1024 };

typedef struct Type Type;

// Opens the fonts print, print-bold and hand in `folder`; FONT_PLAIN has print
// in place of the last, FONT_READABLE has dyslexia and dyslexia-bold in place
// of the first two. For letters that these lack there are other, other-bold and
// symbols, which may be missing. NULL with `error`.
Type *type_open(const char *folder, Fonts kind, Error *error);
void type_close(Type *type);

// How many bytes of drawn lines are kept, to be drawn again: at most what lies
// in two windows of the design's size, whatever was drawn before.
size_t type_kept(const Type *type);

// A line of text as it was drawn, in pixels.
typedef struct TypeMark {
    PaintRect at;
    unsigned colour;
    double alpha;
    int pixels; // of the letters
    bool bold;
    const char *text;
} TypeMark;

// With NULL for what covers all that was drawn before.
typedef void TypeWatch(void *self, const TypeMark *mark);

// Who is told of every line that is drawn whole from now on; NULL: nobody.
void type_set_watch(Type *type, TypeWatch *watch, void *self);

// Tells whoever watches that what was drawn is covered.
void type_cover(Type *type);

// Tells how many pixels a design unit has from now on, and how large letters
// are, in percents. When either changes, what was kept of the other sizes is
// let go.
void type_set_scale(Type *type, double pixels, int percent);

// Tells how much room there is between lines from now on.
void type_set_spacing(Type *type, Spacing spacing);

// The height of one line that stands alone.
double type_line_height(const Type *type, TypeStyle style);

// The distance from line to line where there are more of them.
double type_line_step(const Type *type, TypeStyle style);

// How far under the top of its step a line of more stands.
double type_line_lead(const Type *type, TypeStyle style);

// The width of the first `count` bytes of `text`, which must end at a whole
// letter.
double type_width(Type *type, TypeStyle style, const char *text, size_t count);

// Breaks `text` at spaces into lines no wider than `width`; a word that is
// wider is broken between its letters. Returns how many lines, at most `size`.
size_t type_wrap(Type *type, TypeStyle style, const char *text, double width,
                 TypeLine *lines, size_t size);

// Draws `count` bytes with the upper left corner at x, y.
void type_draw(Type *type, cairo_t *cr, TypeStyle style, const char *text,
               size_t count, double x, double y);

// Draws `count` bytes on the baseline at x, y as `cr` has it, also turned,
// slanted or shrunk: letters on a sheet that lies or a name on a chest. Nobody
// who watches is told.
void type_draw_on(Type *type, cairo_t *cr, TypeStyle style, const char *text,
                  size_t count, double x, double y);

// The largest size, no larger than `style` has and no smaller than `least`, at
// which `text` is no wider than `width`.
double type_fit(Type *type, TypeStyle style, double least, const char *text,
                double width);

// How many bytes of `text`, and at most `size` - 1 of `out` with an ellipsis
// behind them, are no wider than `width`; all of it where it fits.
void type_shorten(Type *type, TypeStyle style, const char *text, double width,
                  char *out, size_t size);

// Draws `text` wrapped. Returns the height it took, which is that of one line
// or of whole steps; with `cr` NULL it only measures.
double type_paragraph(Type *type, cairo_t *cr, TypeStyle style,
                      const char *text, double x, double y, double width);

// The same at `at`, whose height is not looked at, without the lines that are
// not whole within the height of `seen`: nobody reads half a line. NULL: all.
double type_paragraph_seen(Type *type, cairo_t *cr, TypeStyle style,
                           const char *text, PaintRect at,
                           const PaintRect *seen);

// Draws one line, cut with an ellipsis at `width`.
void type_cut(Type *type, cairo_t *cr, TypeStyle style, const char *text,
              double x, double y, double width);

#endif
