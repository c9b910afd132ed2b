// Phones, for the trainer alone. What they wrote is seen here first, and by the
// room only when he chooses it.

#include <stdio.h>

#include "screens/cockpit/cockpit.h"
#include "screens/phones/phones.h"
#include "screens/view_parts.h"

enum { CODE_SIDE = 200, CODE_QUIET = 20, WHITE = 0xFFFFFF };

static double words(View *view, cairo_t *cr, Look look, const char *text,
                    PaintRect column, double y)
{
    return view_text(view, cr, look, text, layout_at(column, y));
}

static void key(View *view, cairo_t *cr, int button, const char *label,
                PaintRect at)
{
    if (cr) {
        view_small_key(view, cr, TOUCH_BUTTON, button, label, at);
    }
}

// Two buttons beside each other, or below where the letters are large. Returns
// their height.
static double pair(View *view, cairo_t *cr, const int buttons[2],
                   const char *const keys[2], PaintPoint at)
{
    double high = view_small_height(view) + LAYOUT_UNIT;
    double x = at.x;
    for (int i = 0; i < 2; i++) {
        const char *label = view_word(view, keys[i]);
        double w = view_small_width(view, label);
        key(view, cr, buttons[i], label,
            (PaintRect){x, at.y, w, high - LAYOUT_UNIT});
        x += w + LAYOUT_UNIT;
    }
    return high;
}

static double draw_code(View *view, cairo_t *cr, PaintRect column, double y)
{
    const ModelPhones *phones = &view->model->phones;
    PaintRect paper = {column.x, y, CODE_SIDE + 2.0 * CODE_QUIET,
                       CODE_SIDE + 2.0 * CODE_QUIET};
    if (cr) {
        paint_set_colour(cr, WHITE, 1);
        cairo_rectangle(cr, paper.x, paper.y, paper.w, paper.h);
        cairo_fill(cr);
        phones_draw_code(&phones->trainer_code, cr,
                         (PaintRect){paper.x + CODE_QUIET, y + CODE_QUIET,
                                     CODE_SIDE, CODE_SIDE});
    }
    y += paper.h + LAYOUT_UNIT;
    return paper.h + LAYOUT_UNIT +
           words(view, cr, LOOK_SMALL_QUIET, phones->trainer, column, y);
}

static double draw_digits(View *view, cairo_t *cr, PaintRect column, double y)
{
    static const int BUTTONS[] = {BUTTON_PHONES_IS, BUTTON_PHONES_IS_NOT};
    static const char *const KEYS[] = {"phones.own.yes", "phones.own.no"};
    double top = y;
    y += words(view, cr, LOOK_BODY, view_word(view, "phones.own.digits"),
               column, y);
    y += words(view, cr, LOOK_HEADING, view->model->phones.digits, column, y);
    y += pair(view, cr, BUTTONS, KEYS, (PaintPoint){column.x, y});
    return y - top;
}

static double draw_own(const Cockpit *cockpit, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    const ModelPhones *phones = &view->model->phones;
    double top = y;
    (void)cockpit;
    if (phones->digits) {
        return draw_digits(view, cr, column, y);
    }
    if (phones->trainer_in) {
        const char *leave = view_word(view, "phones.own.leave");
        y += words(view, cr, LOOK_BODY, view_word(view, "phones.own.in"),
                   column, y);
        key(view, cr, BUTTON_PHONES_LEAVES, leave,
            (PaintRect){column.x, y, view_small_width(view, leave),
                        view_small_height(view)});
        return y + view_small_height(view) - top;
    }
    return draw_code(view, cr, column, y);
}

static double draw_written(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    const ModelPhones *phones = &view->model->phones;
    double top = y;
    (void)cockpit;
    for (int i = 0; i < phones->text_count; i++) {
        const char *say = view_word(view, "phones.trainer.pick");
        const char *strike = view_word(view, "phones.trainer.strike");
        double w = view_small_width(view, say);
        double high = view_small_height(view);
        y += words(view, cr, LOOK_BODY, phones->texts[i], column, y);
        double x = column.x;
        if (cr && phones->speaking) {
            view_small_key(view, cr, TOUCH_CARD, phones->from[i], say,
                           (PaintRect){x, y, w, high});
        }
        x += phones->speaking ? w + LAYOUT_UNIT : 0;
        if (cr) {
            view_small_key(
                view, cr, TOUCH_STRAND, phones->from[i], strike,
                (PaintRect){x, y, view_small_width(view, strike), high});
        }
        y += high + LAYOUT_UNIT;
    }
    return y - top;
}

typedef struct Card {
    const char *key;
    CockpitBody body;
} Card;

static const Card OWN = {"phones.trainer", draw_own};
static const Card WRITTEN = {"phones.own.written", draw_written};

static double draw_card(const Cockpit *cockpit, View *view, cairo_t *cr,
                        const Card *card, PaintRect at)
{
    return cockpit_draw_card(cockpit, view, cr, card->key, card->body, at) +
           LAYOUT_GAP;
}

double cockpit_draw_phones(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    const ModelPhones *phones = &view->model->phones;
    bool knocks = phones->digits != NULL; // that comes first
    double top = y;
    if (!phones->open) {
        return 0;
    }
    if (phones->lost) {
        y += words(view, cr, LOOK_BODY, view_word(view, "phones.wall.lost"),
                   column, y) +
             LAYOUT_GAP;
    }
    if (knocks) {
        y += draw_card(cockpit, view, cr, &OWN, layout_at(column, y));
    }
    if (phones->text_count > 0) {
        y += draw_card(cockpit, view, cr, &WRITTEN, layout_at(column, y));
    }
    if (!knocks) {
        y += draw_card(cockpit, view, cr, &OWN, layout_at(column, y));
    }
    return y - top;
}

bool cockpit_phones_choose(const View *view, const Touch *touch, Intent *intent)
{
    *intent = (Intent){.kind = INTENT_PHONES_DO};
    if (!view->model->phones.open) {
        return false;
    }
    if (touch->kind == TOUCH_CARD || touch->kind == TOUCH_STRAND) {
        intent->phones.what =
            touch->kind == TOUCH_CARD ? PHONES_SAY : PHONES_STRIKE;
        intent->phones.who = touch->index;
        return true;
    }
    if (touch->kind != TOUCH_BUTTON) {
        return false;
    }
    switch (touch->index) {
    case BUTTON_PHONES_IS:
        intent->phones.what = PHONES_IS;
        return true;
    case BUTTON_PHONES_IS_NOT:
        intent->phones.what = PHONES_IS_NOT;
        return true;
    case BUTTON_PHONES_LEAVES:
        intent->phones.what = PHONES_LEAVES;
        return true;
    default:
        return false;
    }
}
