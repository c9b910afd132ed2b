#include "base/text.h"
#include "screens/car/car.h"

static const double FIELD_PART = 0.46; // of the width, beside the slider

int car_first_question(const View *view)
{
    return debrief_asks(view->model->back.debrief, HEADING_PROPOSAL)
               ? HEADING_PROPOSAL
               : HEADING_CONTEST;
}

static double draw_phone(View *view, cairo_t *cr, PaintRect column, double y)
{
    const EndingText *end = conversation_ending_text(&view->talk->now);
    const char *words =
        end->manager[0] ? end->manager : view_word(view, "car.manager");
    const char *const pairs[] = {"tekst", words, NULL};
    double top = y;
    y += car_text(view, cr, LOOK_QUIET, "debrief.begin", NULL,
                  layout_at(column, y)) +
         LAYOUT_UNIT;
    y += car_text(view, cr, LOOK_SPEECH, "debrief.manager", pairs,
                  layout_at(column, y)) +
         LAYOUT_UNIT;
    if (view->talk->now.ending == ENDING_EXAMINED) {
        y += car_text(view, cr, LOOK_SPEECH, "debrief.manager.joke", NULL,
                      layout_at(column, y)) +
             LAYOUT_UNIT;
    }
    return y + LAYOUT_UNIT - top;
}

// A question, the slider below it, and a line for a sentence beside that; below
// it where the letters are large.
static double draw_question(const Car *car, View *view, cairo_t *cr, int i,
                            PaintRect column)
{
    bool large = layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE;
    const char *const ends[] = {view_word(view, "window.car.low"),
                                view_word(view, "window.car.high")};
    double y = column.y;
    y += car_words(view, cr, LOOK_BOLD,
                   debrief_heading_title(view->model->words,
                                         view->talk->scenario, (Heading)i),
                   NULL, layout_at(column, y)) +
         2;
    double wide = large ? column.w - 12 : column.w * (1 - FIELD_PART) - 18;
    PaintRect slider = {column.x + 6, y, wide, slider_height(view)};
    slider_draw(&car->sliders[i], view, cr, i, slider, ends);
    PaintRect field = {large ? slider.x : slider.x + wide + LAYOUT_GAP,
                       large
                           ? slider.y + slider.h + 4
                           : slider.y + (slider.h - field_height(view, 1)) / 2,
                       large ? wide : column.w - wide - LAYOUT_GAP - 12,
                       field_height(view, 1)};
    field_draw(&car->fields[i], view, cr, i, field,
               view_word(view, "window.car.hint"));
    return (large ? field.y + field.h : slider.y + slider.h) + LAYOUT_UNIT -
           column.y;
}

double car_draw_self(const void *self, View *view, cairo_t *cr,
                     PaintRect column, double y)
{
    double top = y;
    bool group = car_is_group(view);
    y += draw_phone(view, cr, column, y);
    for (int i = car_first_question(view); i < CAR_QUESTIONS; i++) {
        y += group ? car_draw_hands(self, view, cr, i, layout_at(column, y))
                   : draw_question(self, view, cr, i, layout_at(column, y));
    }
    y += car_text(view, cr, LOOK_SMALL_QUIET,
                  group ? "car.hands.hint" : "car.slider.hint", NULL,
                  layout_at(column, y));
    return y + LAYOUT_UNIT - top;
}

// What is typed goes where it belongs: digits to the slider that has the focus,
// letters to the field beside it.
static bool handle_letter(Car *car, View *view, const Input *input)
{
    bool slider = view->focus_kind == TOUCH_SLIDER;
    if (!slider) {
        return true; // Space presses what has the focus
    }
    if (input->text[0] != ' ') {
        view_set_focus(view, TOUCH_FIELD, view->focus_index);
        return field_handle(&car->fields[view->focus_index], view, input);
    }
    return true;
}

bool car_handle_ask(Car *car, View *view, const Input *input)
{
    if (input->kind == INPUT_LETTER) {
        return handle_letter(car, view, input);
    }
    for (int i = car_first_question(view); i < CAR_QUESTIONS; i++) {
        if (slider_handle(&car->sliders[i], view, i, input)) {
            return true;
        }
    }
    return false;
}

Intent car_answer(Car *car, const View *view)
{
    bool given = false;
    bool group = car_is_group(view);
    for (int i = 0; i < CAR_QUESTIONS; i++) {
        CarAnswer *kept = &car->answers[i];
        kept->percent = group ? lesson_vote_percent(&car->hands[i])
                              : car->sliders[i].percent;
        text_copy(kept->text, sizeof kept->text, car->fields[i].now.text);
        given = given || kept->percent != SLIDER_NONE || kept->text[0] != '\0';
    }
    return (Intent){.kind = given ? INTENT_ANSWER : INTENT_NONE};
}
