#include "screens/river/river.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/car/car.h"
#include "screens/parts/sheet.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

static const double WHEEL = 56;
static const double PAGE = 160;
static const double TAB = 44;

enum { RIVER_REWIND, RIVER_COMPARE, RIVER_STRAND, RIVER_REASONS, RIVER_MEANT };

static const Key ALL_KEYS[] = {{.letter = 't', .does = RIVER_REWIND},
                               {.letter = 'v', .does = RIVER_COMPARE},
                               {.letter = 'm', .does = RIVER_REASONS},
                               {.letter = 'z', .does = RIVER_MEANT},
                               {.key = KEY_DIGIT, .does = RIVER_STRAND}};
static const Keys KEYS = {ALL_KEYS, sizeof ALL_KEYS / sizeof ALL_KEYS[0]};

static double big(const View *view)
{
    return view->text_percent / 100.0;
}

static int count_of(const View *view)
{
    return (int)view_seen(view)->count;
}

static void enter(void *self, View *view)
{
    const River *river = self;
    view_set_focus(view, TOUCH_ROW, river->row);
}

void river_open(River *river, int move)
{
    *river = (River){.follow = true};
    river->row = move == NONE ? 0 : move;
}

static void choose_row(River *river, View *view, int row)
{
    int last = count_of(view) - 1;
    bool focused = view->focus_kind == TOUCH_ROW;
    row = row > last ? last : row;
    river->row = row < 0 ? 0 : row;
    river->meant = false;
    river->text_scroll = 0;
    river->follow = true;
    view->dirty = true;
    if (focused) {
        view_set_focus(view, TOUCH_ROW, river->row);
    }
}

// The list is one stop for Tab; within it the arrows go.
static void step_focus(const River *river, View *view, int step)
{
    size_t tries = view->touch_count;
    do {
        view_step_focus(view, step);
    } while (tries-- > 0 && view->focus_kind == TOUCH_ROW &&
             view->focus_index != river->row);
}

static Intent handle_key(River *river, View *view, InputKey key)
{
    switch (key) {
    case KEY_UP:
    case KEY_LEFT:
        choose_row(river, view, river->row - 1);
        break;
    case KEY_DOWN:
    case KEY_RIGHT:
        choose_row(river, view, river->row + 1);
        break;
    case KEY_HOME:
        choose_row(river, view, 0);
        break;
    case KEY_END:
        choose_row(river, view, count_of(view) - 1);
        break;
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
        river->text_scroll += key == KEY_PAGE_DOWN ? PAGE : -PAGE;
        view->dirty = true;
        break;
    case KEY_NEXT:
    case KEY_PREVIOUS:
        step_focus(river, view, key == KEY_NEXT ? 1 : -1);
        river->at_focus = true;
        break;
    case KEY_BACK: // to where he came from
        return (Intent){.kind = INTENT_CAR_PAGE, .page = NONE};
    case KEY_DO:
        return (Intent){.kind = INTENT_CAR_PAGE, .page = CAR_YOU};
    default:
        break;
    }
    return (Intent){0};
}

static bool can_rewind(const View *view)
{
    return view_seen(view)->count > 0 &&
           strands_count(view->model->back.strands) < STRANDS_MAX;
}

static Intent rewind_here(const River *river, const View *view)
{
    return can_rewind(view)
               ? (Intent){.kind = INTENT_REWIND,
                          .rewind = {view->model->back.strand, river->row}}
               : (Intent){.kind = INTENT_DONE};
}

static bool can_compare(const View *view)
{
    return view->model->back.other != view->model->back.strand;
}

static Intent show_reasons(River *river, View *view)
{
    river->whole = !river->whole;
    view->dirty = true;
    return (Intent){.kind = INTENT_DONE};
}

static Intent ask_meant(River *river, View *view)
{
    river->meant = !river->meant && river_can_mean(river, view);
    river->text_scroll = 0;
    view->dirty = true;
    if (river->meant) {
        river_focus_meant(view);
        river->at_focus = true;
    } else {
        view_set_focus(view, TOUCH_ROW, river->row);
    }
    return (Intent){.kind = INTENT_DONE};
}

// The answer to a question that is asked until there is one.
static Intent keep_corrections(River *river, View *view, Corrections kept)
{
    view_set_focus(view, TOUCH_SENTENCE, 0);
    river->at_focus = true;
    return (Intent){.kind = INTENT_SET,
                    .set = {SETTING_CORRECTIONS,
                            (int)kept - view->model->settings.corrections}};
}

static Intent by_key(River *river, View *view, int does, int digit)
{
    switch (does) {
    case RIVER_REWIND:
        return rewind_here(river, view);
    case RIVER_REASONS:
        return show_reasons(river, view);
    case RIVER_MEANT:
        return ask_meant(river, view);
    case RIVER_COMPARE:
        return (Intent){.kind =
                            can_compare(view) ? INTENT_COMPARE : INTENT_DONE};
    default:
        return digit > 0 &&
                       digit <= (int)strands_count(view->model->back.strands)
                   ? (Intent){.kind = INTENT_STRAND, .strand = digit - 1}
                   : (Intent){.kind = INTENT_DONE};
    }
}

static Intent handle_touch(River *river, View *view, const Touch *touch)
{
    if (touch->kind == TOUCH_ROW) {
        choose_row(river, view, touch->index);
        return (Intent){0};
    }
    if (touch->kind == TOUCH_STRAND) {
        return (Intent){.kind = INTENT_STRAND, .strand = touch->index};
    }
    if (touch->kind == TOUCH_SENTENCE) {
        return river_mean(river, view, touch->index);
    }
    switch (touch->index) {
    case BUTTON_BACK:
        return (Intent){.kind = INTENT_CAR_PAGE, .page = NONE};
    case BUTTON_NEXT:
        return (Intent){.kind = INTENT_CAR_PAGE, .page = CAR_YOU};
    case BUTTON_REWIND:
        return rewind_here(river, view);
    case BUTTON_REASONS:
        return show_reasons(river, view);
    case BUTTON_MEANT:
        return ask_meant(river, view);
    case BUTTON_KEEP_NO:
        return keep_corrections(river, view, CORRECTIONS_NO);
    case BUTTON_KEEP_YES:
        return keep_corrections(river, view, CORRECTIONS_YES);
    default:
        return (Intent){.kind = INTENT_COMPARE};
    }
}

// Enter on the list goes on, like everywhere; a click chooses the row.
static bool is_enter_on_row(const Touch *touch, const Input *input)
{
    return touch->kind == TOUCH_ROW && input->kind == INPUT_KEY;
}

static void handle_wheel(River *river, View *view, const Input *input)
{
    bool list = layout_holds(river->list, input->x, input->y);
    double *scroll = list ? &river->list_scroll : &river->text_scroll;
    *scroll -= WHEEL * input->wheel;
    view->dirty = true;
}

static Intent handle(void *self, View *view, const Input *input)
{
    River *river = self;
    int does = keys_find(&KEYS, 0, model_lesson(view->model) != NULL, input);
    if (does != NONE) {
        return by_key(river, view, does, input->digit);
    }
    bool tab = input->kind == INPUT_KEY &&
               (input->key == KEY_NEXT || input->key == KEY_PREVIOUS);
    const Touch *touch = tab ? NULL : view_pick(view, input);
    if (touch && !is_enter_on_row(touch, input)) {
        return handle_touch(river, view, touch);
    }
    bool held = input->kind == INPUT_PRESS ||
                (input->kind == INPUT_MOVE && input->held);
    if (held && layout_holds(river->line, input->x, input->y)) {
        choose_row(river, view, river_move_at(river, view, input->x));
    } else if (input->kind == INPUT_WHEEL) {
        handle_wheel(river, view, input);
    } else if (input->kind == INPUT_KEY) {
        return handle_key(river, view, input->key);
    }
    return (Intent){0};
}

static double row_height(const View *view)
{
    double high = TEXT_SMALL * big(view) * 1.36 + 12;
    return high < TAB ? TAB : high;
}

static void fill_row(cairo_t *cr, PaintRect rect, unsigned colour)
{
    paint_rounded(cr, rect, LAYOUT_UNIT);
    paint_set_colour(cr, colour, 1);
    cairo_fill(cr);
}

static void draw_row(const River *river, View *view, cairo_t *cr, int i,
                     PaintRect rect)
{
    bool chosen = i == river->row;
    char number[16];
    snprintf(number, sizeof number, "%d", i + 1);
    if (chosen) {
        fill_row(cr, rect, view->colours->chosen);
    } else if (view_is_hovered(view, TOUCH_ROW, i)) {
        fill_row(cr, rect, view->colours->over);
    }
    TypeStyle quiet = view_look(view, LOOK_SMALL_QUIET);
    TypeStyle style = view_style(view, chosen ? TYPE_BOLD : TYPE_PRINT,
                                 TEXT_SMALL, view->colours->ink);
    double left = 2 * LAYOUT_UNIT + 22 * big(view);
    double y = rect.y + (rect.h - type_line_height(view->type, style)) / 2;
    type_draw(view->type, cr, quiet, number, strlen(number),
              rect.x + LAYOUT_UNIT, y);
    type_cut(view->type, cr, style,
             explain_you(view->model->words, &view_seen(view)->moves[i].turn),
             rect.x + left, y, rect.w - left - LAYOUT_UNIT);
    if (chosen && view_is_focused(view, TOUCH_ROW, i)) {
        view_focus_ring(view, cr, layout_inset(rect, 5));
    }
}

static void update_list(River *river, const View *view)
{
    double high = row_height(view);
    double seen = river->list.h;
    river->list_over = fmax(0, high * count_of(view) - seen);
    if (river->follow) {
        double top = high * river->row;
        river->list_scroll =
            fmax(fmin(river->list_scroll, top), top + high - seen);
        river->follow = false;
    }
    river->list_scroll = fmax(0, fmin(river->list_scroll, river->list_over));
}

static void draw_list(const River *river, View *view, cairo_t *cr)
{
    double high = row_height(view);
    PaintRect area = river->list;
    cairo_save(cr);
    cairo_rectangle(cr, area.x, area.y, area.w, area.h);
    cairo_clip(cr);
    view->touch_clip = area;
    for (int i = 0; i < count_of(view); i++) {
        PaintRect rect = {area.x, area.y + high * i - river->list_scroll,
                          area.w, high};
        if (rect.y + rect.h > area.y + 1 && rect.y < area.y + area.h - 1) {
            view_touch(view, TOUCH_ROW, i, rect,
                       explain_you(view->model->words,
                                   &view_seen(view)->moves[i].turn));
            draw_row(river, view, cr, i, rect);
        }
    }
    view->touch_clip = (PaintRect){0};
    cairo_restore(cr);
    area.w -= 14;
    sheet_draw_bar(view, cr, area, river->list_scroll, river->list_over);
}

static void draw_tab(View *view, cairo_t *cr, int strand, PaintRect rect)
{
    bool chosen = strand == view->model->back.strand;
    char number[16];
    snprintf(number, sizeof number, "%d", strand + 1);
    view_key(view, cr, layout_inset(rect, 3),
             chosen ? view->colours->accent : view->colours->paper);
    TypeStyle style =
        view_style(view, TYPE_BOLD, TEXT_SMALL,
                   chosen ? view->colours->on_accent : view->colours->accent);
    double w = type_width(view->type, style, number, strlen(number));
    double h = type_line_height(view->type, style);
    type_draw(view->type, cr, style, number, strlen(number),
              rect.x + (rect.w - w) / 2, rect.y + (rect.h - h) / 2);
    view_touch(view, TOUCH_STRAND, strand, rect, number);
    if (view_is_focused(view, TOUCH_STRAND, strand)) {
        view_focus_ring(view, cr, layout_inset(rect, 3));
    }
}

static double tab_side(const View *view)
{
    return fmax(TAB, TAB * big(view) * 0.8);
}

// Of the tabs; none where there is but one strand.
static double tabs_height(const View *view)
{
    return strands_count(view->model->back.strands) < 2
               ? 0
               : fmax(tab_side(view), view_button_height(view)) + LAYOUT_UNIT;
}

// The strands by number, those round the one that is seen where they do not
// all fit, and the button that lays two beside each other.
static void draw_tabs(View *view, cairo_t *cr, PaintRect area)
{
    int count = (int)strands_count(view->model->back.strands);
    double side = tab_side(view);
    double high = tabs_height(view) - LAYOUT_UNIT;
    double button = view_button_width(view, "car.compare");
    int fits = (int)((area.w - button - LAYOUT_GAP) / side);
    int first = view->model->back.strand - fits / 2;
    first = first > count - fits ? count - fits : first;
    first = first < 0 ? 0 : first;
    for (int i = first; i < count && i < first + fits; i++) {
        draw_tab(view, cr, i,
                 (PaintRect){area.x + (i - first) * side,
                             area.y + (high - side) / 2, side, side});
    }
    if (can_compare(view)) {
        view_button(view, cr, BUTTON_COMPARE, "car.compare",
                    layout_spot(area.x + area.w - button,
                                area.y + (high - view_button_height(view)) / 2),
                    false);
    }
}

static void draw_details(const River *river, View *view, cairo_t *cr)
{
    PaintRect area = river->text;
    cairo_save(cr);
    cairo_rectangle(cr, area.x - 4, area.y, area.w + 8, area.h);
    cairo_clip(cr);
    view->touch_clip = area;
    river_draw_move(river, view, cr, area, area.y - river->text_scroll);
    view->touch_clip = (PaintRect){0};
    cairo_restore(cr);
    sheet_draw_bar(view, cr, area, river->text_scroll, river->text_over);
}

static SheetFrame frame_of(const View *view, char chapter[CAR_CHAPTER_BYTES])
{
    SheetFrame frame = car_frame(view, CAR_RIVER, chapter);
    frame.wide = true;
    frame.extra = can_rewind(view) ? "car.rewind" : NULL;
    frame.extra_name = BUTTON_REWIND;
    return frame;
}

// The list on the left; on the right the river, he, and what there is to tell.
static void place(River *river, View *view)
{
    char chapter[CAR_CHAPTER_BYTES];
    SheetFrame frame = frame_of(view, chapter);
    PaintRect body = sheet_body(view, &frame);
    double list_w = body.w * (big(view) > 1.3 ? 0.3 : 0.35);
    double high = big(view) > 1.3 ? 130 + 24 * big(view) : 176;
    double x = body.x + list_w + 24;
    double w = body.w - list_w - 24;
    double y = body.y + high + LAYOUT_UNIT + tabs_height(view);
    river->list = (PaintRect){body.x, body.y, list_w, body.h};
    river->person = (PaintRect){x + w - high * 0.9, body.y, high * 0.9, high};
    river->line = (PaintRect){x, body.y, w - high * 0.9 - LAYOUT_GAP, high};
    river->text = (PaintRect){x, y, w, body.y + body.h - y};
}

static void update_details(River *river, View *view)
{
    size_t from = view->touch_count;
    double high = river_draw_move(river, view, NULL, river->text, 0);
    river->text_over = fmax(0, high - river->text.h);
    if (river->at_focus) {
        river->text_scroll =
            sheet_follow(view, from, river->text_scroll, river->text.h);
        river->at_focus = false;
    }
    river->text_scroll = fmax(0, fmin(river->text_scroll, river->text_over));
    view->touch_count = from;
}

static void update(void *self, View *view)
{
    River *river = self;
    int count = count_of(view);
    place(river, view);
    if (river->row >= count) {
        river->row = count > 0 ? count - 1 : 0;
    }
    if (count > 0) {
        update_list(river, view);
        update_details(river, view);
    }
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const River *river = self;
    char chapter[CAR_CHAPTER_BYTES];
    SheetFrame frame = frame_of(view, chapter);
    view->page = "river";
    scene_draw_room(view, cr, ROOM_CAR);
    view_dim(view, cr, 0.12);
    sheet_draw_paper(view, cr, &frame);
    if (count_of(view) > 0) {
        double y = river->line.y + river->line.h + LAYOUT_UNIT;
        draw_list(river, view, cr);
        river_draw_line(river, view, cr, river->line);
        river_draw_person(river, view, cr, river->person);
        if (tabs_height(view) > 0) {
            draw_tabs(view, cr,
                      (PaintRect){river->text.x, y, river->text.w, 0});
        }
        draw_details(river, view, cr);
    }
    sheet_draw_buttons(view, cr, &frame);
}

const Screen SCREEN_RIVER = {
    .name = "river",
    .keys = &KEYS,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
};
