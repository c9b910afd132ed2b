#include "screens/after/screen_after.h"

#include <math.h>

#include "screens/view_parts.h"

static const double WHEEL_STEP = 48;

static void enter(void *self, View *view)
{
    After *after = self;
    after->scroll = 0;
    scene_set_bearing(&after->scene, view,
                      conversation_bearing(&view->talk->now));
    view_set_focus(view, TOUCH_BUTTON, BUTTON_CHOICE);
}

static void leave(void *self)
{
    After *after = self;
    scene_free(&after->scene);
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
    const EndingText *end =
        &view->talk->scenario->endings[view->talk->now.ending];
    for (size_t i = 0; i < view->talk->count; i++) {
        int beat = view->talk->turns[i].beat;
        const char *thought =
            beat == NONE ? "" : view->talk->scenario->beats[beat].thought;
        if (thought[0]) {
            y += view_text(view, cr, TYPE_PRINT, TEXT_BODY,
                           view->colours->thought, thought, at.x, y, at.w) +
                 6;
        }
    }
    y += LAYOUT_GAP;
    y += view_text(view, cr, TYPE_BOLD, TEXT_SMALL, view->colours->quiet,
                   view_word(view, "window.car.morning"), at.x, y, at.w);
    y += view_text(view, cr, TYPE_PRINT, TEXT_BODY, view->colours->ink,
                   end->morning, at.x, y, at.w);
    return y - at.y;
}

static void draw(void *self, View *view, cairo_t *cr)
{
    After *after = self;
    SceneForm form = {.bare = true, .writing = NONE};
    PaintRect sheet = {360, 24, LAYOUT_WIDTH - 360 - LAYOUT_MARGIN, 672};
    PaintRect in = layout_inset(sheet, 36);
    char line[160];
    const char *const pairs[] = {"naam", view->talk->scenario->first_name,
                                 NULL};
    scene_draw(&after->scene, view, cr, &form);
    view_panel(view, cr, sheet, view->colours->paper);
    view_word_fill(view, "window.after.head", line, sizeof line, pairs);
    double top =
        in.y + view_text(view, cr, TYPE_BOLD, TEXT_HEADING,
                         view->colours->accent, line, in.x, in.y, in.w);
    double foot = view_button_height(view) + LAYOUT_GAP;
    PaintRect seen = {in.x, top + LAYOUT_UNIT, in.w,
                      in.y + in.h - top - LAYOUT_UNIT - foot};
    after->over = fmax(0, write_thoughts(view, NULL, seen) - seen.h);
    after->scroll = fmax(0, fmin(after->scroll, after->over));
    cairo_save(cr);
    cairo_rectangle(cr, seen.x, seen.y, seen.w, seen.h);
    cairo_clip(cr);
    write_thoughts(view, cr,
                   (PaintRect){seen.x, seen.y - after->scroll, seen.w, 0});
    cairo_restore(cr);
    view_button(view, cr, BUTTON_CHOICE, "window.after.choose", in.x,
                in.y + in.h - view_button_height(view), 0, true);
}

static Wake wake(const void *self, const View *view)
{
    (void)self;
    return view->model->settings.calm ? WAKE_NEVER : WAKE_BREATH;
}

const Screen SCREEN_AFTER = {"after", &KEYS_NONE, enter, handle,
                             draw,    wake,       leave};
