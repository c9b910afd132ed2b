#include "view/figure_parts.h"

void figure_draw_hair_back(cairo_t *cr, const Appearance *look,
                           const FigureInk *ink)
{
    double length = look->hair_style == HAIR_STYLE_LONG  ? 165
                    : look->hair_style == HAIR_STYLE_BOB ? 92
                                                         : 12;
    if (look->hair_style == HAIR_STYLE_BALD) {
        return;
    }
    if (look->hair_style == HAIR_STYLE_BUN) {
        paint_ellipse(cr, 0, -132, 38, 32);
        paint_set_colour(cr, ink->hair, 1);
        cairo_fill(cr);
    }
    bool scarf = look->hair_style == HAIR_STYLE_HEADSCARF;
    double wide = length > 20 ? 100 : 80;
    cairo_new_path(cr);
    cairo_move_to(cr, -wide, length);
    cairo_curve_to(cr, -wide - 4, -70, -64, -122, 0, -121);
    cairo_curve_to(cr, 64, -122, wide + 4, -70, wide, length);
    paint_quad_to(cr, 0, length + 24, -wide, length);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-80, 0}, (PaintPoint){80, 0},
                   scarf ? ink->cloth : ink->hair,
                   scarf ? ink->cloth_shade : ink->hair_dark);
    cairo_fill(cr);
}

// From temple to temple over the crown, and back along the hairline.
static void cap_path(cairo_t *cr, double hairline, double temple, double turn)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -80, temple);
    cairo_curve_to(cr, -96, -66, -70, -126, -6, -127);
    cairo_curve_to(cr, 60, -130, 98, -74, 80, temple);
    cairo_curve_to(cr, 74, 2, 72, -16, 71, -34);
    cairo_curve_to(cr, 70, -54, 66, hairline + 18, 56, hairline + 8);
    cairo_curve_to(cr, 44, hairline - 6, 30 + turn * 0.5, hairline - 6,
                   20 + turn * 0.5, hairline - 4);
    cairo_curve_to(cr, 4 + turn * 0.5, hairline + 4, -12 + turn * 0.5,
                   hairline + 4, -30 + turn * 0.5, hairline);
    cairo_curve_to(cr, -46 + turn * 0.3, hairline - 4, -58, hairline + 8, -64,
                   hairline + 22);
    cairo_curve_to(cr, -71, -46, -72, -16, -73, -2);
    cairo_curve_to(cr, -75, 6, -77, 10, -80, temple);
    cairo_close_path(cr);
}

static void strands_draw(cairo_t *cr, const FigureInk *ink, double hairline)
{
    for (int i = 0; i < 13; i++) {
        double x = -70 + i * 11.6;
        cairo_move_to(cr, x * 0.72, hairline);
        cairo_curve_to(cr, x * 0.9 - 6, hairline - 16, x - 4, -112, x + 8,
                       -126);
        paint_set_colour(cr, i % 2 ? ink->hair_light : ink->hair_dark, 0.28);
        paint_stroke(cr, 1.8);
    }
}

static void cap_draw(cairo_t *cr, const FigureInk *ink, double hairline,
                     double temple, double turn)
{
    const PaintStop stops[] = {
        {0, ink->hair_light, 1}, {0.4, ink->hair, 1}, {1, ink->hair_dark, 1}};
    cap_path(cr, hairline, temple, turn);
    paint_set_linear(cr, (PaintPoint){-88, -70}, (PaintPoint){90, -40}, stops,
                     3);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    unsigned temples = paint_mix_colour(ink->hair, 0xE4DFD8, ink->age);
    paint_glow(cr, (PaintRect){-140, -76, 112, 124}, temples, 0.8);
    paint_glow(cr, (PaintRect){34, -74, 104, 120}, temples, 0.5);
    strands_draw(cr, ink, hairline);
    cairo_restore(cr);
}

static void side_hair_draw(cairo_t *cr, const FigureInk *ink, double length)
{
    for (int side = -1; side <= 1; side += 2) {
        cairo_new_path(cr);
        cairo_move_to(cr, side * 62, -76);
        cairo_curve_to(cr, side * 78, -40, side * 70, 10, side * 74, length);
        cairo_curve_to(cr, side * 88, length + 12, side * 102, length,
                       side * 102, length - 20);
        cairo_curve_to(cr, side * 104, -20, side * 94, -80, side * 62, -100);
        cairo_close_path(cr);
        paint_set_colour(cr, side < 0 ? ink->hair : ink->hair_dark, 1);
        cairo_fill(cr);
    }
}

static void ring_draw(cairo_t *cr, const FigureInk *ink)
{
    for (int side = -1; side <= 1; side += 2) {
        cairo_new_path(cr);
        cairo_move_to(cr, side * 72, -50);
        cairo_curve_to(cr, side * 88, -50, side * 88, 0, side * 79, 14);
        cairo_curve_to(cr, side * 73, 4, side * 73, -20, side * 72, -50);
        cairo_close_path(cr);
        paint_set_colour(cr, ink->hair, 0.9);
        cairo_fill(cr);
    }
}

static void scarf_draw(cairo_t *cr, const FigureInk *ink)
{
    cairo_new_path(cr);
    paint_ellipse(cr, 0, 132, 80, 36);
    paint_set_fade(cr, (PaintPoint){-60, 90}, (PaintPoint){60, 140}, ink->cloth,
                   ink->cloth_shade);
    cairo_fill(cr);
    paint_ellipse(cr, 0, -6, 96, 122);
    cairo_new_sub_path(cr);
    paint_ellipse(cr, 0, 6, 69, 92);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
    paint_set_fade(cr, (PaintPoint){-90, -60}, (PaintPoint){90, 40},
                   ink->cloth_light, ink->cloth_shade);
    cairo_fill(cr);
    cairo_set_fill_rule(cr, CAIRO_FILL_RULE_WINDING);
    paint_ellipse(cr, 0, 6, 69, 92);
    paint_set_colour(cr, ink->cloth_shade, 0.8);
    paint_stroke(cr, 2.5);
}

void figure_draw_hair(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                      const Pose *pose)
{
    double turn = figure_turn(pose);
    switch (look->hair_style) {
    case HAIR_STYLE_BALD:
        ring_draw(cr, ink);
        break;
    case HAIR_STYLE_RECEDING:
        cap_draw(cr, ink, -96, 14, turn);
        break;
    case HAIR_STYLE_SHORT:
        cap_draw(cr, ink, -78 - ink->age * 12, 14, turn);
        break;
    case HAIR_STYLE_BOB:
        side_hair_draw(cr, ink, 92);
        cap_draw(cr, ink, -72, 20, turn);
        break;
    case HAIR_STYLE_LONG:
        side_hair_draw(cr, ink, 160);
        cap_draw(cr, ink, -74, 20, turn);
        break;
    case HAIR_STYLE_BUN:
        cap_draw(cr, ink, -80, 10, turn);
        break;
    case HAIR_STYLE_HEADSCARF:
        scarf_draw(cr, ink);
        break;
    }
}

static void beard_area_path(cairo_t *cr, double turn)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -78, 10);
    cairo_curve_to(cr, -66, 40, -52, 44, -38 + turn, 44);
    cairo_curve_to(cr, -24 + turn, 42, 24 + turn, 42, 38 + turn, 44);
    cairo_curve_to(cr, 52, 44, 66, 40, 78, 10);
    cairo_line_to(cr, 84, 120);
    cairo_line_to(cr, -84, 120);
    cairo_close_path(cr);
}

void figure_draw_beard(cairo_t *cr, const Appearance *look,
                       const FigureInk *ink, const Pose *pose)
{
    double turn = figure_turn(pose);
    bool full = look->beard == BEARD_FULL;
    double strength = full ? 0.95 : look->beard == BEARD_STUBBLE ? 0.4 : 0;
    if (look->beard == BEARD_NONE && look->sex == SEX_MAN) {
        strength = 0.12 + 0.1 * ink->age;
    }
    unsigned colour = full ? ink->hair : 0x6A605C;
    const PaintStop stops[] = {{0, colour, full ? strength : 0},
                               {1, colour, strength}};
    beard_area_path(cr, turn);
    paint_set_linear(cr, (PaintPoint){0, 34}, (PaintPoint){0, 74}, stops, 2);
    cairo_fill(cr);
    if (look->beard == BEARD_MOUSTACHE || full) {
        double y = 47 + figure_nod(pose) * 1.3;
        cairo_move_to(cr, -36 + turn * 1.25, y + 12);
        cairo_curve_to(cr, -24 + turn, y - 6, 24 + turn, y - 6,
                       36 + turn * 1.25, y + 12);
        cairo_curve_to(cr, 18 + turn, y + 8, -18 + turn, y + 8,
                       -36 + turn * 1.25, y + 12);
        cairo_close_path(cr);
        paint_set_colour(cr, ink->hair_dark, 0.9);
        cairo_fill(cr);
    }
}
