// What a strong feeling leaves on a face: bags, tears, sweat, a puff of breath.

#include <math.h>

#include "draw/figure/figure_parts.h"

void figure_draw_bags(cairo_t *cr, const Figure *f)
{
    double bags = f->pose->bags;
    for (int side = -1; side <= 1 && bags > 0; side += 2) {
        PaintPoint at = figure_at(f, side * 32, 10, 54);
        PaintPoint in = figure_at(f, side * 14, 8, 56);
        PaintPoint out = figure_at(f, side * 48, 8, 46);
        paint_glow(cr, (PaintRect){at.x - 24, at.y - 12, 48, 26}, 0x6A4238,
                   0.5 * bags);
        figure_move(cr, in);
        paint_quad_to(cr, at.x, at.y + 15, out.x, out.y);
        paint_set_colour(cr, f->ink.skin_dark, 0.6 * bags);
        paint_stroke(cr, 2);
    }
}

// A drop with its point upwards, `size` high.
static void drop_draw(cairo_t *cr, PaintPoint at, double size, double alpha)
{
    double r = size * 0.34;
    cairo_new_path(cr);
    cairo_move_to(cr, at.x, at.y - size * 0.66);
    cairo_curve_to(cr, at.x + r * 0.3, at.y - r, at.x + r, at.y - r * 0.5,
                   at.x + r, at.y);
    cairo_arc(cr, at.x, at.y, r, 0, PAINT_PI);
    cairo_curve_to(cr, at.x - r, at.y - r * 0.5, at.x - r * 0.3, at.y - r, at.x,
                   at.y - size * 0.66);
    cairo_close_path(cr);
    paint_set_colour(cr, 0xCFE9F7, 0.92 * alpha);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, 0x5F93B0, 0.85 * alpha);
    paint_stroke(cr, 1.3);
    paint_ellipse(cr, at.x - r * 0.35, at.y - r * 0.1, r * 0.26, r * 0.36);
    paint_set_colour(cr, 0xFFFFFF, 0.9 * alpha);
    cairo_fill(cr);
}

// From the lid down the cheek, wet all the way.
static void tear_draw(cairo_t *cr, const Figure *f, int side, double length)
{
    PaintPoint from = figure_at(f, side * 34, 6, 54);
    PaintPoint to = figure_at(f, side * 39, 14 + 26 * length, 50);
    figure_move(cr, from);
    paint_quad_to(cr, to.x, (from.y + to.y) / 2, to.x, to.y - 4);
    paint_set_colour(cr, 0xD9EDF7, 0.6);
    paint_stroke(cr, 3.6);
    drop_draw(cr, to, 16, 1);
}

static void sweat_draw(cairo_t *cr, const Figure *f, double sweat)
{
    static const double DROPS[][3] = {
        {-56, -46, 20}, {58, -50, 22}, {-66, -14, 15}, {67, -20, 16}};
    for (size_t i = 0; i < sizeof DROPS / sizeof *DROPS; i++) {
        double there = paint_clamp(sweat * 4 - (double)i, 0, 1);
        PaintPoint at = figure_at(f, DROPS[i][0], DROPS[i][1], 30);
        if (there > 0) {
            drop_draw(cr, at, DROPS[i][2], there);
        }
    }
}

// A small cloud, blown out in front of him.
static void puff_draw(cairo_t *cr, const Figure *f, double puff)
{
    static const double PUFFS[][3] = {
        {-58, 72, 8}, {-76, 76, 12}, {-100, 74, 17}, {-92, 92, 13}};
    for (size_t i = 0; i < sizeof PUFFS / sizeof *PUFFS; i++) {
        double r = PUFFS[i][2] * puff;
        PaintPoint at = figure_at(f, PUFFS[i][0], PUFFS[i][1] - 4, 60);
        paint_glow(
            cr, (PaintRect){at.x - r * 1.6, at.y - r * 1.3, r * 3.2, r * 2.6},
            0xFFFFFF, puff);
    }
}

void figure_draw_drops(cairo_t *cr, const Figure *f)
{
    const Pose *pose = f->pose;
    double run = paint_clamp(pose->tear * 2 - 1, 0, 1);
    if (run > 0) {
        tear_draw(cr, f, -1, run);
        tear_draw(cr, f, 1, run * 0.6);
    }
    if (pose->sweat > 0) {
        sweat_draw(cr, f, pose->sweat);
    }
    if (pose->puff > 0) {
        puff_draw(cr, f, pose->puff);
    }
}
