#include "screens/view_unkept.h"

#include <math.h>
#include <string.h>

#include "screens/view_parts.h"

enum { END = 696 }; // beside what is said

static void draw_line(View *view, cairo_t *cr, const char *text)
{
    TypeStyle style = view_look(view, LOOK_SMALL_WARNING);
    double w = type_width(view->type, style, text, strlen(text));
    double high = type_line_height(view->type, style);
    PaintRect rect = {fmax(0, END - w - 2 * LAYOUT_PAD), LAYOUT_UNIT / 2.0,
                      w + 2 * LAYOUT_PAD, high + LAYOUT_UNIT};
    view_panel(view, cr, rect, view->colours->paper);
    type_draw(view->type, cr, style, text, strlen(text), rect.x + LAYOUT_PAD,
              rect.y + LAYOUT_UNIT / 2.0);
}

void view_unkept(View *view, cairo_t *cr)
{
    if (view->model->unkept) {
        draw_line(view, cr, view_word(view, "keep.unkept"));
    }
}

void view_unkept_wait(View *view, cairo_t *cr)
{
    draw_line(view, cr, view_word(view, "keep.waits.line"));
}
