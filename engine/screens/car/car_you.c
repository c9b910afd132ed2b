#include <math.h>

#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "screens/view_parts.h"

static const double DIAL = 16;

// The bar of one of the two dials; they are never added up.
static void draw_bar(TellingPage *page, const Told *told)
{
    View *view = page->view;
    unsigned colour = told->kind == TOLD_FILLED ? view->colours->thought
                                                : view->colours->accent;
    if (page->cr) {
        PaintRect bar = {page->column.x, page->y, page->column.w, DIAL};
        double full = bar.w;
        view_track(view, page->cr, bar);
        bar.w = told->numbers[0] > 0
                    ? fmax(DIAL, full * told->numbers[0] / told->numbers[1])
                    : 0;
        paint_rounded(page->cr, bar, DIAL / 2);
        paint_set_colour(page->cr, colour, 1);
        cairo_fill(page->cr);
    }
    page->y += DIAL + 2 * LAYOUT_UNIT;
}

static void lay_out_fact(void *self, const Told *told)
{
    TellingPage *page = self;
    page->y += told->kind == TOLD_FILLED ? LAYOUT_UNIT : 0;
    telling_page_draw(page, told);
    if (told->kind == TOLD_FILLED || told->kind == TOLD_TOLD) {
        draw_bar(page, told);
    }
}

static double draw_facts(View *view, cairo_t *cr, PaintRect column, double y)
{
    const ModelBack *back = &view->model->back;
    TellingPage page = {view, cr, column, y, NULL, NULL};
    Telling to = telling_page_telling(&page, back->debrief, lay_out_fact);
    to.strands = (int)strands_count(back->strands);
    to.strand = back->main;
    telling_facts(&to);
    return page.y - y;
}

int car_trait_move(const View *view, int row)
{
    const DebriefTrait *trait =
        &view->model->back.debrief->traits[row / CAR_ROWS_EACH];
    return trait->evidence[row % CAR_ROWS_EACH].move;
}

static void lay_out_trait(void *self, const Told *told)
{
    TellingPage *page = self;
    const Trait *trait = page->own;
    PaintRect column = page->column;
    bool inside = told->kind == TOLD_EVIDENCE || told->kind == TOLD_MORE;
    page->column.x += inside ? 6 : 0;
    page->column.w -= inside ? 12 : 0;
    if (told->kind == TOLD_EVIDENCE) {
        car_draw_told(page, told,
                      (int)*trait * CAR_ROWS_EACH + told->numbers[1]);
    } else {
        telling_page_draw(page, told);
    }
    page->column = column;
}

static double draw_traits(View *view, cairo_t *cr, PaintRect column, double y)
{
    Trait trait = TRAIT_TRUST;
    TellingPage page = {view, cr, column, y, NULL, &trait};
    Telling to =
        telling_page_telling(&page, view->model->back.debrief, lay_out_trait);
    telling_title(&to, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        trait = (Trait)i;
        telling_trait(&to, trait);
        page.y += 2 * LAYOUT_UNIT;
    }
    return page.y - y;
}

double car_draw_you(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y)
{
    double top = y;
    (void)self;
    y += car_draw_report(view, cr, column, y);
    y += draw_facts(view, cr, column, y) + 2 * LAYOUT_UNIT;
    y += draw_traits(view, cr, column, y);
    return y - top;
}
