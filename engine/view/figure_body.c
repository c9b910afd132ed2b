#include "view/figure.h"

#include "view/figure_parts.h"

static void torso_path(cairo_t *cr, double lift)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -42, -20);
    cairo_curve_to(cr, -58, 8 - lift, -104, 10 - lift, -140, 26 - lift);
    cairo_curve_to(cr, -166, 38 - lift, -180, 76 - lift, -177, 122);
    cairo_curve_to(cr, -174, 170, -176, 200, -176, 300);
    cairo_line_to(cr, 176, 300);
    cairo_curve_to(cr, 176, 200, 174, 170, 177, 122);
    cairo_curve_to(cr, 180, 76 - lift, 166, 38 - lift, 140, 26 - lift);
    cairo_curve_to(cr, 104, 10 - lift, 58, 8 - lift, 42, -20);
    cairo_close_path(cr);
}

static void torso_draw(cairo_t *cr, const FigureInk *ink, double lift)
{
    const PaintStop stops[] = {{0, ink->sleeve_light, 1},
                               {0.45, ink->sleeve, 1},
                               {1, ink->sleeve_shade, 1}};
    cairo_save(cr);
    torso_path(cr, lift);
    paint_set_linear(cr, (PaintPoint){-176, 40}, (PaintPoint){176, 120}, stops,
                     3);
    cairo_fill_preserve(cr);
    cairo_clip(cr);
    for (int side = -1; side <= 1; side += 2) {
        for (int fold = 0; fold < 4; fold++) {
            cairo_move_to(cr, side * (132 - fold * 8), 62 + fold * 20 - lift);
            cairo_curve_to(cr, side * 112, 86 + fold * 20, side * 104,
                           110 + fold * 18, side * (110 - fold * 3),
                           150 + fold * 18);
            paint_set_colour(cr, ink->sleeve_shade, side < 0 ? 0.3 : 0.5);
            paint_stroke(cr, 3.2 - fold * 0.4);
        }
    }
    cairo_restore(cr);
}

static void neck_path(cairo_t *cr)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -40, -80);
    cairo_curve_to(cr, -40, -50, -42, -22, -54, -4);
    cairo_curve_to(cr, -30, 30, 30, 30, 54, -4);
    cairo_curve_to(cr, 42, -22, 40, -50, 40, -80);
    cairo_close_path(cr);
}

static void neck_draw(cairo_t *cr, const FigureInk *ink, const Pose *pose)
{
    const PaintStop shade[] = {{0, ink->skin_dark, 0.75},
                               {1, ink->skin_dark, 0.08}};
    double turn = pose->head_turn * 10;
    cairo_save(cr);
    neck_path(cr);
    paint_set_fade(cr, (PaintPoint){-50, 0}, (PaintPoint){50, 0}, ink->skin,
                   ink->skin_shade);
    cairo_fill_preserve(cr);
    cairo_clip(cr);
    cairo_move_to(cr, -60, -100);
    cairo_line_to(cr, 60, -100);
    cairo_line_to(cr, 60, -30);
    cairo_curve_to(cr, 40 + turn, -4, -20 + turn, -10, -60, -40);
    cairo_close_path(cr);
    paint_set_linear(cr, (PaintPoint){0, -50}, (PaintPoint){0, -6}, shade, 2);
    cairo_fill(cr);
    cairo_restore(cr);
}

static void collar_wing_draw(cairo_t *cr, const FigureInk *ink, int side,
                             double lift)
{
    cairo_new_path(cr);
    cairo_move_to(cr, side * 44, -30);
    cairo_curve_to(cr, side * 58, -18, side * 70, -6, side * 76,
                   6 - lift * 0.4);
    cairo_curve_to(cr, side * 62, 22, side * 44, 36, side * 27, 48);
    cairo_curve_to(cr, side * 18, 36, side * 8, 24, 0, 18);
    cairo_curve_to(cr, side * 22, 12, side * 40, -8, side * 44, -30);
    cairo_close_path(cr);
    if (side < 0) {
        paint_set_fade(cr, (PaintPoint){-76, 0}, (PaintPoint){0, 30},
                       ink->shirt_light, ink->shirt);
    } else {
        paint_set_fade(cr, (PaintPoint){0, 10}, (PaintPoint){76, 20},
                       ink->shirt, ink->shirt_shade);
    }
    cairo_fill_preserve(cr);
    paint_set_colour(cr, ink->shirt_shade, 0.6);
    paint_stroke(cr, 1.2);
}

static void buttons_draw(cairo_t *cr, const FigureInk *ink)
{
    cairo_move_to(cr, 0, 20);
    cairo_line_to(cr, 0, 240);
    paint_set_colour(cr, ink->shirt_shade, 0.6);
    paint_stroke(cr, 1.4);
    for (int button = 0; button < 5; button++) {
        paint_ellipse(cr, 0, 50 + button * 38, 2.8, 2.8);
        paint_set_colour(cr, ink->shirt_light, 1);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, ink->shirt_shade, 0.8);
        paint_stroke(cr, 0.8);
    }
}

static void bib_path(cairo_t *cr)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -84, 66);
    cairo_curve_to(cr, -40, 74, 40, 74, 84, 66);
    cairo_curve_to(cr, 90, 110, 112, 140, 134, 166);
    cairo_line_to(cr, 150, 300);
    cairo_line_to(cr, -150, 300);
    cairo_line_to(cr, -134, 166);
    cairo_curve_to(cr, -112, 140, -90, 110, -84, 66);
    cairo_close_path(cr);
}

static void strap_draw(cairo_t *cr, const FigureInk *ink, int side, double lift)
{
    cairo_move_to(cr, side * 84, 70);
    cairo_curve_to(cr, side * 82, 40, side * 72, 14 - lift * 0.6, side * 60,
                   -8 - lift * 0.3);
    cairo_line_to(cr, side * 74, -lift * 0.5);
    cairo_curve_to(cr, side * 88, 20 - lift * 0.5, side * 96, 44, side * 98,
                   80);
    cairo_close_path(cr);
    paint_set_colour(cr, side < 0 ? ink->cloth_light : ink->cloth_shade, 1);
    cairo_fill(cr);
}

static void pocket_pens_draw(cairo_t *cr)
{
    paint_rounded(cr, (PaintRect){39, 88, 5, 20}, 2);
    paint_set_colour(cr, 0xC8523A, 1);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){50, 84, 6, 24}, 2);
    paint_set_colour(cr, 0xE0A43C, 1);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){24, 104, 46, 6}, 2);
    paint_set_colour(cr, 0x101C1C, 0.65);
    cairo_fill(cr);
}

static void apron_draw(cairo_t *cr, const FigureInk *ink, double lift)
{
    const double dash[] = {5, 4};
    const PaintStop stops[] = {{0, ink->cloth_light, 1},
                               {0.42, ink->cloth, 1},
                               {1, ink->cloth_shade, 1}};
    cairo_save(cr);
    cairo_translate(cr, 4, 4);
    bib_path(cr);
    cairo_restore(cr);
    paint_soft_shadow(cr, 0x1E2A34, 0.16, 4);
    bib_path(cr);
    paint_set_linear(cr, (PaintPoint){-140, 60}, (PaintPoint){140, 160}, stops,
                     3);
    cairo_fill(cr);
    strap_draw(cr, ink, -1, lift);
    strap_draw(cr, ink, 1, lift);
    cairo_save(cr);
    cairo_move_to(cr, -81, 72);
    cairo_curve_to(cr, -40, 80, 40, 80, 81, 72);
    cairo_set_dash(cr, dash, 2, 0);
    paint_set_colour(cr, paint_lighten(ink->cloth, 0.5), 0.6);
    cairo_set_line_width(cr, 1.3);
    cairo_stroke(cr);
    cairo_restore(cr);
    pocket_pens_draw(cr);
}

static void lapels_draw(cairo_t *cr, const FigureInk *ink)
{
    cairo_move_to(cr, -46, -8);
    cairo_line_to(cr, 46, -8);
    cairo_line_to(cr, 10, 200);
    cairo_line_to(cr, -10, 200);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-40, 0}, (PaintPoint){40, 0},
                   ink->shirt_light, ink->shirt_shade);
    cairo_fill(cr);
    for (int side = -1; side <= 1; side += 2) {
        cairo_move_to(cr, side * 62, -12);
        cairo_line_to(cr, side * 92, 52);
        cairo_line_to(cr, side * 70, 64);
        cairo_line_to(cr, side * 82, 82);
        cairo_line_to(cr, side * 6, 206);
        cairo_curve_to(cr, side * 18, 120, side * 34, 40, side * 46, -22);
        cairo_close_path(cr);
        paint_set_colour(cr, side < 0 ? ink->cloth_light : ink->cloth, 1);
        cairo_fill_preserve(cr);
        paint_set_colour(cr, ink->cloth_shade, 0.8);
        paint_stroke(cr, 1.6);
    }
}

static void neckline_draw(cairo_t *cr, const FigureInk *ink, double depth)
{
    cairo_move_to(cr, -54, -10);
    paint_quad_to(cr, 0, depth * 2 + 10, 54, -10);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-50, 0}, (PaintPoint){50, 0}, ink->skin,
                   ink->skin_shade);
    cairo_fill(cr);
    cairo_move_to(cr, -54, -10);
    paint_quad_to(cr, 0, depth * 2 + 10, 54, -10);
    paint_set_colour(cr, ink->cloth_shade, 0.7);
    paint_stroke(cr, 10);
    cairo_move_to(cr, -54, -10);
    paint_quad_to(cr, 0, depth * 2 + 10, 54, -10);
    paint_set_colour(cr, ink->cloth_light, 1);
    paint_stroke(cr, 7);
}

static void badge_draw(cairo_t *cr, const Appearance *look)
{
    cairo_text_extents_t size;
    if (look->badge[0] == '\0') {
        return;
    }
    cairo_select_font_face(cr, "Inter", CAIRO_FONT_SLANT_NORMAL,
                           CAIRO_FONT_WEIGHT_BOLD);
    cairo_set_font_size(cr, 14);
    cairo_text_extents(cr, look->badge, &size);
    PaintRect plate = {-70, 92, size.x_advance + 24, 25};
    paint_rounded(cr, (PaintRect){plate.x + 2, plate.y + 3, plate.w, 25}, 4);
    paint_set_colour(cr, 0x0F1C20, 0.4);
    cairo_fill(cr);
    paint_rounded(cr, plate, 4);
    paint_set_fade(cr, (PaintPoint){plate.x, plate.y},
                   (PaintPoint){plate.x + plate.w, 120}, 0xFFFDF8, 0xE8E0D2);
    cairo_fill(cr);
    cairo_move_to(cr, plate.x + 12, plate.y + 17.5);
    paint_set_colour(cr, 0xB8472B, 1);
    cairo_show_text(cr, look->badge);
}

static void clothes_draw(cairo_t *cr, const Appearance *look,
                         const FigureInk *ink, double lift)
{
    if (look->clothes == CLOTHES_JACKET) {
        lapels_draw(cr, ink);
    }
    if (look->clothes == CLOTHES_JUMPER || look->clothes == CLOTHES_BLOUSE) {
        neckline_draw(cr, ink, look->clothes == CLOTHES_BLOUSE ? 42 : 26);
    } else {
        buttons_draw(cr, ink);
        collar_wing_draw(cr, ink, -1, lift);
        collar_wing_draw(cr, ink, 1, lift);
    }
    if (look->clothes == CLOTHES_APRON || look->clothes == CLOTHES_OVERALL) {
        apron_draw(cr, ink, lift);
    }
}

void figure_draw_shadow(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    double half = 230 * figure_breadth(look);
    cairo_save(cr);
    figure_enter_body(cr, pose);
    paint_glow(cr, (PaintRect){50 - half, -250, half * 2, 560}, 0x231820, 0.26);
    cairo_restore(cr);
}

void figure_draw_body(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    FigureInk ink = figure_ink_mix(look);
    double lift = pose->shoulders * 9;
    cairo_save(cr);
    figure_enter_body(cr, pose);
    cairo_save(cr);
    figure_enter_head(cr, pose);
    figure_draw_hair_back(cr, look, &ink);
    cairo_restore(cr);
    cairo_save(cr);
    cairo_scale(cr, figure_breadth(look), 1);
    torso_draw(cr, &ink, lift);
    cairo_restore(cr);
    neck_draw(cr, &ink, pose);
    clothes_draw(cr, look, &ink, lift);
    badge_draw(cr, look);
    figure_draw_head(cr, look, &ink, pose);
    cairo_restore(cr);
}

PaintRect figure_bounds(void)
{
    return (PaintRect){175, 30, 510, 575};
}

PaintRect figure_face_bounds(void)
{
    return (PaintRect){335, 50, 190, 240};
}
