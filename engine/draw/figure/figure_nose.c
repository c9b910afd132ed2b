#include <math.h>

#include "draw/figure/figure_parts.h"

// The shaded flank, away from the window.
static void flank_draw(cairo_t *cr, const Figure *f)
{
    const FigureShape *s = &f->shape;
    PaintPoint tip = figure_at(f, 0, s->nose_y - 6, s->nose_z);
    PaintPoint wing = figure_at(f, s->nose, s->nose_y - 4, 64);
    const PaintStop side[] = {{0, f->ink.skin_shade, 0.05},
                              {0.5, f->ink.skin_shade, 0.6},
                              {1, f->ink.skin_dark, 0.3}};
    figure_move(cr, figure_at(f, 6, -22, 62));
    figure_curve(cr, figure_at(f, 4, -6, 72),
                 figure_at(f, 4 + s->hook * 3, 10, s->nose_z - 8),
                 (PaintPoint){tip.x + 3, tip.y});
    paint_quad_to(cr, tip.x + 4, tip.y + 9, wing.x, wing.y + 4);
    figure_curve(cr, figure_at(f, s->nose * 0.95, 14, 60),
                 figure_at(f, 10, 0, 60), figure_at(f, 7, -22, 61));
    cairo_close_path(cr);
    paint_set_linear(cr, (PaintPoint){tip.x, 0}, (PaintPoint){wing.x + 2, 0},
                     side, 3);
    cairo_fill(cr);
}

static void bridge_light(cairo_t *cr, const Figure *f)
{
    const FigureShape *s = &f->shape;
    PaintPoint tip = figure_at(f, 0, s->nose_y - 8, s->nose_z);
    figure_move(cr, figure_at(f, -1, -16, 66));
    figure_curve(cr, figure_at(f, -2 + s->hook * 2, -4, 74),
                 figure_at(f, -2, 8, s->nose_z - 8),
                 (PaintPoint){tip.x - 3, tip.y - 4});
    paint_set_colour(cr, f->ink.skin_light, 0.36);
    paint_stroke(cr, 3.8);
    paint_glow(cr, (PaintRect){tip.x - 14, tip.y - 11, 22, 20},
               f->ink.skin_light, 1);
    paint_ellipse(cr, tip.x - 3.5, tip.y - 3, 2.6, 2);
    paint_set_colour(cr, 0xFFFFFF, 0.28);
    cairo_fill(cr);
}

static void wings_draw(cairo_t *cr, const Figure *f)
{
    const FigureShape *s = &f->shape;
    double y = s->nose_y;
    PaintPoint tip = figure_at(f, 0, y, s->nose_z - 8);
    for (int side = -1; side <= 1; side += 2) {
        PaintPoint wing = figure_at(f, side * s->nose, y - 5, 62);
        PaintPoint base = figure_at(f, side * s->nose * 0.5, y + 2, 70);
        cairo_move_to(cr, wing.x, wing.y - 3);
        cairo_curve_to(cr, wing.x + side * 3, wing.y + 4, wing.x + side * 1,
                       wing.y + 8, base.x + side * 2, base.y);
        paint_set_colour(cr, f->ink.skin_dark, 0.5);
        paint_stroke(cr, 1.8);
        cairo_save(cr);
        cairo_translate(cr, base.x, base.y - 1);
        cairo_rotate(cr, side * -0.3);
        paint_ellipse(cr, 0, 0, s->nose * 0.28, 2.1);
        cairo_restore(cr);
        paint_set_colour(cr, f->ink.skin_dark, 0.82);
        cairo_fill(cr);
    }
    cairo_move_to(cr, tip.x - s->nose * 0.4, tip.y + 3);
    paint_quad_to(cr, tip.x, tip.y + 8 + s->hook * 2, tip.x + s->nose * 0.45,
                  tip.y + 3);
    paint_set_colour(cr, f->ink.skin_dark, 0.4);
    paint_stroke(cr, 1.8);
}

void figure_draw_nose(cairo_t *cr, const Figure *f)
{
    PaintPoint below = figure_at(f, 3, f->shape.nose_y + 8, 66);
    cairo_new_path(cr);
    paint_glow(cr, (PaintRect){below.x - 22, below.y - 9, 46, 18},
               f->ink.skin_dark, 0.3);
    flank_draw(cr, f);
    bridge_light(cr, f);
    wings_draw(cr, f);
}
