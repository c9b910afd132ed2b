#include <math.h>

#include "draw/figure/figure_parts.h"

// A point at the side of the face. On the side that turns towards us the
// cheek runs on to the ear, so that depth does not draw it in.
static PaintPoint side_at(const Figure *f, int side, double x, double y,
                          double z)
{
    double depth = side * f->sine < 0 ? fmin(z, -4) : z;
    return figure_at(f, side * x, y, depth);
}

static void half_down(cairo_t *cr, const Figure *f)
{
    const FigureShape *s = &f->shape;
    double w = s->cheek;
    figure_curve(cr, side_at(f, 1, 51 * w, -114, -4),
                 side_at(f, 1, 79 * w, -82, -4),
                 side_at(f, 1, 74.5 * w, -26, 8));
    figure_curve(cr, side_at(f, 1, 75 * w, -10, 16),
                 side_at(f, 1, 74 * w, 2, 22), side_at(f, 1, 72 * w, 14, 22));
    figure_curve(cr, side_at(f, 1, 70 * w, 32, 20),
                 side_at(f, 1, s->jaw + 4, 48, 14),
                 side_at(f, 1, s->jaw, 60, 10));
    figure_curve(cr, side_at(f, 1, s->jaw - 7, 76, 22),
                 figure_at(f, s->chin + 13, s->chin_y - 3, 50),
                 figure_at(f, s->chin * 0.5, s->chin_y, 58));
}

static void half_up(cairo_t *cr, const Figure *f)
{
    const FigureShape *s = &f->shape;
    double w = s->cheek;
    figure_curve(cr, figure_at(f, -s->chin - 13, s->chin_y - 3, 50),
                 side_at(f, -1, s->jaw - 7, 76, 22),
                 side_at(f, -1, s->jaw, 60, 10));
    figure_curve(cr, side_at(f, -1, s->jaw + 4, 48, 14),
                 side_at(f, -1, 70 * w, 32, 20),
                 side_at(f, -1, 72 * w, 14, 22));
    figure_curve(cr, side_at(f, -1, 74 * w, 2, 22),
                 side_at(f, -1, 75 * w, -10, 16),
                 side_at(f, -1, 74.5 * w, -26, 8));
    figure_curve(cr, side_at(f, -1, 79 * w, -82, -4),
                 side_at(f, -1, 51 * w, -114, -4), figure_at(f, 0, -114, -4));
}

void figure_path_face(cairo_t *cr, const Figure *f)
{
    cairo_new_path(cr);
    figure_move(cr, figure_at(f, 0, -114, -4));
    half_down(cr, f);
    figure_curve(cr, figure_at(f, 4, f->shape.chin_y + 1.5, 60),
                 figure_at(f, -4, f->shape.chin_y + 1.5, 60),
                 figure_at(f, -f->shape.chin * 0.5, f->shape.chin_y, 58));
    half_up(cr, f);
    cairo_close_path(cr);
}

static void ear_draw(cairo_t *cr, const Figure *f, int side)
{
    PaintPoint at = figure_at(f, side * 76 * f->shape.cheek, 8, -10);
    double wide = 1 - side * f->sine * 1.1;
    cairo_save(cr);
    cairo_translate(cr, at.x, at.y);
    cairo_rotate(cr, side * 0.14);
    cairo_scale(cr, side * fmax(wide, 0.3), 1);
    cairo_new_path(cr);
    cairo_move_to(cr, -8, -18);
    cairo_curve_to(cr, 0, -26, 13, -22, 12, -8);
    cairo_curve_to(cr, 11, 4, 7, 8, 5, 16);
    cairo_curve_to(cr, 3, 23, -6, 23, -8, 16);
    cairo_close_path(cr);
    paint_set_fade(
        cr, (PaintPoint){-8, -10}, (PaintPoint){12, 10},
        side < 0 ? f->ink.skin : f->ink.skin_shade,
        side < 0 ? f->ink.skin_shade
                 : paint_mix_colour(f->ink.skin_shade, f->ink.skin_dark, 0.3));
    cairo_fill(cr);
    cairo_move_to(cr, -4, -14);
    cairo_curve_to(cr, 6, -19, 9, -10, 5, -2);
    cairo_curve_to(cr, 2, 4, 4, 8, -1, 12);
    paint_set_colour(cr, f->ink.skin_dark, 0.42);
    paint_stroke(cr, 2);
    cairo_restore(cr);
}

static void glow_at(cairo_t *cr, PaintPoint at, double w, double h,
                    unsigned colour, double alpha)
{
    paint_glow(cr, (PaintRect){at.x - w, at.y - h, 2 * w, 2 * h}, colour,
               alpha);
}

// From the window's side over the middle of the face to the far cheek.
static void set_skin(cairo_t *cr, const Figure *f)
{
    const FigureInk *ink = &f->ink;
    unsigned far = paint_mix_colour(ink->skin_shade, ink->skin_dark, 0.45);
    double from = figure_across(f, -74, 10);
    double to = figure_across(f, 74 * f->shape.cheek, 16);
    double middle = (figure_across(f, 14, 58) - from) / (to - from);
    const PaintStop stops[] = {
        {0, ink->skin_light, 1},
        {middle * 0.6, ink->skin, 1},
        {middle, paint_mix_colour(ink->skin, ink->skin_shade, 0.35), 1},
        {(middle + 1) / 2, paint_mix_colour(ink->skin, ink->skin_shade, 0.9),
         1},
        {1, far, 1}};
    paint_set_linear(cr, (PaintPoint){from, -26}, (PaintPoint){to, 26}, stops,
                     5);
}

static void face_light(cairo_t *cr, const Figure *f)
{
    const FigureInk *ink = &f->ink;
    unsigned blush = paint_mix_colour(ink->skin, 0xCC4A3C, 0.62);
    double smile = fmax(f->pose->mouth_curve, 0);
    glow_at(cr, figure_at(f, 0, f->shape.chin_y + 16, 20), 84, 42,
            ink->skin_dark, 0.5);
    glow_at(cr, figure_at(f, -20, -62, 50), 66, 50, ink->skin_light, 0.9);
    glow_at(cr, figure_at(f, -5, f->shape.chin_y - 18, 64), 22, 14,
            ink->skin_light, 0.6);
    for (int side = -1; side <= 1; side += 2) {
        glow_at(cr, figure_at(f, side * 46, 30, 44), 34, 28, blush,
                0.14 + 0.4 * f->pose->blush);
        glow_at(cr, figure_at(f, side * 41 - 3, 18, 52), 24, 15,
                ink->skin_light, (side < 0 ? 0.55 : 0.28) + 0.25 * smile);
        glow_at(cr, figure_at(f, side * 52, 52, 30), 20, 26, ink->skin_dark,
                0.1 + 0.12 * ink->age);
        glow_at(cr, figure_at(f, side * 31, -6, 52), 31, 24, ink->skin_shade,
                0.62);
    }
    glow_at(cr, figure_at(f, 0, 45, 68), 22, 10, ink->skin_shade, 0.5);
    glow_at(cr, figure_at(f, 0, 78, 66), 20, 7, ink->skin_dark, 0.28);
}

// A wrinkle from a over b to c.
static void line_draw(cairo_t *cr, PaintPoint a, PaintPoint b, PaintPoint c,
                      double width)
{
    figure_move(cr, a);
    paint_quad_to(cr, b.x, b.y, c.x, c.y);
    paint_stroke(cr, width);
}

static void forehead_draw(cairo_t *cr, const Figure *f)
{
    double raise = paint_clamp(f->pose->brow_raise, 0, 1);
    double frown = paint_clamp(-f->pose->brow_angle, 0, 1);
    double age = f->ink.age * f->ink.age;
    for (int i = 0; i < 3; i++) {
        double y = -58 - i * 11;
        double half = 33 - i * 4;
        paint_set_colour(cr, f->ink.skin_dark,
                         0.2 * age + 0.22 * raise * (0.15 + f->ink.age));
        line_draw(cr, figure_at(f, -half, y, 46),
                  figure_at(f, 0, y - 6 - 4 * raise, 62),
                  figure_at(f, half, y, 46), 1.6);
    }
    for (int side = -1; side <= 1 && frown > 0.02; side += 2) {
        paint_set_colour(cr, f->ink.skin_dark, 0.55 * frown);
        line_draw(cr, figure_at(f, side * 7, -19, 64),
                  figure_at(f, side * 4.5, -27, 65),
                  figure_at(f, side * 7, -38, 62), 2);
    }
}

static void folds_draw(cairo_t *cr, const Figure *f)
{
    double curve = f->pose->mouth_curve;
    double smile = fmax(curve, 0);
    double strength =
        0.02 + 0.26 * f->ink.age + 0.24 * smile + 0.2 * fmax(-curve, 0);
    if (f->look->sex == SEX_WOMAN) {
        strength *= 0.55;
    }
    for (int side = -1; side <= 1; side += 2) {
        double x = side * (f->shape.mouth + 9 + 6 * smile);
        double y = 60 - curve * 7;
        figure_move(cr, figure_at(f, side * (f->shape.nose + 5), 30, 62));
        figure_curve(cr, figure_at(f, x * 0.86, 37 - smile * 2, 60),
                     figure_at(f, x * 1.04, y - 12, 54),
                     figure_at(f, x, y + 2, 54));
        paint_set_colour(cr, f->ink.skin_dark, strength * 0.8);
        paint_stroke(cr, 2);
    }
    if (f->look->build >= 1) {
        double y = f->shape.chin_y - 5;
        paint_set_colour(cr, f->ink.skin_dark, 0.2);
        line_draw(cr, figure_at(f, -26, y - 6, 50), figure_at(f, 0, y + 5, 60),
                  figure_at(f, 26, y - 6, 50), 2);
    }
}

static void freckles_draw(cairo_t *cr, const Figure *f)
{
    static const double SPOTS[][2] = {
        {-44, 20}, {-36, 27}, {-29, 19}, {-50, 30}, {-22, 26}, {-40, 36},
        {44, 20},  {36, 27},  {29, 19},  {50, 30},  {22, 26},  {40, 36},
        {-8, 8},   {9, 12},   {-33, 33}, {33, 34}};
    unsigned red = (f->look->hair >> 16) - ((f->look->hair >> 8) & 0xFF);
    if (f->look->hair == 0 || red < 0x40 || red > 0xFF || f->look->skin > 1) {
        return;
    }
    for (size_t i = 0; i < sizeof SPOTS / sizeof *SPOTS; i++) {
        PaintPoint at = figure_at(f, SPOTS[i][0], SPOTS[i][1], 54);
        paint_ellipse(cr, at.x, at.y, 1.5, 1.3);
    }
    paint_set_colour(cr, 0xA5603A, 0.5);
    cairo_fill(cr);
}

void figure_draw_head(cairo_t *cr, const Figure *f)
{
    ear_draw(cr, f, -1);
    ear_draw(cr, f, 1);
    figure_path_face(cr, f);
    set_skin(cr, f);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    face_light(cr, f);
    freckles_draw(cr, f);
    cairo_restore(cr);
    figure_draw_beard(cr, f);
    forehead_draw(cr, f);
    folds_draw(cr, f);
    figure_draw_mouth(cr, f);
    figure_draw_nose(cr, f);
    figure_draw_moustache(cr, f);
    figure_draw_bags(cr, f);
    figure_draw_eyes(cr, f);
    figure_draw_hair(cr, f);
    figure_draw_glasses(cr, f);
    figure_draw_drops(cr, f);
}
