#include <math.h>

#include "screens/parts/leave.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"

enum { WIDTH = 480, PAUSE_ITEMS = 5 };

typedef struct PauseItem {
    ButtonName name;
    const char *key;
} PauseItem;

// A strand was played on from the car, and leads back to it.
static PauseItem item_at(const View *view, int i)
{
    static const PauseItem ITEMS[PAUSE_ITEMS] = {
        {BUTTON_RESUME, "pause.resume"},     {BUTTON_HELP, "pause.help"},
        {BUTTON_SETTINGS, "pause.settings"}, {BUTTON_BACK, "window.to_title"},
        {BUTTON_QUIT, "pause.quit"},
    };
    PauseItem item = ITEMS[i];
    if (item.name == BUTTON_BACK && view->model->back.debrief) {
        item.key = "pause.to_car";
    }
    return item;
}

// With large letters by its key alone, so that it does not cover his face.
static const char *corner_key(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE
               ? "pause.key"
               : "pause.button";
}

static const char *past_key(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE
               ? "past.key"
               : "past.button";
}

double talk_corner_end(View *view)
{
    double past = view->talk->count > 0
                      ? view_button_width(view, past_key(view)) + LAYOUT_UNIT
                      : 0;
    return LAYOUT_UNIT + view_button_width(view, "window.help.button") +
           LAYOUT_UNIT + view_button_width(view, corner_key(view)) +
           LAYOUT_UNIT + past;
}

void talk_corner_draw(View *view, cairo_t *cr)
{
    double x = LAYOUT_UNIT;
    x += view_button(view, cr, BUTTON_HELP, "window.help.button",
                     layout_spot(x, LAYOUT_UNIT), false) +
         LAYOUT_UNIT;
    x += view_button(view, cr, BUTTON_PAUSE, corner_key(view),
                     layout_spot(x, LAYOUT_UNIT), false) +
         LAYOUT_UNIT;
    if (view->talk->count > 0) {
        view_button(view, cr, BUTTON_PAST, past_key(view),
                    layout_spot(x, LAYOUT_UNIT), false);
    }
}

Intent talk_pause(Talk *talk, View *view, bool paused)
{
    talk->paused = paused;
    view_set_focus(view, paused ? TOUCH_BUTTON : TOUCH_NONE,
                   paused ? BUTTON_RESUME : 0);
    view->dirty = true;
    return (Intent){.kind = INTENT_HOLD, .held = paused};
}

static Intent choose(Talk *talk, View *view, int button)
{
    switch (button) {
    case BUTTON_HELP:
        return (Intent){.kind = INTENT_HELP};
    case BUTTON_SETTINGS:
        return (Intent){.kind = INTENT_SETTINGS};
    case BUTTON_BACK:
        return (Intent){.kind = INTENT_TITLE};
    case BUTTON_QUIT:
        return leave_or_ask(view, &talk->leaving);
    default:
        return talk_pause(talk, view, false);
    }
}

Intent talk_pause_handle(Talk *talk, View *view, const Input *input)
{
    if (talk->leaving) {
        Intent intent = leave_handle(view, input, &talk->leaving);
        if (!talk->leaving) {
            view_set_focus(view, TOUCH_BUTTON, BUTTON_RESUME);
        }
        return intent;
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(talk, view, touch->index);
    }
    if (input->kind != INPUT_KEY) {
        return (Intent){0};
    }
    switch (input->key) {
    case KEY_BACK:
        return talk_pause(talk, view, false);
    default:
        (void)view_step_by_arrow(view, input->key);
        return (Intent){0};
    }
}

// The title and what becomes of the talk. With `cr` NULL only measured.
static double draw_words(View *view, cairo_t *cr, double x, double y, double w)
{
    double top = y;
    y += view_text(view, cr, LOOK_HEADING_ACCENT,
                   view_word(view, "pause.title"), (PaintRect){x, y, w, 0});
    if (!view->model->back.debrief) {
        y += view_text(view, cr, LOOK_BODY,
                       view_word(view, view->model->unkept ? "pause.unkept"
                                                           : "pause.kept"),
                       (PaintRect){x, y, w, 0});
    }
    if (view->model->unkept) {
        y += view_text(view, cr, LOOK_SMALL, view->model->unkept,
                       (PaintRect){x, y + LAYOUT_UNIT, w, 0}) +
             LAYOUT_UNIT;
    }
    return y + LAYOUT_GAP - top;
}

void talk_pause_draw(const Talk *talk, View *view, cairo_t *cr)
{
    if (talk->leaving) {
        leave_draw(view, cr);
        return;
    }
    double big = view->text_percent / 100.0;
    double w = fmin(WIDTH * big, LAYOUT_WIDTH - 8 * LAYOUT_PAD);
    double in = w - 4 * LAYOUT_PAD;
    double step = view_button_height(view) + 1.5 * LAYOUT_UNIT;
    double high =
        draw_words(view, NULL, 0, 0, in) + PAUSE_ITEMS * step + 3 * LAYOUT_PAD;
    double over = fmax(0, high - (LAYOUT_HEIGHT - 2 * LAYOUT_UNIT));
    step -= over / PAUSE_ITEMS; // the largest letters stand closer
    high -= over;
    PaintRect rect = {(LAYOUT_WIDTH - w) / 2, (LAYOUT_HEIGHT - high) / 2, w,
                      high};
    double x = rect.x + 2 * LAYOUT_PAD;
    double y = rect.y + 1.5 * LAYOUT_PAD;
    view_cover(view);
    view->page = "pause";
    view_dim(view, cr, 0.55);
    view_panel(view, cr, rect, view->colours->paper);
    y += draw_words(view, cr, x, y, in);
    for (int i = 0; i < PAUSE_ITEMS; i++) {
        PauseItem item = item_at(view, i);
        view_button(view, cr, item.name, item.key, (PaintRect){x, y, in, 0},
                    i == 0);
        y += step;
    }
}
