#include "screens/view_lesson.h"

#include <string.h>

#include "base/pairs.h"
#include "screens/player.h"
#include "screens/view_parts.h"

enum { LINE_BYTES = 400, SIZE = 13 };

// In the margin that every page leaves free, whatever the size of its letters.
void view_lesson(View *view, cairo_t *cr)
{
    const Lesson *lesson = model_lesson(view->model);
    char player[PLAYER_TEXT_MAX] = "";
    char line[LINE_BYTES];
    Pairs pairs = {0};
    if (!lesson || lesson->player_count == 0) {
        return; // it is still asked who they are
    }
    player_write(view, lesson_speaker(lesson), player);
    pairs_text(&pairs, "naam", player);
    pairs_number(&pairs, "aantal", lesson->player_count);
    view_word_fill(view, "lesson.line", line, sizeof line, pairs.list);
    TypeStyle style =
        view_style(view, TYPE_PRINT, SIZE * 100.0 / view->text_percent,
                   view->colours->ink);
    double w = type_width(view->type, style, line, strlen(line));
    double high = type_line_height(view->type, style);
    PaintRect rect = {LAYOUT_WIDTH - LAYOUT_UNIT - w - 2 * LAYOUT_UNIT,
                      LAYOUT_HEIGHT - high - 3, w + 2 * LAYOUT_UNIT, high + 2};
    paint_rounded(cr, rect, high / 2);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_fill(cr);
    type_draw(view->type, cr, style, line, strlen(line), rect.x + LAYOUT_UNIT,
              rect.y + 1);
}
