#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "screens/view_parts.h"
#include "tell/telling_outcome.h"

static const double MARK = 7;

// A dot where it was there, a ring where it was missing.
static void draw_need(TellingPage *page, const Told *told)
{
    View *view = page->view;
    PaintRect column = page->column;
    TypeStyle style = view_look(view, LOOK_BODY);
    double middle = page->y + type_line_height(view->type, style) / 2;
    if (page->cr) {
        bool met = told->numbers[1] != 0;
        cairo_new_sub_path(page->cr);
        cairo_arc(page->cr, column.x + MARK + 6, middle, MARK - 1, 0,
                  2 * PAINT_PI);
        paint_set_colour(page->cr,
                         met ? view->colours->accent : view->colours->focus, 1);
        cairo_set_line_width(page->cr, 2.5);
        met ? cairo_fill(page->cr) : cairo_stroke(page->cr);
    }
    page->column.x += 2 * MARK + LAYOUT_GAP + 6;
    page->column.w -= 2 * MARK + LAYOUT_GAP + 6;
    telling_page_draw(page, told);
    page->column = column;
}

int car_why_move(const View *view, int button)
{
    const Outcome *outcome = view->model->back.outcome;
    int step = button == BUTTON_REWIND ? 0 : 1;
    return step < outcome->step_count &&
                   outcome->steps[step].move <
                       (int)view->model->back.debrief->count
               ? outcome->steps[step].move
               : NONE;
}

// Below a move that could have gone otherwise: the way back to it.
static void draw_back(TellingPage *page, int step)
{
    View *view = page->view;
    ButtonName name = step == 0 ? BUTTON_REWIND : BUTTON_REWIND_SECOND;
    const char *key = "car.why.back";
    if (car_why_move(view, (int)name) == NONE ||
        strands_count(view->model->back.strands) >= STRANDS_MAX) {
        return;
    }
    PaintRect at = {page->column.x, page->y, view_button_width(view, key),
                    view_button_height(view)};
    if (page->cr) {
        view_button(view, page->cr, name, key, layout_spot(at.x, at.y), false);
    } else {
        view_touch(view, TOUCH_BUTTON, (int)name, at, key);
    }
    page->y += at.h + 2 * LAYOUT_UNIT;
}

static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    int *steps = page->own;
    PaintRect column = page->column;
    switch (told->kind) {
    case TOLD_TITLE: // the chapter says so
        break;
    case TOLD_NEED:
        draw_need(page, told);
        break;
    case TOLD_STEP:
        page->column.x += 6;
        page->column.w -= 12;
        if (told->move == NONE) {
            telling_page_draw(page, told);
            telling_page_say(page, TOLD_CELL_REMARK, told->why);
        } else {
            car_draw_told(page, told, told->move);
        }
        draw_back(page, (*steps)++);
        page->column = column;
        break;
    case TOLD_STEPS:
        page->y += LAYOUT_UNIT;
        // fall through
    default:
        telling_page_draw(page, told);
    }
}

double car_draw_why(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y)
{
    const ModelBack *back = &view->model->back;
    int steps = 0;
    TellingPage page = {view, cr, column, y, NULL, &steps};
    Telling to = telling_page_telling(&page, back->debrief, lay_out);
    (void)self;
    telling_outcome(&to, back->outcome);
    return page.y - y;
}
