#include <math.h>

#include "draw/figure/figure_parts.h"

// Curls: one is a shaded ball with a thread of light.
static void curl_draw(cairo_t *cr, const Figure *f, double x, double y,
                      double radius)
{
    double lit = paint_clamp((40 - x) / 130, 0, 1);
    unsigned colour = paint_mix_colour(f->ink.hair_dark, f->ink.hair, lit);
    paint_ellipse(cr, x, y, radius, radius);
    paint_set_colour(cr, colour, 1);
    cairo_fill(cr);
    cairo_new_sub_path(cr);
    cairo_arc(cr, x, y, radius * 0.62, PAINT_PI * 0.9, PAINT_PI * 1.7);
    paint_set_colour(cr, f->ink.hair_light, 0.15 + 0.35 * lit);
    paint_stroke(cr, 2.2);
}

void figure_draw_curls(cairo_t *cr, const Figure *f, bool behind)
{
    bool woman = f->look->sex == SEX_WOMAN;
    double w = f->shape.cheek;
    double middle = figure_across(f, 0, behind ? -10 : -6);
    int low = woman ? 5 : 0;
    if (behind) {
        paint_ellipse(cr, middle, -46, 88 * w, 88);
        paint_set_colour(cr, f->ink.hair_dark, 1);
        cairo_fill(cr);
        for (int i = -low; i <= 12 + low; i++) {
            double angle = PAINT_PI * (1 + i / 12.0);
            curl_draw(cr, f, middle + cos(angle) * 88 * w,
                      -42 + sin(angle) * (i < 0 || i > 12 ? 66 : 90), 18);
        }
        return;
    }
    // Over the forehead, from temple to temple, in two rows; the roots are
    // dark.
    cairo_new_path(cr);
    cairo_arc_negative(cr, middle, -40, 80 * w, -0.1, PAINT_PI + 0.1);
    cairo_curve_to(cr, figure_across(f, -58, 30), -64,
                   figure_across(f, -30, 46), -82, figure_across(f, 0, 50),
                   -82);
    cairo_curve_to(cr, figure_across(f, 30, 46), -82, figure_across(f, 58, 30),
                   -64, middle + 80 * w, -32);
    cairo_close_path(cr);
    paint_set_colour(cr, f->ink.hair_dark, 1);
    cairo_fill(cr);
    for (int row = 1; row >= 0; row--) {
        int count = 9 + row;
        for (int i = 0; i <= count; i++) {
            double angle = PAINT_PI * (1.04 + 0.92 * i / count);
            double reach = row ? 1.14 : 0.96;
            double z = 24 - 30 * row;
            curl_draw(cr, f, figure_across(f, cos(angle) * 70 * w * reach, z),
                      -36 + sin(angle) * 62 * reach + (i * 5 % 3) * 3,
                      13 + i * 3 % 4);
        }
    }
}

// A flat cap of tweed, its peak over the brows.
void figure_draw_cap(cairo_t *cr, const Figure *f)
{
    const unsigned tweed = 0x6B6152;
    double w = f->shape.cheek;
    double back = figure_across(f, 0, -8);
    double front = figure_across(f, 0, 40);
    cairo_new_path(cr);
    cairo_move_to(cr, back - 80 * w, -54);
    cairo_curve_to(cr, back - 104 * w, -104, back - 56, -142, back + 4, -141);
    cairo_curve_to(cr, back + 66, -142, back + 100 * w, -102, back + 82 * w,
                   -54);
    paint_quad_to(cr, front, -84, back - 80 * w, -54);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-84, -130}, (PaintPoint){84, -60},
                   paint_lighten(tweed, 0.22), paint_darken(tweed, 0.45));
    cairo_fill(cr);
    for (int i = 0; i < 5; i++) {
        double x = -56 + i * 28;
        cairo_move_to(cr, back + x * 0.5, -138);
        cairo_curve_to(cr, back + x, -120, back + x * 1.3, -100, back + x * 1.2,
                       -72);
        paint_set_colour(cr, paint_darken(tweed, 0.6), 0.3);
        paint_stroke(cr, 1.6);
    }
    cairo_move_to(cr, figure_across(f, -70 * w, 10), -62);
    cairo_curve_to(cr, figure_across(f, -52, 80), -84, figure_across(f, 52, 80),
                   -84, figure_across(f, 70 * w, 10), -62);
    cairo_curve_to(cr, figure_across(f, 50, 92), -48, figure_across(f, -50, 92),
                   -48, figure_across(f, -70 * w, 10), -62);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-60, -84}, (PaintPoint){60, -50},
                   paint_lighten(tweed, 0.12), paint_darken(tweed, 0.55));
    cairo_fill_preserve(cr);
    paint_set_colour(cr, paint_darken(tweed, 0.7), 0.5);
    paint_stroke(cr, 1.4);
}

static void scarf_drape(cairo_t *cr, const Figure *f, unsigned cloth)
{
    double middle = figure_across(f, 0, 10);
    unsigned shade = paint_darken(cloth, 0.4);
    cairo_new_path(cr);
    cairo_move_to(cr, middle - 84, 40);
    cairo_curve_to(cr, middle - 96, 100, middle - 116, 130, middle - 128, 158);
    cairo_curve_to(cr, middle - 60, 226, middle + 60, 230, middle + 130, 156);
    cairo_curve_to(cr, middle + 116, 130, middle + 96, 100, middle + 84, 40);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-100, 80}, (PaintPoint){100, 150},
                   paint_lighten(cloth, 0.1), shade);
    cairo_fill(cr);
    for (int i = 0; i < 4; i++) {
        cairo_move_to(cr, middle + 74 - i * 8, 84 + i * 12);
        cairo_curve_to(cr, middle + 30, 128 + i * 16, middle - 40, 120 + i * 18,
                       middle - 96 + i * 6, 116 + i * 14);
        paint_set_colour(cr, shade, 0.45);
        paint_stroke(cr, 3);
    }
}

// The outline of the scarf round the head, and within it that of the face.
static void scarf_path(cairo_t *cr, const Figure *f)
{
    double back = figure_across(f, 0, -16);
    double face = figure_across(f, 0, 34);
    double w = f->shape.cheek;
    double chin = f->shape.chin_y;
    cairo_new_path(cr);
    cairo_move_to(cr, back, -130);
    cairo_curve_to(cr, back + 66, -130, back + 98 * w, -70, back + 94 * w, 0);
    cairo_curve_to(cr, back + 94 * w, 50, face + 60, chin + 28, face,
                   chin + 30);
    cairo_curve_to(cr, face - 60, chin + 28, back - 94 * w, 50, back - 94 * w,
                   0);
    cairo_curve_to(cr, back - 98 * w, -70, back - 66, -130, back, -130);
    cairo_close_path(cr);
    cairo_move_to(cr, face, -88);
    cairo_curve_to(cr, face - 48, -88, face - 67 * w, -50, face - 67 * w, -8);
    cairo_curve_to(cr, face - 66 * w, 42, face - 48, chin - 14, face, chin + 2);
    cairo_curve_to(cr, face + 48, chin - 14, face + 66 * w, 42, face + 67 * w,
                   -8);
    cairo_curve_to(cr, face + 67 * w, -50, face + 48, -88, face, -88);
    cairo_close_path(cr);
}

void figure_draw_scarf(cairo_t *cr, const Figure *f, bool behind)
{
    bool same = f->look->clothes == CLOTHES_APRON || f->look->garment == 0;
    unsigned cloth =
        same ? 0x8C5A6E : paint_mix_colour(f->ink.cloth, 0xE8D8C8, 0.45);
    unsigned shade = paint_darken(cloth, 0.4);
    double face = figure_across(f, 0, 34);
    if (behind) {
        scarf_drape(cr, f, cloth);
        return;
    }
    scarf_path(cr, f);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    paint_set_fade(cr, (PaintPoint){-90, -80}, (PaintPoint){90, 60},
                   paint_lighten(cloth, 0.2), shade);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
    for (int i = 0; i < 3; i++) {
        for (int side = -1; side <= 1; side += 2) {
            cairo_move_to(cr, face + side * (20 + i * 12), -94 - i * 11);
            cairo_curve_to(cr, face + side * (64 + i * 8), -84,
                           face + side * (76 + i * 6), -30,
                           face + side * (74 + i * 6), 26 + i * 8);
            paint_set_colour(cr, shade, 0.3);
            paint_stroke(cr, 2.4);
        }
    }
    cairo_restore(cr);
}
