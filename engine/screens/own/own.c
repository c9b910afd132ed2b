#include "screens/own/own.h"

#include <math.h>

#include "screens/parts/radio.h"
#include "screens/view_parts.h"

enum { LINE_BYTES = 512, NAME_LETTERS = 60 };

static bool makes(const View *view)
{
    return view->model->gift.what == NULL && view->model->gift.name == NULL;
}

static void enter(void *self, View *view)
{
    OwnPage *page = self;
    sheet_begin(&page->sheet);
    page->name = (Field){.letters = NAME_LETTERS};
    page->kind = view->model->gift.usual;
    view_set_focus(view, makes(view) ? TOUCH_FIELD : TOUCH_BUTTON,
                   makes(view) ? 0 : BUTTON_BACK);
    view->focus_seen = true;
}

static Intent go_on(const OwnPage *page, const View *view)
{
    const ModelGift *gift = &view->model->gift;
    if (makes(view)) {
        return (Intent){.kind = INTENT_MAKE,
                        .make = {page->name.now.text, page->kind}};
    }
    return gift->what ? (Intent){.kind = INTENT_TAKE, .beside = gift->clash}
                      : (Intent){.kind = INTENT_CHOICE};
}

static Intent choose(const OwnPage *page, const View *view, int button)
{
    switch (button) {
    case BUTTON_BACK:
        return (Intent){.kind = INTENT_CHOICE};
    case BUTTON_REPLACE:
        return (Intent){.kind = INTENT_TAKE, .beside = false};
    default:
        return go_on(page, view);
    }
}

static bool press_field(OwnPage *page, View *view, const Input *input)
{
    const Touch *field = view_find_touch(view, TOUCH_FIELD, 0);
    if (input->kind != INPUT_PRESS || !field ||
        !layout_holds(field->rects[0], input->x, input->y)) {
        return false;
    }
    view_set_focus(view, TOUCH_FIELD, 0);
    field_point(&page->name, view, field->rects[0], input->x, input->y);
    return true;
}

static Intent handle(void *self, View *view, const Input *input)
{
    OwnPage *page = self;
    bool typing = makes(view) && view->focus_kind == TOUCH_FIELD;
    if (press_field(page, view, input) ||
        (typing && field_handle(&page->name, view, input)) ||
        (makes(view) && input->kind == INPUT_LETTER) ||
        sheet_handle(&page->sheet, view, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_ROW) {
        page->kind = touch->index;
        view_set_focus(view, TOUCH_FIELD, 0); // where Enter goes on
        view->dirty = true;
        return (Intent){.kind = INTENT_DONE};
    }
    if (touch && touch->kind == TOUCH_BUTTON) {
        return choose(page, view, touch->index);
    }
    if (input->kind == INPUT_KEY && input->key == KEY_BACK) {
        return (Intent){.kind = INTENT_CHOICE};
    }
    if (input->kind == INPUT_KEY && input->key == KEY_DO && typing) {
        return go_on(page, view);
    }
    return (Intent){0};
}

static double draw_wrong(View *view, cairo_t *cr, PaintRect at)
{
    const char *wrong = view->model->gift.wrong;
    return wrong ? view_text(view, cr, LOOK_WARNING, wrong, at) + LAYOUT_GAP
                 : 0;
}

// For which kind of talk he is made, in two columns where there is room.
static double draw_kinds(const OwnPage *page, View *view, cairo_t *cr,
                         PaintRect column, double y)
{
    const ModelGift *gift = &view->model->gift;
    int columns =
        layout_letters(view->text_percent) < LAYOUT_LETTERS_LARGE ? 2 : 1;
    double top = y;
    y += view_text(view, cr, LOOK_BOLD_ACCENT, view_word(view, "new.kind.what"),
                   layout_at(column, y)) +
         4;
    for (int i = 0; i < gift->kind_count; i += columns) {
        double high = 0;
        for (int n = i; n < i + columns && n < gift->kind_count; n++) {
            PaintRect line = layout_column(column, n - i, columns);
            high = fmax(high, radio_draw(view, cr, TOUCH_ROW, n, gift->kinds[n],
                                         n == page->kind, layout_at(line, y)));
        }
        y += high;
    }
    return y - top + LAYOUT_UNIT;
}

static double draw_new(const OwnPage *page, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    double top = y;
    y += view_text(view, cr, LOOK_BODY, view_word(view, "own.new.what"),
                   layout_at(column, y)) +
         LAYOUT_GAP;
    y += view_text(view, cr, LOOK_BOLD_ACCENT, view_word(view, "own.new.name"),
                   layout_at(column, y)) +
         4;
    PaintRect field = {column.x + 6, y, column.w - 12, field_height(view, 1)};
    field_draw(&page->name, view, cr, 0, field, "");
    y += field.h + LAYOUT_GAP;
    y += draw_kinds(page, view, cr, column, y);
    y += draw_wrong(view, cr, layout_at(column, y));
    y += view_text(view, cr, LOOK_SMALL_QUIET, view_word(view, "own.new.drop"),
                   layout_at(column, y));
    return y - top;
}

static double draw_gift(View *view, cairo_t *cr, PaintRect column, double y)
{
    const ModelGift *gift = &view->model->gift;
    double top = y;
    char line[LINE_BYTES];
    const char *const pairs[] = {"naam", gift->name, "ander", gift->beside,
                                 NULL};
    if (gift->what) {
        y += view_text(view, cr, LOOK_BODY, gift->what, layout_at(column, y)) +
             LAYOUT_GAP;
    }
    y += draw_wrong(view, cr, layout_at(column, y));
    if (gift->what && !gift->wrong && gift->clash) {
        view_word_fill(view, gift->own ? "own.clash" : "own.clash.program",
                       line, sizeof line, pairs);
        y += view_text(view, cr, LOOK_BOLD, line, layout_at(column, y)) +
             LAYOUT_UNIT;
    }
    return y - top;
}

static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    double top = y;
    y += view_text(view, cr, LOOK_HEADING,
                   view_word(view, makes(view) ? "own.new" : "own.gift"),
                   layout_at(column, y)) +
         LAYOUT_UNIT;
    y += makes(view) ? draw_new(self, view, cr, column, y)
                     : draw_gift(view, cr, column, y);
    return y - top;
}

static SheetFrame frame_of(const View *view)
{
    const ModelGift *gift = &view->model->gift;
    bool taken = gift->what && !gift->wrong;
    SheetFrame frame = {.back = true};
    if (makes(view)) {
        frame.next = "own.make";
    } else if (taken) {
        frame.next = gift->clash ? "own.beside" : "own.take";
    }
    if (taken && gift->clash && gift->own) {
        frame.extra = "own.replace";
        frame.extra_name = BUTTON_REPLACE;
    }
    return frame;
}

static void update(void *self, View *view)
{
    OwnPage *page = self;
    const SheetFrame frame = frame_of(view);
    sheet_update(&page->sheet, view, &frame, draw_body, page);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const OwnPage *page = self;
    const SheetFrame frame = frame_of(view);
    view_ground(view, cr, view->layout.extent);
    sheet_draw(&page->sheet, view, cr, &frame, draw_body, page);
}

const Screen SCREEN_OWN = {
    .name = "own",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
