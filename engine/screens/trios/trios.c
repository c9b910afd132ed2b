#include "screens/trios/trios.h"

#include "screens/view_parts.h"

static const double PAGE_STEP = 160;

static const SheetFrame FRAME = {.wide = true,
                                 .back = true,
                                 .extra = "trio.fetch",
                                 .extra_name = BUTTON_FETCH};
static const SheetFrame ROUND_FRAME = {
    .next = "trio.next", .extra = "lesson.folder", .extra_name = BUTTON_FOLDER};

// A trio plays here: its round is over.
static bool is_round(const View *view)
{
    return model_lesson(view->model) && model_lesson(view->model)->round > 0;
}

static const SheetFrame *frame_of(const View *view)
{
    return is_round(view) ? &ROUND_FRAME : &FRAME;
}

static void enter(void *self, View *view)
{
    TriosPage *page = self;
    sheet_begin(&page->sheet);
    view_set_focus(view, TOUCH_BUTTON,
                   is_round(view) ? BUTTON_NEXT : BUTTON_FETCH);
}

static Intent choose(const Touch *touch)
{
    return (Intent){.kind = touch->index == BUTTON_FETCH    ? INTENT_TRIOS_FETCH
                            : touch->index == BUTTON_FOLDER ? INTENT_FOLDER
                                                            : INTENT_CHOICE};
}

static Intent handle(void *self, View *view, const Input *input)
{
    TriosPage *page = self;
    bool key = input->kind == INPUT_KEY;
    if (sheet_handle(&page->sheet, view, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_BUTTON) {
        return choose(touch);
    }
    if (key &&
        (input->key == KEY_BACK || (input->key == KEY_DO && is_round(view)))) {
        return (Intent){.kind = INTENT_CHOICE};
    }
    if (key && (input->key == KEY_DOWN || input->key == KEY_UP)) {
        page->sheet.scroll += input->key == KEY_DOWN ? PAGE_STEP : -PAGE_STEP;
        view->dirty = true;
    }
    return (Intent){0};
}

static double draw_round(View *view, cairo_t *cr, PaintRect column, double y)
{
    const char *said = view->model->trios.said;
    double top = y;
    y += view_text(view, cr, LOOK_HEADING, view_word(view, "trio.over"),
                   layout_at(column, y)) +
         LAYOUT_UNIT;
    y += view_text(view, cr, LOOK_SPEECH, view_word(view, "trio.tell"),
                   layout_at(column, y)) +
         LAYOUT_GAP;
    return y +
           view_text(view, cr, LOOK_BODY, said ? said : "",
                     layout_at(column, y)) -
           top;
}

static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    static const Look LOOKS[] = {[MODEL_TRIO_WHO] = LOOK_HEADING_ACCENT,
                                 [MODEL_TRIO_TALK] = LOOK_BOLD,
                                 [MODEL_TRIO_MOMENT] = LOOK_BODY,
                                 [MODEL_TRIO_CARD] = LOOK_QUIET};
    const ModelTrios *trios = &view->model->trios;
    double top = y;
    (void)self;
    if (is_round(view)) {
        return draw_round(view, cr, column, y);
    }
    y += view_text(view, cr, LOOK_HEADING, view_word(view, "trio.title"),
                   layout_at(column, y)) +
         LAYOUT_UNIT;
    for (size_t i = 0; i < trios->count; i++) {
        const ModelTrioLine *line = &trios->lines[i];
        y += line->kind == MODEL_TRIO_WHO ? LAYOUT_GAP : 0;
        y += view_text(view, cr, LOOKS[line->kind], line->text,
                       layout_at(column, y)) +
             4;
    }
    if (trios->count == 0) {
        y += view_text(view, cr, LOOK_BODY, view_word(view, "trio.none"),
                       layout_at(column, y));
    }
    y += LAYOUT_GAP;
    return y +
           view_text(view, cr, LOOK_SMALL_QUIET,
                     trios->said ? trios->said : view_word(view, "trio.how"),
                     layout_at(column, y)) -
           top;
}

static void update(void *self, View *view)
{
    TriosPage *page = self;
    sheet_update(&page->sheet, view, frame_of(view), draw_body, page);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const TriosPage *page = self;
    view_ground(view, cr, view->layout.extent);
    sheet_draw(&page->sheet, view, cr, frame_of(view), draw_body, page);
}

const Screen SCREEN_TRIOS = {
    .name = "trios",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
