#include "screens/parts/leave.h"

#include <math.h>

#include "screens/view_parts.h"

enum { WIDTH = 520 };

void leave_ask(View *view, bool *asking)
{
    *asking = true;
    view_turn(view);
    view_set_focus(view, TOUCH_BUTTON, BUTTON_BACK);
    view->dirty = true;
}

// Somebody plays; before that there is nothing to end.
static bool is_lesson(const View *view)
{
    const Lesson *lesson = model_lesson(view->model);
    return lesson && lesson->player_count > 0;
}

Intent leave_or_ask(View *view, bool *asking)
{
    if (!is_lesson(view)) {
        return (Intent){.kind = INTENT_QUIT};
    }
    leave_ask(view, asking);
    return (Intent){.kind = INTENT_DONE};
}

static Intent stay(View *view, bool *asking)
{
    *asking = false;
    view_turn(view);
    view->dirty = true;
    return (Intent){.kind = INTENT_DONE};
}

Intent leave_handle(View *view, const Input *input, bool *asking)
{
    const Touch *touch = view_pick(view, input);
    if (touch && touch->index == BUTTON_LESSON_END) {
        return (Intent){.kind = INTENT_LESSON_END};
    }
    if (touch) {
        return touch->index == BUTTON_QUIT ? (Intent){.kind = INTENT_QUIT}
                                           : stay(view, asking);
    }
    if (input->kind != INPUT_KEY) {
        return (Intent){0};
    }
    if (input->key == KEY_BACK || input->key == KEY_DO) {
        return stay(view, asking);
    }
    (void)view_step_by_arrow(view, input->key);
    return (Intent){0};
}

// Returns the height; `cr` NULL: only that.
static double draw_words(View *view, cairo_t *cr, PaintRect at)
{
    bool lesson = is_lesson(view);
    double y = at.y;
    y +=
        view_text(view, cr, LOOK_HEADING_ACCENT,
                  view_word(view, lesson ? "leave.lesson" : "leave.title"), at);
    y += view_text(view, cr, LOOK_BODY,
                   view_word(view, lesson ? "leave.lesson.what" : "leave.kept"),
                   layout_at(at, y));
    return y + LAYOUT_GAP - at.y;
}

void leave_draw(View *view, cairo_t *cr)
{
    double w =
        fmin(WIDTH * view->text_percent / 100.0, LAYOUT_WIDTH - 4 * LAYOUT_PAD);
    PaintRect in = {.w = w - 4 * LAYOUT_PAD};
    double step = view_button_height(view) + LAYOUT_UNIT;
    double high = draw_words(view, NULL, in) +
                  (is_lesson(view) ? 3 : 2) * step + 3 * LAYOUT_PAD;
    PaintRect rect = {(LAYOUT_WIDTH - w) / 2, (LAYOUT_HEIGHT - high) / 2, w,
                      high};
    in.x = rect.x + 2 * LAYOUT_PAD;
    in.y = rect.y + 1.5 * LAYOUT_PAD;
    view_cover(view);
    view->page = "leave";
    view_dim(view, cr, 0.55);
    view_panel(view, cr, rect, view->colours->paper);
    in.y += draw_words(view, cr, in);
    bool lesson = is_lesson(view);
    view_button(view, cr, BUTTON_BACK,
                lesson ? "leave.lesson.stay" : "leave.stay", in, true);
    if (lesson) {
        in.y += step;
        view_button(view, cr, BUTTON_LESSON_END, "leave.lesson.end", in, false);
    }
    in.y += step;
    view_button(view, cr, BUTTON_QUIT,
                lesson ? "leave.lesson.later" : "leave.quit", in, false);
}
