// Where everything stands, in one place: design units of a 1280x720 picture,
// scaled to the window. A window of another shape shows more room around it.

#ifndef DRAW_LAYOUT_H
#define DRAW_LAYOUT_H

#include "draw/paint.h"

enum {
    LAYOUT_WIDTH = 1280,
    LAYOUT_HEIGHT = 720,
    LAYOUT_UNIT = 8,    // every distance is a number of these
    LAYOUT_MARGIN = 32, // round the picture
    LAYOUT_GAP = 16,    // between cards
    LAYOUT_PAD = 20,    // inside a card
    LAYOUT_ROUND = 14,  // corners
    LAYOUT_TARGET = 44, // what a finger hits, each way; in dots of a page too
    LAYOUT_WINDOW_LEAST_W = 960,
    LAYOUT_WINDOW_LEAST_H = 540,
    // The one typographic scale.
    TEXT_SMALL = 15,
    TEXT_BODY = 19,
    TEXT_SPEECH = 24,
    TEXT_HEADING = 30,
    TEXT_TITLE = 52
};

typedef struct Layout {
    double scale;     // pixels a unit
    double x, y;      // pixel of the design's upper left corner
    PaintRect extent; // the whole window, in design units
    double target;    // how large what can be touched is at least
    int width;        // pixels
    int height;
} Layout;

// The layout of a window of that many pixels; any size of at least 1x1 holds.
Layout layout_of(int width, int height);

// From pixels to design units.
double layout_unit_x(const Layout *layout, double pixel);
double layout_unit_y(const Layout *layout, double pixel);

// The pixels that `rect` covers.
PaintRect layout_pixels(const Layout *layout, PaintRect rect);

// The same in whole pixels, those covered in part included.
PaintRect layout_whole_pixels(const Layout *layout, PaintRect rect);

// Makes `cr`, in pixels, draw in design units and within `part` only (NULL:
// everywhere): in whole pixels, since an edge within one mixes what is drawn
// with what was there at each pass, until it is seen.
void layout_begin(const Layout *layout, cairo_t *cr, const PaintRect *part);

// The person with his arms: what moves when he breathes.
PaintRect layout_figure(void);
PaintRect layout_face(void); // his head, however he holds it
// His words; wider with large letters.
PaintRect layout_speech(int text_percent);

// How large letters are, for what must be laid out another way then: every
// screen that bends asks this and nothing else.
typedef enum {
    LAYOUT_LETTERS_USUAL,  // up to 125 %
    LAYOUT_LETTERS_LARGE,  // up to 150 %
    LAYOUT_LETTERS_LARGEST // up to 200 %
} LayoutLetters;

LayoutLetters layout_letters(int text_percent);
PaintRect layout_raised(void); // the form, held up

// Column `i` of `count` beside each other within `whole`.
PaintRect layout_column(PaintRect whole, int i, int count);

// `column`, from `y` on; and a place with no size yet.
PaintRect layout_at(PaintRect column, double y);
PaintRect layout_spot(double x, double y);

PaintRect layout_inset(PaintRect rect, double by);

int layout_overlap(PaintRect a, PaintRect b);
int layout_holds(PaintRect rect, double x, double y);

#endif
