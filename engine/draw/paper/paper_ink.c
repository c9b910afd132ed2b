#include "draw/paper/paper_ink.h"

#include <string.h>

enum { LINE_BYTES = 256, LINES_MOST = 2 };

static const double LEAN = -0.2;   // of what he told himself
static const double UNEVEN = 0.05; // how far a word drifts, of its height

typedef struct InkLine {
    char text[LINE_BYTES];
} InkLine;

void paper_ink_print(cairo_t *cr, Type *type, PaperPrint print, PaintPoint at,
                     double width, const char *text)
{
    if (text == NULL) {
        return;
    }
    InkLine line;
    TypeStyle style = {print.face, print.size.most, print.colour, 1};
    style.size = type_fit(type, style, print.size.least, text, width);
    type_shorten(type, style, text, width, line.text, sizeof line.text);
    type_draw_on(type, cr, style, line.text, strlen(line.text), at.x, at.y);
}

bool paper_ink_print_fits(Type *type, PaperPrint print, double width,
                          const char *text)
{
    TypeStyle style = {print.face, print.size.least, print.colour, 1};
    return text == NULL || type_width(type, style, text, strlen(text)) <= width;
}

// Breaks at a space where there is one; the last line that may be used is cut.
// Returns the number of lines.
static int break_text(Type *type, const PaperInk *ink, TypeStyle style,
                      const char *text, double width, InkLine line[LINES_MOST])
{
    TypeLine wrapped[LINES_MOST];
    size_t most = ink->lines < 2 ? 1 : LINES_MOST;
    size_t count =
        most == 1 ? 1 : type_wrap(type, style, text, width, wrapped, most);
    const char *rest = text;
    if (count == 2) {
        size_t length = wrapped[0].end - wrapped[0].start;
        length = length < LINE_BYTES ? length : LINE_BYTES - 1;
        memcpy(line[0].text, text + wrapped[0].start, length);
        line[0].text[length] = '\0';
        rest = text + wrapped[1].start;
    }
    InkLine *last = &line[count > 0 ? count - 1 : 0];
    type_shorten(type, style, rest, width, last->text, sizeof last->text);
    return count > 0 ? (int)count : 1;
}

static TypeStyle ink_style(Type *type, const PaperInk *ink, double width,
                           const char *text)
{
    TypeStyle style = {TYPE_HAND, ink->size.most,
                       ink->warm ? 0x6b3a1c : 0x24408c, 1};
    if (ink->lines == 1) {
        style.size = type_fit(type, style, ink->size.least, text, width);
    }
    return style;
}

bool paper_ink_write_fits(Type *type, const PaperInk *ink, double width,
                          const char *text)
{
    InkLine line[LINES_MOST];
    TypeStyle style = ink_style(type, ink, width, text);
    int count = break_text(type, ink, style, text, width, line);
    const char *last = line[count - 1].text; // as the text ends, or cut
    size_t length = strlen(last);
    size_t all = strlen(text);
    return length <= all && strcmp(text + all - length, last) == 0;
}

// A hand is never quite even; the same word lands in the same place.
static double word_drift(size_t index)
{
    return (double)(index * 2654435761U >> 7 & 15U) / 15.0 - 0.5;
}

static void write_line(cairo_t *cr, Type *type, TypeStyle style, bool warm,
                       PaintPoint at, const char *text)
{
    cairo_matrix_t slant;
    size_t start = 0;
    cairo_save(cr);
    cairo_translate(cr, at.x, at.y);
    cairo_matrix_init(&slant, 1, 0, warm ? LEAN : 0, 1, 0, 0);
    cairo_transform(cr, &slant);
    for (size_t word = 0; text[start] != '\0'; word++) {
        size_t length = strcspn(text + start, " ");
        length += strspn(text + start + length, " ");
        type_draw_on(type, cr, style, text + start, length,
                     type_width(type, style, text, start),
                     word_drift(word) * style.size * UNEVEN);
        start += length;
    }
    cairo_restore(cr);
}

// Draws as much of a line as `shown` is wide.
static void show_line(cairo_t *cr, Type *type, TypeStyle style, bool warm,
                      PaintPoint at, const char *text, double shown)
{
    cairo_save(cr);
    cairo_rectangle(cr, at.x - style.size, at.y - style.size * 1.2,
                    shown + style.size, style.size * 2);
    cairo_clip(cr);
    write_line(cr, type, style, warm, at, text);
    cairo_restore(cr);
}

PaintPoint paper_ink_write(cairo_t *cr, Type *type, const PaperInk *ink,
                           PaintPoint at, double width, const char *text)
{
    InkLine line[LINES_MOST];
    double length[LINES_MOST] = {0, 0};
    TypeStyle style = ink_style(type, ink, width, text);
    int count = break_text(type, ink, style, text, width, line);
    for (int i = 0; i < count; i++) {
        length[i] = type_width(type, style, line[i].text, strlen(line[i].text));
    }
    double left = (length[0] + length[1]) * paint_clamp(ink->written, 0, 1);
    PaintPoint pen = at;
    for (int i = 0; i < count && left > 0; i++) {
        bool whole = left >= length[i];
        PaintPoint start = {at.x, at.y + i * ink->line_height};
        if (cr) {
            show_line(cr, type, style, ink->warm, start, line[i].text,
                      whole ? length[i] + style.size : left);
        }
        pen = (PaintPoint){start.x + (whole ? length[i] : left), start.y};
        left -= length[i];
    }
    return pen;
}
