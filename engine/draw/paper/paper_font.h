#ifndef DRAW_PAPER_PAPER_FONT_H
#define DRAW_PAPER_PAPER_FONT_H

// The letters on the form: two printed and one written by hand.

#include <cairo.h>
#include <stdbool.h>

typedef struct PaperFont {
    cairo_font_face_t *print;
    cairo_font_face_t *print_bold;
    cairo_font_face_t *hand;
} PaperFont;

// Opens three font files. When one fails, none is kept and it returns false.
bool paper_font_open(PaperFont *font, const char *print, const char *print_bold,
                     const char *hand);

// Opens the three in `folder`, as the build stages them; false as above.
bool paper_font_open_folder(PaperFont *font, const char *folder);

void paper_font_close(PaperFont *font);

#endif
