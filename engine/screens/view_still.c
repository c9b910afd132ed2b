#include "screens/view_still.h"

#include <string.h>

#include "screens/view_parts.h"

static void draw_sign(View *view, cairo_t *cr)
{
    const char *text = view_word(view, "workshop.frozen");
    TypeStyle style = view_look(view, LOOK_ON_ACCENT);
    double w = type_width(view->type, style, text, strlen(text));
    double high = type_line_height(view->type, style);
    PaintRect rect = {(LAYOUT_WIDTH - w) / 2 - LAYOUT_PAD,
                      LAYOUT_HEIGHT - high - 2 * LAYOUT_UNIT,
                      w + 2 * LAYOUT_PAD, high + LAYOUT_UNIT};
    view_panel(view, cr, rect, view->colours->accent);
    type_draw(view->type, cr, style, text, strlen(text), rect.x + LAYOUT_PAD,
              rect.y + LAYOUT_UNIT / 2.0);
}

void view_still(View *view, cairo_t *cr, bool frozen, bool dark)
{
    if (dark) {
        cairo_set_source_rgb(cr, 0, 0, 0);
        cairo_paint(cr);
        view_cover(view);
        view->page = "dark";
    } else if (frozen) {
        draw_sign(view, cr);
        view_cover(view);
        view->page = "frozen";
    }
}
