#include "view/screen.h"

#include <string.h>

#include "base/text.h"

// What is scrolled out of sight stays there for the keyboard, with no height.
static PaintRect clip(const View *view, PaintRect rect)
{
    PaintRect seen = view->touch_clip;
    if (seen.w <= 0) {
        return rect;
    }
    double top = rect.y > seen.y ? rect.y : seen.y;
    double end = rect.y + rect.h;
    end = end < seen.y + seen.h ? end : seen.y + seen.h;
    return (PaintRect){rect.x, top, rect.w, end > top ? end - top : 0};
}

Touch *view_touch(View *view, TouchKind kind, int index, PaintRect rect,
                  const char *text)
{
    static const size_t LAST = TOUCHES_MAX - 1;
    size_t at = view->touch_count < TOUCHES_MAX ? view->touch_count++ : LAST;
    Touch *touch = &view->touches[at];
    *touch = (Touch){.kind = kind, .index = index, .rect_count = 1};
    touch->rects[0] = clip(view, rect);
    text_copy(touch->text, sizeof touch->text, text);
    return touch;
}

void view_touch_more(Touch *touch, PaintRect rect)
{
    if (touch->rect_count < TOUCH_RECTS) {
        touch->rects[touch->rect_count++] = rect;
    }
}

const Touch *view_find_touch(const View *view, TouchKind kind, int index)
{
    for (size_t i = 0; i < view->touch_count; i++) {
        const Touch *touch = &view->touches[i];
        if (touch->kind == kind && touch->index == index) {
            return touch;
        }
    }
    return NULL;
}

bool view_is_focused(const View *view, TouchKind kind, int index)
{
    return view->focus_seen && view->focus_kind == kind &&
           view->focus_index == index;
}

bool view_is_hovered(const View *view, TouchKind kind, int index)
{
    return view->hover_kind == kind && view->hover_index == index;
}

void view_set_focus(View *view, TouchKind kind, int index)
{
    view->focus_kind = kind;
    view->focus_index = index;
}

static const Touch *touch_under(const View *view, double x, double y)
{
    for (size_t i = view->touch_count; i-- > 0;) {
        const Touch *touch = &view->touches[i];
        for (int r = 0; r < touch->rect_count; r++) {
            if (layout_holds(touch->rects[r], x, y)) {
                return touch;
            }
        }
    }
    return NULL;
}

void view_step_focus(View *view, int step)
{
    int count = (int)view->touch_count;
    if (count == 0) {
        return;
    }
    int at = -1;
    for (int i = 0; i < count; i++) {
        if (view->touches[i].kind == view->focus_kind &&
            view->touches[i].index == view->focus_index) {
            at = i;
        }
    }
    if (at < 0) {
        at = step > 0 ? -1 : 0;
    } else if (!view->focus_seen) {
        step = 0;
    }
    at = (at + step + count) % count;
    view_set_focus(view, view->touches[at].kind, view->touches[at].index);
    view->focus_seen = true;
    view->dirty = true;
}

static void hover(View *view, const Touch *touch)
{
    TouchKind kind = touch ? touch->kind : TOUCH_NONE;
    int index = touch ? touch->index : 0;
    if (kind != view->hover_kind || index != view->hover_index) {
        view->hover_kind = kind;
        view->hover_index = index;
        view->dirty = true;
    }
}

static const Touch *pick_by_key(View *view, InputKey key)
{
    switch (key) {
    case KEY_NEXT:
        view_step_focus(view, 1);
        return NULL;
    case KEY_PREVIOUS:
        view_step_focus(view, -1);
        return NULL;
    case KEY_DO:
    case KEY_SPACE:
        return view->focus_seen
                   ? view_find_touch(view, view->focus_kind, view->focus_index)
                   : NULL;
    default:
        return NULL;
    }
}

const Touch *view_pick(View *view, const Input *input)
{
    const Touch *under;
    switch (input->kind) {
    case INPUT_MOVE:
        hover(view, touch_under(view, input->x, input->y));
        return NULL;
    case INPUT_PRESS:
        under = touch_under(view, input->x, input->y);
        view->focus_seen = false;
        view->dirty = true;
        if (under) {
            view_set_focus(view, under->kind, under->index);
        }
        return under;
    case INPUT_KEY:
        return pick_by_key(view, input->key);
    default:
        return NULL;
    }
}

TypeStyle view_style(const View *view, TypeFace face, double size,
                     unsigned colour)
{
    return (TypeStyle){.face = face,
                       .size = size * view->text_percent / 100.0,
                       .colour = colour,
                       .alpha = 1};
}

double view_text(View *view, cairo_t *cr, TypeFace face, double size,
                 unsigned colour, const char *text, double x, double y,
                 double width)
{
    return type_paragraph(view->type, cr, view_style(view, face, size, colour),
                          text, x, y, width);
}

const char *view_word(const View *view, const char *key)
{
    return words_get(view->words, key);
}

void view_word_fill(const View *view, const char *key, char *out, size_t size,
                    const char *const *pairs)
{
    out[0] = '\0';
    text_fill(out, size, view_word(view, key), pairs);
}

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
    return TEXT_BODY * view->text_percent / 100.0 * 1.36 + 2 * LAYOUT_UNIT + 4;
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
