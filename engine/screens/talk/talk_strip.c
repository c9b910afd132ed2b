#include <math.h>
#include <stdio.h>
#include <string.h>

#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

enum { ROWS_SEEN = 2, NUMBER_MAX = 16 };

static const double CARD_HIGH = 104;
static const double LARGE_CARD_HIGH = 120;

// One row: a strand that was left, or what is played now.
typedef struct Row {
    const Turn *turns;
    int count;
    int fork;   // moves it shares with the row it left
    int strand; // or NONE: now
} Row;

static int rows(const View *view)
{
    return (view->model->back.strands
                ? (int)strands_count(view->model->back.strands)
                : 0) +
           1;
}

static Row row_at(const View *view, int index)
{
    if (index == rows(view) - 1) {
        return (Row){view->talk->turns, (int)view->talk->count,
                     (int)view->model->back.fork, NONE};
    }
    const Strand *strand = strands_get(view->model->back.strands, index);
    return (Row){strand->turns, (int)strand->count, (int)strand->fork, index};
}

// Where a row begins to be its own; the first one from its start.
static int first_of(const View *view, int row)
{
    return row == 0 ? 0 : row_at(view, row).fork;
}

static void keep_within(Strip *strip, const View *view)
{
    int last = rows(view) - 1;
    strip->row = strip->row < 0 ? 0 : strip->row > last ? last : strip->row;
    int first = first_of(view, strip->row);
    int end = row_at(view, strip->row).count;
    strip->move = strip->move < first ? first : strip->move;
    strip->move = strip->move > end ? end : strip->move;
}

void talk_strip_update(Talk *talk, const View *view)
{
    keep_within(&talk->group.strip, view);
}

void talk_strip_begin(Talk *talk, View *view)
{
    if (view->talk->count == 0) {
        return;
    }
    talk->group.strip = (Strip){.open = true,
                                .row = rows(view) - 1,
                                .move = (int)view->talk->count - 1};
    keep_within(&talk->group.strip, view);
    view->dirty = true;
}

static Intent go_back(Talk *talk, const View *view)
{
    Strip *strip = &talk->group.strip;
    Row row = row_at(view, strip->row);
    strip->open = false;
    if (row.strand == NONE && strip->move == row.count) {
        return (Intent){0}; // here already
    }
    return (Intent){.kind = INTENT_TURN_BACK,
                    .turn_back = {row.strand, strip->move}};
}

static void step(Strip *strip, const View *view, InputKey key)
{
    switch (key) {
    case KEY_LEFT:
    case KEY_PREVIOUS:
        strip->move--;
        break;
    case KEY_RIGHT:
    case KEY_NEXT:
        strip->move++;
        break;
    case KEY_UP:
        strip->row--;
        break;
    case KEY_DOWN:
        strip->row++;
        break;
    case KEY_HOME:
        strip->move = 0;
        break;
    case KEY_END:
        strip->move = STRIP_ROW;
        break;
    default:
        break;
    }
    keep_within(strip, view);
}

// The first press looks at a move, the second goes back to it.
static Intent by_touch(Talk *talk, View *view, const Touch *touch)
{
    Strip *strip = &talk->group.strip;
    if (touch->kind == TOUCH_CLOSE) {
        strip->open = false;
        return (Intent){0};
    }
    if (touch->kind == TOUCH_BUTTON && touch->index == BUTTON_THOUGHTS) {
        strip->thoughts = !strip->thoughts;
        return (Intent){.kind = INTENT_DONE};
    }
    if (touch->kind == TOUCH_STRIP) {
        int row = touch->index / STRIP_ROW;
        int move = touch->index % STRIP_ROW;
        bool again = row == strip->row && move == strip->move;
        strip->row = row;
        strip->move = move;
        return again ? go_back(talk, view) : (Intent){0};
    }
    return go_back(talk, view);
}

bool talk_strip_handle(Talk *talk, View *view, const Input *input,
                       Intent *intent)
{
    Strip *strip = &talk->group.strip;
    if (!strip->open) {
        return false;
    }
    view->dirty = true;
    if (input->kind == INPUT_KEY && input->key == KEY_BACK) {
        strip->open = false;
    } else if (input->kind == INPUT_KEY &&
               (input->key == KEY_DO || input->key == KEY_SPACE)) {
        *intent = go_back(talk, view);
    } else if (input->kind == INPUT_KEY) {
        step(strip, view, input->key);
    } else if (input->kind == INPUT_LETTER && input->letter == 't') {
        strip->thoughts = !strip->thoughts;
    } else if (input->kind == INPUT_WHEEL) {
        step(strip, view, input->wheel > 0 ? KEY_LEFT : KEY_RIGHT);
    } else {
        const Touch *touch = view_pick(view, input);
        *intent = touch ? by_touch(talk, view, touch) : (Intent){0};
    }
    return true;
}

static double draw_card_text(View *view, cairo_t *cr, PaintRect rect,
                             const char *text)
{
    double y = rect.y + LAYOUT_UNIT;
    double size = TEXT_SMALL;
    TypeStyle style = view_style(view, TYPE_PRINT, size, view->colours->ink);
    TypeLine lines[TYPE_LINES_MAX];
    double w = rect.w - 2 * LAYOUT_UNIT;
    size_t count = type_wrap(view->type, style, text, w, lines, TYPE_LINES_MAX);
    double high = type_line_step(view->type, style);
    for (size_t i = 0; i < count; i++) {
        bool last = y + 2 * high > rect.y + rect.h;
        const char *line = text + lines[i].start;
        if (last && i + 1 < count) {
            type_cut(view->type, cr, style, line, rect.x + LAYOUT_UNIT, y, w);
            break;
        }
        type_draw(view->type, cr, style, line, lines[i].end - lines[i].start,
                  rect.x + LAYOUT_UNIT, y);
        y += high;
    }
    return y;
}

// How it went with him at that move: a line that is long where it went well.
static void draw_rapport(const View *view, cairo_t *cr, PaintRect rect,
                         int rapport)
{
    double w = (rect.w - 2 * LAYOUT_UNIT) * rapport / 100.0;
    cairo_rectangle(cr, rect.x + LAYOUT_UNIT, rect.y + rect.h - 10, w, 4);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_fill(cr);
}

static void draw_move(const Strip *strip, View *view, cairo_t *cr, int index,
                      int move, PaintRect rect)
{
    Row row = row_at(view, index);
    bool chosen = strip->row == index && strip->move == move;
    const char *text =
        move < row.count
            ? explain_you(view->model->words, &row.turns[move])
            : view_word(view, row.strand == NONE ? "workshop.strip.now"
                                                 : "workshop.strip.on");
    view_panel(view, cr, rect,
               chosen ? view->colours->warm : view->colours->field);
    draw_card_text(view, cr, rect, text);
    if (move < row.count) {
        draw_rapport(view, cr, rect, row.turns[move].rapport);
    }
    view_touch(view, TOUCH_STRIP, index * STRIP_ROW + move, rect, text);
    if (chosen) {
        view_focus_ring(view, cr, rect);
    }
}

// A window on the moves, with the chosen one in sight; rows stand under each
// other by move, so that what was said instead stands beside it.
static void draw_rows(const Strip *strip, View *view, cairo_t *cr,
                      PaintRect area)
{
    bool large = layout_letters(view->text_percent) == LAYOUT_LETTERS_LARGEST;
    int columns = large ? 3 : 5;
    double high = large ? LARGE_CARD_HIGH : CARD_HIGH;
    double w = (area.w - (columns - 1) * LAYOUT_UNIT) / columns;
    int from = strip->move - columns / 2;
    from = from < 0 ? 0 : from;
    int top = strip->row - (ROWS_SEEN - 1);
    top = top < 0 ? 0 : top;
    for (int r = top; r < rows(view) && r < top + ROWS_SEEN; r++) {
        Row row = row_at(view, r);
        double y = area.y + (r - top) * (high + LAYOUT_GAP);
        for (int i = 0; i < columns; i++) {
            int move = from + i;
            if (move >= first_of(view, r) && move <= row.count) {
                PaintRect card = {area.x + i * (w + LAYOUT_UNIT), y, w, high};
                draw_move(strip, view, cr, r, move, card);
            }
        }
    }
}

// What was said there; and what he thought, which the room is to guess first,
// when that was asked for.
static void draw_detail(const Strip *strip, View *view, cairo_t *cr,
                        const Row *row, PaintRect rect)
{
    if (strip->move >= row->count) {
        return;
    }
    const Turn *turn = &row->turns[strip->move];
    double y = rect.y;
    cairo_save(cr);
    cairo_rectangle(cr, rect.x, rect.y, rect.w, rect.h);
    cairo_clip(cr);
    char said[TALK_SAID_MAX];
    talk_write_said(view, turn, said);
    y += view_text(view, cr, LOOK_BOLD_ACCENT, said, layout_at(rect, y)) +
         LAYOUT_UNIT;
    if (turn->beat != NONE) {
        const Beat *beat = &view->talk->scenario->beats[turn->beat];
        y += view_text(view, cr, LOOK_BODY, beat->text, layout_at(rect, y)) +
             LAYOUT_UNIT;
        if (strip->thoughts) {
            view_text(view, cr, LOOK_THOUGHT, beat->thought,
                      layout_at(rect, y));
        }
    }
    cairo_restore(cr);
}

// The move that is looked at, and beside it what was said there instead.
static void draw_details(const Strip *strip, View *view, cairo_t *cr,
                         PaintRect rect)
{
    Row row = row_at(view, strip->row);
    int beside = strip->row > 0 ? strip->row - 1 : strip->row + 1;
    bool two = beside < rows(view) && strip->move >= first_of(view, beside) &&
               strip->move >= first_of(view, strip->row);
    Row other = two ? row_at(view, beside) : row;
    two = two && strip->move < other.count;
    draw_detail(strip, view, cr, &row, two ? layout_column(rect, 0, 2) : rect);
    if (two) {
        PaintRect column = layout_column(rect, 1, 2);
        cairo_rectangle(cr, column.x - LAYOUT_UNIT, rect.y, 1, rect.h);
        paint_set_colour(cr, view->colours->line, 1);
        cairo_fill(cr);
        draw_detail(strip, view, cr, &other, column);
    }
}

void talk_strip_draw(const Talk *talk, View *view, cairo_t *cr)
{
    const Strip *strip = &talk->group.strip;
    bool large = layout_letters(view->text_percent) == LAYOUT_LETTERS_LARGEST;
    PaintRect rect = {24, 16, LAYOUT_WIDTH - 48, LAYOUT_HEIGHT - 32};
    double x = rect.x + 1.5 * LAYOUT_PAD;
    double w = rect.w - 3 * LAYOUT_PAD;
    double y = rect.y + LAYOUT_PAD;
    view_cover(view);
    view_dim(view, cr, 0.45);
    view_panel(view, cr, rect, view->colours->paper);
    y += view_text_in(
             view, cr,
             view_style(view, TYPE_BOLD, large ? TEXT_BODY : TEXT_HEADING,
                        view->colours->accent),
             view_word(view, "workshop.strip.title"), (PaintRect){x, y, w, 0}) +
         LAYOUT_UNIT;
    double buttons = rect.y + rect.h - view_button_height(view) - LAYOUT_PAD;
    int seen = rows(view) < ROWS_SEEN ? rows(view) : ROWS_SEEN;
    double high =
        seen * (large ? LARGE_CARD_HIGH : CARD_HIGH) + (seen - 1) * LAYOUT_GAP;
    double strip_y = buttons - LAYOUT_GAP - high;
    draw_details(strip, view, cr,
                 (PaintRect){x, y, w, strip_y - y - LAYOUT_UNIT});
    draw_rows(strip, view, cr, (PaintRect){x, strip_y, w, high});
    x += view_button(view, cr, BUTTON_TURN_BACK, "workshop.strip.go",
                     layout_spot(x, buttons), true) +
         LAYOUT_GAP;
    x += view_button(view, cr, BUTTON_THOUGHTS,
                     strip->thoughts ? "workshop.strip.thoughts.hide"
                                     : "workshop.strip.thoughts",
                     layout_spot(x, buttons), false) +
         LAYOUT_GAP;
    double close_w = view_button_width(view, "workshop.strip.close");
    PaintRect close = {x, buttons, close_w, view_button_height(view)};
    view_button(view, cr, BUTTON_BACK, "workshop.strip.close",
                layout_spot(x, buttons), false);
    view->touch_count--; // closes as everything that closes does
    view_touch(view, TOUCH_CLOSE, 0, close,
               view_word(view, "workshop.strip.close"));
}
