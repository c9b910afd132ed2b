#include "screens/view_lesson.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/player.h"
#include "screens/view_parts.h"

enum {
    LINE_BYTES = 400,
    LIST_BYTES = 2048,
    SIZE = 13,
    LARGE = 54,
    WIDEST = 960
};

// Who has the chair; of a trio what each of them does.
static void write_line(View *view, const Lesson *lesson, char out[LINE_BYTES])
{
    char player[PLAYER_TEXT_MAX] = "";
    char watcher[PLAYER_TEXT_MAX] = "";
    char timekeeper[PLAYER_TEXT_MAX] = "";
    Pairs pairs = {0};
    player_write(view, lesson_speaker(lesson), player);
    player_write(view, lesson_watcher(lesson), watcher);
    player_write(view, lesson_timekeeper(lesson), timekeeper);
    pairs_text(&pairs, "naam", player);
    pairs_text(&pairs, "kijkt", watcher);
    pairs_text(&pairs, "tijd", timekeeper);
    pairs_number(&pairs, "aantal", lesson->player_count);
    view_word_fill(view, watcher[0] ? "lesson.line.trio" : "lesson.line", out,
                   LINE_BYTES, pairs.list);
}

// In the margin that every page leaves free, whatever the size of its letters.
void view_lesson(View *view, cairo_t *cr)
{
    const Lesson *lesson = model_lesson(view->model);
    char line[LINE_BYTES];
    if (!lesson || lesson->player_count == 0) {
        return; // it is still asked who they are
    }
    write_line(view, lesson, line);
    TypeStyle style =
        view_style(view, TYPE_PRINT, SIZE * 100.0 / view->text_percent,
                   view->colours->ink);
    double w = fmin(type_width(view->type, style, line, strlen(line)), WIDEST);
    double high = type_line_height(view->type, style);
    PaintRect rect = {LAYOUT_WIDTH - LAYOUT_UNIT - w - 2 * LAYOUT_UNIT,
                      LAYOUT_HEIGHT - high - 3, w + 2 * LAYOUT_UNIT, high + 2};
    paint_rounded(cr, rect, high / 2);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_fill(cr);
    type_cut(view->type, cr, style, line, rect.x + LAYOUT_UNIT, rect.y + 1,
             w + 1);
}

// Everybody, with the number that stands for him.
static void list_players(const View *view, char out[LIST_BYTES])
{
    out[0] = '\0';
    for (int i = 0; i < model_lesson(view->model)->player_count; i++) {
        char one[PLAYER_TEXT_MAX + 32];
        char player[PLAYER_TEXT_MAX];
        player_write(view, i, player);
        snprintf(one, sizeof one, "%s%d\u00a0%s", i ? "   " : "", i + 1,
                 player);
        (void)text_append(out, LIST_BYTES, one);
    }
}

void view_lesson_hand(View *view, cairo_t *cr)
{
    const Lesson *lesson = model_lesson(view->model);
    if (!lesson || !view->model->handing) {
        return;
    }
    char player[PLAYER_TEXT_MAX];
    char large[LINE_BYTES];
    char list[LIST_BYTES];
    player_write(view, lesson_speaker(lesson), player);
    const char *const pairs[] = {"naam", player, NULL};
    view_word_fill(view, "workshop.you", large, sizeof large, pairs);
    list_players(view, list);
    const char *keys = view_word(view, "workshop.you.keys");
    TypeStyle style = {TYPE_BOLD, LARGE, view->colours->ink, 1};
    PaintRect in = {LAYOUT_WIDTH * 0.15, 0, LAYOUT_WIDTH * 0.7, 0};
    double name = type_paragraph(view->type, NULL, style, large, 0, 0, in.w);
    double all = view_text(view, NULL, LOOK_BODY, list, in);
    double high = name + all + view_text(view, NULL, LOOK_SMALL, keys, in) +
                  2 * LAYOUT_GAP;
    in.y = fmax(LAYOUT_GAP, (LAYOUT_HEIGHT - high) / 2);
    view_panel(view, cr,
               (PaintRect){in.x - 2 * LAYOUT_PAD, in.y - LAYOUT_PAD,
                           in.w + 4 * LAYOUT_PAD, high + 2 * LAYOUT_PAD},
               view->colours->paper);
    reader_note(&view->reader, large);
    type_paragraph(view->type, cr, style, large, in.x, in.y, in.w);
    in.y += name + LAYOUT_GAP;
    in.y += view_text(view, cr, LOOK_BODY, list, in) + LAYOUT_GAP;
    view_text(view, cr, LOOK_SMALL_QUIET, keys, in);
    view->page = "hand";
}
