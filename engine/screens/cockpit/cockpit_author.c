// What only who writes him wants to see: where what he said stands in his file,
// and all he could have answered.

#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "screens/cockpit/cockpit.h"
#include "screens/parts/answers.h"
#include "screens/view_parts.h"

enum { PLACE_BYTES = 300, TEXT_BYTES = SCENARIO_BEAT_TEXT_MAX + 16 };

bool cockpit_is_for_author(const View *view)
{
    return model_lesson(view->model) == NULL;
}

// Whose answers are shown: what was paged to, else what he answered last.
static int topic_of(const Cockpit *cockpit, const View *view)
{
    if (cockpit->topic > 0 &&
        cockpit->topic <= view->talk->scenario->topic_count) {
        return cockpit->topic - 1;
    }
    return cockpit->said ? cockpit->said->topic : NONE;
}

void cockpit_page(Cockpit *cockpit, View *view, int step)
{
    const Scenario *scenario = view->talk->scenario;
    int count = scenario->topic_count;
    int topic = topic_of(cockpit, view);
    for (int i = 0; i < count; i++) {
        topic = (topic + step + count) % count;
        if (answers_there(view, topic)) {
            cockpit->topic = topic + 1;
            break;
        }
    }
    view->dirty = true;
}

void cockpit_renew(Cockpit *cockpit, const Scenario *before,
                   const Scenario *now)
{
    if (cockpit->topic > 0) {
        const char *name = before->topics[cockpit->topic - 1].name;
        cockpit->topic = scenario_find_topic(now, name) + 1; // NONE: to none
    }
}

// What it is called, and a way to the one before and behind.
static double draw_head(View *view, cairo_t *cr, int topic, PaintRect column,
                        double y)
{
    const char *const labels[] = {"\u2039", "\u203a"};
    double high = view_small_height(view);
    double x = column.x + column.w;
    for (int i = 1; i >= 0; i--) {
        double w = view_small_width(view, labels[i]);
        x -= w + (i == 0 ? LAYOUT_UNIT / 2.0 : 0);
        if (cr) {
            view_small_key(view, cr, TOUCH_BUTTON,
                           i == 0 ? BUTTON_BACK : BUTTON_AGAIN, labels[i],
                           (PaintRect){x, y, w, high});
        }
    }
    const char *name = topic == NONE ? view_word(view, "cockpit.author.none")
                                     : view->talk->scenario->topics[topic].name;
    PaintRect at = {column.x, y, x - column.x - LAYOUT_UNIT, 0};
    double words = view_text(view, cr, LOOK_BOLD_ACCENT, name, at);
    return (words > high ? words : high) + LAYOUT_UNIT / 2.0;
}

// How deep he went, and which cells that filled; and where it stands, unless it
// stands among the answers below.
static double draw_said(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const Scenario *scenario = view->talk->scenario;
    const Beat *said = cockpit->said;
    char text[TEXT_BYTES];
    char cells[PLACE_BYTES] = "";
    double top = y;
    Pairs pairs = {0};
    if (view->talk->count > 0) {
        const Turn *turn = &view->talk->turns[view->talk->count - 1];
        const int filled[] = {turn->cell, turn->bycatch};
        for (int i = 0; i < 2; i++) {
            if (filled[i] != NONE) {
                text_append(cells, sizeof cells, cells[0] ? ", " : "");
                text_append(cells, sizeof cells,
                            scenario_cell_label(scenario, filled[i]));
            }
        }
        pairs_number(&pairs, "diepte", turn->depth);
        pairs_text(&pairs, "vakken", cells);
        view_word_fill(view,
                       turn->depth < 0 ? "cockpit.author.silent"
                       : cells[0]      ? "cockpit.author.cells"
                                       : "cockpit.author.depth",
                       text, sizeof text, pairs.list);
        y += view_text(view, cr, LOOK_SMALL, text, layout_at(column, y));
    }
    bool among = said->topic != NONE &&
                 scenario->topics[said->topic]
                         .answer[view->talk->now.mood][said->depth] ==
                     (int)(said - scenario->beats);
    if (!among) {
        y += view_text(view, cr, LOOK_SMALL_BOLD, said->text,
                       layout_at(column, y));
        y += answers_draw_place(view, cr, said->line, layout_at(column, y));
    }
    return y + LAYOUT_UNIT - top;
}

static double draw_body(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    int topic = topic_of(cockpit, view);
    double top = y;
    y += draw_head(view, cr, topic, column, y);
    if (cockpit->said && cockpit->topic == 0) {
        y += draw_said(cockpit, view, cr, column, y);
    }
    if (topic != NONE) {
        y += answers_draw(view, cr, topic, cockpit->said, layout_at(column, y));
    }
    y +=
        view_text(view, cr, LOOK_SMALL_QUIET,
                  view_word(view, "cockpit.author.how"), layout_at(column, y)) +
        LAYOUT_UNIT;
    const char *label = view_word(view, "chart.button");
    PaintRect key = {column.x, y, view_small_width(view, label),
                     view_small_height(view)};
    if (cr) {
        view_small_key(view, cr, TOUCH_BUTTON, BUTTON_CHART, label, key);
    }
    return y + key.h - top;
}

double cockpit_draw_author(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y)
{
    bool there = cockpit_is_for_author(view) && cockpit->seen.talking;
    return there ? cockpit_draw_card(cockpit, view, cr, "cockpit.author",
                                     draw_body, layout_at(column, y)) +
                       LAYOUT_GAP
                 : 0;
}

bool cockpit_author_choose(Cockpit *cockpit, View *view, const Touch *touch,
                           Intent *intent)
{
    bool pages = touch->kind == TOUCH_BUTTON &&
                 (touch->index == BUTTON_BACK || touch->index == BUTTON_AGAIN);
    *intent = (Intent){0};
    if (pages) {
        cockpit_page(cockpit, view, touch->index == BUTTON_BACK ? -1 : 1);
        return true;
    }
    if (touch->kind == TOUCH_BUTTON && touch->index == BUTTON_CHART) {
        *intent = (Intent){.kind = INTENT_CHART};
        return true;
    }
    return answers_choose(touch, intent);
}
