#include <stdio.h>
#include <string.h>

#include "screens/car/screen_car.h"
#include "screens/river/screen_river.h"
#include "tell/explain.h"

enum {
    NUMBER_MAX = 16,
    SHOWN_MOST = 3, // sentences of one kind behind a trait
    // A row is the number of its trait and, within it, of its evidence: the
    // same move can stand behind two traits.
    ROWS_EACH = 4096
};

int car_trait_move(const View *view, int row)
{
    const DebriefTrait *trait =
        &view->model->back.debrief->traits[row / ROWS_EACH];
    return trait->evidence[row % ROWS_EACH].move;
}

static double draw_words(View *view, cairo_t *cr,
                         const DebriefEvidence *evidence, PaintRect column,
                         double y)
{
    const Turn *turn = &view->model->back.debrief->moves[evidence->move].turn;
    const char *you = river_said(view, turn);
    char number[NUMBER_MAX];
    char why[EXPLAIN_TEXT_MAX];
    snprintf(number, sizeof number, "%d", evidence->move + 1);
    debrief_say_evidence(view->model->words, view->model->back.debrief,
                         evidence, why);
    const char *const pairs[] = {"zet",    number, "zin", you,
                                 "waarom", why,    NULL};
    // The rule of a silence says itself that nothing was said.
    bool quoted = turn->you[0] == '\0' || strstr(why, you) != NULL;
    const char *key = evidence->in_favour
                          ? quoted ? "debrief.for.quoted" : "debrief.for"
                      : quoted ? "debrief.against.quoted"
                               : "debrief.against";
    return car_text(view, cr,
                    view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->ink),
                    key, pairs, column, y);
}

// It leads to its place in the river.
static double draw_evidence(View *view, cairo_t *cr, int row,
                            const DebriefEvidence *evidence, PaintRect column,
                            double y)
{
    PaintRect inner = {column.x + LAYOUT_PAD, y, column.w - 2 * LAYOUT_PAD, 0};
    double high = draw_words(view, NULL, evidence, inner, 0);
    PaintRect rect = {column.x, y, column.w, high + 2 * LAYOUT_UNIT};
    const Turn *turn = &view->model->back.debrief->moves[evidence->move].turn;
    view_touch(view, TOUCH_ROW, row, rect, river_said(view, turn));
    if (cr) {
        car_draw_row(view, cr, row, rect);
        draw_words(view, cr, evidence, inner, y + LAYOUT_UNIT);
    }
    return rect.h + LAYOUT_UNIT;
}

static double draw_more(View *view, cairo_t *cr, int more, PaintRect column,
                        double y)
{
    char number[NUMBER_MAX];
    const char *const pairs[] = {"getal", number, NULL};
    snprintf(number, sizeof number, "%d", more);
    return car_text(
               view, cr,
               view_style(view, TYPE_PRINT, TEXT_SMALL, view->colours->quiet),
               "debrief.more", pairs, column, y) +
           4;
}

static double draw_side(View *view, cairo_t *cr, int which, bool in_favour,
                        PaintRect column, double y)
{
    const DebriefTrait *trait = &view->model->back.debrief->traits[which];
    int found = 0;
    double top = y;
    for (size_t i = 0; i < trait->count; i++) {
        if (trait->evidence[i].in_favour == in_favour && found++ < SHOWN_MOST) {
            y += draw_evidence(view, cr, which * ROWS_EACH + (int)i,
                               &trait->evidence[i], column, y);
        }
    }
    if (found > SHOWN_MOST) {
        y += draw_more(view, cr, found - SHOWN_MOST, column, y);
    }
    return y - top;
}

double car_draw_traits(void *self, View *view, cairo_t *cr, PaintRect column,
                       double y)
{
    PaintRect rows = {column.x + 6, y, column.w - 12, 0};
    double top = y;
    (void)self;
    y += car_text(view, cr,
                  view_style(view, TYPE_BOLD, TEXT_HEADING, view->colours->ink),
                  "debrief.traits", NULL, column, y) +
         2 * LAYOUT_UNIT;
    for (int i = 0; i < TRAITS; i++) {
        const DebriefTrait *trait = &view->model->back.debrief->traits[i];
        y += car_text(
                 view, cr,
                 view_style(view, TYPE_BOLD, TEXT_BODY, view->colours->accent),
                 trait_key((Trait)i), NULL, column, y) +
             4;
        if (trait->count == 0) {
            y += car_text(
                view, cr,
                view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->quiet),
                "debrief.trait.none", NULL, column, y);
        }
        y += draw_side(view, cr, i, true, rows, y);
        y += draw_side(view, cr, i, false, rows, y) + 2 * LAYOUT_UNIT;
    }
    return y - top;
}
