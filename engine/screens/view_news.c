#include "screens/view_news.h"

#include <math.h>

#include "screens/view_parts.h"

// Beside his face, on the wall.
enum { LEFT = LAYOUT_UNIT, TOP = 62, WIDTH = 344, LARGEST = 150 };

// The line as it stands in the file, on a ground of its own.
static double draw_source(View *view, cairo_t *cr, PaintRect at)
{
    const char *line = view->model->news.line;
    if (line[0] == '\0') {
        return 0;
    }
    PaintRect in = {at.x + LAYOUT_UNIT, at.y + LAYOUT_UNIT / 2.0,
                    at.w - 2 * LAYOUT_UNIT, 0};
    double high = view_text(view, NULL, LOOK_SMALL_BOLD, line, in);
    if (cr) {
        paint_rounded(cr, (PaintRect){at.x, at.y, at.w, high + LAYOUT_UNIT}, 6);
        paint_set_colour(cr, view->colours->ground, 1);
        cairo_fill(cr);
        view_text(view, cr, LOOK_SMALL_BOLD, line, in);
    }
    return high + 2 * LAYOUT_UNIT;
}

// With `cr` NULL only measured; returns the height.
static double draw_text(View *view, cairo_t *cr, PaintRect at)
{
    const ModelNews *news = &view->model->news;
    double y = at.y;
    y += view_text(view, cr, LOOK_SMALL_WARNING, view_word(view, news->title),
                   layout_at(at, y)) +
         2;
    y += view_text(view, cr, LOOK_SMALL, news->text, layout_at(at, y)) +
         LAYOUT_UNIT / 2.0;
    y += draw_source(view, cr, layout_at(at, y));
    if (news->more) {
        y += view_text(view, cr, LOOK_SMALL_QUIET, view_word(view, news->more),
                       layout_at(at, y));
    }
    return y - at.y;
}

void view_news(View *view, cairo_t *cr)
{
    const ModelNews *news = &view->model->news;
    if (!news->title) {
        return;
    }
    double w = WIDTH * fmin(view->text_percent, LARGEST) / 100.0;
    PaintRect in = {LEFT + LAYOUT_GAP, TOP + LAYOUT_GAP / 2.0,
                    w - 2 * LAYOUT_GAP, 0};
    PaintRect all = {LEFT, TOP, w, draw_text(view, NULL, in) + LAYOUT_GAP};
    view_panel(view, cr, all, view->colours->paper);
    draw_text(view, cr, in);
    if (news->source[0] == '\0') {
        return;
    }
    view_touch_say(view_touch(view, TOUCH_SOURCE, 0, all, news->source),
                   news->text);
    view_edge(view, cr, all, view->colours->touch_edge);
    if (view_is_focused(view, TOUCH_SOURCE, 0)) {
        view_focus_ring(view, cr, all);
    }
}

Intent view_news_handle(const View *view, const Input *input)
{
    const Touch *touch = NULL;
    if (input->kind == INPUT_PRESS) {
        touch = view_touch_at(view, input->x, input->y);
    } else if (input->kind == INPUT_KEY && input->key == KEY_DO &&
               view->focus_seen) {
        touch = view_find_touch(view, view->focus_kind, view->focus_index);
    }
    return touch && touch->kind == TOUCH_SOURCE
               ? (Intent){.kind = INTENT_SOURCE, .line = touch->index}
               : (Intent){0};
}
