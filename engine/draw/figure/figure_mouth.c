#include <math.h>

#include "draw/figure/figure_parts.h"

// The lines of a mouth: its corners, where the lips part, where they end.
typedef struct Mouth {
    PaintPoint left, right;
    double x;            // the middle
    double upper, lower; // edges of the opening, equal when shut
    double lip;
} Mouth;

static Mouth mouth_of(const Figure *f)
{
    const Pose *pose = f->pose;
    double smile = fmax(pose->mouth_curve, 0);
    double half = f->shape.mouth + 6 * pose->mouth_width + 5 * smile;
    double open = paint_clamp(pose->mouth_open, 0, 1) * 17;
    double rise = pose->mouth_curve * (pose->mouth_curve > 0 ? 9 : 7.5);
    double skew = pose->mouth_skew * 3;
    PaintPoint middle = figure_at(f, 0, 60, 70);
    double line = middle.y + pose->mouth_curve * 4.2;
    return (Mouth){
        .left = figure_at(f, -half, 60 - rise + skew, 55),
        .right = figure_at(f, half, 60 - rise - skew, 55),
        .x = middle.x,
        .upper = line - open * 0.15,
        .lower = line + open,
        .lip = f->shape.lip * (1 - 0.6 * pose->mouth_press),
    };
}

static void edge_to_right(cairo_t *cr, const Mouth *m, double y)
{
    cairo_curve_to(cr, paint_mix(m->left.x, m->x, 0.55), y,
                   paint_mix(m->right.x, m->x, 0.55), y, m->right.x,
                   m->right.y);
}

static void edge_to_left(cairo_t *cr, const Mouth *m, double y)
{
    cairo_curve_to(cr, paint_mix(m->right.x, m->x, 0.55), y,
                   paint_mix(m->left.x, m->x, 0.55), y, m->left.x, m->left.y);
}

// Shut: the line between the rows, and between one tooth and the next.
static void teeth_draw(cairo_t *cr, const Mouth *m, double teeth)
{
    figure_move(cr, m->left);
    edge_to_right(cr, m, (m->upper + m->lower) / 2);
    for (int i = -3; i <= 3; i++) {
        cairo_move_to(cr, m->x + i * 6, m->upper - 6);
        cairo_line_to(cr, m->x + i * 6, m->lower + 6);
    }
    paint_set_colour(cr, 0x8A6A60, 0.55 * teeth);
    paint_stroke(cr, 1.2);
}

static void opening_draw(cairo_t *cr, const Mouth *m, double teeth)
{
    double depth = m->lower - m->upper;
    double half = (m->right.x - m->left.x) / 2;
    figure_move(cr, m->left);
    edge_to_right(cr, m, m->upper);
    edge_to_left(cr, m, m->lower + 2);
    cairo_close_path(cr);
    paint_set_colour(cr, 0x55201F, 1);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    cairo_move_to(cr, m->left.x, m->left.y - 3);
    edge_to_right(cr, m, m->upper - 6);
    edge_to_left(cr, m, m->upper + 1 + depth * paint_mix(0.42, 1.1, teeth));
    cairo_close_path(cr);
    paint_set_colour(cr, 0xF7F1E8, 1);
    cairo_fill(cr);
    paint_ellipse(cr, m->x, m->lower + 3, half * 0.5, depth * 0.36);
    paint_set_colour(cr, 0xC8655E, 0.95 * (1 - teeth));
    cairo_fill(cr);
    if (teeth > 0) {
        teeth_draw(cr, m, teeth);
    }
    cairo_restore(cr);
}

static void upper_lip_draw(cairo_t *cr, const Mouth *m, unsigned colour)
{
    double top = m->upper - m->lip;
    double left = paint_mix(m->left.x, m->x, 0.42);
    double right = paint_mix(m->right.x, m->x, 0.42);
    double bow = m->lip * 0.42;
    figure_move(cr, m->left);
    cairo_curve_to(cr, left, top + bow * 0.6, m->x - 8, top - bow, m->x - 5,
                   top - bow);
    paint_quad_to(cr, m->x, top + bow * 0.9, m->x + 5, top - bow);
    cairo_curve_to(cr, m->x + 8, top - bow, right, top + bow * 0.6, m->right.x,
                   m->right.y);
    edge_to_left(cr, m, m->upper + 0.6);
    cairo_close_path(cr);
    paint_set_colour(cr, colour, 0.88);
    cairo_fill(cr);
}

static void lower_lip_draw(cairo_t *cr, const Mouth *m, unsigned colour,
                           double pout)
{
    double low = m->lower + m->lip * 2.5 + 4 * pout;
    cairo_move_to(cr, m->left.x + 3, m->left.y + 0.6);
    edge_to_right(cr, m, m->lower + 1);
    cairo_curve_to(cr, paint_mix(m->right.x, m->x, 0.4), low,
                   paint_mix(m->left.x, m->x, 0.4), low, m->left.x + 3,
                   m->left.y + 0.6);
    cairo_close_path(cr);
    paint_set_colour(cr, colour, 0.85);
    cairo_fill(cr);
    paint_ellipse(cr, m->x - 4, m->lower + m->lip * 1.1 + 1, 8, m->lip * 0.36);
    paint_set_colour(cr, 0xFFF2EA, 0.24);
    cairo_fill(cr);
}

// The line between the lips, and the small turn at its ends.
static void line_draw(cairo_t *cr, const Figure *f, const Mouth *m)
{
    double curve = f->pose->mouth_curve;
    unsigned dark = paint_mix_colour(f->ink.skin_dark, 0x3C1412, 0.55);
    figure_move(cr, m->left);
    edge_to_right(cr, m, m->upper);
    paint_set_colour(cr, dark, 0.9);
    paint_stroke(cr, 2);
    for (int side = -1; side <= 1; side += 2) {
        PaintPoint end = side < 0 ? m->left : m->right;
        cairo_move_to(cr, end.x - side * 2, end.y);
        paint_quad_to(cr, end.x + side * 2, end.y, end.x + side * 3.5,
                      end.y - 1 - curve * 3.4);
        paint_set_colour(cr, f->ink.skin_dark, 0.6);
        paint_stroke(cr, 2);
    }
}

void figure_draw_mouth(cairo_t *cr, const Figure *f)
{
    Mouth m = mouth_of(f);
    cairo_new_path(cr);
    if (m.lower - m.upper > 1) {
        opening_draw(cr, &m, f->pose->teeth);
    }
    upper_lip_draw(cr, &m, f->ink.lip_upper);
    lower_lip_draw(cr, &m, f->ink.lip_lower, f->pose->pout);
    line_draw(cr, f, &m);
    double below = m.lower + m.lip * 2 + 7 + 3 * f->pose->pout;
    cairo_move_to(cr, m.x - 10, below);
    paint_quad_to(cr, m.x, below + 4, m.x + 10, below);
    paint_set_colour(cr, f->ink.skin_dark,
                     0.2 + 0.25 * fmax(f->pose->mouth_press, f->pose->pout));
    paint_stroke(cr, 2.4);
}
