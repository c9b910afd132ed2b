#include "screens/cockpit/cockpit.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/player.h"
#include "screens/view_parts.h"

enum { SIDE_WIDE = 416, NUMBER_MAX = 16, MINUTE = 60, TO_THE_END = 100000 };

// The paper and heading of a card, of the height of its body. Returns where the
// body begins.
static PaintRect draw_paper(View *view, cairo_t *cr, const char *key,
                            PaintRect at, double body)
{
    PaintRect in = {at.x + LAYOUT_PAD, at.y + LAYOUT_GAP, at.w - 2 * LAYOUT_PAD,
                    0};
    TypeStyle style = view_look(view, LOOK_LABEL);
    double head = type_paragraph(view->type, NULL, style, view_word(view, key),
                                 in.x, in.y, in.w);
    double high = head + LAYOUT_UNIT / 2.0;
    if (cr) {
        view_panel(view, cr,
                   (PaintRect){at.x, at.y, at.w,
                               LAYOUT_GAP + high + body + LAYOUT_PAD},
                   view->colours->paper);
        type_paragraph(view->type, cr, style, view_word(view, key), in.x, in.y,
                       in.w);
    }
    in.y += high;
    return in;
}

double cockpit_draw_card(const Cockpit *cockpit, View *view, cairo_t *cr,
                         const char *key, CockpitBody body, PaintRect at)
{
    PaintRect in = draw_paper(view, NULL, key, at, 0);
    double high = body(cockpit, view, NULL, in, in.y);
    if (cr) {
        draw_paper(view, cr, key, at, high);
        body(cockpit, view, cr, in, in.y);
    }
    return in.y - at.y + high + LAYOUT_PAD;
}

static Intent handle(void *self, View *view, const Input *input)
{
    Cockpit *cockpit = self;
    Sheet *sheet = &cockpit->sheet;
    Intent intent;
    // Nothing lights up under the pointer: that would cost a picture.
    const Touch *touch =
        input->kind == INPUT_PRESS ? view_pick(view, input) : NULL;
    if (touch && cockpit_phones_choose(view, touch, &intent)) {
        return intent;
    }
    if (touch && cockpit_author_choose(cockpit, view, touch, &intent)) {
        return intent;
    }
    if (touch && touch->kind == TOUCH_BUTTON) {
        return (Intent){.kind = touch->index == BUTTON_NEXT
                                    ? INTENT_GO_ON
                                    : INTENT_WINDOWS_ASK};
    }
    if (input->kind == INPUT_KEY &&
        (input->key == KEY_HOME || input->key == KEY_END)) {
        sheet->scroll = input->key == KEY_HOME ? 0 : TO_THE_END;
        view->dirty = true;
    } else {
        (void)sheet_handle(sheet, view, input);
    }
    return (Intent){0};
}

// Who sits in the chair, who whispers, and how far the talk is.
static void write_where(const Cockpit *cockpit, const View *view,
                        char out[COCKPIT_LINE_MAX])
{
    char player[PLAYER_TEXT_MAX];
    out[0] = '\0';
    if (cockpit->seen.talking) {
        Pairs pairs = {0};
        bool over = view->talk->now.ending != ENDING_NONE;
        pairs_number(&pairs, "minuut", view->talk->now.minute);
        pairs_number(&pairs, "minuten", view->talk->now.minutes);
        pairs_number(&pairs, "zet",
                     (int64_t)view->talk->count + (over ? 0 : 1));
        text_fill(out, COCKPIT_LINE_MAX, view_word(view, "cockpit.where"),
                  pairs.list);
    }
    const Lesson *lesson = model_lesson(view->model);
    int speaker = lesson ? lesson_speaker(lesson) : NONE;
    int whispers = lesson ? lesson_whisperer(lesson) : NONE;
    if (speaker != NONE) {
        player_write(view, speaker, player);
        const char *const pairs[] = {"naam", player, NULL};
        text_append(out, COCKPIT_LINE_MAX, out[0] ? " \u00b7 " : "");
        text_fill(out, COCKPIT_LINE_MAX, view_word(view, "workshop.chair"),
                  pairs);
    }
    if (whispers != NONE) {
        player_write(view, whispers, player);
        const char *const pairs[] = {"naam", player, NULL};
        text_fill(out, COCKPIT_LINE_MAX, view_word(view, "workshop.whisperer"),
                  pairs);
    }
}

// Returns where it begins.
static double draw_key(View *view, cairo_t *cr, ButtonName name,
                       const char *key, PaintPoint at)
{
    const char *label = view_word(view, key);
    double w = view_small_width(view, label);
    double high = view_small_height(view);
    view_small_key(view, cr, TOUCH_BUTTON, name, label,
                   (PaintRect){at.x - w, at.y, w, high});
    return at.x - w;
}

// For the trainer alone, and a way to say that it is not; and at the end of the
// talk the way on, at once. Returns where they begin.
static double draw_keys(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintPoint at)
{
    if (!cockpit_is_for_author(view)) {
        at.x = draw_key(view, cr, BUTTON_WINDOWS, "cockpit.private", at);
    }
    if (cockpit->seen.talking && cockpit->seen.stage != STAGE_TALK) {
        at.x -= LAYOUT_UNIT;
        at.x = draw_key(view, cr, BUTTON_NEXT, "window.go_on", at);
    }
    return at.x;
}

// Returns where it begins.
static double draw_time(View *view, cairo_t *cr, const char *time, double right,
                        double y)
{
    TypeStyle style = view_look(view, LOOK_HEADING);
    double w = type_width(view->type, style, time, strlen(time));
    type_draw(view->type, cr, style, time, strlen(time), right - w, y);
    return right - w;
}

PaintRect cockpit_head(const Cockpit *cockpit, const View *view)
{
    PaintRect all = view->layout.extent;
    return (PaintRect){all.x, all.y, all.w, cockpit->head - all.y};
}

void cockpit_measure_again(Cockpit *cockpit)
{
    for (int i = 0; i < cockpit->sentence_count; i++) {
        cockpit->sentences[i].high = 0;
    }
}

static void write_time(const Cockpit *cockpit, char out[NUMBER_MAX])
{
    out[0] = '\0';
    if (cockpit->seen.talking) {
        snprintf(out, NUMBER_MAX, "%d:%02d", cockpit->seconds / MINUTE,
                 cockpit->seconds % MINUTE);
    }
}

void cockpit_update_head(Cockpit *cockpit, View *view)
{
    char where[COCKPIT_LINE_MAX];
    char time[NUMBER_MAX];
    TypeStyle name = view_look(view, LOOK_SPEECH_ACCENT);
    write_time(cockpit, time);
    write_where(cockpit, view, where);
    cockpit->line[0] = '\0';
    text_append(cockpit->line, sizeof cockpit->line, time);
    text_append(cockpit->line, sizeof cockpit->line, " ");
    text_append(cockpit->line, sizeof cockpit->line, where);
    cockpit->head =
        LAYOUT_GAP +
        fmax(type_line_height(view->type, name), view_small_height(view)) +
        view_text(view, NULL, LOOK_SMALL, where,
                  (PaintRect){LAYOUT_MARGIN, 0,
                              LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, 0}) +
        cockpit_draw_plan(view, NULL, 0) + LAYOUT_UNIT;
}

void cockpit_draw_head(const Cockpit *cockpit, View *view, cairo_t *cr)
{
    view_ground(view, cr, cockpit_head(cockpit, view));
    char where[COCKPIT_LINE_MAX];
    char time[NUMBER_MAX];
    write_time(cockpit, time);
    double y = LAYOUT_GAP;
    double x = LAYOUT_MARGIN;
    double right = draw_keys(cockpit, view, cr,
                             (PaintPoint){LAYOUT_WIDTH - LAYOUT_MARGIN, y}) -
                   LAYOUT_PAD;
    if (cockpit->seen.talking) {
        right = draw_time(view, cr, time, right, y) - LAYOUT_PAD;
    }
    TypeStyle name = view_look(view, LOOK_SPEECH_ACCENT);
    type_cut(view->type, cr, name,
             view->talk->scenario ? view->talk->scenario->name
                                  : view_word(view, "window.title"),
             x, y, right - x);
    y += fmax(type_line_height(view->type, name), view_small_height(view));
    write_where(cockpit, view, where);
    y += view_text(view, cr, LOOK_SMALL, where,
                   (PaintRect){x, y, LAYOUT_WIDTH - 2 * LAYOUT_MARGIN, 0});
    (void)cockpit_draw_plan(view, cr, y);
    view->page = cockpit->line;
}

// With large letters: what is needed first comes first.
static double draw_below(const Cockpit *cockpit, View *view, cairo_t *cr,
                         PaintRect body, double y)
{
    double top = y;
    if (!cockpit->chosen) {
        y += cockpit_draw_him(cockpit, view, cr, body, y);
    }
    y += cockpit_draw_sentences(cockpit, view, cr, body, y) + LAYOUT_GAP;
    if (cockpit->chosen) {
        y += cockpit_draw_him(cockpit, view, cr, body, y);
    }
    y += cockpit_draw_why(cockpit, view, cr, body, y);
    return y - top;
}

// Where the letters are large all stands below each other.
static bool has_side(const View *view)
{
    return layout_letters(view->text_percent) != LAYOUT_LETTERS_LARGEST;
}

static PaintRect main_of(const View *view, PaintRect body)
{
    double side = has_side(view) ? SIDE_WIDE + LAYOUT_GAP : 0;
    return (PaintRect){body.x, body.y, body.w - side, body.h};
}

static double draw_columns(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect body, double y)
{
    PaintRect side = {body.x + body.w - SIDE_WIDE, body.y, SIDE_WIDE, body.h};
    if (!has_side(view)) {
        return draw_below(cockpit, view, cr, body, y);
    }
    double said =
        cockpit_draw_sentences(cockpit, view, cr, main_of(view, body), y);
    double him = cockpit_draw_him(cockpit, view, cr, side, y);
    return fmax(said, him + cockpit_draw_why(cockpit, view, cr, side, y + him));
}

static void note_measure(Cockpit *cockpit, const View *view)
{
    if (cockpit->scale != view->layout.scale ||
        cockpit->text_percent != view->text_percent) {
        cockpit_measure_again(cockpit);
        cockpit->scale = view->layout.scale;
        cockpit->text_percent = view->text_percent;
    }
}

static void update(void *self, View *view)
{
    Cockpit *cockpit = self;
    Sheet *sheet = &cockpit->sheet;
    note_measure(cockpit, view);
    cockpit_update_head(cockpit, view);
    double top = cockpit->head;
    PaintRect body = {LAYOUT_MARGIN, top, LAYOUT_WIDTH - 2 * LAYOUT_MARGIN,
                      LAYOUT_HEIGHT - top};
    cockpit_measure_sentences(cockpit, view, main_of(view, body).w);
    double high = draw_columns(cockpit, view, NULL, body, 0) + LAYOUT_GAP;
    sheet->over = fmax(0, high - body.h);
    sheet->scroll = fmax(0, fmin(sheet->scroll, sheet->over));
    sheet->shown = body;
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Cockpit *cockpit = self;
    const Sheet *sheet = &cockpit->sheet;
    PaintRect all = view->layout.extent;
    PaintRect body = sheet->shown;
    view_ground(view, cr, all);
    cockpit_draw_head(cockpit, view, cr);
    cairo_save(cr);
    cairo_rectangle(cr, all.x, body.y, all.w, all.h);
    cairo_clip(cr);
    view->touch_clip = body;
    draw_columns(cockpit, view, cr, body, body.y + LAYOUT_UNIT - sheet->scroll);
    view->touch_clip = (PaintRect){0};
    cairo_restore(cr);
    sheet_draw_bar(view, cr, body, sheet->scroll, sheet->over);
}

const Screen SCREEN_COCKPIT = {
    .name = "cockpit",
    .keys = &KEYS_NONE,
    .handle = handle,
    .update = update,
    .draw = draw,
};
