#include "screens/parts/radio.h"

#include <math.h>

#include "screens/view_parts.h"

static void draw_ring(const View *view, cairo_t *cr, double x, double y,
                      double r, bool chosen)
{
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, r, 0, 7);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_set_line_width(cr, 2);
    cairo_stroke(cr);
    if (chosen) {
        cairo_new_sub_path(cr);
        cairo_arc(cr, x, y, r * 0.55, 0, 7);
        cairo_fill(cr);
    }
}

double radio_draw(View *view, cairo_t *cr, TouchKind kind, int index,
                  const char *label, bool chosen, PaintRect line)
{
    double big = view->text_percent / 100.0;
    double left = 30 * big;
    double high =
        view_text_in(view, NULL, view_style(view, TYPE_PRINT, TEXT_BODY, 0),
                     label, (PaintRect){.w = line.w - left});
    line.h = fmax(high + LAYOUT_UNIT, view->layout.target);
    double first = line.y + (line.h - high) / 2; // line of words
    Touch *touch = view_touch(view, kind, index, line, label);
    if (chosen) {
        char words[TOUCH_WORDS_MAX];
        const char *const pairs[] = {"dag", label, NULL};
        view_word_fill(view, "voice.chosen", words, sizeof words, pairs);
        view_touch_say(touch, words);
    }
    if (!cr) {
        return line.h;
    }
    if (view_is_hovered(view, kind, index)) {
        paint_rounded(cr, layout_inset(line, -3), 6);
        paint_set_colour(cr, view->colours->over, 1);
        cairo_fill(cr);
    }
    view_text(view, cr, LOOK_BODY, label,
              (PaintRect){line.x + left, first, line.w - left, 0});
    draw_ring(view, cr, line.x + 10 * big, first + 13 * big, 9 * big, chosen);
    if (view_is_focused(view, kind, index)) {
        view_focus_ring(view, cr, line);
    }
    return line.h;
}
