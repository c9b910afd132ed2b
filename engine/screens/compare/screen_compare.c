#include "screens/compare/screen_compare.h"

#include <math.h>
#include <stdio.h>

#include "screens/car/screen_car.h"
#include "screens/river/screen_river.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

enum { NUMBER_MAX = 24, SIDES = 2 };

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

static void write_number(char out[NUMBER_MAX], size_t number)
{
    snprintf(out, NUMBER_MAX, "%zu", number);
}

static const char *ending_word(const View *view, int ending)
{
    return ending == ENDING_NONE
               ? view_word(view, "debrief.strand.open")
               : explain_ending(view->model->words,
                                scenario_ending_word((Ending)ending));
}

static PaintRect column_of(PaintRect all, int side)
{
    double w = (all.w - GAP) / SIDES;
    return (PaintRect){all.x + side * (w + GAP), all.y, w, all.h};
}

// What was said at one move of one strand, or that it was over.
static double draw_move(const StrandSide *side, View *view, cairo_t *cr,
                        size_t at, PaintRect column, double y)
{
    double top = y;
    if (at > side->count) {
        return 0; // told already
    }
    if (at == side->count) {
        return car_text(
            view, cr,
            view_style(view, TYPE_PRINT, TEXT_SMALL, view->colours->quiet),
            "debrief.strand.over", NULL, column, y);
    }
    const Turn *turn = &side->turns[at];
    y += view_text(view, cr, TYPE_BOLD, TEXT_BODY - 1, view->colours->ink,
                   explain_you(view->model->words, turn), column.x, y,
                   column.w) +
         4;
    if (turn->beat != NONE) {
        const Beat *he = &view->talk->scenario->beats[turn->beat];
        const char *const pairs[] = {"tekst", he->thought, NULL};
        y += view_text(view, cr, TYPE_PRINT, TEXT_BODY - 1, view->colours->ink,
                       he->text, column.x, y, column.w);
        if (he->thought[0]) {
            y += car_text(view, cr,
                          view_style(view, TYPE_PRINT, TEXT_SMALL,
                                     view->colours->thought),
                          "car.thought", pairs, column, y);
        }
    }
    return y - top;
}

static double draw_moves(const Compare *compare, View *view, cairo_t *cr,
                         size_t at, PaintRect all, double y)
{
    double top = y;
    double highest = 0;
    char number[NUMBER_MAX];
    const char *const pairs[] = {"zet", number, NULL};
    write_number(number, compare->found.fork + at + 1);
    y +=
        car_text(view, cr,
                 view_style(view, TYPE_PRINT, TEXT_SMALL, view->colours->quiet),
                 "debrief.compare.move", pairs, all, y);
    for (int i = 0; i < SIDES; i++) {
        double high = draw_move(&compare->found.sides[i], view, cr, at,
                                column_of(all, i), y);
        highest = fmax(highest, high);
    }
    return y + highest + 2 * LAYOUT_UNIT - top;
}

static const char *depth_words(const View *view, int depth)
{
    char key[] = "depth.0";
    if (depth < 0) {
        return view_word(view, "debrief.depth.none");
    }
    key[6] = (char)('0' + depth);
    return view_word(view, key);
}

// The cells of which one strand knows more than the other.
static double draw_cells(const Compare *compare, View *view, cairo_t *cr,
                         PaintRect all, double y)
{
    const StrandSide *sides = compare->found.sides;
    double top = y;
    for (int i = 0; i < FORM_CELLS; i++) {
        if (sides[0].depths[i] == sides[1].depths[i]) {
            continue;
        }
        const char *const pairs[] = {
            "vak",  scenario_cell_label(view->talk->scenario, i),
            "een",  depth_words(view, sides[0].depths[i]),
            "twee", depth_words(view, sides[1].depths[i]),
            NULL};
        y += car_text(
                 view, cr,
                 view_style(view, TYPE_PRINT, TEXT_SMALL, view->colours->quiet),
                 "debrief.compare.cell", pairs, all, y) +
             4;
    }
    return y - top;
}

static double draw_side(const StrandSide *side, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    char numbers[4][NUMBER_MAX];
    write_number(numbers[0], (size_t)side->strand + 1);
    write_number(numbers[1], (size_t)side->filled);
    write_number(numbers[2], (size_t)side->told);
    write_number(numbers[3], (size_t)side->trust);
    const char *const pairs[] = {"draad",      numbers[0],
                                 "ingevuld",   numbers[1],
                                 "verteld",    numbers[2],
                                 "vertrouwen", numbers[3],
                                 "einde",      ending_word(view, side->ending),
                                 NULL};
    return car_text(
        view, cr,
        view_style(view, TYPE_BOLD, TEXT_BODY - 1, view->colours->accent),
        "debrief.compare.side", pairs, column, y);
}

static double draw_sides(const Compare *compare, View *view, cairo_t *cr,
                         PaintRect all, double y)
{
    double highest = 0;
    for (int i = 0; i < SIDES; i++) {
        highest = fmax(highest, draw_side(&compare->found.sides[i], view, cr,
                                          column_of(all, i), y));
    }
    return highest + 2 * LAYOUT_UNIT;
}

static double draw_body(const void *self, View *view, cairo_t *cr,
                        PaintRect all, double y)
{
    const Compare *compare = self;
    const StrandSide *sides = compare->found.sides;
    size_t most =
        sides[0].count > sides[1].count ? sides[0].count : sides[1].count;
    double top = y;
    char number[NUMBER_MAX];
    const char *const pairs[] = {"zet", number, NULL};
    write_number(number, compare->found.fork);
    y += car_text(view, cr,
                  view_style(view, TYPE_PRINT, TEXT_BODY, view->colours->quiet),
                  compare->found.fork > 0 ? "debrief.compare.fork"
                                          : "debrief.compare.start",
                  pairs, all, y) +
         2 * LAYOUT_UNIT;
    y += draw_sides(compare, view, cr, all, y);
    for (size_t i = 0; i < most; i++) {
        y += draw_moves(compare, view, cr, i, all, y);
    }
    y += draw_cells(compare, view, cr, all, y) + LAYOUT_UNIT;
    return y - top;
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
