#include "view/view_parts.h"

#include <string.h>

void view_panel(cairo_t *cr, PaintRect rect, unsigned colour, double alpha)
{
    for (int i = 3; i >= 1; i--) {
        PaintRect shade = layout_inset(rect, -1.5 * i);
        shade.y += 3;
        paint_rounded(cr, shade, LAYOUT_ROUND + i);
        paint_set_colour(cr, 0x3a2614, 0.06 * alpha);
        cairo_fill(cr);
    }
    paint_rounded(cr, rect, LAYOUT_ROUND);
    paint_set_colour(cr, colour, alpha);
    cairo_fill(cr);
}

void view_focus_ring(View *view, cairo_t *cr, PaintRect rect)
{
    (void)view;
    paint_rounded(cr, layout_inset(rect, -4), LAYOUT_ROUND);
    paint_set_colour(cr, COLOUR_PAPER, 0.9);
    cairo_set_line_width(cr, 6);
    cairo_stroke_preserve(cr);
    paint_set_colour(cr, COLOUR_FOCUS, 1);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
}

void view_dim(View *view, cairo_t *cr, double alpha)
{
    PaintRect all = view->layout.extent;
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    paint_set_colour(cr, 0x2a1d12, alpha);
    cairo_fill(cr);
}

double view_button_height(const View *view)
{
    return TEXT_BODY * view->settings.text_percent / 100.0 * 1.36 +
           2 * LAYOUT_UNIT + 4;
}

double view_button_width(View *view, const char *key)
{
    const char *label = view_word(view, key);
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_BODY, COLOUR_INK);
    return type_width(view->type, style, label, strlen(label)) +
           2 * LAYOUT_PAD + 4;
}

double view_button(View *view, cairo_t *cr, ButtonName name, const char *key,
                   double x, double y, double w, bool strong)
{
    const char *label = view_word(view, key);
    PaintRect rect = {x, y, w > 0 ? w : view_button_width(view, key),
                      view_button_height(view)};
    bool over = view_is_hovered(view, TOUCH_BUTTON, (int)name);
    unsigned paper = strong ? COLOUR_GREEN : COLOUR_PAPER;
    view_panel(cr, rect, over ? (strong ? 0x1b463c : 0xfff1d6) : paper, 1);
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_BODY,
                                 strong ? COLOUR_PAPER : COLOUR_GREEN);
    double text_w = type_width(view->type, style, label, strlen(label));
    type_draw(view->type, cr, style, label, strlen(label),
              rect.x + (rect.w - text_w) / 2, rect.y + LAYOUT_UNIT + 2);
    view_touch(view, TOUCH_BUTTON, (int)name, rect, label);
    if (view_is_focused(view, TOUCH_BUTTON, (int)name)) {
        view_focus_ring(view, cr, rect);
    }
    return rect.w;
}

double view_size_buttons(View *view, cairo_t *cr, double x, double y)
{
    x += view_button(view, cr, BUTTON_SMALLER, "window.smaller", x, y, 0,
                     false) +
         LAYOUT_UNIT;
    x += view_button(view, cr, BUTTON_LARGER, "window.larger", x, y, 0, false) +
         LAYOUT_UNIT;
    return x;
}
