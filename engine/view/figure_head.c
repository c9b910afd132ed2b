#include "view/figure_parts.h"

#include <math.h>

void figure_path_face(cairo_t *cr, const Appearance *look, double turn)
{
    double jaw = look->sex == SEX_WOMAN ? 0.9 : 1 + look->build * 0.03;
    cairo_new_path(cr);
    cairo_move_to(cr, -76, -20);
    cairo_curve_to(cr, -82, -80, -52, -108, 0, -108);
    cairo_curve_to(cr, 52, -108, 82, -80, 76, -20);
    cairo_curve_to(cr, 77, 8, 75 * jaw, 34, 65 * jaw, 58);
    cairo_curve_to(cr, 56 * jaw, 80, 30 + turn * 0.3, 99, turn * 0.6, 99);
    cairo_curve_to(cr, -30 + turn * 0.3, 99, -56 * jaw, 80, -65 * jaw, 58);
    cairo_curve_to(cr, -75 * jaw, 34, -77, 8, -76, -20);
    cairo_close_path(cr);
}

static void ear_draw(cairo_t *cr, const FigureInk *ink, int side, double x,
                     double y)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_rotate(cr, side * 0.12);
    paint_ellipse(cr, 0, 0, 13, 22);
    paint_set_fade(cr, (PaintPoint){-13, 0}, (PaintPoint){13, 0}, ink->skin,
                   ink->skin_shade);
    cairo_fill(cr);
    cairo_move_to(cr, side * -3, -12);
    cairo_curve_to(cr, side * 7, -14, side * 8, 6, 0, 12);
    paint_set_colour(cr, ink->skin_dark, 0.5);
    paint_stroke(cr, 2);
    cairo_restore(cr);
}

static void face_light(cairo_t *cr, const FigureInk *ink, const Pose *pose)
{
    const PaintStop side[] = {{0, ink->skin_shade, 0},
                              {1, ink->skin_dark, 0.55}};
    double turn = figure_turn(pose);
    unsigned blush = paint_mix_colour(ink->skin, 0xC8503A, 0.7);
    cairo_rectangle(cr, 10 + turn, -120, 110, 240);
    paint_set_linear(cr, (PaintPoint){14 + turn, -10},
                     (PaintPoint){86 + turn * 0.5, 14}, side, 2);
    cairo_fill(cr);
    paint_glow(cr, (PaintRect){turn - 90, 62, 180, 100}, ink->skin_dark, 0.4);
    paint_glow(cr, (PaintRect){turn - 90, -112, 124, 100}, ink->skin_light,
               0.85);
    paint_glow(cr, (PaintRect){turn - 24, 70, 40, 24}, ink->skin_light, 0.5);
    for (int i = -1; i <= 1; i += 2) {
        paint_glow(cr, (PaintRect){i * 45 + turn - 30, 8, 60, 48}, blush,
                   0.1 + 0.42 * pose->blush);
        paint_glow(cr, (PaintRect){i * 42 + turn - 24, 11, 48, 30},
                   ink->skin_light, 0.5 * fmax(pose->mouth_curve, 0));
    }
}

static void forehead_lines_draw(cairo_t *cr, const FigureInk *ink,
                                const Pose *pose)
{
    double turn = figure_turn(pose);
    double raise = paint_clamp(pose->brow_raise, 0, 1);
    double frown = paint_clamp(-pose->brow_angle, 0, 1);
    for (int i = 0; i < 2; i++) {
        double y = -57 - i * 11;
        cairo_move_to(cr, -34 + turn * 0.8, y);
        cairo_curve_to(cr, -14 + turn, y - 5 - 3 * raise, 14 + turn,
                       y - 5 - 3 * raise, 34 + turn * 0.8, y);
        paint_set_colour(cr, ink->skin_dark,
                         (0.1 + 0.22 * raise) * (0.2 + ink->age));
        paint_stroke(cr, 1.7);
    }
    for (int side = -1; side <= 1 && frown > 0.02; side += 2) {
        cairo_move_to(cr, side * 6.5 + turn * 1.1, -18);
        paint_quad_to(cr, side * 4.5 + turn * 1.1, -27, side * 7.5 + turn * 1.1,
                      -37);
        paint_set_colour(cr, ink->skin_dark, 0.62 * frown);
        paint_stroke(cr, 2);
    }
}

static void nose_draw(cairo_t *cr, const FigureInk *ink, double x, double y)
{
    const PaintStop side[] = {{0, ink->skin_shade, 0.15},
                              {1, ink->skin_dark, 0.42}};
    cairo_new_path(cr);
    cairo_move_to(cr, x * 0.9 + 3, -12 + y);
    cairo_curve_to(cr, x + 8, 6 + y, x + 14, 18 + y, x + 19, 29 + y);
    cairo_curve_to(cr, x + 18, 38 + y, x + 6, 37 + y, x, 37 + y);
    cairo_curve_to(cr, x + 4, 26 + y, x + 2, 4 + y, x * 0.9 + 3, -12 + y);
    cairo_close_path(cr);
    paint_set_linear(cr, (PaintPoint){x, 0}, (PaintPoint){x + 20, 0}, side, 2);
    cairo_fill(cr);
    paint_glow(cr, (PaintRect){x - 16, 12 + y, 26, 24}, ink->skin_light, 0.9);
    cairo_move_to(cr, x - 2, -10 + y);
    cairo_curve_to(cr, x - 4, 6 + y, x - 5, 14 + y, x - 4, 20 + y);
    paint_set_colour(cr, ink->skin_light, 0.55);
    paint_stroke(cr, 4);
    cairo_move_to(cr, x - 17, 28 + y);
    cairo_curve_to(cr, x - 21, 36 + y, x - 12, 39 + y, x - 8, 36 + y);
    cairo_curve_to(cr, x - 3, 41 + y, x + 4, 41 + y, x + 9, 36 + y);
    cairo_curve_to(cr, x + 14, 39 + y, x + 22, 36 + y, x + 18, 27 + y);
    paint_set_colour(cr, ink->skin_dark, 0.72);
    paint_stroke(cr, 2);
}

static void folds_draw(cairo_t *cr, const FigureInk *ink, const Pose *pose)
{
    double turn = figure_turn(pose);
    double smile = fmax(pose->mouth_curve, 0);
    double corner = 61 + figure_nod(pose) * 1.2 - pose->mouth_curve * 7.5;
    double strength = 0.08 + 0.2 * ink->age + 0.28 * fabs(pose->mouth_curve);
    for (int side = -1; side <= 1; side += 2) {
        double x = turn * 1.25 + side * (37 + 6 * smile);
        cairo_move_to(cr, turn * 1.5 + side * 22, 31);
        cairo_curve_to(cr, turn * 1.25 + side * (31 + 3 * smile), 38, x,
                       corner - 10, x, corner + 3 - pose->mouth_curve * 3);
        paint_set_colour(cr, ink->skin_dark, strength);
        paint_stroke(cr, 2);
    }
}

void figure_draw_head(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                      const Pose *pose)
{
    const PaintStop base[] = {
        {0, ink->skin_light, 1}, {0.45, ink->skin, 1}, {1, ink->skin_shade, 1}};
    double turn = figure_turn(pose);
    double nod = figure_nod(pose);
    cairo_save(cr);
    figure_enter_head(cr, pose);
    ear_draw(cr, ink, -1, -76 - turn * 0.55, 8 + nod * 0.2);
    ear_draw(cr, ink, 1, 76 - turn * 0.55, 8 + nod * 0.2);
    figure_path_face(cr, look, turn);
    paint_set_linear(cr, (PaintPoint){-78, -30}, (PaintPoint){80, 40}, base, 3);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    face_light(cr, ink, pose);
    figure_draw_beard(cr, look, ink, pose);
    cairo_restore(cr);
    forehead_lines_draw(cr, ink, pose);
    folds_draw(cr, ink, pose);
    figure_draw_mouth(cr, look, ink, pose);
    nose_draw(cr, ink, turn * 1.5, nod * 1.4);
    figure_draw_hair(cr, look, ink, pose);
    figure_draw_features(cr, look, ink, pose);
    cairo_restore(cr);
}
