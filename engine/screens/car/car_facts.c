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

static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    page->y += told->kind == TOLD_FILLED ? LAYOUT_UNIT : 0;
    telling_page_draw(page, told);
    if (told->kind == TOLD_FILLED || told->kind == TOLD_TOLD) {
        draw_bar(page, told);
    }
}

double car_draw_facts(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y)
{
    const ModelBack *back = &view->model->back;
    TellingPage page = {view, cr, column, y, NULL};
    Telling to = telling_page_telling(&page, back->debrief, lay_out);
    (void)self;
    telling_facts(&to);
    if (back->report) {
        page.y += view_text(view, cr, LOOK_SMALL, back->report,
                            layout_at(column, page.y));
    }
    return page.y - y;
}
