// What stands beside the chart: of the node that was chosen all he says there;
// else what `check` finds.

#include <math.h>

#include "base/pairs.h"
#include "screens/chart/chart_parts.h"
#include "screens/parts/answers.h"
#include "screens/view_parts.h"

enum { LINE_BYTES = 160, FINDINGS_SHOWN = 40 };

int chart_deepest(const View *view, const ModelChartNode *node)
{
    int beat = node->beat;
    const Scenario *scenario = view->talk->scenario;
    for (int d = 0; node->topic != NONE && d < DEPTHS; d++) {
        int answer =
            scenario->topics[node->topic].answer[view->talk->now.mood][d];
        beat = answer != NONE ? answer : beat;
    }
    return beat;
}

static const Beat *said(const View *view)
{
    const Played *talk = view->talk;
    int beat = talk->count > 0 ? talk->turns[talk->count - 1].beat : NONE;
    return beat == NONE ? NULL : &talk->scenario->beats[beat];
}

static double draw_finding_text(View *view, cairo_t *cr,
                                const ModelChartFinding *finding, PaintRect at)
{
    double high = view_text(view, cr, LOOK_SMALL_WARNING, finding->place, at);
    return high + view_text(view, cr, LOOK_SMALL, finding->text,
                            layout_at(at, at.y + high));
}

// What was found, to be pressed.
static double draw_finding(View *view, cairo_t *cr, int i, PaintRect at)
{
    const ModelChartFinding *finding = &view->model->chart->findings[i];
    at.h =
        fmax(view->layout.target, draw_finding_text(view, NULL, finding, at));
    if (cr) {
        if (view_is_hovered(view, TOUCH_ROW, i)) {
            paint_rounded(cr, layout_inset(at, -3), 6);
            paint_set_colour(cr, view->colours->over, 1);
            cairo_fill(cr);
        }
        draw_finding_text(view, cr, finding, at);
        view_touch_say(view_touch(view, TOUCH_ROW, i, at, finding->place),
                       finding->text);
        if (view_is_focused(view, TOUCH_ROW, i)) {
            view_focus_ring(view, cr, at);
        }
    }
    return at.h + LAYOUT_UNIT;
}

// Those of a node, or all; of many the first.
static double draw_findings(View *view, cairo_t *cr, int node, PaintRect at)
{
    const ModelChart *chart = view->model->chart;
    int count = 0;
    double y = at.y;
    for (int i = 0; i < chart->finding_count; i++) {
        bool there = node == NONE || chart->findings[i].node == node;
        count += there;
        if (there && count <= FINDINGS_SHOWN) {
            y += draw_finding(view, cr, i, layout_at(at, y));
        }
    }
    if (count > FINDINGS_SHOWN) {
        char rest[LINE_BYTES];
        Pairs pairs = {0};
        pairs_number(&pairs, "aantal", count - FINDINGS_SHOWN);
        view_word_fill(view, "cli.check.rest", rest, sizeof rest, pairs.list);
        y += view_text(view, cr, LOOK_SMALL_BOLD, rest, layout_at(at, y)) +
             LAYOUT_UNIT;
    }
    return y - at.y;
}

// Whether the line stands with one of the answers already.
static bool is_among_answers(const View *view, const ModelChartNode *node)
{
    const Scenario *scenario = view->talk->scenario;
    for (int d = 0; node->topic != NONE && d < DEPTHS; d++) {
        int beat =
            scenario->topics[node->topic].answer[view->talk->now.mood][d];
        if (beat != NONE && scenario->beats[beat].line == node->line) {
            return true;
        }
    }
    return false;
}

static double draw_sayings(View *view, cairo_t *cr, const ModelChartNode *node,
                           PaintRect at)
{
    if (node->topic != NONE && answers_there(view, node->topic)) {
        return answers_draw(view, cr, node->topic, said(view), at);
    }
    if (node->beat != NONE) {
        return answers_draw_one(view, cr, node->beat, said(view), at);
    }
    return view_text(view, cr, LOOK_SMALL,
                     view_word(view, node->topic == NONE ? "chart.no_answers"
                                                         : "chart.silent"),
                     at) +
           LAYOUT_UNIT;
}

static double draw_close(View *view, cairo_t *cr, PaintRect at)
{
    char label[LINE_BYTES];
    Pairs pairs = {0};
    pairs_number(&pairs, "aantal", view->model->chart->finding_count);
    view_word_fill(view, "chart.findings.button", label, sizeof label,
                   pairs.list);
    PaintRect key = {at.x, at.y, fmin(at.w, view_small_width(view, label)),
                     view_small_height(view)};
    if (cr) {
        view_small_key(view, cr, TOUCH_CLOSE, 0, label, key);
    }
    return key.h + LAYOUT_UNIT;
}

static double draw_node(const ChartPage *page, View *view, cairo_t *cr,
                        PaintRect column, double y)
{
    const ModelChartNode *node = &view->model->chart->nodes[page->chosen];
    double top = y;
    y += draw_close(view, cr, layout_at(column, y));
    y +=
        view_text(view, cr, LOOK_BOLD_ACCENT, node->text, layout_at(column, y));
    y += view_text(view, cr, LOOK_SMALL_QUIET, node->facts,
                   layout_at(column, y)) +
         LAYOUT_UNIT;
    y += draw_findings(view, cr, page->chosen, layout_at(column, y));
    y += draw_sayings(view, cr, node, layout_at(column, y));
    if (node->line > 0 && !is_among_answers(view, node)) {
        y += answers_draw_row(view, cr, node->line, layout_at(column, y));
    }
    y += view_text(view, cr, LOOK_SMALL_QUIET,
                   view_word(view, "cockpit.author.how"), layout_at(column, y));
    return y - top;
}

static double draw_list(View *view, cairo_t *cr, PaintRect column, double y)
{
    const ModelChart *chart = view->model->chart;
    double top = y;
    y += view_text(view, cr, LOOK_BOLD_ACCENT,
                   view_word(view, chart->finding_count > 0
                                       ? "chart.findings"
                                       : "chart.findings.none"),
                   layout_at(column, y)) +
         LAYOUT_UNIT;
    y += draw_findings(view, cr, NONE, layout_at(column, y));
    y += view_text(view, cr, LOOK_SMALL_QUIET, view_word(view, "chart.how"),
                   layout_at(column, y));
    return y - top;
}

double chart_draw_side(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y)
{
    const ChartPage *page = self;
    return page->chosen == NONE ? draw_list(view, cr, column, y)
                                : draw_node(page, view, cr, column, y);
}
