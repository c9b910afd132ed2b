#include "screens/parts/field.h"

#include <math.h>
#include <string.h>

#include "base/text.h"
#include "screens/view_parts.h"

static const double SIDE = 14;
static const double TOP = 8;

void field_set(Field *field, const char *text)
{
    *field = (Field){.list = field->list, .letters = field->letters};
    text_copy(field->now.text, sizeof field->now.text, text);
    field->now.caret = strlen(field->now.text);
}

static size_t step_back(const char *text, size_t at)
{
    while (at > 0) {
        at--;
        if (((unsigned char)text[at] & 0xc0) != 0x80) {
            break;
        }
    }
    return at;
}

static size_t step_on(const char *text, size_t at)
{
    const char *next = text + at;
    if (*next != '\0') {
        (void)text_next(&next);
    }
    return (size_t)(next - text);
}

static void remember(Field *field)
{
    if (field->before_count == FIELD_UNDO_MAX) {
        memmove(field->before, field->before + 1,
                (FIELD_UNDO_MAX - 1) * sizeof field->before[0]);
        field->before_count--;
    }
    field->before[field->before_count++] = field->now;
}

static void take_back(Field *field)
{
    if (field->before_count > 0) {
        field->now = field->before[--field->before_count];
    }
    field->typing = false;
}

static void cut(Field *field, size_t from, size_t to)
{
    char *text = field->now.text;
    if (from == to) {
        return;
    }
    remember(field);
    memmove(text + from, text + to, strlen(text + to) + 1);
    field->now.caret = from;
    field->typing = false;
}

// On one line: the end of a line, or of a cell, is a blank or a comma.
static void join_lines(char *text, char with)
{
    char *to = text;
    for (const char *at = text; *at != '\0'; at++) {
        if (*at != '\r') {
            *to++ = *at == '\n' || *at == '\t' ? with : *at;
        }
    }
    *to = '\0';
}

// Cuts `piece` to the letters that the field still takes.
static void cut_letters(const Field *field, char *piece)
{
    size_t most = (size_t)field->letters;
    size_t now = text_letters(field->now.text);
    const char *at = piece;
    for (size_t i = now; field->letters > 0 && i < most && *at != '\0'; i++) {
        (void)text_next(&at);
    }
    if (field->letters > 0) {
        piece[at - piece] = '\0';
    }
}

// As much of `added` as fits, in whole letters.
static void insert(Field *field, const char *added)
{
    char piece[FIELD_BYTES];
    char *text = field->now.text;
    size_t length = strlen(text);
    text_copy(piece, sizeof field->now.text - length, added);
    cut_letters(field, piece);
    join_lines(piece, field->list ? ',' : ' ');
    size_t count = strlen(piece);
    if (count == 0) {
        return;
    }
    bool typed = count <= 4 && piece[0] != ' ';
    if (!typed || !field->typing) {
        remember(field);
    }
    size_t caret = field->now.caret;
    memmove(text + caret + count, text + caret, length - caret + 1);
    memcpy(text + caret, piece, count);
    field->now.caret += count;
    field->typing = typed;
}

static bool handle_key(Field *field, InputKey key)
{
    const char *text = field->now.text;
    size_t caret = field->now.caret;
    switch (key) {
    case KEY_LEFT:
        field->now.caret = step_back(text, caret);
        break;
    case KEY_RIGHT:
        field->now.caret = step_on(text, caret);
        break;
    case KEY_HOME:
        field->now.caret = 0;
        break;
    case KEY_END:
        field->now.caret = strlen(text);
        break;
    case KEY_ERASE:
        cut(field, step_back(text, caret), caret);
        return true;
    case KEY_DELETE:
        cut(field, caret, step_on(text, caret));
        return true;
    case KEY_UNDO:
        take_back(field);
        return true;
    case KEY_SPACE:
        insert(field, " ");
        return true;
    default:
        return false;
    }
    field->typing = false;
    return true;
}

bool field_handle(Field *field, View *view, const Input *input)
{
    bool mine = false;
    if (input->kind == INPUT_LETTER) {
        insert(field, input->text);
        mine = true;
    } else if (input->kind == INPUT_KEY) {
        mine = handle_key(field, input->key);
    }
    view->dirty = view->dirty || mine;
    return mine;
}

static TypeStyle style_of(const View *view, bool empty)
{
    return view_style(view, TYPE_PRINT, TEXT_BODY,
                      empty ? view->colours->quiet : view->colours->ink);
}

double field_height(const View *view, int lines)
{
    double high =
        type_line_step(view->type, style_of(view, false)) * lines + 2 * TOP;
    return fmax(high, view->layout.target);
}

// The line the caret is on; an empty text has one line.
static size_t line_of(const TypeLine *lines, size_t count, size_t caret)
{
    size_t line = 0;
    while (line + 1 < count && caret >= lines[line + 1].start) {
        line++;
    }
    return line;
}

// Lines that do not fit scroll away above, so that the caret is in sight.
static size_t first_line(const View *view, PaintRect rect, size_t caret_line)
{
    double step = type_line_step(view->type, style_of(view, false));
    size_t fits = (size_t)fmax(1, floor((rect.h - TOP) / step));
    return caret_line >= fits ? caret_line - fits + 1 : 0;
}

static size_t wrap(const Field *field, View *view, PaintRect rect,
                   TypeLine lines[TYPE_LINES_MAX])
{
    return type_wrap(view->type, style_of(view, false), field->now.text,
                     rect.w - 2 * SIDE, lines, TYPE_LINES_MAX);
}

void field_point(Field *field, View *view, PaintRect rect, double x, double y)
{
    TypeLine lines[TYPE_LINES_MAX];
    TypeStyle style = style_of(view, false);
    size_t count = wrap(field, view, rect, lines);
    const char *text = field->now.text;
    if (count == 0) {
        return;
    }
    size_t first =
        first_line(view, rect, line_of(lines, count, field->now.caret));
    double row = (y - rect.y - TOP) / type_line_step(view->type, style);
    size_t line = first + (size_t)fmax(0, floor(row));
    line = line < count ? line : count - 1;
    size_t at = lines[line].start;
    while (at < lines[line].end) {
        size_t next = step_on(text, at);
        double middle = (type_width(view->type, style, text + lines[line].start,
                                    at - lines[line].start) +
                         type_width(view->type, style, text + lines[line].start,
                                    next - lines[line].start)) /
                        2;
        if (rect.x + SIDE + middle > x) {
            break;
        }
        at = next;
    }
    field->now.caret = at;
    field->typing = false;
    view->dirty = true;
}

static void draw_caret(View *view, cairo_t *cr, double x, double y)
{
    double step = type_line_height(view->type, style_of(view, false));
    cairo_rectangle(cr, x, y + 2, 2, step - 4);
    paint_set_colour(cr, view->colours->focus, 1);
    cairo_fill(cr);
}

static void draw_text(const Field *field, View *view, cairo_t *cr,
                      PaintRect rect, bool active)
{
    TypeLine lines[TYPE_LINES_MAX];
    TypeStyle style = style_of(view, false);
    double step = type_line_step(view->type, style);
    double lead = type_line_lead(view->type, style);
    const char *text = field->now.text;
    size_t count = wrap(field, view, rect, lines);
    size_t at = line_of(lines, count, field->now.caret);
    size_t first = first_line(view, rect, at);
    double y = rect.y + TOP;
    for (size_t i = first; i < count && y + step <= rect.y + rect.h + 1; i++) {
        size_t length = lines[i].end - lines[i].start;
        type_draw(view->type, cr, style, text + lines[i].start, length,
                  rect.x + SIDE, y + lead);
        if (active && i == at) {
            size_t before = field->now.caret - lines[i].start;
            draw_caret(view, cr,
                       rect.x + SIDE +
                           type_width(view->type, style, text + lines[i].start,
                                      before),
                       y + lead);
        }
        y += step;
    }
    if (active && count == 0) {
        draw_caret(view, cr, rect.x + SIDE, y + lead);
    }
}

void field_draw(const Field *field, View *view, cairo_t *cr, int index,
                PaintRect rect, const char *hint)
{
    bool active = view->focus_kind == TOUCH_FIELD && view->focus_index == index;
    bool empty = field->now.text[0] == '\0';
    Touch *touch = view_touch(view, TOUCH_FIELD, index, rect, field->now.text);
    view_touch_say(touch, !empty    ? field->now.text
                          : hint[0] ? hint
                                    : view_word(view, "voice.field"));
    if (!cr) {
        return;
    }
    paint_rounded(cr, rect, LAYOUT_UNIT);
    paint_set_colour(cr, view->colours->field, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, active ? view->colours->focus : view->colours->quiet,
                     1);
    cairo_set_line_width(cr, active ? 3 : 1.5);
    cairo_stroke(cr);
    if (empty && !active) {
        type_cut(view->type, cr, style_of(view, true), hint, rect.x + SIDE,
                 rect.y + TOP, rect.w - 2 * SIDE);
    }
    draw_text(field, view, cr, rect, active);
}
