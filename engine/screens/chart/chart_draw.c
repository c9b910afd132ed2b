// The chart itself: where its parts come in the window, and how they look.

#include <math.h>
#include <string.h>

#include "screens/chart/chart_parts.h"
#include "screens/view_parts.h"

enum {
    SIDE_WIDE = 360,
    SIDE_LARGE = 480,
    TITLE_HIGH = 26, // room for it in a box
    ROUND = 6,
    SPACE = 6,   // between words and the edge of what they stand in
    MARGIN = 24, // round the whole of it
    TIP = 7
};

static const double ZOOM_LEAST = 0.15;
static const double ZOOM_MOST = 4;
static const double FADED = 0.6;       // arrows that are not of what is chosen
static const double LETTERS_LEAST = 9; // smaller is not read

PaintRect chart_head(const View *view)
{
    PaintRect all = view->layout.extent;
    all.h =
        fmax(field_height(view, 1), view_small_height(view)) + 2 * LAYOUT_UNIT;
    return all;
}

PaintRect chart_side(const View *view)
{
    PaintRect all = view->layout.extent;
    PaintRect head = chart_head(view);
    double w = layout_letters(view->text_percent) == LAYOUT_LETTERS_USUAL
                   ? SIDE_WIDE
                   : SIDE_LARGE;
    return (PaintRect){all.x + all.w - w, head.y + head.h, w, all.h - head.h};
}

PaintRect chart_seen(const View *view)
{
    PaintRect side = chart_side(view);
    PaintRect all = view->layout.extent;
    return (PaintRect){all.x, side.y, side.x - all.x, side.h};
}

static PaintPoint middle_of(PaintRect rect)
{
    return (PaintPoint){rect.x + rect.w / 2, rect.y + rect.h / 2};
}

static PaintPoint to_window(const ChartPage *page, const View *view,
                            PaintPoint at)
{
    PaintPoint middle = middle_of(chart_seen(view));
    return (PaintPoint){middle.x + (at.x - page->at.x) * page->zoom,
                        middle.y + (at.y - page->at.y) * page->zoom};
}

static PaintRect rect_to_window(const ChartPage *page, const View *view,
                                PaintRect at)
{
    PaintPoint corner = to_window(page, view, (PaintPoint){at.x, at.y});
    return (PaintRect){corner.x, corner.y, at.w * page->zoom,
                       at.h * page->zoom};
}

void chart_see_whole(ChartPage *page, const View *view)
{
    PaintRect all = layout_inset(view->model->chart->all, -MARGIN);
    PaintRect seen = chart_seen(view);
    page->at = middle_of(all);
    page->zoom = paint_clamp(fmin(seen.w / all.w, seen.h / all.h), ZOOM_LEAST,
                             ZOOM_MOST);
}

void chart_zoom(ChartPage *page, View *view, double by, PaintPoint at)
{
    PaintPoint middle = middle_of(chart_seen(view));
    double zoom = paint_clamp(page->zoom * by, ZOOM_LEAST, ZOOM_MOST);
    page->at.x += (at.x - middle.x) * (1 / page->zoom - 1 / zoom);
    page->at.y += (at.y - middle.y) * (1 / page->zoom - 1 / zoom);
    page->zoom = zoom;
    view->dirty = true;
}

static PaintRect overlap(PaintRect a, PaintRect b)
{
    double x = fmax(a.x, b.x);
    double y = fmax(a.y, b.y);
    return (PaintRect){x, y, fmax(0, fmin(a.x + a.w, b.x + b.w) - x),
                       fmax(0, fmin(a.y + a.h, b.y + b.h) - y)};
}

// One line of words at the top of `at`, in the part of it that is seen; nothing
// where they would be too small, or not whole.
static void write(View *view, cairo_t *cr, TypeStyle style, const char *text,
                  PaintRect at)
{
    PaintRect seen = chart_seen(view);
    PaintRect part = overlap(at, seen);
    double high = type_line_height(view->type, style);
    if (style.size >= LETTERS_LEAST && part.w > 2 * style.size &&
        at.y >= seen.y && at.y + high <= seen.y + seen.h) {
        type_cut(view->type, cr, style, text, part.x, at.y, part.w);
    }
}

static TypeStyle style_of(const View *view, TypeFace face, double size)
{
    return (TypeStyle){face, size, view->colours->ink, 1};
}

static void draw_box(const ChartPage *page, View *view, cairo_t *cr,
                     const ModelChartBox *box)
{
    PaintRect at = rect_to_window(page, view, box->at);
    if (layout_overlap(at, chart_seen(view))) {
        paint_rounded(cr, at, ROUND);
        paint_set_colour(cr, view->colours->warm, 1);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, view->colours->line, 1);
        cairo_set_line_width(cr, 1);
        cairo_stroke(cr);
    }
}

// Over the arrows, on a ground of its own.
static void draw_title(const ChartPage *page, View *view, cairo_t *cr,
                       const ModelChartBox *box)
{
    TypeStyle style =
        style_of(view, TYPE_BOLD, fmax(TEXT_SMALL * page->zoom, LETTERS_LEAST));
    PaintRect at = layout_inset(rect_to_window(page, view, box->at),
                                SPACE * fmin(1, page->zoom));
    PaintRect part = overlap(at, chart_seen(view));
    double w = type_width(view->type, style, box->text, strlen(box->text));
    double high = type_line_height(view->type, style);
    if (high > TITLE_HIGH * page->zoom) {
        return;
    }
    cairo_rectangle(cr, part.x, at.y, fmin(w, part.w), high);
    paint_set_colour(cr, view->colours->warm, 1);
    cairo_fill(cr);
    write(view, cr, style, box->text, at);
}

// Arrows ------------------------------------------------------------------

static bool is_seen(const ChartPage *page, const View *view,
                    const ModelChartEdge *edge)
{
    PaintPoint low = to_window(page, view, edge->points[0]);
    PaintPoint high = low;
    for (int i = 1; i < edge->point_count; i++) {
        PaintPoint at = to_window(page, view, edge->points[i]);
        low = (PaintPoint){fmin(low.x, at.x), fmin(low.y, at.y)};
        high = (PaintPoint){fmax(high.x, at.x), fmax(high.y, at.y)};
    }
    return layout_overlap((PaintRect){low.x - 1, low.y - 1, high.x - low.x + 2,
                                      high.y - low.y + 2},
                          chart_seen(view));
}

static void draw_tip(cairo_t *cr, PaintPoint end, PaintPoint before,
                     double size)
{
    double angle = atan2(end.y - before.y, end.x - before.x);
    cairo_save(cr);
    cairo_translate(cr, end.x, end.y);
    cairo_rotate(cr, angle);
    cairo_move_to(cr, 0, 0);
    cairo_line_to(cr, -size, -size / 2);
    cairo_line_to(cr, -size, size / 2);
    cairo_close_path(cr);
    cairo_restore(cr);
    cairo_fill(cr);
}

static void set_line(const ChartPage *page, const View *view, cairo_t *cr,
                     const ModelChartEdge *edge)
{
    static const double DASHES[][2] = {[MODEL_CHART_NEEDS] = {7, 4},
                                       [MODEL_CHART_WAITS] = {2, 3},
                                       [MODEL_CHART_EXCLUDES] = {2, 3}};
    const Palette *of = view->colours;
    bool out = page->chosen != NONE && page->chosen == edge->from;
    bool in = page->chosen != NONE && page->chosen == edge->to;
    unsigned colour = edge->line == MODEL_CHART_EXCLUDES      ? of->wrong
                      : out                                   ? of->accent
                      : in || edge->line == MODEL_CHART_NEEDS ? of->thought
                      : edge->thread                          ? of->accent
                                                              : of->quiet;
    double width = in || out ? 3 : edge->thread ? 2 : 1.2;
    double other =
        page->chosen == NONE ? of->faint : FADED * of->faint * of->faint;
    paint_set_colour(cr, colour,
                     in || out                              ? 1
                     : edge->thread && page->chosen == NONE ? 1
                                                            : other);
    cairo_set_line_width(cr, width * fmax(0.6, fmin(page->zoom, 1.5)));
    cairo_set_dash(cr, DASHES[edge->line],
                   edge->line == MODEL_CHART_LEADS ? 0 : 2, 0);
}

static void draw_edge(const ChartPage *page, View *view, cairo_t *cr,
                      const ModelChartEdge *edge)
{
    if (!is_seen(page, view, edge)) {
        return;
    }
    PaintPoint at = to_window(page, view, edge->points[0]);
    PaintPoint before = at;
    cairo_move_to(cr, at.x, at.y);
    for (int i = 1; i + 2 < edge->point_count; i += 3) {
        PaintPoint a = to_window(page, view, edge->points[i]);
        before = to_window(page, view, edge->points[i + 1]);
        at = to_window(page, view, edge->points[i + 2]);
        cairo_curve_to(cr, a.x, a.y, before.x, before.y, at.x, at.y);
    }
    set_line(page, view, cr, edge);
    cairo_stroke(cr);
    cairo_set_dash(cr, NULL, 0, 0);
    draw_tip(cr, at, before, TIP * fmax(0.6, page->zoom));
}

// Nodes -------------------------------------------------------------------

static void draw_frame(const ChartPage *page, View *view, cairo_t *cr, int i,
                       PaintRect at)
{
    const Palette *of = view->colours;
    const ModelChartNode *node = &view->model->chart->nodes[i];
    bool over = view_is_hovered(view, TOUCH_NODE, i);
    paint_rounded(cr, at, ROUND * page->zoom);
    paint_set_colour(cr,
                     over               ? of->over
                     : node->wrong      ? of->faulty
                     : node->visits > 0 ? of->been
                                        : of->field,
                     1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, node->wrong ? of->wrong : of->edge, 1);
    cairo_set_line_width(cr, i == page->chosen ? 4 : node->wrong ? 2.5 : 1.5);
    cairo_stroke(cr);
}

// From further away the name alone, as large as it can still be read.
static void draw_words(const ChartPage *page, View *view, cairo_t *cr, int i,
                       PaintRect at)
{
    const ModelChartNode *node = &view->model->chart->nodes[i];
    double size = TEXT_SMALL * page->zoom;
    double side = fmin(SPACE, SPACE * page->zoom);
    PaintRect in = {at.x + side, at.y, at.w - 2 * side, 0};
    TypeStyle name =
        style_of(view, TYPE_BOLD, fmax(size, fmin(LETTERS_LEAST, at.h / 1.4)));
    TypeStyle facts = style_of(view, TYPE_PRINT, size);
    double first = type_line_height(view->type, name);
    bool both = size >= LETTERS_LEAST && node->facts[0] != '\0';
    double second = both ? type_line_height(view->type, facts) : 0;
    in.h = at.h;
    in.y = at.y + (at.h - first - second) / 2;
    write(view, cr, name, node->text, in);
    in.y += first;
    if (both) {
        write(view, cr, facts, node->facts, in);
    }
}

static void note_node(View *view, cairo_t *cr, int i, PaintRect at)
{
    const ModelChartNode *node = &view->model->chart->nodes[i];
    char words[TOUCH_WORDS_MAX];
    PaintRect part = overlap(at, chart_seen(view));
    if (part.w * part.h < at.w * at.h / 2) {
        return;
    }
    const char *const pairs[] = {"naam", node->text, "feiten", node->facts,
                                 NULL};
    view_word_fill(view, node->wrong ? "chart.node.wrong" : "chart.node", words,
                   sizeof words, pairs);
    Touch *touch = view_touch(view, TOUCH_NODE, i, part, node->text);
    touch->cut = part.w < at.w - 0.5 || part.h < at.h - 0.5;
    view_touch_say(touch, words);
    if (view_is_focused(view, TOUCH_NODE, i)) {
        view_focus_ring(view, cr, part);
    }
}

static void draw_node(const ChartPage *page, View *view, cairo_t *cr, int i)
{
    PaintRect at = rect_to_window(page, view, view->model->chart->nodes[i].at);
    if (layout_overlap(at, chart_seen(view))) {
        draw_frame(page, view, cr, i, at);
        draw_words(page, view, cr, i, at);
        note_node(view, cr, i, at);
    }
}

void chart_draw(const ChartPage *page, View *view, cairo_t *cr)
{
    const ModelChart *chart = view->model->chart;
    PaintRect seen = chart_seen(view);
    cairo_save(cr);
    cairo_rectangle(cr, seen.x, seen.y, seen.w, seen.h);
    cairo_clip_preserve(cr);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_fill(cr);
    for (int i = 0; i < chart->box_count; i++) {
        draw_box(page, view, cr, &chart->boxes[i]);
    }
    for (int i = 0; i < chart->edge_count; i++) {
        draw_edge(page, view, cr, &chart->edges[i]);
    }
    for (int i = 0; i < chart->box_count; i++) {
        draw_title(page, view, cr, &chart->boxes[i]);
    }
    for (int i = 0; i < chart->node_count; i++) {
        draw_node(page, view, cr, i);
    }
    cairo_restore(cr);
}
