#include "view/screen_river.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/explain.h"

static const PaintRect SHEET = {24, 16, 1232, 688};
static const double LIST_W = 452;
static const double LINE_HIGH = 150;

static void enter(void *self, View *view)
{
    const River *river = self;
    view_set_focus(view, TOUCH_ROW, river->row);
}

void river_open(River *river, int move)
{
    Scene scene = river->scene;
    *river = (River){.scene = scene, .follow = true};
    river->row = move == NONE ? 0 : move;
}

static void leave(void *self)
{
    River *river = self;
    scene_free(&river->scene);
}

static void choose_row(River *river, View *view, int row)
{
    int last = (int)view->turn_count - 1;
    river->row = row > last ? last : row;
    river->row = river->row < 0 ? 0 : river->row;
    river->text_scroll = 0;
    river->follow = true;
    view->dirty = true;
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
        choose_row(river, view, (int)view->turn_count - 1);
        break;
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
        river->text_scroll += key == KEY_PAGE_DOWN ? 120 : -120;
        view->dirty = true;
        break;
    default:
        break;
    }
    return (Intent){0};
}

static Intent handle(void *self, View *view, const Input *input)
{
    River *river = self;
    const Touch *touch = view_pick(view, input);
    if (touch && touch->kind == TOUCH_ROW) {
        choose_row(river, view, touch->index);
    } else if (touch && touch->index == BUTTON_AGAIN) {
        return (Intent){.kind = INTENT_TITLE};
    } else if (touch && touch->index == BUTTON_QUIT) {
        return (Intent){.kind = INTENT_QUIT};
    } else if (input->kind == INPUT_WHEEL) {
        double *scroll = input->x < SHEET.x + LIST_W ? &river->list_scroll
                                                     : &river->text_scroll;
        *scroll -= 60 * input->wheel;
        view->dirty = true;
    } else if (input->kind == INPUT_KEY) {
        return handle_key(river, view, input->key);
    }
    return (Intent){0};
}

const char *river_said(const View *view, const Turn *turn)
{
    static const char *const KEYS[MOVE_KINDS] = {
        [MOVE_SILENCE] = "window.river.silence",
        [MOVE_PEN] = "window.river.pen",
        [MOVE_FORM_ASIDE] = "window.river.aside"};
    if (turn->you && turn->you[0]) {
        return turn->you;
    }
    return KEYS[turn->move.kind] ? view_word(view, KEYS[turn->move.kind]) : "";
}

static double row_height(const View *view)
{
    return TEXT_SMALL * view->text_percent / 100.0 * 1.36 + 12;
}

static void draw_row(River *river, View *view, cairo_t *cr, int i,
                     PaintRect rect)
{
    const Turn *turn = &view->turns[i];
    char minute[16];
    snprintf(minute, sizeof minute, "%d'", turn->minute);
    if (i == river->row) {
        paint_rounded(cr, rect, 6);
        paint_set_colour(cr, 0xe4ecdf, 1);
        cairo_fill(cr);
    } else if (view_is_hovered(view, TOUCH_ROW, i)) {
        paint_rounded(cr, rect, 6);
        paint_set_colour(cr, 0xf3ead6, 1);
        cairo_fill(cr);
    }
    TypeStyle quiet = view_style(view, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET);
    TypeStyle style = view_style(view, i == river->row ? TYPE_BOLD : TYPE_PRINT,
                                 TEXT_SMALL, COLOUR_INK);
    double left = 40 * view->text_percent / 100.0;
    type_draw(view->type, cr, quiet, minute, strlen(minute),
              rect.x + LAYOUT_UNIT, rect.y + 6);
    type_cut(view->type, cr, style, river_said(view, turn), rect.x + left,
             rect.y + 6, rect.w - left - LAYOUT_UNIT);
}

static void draw_list(River *river, View *view, cairo_t *cr, PaintRect area)
{
    double high = row_height(view);
    double all = high * (double)view->turn_count;
    river->list_over = fmax(0, all - area.h);
    if (river->follow) {
        double top = high * river->row;
        river->list_scroll =
            fmax(fmin(river->list_scroll, top), top + high - area.h);
        river->follow = false;
    }
    river->list_scroll = fmax(0, fmin(river->list_scroll, river->list_over));
    cairo_save(cr);
    cairo_rectangle(cr, area.x, area.y, area.w, area.h);
    cairo_clip(cr);
    for (int i = 0; i < (int)view->turn_count; i++) {
        PaintRect rect = {area.x, area.y + high * i - river->list_scroll,
                          area.w, high};
        if (rect.y + rect.h > area.y + 1 && rect.y < area.y + area.h - 1) {
            draw_row(river, view, cr, i, rect);
            double top = fmax(rect.y, area.y);
            rect.h = fmin(rect.y + rect.h, area.y + area.h) - top;
            rect.y = top;
            if (view->touch_count < TOUCHES_MAX - 80) {
                view_touch(view, TOUCH_ROW, i, rect,
                           river_said(view, &view->turns[i]));
            }
        }
    }
    cairo_restore(cr);
}

static double line_x(const View *view, PaintRect area, int i)
{
    int last = (int)view->turn_count;
    return area.x + area.w * (i + 1) / (last > 0 ? last : 1);
}

static double line_y(PaintRect area, int rapport)
{
    return area.y + area.h * (100 - rapport) / 100;
}

static void draw_line(const River *river, View *view, cairo_t *cr,
                      PaintRect area)
{
    paint_rounded(cr, area, 8);
    paint_set_colour(cr, 0xffffff, 0.75);
    cairo_fill(cr);
    view_text(view, cr, TYPE_PRINT, TEXT_SMALL - 2, COLOUR_QUIET,
              view_word(view, "window.river.line"), area.x + 12, area.y + 8,
              area.w - 24);
    cairo_move_to(cr, area.x, line_y(area, 50));
    cairo_rel_line_to(cr, area.w, 0);
    paint_set_colour(cr, COLOUR_LINE, 1);
    cairo_set_line_width(cr, 1);
    cairo_stroke(cr);
    cairo_move_to(cr, area.x, line_y(area, view->turns[0].rapport_before));
    for (int i = 0; i < (int)view->turn_count; i++) {
        cairo_line_to(cr, line_x(view, area, i),
                      line_y(area, view->turns[i].rapport));
    }
    paint_set_colour(cr, COLOUR_GREEN, 1);
    cairo_set_line_width(cr, 3);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cr);
    const Turn *turn = &view->turns[river->row];
    cairo_new_sub_path(cr);
    cairo_arc(cr, line_x(view, area, river->row), line_y(area, turn->rapport),
              8, 0, 7);
    paint_set_colour(cr, COLOUR_FOCUS, 1);
    cairo_fill(cr);
}

// The line can be pointed at: each move a strip of it.
static void touch_line(View *view, PaintRect area)
{
    int count = (int)view->turn_count;
    for (int i = 0; i < count && i < 70; i++) {
        double right = line_x(view, area, i);
        double left = i ? line_x(view, area, i - 1) : area.x;
        double half = (right - left) / 2;
        PaintRect strip = {right - half, area.y, right - left, area.h};
        view_touch(view, TOUCH_ROW, i, strip,
                   river_said(view, &view->turns[i]));
    }
}

static double draw_effects(View *view, cairo_t *cr, const Turn *turn,
                           PaintRect area, double y)
{
    double top = y;
    for (int i = 0; i < turn->effect_count; i++) {
        char text[EXPLAIN_TEXT_MAX];
        explain_effect(view->words, view->scenario, turn, &turn->effects[i],
                       text);
        if (text[0]) {
            double dot = TEXT_SMALL * view->text_percent / 100.0;
            view_text(view, cr, TYPE_BOLD, TEXT_SMALL, COLOUR_GREEN, "·",
                      area.x, y, dot);
            y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_INK, text,
                           area.x + dot, y, area.w - dot) +
                 3;
        }
    }
    return y - top;
}

static double draw_beat(View *view, cairo_t *cr, int beat, PaintRect area,
                        double y)
{
    if (beat == NONE) {
        return 0;
    }
    const Beat *he = &view->scenario->beats[beat];
    double top = y;
    char thought[SCENARIO_BEAT_TEXT_MAX + 80];
    y += view_text(view, cr, TYPE_BOLD, TEXT_SMALL, COLOUR_GREEN,
                   view->scenario->first_name, area.x, y, area.w);
    y += view_text(view, cr, TYPE_PRINT, TEXT_BODY - 1, COLOUR_INK, he->text,
                   area.x, y, area.w) +
         4;
    if (he->thought[0]) {
        snprintf(thought, sizeof thought, "%s %s",
                 view_word(view, "window.river.thought"), he->thought);
        y += view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_BLUE, thought,
                       area.x, y, area.w);
    }
    return y - top + LAYOUT_UNIT;
}

static double draw_turn(const River *river, View *view, cairo_t *cr,
                        PaintRect area, double y)
{
    const Turn *turn = &view->turns[river->row];
    double top = y;
    y += view_text(view, cr, TYPE_BOLD, TEXT_SMALL, COLOUR_QUIET,
                   view_word(view, "window.river.you"), area.x, y, area.w);
    y += view_text(view, cr, TYPE_PRINT, TEXT_BODY - 1, COLOUR_INK,
                   river_said(view, turn), area.x, y, area.w) +
         LAYOUT_UNIT;
    y += draw_beat(view, cr, turn->beat, area, y);
    y += draw_beat(view, cr, turn->closing, area, y);
    y += draw_effects(view, cr, turn, area, y);
    return y - top;
}

static int share_of(const Conversation *now)
{
    int all = now->words_you + now->words_he;
    return all ? rapport_divide(100 * now->words_you, all) : 0;
}

static double draw_counters(View *view, cairo_t *cr, PaintRect area)
{
    const Conversation *now = view->now;
    char numbers[5][12];
    char line[400];
    int values[5] = {now->questions, now->reflections, share_of(now),
                     conversation_filled(now), conversation_told(now)};
    for (int i = 0; i < 5; i++) {
        snprintf(numbers[i], sizeof numbers[i], "%d", values[i]);
    }
    const char *pairs[] = {"vragen",     numbers[0], "teruggeven", numbers[1],
                           "spreekdeel", numbers[2], "ingevuld",   numbers[3],
                           "verteld",    numbers[4], NULL};
    view_word_fill(view, "window.river.counters", line, sizeof line, pairs);
    return view_text(view, cr, TYPE_PRINT, TEXT_SMALL, COLOUR_QUIET, line,
                     area.x, area.y, area.w);
}

static void draw_details(River *river, View *view, cairo_t *cr, PaintRect area)
{
    double high = draw_turn(river, view, NULL, area, 0);
    river->text_over = fmax(0, high - area.h);
    river->text_scroll = fmax(0, fmin(river->text_scroll, river->text_over));
    cairo_save(cr);
    cairo_rectangle(cr, area.x - 4, area.y, area.w + 8, area.h);
    cairo_clip(cr);
    draw_turn(river, view, cr, area, area.y - river->text_scroll);
    cairo_restore(cr);
    if (river->text_scroll < river->text_over - 1) {
        cairo_move_to(cr, area.x + area.w - 24, area.y + area.h - 12);
        cairo_rel_line_to(cr, 9, 9);
        cairo_rel_line_to(cr, 9, -9);
        paint_set_colour(cr, COLOUR_GREEN, 1);
        cairo_set_line_width(cr, 3);
        cairo_stroke(cr);
    }
}

static void draw_right(River *river, View *view, cairo_t *cr, PaintRect area)
{
    double line_high = view->text_percent > 150 ? 90 : LINE_HIGH;
    PaintRect line = {area.x, area.y, area.w, line_high};
    double counters = draw_counters(view, NULL, area);
    draw_line(river, view, cr, line);
    touch_line(view, line);
    draw_counters(
        view, cr,
        (PaintRect){area.x, line.y + line.h + LAYOUT_UNIT, area.w, counters});
    double y = line.y + line.h + counters + 3 * LAYOUT_UNIT;
    draw_details(river, view, cr,
                 (PaintRect){area.x, y, area.w, area.y + area.h - y});
}

static void draw_buttons(View *view, cairo_t *cr, PaintRect inner, double y)
{
    double w = view_button_width(view, "window.again");
    double quit = view_button_width(view, "window.quit");
    double x = inner.x + inner.w - w;
    view_button(view, cr, BUTTON_QUIT, "window.quit", x - LAYOUT_GAP - quit, y,
                0, false);
    view_button(view, cr, BUTTON_AGAIN, "window.again", x, y, 0, true);
}

static void draw(void *self, View *view, cairo_t *cr)
{
    River *river = self;
    PaintRect inner = layout_inset(SHEET, 24);
    double button_y = inner.y + inner.h - view_button_height(view) + 6;
    double list_w = view->text_percent > 150 ? LIST_W - 60 : LIST_W;
    PaintRect list = {inner.x, inner.y, list_w, button_y - inner.y - 16};
    PaintRect right = {inner.x + list_w + 28, inner.y, inner.w - list_w - 28,
                       list.h};
    scene_draw_room(&river->scene, view, cr, ROOM_CAR);
    view_dim(view, cr, 0.25);
    view_panel(cr, SHEET, COLOUR_PAPER, 0.985);
    if (view->turn_count > 0) {
        draw_list(river, view, cr, list);
        draw_right(river, view, cr, right);
    }
    draw_buttons(view, cr, inner, button_y);
}

static Wake wake(const void *self, const View *view)
{
    (void)self;
    (void)view;
    return WAKE_NEVER;
}

const Screen SCREEN_RIVER = {"river", enter, handle, draw, wake, leave};
