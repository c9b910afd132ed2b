#include <math.h>
#include <stdio.h>

#include "base/text.h"
#include "screens/car/screen_car.h"
#include "tell/explain.h"
#include "tell/memory.h"

enum { LIST_MAX = 2048, ROWS = FORM_CELLS / FORM_QUADRANTS };

static double draw_cell(Car *car, View *view, cairo_t *cr, int cell,
                        PaintRect column, double y)
{
    double top = y;
    y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, view->colours->quiet,
                   scenario_cell_label(view->talk->scenario, cell),
                   column.x + 6, y, column.w - 12) +
         2;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 1)};
    field_draw(&car->cells[cell], view, cr, cell, field, "");
    return y + field.h + 4 - top;
}

static double draw_quadrant(Car *car, View *view, cairo_t *cr, int quadrant,
                            PaintRect column, double y)
{
    double top = y;
    y += view_text(
        view, cr, TYPE_BOLD, TEXT_BODY, view->colours->accent,
        explain_quadrant(view->model->words, view->talk->scenario, quadrant),
        column.x + 6, y, column.w);
    for (int i = 0; i < ROWS; i++) {
        y += draw_cell(car, view, cr, quadrant * ROWS + i, column, y);
    }
    return y + 4 - top;
}

// The form as it lay on the table, two quadrants beside each other; under each
// other where the letters are large.
double car_draw_memory(void *self, View *view, cairo_t *cr, PaintRect column,
                       double y)
{
    Car *car = self;
    int across =
        layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE ? 1 : 2;
    double top = y;
    y += car_text(view, cr,
                  view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->ink),
                  "car.memory.ask", NULL, column, y) +
         LAYOUT_UNIT;
    for (int i = 0; i < FORM_QUADRANTS; i += across) {
        double highest = 0;
        for (int k = 0; k < across; k++) {
            PaintRect part =
                across > 1 ? layout_column(column, k, across) : column;
            highest =
                fmax(highest, draw_quadrant(car, view, cr, i + k, part, y));
        }
        y += highest;
    }
    return y - top;
}

bool car_remembers(const Car *car)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        if (car->cells[i].now.text[0] != '\0') {
            return true;
        }
    }
    return false;
}

// The words that were his, as they were typed.
static void list_matches(const MemoryScore *score, const char *typed,
                         char out[LIST_MAX])
{
    out[0] = '\0';
    for (size_t i = 0; i < score->match_count; i++) {
        char piece[LIST_MAX];
        snprintf(piece, sizeof piece, "%s%.*s", i > 0 ? ", " : "",
                 score->matches[i].end - score->matches[i].start,
                 typed + score->matches[i].start);
        text_append(out, LIST_MAX, piece);
    }
}

static const char *remark_key(const MemoryScore *score)
{
    return score->elsewhere && score->other_cell != NONE
               ? "debrief.memory.elsewhere"
           : score->wrong_number ? "debrief.memory.number"
           : score->wrong_name   ? "debrief.memory.name"
           : !score->told        ? "debrief.memory.untold"
                                 : NULL;
}

static double draw_remark(View *view, cairo_t *cr, const MemoryScore *score,
                          PaintRect column, double y)
{
    const char *key = remark_key(score);
    bool elsewhere = score->elsewhere && score->other_cell != NONE;
    const char *cell =
        elsewhere ? scenario_cell_label(view->talk->scenario, score->other_cell)
                  : "";
    const char *const pairs[] = {"vak", cell, NULL};
    return key ? car_text(view, cr,
                          view_style(view, TYPE_PRINT, TEXT_BODY,
                                     view->colours->quiet),
                          key, pairs, column, y)
               : 0;
}

// What you still knew of a cell, held against what he told; on request with
// the ink of the talk below it.
static double draw_score(const Car *car, View *view, cairo_t *cr, int cell,
                         PaintRect column, double y)
{
    const char *typed = car->cells[cell].now.text;
    char matches[LIST_MAX];
    MemoryScore score;
    memory_score(view->model->back.memory, cell, typed, &score);
    if (!score.told && typed[0] == '\0') {
        return 0;
    }
    list_matches(&score, typed, matches);
    const char *const pairs[] = {
        "vak",     scenario_cell_label(view->talk->scenario, cell),
        "oordeel", view_word(view, memory_key(score.verdict)),
        "tekst",   typed,
        "woorden", matches,
        "naam",    view->talk->scenario->first_name,
        NULL};
    double top = y;
    y += car_text(view, cr,
                  view_style(view, TYPE_BOLD, TEXT_BODY, view->colours->ink),
                  typed[0] ? "debrief.memory.cell" : "debrief.memory.silent",
                  pairs, column, y);
    if (score.match_count > 0) {
        y += car_text(
            view, cr,
            view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->accent),
            "debrief.memory.words", pairs, column, y);
    }
    if (typed[0]) {
        y += draw_remark(view, cr, &score, column, y);
    }
    if (car->ink && score.note[0]) {
        y += view_text(view, cr, TYPE_HAND, TEXT_SPEECH, view->colours->thought,
                       score.note, column.x, y, column.w);
    }
    return y + 2 * LAYOUT_UNIT - top;
}

double car_draw_score(void *self, View *view, cairo_t *cr, PaintRect column,
                      double y)
{
    const Car *car = self;
    double top = y;
    y += car_text(view, cr,
                  view_style(view, TYPE_BOLD, TEXT_HEADING, view->colours->ink),
                  "debrief.memory.title", NULL, column, y) +
         2 * LAYOUT_UNIT;
    for (int i = 0; i < FORM_CELLS; i++) {
        y += draw_score(car, view, cr, i, column, y);
    }
    return y - top;
}
