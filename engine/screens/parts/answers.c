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

// Words to be touched.
typedef struct Row {
    Look look;
    const char *text;
    TouchKind kind;
    int index;
} Row;

// At least as high as `least`, with the words halfway down.
static double draw_row(View *view, cairo_t *cr, const Row *row, double least,
                       PaintRect at)
{
    double words = view_text(view, NULL, row->look, row->text, at);
    at.h = fmax(least, words);
    if (cr) {
        view_text(view, cr, row->look, row->text,
                  layout_at(at, at.y + (at.h - words) / 2));
        view_touch(view, row->kind, row->index, at, row->text);
        if (view_is_focused(view, row->kind, row->index)) {
            view_focus_ring(view, cr, at);
        }
    }
    return at.h;
}

// At least as high as a finger, where `least` is that.
static double draw_place(View *view, cairo_t *cr, int line, double least,
                         PaintRect at)
{
    char place[PLACE_BYTES];
    const char *file = view->talk->scenario->file;
    const char *slash = strrchr(file, '/');
    snprintf(place, sizeof place, "%s:%d", slash ? slash + 1 : file, line);
    const Row row = {LOOK_SMALL_ACCENT, place, TOUCH_SOURCE, line};
    return draw_row(view, cr, &row, least, at);
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
    const Row row = {said == what ? LOOK_SMALL_BOLD : LOOK_SMALL, text,
                     TOUCH_GO, beat};
    at.h = draw_row(view, cr, &row, view->layout.target, at);
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
