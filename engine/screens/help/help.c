#include "screens/help/help.h"

#include <stdio.h>
#include <string.h>

#include "screens/parts/scene.h"
#include "screens/view_parts.h"

enum { KEY_MAX = 40 };

static void enter(void *self, View *view)
{
    Help *help = self;
    sheet_begin(&help->sheet);
    view_set_focus(view, TOUCH_CLOSE, 0);
}

static bool is_at_table(const Help *help)
{
    return strcmp(help->of, "talk") == 0;
}

static double write(View *view, cairo_t *cr, double size, const char *key,
                    PaintRect at)
{
    return view_text_in(view, cr,
                        view_style(view, TYPE_PRINT, size, view->colours->ink),
                        view_word(view, key), at);
}

// Of all there is to know.
static double draw_text(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const Help *help = self;
    char key[KEY_MAX];
    double top = y;
    if (is_at_table(help)) {
        y += scene_draw_table(view, cr, layout_at(column, y)) + LAYOUT_GAP;
    }
    snprintf(key, sizeof key, "help.%s", help->of);
    y += write(view, cr, help->size, key, layout_at(column, y)) + LAYOUT_GAP;
    if (is_at_table(help) && model_lesson(view->model)) {
        const char *last =
            view->model->alone ? "workshop.help.page" : "workshop.help.window";
        y += write(view, cr, help->size, "workshop.help", layout_at(column, y));
        y += write(view, cr, help->size, last, layout_at(column, y)) +
             LAYOUT_GAP;
    }
    if (model_lesson(view->model) && view->model->phones.offered) {
        y += write(view, cr, help->size, "phones.keys", layout_at(column, y)) +
             LAYOUT_GAP;
    }
    y += write(view, cr, help->size, "help.everywhere", layout_at(column, y));
    return y - top;
}

// In smaller letters if it is more than one page; in the smallest it scrolls.
static void choose_size(Help *help, View *view, PaintRect seen)
{
    help->size = TEXT_BODY;
    while (help->size > TEXT_SMALL &&
           draw_text(help, view, NULL, seen, 0) > seen.h) {
        help->size -= 2;
    }
}

static void draw_buttons(const Help *help, View *view, cairo_t *cr,
                         PaintRect foot)
{
    double x = view_size_buttons(view, cr, foot.x, foot.y);
    if (is_at_table(help)) {
        view_button(view, cr, BUTTON_QUIT, "window.to_title",
                    layout_spot(x, foot.y), false);
    }
    const char *label = view_word(view, "window.close");
    double w = view_small_width(view, label);
    PaintRect close = {foot.x + foot.w - w, foot.y, w, foot.h};
    view_small_key(view, cr, TOUCH_CLOSE, 0, label, close);
}

static PaintRect paper_of(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE
               ? (PaintRect){16, 8, 1248, 704}
               : (PaintRect){140, 24, 1000, 672};
}

// Of the buttons.
static PaintRect foot_of(const View *view)
{
    PaintRect rect = paper_of(view);
    double high = view_button_height(view);
    return (PaintRect){rect.x + 2 * LAYOUT_PAD,
                       rect.y + rect.h - high - LAYOUT_PAD,
                       rect.w - 4 * LAYOUT_PAD, high};
}

// Returns where it ends; `cr` NULL: only that.
static double draw_title(View *view, cairo_t *cr, PaintRect foot)
{
    double y = paper_of(view).y + 1.5 * LAYOUT_PAD;
    return y +
           view_text(view, cr, LOOK_SPEECH_ACCENT,
                     view_word(view, "help.heading"), layout_at(foot, y)) +
           LAYOUT_UNIT;
}

static void update(void *self, View *view)
{
    Help *help = self;
    PaintRect foot = foot_of(view);
    double y = draw_title(view, NULL, foot);
    PaintRect seen = {foot.x, y, foot.w, foot.y - LAYOUT_UNIT - y};
    choose_size(help, view, seen);
    sheet_update_body(&help->sheet, view, seen, draw_text, help);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Help *help = self;
    PaintRect foot = foot_of(view);
    view_ground(view, cr, view->layout.extent);
    view_panel(view, cr, paper_of(view), view->colours->paper);
    draw_title(view, cr, foot);
    sheet_draw_body(&help->sheet, view, cr, draw_text, help);
    draw_buttons(help, view, cr, foot);
    view->page = help->of;
}

static Intent choose(const Touch *touch)
{
    if (touch->kind != TOUCH_BUTTON) {
        return (Intent){.kind = INTENT_BACK};
    }
    return (Intent){.kind = touch->index == BUTTON_LARGER    ? INTENT_LARGER
                            : touch->index == BUTTON_SMALLER ? INTENT_SMALLER
                                                             : INTENT_TITLE};
}

// Whatever scrolls when there is something to scroll, and what goes from button
// to button.
static bool stays(const Sheet *sheet, const Input *input)
{
    switch (input->kind) {
    case INPUT_PRESS:
        return sheet->over > 0 &&
               layout_holds(sheet->shown, input->x, input->y);
    case INPUT_LETTER:
        return input->text[0] == ' ';
    case INPUT_KEY:
        return input->key == KEY_NEXT || input->key == KEY_PREVIOUS;
    default:
        return true;
    }
}

static Intent handle(void *self, View *view, const Input *input)
{
    Help *help = self;
    if (help->sheet.over > 0 && sheet_handle(&help->sheet, view, input)) {
        return (Intent){0};
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(touch);
    }
    return (Intent){.kind =
                        stays(&help->sheet, input) ? INTENT_NONE : INTENT_BACK};
}

const Screen SCREEN_HELP = {
    .name = "help",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
