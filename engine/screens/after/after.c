#include "screens/after/after.h"

#include <math.h>

#include "screens/view_parts.h"
#include "tell/seen.h"

static const double WHEEL_STEP = 48;

static void enter(void *self, View *view)
{
    After *after = self;
    after->scroll = 0;
    scene_forget_pose(view);
    scene_set_bearing(view, seen_bearing(view->model->words, &view->talk->now));
    view_set_focus(view, TOUCH_BUTTON, BUTTON_CHOICE);
}

static Intent handle(void *self, View *view, const Input *input)
{
    After *after = self;
    const Touch *touch = view_pick(view, input);
    bool done = input->kind == INPUT_KEY &&
                (input->key == KEY_DO || input->key == KEY_BACK);
    if (touch || done) {
        return (Intent){.kind = INTENT_CHOICE};
    }
    if (input->kind == INPUT_WHEEL) {
        after->scroll -= input->wheel * WHEEL_STEP;
        view->dirty = true;
    } else if (input->kind == INPUT_KEY &&
               (input->key == KEY_DOWN || input->key == KEY_PAGE_DOWN ||
                input->key == KEY_UP || input->key == KEY_PAGE_UP)) {
        bool down = input->key == KEY_DOWN || input->key == KEY_PAGE_DOWN;
        after->scroll += down ? WHEEL_STEP : -WHEEL_STEP;
        view->dirty = true;
    }
    return (Intent){0};
}

// All of it, with `cr` NULL only measured. Returns the height.
static double write_thoughts(View *view, cairo_t *cr, PaintRect at)
{
    double y = at.y;
    const EndingText *end = conversation_ending_text(&view->talk->now);
    for (size_t i = 0; i < view->talk->count; i++) {
        int beat = view->talk->turns[i].beat;
        const char *thought =
            beat == NONE ? "" : view->talk->scenario->beats[beat].thought;
        if (thought[0]) {
            y += view_text(view, cr, LOOK_BODY_THOUGHT, thought,
                           layout_at(at, y)) +
                 6;
        }
    }
    y += LAYOUT_GAP;
    y += view_text(view, cr, LOOK_LABEL, view_word(view, "window.car.morning"),
                   layout_at(at, y));
    y += view_text(view, cr, LOOK_BODY, end->morning, layout_at(at, y));
    return y - at.y;
}

static const PaintRect PAPER = {360, 24, LAYOUT_WIDTH - 360 - LAYOUT_MARGIN,
                                672};

// Returns its height; `cr` NULL: only that.
static double draw_head(View *view, cairo_t *cr, PaintRect in)
{
    char line[160];
    const char *const pairs[] = {"naam", view->talk->scenario->first_name,
                                 NULL};
    view_word_fill(view, "window.after.head", line, sizeof line, pairs);
    return view_text(view, cr, LOOK_HEADING_ACCENT, line, in);
}

static void update(void *self, View *view)
{
    After *after = self;
    PaintRect in = layout_inset(PAPER, 36);
    double top = draw_head(view, NULL, in) + LAYOUT_UNIT;
    double foot = view_button_height(view) + LAYOUT_GAP;
    after->shown = (PaintRect){in.x, in.y + top, in.w, in.h - top - foot};
    after->over =
        fmax(0, write_thoughts(view, NULL, after->shown) - after->shown.h);
    after->scroll = fmax(0, fmin(after->scroll, after->over));
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const After *after = self;
    SceneForm form = {.bare = true, .writing = NONE};
    PaintRect in = layout_inset(PAPER, 36);
    PaintRect seen = after->shown;
    scene_draw(view, cr, &form);
    view_panel(view, cr, PAPER, view->colours->paper);
    draw_head(view, cr, in);
    cairo_save(cr);
    cairo_rectangle(cr, seen.x, seen.y, seen.w, seen.h);
    cairo_clip(cr);
    view->touch_clip = seen;
    seen.y -= after->scroll;
    write_thoughts(view, cr, seen);
    view->touch_clip = (PaintRect){0};
    cairo_restore(cr);
    view_button(view, cr, BUTTON_CHOICE, "window.after.choose",
                layout_spot(in.x, in.y + in.h - view_button_height(view)),
                true);
}

static Wake wake(const void *self, const View *view)
{
    (void)self;
    return view->model->settings.calm ? WAKE_NEVER : WAKE_BREATH;
}

const Screen SCREEN_AFTER = {
    .name = "after",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
    .wake = wake,
};
