#include "draw/paper/paper_ink.h"

#include "draw/light.h"

#include <string.h>

enum { LINE_BYTES = 256, LINES_MOST = 2, LETTER_BYTES = 8 };

static const char ellipsis[] = "\xe2\x80\xa6";

typedef struct InkLine {
    char text[LINE_BYTES];
} InkLine;

static double text_width(cairo_t *cr, const char *text)
{
    cairo_text_extents_t size;
    cairo_text_extents(cr, text, &size);
    return size.x_advance;
}

// The bytes of the UTF-8 letter that starts here.
static size_t letter_length(const char *text)
{
    size_t length = text[0] != '\0' ? 1 : 0;
    while (length > 0 && length < LETTER_BYTES - 1 &&
           ((unsigned char)text[length] & 0xc0U) == 0x80U) {
        length++;
    }
    return length;
}

static void line_set(InkLine *line, const char *text, size_t length)
{
    memcpy(line->text, text, length);
    line->text[length] = '\0';
}

// How many bytes of whole letters fit in `width`.
static size_t length_fitting(cairo_t *cr, const char *text, double width)
{
    InkLine letter;
    size_t length = 0;
    for (;;) {
        size_t step = letter_length(text + length);
        if (step == 0 || length + step >= LINE_BYTES - sizeof ellipsis) {
            return length;
        }
        line_set(&letter, text + length, step);
        width -= text_width(cr, letter.text);
        if (width < 0) {
            return length;
        }
        length += step;
    }
}

static const double STEP = 2; // from one size of letters to the next

static bool is_cut(cairo_t *cr, const char *text, double width)
{
    return text[length_fitting(cr, text, width)] != '\0';
}

// False if it is as small as it may be.
static bool shrink(PaperSize *size)
{
    if (size->most <= size->least) {
        return false;
    }
    size->most =
        size->most - STEP < size->least ? size->least : size->most - STEP;
    return true;
}

// The last line that may be used: all that is left, or cut with an ellipsis.
static void line_end(cairo_t *cr, InkLine *line, const char *text, double width)
{
    size_t length = length_fitting(cr, text, width);
    if (text[length] == '\0') {
        line_set(line, text, length);
        return;
    }
    length = length_fitting(cr, text, width - text_width(cr, ellipsis));
    while (length > 0 && text[length - 1] == ' ') {
        length--;
    }
    line_set(line, text, length);
    memcpy(line->text + length, ellipsis, sizeof ellipsis);
}

// Breaks at a space where there is one. Returns the number of lines.
static int text_break(cairo_t *cr, const char *text, double width, int most,
                      InkLine line[LINES_MOST])
{
    size_t fits = length_fitting(cr, text, width), cut = fits;
    if (text[fits] == '\0' || most < 2) {
        line_end(cr, &line[0], text, width);
        return 1;
    }
    while (cut > 0 && text[cut] != ' ') {
        cut--;
    }
    if (cut == 0) {
        cut = fits;
    }
    line_set(&line[0], text, cut);
    text += cut;
    while (*text == ' ') {
        text++;
    }
    line_end(cr, &line[1], text, width);
    return 2;
}

void paper_ink_print(cairo_t *cr, cairo_font_face_t *face, PaperSize size,
                     PaintPoint at, double width, const char *text)
{
    if (text == NULL) {
        return;
    }
    InkLine line;
    cairo_set_font_face(cr, face);
    do {
        cairo_set_font_size(cr, size.most);
    } while (is_cut(cr, text, width) && shrink(&size));
    line_end(cr, &line, text, width);
    cairo_move_to(cr, at.x, at.y);
    cairo_show_text(cr, line.text);
}

// A hand is never quite even; the same letter lands in the same place.
static double letter_drift(size_t index)
{
    return (double)(index * 2654435761U >> 7 & 15U) / 15.0 - 0.5;
}

static void line_write(cairo_t *cr, const PaperInk *ink, PaintPoint at,
                       const char *text)
{
    cairo_glyph_t *glyph = NULL;
    int count = 0;
    if (cairo_scaled_font_text_to_glyphs(cairo_get_scaled_font(cr), at.x, at.y,
                                         text, -1, &glyph, &count, NULL, NULL,
                                         NULL) != CAIRO_STATUS_SUCCESS) {
        return;
    }
    for (int i = 0; i < count; i++) {
        glyph[i].y += letter_drift((size_t)i) * ink->size.most * 0.07;
    }
    cairo_show_glyphs(cr, glyph, count);
    cairo_glyph_free(glyph);
}

static void hand_take(cairo_t *cr, const PaperInk *ink)
{
    cairo_matrix_t slant;
    double lean = ink->warm ? -0.2 : 0;
    cairo_matrix_init(&slant, ink->size.most, 0, lean * ink->size.most,
                      ink->size.most, 0, 0);
    cairo_set_font_face(cr, ink->face);
    cairo_set_font_matrix(cr, &slant);
    paint_set_colour(cr, ink->warm ? 0x6b3a1c : 0x24408c, 1);
}

PaintPoint paper_ink_write(cairo_t *cr, const PaperInk *given, PaintPoint at,
                           double width, const char *text)
{
    InkLine line[LINES_MOST];
    double length[LINES_MOST] = {0, 0};
    PaperInk fitting = *given;
    const PaperInk *ink = &fitting;
    do {
        hand_take(cr, ink);
    } while (ink->lines == 1 && is_cut(cr, text, width) &&
             shrink(&fitting.size));
    int count = text_break(cr, text, width, ink->lines, line);
    for (int i = 0; i < count; i++) {
        length[i] = text_width(cr, line[i].text);
    }
    double left = (length[0] + length[1]) * paint_clamp(ink->written, 0, 1);
    PaintPoint pen = at;
    for (int i = 0; i < count && left > 0; i++) {
        PaintPoint start = {at.x, at.y + i * ink->line_height};
        double shown = left < length[i] ? left : length[i] + ink->size.most;
        cairo_save(cr);
        cairo_rectangle(cr, start.x - ink->size.most,
                        start.y - ink->size.most * 1.2, shown + ink->size.most,
                        ink->size.most * 2);
        cairo_clip(cr);
        line_write(cr, ink, start, line[i].text);
        cairo_restore(cr);
        pen = (PaintPoint){start.x + (left < length[i] ? left : length[i]),
                           start.y};
        left -= length[i];
    }
    return pen;
}
