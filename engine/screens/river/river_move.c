#include <stdio.h>

#include "base/pairs.h"
#include "screens/car/car.h"
#include "screens/parts/telling_page.h"
#include "screens/river/river.h"
#include "screens/view_parts.h"

static void draw_head(TellingPage *page, const DebriefMove *move, int index)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", index + 1);
    pairs_number(&pairs, "minuut", move->turn.minute);
    page->y += car_text(page->view, page->cr, LOOK_SMALL_QUIET, "car.move",
                        pairs.list, layout_at(page->column, page->y));
}

// What he said, below his name.
static void draw_said(TellingPage *page, const Told *told)
{
    View *view = page->view;
    page->y += view_text(view, page->cr, LOOK_SMALL_ACCENT,
                         view->talk->scenario->first_name,
                         layout_at(page->column, page->y));
    telling_page_draw(page, told);
    page->y += view->talk->scenario->beats[told->numbers[0]].thought[0]
                   ? 0
                   : LAYOUT_UNIT;
}

static void draw_thought(TellingPage *page, const Told *told)
{
    char words[TELLING_TEXT_MAX];
    const char *const pairs[] = {"tekst", told->words, NULL};
    view_word_fill(page->view, "car.thought", words, sizeof words, pairs);
    telling_page_say(page, told->kind, words);
}

// A reason stands behind a dot.
static void draw_reason(TellingPage *page, const Told *told)
{
    View *view = page->view;
    PaintRect column = page->column;
    double dot = TEXT_SMALL * view->text_percent / 100.0;
    view_text(view, page->cr, LOOK_SMALL_ACCENT, "·",
              (PaintRect){column.x, page->y, dot, 0});
    page->column.x += dot;
    page->column.w -= dot;
    telling_page_draw(page, told);
    page->column = column;
}

// Reasons of less weight come on request.
typedef struct Asked {
    const River *river;
    int more; // that were not told yet
} Asked;

static void draw_more(TellingPage *page, Asked *asked)
{
    View *view = page->view;
    char words[TELLING_TEXT_MAX];
    Pairs pairs = {0};
    if (asked->more == 0) {
        return;
    }
    pairs_number(&pairs, "getal", asked->more);
    view_word_fill(view,
                   asked->river->whole ? "car.reasons.less"
                   : asked->more == 1  ? "car.reasons.one"
                                       : "car.reasons.more",
                   words, sizeof words, pairs.list);
    PaintRect rect = {page->column.x + 4, page->y + 2,
                      view_small_width(view, words), view_small_height(view)};
    if (page->cr) {
        view_small_key(view, page->cr, TOUCH_BUTTON, BUTTON_REASONS, words,
                       rect);
    } else {
        view_touch(view, TOUCH_BUTTON, BUTTON_REASONS, rect, words);
    }
    page->y += rect.h + LAYOUT_UNIT;
    asked->more = 0;
}

static void lay_out(void *self, const Told *told)
{
    TellingPage *page = self;
    Asked *asked = page->own;
    if (asked->river->meant && told->kind != TOLD_YOU) {
        return; // only what was said is asked about
    }
    if (told->kind != TOLD_REASON_MORE) {
        draw_more(page, asked);
    }
    switch (told->kind) {
    case TOLD_YOU:
        telling_page_draw(page, told);
        page->y += river_draw_meant(asked->river, page->view, page->cr,
                                    layout_at(page->column, page->y));
        break;
    case TOLD_SAID:
    case TOLD_CLOSING:
        draw_said(page, told);
        break;
    case TOLD_THOUGHT:
        draw_thought(page, told);
        break;
    case TOLD_REASON:
        draw_reason(page, told);
        break;
    case TOLD_REASON_MORE:
        asked->more++;
        if (asked->river->whole) {
            draw_reason(page, told);
        }
        break;
    default:
        telling_page_draw(page, told);
    }
}

double river_draw_move(const River *river, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    const Debrief *debrief = view_seen(view);
    Asked asked = {river, 0};
    TellingPage page = {view, cr, column, y, NULL, &asked};
    Telling to = telling_page_telling(&page, debrief, lay_out);
    if (river->row == 0) {
        telling_opening(&to);
    }
    draw_head(&page, &debrief->moves[river->row], river->row);
    telling_move(&to, (size_t)river->row);
    draw_more(&page, &asked);
    if (river->row == (int)debrief->count - 1) {
        telling_closing(&to);
    }
    return page.y - y;
}
