#include "view/figure_parts.h"

#include <math.h>

static const double EYE_HALF = 17;

// An eye in its own frame: +x is outwards, away from the nose.
typedef struct Eye {
    double upper, lower; // how far the lids arch
    double iris_x, iris_y;
    int side;
} Eye;

static Eye eye_from_pose(const Pose *pose, int side)
{
    double open = paint_clamp(pose->eye_open, 0, 1.3);
    return (Eye){
        .upper = 12.5 * open,
        .lower = 7.6 * (1 - 0.5 * pose->squint) * fmin(open * 1.6, 1),
        .iris_x = pose->gaze_x * 7.5 * side,
        .iris_y = pose->gaze_y * 4.2 - 1,
        .side = side,
    };
}

static void lid_path(cairo_t *cr, const Eye *eye)
{
    cairo_move_to(cr, -EYE_HALF, 2.2);
    cairo_curve_to(cr, -8, 2.2 - eye->upper, 8, -1.5 - eye->upper, EYE_HALF,
                   -1.5);
}

static void eye_path(cairo_t *cr, const Eye *eye)
{
    cairo_new_path(cr);
    lid_path(cr, eye);
    cairo_curve_to(cr, 8, eye->lower, -8, 2.2 + eye->lower, -EYE_HALF, 2.2);
    cairo_close_path(cr);
}

static void iris_draw(cairo_t *cr, const Eye *eye)
{
    const PaintStop iris[] = {{0, 0x86AAB4, 1}, {1, 0x2C4F5C, 1}};
    double x = eye->iris_x;
    double y = eye->iris_y;
    paint_ellipse(cr, x, y, 9, 9.2);
    paint_set_radial(cr, (PaintPoint){x, y + 2}, 9.4, iris, 2);
    cairo_fill(cr);
    paint_ellipse(cr, x, y, 4.4, 4.5);
    paint_set_colour(cr, 0x17161A, 1);
    cairo_fill(cr);
    paint_ellipse(cr, x - 3 * eye->side, y - 3.2, 2.4, 2.4);
    paint_set_colour(cr, 0xFFFFFF, 0.95);
    cairo_fill(cr);
    cairo_new_path(cr);
    lid_path(cr, eye);
    paint_set_colour(cr, 0x5B3A30, 0.35);
    paint_stroke(cr, 7);
}

static void lids_draw(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                      const Eye *eye)
{
    double up = eye->upper;
    cairo_new_path(cr);
    lid_path(cr, eye);
    cairo_curve_to(cr, 9, -8.5 - up, -9, -4 - up, -EYE_HALF, 2.2);
    paint_set_fade(cr, (PaintPoint){0, -up - 8}, (PaintPoint){0, 4 - up},
                   ink->skin,
                   paint_mix_colour(ink->skin, ink->skin_shade, 0.6));
    cairo_fill(cr);
    lid_path(cr, eye);
    if (look->sex == SEX_WOMAN) {
        cairo_line_to(cr, EYE_HALF + 5, -5);
    }
    paint_set_colour(cr, 0x3A241D, 1);
    paint_stroke(cr, look->sex == SEX_WOMAN ? 3.4 : 2.7);
    cairo_move_to(cr, -13, -3 - up * 0.75);
    cairo_curve_to(cr, -4, -5.3 - up, 7, -8 - up, EYE_HALF + 1, -6.5);
    paint_set_colour(cr, ink->skin_dark, 0.45);
    paint_stroke(cr, 1.3);
    cairo_move_to(cr, -14, 2.2 + eye->lower * 0.55);
    cairo_curve_to(cr, -5, 3.4 + eye->lower, 7, 0.5 + eye->lower, 16, 0);
    paint_set_colour(cr, ink->skin_dark, 0.5);
    paint_stroke(cr, 1.3);
}

static void eye_lines_draw(cairo_t *cr, const FigureInk *ink, const Pose *pose)
{
    double crow = ink->age * paint_clamp(0.25 + pose->squint * 0.8, 0, 1) * 0.4;
    cairo_move_to(cr, -14, 12);
    cairo_curve_to(cr, -5, 18 - 2 * pose->squint, 7, 18 - 2 * pose->squint,
                   EYE_HALF, 9);
    paint_set_colour(cr, ink->skin_dark,
                     0.06 + 0.2 * ink->age + 0.1 * pose->squint);
    paint_stroke(cr, 1.7);
    for (int i = -1; i <= 1; i++) {
        cairo_move_to(cr, 24, i * 4.5);
        paint_quad_to(cr, 29, i * 6.5, 33, i * 8.5);
        paint_set_colour(cr, ink->skin_dark, crow);
        paint_stroke(cr, 1.3);
    }
}

static void eye_draw(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                     const Pose *pose, int side)
{
    Eye eye = eye_from_pose(pose, side);
    paint_glow(cr, (PaintRect){-29, -23, 58, 40}, ink->skin_shade, 0.5);
    eye_path(cr, &eye);
    paint_set_fade(cr, (PaintPoint){0, -12}, (PaintPoint){0, 8}, 0xE5DAD0,
                   0xFFFBF5);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    iris_draw(cr, &eye);
    cairo_restore(cr);
    lids_draw(cr, look, ink, &eye);
    eye_lines_draw(cr, ink, pose);
}

static void brow_draw(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                      const Pose *pose)
{
    double angle = pose->brow_angle;
    double inner = angle < 0 ? -angle * 9 : -angle * 8;
    double outer = angle < 0 ? angle * 2.5 : angle * 4;
    double x = -20 + fmin(angle, 0) * 3;
    double thick = look->sex == SEX_WOMAN ? 4 : 8;
    unsigned colour = paint_mix_colour(ink->hair, 0x3A2D26, 0.45);
    cairo_save(cr);
    cairo_translate(cr, 0, -27 - pose->brow_raise * 7);
    cairo_new_path(cr);
    cairo_move_to(cr, x, inner + 4);
    cairo_curve_to(cr, x + 4, inner - 5, 2, -9 + outer * 0.3, 25, outer + 2);
    cairo_curve_to(cr, 12, -9 + thick + outer * 0.6, 0,
                   -7 + thick + inner * 0.35, x + 2, inner + thick);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-20, 0}, (PaintPoint){24, 0}, colour,
                   paint_mix_colour(colour, ink->hair, 0.5));
    cairo_fill(cr);
    cairo_restore(cr);
}

static void lens_path(cairo_t *cr, const Appearance *look, double x)
{
    cairo_new_path(cr);
    if (look->glasses == GLASSES_ROUND) {
        paint_ellipse(cr, x, 3, 25, 23);
    } else {
        paint_rounded(cr, (PaintRect){x - 26, -16, 52, 36}, 7);
    }
}

static void glasses_draw(cairo_t *cr, const Appearance *look, double turn)
{
    const PaintStop shine[] = {{0, 0xFFFFFF, 0.26}, {0.6, 0xFFFFFF, 0.02}};
    const unsigned frame = 0x3B3230;
    for (int side = -1; side <= 1; side += 2) {
        double x = side * 33 + turn;
        lens_path(cr, look, x);
        paint_set_linear(cr, (PaintPoint){x - 22, -24},
                         (PaintPoint){x + 14, 20}, shine, 2);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, frame, 0.95);
        paint_stroke(cr, 2.8);
        cairo_move_to(cr, x + side * 25, -3);
        cairo_line_to(cr, side * 72 - turn * 0.3, -2);
        paint_stroke(cr, 2.6);
    }
    cairo_move_to(cr, turn - 8, -2);
    paint_quad_to(cr, turn, -9, turn + 8, -2);
    paint_stroke(cr, 2.8);
}

void figure_draw_features(cairo_t *cr, const Appearance *look,
                          const FigureInk *ink, const Pose *pose)
{
    double turn = figure_turn(pose);
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(cr);
        cairo_translate(cr, side * 32 + turn, -3 + figure_nod(pose) * 1.1);
        cairo_scale(cr, side, 1);
        eye_draw(cr, look, ink, pose, side);
        brow_draw(cr, look, ink, pose);
        cairo_restore(cr);
    }
    if (look->glasses != GLASSES_NONE) {
        cairo_save(cr);
        cairo_translate(cr, 0, figure_nod(pose) * 1.1);
        glasses_draw(cr, look, turn);
        cairo_restore(cr);
    }
}
