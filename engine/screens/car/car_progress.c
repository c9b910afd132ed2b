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

// Where the report is, with what opens it and what copies the path.
double car_draw_report(View *view, cairo_t *cr, PaintRect column, double y)
{
    const ModelBack *back = &view->model->back;
    static const struct {
        ButtonName name;
        const char *key;
    } BUTTONS[] = {{BUTTON_REPORT_OPEN, "car.report.open"},
                   {BUTTON_REPORT_COPY, "car.report.copy"}};
    double top = y;
    double x = column.x + 6;
    if (!back->report) {
        return 0;
    }
    y += view_text(view, cr, LOOK_BODY, back->report, layout_at(column, y)) +
         LAYOUT_UNIT;
    for (size_t i = 0; back->reported && i < 2; i++) {
        PaintRect rect = {x, y, view_button_width(view, BUTTONS[i].key),
                          view_button_height(view)};
        if (cr) {
            view_button(view, cr, BUTTONS[i].name, BUTTONS[i].key,
                        layout_spot(x, y), false);
        } else {
            view_touch(view, TOUCH_BUTTON, (int)BUTTONS[i].name, rect,
                       BUTTONS[i].key);
        }
        x += rect.w + LAYOUT_GAP;
    }
    y += back->reported ? view_button_height(view) + LAYOUT_UNIT : 0;
    return y + 2 * LAYOUT_UNIT - top;
}

double car_draw_progress(const Car *car, View *view, cairo_t *cr,
                         PaintRect column, double y)
{
    double top = y;
    if (view->model->back.progress_count == 0) {
        return 0;
    }
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
