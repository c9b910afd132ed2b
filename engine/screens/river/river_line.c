#include <math.h>
#include <string.h>

#include "draw/figure/figure.h"
#include "screens/river/river.h"
#include "tell/seen.h"

static const double SIDE = 14;
static const double MARK = 4.5;
static const int PRESSURE_SCALE = 10; // ten is as high as the river

typedef enum { LINE_RAPPORT, LINE_TRUST, LINE_PRESSURE, LINES } LineKind;

static unsigned colour_of(const View *view, LineKind kind)
{
    return kind == LINE_RAPPORT ? view->colours->accent
           : kind == LINE_TRUST ? view->colours->thought
                                : view->colours->focus;
}

// As long as the longest strand, so that branches fall where they belong.
static int moves_across(const View *view)
{
    size_t most = 1;
    for (size_t i = 0; i < strands_count(view->model->back.strands); i++) {
        size_t count = strands_get(view->model->back.strands, (int)i)->count;
        most = count > most ? count : most;
    }
    return (int)most;
}

// After so many moves; 0 is the opening.
static double x_of(const View *view, PaintRect area, int moves)
{
    return area.x + SIDE + (area.w - 2 * SIDE) * moves / moves_across(view);
}

int river_move_at(const River *river, const View *view, double x)
{
    double part = (x - river->line.x - SIDE) / (river->line.w - 2 * SIDE);
    return (int)lround(part * moves_across(view)) - 1;
}

static double word_height(const View *view)
{
    return type_line_height(view->type,
                            view_style(view, TYPE_PRINT, TEXT_SMALL - 2, 0));
}

// What the lines are and what the marks are stand below each other where the
// letters are large.
static int word_lines(const View *view)
{
    return layout_letters(view->text_percent) >= LAYOUT_LETTERS_LARGE ? 2 : 1;
}

// Below the words and above the marks.
static PaintRect water_of(const View *view, PaintRect area)
{
    double words = word_height(view) * word_lines(view);
    return (PaintRect){area.x, area.y + words + 10, area.w,
                       area.h - words - 10 - 4 * MARK - 6};
}

static double y_of(PaintRect water, int value)
{
    value = value > 100 ? 100 : value;
    return water.y + water.h * (100 - value) / 100;
}

static int value_of(const DebriefMove *move, LineKind kind, bool before)
{
    switch (kind) {
    case LINE_TRUST:
        return before ? move->trust_before : move->trust;
    case LINE_PRESSURE:
        return PRESSURE_SCALE *
               (before ? move->pressure_before : move->pressure);
    default:
        return before ? move->rapport_before : move->rapport;
    }
}

static void draw_value(const View *view, cairo_t *cr, PaintRect area,
                       LineKind kind)
{
    PaintRect water = water_of(view, area);
    const DebriefMove *moves = view_seen(view)->moves;
    bool main = kind == LINE_RAPPORT;
    cairo_move_to(cr, x_of(view, area, 0),
                  y_of(water, value_of(&moves[0], kind, true)));
    for (int i = 0; i < (int)view_seen(view)->count; i++) {
        cairo_line_to(cr, x_of(view, area, i + 1),
                      y_of(water, value_of(&moves[i], kind, false)));
    }
    paint_set_colour(cr, colour_of(view, kind), 1);
    cairo_set_line_width(cr, main ? 4 : 1.8);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cr);
}

// Another way it went, from where it left this one or its own parent.
static void draw_branch(const View *view, cairo_t *cr, PaintRect area,
                        int index)
{
    static const double DASHES[] = {7, 5};
    PaintRect water = water_of(view, area);
    const Strand *strand = strands_get(view->model->back.strands, index);
    size_t from = strand->fork;
    if (index == 0) { // seen from a branch, the talk itself is one
        from = strands_compare(view->model->back.strands, 0,
                               view->model->back.strand)
                   .fork;
    }
    if (from >= strand->count) {
        return;
    }
    cairo_move_to(cr, x_of(view, area, (int)from),
                  y_of(water, strand->turns[from].rapport_before));
    for (size_t i = from; i < strand->count; i++) {
        cairo_line_to(cr, x_of(view, area, (int)i + 1),
                      y_of(water, strand->turns[i].rapport));
    }
    cairo_set_dash(cr, DASHES, 2, 0);
    paint_set_colour(cr, view->colours->quiet, 1);
    cairo_set_line_width(cr, 2);
    cairo_stroke(cr);
    cairo_set_dash(cr, NULL, 0, 0);
}

static void draw_mark(const View *view, cairo_t *cr, double x, double y,
                      bool taken)
{
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, MARK, 0, 2 * PAINT_PI);
    paint_set_colour(cr, taken ? view->colours->accent : view->colours->focus,
                     1);
    if (taken) {
        cairo_fill(cr);
    } else {
        cairo_set_line_width(cr, 1.8);
        cairo_stroke(cr);
    }
}

// What was taken up, and what was left lying, at each move.
static void draw_hooks(const View *view, cairo_t *cr, PaintRect area)
{
    double y = area.y + area.h - 2 * MARK - 2;
    for (int i = 0; i < (int)view_seen(view)->count; i++) {
        const DebriefMove *move = &view_seen(view)->moves[i];
        double x = x_of(view, area, i + 1);
        if (move->taken != NONE) {
            draw_mark(view, cr, x, y, true);
        }
        if (move->left.count > 0) {
            draw_mark(view, cr, x, move->taken != NONE ? y - 2.4 * MARK : y,
                      false);
        }
    }
}

static double draw_word(View *view, cairo_t *cr, const char *key,
                        unsigned colour, double x, double y)
{
    const char *word = view_word(view, key);
    TypeStyle style = view_style(view, TYPE_BOLD, TEXT_SMALL - 2, colour);
    type_draw(view->type, cr, style, word, strlen(word), x, y);
    return type_width(view->type, style, word, strlen(word)) + LAYOUT_GAP;
}

// What the lines and the marks are.
static void draw_words(View *view, cairo_t *cr, PaintRect area)
{
    static const char *const KEYS[LINES] = {
        "car.line.rapport", "car.line.trust", "car.line.pressure"};
    double x = area.x + SIDE;
    double y = area.y + 6;
    for (int i = 0; i < LINES; i++) {
        x += draw_word(view, cr, KEYS[i], colour_of(view, (LineKind)i), x, y);
    }
    if (word_lines(view) > 1) {
        x = area.x + SIDE;
        y += word_height(view);
    }
    double middle = y + word_height(view) / 2;
    draw_mark(view, cr, x + MARK, middle, true);
    x += draw_word(view, cr, "car.line.taken", view->colours->quiet,
                   x + 4 * MARK, y) +
         4 * MARK;
    draw_mark(view, cr, x + MARK, middle, false);
    draw_word(view, cr, "car.line.left", view->colours->quiet, x + 4 * MARK, y);
}

static void draw_middle(const View *view, cairo_t *cr, PaintRect area, double y)
{
    cairo_move_to(cr, area.x + SIDE, y);
    cairo_rel_line_to(cr, area.w - 2 * SIDE, 0);
    paint_set_colour(cr, view->colours->line, 1);
    cairo_set_line_width(cr, 1);
    cairo_stroke(cr);
}

static void draw_here(const River *river, const View *view, cairo_t *cr,
                      PaintRect area)
{
    PaintRect water = water_of(view, area);
    double x = x_of(view, area, river->row + 1);
    double y = y_of(water, view_seen(view)->moves[river->row].rapport);
    cairo_move_to(cr, x, water.y);
    cairo_line_to(cr, x, water.y + water.h);
    paint_set_colour(cr, view->colours->edge, 1);
    cairo_set_line_width(cr, 1.5);
    cairo_stroke(cr);
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, 8, 0, 2 * PAINT_PI);
    paint_set_colour(cr, view->colours->accent, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, view->colours->paper, 1);
    cairo_set_line_width(cr, 2.5);
    cairo_stroke(cr);
}

void river_draw_line(const River *river, View *view, cairo_t *cr,
                     PaintRect area)
{
    paint_rounded(cr, area, LAYOUT_UNIT);
    paint_set_colour(cr, view->colours->field, 1);
    cairo_fill(cr);
    draw_words(view, cr, area);
    draw_middle(view, cr, area, y_of(water_of(view, area), 50));
    for (int i = 0; i < (int)strands_count(view->model->back.strands); i++) {
        if (i != view->model->back.strand) {
            draw_branch(view, cr, area, i);
        }
    }
    draw_value(view, cr, area, LINE_PRESSURE);
    draw_value(view, cr, area, LINE_TRUST);
    draw_value(view, cr, area, LINE_RAPPORT);
    draw_hooks(view, cr, area);
    draw_here(river, view, cr, area);
}

void river_draw_person(const River *river, View *view, cairo_t *cr,
                       PaintRect area)
{
    Conversation then;
    const Appearance *looks = &view->talk->scenario->appearance;
    if (!strands_state(view->model->back.strands, view->model->back.strand,
                       (size_t)river->row + 1, &then)) {
        return;
    }
    Bearing bearing = seen_bearing(view->model->words, &then);
    Pose pose = pose_from_bearing(&bearing);
    PaintRect whole = figure_bounds();
    double scale = fmax(area.w / whole.w, area.h / whole.h);
    cairo_save(cr);
    paint_rounded(cr, area, LAYOUT_UNIT);
    cairo_clip(cr);
    paint_set_colour(cr, 0xe9dcc3, 1);
    cairo_paint(cr);
    cairo_translate(cr, area.x + area.w / 2, area.y);
    cairo_scale(cr, scale, scale);
    cairo_translate(cr, -(whole.x + whole.w / 2), -whole.y);
    figure_draw_trunk(cr, looks, &pose);
    figure_draw_badge(cr, looks, &pose, view->type);
    figure_draw_face(cr, looks, &pose);
    figure_draw_arms(cr, looks, &pose);
    cairo_restore(cr);
}
