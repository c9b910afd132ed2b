#include "screens/car/car.h"

#include "screens/view_parts.h"

// The button that deletes asks once: the second press is meant.
static double draw_forget(const Car *car, View *view, cairo_t *cr,
                          PaintRect column, double y)
{
    const char *key = car->forgetting ? "car.forget.sure" : "car.forget";
    double high = view_button_height(view);
    const char *const pairs[] = {"naam", view->model->profile, NULL};
    double text =
        car_text(view, cr, LOOK_QUIET,
                 car->forgetting ? "car.forget.ask" : "car.forget.what", pairs,
                 layout_at(column, y)) +
        LAYOUT_UNIT;
    if (cr) {
        view_button(view, cr, BUTTON_FORGET, key,
                    layout_spot(column.x + 6, y + text), false);
    } else {
        PaintRect rect = {column.x + 6, y + text, column.w, high};
        view_touch(view, TOUCH_BUTTON, BUTTON_FORGET, rect, key);
    }
    return text + high + 2 * LAYOUT_UNIT;
}

double car_draw_progress(const void *self, View *view, cairo_t *cr,
                         PaintRect column, double y)
{
    const Car *car = self;
    double top = y;
    y += car_text(view, cr, LOOK_HEADING, "car.progress.title", NULL,
                  layout_at(column, y)) +
         2 * LAYOUT_UNIT;
    for (size_t i = 0; i < view->model->back.progress_count; i++) {
        y +=
            view_text(view, cr, LOOK_BOLD_ACCENT,
                      view->model->back.progress[i].name, layout_at(column, y));
        y += view_text(view, cr, LOOK_BODY, view->model->back.progress[i].text,
                       layout_at(column, y)) +
             2 * LAYOUT_UNIT;
    }
    if (view->model->profile) {
        y += draw_forget(car, view, cr, column, y + LAYOUT_UNIT) + LAYOUT_UNIT;
    }
    return y - top;
}
