#include "base/text.h"
#include "screens/car/car.h"

static int question_of(const Car *car)
{
    return (int)(car->page - CAR_PROPOSAL);
}

double car_draw_phone(const void *self, View *view, cairo_t *cr,
                      PaintRect column, double y)
{
    const EndingText *end =
        &view->talk->scenario->endings[view->talk->now.ending];
    const char *words =
        end->manager[0] ? end->manager : view_word(view, "car.manager");
    const char *const pairs[] = {"tekst", words, NULL};
    double top = y;
    (void)self;
    y += car_text(view, cr, LOOK_QUIET, "debrief.begin", NULL,
                  layout_at(column, y)) +
         2 * LAYOUT_UNIT;
    y += car_text(view, cr, LOOK_LARGE, "debrief.manager", pairs,
                  layout_at(column, y)) +
         2 * LAYOUT_UNIT;
    if (view->talk->now.ending == ENDING_EXAMINED) {
        y += car_text(view, cr, LOOK_SPEECH, "debrief.manager.joke", NULL,
                      layout_at(column, y)) +
             2 * LAYOUT_UNIT;
    }
    y += car_text(view, cr, LOOK_QUIET, "car.phone.three", NULL,
                  layout_at(column, y));
    return y - top;
}

double car_draw_ask(const void *self, View *view, cairo_t *cr, PaintRect column,
                    double y)
{
    const Car *car = self;
    int i = question_of(car);
    double top = y;
    y += LAYOUT_UNIT;
    y += car_text(view, cr, LOOK_HEADING, debrief_heading_key((Heading)i), NULL,
                  layout_at(column, y)) +
         2 * LAYOUT_UNIT;
    PaintRect slider = {column.x + 6, y, column.w - 12, slider_height(view)};
    const char *const ends[] = {view_word(view, "window.car.low"),
                                view_word(view, "window.car.high")};
    slider_draw(&car->sliders[i], view, cr, 0, slider, ends);
    y += slider.h + LAYOUT_UNIT;
    y += car_text(view, cr, LOOK_SMALL_QUIET, "car.slider.hint", NULL,
                  layout_at(column, y)) +
         3 * LAYOUT_UNIT;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 3)};
    field_draw(&car->fields[i], view, cr, 0, field,
               view_word(view, "window.car.hint"));
    y += field.h + LAYOUT_UNIT;
    return y - top;
}

// What is typed goes where it belongs: digits to the slider that has the focus,
// letters to the field.
static bool handle_letter(Car *car, View *view, const Input *input)
{
    int i = question_of(car);
    if (view->focus_kind != TOUCH_FIELD && input->text[0] == ' ') {
        return true; // Space presses what has the focus
    }
    view_set_focus(view, TOUCH_FIELD, 0);
    return field_handle(&car->fields[i], view, input);
}

bool car_handle_ask(Car *car, View *view, const Input *input)
{
    int i = question_of(car);
    if (input->kind == INPUT_LETTER) {
        return handle_letter(car, view, input);
    }
    return slider_handle(&car->sliders[i], view, 0, input);
}

Intent car_answer(Car *car)
{
    int i = question_of(car);
    CarAnswer *kept = &car->answers[i];
    kept->percent = car->sliders[i].percent;
    text_copy(kept->text, sizeof kept->text, car->fields[i].now.text);
    if (kept->percent == SLIDER_NONE && kept->text[0] != '\0') {
        kept->percent = SLIDER_MOST / 2; // where the slider stood
    }
    bool given = kept->percent != SLIDER_NONE;
    return (Intent){.kind = given ? INTENT_ANSWER : INTENT_NONE,
                    .answer = {(Heading)i, kept->percent, kept->text}};
}
