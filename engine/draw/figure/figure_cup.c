// What he drinks from: beside his elbow, or between his hands.

#include "draw/figure/figure_parts.h"

// How a cup is turned: half its width above and below, its height.
typedef struct CupShape {
    unsigned glaze;
    double top, foot, high;
    double ear; // of the handle, 0: none
} CupShape;

// clang-format off
static const CupShape SHAPES[] = {
    [CUP_MUG] = {0x3F6E77, 31, 25, 64, 17},
    [CUP_SAUCER] = {0xF2EEE6, 33, 17, 40, 12},
    [CUP_ENAMEL] = {0xF4F1EA, 30, 28, 56, 18},
    [CUP_BEAKER] = {0x4F8A5B, 29, 21, 84, 0},
    [CUP_GLASS] = {0xC9DDE2, 26, 20, 66, 0},
};
// clang-format on

static void saucer_draw(cairo_t *cr, double y)
{
    paint_ellipse(cr, 0, y + 1, 52, 12);
    paint_set_colour(cr, 0xB9B2A4, 1);
    cairo_fill(cr);
    paint_ellipse(cr, 0, y - 2, 52, 11);
    paint_set_colour(cr, 0xF5F2EA, 1);
    cairo_fill(cr);
    paint_ellipse(cr, 0, y - 2, 26, 5);
    paint_set_colour(cr, 0xCFC8BA, 1);
    cairo_fill(cr);
}

static void side_path(cairo_t *cr, const CupShape *s)
{
    double round = s->high * 0.1;
    cairo_new_path(cr);
    cairo_move_to(cr, -s->top, 0);
    cairo_curve_to(cr, -s->top, s->high * 0.62, -s->foot - 3, s->high * 0.9,
                   -s->foot, s->high);
    cairo_curve_to(cr, -s->foot * 0.5, s->high + round, s->foot * 0.5,
                   s->high + round, s->foot, s->high);
    cairo_curve_to(cr, s->foot + 3, s->high * 0.9, s->top, s->high * 0.62,
                   s->top, 0);
    cairo_close_path(cr);
}

static void rim_draw(cairo_t *cr, const CupShape *s, unsigned rim,
                     unsigned inside)
{
    paint_ellipse(cr, 0, 0, s->top, 8.5);
    paint_set_colour(cr, rim, 1);
    cairo_fill(cr);
    paint_ellipse(cr, 0, 1.5, s->top - 4, 6.4);
    paint_set_colour(cr, inside, 1);
    cairo_fill(cr);
}

static void lid_draw(cairo_t *cr, const CupShape *s)
{
    paint_rounded(cr, (PaintRect){-s->top - 2, -9, 2 * s->top + 4, 15}, 5);
    paint_set_fade(cr, (PaintPoint){-s->top, 0}, (PaintPoint){s->top, 0},
                   0x4A4A4E, 0x242427);
    cairo_fill(cr);
    paint_ellipse(cr, 0, -9, s->top - 2, 6);
    paint_set_colour(cr, 0x55555A, 1);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){-s->top + 2, 28, 2 * s->top - 4, 24}, 4);
    paint_set_colour(cr, 0xD8C5A5, 0.9);
    cairo_fill(cr);
}

// Tea to a finger under the rim; a glass shows it.
static void tea_draw(cairo_t *cr, const CupShape *s)
{
    cairo_save(cr);
    side_path(cr, s);
    cairo_clip(cr);
    cairo_rectangle(cr, -s->top, 14, 2 * s->top, s->high);
    paint_set_fade(cr, (PaintPoint){0, 14}, (PaintPoint){0, s->high}, 0xC9792B,
                   0x9A4A16);
    cairo_fill(cr);
    cairo_rectangle(cr, -s->top + 7, 0, 5, s->high);
    paint_set_colour(cr, 0xFFFFFF, 0.45);
    cairo_fill(cr);
    cairo_restore(cr);
    paint_ellipse(cr, 0, 0, s->top, 7.5);
    paint_set_colour(cr, 0xF0F7F8, 0.9);
    paint_stroke(cr, 2);
}

static void top_draw(cairo_t *cr, Cup cup, const CupShape *s)
{
    switch (cup) {
    case CUP_BEAKER:
        lid_draw(cr, s);
        break;
    case CUP_GLASS:
        tea_draw(cr, s);
        break;
    case CUP_ENAMEL:
        rim_draw(cr, s, 0x2F5488, 0x4A2A1A);
        break;
    case CUP_MUG:
    case CUP_SAUCER:
        rim_draw(cr, s, paint_lighten(s->glaze, 0.3), 0x4A2A1A);
        break;
    }
}

void figure_draw_cup(cairo_t *cr, Cup cup, const Pose *pose)
{
    const CupShape *s = &SHAPES[cup];
    double foot = paint_mix(262, 248, pose->cup); // of the table
    const PaintStop stops[] = {{0, paint_lighten(s->glaze, 0.35), 1},
                               {0.35, s->glaze, 1},
                               {1, paint_darken(s->glaze, 0.42), 1}};
    cairo_save(cr);
    cairo_translate(cr, paint_mix(262, 0, pose->cup), foot - s->high);
    paint_glow(cr, (PaintRect){-40, s->high - 10, 86, 24}, 0x2A1408, 0.4);
    if (cup == CUP_SAUCER) {
        saucer_draw(cr, s->high);
    }
    if (s->ear > 0) {
        paint_ellipse(cr, s->top + 3, s->high / 2, s->ear * 0.88, s->ear);
        paint_set_colour(cr, paint_darken(s->glaze, 0.25), 1);
        paint_stroke(cr, 6.5);
    }
    side_path(cr, s);
    paint_set_linear(cr, (PaintPoint){-s->top, 0}, (PaintPoint){s->top, 6},
                     stops, 3);
    cairo_fill(cr);
    top_draw(cr, cup, s);
    cairo_restore(cr);
}
