#include "screens/past/past.h"

#include <math.h>

#include "screens/view_parts.h"

static void enter(void *self, View *view)
{
    Past *past = self;
    sheet_begin(&past->sheet);
    if (view->model->past.said) {
        view_set_focus(view, TOUCH_BUTTON, BUTTON_BACK);
    } else {
        view_set_focus(view, TOUCH_ROW, 0);
    }
}

// Who is asked and goes back has said no.
static Intent choose(const View *view, const Touch *touch)
{
    if (touch->kind == TOUCH_ROW) {
        return (Intent){.kind = INTENT_SEE, .row = touch->index};
    }
    switch (touch->index) {
    case BUTTON_ALONG:
        return (Intent){.kind = INTENT_ALONG};
    case BUTTON_NEXT:
        return (Intent){.kind = INTENT_BESIDE};
    case BUTTON_FOLDER:
        return (Intent){.kind = INTENT_FOLDER};
    default:
        return (Intent){.kind = view->model->past.asks ? INTENT_PAST
                                                       : INTENT_CHOICE};
    }
}

static Intent handle(void *self, View *view, const Input *input)
{
    Past *past = self;
    if (input->kind == INPUT_KEY && view_step_by_arrow(view, input->key)) {
        past->sheet.follow = true;
        return (Intent){0};
    }
    if (sheet_handle(&past->sheet, view, input)) {
        return (Intent){0};
    }
    const Touch *touch = view_pick(view, input);
    static const Touch BACK = {.kind = TOUCH_BUTTON, .index = BUTTON_BACK};
    if (input->kind == INPUT_KEY && input->key == KEY_BACK) {
        touch = &BACK;
    }
    return touch ? choose(view, touch) : (Intent){0};
}

// One talk that can be looked at; returns its height.
static double draw_row(View *view, cairo_t *cr, int i, PaintRect at)
{
    const char *words = view->model->past.rows[i];
    double left = LAYOUT_PAD;
    double high = view_text(view, NULL, LOOK_BODY, words,
                            (PaintRect){.w = at.w - 2 * left});
    at.h = fmax(high + LAYOUT_GAP, view->layout.target);
    view_touch(view, TOUCH_ROW, i, at, words);
    if (cr) {
        view_key(view, cr, at,
                 view_is_hovered(view, TOUCH_ROW, i) ? view->colours->over
                                                     : view->colours->paper);
        view_text(view, cr, LOOK_BODY, words,
                  (PaintRect){at.x + left, at.y + (at.h - high) / 2,
                              at.w - 2 * left, 0});
        if (view_is_focused(view, TOUCH_ROW, i)) {
            view_focus_ring(view, cr, at);
        }
    }
    return at.h + LAYOUT_UNIT;
}

static double draw_progress(View *view, cairo_t *cr, PaintRect at)
{
    const ModelBack *back = &view->model->back;
    double y = at.y;
    for (size_t i = 0; i < back->progress_count; i++) {
        y += view_text(view, cr, LOOK_BOLD, back->progress[i].name,
                       layout_at(at, y));
        y += view_text(view, cr, LOOK_BODY, back->progress[i].text,
                       layout_at(at, y)) +
             LAYOUT_GAP;
    }
    return y - at.y;
}

static double draw_talks(View *view, cairo_t *cr, PaintRect at)
{
    double y = at.y;
    for (size_t i = 0; i < view->model->past.count; i++) {
        y += draw_row(view, cr, (int)i, layout_at(at, y));
    }
    if (view->model->past.count == 0) {
        y += view_text(view, cr, LOOK_BODY, view_word(view, "past.none"),
                       layout_at(at, y));
    }
    return y - at.y;
}

// What there is to say of all of it in one file; in a browser the page has
// that.
static double draw_said(View *view, cairo_t *cr, PaintRect at)
{
    const ModelPast *past = &view->model->past;
    if (past->said) {
        return view_text(view, cr, past->asks ? LOOK_BOLD : LOOK_BODY,
                         past->said, at) +
               LAYOUT_GAP;
    }
    return view->model->alone
               ? 0
               : view_text(view, cr, LOOK_SMALL_QUIET,
                           view_word(view, "past.along.how"), at) +
                     LAYOUT_GAP;
}

// Large letters: the one below the other.
static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    double top = y;
    (void)self;
    y += draw_said(view, cr, layout_at(column, y));
    bool beside = layout_letters(view->text_percent) == LAYOUT_LETTERS_USUAL;
    PaintRect one = beside ? layout_column(column, 0, 2) : column;
    PaintRect two = beside ? layout_column(column, 1, 2) : column;
    double left = y;
    left += view_text(view, cr, LOOK_HEADING_ACCENT,
                      view_word(view, "past.title"), layout_at(one, left)) +
            LAYOUT_UNIT;
    left += draw_talks(view, cr, layout_at(one, left));
    double right = beside ? y : left + LAYOUT_GAP;
    right +=
        view_text(view, cr, LOOK_HEADING_ACCENT,
                  view_word(view, "past.progress"), layout_at(two, right)) +
        LAYOUT_UNIT;
    right += draw_progress(view, cr, layout_at(two, right));
    return fmax(fmax(left, right) - top, column.h); // from its top
}

static PaintRect body_of(const View *view)
{
    double foot = view_button_height(view) + LAYOUT_GAP;
    return (PaintRect){LAYOUT_MARGIN + 8, LAYOUT_MARGIN,
                       LAYOUT_WIDTH - 2 * LAYOUT_MARGIN - 24,
                       LAYOUT_HEIGHT - 2 * LAYOUT_MARGIN - foot};
}

static void update(void *self, View *view)
{
    Past *past = self;
    sheet_update_body(&past->sheet, view, body_of(view), draw_body, NULL);
}

static void draw_foot(View *view, cairo_t *cr)
{
    const ModelPast *past = &view->model->past;
    PaintRect at = layout_spot(LAYOUT_MARGIN, LAYOUT_HEIGHT - LAYOUT_MARGIN -
                                                  view_button_height(view));
    at.x +=
        view_button(view, cr, BUTTON_BACK,
                    past->asks ? "past.along.not" : "past.back", at, false) +
        LAYOUT_GAP;
    if (past->asks) {
        view_button(view, cr, BUTTON_NEXT, "past.along.add", at, true);
    } else if (past->written) {
        view_button(view, cr, BUTTON_FOLDER, "lesson.folder", at, true);
    } else if (!view->model->alone) {
        view_button(view, cr, BUTTON_ALONG, "past.along", at, false);
    }
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Past *past = self;
    PaintRect all = view->layout.extent;
    cairo_rectangle(cr, all.x, all.y, all.w, all.h);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_fill(cr);
    sheet_draw_body(&past->sheet, view, cr, draw_body, NULL);
    draw_foot(view, cr);
    view->page = view->model->past.asks   ? "asked"
                 : view->model->past.said ? "said"
                                          : NULL;
}

const Screen SCREEN_PAST = {
    .name = "past",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
