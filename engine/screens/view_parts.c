#include "screens/view_parts.h"

#include <math.h>
#include <string.h>

static void shade(const View *view, cairo_t *cr, PaintRect rect, double alpha)
{
    for (int i = 3; i >= 1; i--) {
        PaintRect under = layout_inset(rect, -1.5 * i);
        under.y += 3;
        paint_rounded(cr, under, LAYOUT_ROUND + i);
        paint_set_colour(cr, view->colours->shade, 0.06 * alpha);
        cairo_fill(cr);
    }
}

static void panel(const View *view, cairo_t *cr, PaintRect rect,
                  unsigned colour, double edge)
{
    shade(view, cr, rect, 1);
    paint_rounded(cr, rect, LAYOUT_ROUND);
    paint_set_colour(cr, colour, 1);
    cairo_fill(cr);
    view_edge(view, cr, rect, edge);
}

void view_edge(const View *view, cairo_t *cr, PaintRect rect, double width)
{
    if (width > 0) {
        paint_rounded(cr, layout_inset(rect, width / 2), LAYOUT_ROUND);
        paint_set_colour(cr, view->colours->edge, 1);
        cairo_set_line_width(cr, width);
        cairo_stroke(cr);
    }
}

void view_track(const View *view, cairo_t *cr, PaintRect rect)
{
    paint_rounded(cr, rect, rect.h / 2);
    paint_set_colour(cr, view->colours->line, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, view->colours->edge, 1);
    cairo_set_line_width(cr, 1.5);
    cairo_stroke(cr);
}

void view_ground(const View *view, cairo_t *cr, PaintRect rect)
{
    paint_set_colour(cr, view->colours->ground, 1);
    cairo_rectangle(cr, rect.x, rect.y, rect.w, rect.h);
    cairo_fill(cr);
}

void view_panel(const View *view, cairo_t *cr, PaintRect rect, unsigned colour)
{
    panel(view, cr, rect, colour, view->colours->sheet_edge);
}

void view_caption(View *view, cairo_t *cr, const char *text, double x, double w)
{
    static const double PERCENT_MOST = 140;
    double pad = LAYOUT_UNIT;
    double size = TEXT_SMALL * fmin(1, PERCENT_MOST / view->text_percent);
    TypeStyle style = view_style(view, TYPE_PRINT, size, view->colours->ink);
    PaintRect at = {x + pad, LAYOUT_UNIT + pad / 2, w - 2 * pad, 0};
    double high = view_text_in(view, NULL, style, text, at);
    view_panel(view, cr, (PaintRect){x, LAYOUT_UNIT, w, high + pad},
               view->colours->paper);
    view_text_in(view, cr, style, text, at);
}

void view_key(const View *view, cairo_t *cr, PaintRect rect, unsigned colour)
{
    double halo = view->colours->touch_halo;
    panel(view, cr, rect, colour, view->colours->touch_edge);
    if (halo > 0) {
        paint_rounded(cr, layout_inset(rect, -halo / 2), LAYOUT_ROUND);
        paint_set_colour(cr, view->colours->halo, 1);
        cairo_set_line_width(cr, halo);
        cairo_stroke(cr);
    }
}

void view_focus_ring(const View *view, cairo_t *cr, PaintRect rect)
{
    double width = view->colours->ring;
    paint_rounded(cr, layout_inset(rect, -4), LAYOUT_ROUND);
    paint_set_colour(cr, view->colours->halo, 1);
    cairo_set_line_width(cr, 2 * width);
    cairo_stroke_preserve(cr);
    paint_set_colour(cr, view->colours->focus, 1);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
}

void view_dim(const View *view, cairo_t *cr, double alpha)
{
    PaintRect all = view->layout.extent;
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    paint_set_colour(cr, view->colours->shade, alpha);
    cairo_fill(cr);
}

double view_text_width(View *view, Look look, const char *text)
{
    return type_width(view->type, view_look(view, look), text, strlen(text)) +
           1;
}

// Of a button's line.
static double letters_height(const View *view)
{
    return TEXT_BODY * view->text_percent / 100.0 * 1.36;
}

double view_button_height(const View *view)
{
    return fmax(view->layout.target,
                letters_height(view) + 2 * LAYOUT_UNIT + 4);
}

double view_words_width(View *view, const char *label)
{
    TypeStyle style = view_look(view, LOOK_BOLD);
    return fmax(view->layout.target,
                type_width(view->type, style, label, strlen(label)) +
                    2 * LAYOUT_PAD + 4);
}

double view_button_width(View *view, const char *key)
{
    return view_words_width(view, view_word(view, key));
}

double view_button(View *view, cairo_t *cr, ButtonName name, const char *key,
                   PaintRect at, bool strong)
{
    return view_button_saying(view, cr, name, view_word(view, key), at, strong);
}

// Of those that show a sign, or a key to press, what they do.
static const char *spoken(ButtonName name)
{
    switch (name) {
    case BUTTON_LARGER:
        return "voice.larger";
    case BUTTON_SMALLER:
        return "voice.smaller";
    case BUTTON_HELP:
        return "help.heading";
    case BUTTON_PAUSE:
        return "pause.title";
    default:
        return NULL;
    }
}

double view_button_saying(View *view, cairo_t *cr, ButtonName name,
                          const char *label, PaintRect at, bool strong)
{
    PaintRect rect = {at.x, at.y,
                      at.w > 0 ? at.w : view_words_width(view, label),
                      view_button_height(view)};
    bool over = view_is_hovered(view, TOUCH_BUTTON, (int)name);
    const Palette *of = view->colours;
    view_key(view, cr, rect,
             strong ? (over ? of->pressed : of->accent)
                    : (over ? of->over : of->paper));
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_BODY,
                                 strong ? of->on_accent : of->accent);
    double room = rect.w - 2 * LAYOUT_UNIT;
    double text_w =
        fmin(type_width(view->type, style, label, strlen(label)), room);
    type_cut(view->type, cr, style, label, rect.x + (rect.w - text_w) / 2,
             rect.y + (rect.h - letters_height(view)) / 2, room);
    Touch *touch = view_touch(view, TOUCH_BUTTON, (int)name, rect, label);
    if (spoken(name)) {
        view_touch_say(touch, view_word(view, spoken(name)));
    }
    if (view_is_focused(view, TOUCH_BUTTON, (int)name)) {
        view_focus_ring(view, cr, rect);
    }
    return rect.w;
}

double view_small_height(const View *view)
{
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_SMALL, 0);
    return fmax(view->layout.target, type_line_height(view->type, style) + 12);
}

double view_small_width(View *view, const char *label)
{
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_SMALL, 0);
    return fmax(view->layout.target,
                type_width(view->type, style, label, strlen(label)) + 28);
}

Touch *view_small_key(View *view, cairo_t *cr, TouchKind kind, int index,
                      const char *label, PaintRect rect)
{
    const Palette *of = view->colours;
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_SMALL, of->accent);
    double high = type_line_height(view->type, style);
    view_key(view, cr, rect,
             view_is_hovered(view, kind, index) ? of->over : of->paper);
    type_draw(view->type, cr, style, label, strlen(label), rect.x + 14,
              rect.y + (rect.h - high) / 2);
    if (view_is_focused(view, kind, index)) {
        view_focus_ring(view, cr, rect);
    }
    return view_touch(view, kind, index, rect, label);
}

double view_size_buttons(View *view, cairo_t *cr, double x, double y)
{
    x += view_button(view, cr, BUTTON_SMALLER, "window.smaller",
                     layout_spot(x, y), false) +
         LAYOUT_UNIT;
    x += view_button(view, cr, BUTTON_LARGER, "window.larger",
                     layout_spot(x, y), false) +
         LAYOUT_UNIT;
    return x;
}
