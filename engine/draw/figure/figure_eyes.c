#include <math.h>

#include "draw/figure/figure_parts.h"

static const double EYE_HALF = 17.5;

// An eye in its own frame: +x is outwards, away from the nose.
typedef struct Eye {
    double upper, lower; // how far the lids arch
    double iris_x, iris_y;
    double iris; // its size against that of a calm man's
    int side;
} Eye;

// He looks at you whichever way his head is turned, unless he looks away.
static Eye eye_of(const Figure *f, int side)
{
    const Pose *pose = f->pose;
    double open = paint_clamp(pose->eye_open, 0, 1.3);
    double x = pose->gaze_x + pose->away * pose->away_x * 0.85 -
               (1 - pose->away) * f->sine * 1.15;
    double y = pose->gaze_y + pose->away * pose->away_y * 0.85;
    return (Eye){
        .upper = 13 * open - 1.5 * fmax(y, 0),
        .lower = 7.8 * (1 + 0.3 * pose->iris) * (1 - 0.5 * pose->squint) *
                 fmin(open * 1.6, 1),
        .iris_x = paint_clamp(x, -1, 1) * 7.2 * side,
        .iris_y = paint_clamp(y, -1, 1) * 4.6 - 1.2,
        .iris = 1 - 0.34 * pose->iris,
        .side = side,
    };
}

static void lid_path(cairo_t *cr, const Eye *eye)
{
    cairo_move_to(cr, -EYE_HALF, 2.6);
    cairo_curve_to(cr, -9, 2.4 - eye->upper, 7, -2 - eye->upper, EYE_HALF,
                   -1.5);
}

static void eye_path(cairo_t *cr, const Eye *eye)
{
    cairo_new_path(cr);
    lid_path(cr, eye);
    cairo_curve_to(cr, 9, eye->lower, -8, 2.4 + eye->lower, -EYE_HALF, 2.6);
    cairo_close_path(cr);
}

static void iris_draw(cairo_t *cr, const Eye *eye, unsigned colour)
{
    const PaintStop iris[] = {{0, paint_lighten(colour, 0.42), 1},
                              {0.7, colour, 1},
                              {1, paint_darken(colour, 0.62), 1}};
    double x = eye->iris_x;
    double y = eye->iris_y;
    paint_ellipse(cr, x, y, 9.2 * eye->iris, 9.4 * eye->iris);
    paint_set_radial(cr, (PaintPoint){x, y + 2.4}, 9.6, iris, 3);
    cairo_fill(cr);
    paint_ellipse(cr, x, y, 4.3 * eye->iris, 4.4 * eye->iris);
    paint_set_colour(cr, 0x141216, 1);
    cairo_fill(cr);
    paint_ellipse(cr, x - 3.2 * eye->side, y - 3.4, 2.5, 2.5);
    paint_ellipse(cr, x + 3.2 * eye->side, y + 3.4, 1.2, 1.2);
    paint_set_colour(cr, 0xFFFFFF, 0.92);
    cairo_fill(cr);
    cairo_new_path(cr);
    lid_path(cr, eye);
    paint_set_colour(cr, 0x4A2C24, 0.32);
    paint_stroke(cr, 7);
}

// It stands along the lower lid.
static void water_draw(cairo_t *cr, const Eye *eye, double tear)
{
    double deep = 3 + 2 * tear;
    cairo_new_path(cr);
    cairo_move_to(cr, -EYE_HALF, 2.6);
    cairo_curve_to(cr, -8, 2.4 + eye->lower - deep, 9, eye->lower - deep,
                   EYE_HALF, -1.5);
    cairo_curve_to(cr, 9, eye->lower + 2, -8, 4.4 + eye->lower, -EYE_HALF, 2.6);
    cairo_close_path(cr);
    paint_set_colour(cr, 0xE4F3FB, 0.9 * fmin(tear * 2, 1));
    cairo_fill(cr);
    paint_ellipse(cr, -3, eye->lower - 2.6, 2.4, 1.5);
    paint_set_colour(cr, 0xFFFFFF, fmin(tear * 2, 1));
    cairo_fill(cr);
}

static void lids_draw(cairo_t *cr, const Figure *f, const Eye *eye)
{
    const FigureInk *ink = &f->ink;
    bool woman = f->look->sex == SEX_WOMAN;
    double up = eye->upper;
    double sag = ink->age * 2.5;
    cairo_new_path(cr);
    lid_path(cr, eye);
    cairo_curve_to(cr, 9, -9 - up + sag, -9, -5 - up, -EYE_HALF, 2.6);
    paint_set_fade(cr, (PaintPoint){0, -up - 9}, (PaintPoint){0, 3 - up},
                   ink->skin,
                   paint_mix_colour(ink->skin, ink->skin_shade, 0.75));
    cairo_fill(cr);
    lid_path(cr, eye);
    if (woman) {
        paint_quad_to(cr, EYE_HALF + 1.5, -2.2, EYE_HALF + 3.4, -4.6);
    }
    paint_set_colour(cr, 0x2E1B16, 1);
    paint_stroke(cr, woman ? 3.4 : 2.5);
    cairo_move_to(cr, -13, -2.4 - up * 0.75);
    cairo_curve_to(cr, -5, -5.6 - up, 7, -8.4 - up + sag, EYE_HALF + 1,
                   -6 + sag);
    paint_set_colour(cr, ink->skin_dark, 0.42);
    paint_stroke(cr, 1.3);
    cairo_move_to(cr, -13, 3 + eye->lower * 0.55);
    cairo_curve_to(cr, -5, 3.2 + eye->lower, 7, 0.6 + eye->lower, 16, 0);
    paint_set_colour(cr, ink->skin_dark, woman ? 0.5 : 0.38);
    paint_stroke(cr, 1.2);
}

static void eye_lines_draw(cairo_t *cr, const FigureInk *ink, const Pose *pose)
{
    double crow = ink->age * paint_clamp(0.2 + pose->squint * 0.9, 0, 1) * 0.42;
    cairo_move_to(cr, -14, 13);
    cairo_curve_to(cr, -5, 19 - 2 * pose->squint, 7, 18.5 - 2 * pose->squint,
                   EYE_HALF, 10);
    paint_set_colour(cr, ink->skin_dark,
                     0.04 + 0.2 * ink->age + 0.14 * pose->squint);
    paint_stroke(cr, 1.7);
    for (int i = -1; i <= 1 && crow > 0.03; i++) {
        cairo_move_to(cr, 24, i * 4.5 + 1);
        paint_quad_to(cr, 28, i * 6 + 1, 32, i * 8 + 1);
        paint_set_colour(cr, ink->skin_dark, crow);
        paint_stroke(cr, 1.3);
    }
}

static void eye_draw(cairo_t *cr, const Figure *f, int side)
{
    Eye eye = eye_of(f, side);
    eye_path(cr, &eye);
    paint_set_fade(cr, (PaintPoint){0, -12}, (PaintPoint){0, 8}, 0xDDD2C8,
                   0xFFFCF8);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    iris_draw(cr, &eye, f->ink.iris);
    if (f->pose->tear > 0) {
        water_draw(cr, &eye, f->pose->tear);
    }
    cairo_restore(cr);
    lids_draw(cr, f, &eye);
    eye_lines_draw(cr, &f->ink, f->pose);
}

// A brow in its own frame: +x outwards, it rests at y = 0.
static void brow_draw(cairo_t *cr, const Figure *f)
{
    double angle = f->pose->brow_angle;
    double inner = angle < 0 ? -angle * 8 : -angle * 7;
    double outer = angle < 0 ? angle * 2 : angle * 3.4;
    double x = -20 + fmin(angle, 0) * 3;
    double thick = f->shape.brow;
    bool woman = f->look->sex == SEX_WOMAN;
    double arch = woman ? -5 : -2;
    cairo_new_path(cr);
    cairo_move_to(cr, x, inner + 1);
    cairo_curve_to(cr, x + 8, inner - thick * 0.55 - 1, 6, arch - 4 + outer, 25,
                   outer + 4);
    cairo_curve_to(cr, 8, arch - 4 + thick * 0.9 + outer * 0.6, -4,
                   arch + thick * 0.8 + inner * 0.5, x + 1, inner + thick);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-20, 0}, (PaintPoint){26, 0}, f->ink.brow,
                   paint_mix_colour(f->ink.brow, f->ink.hair, 0.55));
    cairo_fill(cr);
}

void figure_draw_eyes(cairo_t *cr, const Figure *f)
{
    for (int side = -1; side <= 1; side += 2) {
        PaintPoint eye = figure_at(f, side * 31.5, -3, 54);
        PaintPoint brow = figure_at(f, side * 32, -28, 57);
        double wide = fmin(f->cosine - side * 0.55 * f->sine, 1.05);
        cairo_save(cr);
        cairo_translate(cr, eye.x, eye.y);
        cairo_scale(cr, side * wide * f->shape.eye, f->shape.eye);
        eye_draw(cr, f, side);
        cairo_restore(cr);
        cairo_save(cr);
        double raise = f->pose->brow_raise + side * f->pose->brow_skew;
        cairo_translate(cr, brow.x, brow.y - raise * 6.5);
        cairo_scale(cr, side * wide, 1);
        brow_draw(cr, f);
        cairo_restore(cr);
    }
}

static void lens_path(cairo_t *cr, const Figure *f, PaintPoint at, double wide)
{
    cairo_new_path(cr);
    if (f->look->glasses == GLASSES_ROUND) {
        paint_ellipse(cr, at.x, at.y, 25.5 * wide, 24.5);
    } else {
        paint_rounded(
            cr, (PaintRect){at.x - 26 * wide, at.y - 18, 52 * wide, 36}, 8);
    }
}

void figure_draw_glasses(cairo_t *cr, const Figure *f)
{
    const PaintStop shine[] = {{0, 0xFFFFFF, 0.3}, {0.55, 0xFFFFFF, 0.03}};
    bool round = f->look->glasses == GLASSES_ROUND;
    unsigned frame = round ? 0x4A3A30 : 0x23262C;
    double width = round ? 2.6 : 3.4;
    if (f->look->glasses == GLASSES_NONE) {
        return;
    }
    for (int side = -1; side <= 1; side += 2) {
        PaintPoint at = figure_at(f, side * 32, 0, 66);
        PaintPoint ear = figure_at(f, side * 74 * f->shape.cheek, -4, 0);
        double wide = fmin(f->cosine - side * 0.4 * f->sine, 1.03);
        lens_path(cr, f, at, wide);
        paint_set_linear(cr, (PaintPoint){at.x - 22, at.y - 26},
                         (PaintPoint){at.x + 14, at.y + 18}, shine, 2);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, frame, 0.96);
        paint_stroke(cr, width);
        double out = at.x + side * 26 * wide;
        if ((ear.x - out) * side > 0) {
            cairo_move_to(cr, out, at.y - 5);
            cairo_line_to(cr, ear.x, ear.y - 3);
            paint_stroke(cr, width);
        }
    }
    PaintPoint left = figure_at(f, -8, -4, 72);
    PaintPoint right = figure_at(f, 8, -4, 72);
    figure_move(cr, left);
    paint_quad_to(cr, (left.x + right.x) / 2, left.y - 6, right.x, right.y);
    paint_stroke(cr, width);
}
