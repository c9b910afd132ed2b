// All that was said so far, yours and his, to be read back: it lies over his
// words and scrolls, and scrolled past its end it is gone.

#include <math.h>

#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

static const double TO_THE_END = 1e6; // the sheet brings it back to its end

static PaintRect paper_of(const View *view)
{
    PaintRect column = layout_speech(view->text_percent);
    return (PaintRect){column.x, LAYOUT_UNIT, column.w,
                       LAYOUT_HEIGHT - 2 * LAYOUT_UNIT};
}

// Who, and what; returns where the next may stand.
static double draw_one(View *view, cairo_t *cr, const char *who,
                       const char *text, PaintRect at)
{
    double y = at.y;
    y += view_text(view, cr, LOOK_LABEL, who, layout_at(at, y));
    y += view_text(view, cr, LOOK_BODY, text, layout_at(at, y));
    return y + LAYOUT_GAP;
}

static double draw_his(View *view, cairo_t *cr, int beat, PaintRect column,
                       double y)
{
    const Scenario *scenario = view->talk->scenario;
    return beat == NONE
               ? y
               : draw_one(view, cr, scenario->first_name,
                          scenario->beats[beat].text, layout_at(column, y));
}

static double draw_all(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    (void)self;
    double top = y;
    PaintRect yours = {column.x + column.w * 0.1, 0, column.w * 0.9, 0};
    y = draw_his(view, cr, conversation_opening(&view->talk->now), column, y);
    for (size_t i = 0; i < view->talk->count; i++) {
        const Turn *turn = &view->talk->turns[i];
        y = draw_one(view, cr, view_word(view, "window.river.you"),
                     explain_you(view->model->words, turn),
                     layout_at(yours, y));
        y = draw_his(view, cr, turn->beat, column, y);
        if (turn->event != NONE) {
            y = talk_draw_event(view, cr, turn->event, layout_at(column, y)) +
                LAYOUT_GAP;
            y = draw_his(view, cr,
                         view->talk->scenario->events[turn->event].beat, column,
                         y);
        }
    }
    return fmax(y - LAYOUT_GAP - top, column.h); // from its top
}

void talk_past_open(Talk *talk, View *view)
{
    if (view->talk->count > 0) {
        talk->past = true;
        talk->past_sheet = (Sheet){.scroll = TO_THE_END};
        view->dirty = true;
    }
}

static void close(Talk *talk, View *view)
{
    talk->past = false;
    view_turn(view);
    view->dirty = true;
}

// At its end, and still further.
static bool is_past_the_end(const Sheet *sheet, const Input *input)
{
    bool down = input->kind == INPUT_WHEEL
                    ? input->wheel < 0
                    : input->kind == INPUT_KEY && (input->key == KEY_DOWN ||
                                                   input->key == KEY_PAGE_DOWN);
    return down && sheet->scroll >= sheet->over;
}

// A finger that drags it begins with a press on it.
static bool is_elsewhere(const Sheet *sheet, const Input *input)
{
    return input->kind == INPUT_PRESS &&
           !layout_holds(sheet->shown, input->x, input->y);
}

Intent talk_past_handle(Talk *talk, View *view, const Input *input)
{
    Sheet *sheet = &talk->past_sheet;
    bool leaves = input->kind == INPUT_KEY &&
                  (input->key == KEY_BACK || input->key == KEY_DO);
    bool letter = input->kind == INPUT_LETTER && input->letter == 'e';
    if (leaves || letter || is_past_the_end(sheet, input)) {
        close(talk, view);
    } else if (!sheet_handle(sheet, view, input) &&
               (view_pick(view, input) || is_elsewhere(sheet, input))) {
        close(talk, view);
    }
    return (Intent){.kind = letter ? INTENT_DONE : INTENT_NONE};
}

// Of the body; the key that closes it stands below.
static PaintRect body_of(const View *view)
{
    PaintRect in = layout_inset(paper_of(view), LAYOUT_PAD);
    in.w -= LAYOUT_GAP; // of the bar
    in.h -= view_small_height(view) + LAYOUT_UNIT;
    return in;
}

void talk_past_update(Talk *talk, View *view)
{
    sheet_update_body(&talk->past_sheet, view, body_of(view), draw_all, NULL);
}

void talk_past_draw(const Talk *talk, View *view, cairo_t *cr)
{
    PaintRect paper = paper_of(view);
    const char *label = view_word(view, "past.close");
    double w = view_small_width(view, label);
    double high = view_small_height(view);
    PaintRect key = {paper.x + paper.w - LAYOUT_PAD - w,
                     paper.y + paper.h - LAYOUT_UNIT - high, w, high};
    view_cover(view);
    view->page = "past";
    view_panel(view, cr, paper, view->colours->paper);
    sheet_draw_body(&talk->past_sheet, view, cr, draw_all, NULL);
    view_small_key(view, cr, TOUCH_CLOSE, 0, label, key);
}
