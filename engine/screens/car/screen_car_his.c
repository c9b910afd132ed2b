#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/car/screen_car.h"
#include "screens/river/screen_river.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

enum { NUMBER_MAX = 16, LABEL_MAX = 200 };

static const double TRACK = 10;
static const double MARK = 12;

static void write_number(char out[NUMBER_MAX], int number)
{
    snprintf(out, NUMBER_MAX, "%d", number);
}

// A value on the line from 0 to 100.
static double place(PaintRect line, int value)
{
    return line.x + line.w * value / DEBRIEF_VALUE_MAX;
}

static void draw_mark(const View *view, cairo_t *cr, PaintRect line, int value,
                      unsigned colour, bool filled)
{
    cairo_new_sub_path(cr);
    cairo_arc(cr, place(line, value), line.y + line.h / 2, MARK - 1, 0,
              2 * PAINT_PI);
    paint_set_colour(cr, filled ? colour : view->colours->paper, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, colour, 1);
    cairo_set_line_width(cr, 3);
    cairo_stroke(cr);
}

static void draw_label(View *view, cairo_t *cr, PaintRect line, int value,
                       unsigned colour, const char *who, double y)
{
    char label[LABEL_MAX];
    snprintf(label, sizeof label, "%s %d", who, value);
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_BODY, colour);
    double w = type_width(view->type, style, label, strlen(label));
    double x = place(line, value) - w / 2;
    x = fmax(line.x - MARK, fmin(x, line.x + line.w + MARK - w));
    type_draw(view->type, cr, style, label, strlen(label), x, y);
}

// The two values on one line, you above it and he below, and what lies between
// them.
static double draw_gap_line(View *view, cairo_t *cr, const DebriefGap *gap,
                            PaintRect column, double y)
{
    TypeStyle style =
        view_style(view, TYPE_BOLD, TEXT_BODY, view->colours->ink);
    double step = type_line_height(view->type, style);
    double above = gap->own >= 0 ? step + 6 : 0;
    double high = above + 2 * MARK + 6 + step;
    PaintRect line = {column.x + MARK + 2, y + above + MARK - TRACK / 2,
                      column.w - 2 * MARK - 4, TRACK};
    if (!cr) {
        return high;
    }
    view_track(view, cr, line);
    if (gap->own >= 0) {
        double from = place(line, gap->own < gap->his ? gap->own : gap->his);
        double to = place(line, gap->own < gap->his ? gap->his : gap->own);
        cairo_rectangle(cr, from, line.y, to - from, line.h);
        paint_set_colour(cr, view->colours->focus, 1);
        cairo_fill(cr);
        draw_mark(view, cr, line, gap->own, view->colours->quiet, false);
        draw_label(view, cr, line, gap->own, view->colours->quiet,
                   view_word(view, "window.river.you"), y);
    }
    draw_mark(view, cr, line, gap->his, view->colours->accent, true);
    draw_label(view, cr, line, gap->his, view->colours->accent,
               view->talk->scenario->first_name, y + above + 2 * MARK + 6);
    return high;
}

static const char *gap_key(const DebriefGap *gap)
{
    bool none = gap->moves[0] == NONE;
    if (gap->own < 0) {
        return none ? NULL : "debrief.gap.skipped";
    }
    if (gap->gap > DEBRIEF_AGREE) {
        return none ? "debrief.gap.above.none" : "debrief.gap.above";
    }
    if (gap->gap < -DEBRIEF_AGREE) {
        return none ? "debrief.gap.below.none" : "debrief.gap.below";
    }
    return none ? "debrief.gap.agree.none" : "debrief.gap.agree";
}

static double draw_card_text(View *view, cairo_t *cr, int index,
                             Heading heading, PaintRect column, double y)
{
    const DebriefMove *move = &view->model->back.debrief->moves[index];
    const Effect *effect =
        debrief_main_effect(&move->turn, move->steps[heading]);
    double top = y;
    char number[NUMBER_MAX];
    char step[NUMBER_MAX];
    char why[EXPLAIN_TEXT_MAX] = "";
    write_number(number, index + 1);
    snprintf(step, sizeof step, "%+d", move->steps[heading]);
    const char *const pairs[] = {"zet", number, "stap",
                                 step,  "zin",  river_said(view, &move->turn),
                                 NULL};
    y += car_text(view, cr,
                  view_style(view, TYPE_BOLD, TEXT_BODY, view->colours->ink),
                  "debrief.gap.move", pairs, column, y);
    if (effect) {
        explain_effect(view->model->words, view->talk->scenario, &move->turn,
                       effect, why);
        y += view_text(view, cr, TYPE_PRINT, TEXT_BODY, view->colours->quiet,
                       why, column.x, y, column.w);
    }
    return y - top;
}

// A move that made the gap: it leads to its place in the river.
static double draw_gap_move(View *view, cairo_t *cr, int index, Heading heading,
                            PaintRect column, double y)
{
    PaintRect inner = {column.x + LAYOUT_PAD, y, column.w - 2 * LAYOUT_PAD, 0};
    double high = draw_card_text(view, NULL, index, heading, inner, 0);
    PaintRect rect = {column.x, y, column.w, high + 2 * LAYOUT_UNIT};
    view_touch(view, TOUCH_ROW, index, rect,
               river_said(view, &view->model->back.debrief->moves[index].turn));
    if (cr) {
        car_draw_row(view, cr, index, rect);
        draw_card_text(view, cr, index, heading, inner, y + LAYOUT_UNIT);
    }
    return rect.h + LAYOUT_UNIT;
}

static double draw_words(const Car *car, View *view, cairo_t *cr,
                         Heading heading, PaintRect column, double y)
{
    double top = y;
    const char *his = debrief_his_words(view->model->back.debrief, heading);
    const char *own = car->answers[heading].text;
    const char *const yours[] = {"tekst", own, NULL};
    const char *const pairs[] = {"tekst", his, NULL};
    y += car_text(view, cr,
                  view_style(view, TYPE_BOLD, TEXT_BODY, view->colours->quiet),
                  heading_key(heading), NULL, column, y) +
         LAYOUT_UNIT;
    if (his[0]) {
        y += car_text(
                 view, cr,
                 view_style(view, TYPE_PRINT, TEXT_SPEECH, view->colours->ink),
                 "debrief.manager", pairs, column, y) +
             LAYOUT_UNIT;
    }
    if (own[0]) {
        y += car_text(
            view, cr,
            view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->quiet),
            "car.you.said", yours, column, y);
    }
    return y + 2 * LAYOUT_UNIT - top;
}

double car_draw_his(void *self, View *view, cairo_t *cr, PaintRect column,
                    double y)
{
    const Car *car = self;
    Heading heading = (Heading)(car->page - CAR_HIS_PROPOSAL);
    DebriefGap gap = debrief_gap(view->model->back.debrief, heading,
                                 car->answers[heading].percent);
    const char *key = gap_key(&gap);
    char number[NUMBER_MAX];
    double top = y;
    write_number(number, gap.gap < 0 ? -gap.gap : gap.gap);
    const char *const pairs[] = {"getal", number, "naam",
                                 view->talk->scenario->first_name, NULL};
    y += draw_words(car, view, cr, heading, column, y);
    y += draw_gap_line(view, cr, &gap, column, y) + 2 * LAYOUT_UNIT;
    if (key) {
        y += car_text(
                 view, cr,
                 view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->ink),
                 key, pairs, column, y) +
             LAYOUT_UNIT;
    }
    PaintRect cards = {column.x + 6, y, column.w - 12, 0};
    for (int i = 0; i < DEBRIEF_GAP_MOVES && gap.moves[i] != NONE; i++) {
        y += draw_gap_move(view, cr, gap.moves[i], heading, cards, y);
    }
    return y - top;
}

double car_draw_morning(void *self, View *view, cairo_t *cr, PaintRect column,
                        double y)
{
    const EndingText *end =
        &view->talk->scenario->endings[view->talk->now.ending];
    const char *const pairs[] = {"wie", end->teller, NULL};
    double top = y;
    (void)self;
    y += car_text(view, cr,
                  view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->quiet),
                  end->teller[0] ? "cli.morning" : "window.car.morning", pairs,
                  column, y) +
         2 * LAYOUT_UNIT;
    y += view_text(view, cr, TYPE_PRINT, TEXT_SPEECH, view->colours->ink,
                   end->morning, column.x, y, column.w);
    return y - top;
}
