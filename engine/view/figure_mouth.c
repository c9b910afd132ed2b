#include "view/figure_parts.h"

#include <math.h>

// The lines of a mouth: its corners, where the lips part, where they end.
typedef struct Mouth {
    double x, half, corner;
    double upper, lower; // edges of the opening, equal when shut
    double lip;
} Mouth;

static Mouth mouth_from_pose(const Appearance *look, const Pose *pose)
{
    double middle = 61 + figure_nod(pose) * 1.2;
    double open = paint_clamp(pose->mouth_open, 0, 1) * 18;
    double full = look->sex == SEX_WOMAN ? 5.4 : 4;
    return (Mouth){
        .x = figure_turn(pose) * 1.25,
        .half = 26 + 7 * pose->mouth_width + 4 * fmax(pose->mouth_curve, 0),
        .corner = middle - pose->mouth_curve * 8.5,
        .upper = middle + pose->mouth_curve * 5.5 - open * 0.15,
        .lower = middle + pose->mouth_curve * 5.5 + open,
        .lip = full * (1 - 0.72 * pose->mouth_press) + 0.4,
    };
}

static void edge_to_right(cairo_t *cr, const Mouth *mouth, double y)
{
    cairo_curve_to(cr, mouth->x - mouth->half * 0.5, y,
                   mouth->x + mouth->half * 0.5, y, mouth->x + mouth->half,
                   mouth->corner);
}

static void edge_to_left(cairo_t *cr, const Mouth *mouth, double y)
{
    cairo_curve_to(cr, mouth->x + mouth->half * 0.5, y,
                   mouth->x - mouth->half * 0.5, y, mouth->x - mouth->half,
                   mouth->corner);
}

static void opening_draw(cairo_t *cr, const Mouth *mouth)
{
    double depth = mouth->lower - mouth->upper;
    cairo_move_to(cr, mouth->x - mouth->half, mouth->corner);
    edge_to_right(cr, mouth, mouth->upper);
    edge_to_left(cr, mouth, mouth->lower + 2);
    cairo_close_path(cr);
    paint_set_colour(cr, 0x5A1F1E, 1);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    cairo_move_to(cr, mouth->x - mouth->half, mouth->corner - 2);
    edge_to_right(cr, mouth, mouth->upper - 6);
    edge_to_left(cr, mouth, mouth->upper + depth * 0.5);
    cairo_close_path(cr);
    paint_set_colour(cr, 0xFBF6EC, 1);
    cairo_fill(cr);
    paint_ellipse(cr, mouth->x, mouth->lower + 1, mouth->half * 0.45,
                  depth * 0.3);
    paint_set_colour(cr, 0xC9615A, 0.9);
    cairo_fill(cr);
    cairo_restore(cr);
}

static void lips_draw(cairo_t *cr, const Mouth *mouth, unsigned upper,
                      unsigned lower)
{
    double left = mouth->x - mouth->half;
    cairo_move_to(cr, left, mouth->corner);
    cairo_curve_to(cr, mouth->x - mouth->half * 0.45, mouth->upper - mouth->lip,
                   mouth->x - 6, mouth->upper - mouth->lip - 2, mouth->x,
                   mouth->upper - mouth->lip + 1);
    cairo_curve_to(cr, mouth->x + 6, mouth->upper - mouth->lip - 2,
                   mouth->x + mouth->half * 0.45, mouth->upper - mouth->lip,
                   mouth->x + mouth->half, mouth->corner);
    edge_to_left(cr, mouth, mouth->upper + 0.5);
    cairo_close_path(cr);
    paint_set_colour(cr, upper, 0.85);
    cairo_fill(cr);
    cairo_move_to(cr, left + 3, mouth->corner + 1);
    edge_to_right(cr, mouth, mouth->lower + 1);
    edge_to_left(cr, mouth, mouth->lower + mouth->lip * 2.4 + 1);
    cairo_close_path(cr);
    paint_set_colour(cr, lower, 0.85);
    cairo_fill(cr);
}

void figure_draw_mouth(cairo_t *cr, const Appearance *look,
                       const FigureInk *ink, const Pose *pose)
{
    Mouth mouth = mouth_from_pose(look, pose);
    unsigned red = look->sex == SEX_WOMAN ? 0xB03A44 : 0xA0483C;
    cairo_new_path(cr);
    if (mouth.lower - mouth.upper > 1) {
        opening_draw(cr, &mouth);
    }
    lips_draw(cr, &mouth, paint_mix_colour(ink->skin_shade, red, 0.55),
              paint_mix_colour(ink->skin, red, 0.5));
    cairo_move_to(cr, mouth.x - mouth.half - 1, mouth.corner);
    edge_to_right(cr, &mouth, mouth.upper);
    paint_set_colour(cr, 0x5E2A22, 0.95);
    paint_stroke(cr, 2.5);
    for (int side = -1; side <= 1; side += 2) {
        double x = mouth.x + side * mouth.half;
        double way = pose->mouth_curve < 0 ? 1 : -1;
        cairo_move_to(cr, x, mouth.corner);
        paint_quad_to(cr, x + side * 3, mouth.corner, x + side * 4,
                      mouth.corner + way * 4 * fabs(pose->mouth_curve));
        paint_set_colour(cr, ink->skin_dark, 0.7);
        paint_stroke(cr, 2.2);
    }
    cairo_move_to(cr, mouth.x - 9, mouth.lower + mouth.lip * 2 + 8);
    paint_quad_to(cr, mouth.x, mouth.lower + mouth.lip * 2 + 11, mouth.x + 9,
                  mouth.lower + mouth.lip * 2 + 8);
    paint_set_colour(cr, ink->skin_dark, 0.3);
    paint_stroke(cr, 2.2);
}
