#include "draw/figure/figure_parts.h"

#include <string.h>

static void collar_wing_draw(cairo_t *cr, const Figure *f, int side, double x)
{
    const FigureInk *ink = &f->ink;
    double neck = f->shape.neck;
    double lift = f->pose->shoulders * 3;
    cairo_new_path(cr);
    cairo_move_to(cr, side * (neck + 1), -34);
    cairo_curve_to(cr, side * (neck + 14), -20, side * (neck + 24), -8,
                   side * (neck + 31), 4 - lift);
    cairo_curve_to(cr, side * 62 + x * 0.4, 20, side * 44 + x * 0.7, 34,
                   side * 29 + x, 48);
    cairo_curve_to(cr, side * 18 + x, 36, side * 8 + x, 24, x, 18);
    cairo_curve_to(cr, side * 22 + x * 0.6, 12, side * (neck - 3), -10,
                   side * (neck + 1), -34);
    cairo_close_path(cr);
    if (side < 0) {
        paint_set_fade(cr, (PaintPoint){-76, 0}, (PaintPoint){0, 30},
                       ink->shirt_light, ink->shirt);
    } else {
        paint_set_fade(cr, (PaintPoint){0, 10}, (PaintPoint){76, 20},
                       ink->shirt, ink->shirt_shade);
    }
    cairo_fill_preserve(cr);
    paint_set_colour(cr, ink->shirt_shade, 0.65);
    paint_stroke(cr, 1.2);
}

static void collar_draw(cairo_t *cr, const Figure *f)
{
    double x = figure_chest(f, 9);
    collar_wing_draw(cr, f, -1, x);
    collar_wing_draw(cr, f, 1, x);
}

static void buttons_draw(cairo_t *cr, const Figure *f)
{
    double x = figure_chest(f, 12);
    double low = figure_chest(f, 34);
    cairo_move_to(cr, x + 6, 22);
    cairo_curve_to(cr, x + 10, 80, low + 7, 140, low + 7, 240);
    paint_set_colour(cr, f->ink.shirt_shade, 0.5);
    paint_stroke(cr, 1.4);
    for (int button = 0; button < 5; button++) {
        paint_ellipse(cr, paint_mix(x, low, button / 3.0), 50 + button * 36,
                      2.8, 2.8);
        paint_set_colour(cr, f->ink.shirt_light, 1);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, f->ink.shirt_shade, 0.8);
        paint_stroke(cr, 0.8);
    }
}

static void tie_draw(cairo_t *cr, const Figure *f)
{
    unsigned tie = f->look->tie;
    double x = figure_chest(f, 9);
    double low = figure_chest(f, 34);
    if (tie == 0) {
        return;
    }
    cairo_new_path(cr);
    cairo_move_to(cr, x - 9, 36);
    cairo_curve_to(cr, x - 12, 90, low - 19, 140, low - 17, 250);
    cairo_line_to(cr, low + 17, 250);
    cairo_curve_to(cr, low + 19, 140, x + 12, 90, x + 9, 36);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){x - 16, 60}, (PaintPoint){low + 18, 80},
                   paint_lighten(tie, 0.15), paint_darken(tie, 0.35));
    cairo_fill(cr);
    cairo_move_to(cr, x - 12, 15);
    cairo_line_to(cr, x + 12, 15);
    cairo_line_to(cr, x + 9, 38);
    cairo_line_to(cr, x - 9, 38);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){x - 12, 15}, (PaintPoint){x + 12, 38},
                   paint_lighten(tie, 0.2), paint_darken(tie, 0.3));
    cairo_fill(cr);
}

static void bib_path(cairo_t *cr, double x, double low)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -82 + x, 66);
    cairo_curve_to(cr, -40 + x, 75, 40 + x, 75, 82 + x, 66);
    cairo_curve_to(cr, 88 + x, 110, 110 + low, 140, 130 + low, 166);
    cairo_line_to(cr, 150 + low, 300);
    cairo_line_to(cr, -150 + low, 300);
    cairo_line_to(cr, -130 + low, 166);
    cairo_curve_to(cr, -110 + low, 140, -88 + x, 110, -82 + x, 66);
    cairo_close_path(cr);
}

static void strap_draw(cairo_t *cr, const Figure *f, int side, double x)
{
    double lift = f->pose->shoulders * 6;
    double neck = f->shape.neck;
    double b = f->shape.breadth;
    cairo_move_to(cr, side * 82 * b + x, 72);
    cairo_curve_to(cr, side * 82 * b + x * 0.7, 40, side * 76 * b, 14 - lift,
                   side * (neck + 20), -8 - lift);
    cairo_line_to(cr, side * (neck + 36), -1 - lift);
    cairo_curve_to(cr, side * 92 * b, 20 - lift, side * 97 * b + x * 0.7, 44,
                   side * 98 * b + x, 82);
    cairo_close_path(cr);
    paint_set_colour(
        cr,
        side < 0 ? f->ink.cloth_light
                 : paint_mix_colour(f->ink.cloth, f->ink.cloth_shade, 0.55),
        1);
    cairo_fill(cr);
}

static void pocket_pens_draw(cairo_t *cr, const Figure *f, double x)
{
    paint_rounded(cr, (PaintRect){x + 39, 88, 5, 20}, 2);
    paint_set_colour(cr, 0xC8523A, 1);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){x + 50, 84, 6, 24}, 2);
    paint_set_colour(cr, 0xE0A43C, 1);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){x + 24, 104, 46, 6}, 2);
    paint_set_colour(cr, f->ink.cloth_shade, 0.9);
    cairo_fill(cr);
}

// Brass buckles and a pocket over the chest.
static void overall_parts_draw(cairo_t *cr, const Figure *f, double x)
{
    for (int side = -1; side <= 1; side += 2) {
        PaintRect buckle = {side * 86 * f->shape.breadth + x - 9, 66, 18, 20};
        paint_rounded(cr, buckle, 4);
        paint_set_colour(cr, 0xC9A45A, 1);
        paint_stroke(cr, 3.6);
    }
    paint_rounded(cr, (PaintRect){x - 40, 96, 80, 62}, 8);
    paint_set_colour(cr, f->ink.cloth_shade, 0.7);
    paint_stroke(cr, 2);
    cairo_move_to(cr, x - 40, 112);
    cairo_line_to(cr, x + 40, 112);
    paint_set_colour(cr, f->ink.cloth_light, 0.6);
    paint_stroke(cr, 1.6);
}

static void bib_draw(cairo_t *cr, const Figure *f)
{
    const double dash[] = {5, 4};
    const FigureInk *ink = &f->ink;
    const PaintStop stops[] = {{0, ink->cloth_light, 1},
                               {0.42, ink->cloth, 1},
                               {1, ink->cloth_shade, 1}};
    double x = figure_chest(f, 26);
    double b = f->shape.breadth;
    cairo_save(cr);
    cairo_scale(cr, b, 1);
    cairo_save(cr);
    cairo_translate(cr, 5, 5);
    bib_path(cr, x, x);
    paint_set_colour(cr, 0x1E2A34, 0.22);
    cairo_fill(cr);
    cairo_restore(cr);
    bib_path(cr, x, x);
    paint_set_linear(cr, (PaintPoint){-140, 60}, (PaintPoint){140, 160}, stops,
                     3);
    cairo_fill(cr);
    cairo_move_to(cr, -79 + x, 73);
    cairo_curve_to(cr, -40 + x, 81, 40 + x, 81, 79 + x, 73);
    cairo_set_dash(cr, dash, 2, 0);
    paint_set_colour(cr, paint_lighten(ink->cloth, 0.5), 0.6);
    cairo_set_line_width(cr, 1.3);
    cairo_stroke(cr);
    cairo_restore(cr);
    strap_draw(cr, f, -1, x);
    strap_draw(cr, f, 1, x);
    if (f->look->clothes == CLOTHES_OVERALL) {
        overall_parts_draw(cr, f, x);
    } else if (f->look->carried == CARRIED_PENS) {
        pocket_pens_draw(cr, f, x);
    }
}

// What shows between the lapels.
static void front_draw(cairo_t *cr, const Figure *f)
{
    double neck = f->shape.neck;
    double low = figure_chest(f, 32);
    cairo_move_to(cr, -neck - 6, -12);
    cairo_line_to(cr, figure_chest(f, 9), 18);
    cairo_line_to(cr, neck + 6, -12);
    cairo_line_to(cr, low + 12, 200);
    cairo_line_to(cr, low - 12, 200);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-40, 0}, (PaintPoint){44, 0},
                   f->ink.shirt_light, f->ink.shirt_shade);
    cairo_fill(cr);
}

static void lapel_draw(cairo_t *cr, const Figure *f, int side)
{
    const FigureInk *ink = &f->ink;
    double neck = f->shape.neck;
    double b = f->shape.breadth;
    double x = figure_chest(f, 22);
    double low = figure_chest(f, 32);
    cairo_new_path(cr);
    cairo_move_to(cr, side * (neck + 20), -14);
    cairo_line_to(cr, side * 92 * b + x, 54);
    cairo_line_to(cr, side * 70 * b + x, 64);
    cairo_line_to(cr, side * 82 * b + x, 82);
    cairo_curve_to(cr, side * 50 + x, 140, side * 20 + low, 180, side * 5 + low,
                   212);
    cairo_curve_to(cr, side * 14 + low, 130, side * 34 + x * 0.5, 44,
                   side * (neck + 4), -24);
    cairo_close_path(cr);
    if (side < 0) {
        paint_set_fade(cr, (PaintPoint){-90, 40}, (PaintPoint){0, 120},
                       paint_lighten(ink->cloth_light, 0.1), ink->cloth);
    } else {
        paint_set_fade(cr, (PaintPoint){6, 40}, (PaintPoint){92, 90},
                       ink->cloth_light, ink->cloth);
    }
    cairo_fill_preserve(cr);
    paint_set_colour(cr, ink->cloth_shade, 0.9);
    paint_stroke(cr, 1.6);
}

static void jacket_draw(cairo_t *cr, const Figure *f)
{
    bool woman = f->look->sex == SEX_WOMAN;
    double x = figure_chest(f, 14);
    if (!woman) {
        front_draw(cr, f);
    }
    if (!woman) {
        buttons_draw(cr, f);
        tie_draw(cr, f);
        collar_draw(cr, f);
    }
    lapel_draw(cr, f, -1);
    lapel_draw(cr, f, 1);
    if (!woman) {
        cairo_move_to(cr, 78 * f->shape.breadth + x, 112);
        cairo_line_to(cr, 116 * f->shape.breadth + x, 106);
        paint_set_colour(cr, f->ink.cloth_shade, 1);
        paint_stroke(cr, 4);
    }
}

static void rim_path(cairo_t *cr, const Figure *f, double depth)
{
    double neck = f->shape.neck + 10;
    double x = figure_chest(f, 8);
    cairo_move_to(cr, -neck, -14);
    cairo_curve_to(cr, -neck * 0.7 + x, depth, neck * 0.7 + x, depth, neck,
                   -14);
}

void figure_draw_opening(cairo_t *cr, const Figure *f)
{
    Clothes clothes = f->look->clothes;
    bool woman = f->look->sex == SEX_WOMAN;
    double half = f->shape.neck;
    double x = figure_chest(f, 14);
    if (clothes == CLOTHES_JACKET && woman) {
        front_draw(cr, f);
    }
    if (clothes == CLOTHES_JUMPER || f->look->collar == COLLAR_ROUND ||
        clothes == CLOTHES_CARDIGAN) {
        rim_path(cr, f, 30);
    } else if (clothes == CLOTHES_BLOUSE || clothes == CLOTHES_JACKET) {
        double deep = clothes == CLOTHES_BLOUSE ? 74 : woman ? 62 : 16;
        cairo_move_to(cr, -half - 6, -16);
        paint_quad_to(cr, x - 18, deep * 0.45, x, deep);
        paint_quad_to(cr, x + 20, deep * 0.45, half + 6, -16);
    } else {
        return;
    }
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-half, 0}, (PaintPoint){half + 6, 0},
                   f->ink.skin, f->ink.skin_shade);
    cairo_fill(cr);
}

static void jumper_draw(cairo_t *cr, const Figure *f)
{
    if (f->look->shirt) {
        collar_draw(cr, f);
    }
    rim_path(cr, f, 34);
    paint_set_colour(cr, f->ink.cloth_shade, 0.75);
    paint_stroke(cr, 13);
    rim_path(cr, f, 34);
    paint_set_colour(cr, f->ink.cloth_light, 1);
    paint_stroke(cr, 9.5);
    for (int i = 0; i < 9; i++) {
        double t = i / 8.0;
        double x = paint_mix(-f->shape.neck - 4, f->shape.neck + 4, t) +
                   figure_chest(f, 8);
        double y = 22 - (t - 0.5) * (t - 0.5) * 120;
        cairo_move_to(cr, x, y - 5);
        cairo_line_to(cr, x + (t - 0.5) * 4, y + 4);
        paint_set_colour(cr, f->ink.cloth_shade, 0.4);
        paint_stroke(cr, 1.4);
    }
}

static void blouse_draw(cairo_t *cr, const Figure *f)
{
    double neck = f->shape.neck;
    double x = figure_chest(f, 14);
    for (int side = -1; side <= 1; side += 2) {
        cairo_move_to(cr, side * (neck + 3), -26);
        cairo_curve_to(cr, side * (neck + 26), -4, side * 56 + x, 30,
                       side * 40 + x, 56);
        cairo_curve_to(cr, side * 26 + x, 54, side * 10 + x, 66, x, 78);
        cairo_curve_to(cr, side * 14 + x, 40, side * (neck - 6), 6,
                       side * (neck + 3), -26);
        cairo_close_path(cr);
        paint_set_colour(cr, side < 0 ? f->ink.cloth_light : f->ink.cloth, 1);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, f->ink.cloth_shade, 0.7);
        paint_stroke(cr, 1.4);
    }
    cairo_move_to(cr, x, 78);
    cairo_curve_to(cr, x, 130, x + 4, 160, x + 6, 240);
    paint_set_colour(cr, f->ink.cloth_shade, 0.6);
    paint_stroke(cr, 1.6);
}

// The neckline of a plain top.
static void round_neck_draw(cairo_t *cr, const Figure *f)
{
    rim_path(cr, f, 33);
    paint_set_colour(cr, f->ink.shirt_shade, 0.9);
    paint_stroke(cr, 8);
    rim_path(cr, f, 32);
    paint_set_colour(cr, f->ink.shirt_light, 0.8);
    paint_stroke(cr, 4.5);
}

// A top, and over it two fronts that hang open.
static void cardigan_draw(cairo_t *cr, const Figure *f)
{
    const FigureInk *ink = &f->ink;
    double neck = f->shape.neck;
    double b = f->shape.breadth;
    double x = figure_chest(f, 14);
    double low = figure_chest(f, 30);
    cairo_move_to(cr, -neck - 14, -20);
    cairo_curve_to(cr, -52 * b + x, 70, -44 * b + low, 150, -40 * b + low, 260);
    cairo_line_to(cr, 46 * b + low, 260);
    cairo_curve_to(cr, 50 * b + low, 150, 58 * b + x, 70, neck + 14, -20);
    cairo_curve_to(cr, neck * 0.7 + x, 36, -neck * 0.7 + x, 36, -neck - 14,
                   -20);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-60, 0}, (PaintPoint){64, 40},
                   ink->shirt_light, ink->shirt_shade);
    cairo_fill(cr);
    for (int side = -1; side <= 1; side += 2) {
        cairo_move_to(cr, side * (neck + 17), -22);
        cairo_curve_to(cr, side * 58 * b + x, 70, side * 50 * b + low, 150,
                       side * 46 * b + low, 260);
        paint_set_colour(cr, ink->cloth_shade, 0.9);
        paint_stroke(cr, 17);
        cairo_move_to(cr, side * (neck + 17), -22);
        cairo_curve_to(cr, side * 58 * b + x, 70, side * 50 * b + low, 150,
                       side * 46 * b + low, 260);
        paint_set_colour(cr, side < 0 ? ink->cloth_light : ink->cloth, 1);
        paint_stroke(cr, 13);
    }
    round_neck_draw(cr, f);
}

void figure_draw_clothes(cairo_t *cr, const Figure *f)
{
    switch (f->look->clothes) {
    case CLOTHES_CARDIGAN:
        cardigan_draw(cr, f);
        break;
    case CLOTHES_JACKET:
        jacket_draw(cr, f);
        break;
    case CLOTHES_JUMPER:
        jumper_draw(cr, f);
        break;
    case CLOTHES_BLOUSE:
        blouse_draw(cr, f);
        break;
    default:
        if (f->look->collar == COLLAR_ROUND) {
            round_neck_draw(cr, f);
            break;
        }
        buttons_draw(cr, f);
        tie_draw(cr, f);
        collar_draw(cr, f);
        break;
    }
    if (f->look->clothes == CLOTHES_APRON ||
        f->look->clothes == CLOTHES_OVERALL) {
        bib_draw(cr, f);
    }
    figure_draw_carried(cr, f);
}

static void plate_draw(cairo_t *cr, PaintRect plate)
{
    paint_rounded(cr, (PaintRect){plate.x + 2, plate.y + 3, plate.w, plate.h},
                  4);
    paint_set_colour(cr, 0x0F1C20, 0.4);
    cairo_fill(cr);
    paint_rounded(cr, plate, 4);
    paint_set_fade(cr, (PaintPoint){plate.x, plate.y},
                   (PaintPoint){plate.x + plate.w, 120}, 0xFFFDF8, 0xE8E0D2);
    cairo_fill(cr);
}

void figure_draw_badge(cairo_t *cr, const Appearance *look, const Pose *pose,
                       Type *letters)
{
    static const TypeStyle STYLE = {TYPE_BOLD, 14, 0xB8472B, 1};
    Figure f = figure_of(look, pose);
    if (look->badge[0] == '\0') {
        return;
    }
    cairo_save(cr);
    figure_enter_body(cr, pose);
    size_t count = strlen(look->badge);
    PaintRect plate = {figure_chest(&f, 26) - 66 * f.shape.breadth, 92,
                       type_width(letters, STYLE, look->badge, count) + 24, 25};
    plate_draw(cr, plate);
    type_draw_on(letters, cr, STYLE, look->badge, count, plate.x + 12,
                 plate.y + 17.5);
    cairo_restore(cr);
}
