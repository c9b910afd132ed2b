#include <stdio.h>

#include "base/text.h"
#include "screens/car/screen_car.h"
#include "screens/river/screen_river.h"
#include "tell/explain.h"

enum { NUMBER_MAX = 16, LIST_MAX = 2048 };

static TypeStyle small(const View *view, unsigned colour)
{
    return view_style(view, TYPE_PRINT, TEXT_SMALL, colour);
}

static double draw_head(View *view, cairo_t *cr, const DebriefMove *move,
                        int index, PaintRect column, double y)
{
    char number[NUMBER_MAX];
    char minute[NUMBER_MAX];
    const char *const pairs[] = {"zet", number, "minuut", minute, NULL};
    snprintf(number, sizeof number, "%d", index + 1);
    snprintf(minute, sizeof minute, "%d", move->turn.minute);
    return car_text(view, cr, small(view, view->colours->quiet), "car.move",
                    pairs, column, y);
}

static double draw_beat(View *view, cairo_t *cr, int beat, PaintRect column,
                        double y)
{
    if (beat == NONE) {
        return 0;
    }
    const Beat *he = &view->talk->scenario->beats[beat];
    const char *const pairs[] = {"tekst", he->thought, NULL};
    double top = y;
    y += view_text(view, cr, TYPE_BOLD, TEXT_SMALL, view->colours->accent,
                   view->talk->scenario->first_name, column.x, y, column.w);
    y += view_text(view, cr, TYPE_PRINT, TEXT_BODY, view->colours->ink,
                   he->text, column.x, y, column.w);
    if (he->thought[0]) {
        y += car_text(view, cr, small(view, view->colours->thought),
                      "car.thought", pairs, column, y);
    }
    return y - top + LAYOUT_UNIT;
}

static double draw_effects(View *view, cairo_t *cr, const Turn *turn,
                           PaintRect column, double y)
{
    double top = y;
    double dot = TEXT_SMALL * view->text_percent / 100.0;
    for (int i = 0; i < turn->effect_count; i++) {
        char text[EXPLAIN_TEXT_MAX];
        explain_effect(view->model->words, view->talk->scenario, turn,
                       &turn->effects[i], text);
        if (text[0]) {
            view_text(view, cr, TYPE_BOLD, TEXT_SMALL, view->colours->accent,
                      "·", column.x, y, dot);
            y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, view->colours->ink,
                           text, column.x + dot, y, column.w - dot) +
                 3;
        }
    }
    return y - top;
}

static double draw_hooks(View *view, cairo_t *cr, DebriefHooks hooks,
                         const char *key, PaintRect column, double y)
{
    char list[LIST_MAX] = "";
    const char *const pairs[] = {"lijst", list, NULL};
    if (hooks.count == 0) {
        return 0;
    }
    for (size_t i = 0; i < hooks.count; i++) {
        char his[EXPLAIN_TEXT_MAX];
        explain_words(view->talk->scenario, hooks.hooks[i].span, his,
                      sizeof his);
        text_append(list, sizeof list, i > 0 ? ", “" : "“");
        text_append(list, sizeof list, his);
        text_append(list, sizeof list, "”");
    }
    return car_text(view, cr, small(view, view->colours->quiet), key, pairs,
                    column, y) +
           3;
}

static double draw_state(View *view, cairo_t *cr, const DebriefMove *move,
                         PaintRect column, double y)
{
    char numbers[4][NUMBER_MAX];
    const int values[4] = {move->trust_before, move->trust,
                           move->pressure_before, move->pressure};
    for (int i = 0; i < 4; i++) {
        snprintf(numbers[i], NUMBER_MAX, "%d", values[i]);
    }
    const char *const pairs[] = {"vooraf",   numbers[0],   "vertrouwen",
                                 numbers[1], "drukvooraf", numbers[2],
                                 "druk",     numbers[3],   NULL};
    return car_text(view, cr, small(view, view->colours->quiet),
                    "debrief.state", pairs, column, y) +
           3;
}

double river_draw_move(const River *river, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    const DebriefMove *move = &view_seen(view)->moves[river->row];
    const Turn *turn = &move->turn;
    bool gesture = turn->beat == NONE && turn->effect_count == 0;
    bool last = river->row == (int)view_seen(view)->count - 1;
    double top = y;
    if (river->row == 0) {
        int opening = conversation_opening(&view_seen(view)->start);
        y += draw_beat(view, cr, opening, column, y);
    }
    y += draw_head(view, cr, move, river->row, column, y);
    y += view_text(view, cr, TYPE_BOLD, TEXT_BODY, view->colours->ink,
                   river_said(view, turn), column.x, y, column.w) +
         LAYOUT_UNIT;
    y += draw_beat(view, cr, turn->beat, column, y);
    y += draw_effects(view, cr, turn, column, y);
    if (!gesture) {
        y += LAYOUT_UNIT;
        y += draw_state(view, cr, move, column, y);
        y += draw_hooks(view, cr, move->open, "debrief.open", column, y);
        y += draw_hooks(view, cr, move->left, "debrief.left", column, y);
    }
    y += draw_beat(view, cr, turn->closing, column, y);
    if (last) {
        y += draw_hooks(view, cr, view_seen(view)->open_at_end,
                        "debrief.open_at_end", column, y);
    }
    return y - top;
}
