#include "screens/car/car.h"
#include "screens/parts/telling_page.h"

// A row is the number of its trait and, within it, of its evidence: the same
// move can stand behind two traits.
enum { ROWS_EACH = 4096 };

int car_trait_move(const View *view, int row)
{
    const DebriefTrait *trait =
        &view->model->back.debrief->traits[row / ROWS_EACH];
    return trait->evidence[row % ROWS_EACH].move;
}

static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    const Trait *trait = page->self;
    PaintRect column = page->column;
    bool inside = told->kind == TOLD_EVIDENCE || told->kind == TOLD_MORE;
    page->column.x += inside ? 6 : 0;
    page->column.w -= inside ? 12 : 0;
    if (told->kind == TOLD_EVIDENCE) {
        car_draw_told(page, told, (int)*trait * ROWS_EACH + told->numbers[1]);
    } else {
        telling_page_draw(page, told);
    }
    page->column = column;
}

double car_draw_traits(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    Trait trait = TRAIT_TRUST;
    TellingPage page = {view, cr, column, y, &trait};
    Telling to =
        telling_page_telling(&page, view->model->back.debrief, lay_out);
    (void)self;
    telling_title(&to, "debrief.traits");
    for (int i = 0; i < TRAITS; i++) {
        trait = (Trait)i;
        telling_trait(&to, trait);
        page.y += 2 * LAYOUT_UNIT;
    }
    return page.y - y;
}
