// What a group does in the car: hands for the manager's questions, a moment to
// talk about out of five, the customer's own questions one at a time, and a
// card for everybody.

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "screens/player.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

enum { LINE_BYTES = 400, NUMBER_BYTES = 16, LARGE = 34, HAND_MOST = 99 };

bool car_is_group(const View *view)
{
    return model_lesson(view->model) != NULL;
}

// Hands ----------------------------------------------------------------------

// How many hands are up for one step, from "not at all" to "very much".
static void draw_step(const Car *car, View *view, cairo_t *cr, int at,
                      PaintRect rect)
{
    const Vote *hands = &car->hands[at / CAR_STEPS];
    char number[NUMBER_BYTES];
    snprintf(number, sizeof number, "%d", hands->hands[at % CAR_STEPS]);
    view_touch(view, TOUCH_CELL, at, rect, number);
    if (!cr) {
        return;
    }
    bool any = hands->hands[at % CAR_STEPS] > 0;
    TypeStyle style = view_look(view, any ? LOOK_BOLD_ACCENT : LOOK_QUIET);
    paint_rounded(cr, rect, LAYOUT_ROUND);
    paint_set_colour(cr, view->colours->field, 1);
    cairo_fill(cr);
    view_edge(view, cr, rect, view->colours->touch_edge);
    type_draw(view->type, cr, style, number, strlen(number),
              rect.x + (rect.w -
                        type_width(view->type, style, number, strlen(number))) /
                           2,
              rect.y + (rect.h - type_line_height(view->type, style)) / 2);
    if (view_is_focused(view, TOUCH_CELL, at)) {
        view_focus_ring(view, cr, rect);
    }
}

static void write_count(const View *view, const Vote *hands,
                        char out[LINE_BYTES])
{
    int count = lesson_vote_total(hands);
    int players = model_lesson(view->model)->player_count;
    Pairs pairs = {0};
    pairs_number(&pairs, "handen", count);
    pairs_number(&pairs, "aantal", players);
    view_word_fill(view,
                   count > players ? "workshop.vote.more" : "workshop.vote.of",
                   out, LINE_BYTES, pairs.list);
}

double car_draw_hands(const Car *car, View *view, cairo_t *cr, int question,
                      PaintRect column)
{
    char count[LINE_BYTES];
    double y = column.y;
    double high = view_button_height(view);
    y += car_words(view, cr, LOOK_BOLD,
                   debrief_heading_title(view->model->words,
                                         view->talk->scenario,
                                         (Heading)question),
                   NULL, layout_at(column, y)) +
         4;
    PaintRect line = {column.x + 6, y, column.w - 12, 0};
    for (int i = 0; i < CAR_STEPS; i++) {
        PaintRect step = layout_column(line, i, CAR_STEPS);
        step.h = high;
        draw_step(car, view, cr, question * CAR_STEPS + i, step);
    }
    y += high + 4;
    const char *low = view_word(view, "window.car.low");
    const char *most = view_word(view, "window.car.high");
    double right = view_text_width(view, LOOK_SMALL_QUIET, most);
    write_count(view, &car->hands[question], count);
    double below = view_text(view, cr, LOOK_SMALL_QUIET, low,
                             (PaintRect){line.x, y, line.w / 3, 0});
    below = fmax(below,
                 view_text(view, cr, LOOK_SMALL, count,
                           (PaintRect){line.x + line.w / 3, y, line.w / 3, 0}));
    double w = fmin(right + 1, line.w / 3);
    below = fmax(below, view_text(view, cr, LOOK_SMALL_QUIET, most,
                                  (PaintRect){line.x + line.w - w, y, w, 0}));
    return y + below + 2 * LAYOUT_UNIT - column.y;
}

// Digits make the number, as where hands go up for a sentence.
static bool count_hands(Vote *hands, int step, const Input *input)
{
    int now = hands->hands[step];
    if (input->kind == INPUT_KEY && input->key == KEY_DIGIT) {
        int more = now * 10 + input->digit;
        lesson_vote_set(hands, step, more > HAND_MOST ? input->digit : more);
    } else if (input->kind == INPUT_KEY && input->key == KEY_ERASE) {
        lesson_vote_set(hands, step, now / 10);
    } else if (input->kind == INPUT_LETTER &&
               (input->letter == '+' || input->letter == '=')) {
        lesson_vote_add(hands, step, 1);
    } else if (input->kind == INPUT_LETTER && input->letter == '-') {
        lesson_vote_add(hands, step, -1);
    } else {
        return false;
    }
    return true;
}

bool car_handle_hands(Car *car, View *view, const Input *input)
{
    int at = view->focus_kind == TOUCH_CELL ? view->focus_index : NONE;
    if (at == NONE) {
        return false;
    }
    Vote *hands = &car->hands[at / CAR_STEPS];
    bool arrow =
        input->kind == INPUT_KEY && view_step_by_arrow(view, input->key);
    if (arrow || count_hands(hands, at % CAR_STEPS, input)) {
        view->focus_seen = true;
        view->dirty = true;
        return true;
    }
    return false;
}

bool car_raise_hand(Car *car, View *view, int at, bool by_mouse)
{
    view->dirty = true;
    if (by_mouse) {
        lesson_vote_add(&car->hands[at / CAR_STEPS], at % CAR_STEPS, 1);
        return true;
    }
    if (at / CAR_STEPS + 1 < CAR_QUESTIONS) {
        view_set_focus(view, TOUCH_CELL, (at / CAR_STEPS + 1) * CAR_STEPS);
        return true;
    }
    return false;
}

// Moments --------------------------------------------------------------------

double car_draw_moments(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    int moments[CAR_MOMENTS_MAX];
    const Debrief *debrief = view->model->back.debrief;
    TellingPage page = {view, cr, column, y, NULL, NULL};
    int count = debrief_moments(debrief, moments, CAR_MOMENTS_MAX);
    (void)self;
    page.y += car_text(view, cr, LOOK_HEADING, "car.moments.ask", NULL,
                       layout_at(column, y)) +
              LAYOUT_UNIT;
    page.column.x += 6;
    page.column.w -= 12;
    for (int i = 0; i < count; i++) {
        const DebriefMove *move = &debrief->moves[moments[i]];
        char words[LINE_BYTES];
        const char *you = explain_you(view->model->words, &move->turn);
        snprintf(words, sizeof words, "%d. %s", moments[i] + 1, you);
        const Told told = {.kind = TOLD_YOU,
                           .words = words,
                           .text = you,
                           .why = move->said,
                           .move = moments[i]};
        car_draw_told(&page, &told, moments[i]);
    }
    return page.y - y;
}

// The customer's own questions -----------------------------------------------

int car_question_count(const View *view)
{
    return view->talk->scenario ? view->talk->scenario->question_count : 0;
}

double car_draw_discuss(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const Car *car = self;
    char which[LINE_BYTES];
    Pairs pairs = {0};
    double top = y;
    int count = car_question_count(view);
    if (car->question >= count) {
        return 0;
    }
    pairs_number(&pairs, "getal", car->question + 1);
    pairs_number(&pairs, "aantal", count);
    view_word_fill(view, "car.discuss.which", which, sizeof which, pairs.list);
    y += view_text(view, cr, LOOK_QUIET, which, layout_at(column, y)) +
         LAYOUT_GAP;
    TypeStyle style = view_style(view, TYPE_BOLD, LARGE, view->colours->ink);
    y += view_text_in(view, cr, style,
                      view->talk->scenario->questions[car->question],
                      layout_at(column, y)) +
         LAYOUT_GAP;
    return y - top;
}

// A card for everybody -------------------------------------------------------

bool car_has_next_card(const Car *car, const View *view)
{
    return car_is_group(view) &&
           car->player + 1 < model_lesson(view->model)->player_count;
}

void car_next_card(Car *car, View *view)
{
    car->player++;
    for (int i = 0; i < CAR_CARD_FIELDS; i++) {
        field_set(&car->card[i], "");
    }
    car->sheet.scroll = 0;
    view_set_focus(view, TOUCH_FIELD, 0);
    view->dirty = true;
}

double car_draw_whose(const Car *car, View *view, cairo_t *cr, PaintRect column,
                      double y)
{
    char whose[LINE_BYTES];
    char player[PLAYER_TEXT_MAX];
    Pairs pairs = {0};
    if (!car_is_group(view)) {
        return 0;
    }
    player_write(view, car->player, player);
    pairs_text(&pairs, "naam", player);
    pairs_number(&pairs, "getal", car->player + 1);
    pairs_number(&pairs, "aantal", model_lesson(view->model)->player_count);
    view_word_fill(view, "car.card.whose", whose, sizeof whose, pairs.list);
    return view_text(view, cr, LOOK_SPEECH_ACCENT, whose,
                     layout_at(column, y)) +
           LAYOUT_UNIT;
}
