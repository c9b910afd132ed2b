#include "draw/figure/figure.h"

#include <math.h>

#include "draw/figure/figure_parts.h"

// Below this the table hides him, however far he leans.
enum { TABLE_Y = 216 };

// The outer end of a shoulder; the one that turns from us draws in.
static PaintPoint shoulder_of(const Figure *f, int side)
{
    double turn = f->pose->body_turn;
    double lift = f->pose->shoulders * 9 - f->shape.slope;
    return (PaintPoint){side * 146 * f->shape.breadth * (1 - side * turn * 0.1),
                        30 - lift - side * turn * 5};
}

static void torso_path(cairo_t *cr, const Figure *f)
{
    PaintPoint l = shoulder_of(f, -1);
    PaintPoint r = shoulder_of(f, 1);
    double neck = f->shape.neck;
    double waist = 150 * f->shape.breadth + f->look->build * 8;
    cairo_new_path(cr);
    cairo_move_to(cr, -neck, -22);
    cairo_curve_to(cr, -neck - 12, 2, l.x * 0.66, l.y - 24, l.x, l.y);
    cairo_curve_to(cr, l.x - 26, l.y + 14, l.x - 32, l.y + 48, l.x - 30, 122);
    cairo_curve_to(cr, -waist - 12, 170, -waist - 8, 220, -waist - 6, 300);
    cairo_line_to(cr, waist + 6, 300);
    cairo_curve_to(cr, waist + 8, 220, waist + 12, 170, r.x + 30, 122);
    cairo_curve_to(cr, r.x + 32, r.y + 48, r.x + 26, r.y + 14, r.x, r.y);
    cairo_curve_to(cr, r.x * 0.66, r.y - 24, neck + 12, 2, neck, -22);
    cairo_close_path(cr);
}

// Checks of a farmer's shirt, within the clip.
static void checks_draw(cairo_t *cr, const FigureInk *ink)
{
    paint_set_colour(cr, ink->sleeve_shade, 0.32);
    for (int i = -7; i <= 7; i++) {
        cairo_move_to(cr, i * 26, -30);
        cairo_line_to(cr, i * 27, 300);
    }
    for (int i = 0; i < 12; i++) {
        cairo_move_to(cr, -220, i * 25);
        cairo_curve_to(cr, -80, i * 25 + 6, 80, i * 25 + 6, 220, i * 25);
    }
    cairo_set_line_width(cr, 6);
    cairo_stroke(cr);
}

// It is darker between his arms and the table.
static void waist_shade_draw(cairo_t *cr, const FigureInk *ink)
{
    const PaintStop stops[] = {{0, ink->sleeve_shade, 0},
                               {1, ink->sleeve_shade, 0.4}};
    cairo_rectangle(cr, -190, 140, 380, TABLE_Y - 140);
    paint_set_linear(cr, (PaintPoint){0, 140}, (PaintPoint){0, TABLE_Y}, stops,
                     2);
    cairo_fill(cr);
}

static void torso_draw(cairo_t *cr, const Figure *f)
{
    const FigureInk *ink = &f->ink;
    const PaintStop stops[] = {{0, ink->sleeve_light, 1},
                               {0.42, ink->sleeve, 1},
                               {1, ink->sleeve_shade, 1}};
    double breadth = f->shape.breadth;
    double chest = figure_chest(f, 30);
    torso_path(cr, f);
    paint_set_linear(cr, (PaintPoint){-170 * breadth, 30},
                     (PaintPoint){176 * breadth, 130}, stops, 3);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    if (f->look->clothes == CLOTHES_OVERALL) {
        checks_draw(cr, ink);
    }
    if (f->look->sex == SEX_WOMAN) {
        for (int side = -1; side <= 1; side += 2) {
            paint_glow(cr, (PaintRect){chest + side * 50 - 60, 92, 120, 104},
                       ink->sleeve_shade, 0.34);
            paint_glow(cr, (PaintRect){chest + side * 46 - 56, 56, 96, 88},
                       ink->sleeve_light, 0.36);
        }
    }
    waist_shade_draw(cr, ink);
    for (int side = -1; side <= 1; side += 2) {
        for (int fold = 0; fold < 3; fold++) {
            double x = side * (126 - fold * 8) * breadth;
            cairo_move_to(cr, x, 84 + fold * 20);
            cairo_curve_to(cr, x - side * 16, 100 + fold * 20, x - side * 24,
                           120 + fold * 18, x - side * 16, 156 + fold * 18);
            paint_set_colour(cr, ink->sleeve_shade, side < 0 ? 0.28 : 0.5);
            paint_stroke(cr, 3.2 - fold * 0.4);
        }
    }
    cairo_restore(cr);
}

static void neck_path(cairo_t *cr, const Figure *f)
{
    double half = f->shape.neck;
    double head = f->sine * 12;
    cairo_new_path(cr);
    cairo_move_to(cr, head - half + 2, -90);
    cairo_curve_to(cr, -half + 1, -50, -half, -26, -half - 14, -4);
    cairo_curve_to(cr, -30, 34, 30, 34, half + 14, -4);
    cairo_curve_to(cr, half, -26, half - 1, -50, head + half - 2, -90);
    cairo_close_path(cr);
}

static void throat_draw(cairo_t *cr, const Figure *f)
{
    double chest = figure_chest(f, 10);
    double apple = -30 - f->pose->swallow * 11;
    for (int side = -1; side <= 1; side += 2) {
        cairo_move_to(cr, side * (f->shape.neck - 8), -34);
        cairo_curve_to(cr, side * 26 + chest, -14, side * 14 + chest, 2,
                       side * 7 + chest, 12);
        paint_set_colour(cr, f->ink.skin_dark, 0.2);
        paint_stroke(cr, 3);
    }
    if (f->look->sex == SEX_MAN) {
        paint_glow(cr, (PaintRect){chest - 6, apple - 2, 26, 22},
                   f->ink.skin_dark, 0.4);
        paint_glow(cr, (PaintRect){chest - 14, apple - 8, 20, 18},
                   f->ink.skin_light, 0.5);
    }
}

static void neck_draw(cairo_t *cr, const Figure *f)
{
    const PaintStop shade[] = {{0, f->ink.skin_dark, 0.85},
                               {0.6, f->ink.skin_dark, 0.5},
                               {1, f->ink.skin_dark, 0}};
    double half = f->shape.neck;
    neck_path(cr, f);
    paint_set_fade(cr, (PaintPoint){-half, 0}, (PaintPoint){half + 6, 0},
                   f->ink.skin, f->ink.skin_shade);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    throat_draw(cr, f);
    cairo_rectangle(cr, -90, -110, 180, 150);
    paint_set_linear(cr, (PaintPoint){-6, -46}, (PaintPoint){6, 8}, shade, 3);
    cairo_fill(cr);
    cairo_restore(cr);
}

void figure_draw_shadow(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    FigureShape shape = figure_shape_of(look);
    double half = 230 * shape.breadth;
    cairo_save(cr);
    figure_enter_body(cr, pose);
    paint_glow(cr, (PaintRect){50 - half, -250, half * 2, 560}, 0x231820, 0.26);
    cairo_restore(cr);
}

PaintRect figure_bounds(void)
{
    return (PaintRect){190, 6, 480, 528};
}

PaintRect figure_face_bounds(void)
{
    return (PaintRect){320, 50, 230, 260};
}

void figure_draw_trunk(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    Figure figure = figure_of(look, pose);
    cairo_save(cr);
    figure_enter_body(cr, pose);
    cairo_rectangle(cr, -300, -320, 600, 320 + TABLE_Y);
    cairo_clip(cr);
    cairo_save(cr);
    figure_enter_head(cr, pose);
    figure_draw_hair_back(cr, &figure);
    cairo_restore(cr);
    torso_draw(cr, &figure);
    figure_draw_opening(cr, &figure);
    neck_draw(cr, &figure);
    figure_draw_clothes(cr, &figure);
    cairo_restore(cr);
}

// Red up to his ears, or pale.
static void flush(FigureInk *ink, double flush)
{
    unsigned to = flush > 0 ? 0xD8383C : 0xDDE2D4;
    double part = flush > 0 ? 0.22 * flush : -0.26 * flush;
    ink->skin = paint_mix_colour(ink->skin, to, part);
    ink->skin_light = paint_mix_colour(ink->skin_light, to, part * 0.7);
    ink->skin_shade = paint_mix_colour(ink->skin_shade, to, part * 0.8);
}

void figure_draw_face(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    Figure figure = figure_of(look, pose);
    flush(&figure.ink, pose->flush);
    cairo_save(cr);
    figure_enter_body(cr, pose);
    figure_enter_head(cr, pose);
    if (look->hair_style == HAIR_STYLE_HEADSCARF) {
        figure_draw_scarf(cr, &figure, true);
    }
    figure_draw_head(cr, &figure);
    cairo_restore(cr);
}
