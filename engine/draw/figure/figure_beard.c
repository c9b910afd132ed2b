#include <math.h>

#include "draw/figure/figure_parts.h"

// A beard round the mouth alone.
static void goatee_path(cairo_t *cr, const Figure *f)
{
    double low = f->shape.chin_y + 5;
    cairo_new_path(cr);
    figure_move(cr, figure_at(f, -32, 54, 56));
    figure_curve(cr, figure_at(f, -34, 74, 54), figure_at(f, -30, low - 6, 54),
                 figure_at(f, -14, low, 58));
    figure_curve(cr, figure_at(f, -6, low + 3, 60),
                 figure_at(f, 6, low + 3, 60), figure_at(f, 14, low, 58));
    figure_curve(cr, figure_at(f, 30, low - 6, 54), figure_at(f, 34, 74, 54),
                 figure_at(f, 32, 54, 56));
    figure_curve(cr, figure_at(f, 20, 46, 66), figure_at(f, -20, 46, 66),
                 figure_at(f, -32, 54, 56));
    cairo_close_path(cr);
}

// The skin where a beard grows, over the edge of the face by `out`.
static void area_path(cairo_t *cr, const Figure *f, double out)
{
    const FigureShape *s = &f->shape;
    const double depth = -4;
    double wide = 74 * s->cheek;
    double top = 2;
    double low = s->chin_y + out;
    double jaw = s->jaw + out * 0.6;
    cairo_new_path(cr);
    figure_move(cr, figure_at(f, -wide, top, depth));
    figure_curve(cr, figure_at(f, -jaw - 8, 44, depth),
                 figure_at(f, -jaw, 74, 24),
                 figure_at(f, -s->chin - 6, low - 6, 46));
    figure_curve(cr, figure_at(f, -s->chin * 0.5, low + 3, 56),
                 figure_at(f, s->chin * 0.5, low + 3, 56),
                 figure_at(f, s->chin + 6, low - 6, 46));
    figure_curve(cr, figure_at(f, jaw, 74, 24),
                 figure_at(f, jaw + 8, 44, depth),
                 figure_at(f, wide, top, depth));
    figure_curve(cr, figure_at(f, wide * 0.86, 34, 30),
                 figure_at(f, 42, 44, 50), figure_at(f, 30, 46, 58));
    figure_curve(cr, figure_at(f, 16, 42, 66), figure_at(f, -16, 42, 66),
                 figure_at(f, -30, 46, 58));
    figure_curve(cr, figure_at(f, -42, 44, 50),
                 figure_at(f, -wide * 0.86, 34, 30),
                 figure_at(f, -wide, top, depth));
    cairo_close_path(cr);
}

static void hairs_draw(cairo_t *cr, const Figure *f)
{
    for (int i = 0; i < 13; i++) {
        double x = -60 + i * 10;
        double y = 84 - fabs(x) * 0.5;
        PaintPoint a = figure_at(f, x, y - 12, 52);
        PaintPoint b = figure_at(f, x * 0.93, y + 8, 54);
        figure_move(cr, a);
        paint_quad_to(cr, a.x + 1, (a.y + b.y) / 2, b.x, b.y);
        paint_set_colour(cr, i % 2 ? f->ink.hair_light : f->ink.hair_dark,
                         0.35);
        paint_stroke(cr, 1.8);
    }
}

static void whiskers_draw(cairo_t *cr, const Figure *f)
{
    if (f->look->beard == BEARD_GOATEE) {
        goatee_path(cr, f);
    } else {
        area_path(cr, f, 9);
    }
    paint_set_fade(cr, (PaintPoint){-60, 20}, (PaintPoint){64, 80},
                   paint_mix_colour(f->ink.hair, f->ink.hair_light, 0.3),
                   f->ink.hair_dark);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    hairs_draw(cr, f);
    cairo_restore(cr);
}

void figure_draw_beard(cairo_t *cr, const Figure *f)
{
    Beard beard = f->look->beard;
    if (beard == BEARD_FULL || beard == BEARD_GOATEE) {
        whiskers_draw(cr, f);
        return;
    }
    if (f->look->sex == SEX_WOMAN) {
        return;
    }
    // What the razor leaves.
    double strength = beard == BEARD_STUBBLE ? 0.42 : 0.09 + 0.06 * f->ink.age;
    const PaintStop stops[] = {{0, 0x5F5752, 0}, {1, 0x5F5752, strength}};
    cairo_save(cr);
    figure_path_face(cr, f);
    cairo_clip(cr);
    area_path(cr, f, 6);
    paint_set_linear(cr, (PaintPoint){0, 26}, (PaintPoint){0, 72}, stops, 2);
    cairo_fill(cr);
    cairo_restore(cr);
}

void figure_draw_moustache(cairo_t *cr, const Figure *f)
{
    Beard beard = f->look->beard;
    double smile = fmax(f->pose->mouth_curve, 0);
    double y = f->shape.nose_y;
    if (beard == BEARD_NONE || beard == BEARD_STUBBLE) {
        return;
    }
    double drop = beard == BEARD_MOUSTACHE ? 6 : 3;
    figure_move(cr, figure_at(f, 0, y + 7, 74));
    figure_curve(cr, figure_at(f, 12, y + 3, 70), figure_at(f, 26, y + 10, 62),
                 figure_at(f, 36 + smile * 3, 60 + drop - smile * 6, 54));
    figure_curve(cr, figure_at(f, 24, 60, 62), figure_at(f, 10, 58, 70),
                 figure_at(f, 0, 55, 72));
    figure_curve(cr, figure_at(f, -10, 58, 70), figure_at(f, -24, 60, 62),
                 figure_at(f, -36 - smile * 3, 60 + drop - smile * 6, 54));
    figure_curve(cr, figure_at(f, -26, y + 10, 62),
                 figure_at(f, -12, y + 3, 70), figure_at(f, 0, y + 7, 74));
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-36, 44}, (PaintPoint){36, 62},
                   paint_mix_colour(f->ink.hair, f->ink.hair_light, 0.4),
                   f->ink.hair_dark);
    cairo_fill(cr);
}
