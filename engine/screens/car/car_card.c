#include "base/text.h"
#include "screens/car/car.h"
#include "screens/view_parts.h"

enum { CARD_IF, CARD_THEN };

static double draw_part(const Car *car, View *view, cairo_t *cr, int part,
                        PaintRect column, double y)
{
    static const char *const KEYS[CAR_CARD_FIELDS] = {
        [CARD_IF] = "car.card.if", [CARD_THEN] = "car.card.then"};
    double top = y;
    y += car_text(view, cr, LOOK_SPEECH_ACCENT, KEYS[part], NULL,
                  layout_at(column, y)) +
         4;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 2)};
    field_draw(&car->card[part], view, cr, part, field, "");
    return y + field.h + 2 * LAYOUT_UNIT - top;
}

static double draw_morning(View *view, cairo_t *cr, PaintRect column, double y)
{
    const EndingText *end = conversation_ending_text(&view->talk->now);
    const char *const pairs[] = {"wie", end->teller, NULL};
    double top = y;
    if (end->morning[0] == '\0') {
        return 0;
    }
    y += car_text(view, cr, LOOK_QUIET,
                  end->teller[0] ? "cli.morning" : "window.car.morning", pairs,
                  layout_at(column, y)) +
         LAYOUT_UNIT;
    y += view_text(view, cr, LOOK_BODY, end->morning, layout_at(column, y)) +
         3 * LAYOUT_UNIT;
    return y - top;
}

double car_draw_card(const void *self, View *view, cairo_t *cr,
                     PaintRect column, double y)
{
    double top = y;
    const Car *car = self;
    if (car->player == 0) { // it was read before the others write
        y += draw_morning(view, cr, column, y);
    }
    y += car_text(view, cr, LOOK_HEADING, "car.card.title", NULL,
                  layout_at(column, y));
    y += car_text(view, cr, LOOK_QUIET,
                  car_is_group(view) ? "car.card.ask.group" : "car.card.ask",
                  NULL, layout_at(column, y)) +
         LAYOUT_UNIT;
    y += car_draw_whose(car, view, cr, column, y);
    for (int i = 0; i < CAR_CARD_FIELDS; i++) {
        y += draw_part(self, view, cr, i, column, y);
    }
    if (!car_is_group(view)) {
        y += car_draw_progress(self, view, cr, column, y);
    }
    return y - top;
}

Intent car_keep_card(Car *car, const View *view)
{
    const char *when = car->card[CARD_IF].now.text;
    const char *then = car->card[CARD_THEN].now.text;
    const char *const pairs[] = {"als", when, "dan", then, NULL};
    if (when[0] == '\0' && then[0] == '\0') {
        return (Intent){0};
    }
    view_word_fill(view,
                   when[0] == '\0'   ? "car.card.only_then"
                   : then[0] == '\0' ? "car.card.only_if"
                                     : "car.card.text",
                   car->card_text, sizeof car->card_text, pairs);
    return (Intent){.kind = INTENT_CARD,
                    .if_then = {.text = car->card_text, .player = car->player}};
}

void car_draw_last_card(View *view, cairo_t *cr)
{
    bool large = layout_letters(view->text_percent) >=
                 LAYOUT_LETTERS_LARGE; // the sheet beside it is wider
    double wide = large ? 400 : 470;
    char text[CAR_CARD_BYTES];
    const char *const pairs[] = {
        "tekst", view->model->known.card ? view->model->known.card : "", NULL};
    if (!view->model->known.card || view->model->known.card[0] == '\0') {
        return;
    }
    view_word_fill(view, "debrief.card.last", text, sizeof text, pairs);
    double w = wide - 2 * LAYOUT_PAD;
    double high = view_text(view, NULL, LOOK_HAND, text, (PaintRect){.w = w});
    PaintRect slip = {LAYOUT_MARGIN, LAYOUT_UNIT * 2, wide,
                      high + 2 * LAYOUT_UNIT + 4};
    if (large) { // below his face
        slip.y = LAYOUT_HEIGHT - slip.h - 2 * view_button_height(view);
    }
    view_panel(view, cr, slip, view->colours->warm);
    view_text(view, cr, LOOK_HAND, text,
              (PaintRect){slip.x + LAYOUT_PAD, slip.y + LAYOUT_UNIT + 2, w, 0});
}
