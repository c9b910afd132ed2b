#include "screens/parts/answers.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/view_parts.h"

enum { PLACE_BYTES = 300, TEXT_BYTES = SCENARIO_BEAT_TEXT_MAX + 16 };

static int answer_of(const View *view, int topic, int depth)
{
    return view->talk->scenario->topics[topic]
        .answer[view->talk->now.mood][depth];
}

bool answers_there(const View *view, int topic)
{
    for (int d = 0; d < DEPTHS; d++) {
        if (answer_of(view, topic, d) != NONE) {
            return true;
        }
    }
    return false;
}

// At least as high as a finger, where `least` is that.
static double draw_place(View *view, cairo_t *cr, int line, double least,
                         PaintRect at)
{
    char place[PLACE_BYTES];
    const char *file = view->talk->scenario->file;
    const char *slash = strrchr(file, '/');
    snprintf(place, sizeof place, "%s:%d", slash ? slash + 1 : file, line);
    at.h = fmax(least, view_text(view, NULL, LOOK_SMALL_ACCENT, place, at));
    if (cr) {
        double words = view_text(view, NULL, LOOK_SMALL_ACCENT, place, at);
        view_text(view, cr, LOOK_SMALL_ACCENT, place,
                  layout_at(at, at.y + (at.h - words) / 2));
        view_touch(view, TOUCH_SOURCE, line, at, place);
        if (view_is_focused(view, TOUCH_SOURCE, line)) {
            view_focus_ring(view, cr, at);
        }
    }
    return at.h;
}

double answers_draw_place(View *view, cairo_t *cr, int line, PaintRect at)
{
    return draw_place(view, cr, line, 0, at);
}

double answers_draw_row(View *view, cairo_t *cr, int line, PaintRect at)
{
    return draw_place(view, cr, line, view->layout.target, at);
}

double answers_draw_one(View *view, cairo_t *cr, int beat, const Beat *said,
                        PaintRect at)
{
    const Beat *what = &view->talk->scenario->beats[beat];
    char text[TEXT_BYTES];
    snprintf(text, sizeof text, "[%d] %s", what->depth, what->text);
    Look look = said == what ? LOOK_SMALL_BOLD : LOOK_SMALL;
    at.h = fmax(view->layout.target, view_text(view, NULL, look, text, at));
    if (cr) {
        double words = view_text(view, NULL, look, text, at);
        view_text(view, cr, look, text,
                  layout_at(at, at.y + (at.h - words) / 2));
        view_touch(view, TOUCH_GO, beat, at, text);
        if (view_is_focused(view, TOUCH_GO, beat)) {
            view_focus_ring(view, cr, at);
        }
    }
    return at.h +
           answers_draw_row(view, cr, what->line, layout_at(at, at.y + at.h)) +
           LAYOUT_UNIT;
}

double answers_draw(View *view, cairo_t *cr, int topic, const Beat *said,
                    PaintRect at)
{
    double y = at.y;
    for (int d = 0; d < DEPTHS; d++) {
        int beat = answer_of(view, topic, d);
        if (beat != NONE) {
            y += answers_draw_one(view, cr, beat, said, layout_at(at, y));
        }
    }
    return y - at.y;
}

bool answers_choose(const Touch *touch, Intent *intent)
{
    if (touch->kind == TOUCH_SOURCE) {
        *intent = (Intent){.kind = INTENT_SOURCE, .line = touch->index};
    } else if (touch->kind == TOUCH_GO) {
        *intent = (Intent){.kind = INTENT_GO, .beat = touch->index};
    } else {
        return false;
    }
    return true;
}
