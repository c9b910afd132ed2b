#include "screens/compare/compare.h"

#include <math.h>

#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "screens/view_parts.h"
#include "tell/comparison.h"

enum { SIDES = 2 };

static const double GAP = 28;

void compare_begin(Compare *compare, const View *view)
{
    int first = view->model->back.strand < view->model->back.other
                    ? view->model->back.strand
                    : view->model->back.other;
    int last = view->model->back.strand < view->model->back.other
                   ? view->model->back.other
                   : view->model->back.strand;
    *compare = (Compare){0};
    sheet_begin(&compare->sheet);
    compare->found = strands_compare(view->model->back.strands, first, last);
}

static void enter(void *self, View *view)
{
    (void)self;
    view_set_focus(view, TOUCH_BUTTON, BUTTON_NEXT);
}

static Intent handle(void *self, View *view, const Input *input)
{
    Compare *compare = self;
    int fork = (int)compare->found.fork;
    if (sheet_handle(&compare->sheet, view, input)) {
        return (Intent){0};
    }
    const Touch *touch = view_pick(view, input);
    bool go = input->kind == INPUT_KEY &&
              (input->key == KEY_BACK || input->key == KEY_DO);
    return (Intent){.kind = touch || go ? INTENT_LOOK_BACK : INTENT_NONE,
                    .move = fork};
}

static PaintRect column_of(PaintRect all, int side)
{
    double w = (all.w - GAP) / SIDES;
    return (PaintRect){all.x + side * (w + GAP), all.y, w, all.h};
}

static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    char words[TELLING_TEXT_MAX];
    const char *const pairs[] = {"tekst", told->words, NULL};
    if (told->kind == TOLD_THOUGHT) {
        view_word_fill(page->view, "car.thought", words, sizeof words, pairs);
        telling_page_say(page, told->kind, words);
    } else if (told->kind != TOLD_STRAND) { // each has its own column
        telling_page_draw(page, told);
    }
}

// Both sides in columns, and down behind the longer: what each came to, or what
// move `at` was.
static void draw_sides(const Comparison *to, const size_t *at)
{
    TellingPage *page = to->self;
    PaintRect all = page->column;
    double top = page->y;
    double lowest = top;
    for (int i = 0; i < SIDES; i++) {
        page->column = column_of(all, i);
        page->y = top;
        if (at) {
            comparison_move(to, i, *at);
        } else {
            comparison_side(to, i);
        }
        lowest = fmax(lowest, page->y);
    }
    page->column = all;
    page->y = lowest + 2 * LAYOUT_UNIT;
}

static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect all, double y)
{
    const Compare *compare = self;
    TellingPage page = {view, cr, all, y, NULL, NULL};
    const Comparison to = {view->model->words, view->talk->scenario,
                           &compare->found, lay_out, &page};
    comparison_fork(&to);
    draw_sides(&to, NULL);
    for (size_t i = 0; i < comparison_moves(&to); i++) {
        comparison_number(&to, i);
        draw_sides(&to, &i);
    }
    comparison_cells(&to);
    return page.y + LAYOUT_UNIT - y;
}

static SheetFrame frame_of(const View *view, char chapter[CAR_CHAPTER_BYTES])
{
    SheetFrame frame = car_frame(view, CAR_RIVER, chapter);
    frame.wide = true;
    frame.back = false;
    frame.next = "car.to_river";
    return frame;
}

static void update(void *self, View *view)
{
    Compare *compare = self;
    char chapter[CAR_CHAPTER_BYTES];
    SheetFrame frame = frame_of(view, chapter);
    sheet_update(&compare->sheet, view, &frame, draw_body, compare);
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Compare *compare = self;
    char chapter[CAR_CHAPTER_BYTES];
    SheetFrame frame = frame_of(view, chapter);
    view->page = "compare";
    scene_draw_room(view, cr, ROOM_CAR);
    view_dim(view, cr, 0.12);
    sheet_draw(&compare->sheet, view, cr, &frame, draw_body, compare);
}

const Screen SCREEN_COMPARE = {
    .name = "compare",
    .keys = &KEYS_NONE,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
