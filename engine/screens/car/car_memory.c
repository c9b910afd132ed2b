#include <math.h>

#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "tell/explain.h"

enum { ROWS = FORM_CELLS / FORM_QUADRANTS };

static double draw_cell(const Car *car, View *view, cairo_t *cr, int cell,
                        PaintRect column, double y)
{
    double top = y;
    y += view_text(view, cr, LOOK_SMALL_QUIET,
                   scenario_cell_label(view->talk->scenario, cell),
                   (PaintRect){column.x + 6, y, column.w - 12, 0}) +
         2;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 1)};
    field_draw(&car->cells[cell], view, cr, cell, field, "");
    return y + field.h + 4 - top;
}

static double draw_quadrant(const Car *car, View *view, cairo_t *cr,
                            int quadrant, PaintRect column, double y)
{
    double top = y;
    if (view->talk->scenario->cell_counts[quadrant] == 0) {
        return 0;
    }
    y += view_text(
        view, cr, LOOK_BOLD_ACCENT,
        explain_quadrant(view->model->words, view->talk->scenario, quadrant),
        (PaintRect){column.x + 6, y, column.w, 0});
    for (int i = 0; i < view->talk->scenario->cell_counts[quadrant]; i++) {
        y += draw_cell(car, view, cr, quadrant * ROWS + i, column, y);
    }
    return y + 4 - top;
}

// The form as it lay on the table, two quadrants beside each other; under each
// other where the letters are large.
double car_draw_memory(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    const Car *car = self;
    int across =
        layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE ? 1 : 2;
    double top = y;
    y += car_text(view, cr, LOOK_BODY, "car.memory.ask", NULL,
                  layout_at(column, y)) +
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

// The ink of the talk only on request, and then as it stood there.
static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    const Car *car = page->self;
    if (told->kind != TOLD_CELL_NOTE) {
        telling_page_draw(page, told);
    } else if (car->ink) {
        telling_page_say(page, told->kind, told->text);
    }
}

double car_draw_score(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y)
{
    const Car *car = self;
    const ModelBack *back = &view->model->back;
    TellingPage page = {view, cr, column, y, car, NULL};
    Telling to = telling_page_telling(&page, back->debrief, lay_out);
    telling_title(&to, "debrief.memory.title");
    for (int i = 0; i < FORM_CELLS; i++) {
        double before = page.y;
        telling_cell(&to, back->memory, i, car->cells[i].now.text);
        page.y += page.y > before ? 2 * LAYOUT_UNIT : 0;
    }
    return page.y - y;
}
