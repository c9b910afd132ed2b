#include "view/figure_parts.h"

typedef struct Finger {
    double y, end_x, end_y, width;
} Finger;

static const Finger FINGERS[] = {{-12, 66, -17, 11.5},
                                 {-4, 77, -6, 12},
                                 {5, 76, 6, 11.5},
                                 {13, 64, 17, 10.5}};

static void finger_draw(cairo_t *cr, const FigureInk *ink, const Finger *finger,
                        double curl, unsigned skin)
{
    double end = paint_mix(finger->end_x, 47, curl);
    double y = paint_mix(finger->end_y, finger->y, curl * 0.6);
    cairo_move_to(cr, 26, finger->y);
    paint_quad_to(cr, (26 + end) / 2, (finger->y + y) / 2 - 2, end, y);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(cr, finger->width + 2.2);
    paint_set_colour(cr, ink->skin_dark, 0.8);
    cairo_stroke_preserve(cr);
    paint_set_colour(cr, skin, 1);
    paint_stroke(cr, finger->width);
    paint_ellipse(cr, end + 1, y, finger->width * 0.3, finger->width * 0.26);
    paint_set_colour(cr, 0xFFE6D6, 0.5 * (1 - curl));
    cairo_fill(cr);
}

static void palm_draw(cairo_t *cr, const FigureInk *ink, bool lit)
{
    cairo_new_path(cr);
    cairo_move_to(cr, -8, -16);
    cairo_curve_to(cr, 6, -22, 28, -22, 36, -16);
    cairo_curve_to(cr, 42, -4, 42, 10, 34, 19);
    cairo_curve_to(cr, 22, 22, 4, 20, -8, 16);
    cairo_curve_to(cr, -22, 12, -22, -12, -8, -16);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){0, -20}, (PaintPoint){0, 20},
                   lit ? ink->skin_light : ink->skin,
                   lit ? ink->skin
                       : paint_mix_colour(ink->skin, ink->skin_shade, 0.6));
    cairo_fill(cr);
}

// The knuckles of a hand at rest, or the creases of an open palm.
static void hand_lines_draw(cairo_t *cr, const FigureInk *ink, bool palm)
{
    if (palm) {
        cairo_move_to(cr, 30, -2);
        paint_quad_to(cr, 14, -4, 6, 10);
        cairo_move_to(cr, 33, 6);
        paint_quad_to(cr, 24, 8, 16, 15);
    }
    for (int i = 0; i < 3 && !palm; i++) {
        cairo_move_to(cr, 32, -9 + i * 9);
        paint_quad_to(cr, 36, -8 + i * 9, 37, -5 + i * 9);
    }
    paint_set_colour(cr, ink->skin_dark, 0.3);
    paint_stroke(cr, 1.3);
}

// The hand points along +x from the wrist; the thumb lies on the far side.
void figure_draw_hand(cairo_t *cr, const FigureInk *ink, const PoseArm *arm,
                      bool lit)
{
    const Finger thumb = {-13, 46, -27, 12};
    unsigned skin = lit ? paint_mix_colour(ink->skin, ink->skin_light, 0.3)
                        : paint_mix_colour(ink->skin, ink->skin_shade, 0.25);
    if (arm->palm > 0.5) {
        skin = paint_lighten(skin, 0.14);
    }
    for (int i = 0; i < 4; i++) {
        finger_draw(cr, ink, &FINGERS[i], arm->curl, skin);
    }
    palm_draw(cr, ink, lit);
    finger_draw(cr, ink, &thumb, arm->curl * 0.5, skin);
    hand_lines_draw(cr, ink, arm->palm > 0.5);
}
