#include <math.h>
#include <stdio.h>

#include "screens/car/screen_car.h"
#include "screens/view_parts.h"

enum { NUMBER_MAX = 16 };

static const double DIAL = 16;

// What was counted, a line each; {naam} and the numbers filled in.
static double draw_lines(View *view, cairo_t *cr, PaintRect column, double y)
{
    const DebriefFacts *facts = &view->model->back.debrief->facts;
    const struct {
        const char *name;
        int value;
    } numbers[] = {
        {"vragen", facts->questions},   {"teruggaven", facts->reflections},
        {"deel", facts->share},         {"goud", facts->silences_golden},
        {"dood", facts->silences_dead}, {"minuut", facts->minute},
        {"minuten", facts->minutes},    {"gehoord", facts->heard},
        {"opgepakt", facts->taken}};
    enum { COUNT = sizeof numbers / sizeof numbers[0] };
    static const char *const KEYS[] = {
        "debrief.facts.questions", "debrief.facts.ratio", "debrief.facts.share",
        "debrief.facts.silences",  "debrief.facts.hooks", "debrief.facts.time"};
    char texts[COUNT][NUMBER_MAX];
    const char *pairs[2 * COUNT + 3];
    double top = y;
    for (int i = 0; i < COUNT; i++) {
        snprintf(texts[i], NUMBER_MAX, "%d", numbers[i].value);
        pairs[2 * i] = numbers[i].name;
        pairs[2 * i + 1] = texts[i];
    }
    pairs[2 * COUNT] = "naam";
    pairs[2 * COUNT + 1] = view->talk->scenario->first_name;
    pairs[2 * COUNT + 2] = NULL;
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        bool beside = i == 1; // what others find, in small print
        TypeStyle style =
            view_style(view, TYPE_PRINT, beside ? TEXT_SMALL : TEXT_BODY,
                       beside ? view->colours->quiet : view->colours->ink);
        y += car_text(view, cr, style, KEYS[i], pairs, column, y) + LAYOUT_UNIT;
    }
    return y - top;
}

// One of the two dials; they are never added up.
static double draw_dial(View *view, cairo_t *cr, const char *key, int value,
                        int most, unsigned colour, PaintRect column, double y)
{
    char number[NUMBER_MAX];
    char all[NUMBER_MAX];
    const char *const pairs[] = {"getal", number, "van", all, NULL};
    snprintf(number, sizeof number, "%d", value);
    snprintf(all, sizeof all, "%d", most);
    double text =
        car_text(view, cr, view_style(view, TYPE_BOLD, TEXT_BODY, colour), key,
                 pairs, column, y);
    if (cr) {
        PaintRect bar = {column.x, y + text + 4, column.w, DIAL};
        view_track(view, cr, bar);
        bar.w = value > 0 ? fmax(DIAL, bar.w * value / most) : 0;
        paint_rounded(cr, bar, DIAL / 2);
        paint_set_colour(cr, colour, 1);
        cairo_fill(cr);
    }
    return text + 4 + DIAL + 2 * LAYOUT_UNIT;
}

double car_draw_facts(void *self, View *view, cairo_t *cr, PaintRect column,
                      double y)
{
    const DebriefFacts *facts = &view->model->back.debrief->facts;
    double top = y;
    (void)self;
    y += car_text(view, cr,
                  view_style(view, TYPE_BOLD, TEXT_HEADING, view->colours->ink),
                  "debrief.facts", NULL, column, y) +
         2 * LAYOUT_UNIT;
    y += draw_lines(view, cr, column, y) + LAYOUT_UNIT;
    y += draw_dial(view, cr, "debrief.dial.filled", facts->filled,
                   DEBRIEF_FILLED_MAX, view->colours->thought, column, y);
    y += draw_dial(view, cr, "debrief.dial.told", facts->told, DEBRIEF_TOLD_MAX,
                   view->colours->accent, column, y);
    if (view->model->back.report) {
        y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, view->colours->ink,
                       view->model->back.report, column.x, y, column.w);
    }
    return y - top;
}
