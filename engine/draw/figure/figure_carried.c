// What hangs round a neck: a thermometer, a pass, a fine chain.

#include "draw/figure/figure_parts.h"

// Down from both sides of the neck to `low`.
static void cord_draw(cairo_t *cr, const Figure *f, double low, unsigned colour,
                      double width)
{
    double neck = f->shape.neck;
    double x = figure_chest(f, 24);
    for (int side = -1; side <= 1; side += 2) {
        cairo_move_to(cr, side * (neck + 12), -16);
        cairo_curve_to(cr, side * (neck + 2) + x * 0.5, low * 0.4,
                       side * 12 + x, low * 0.8, x, low);
    }
    paint_set_colour(cr, colour, 1);
    paint_stroke(cr, width);
}

static void thermometer_draw(cairo_t *cr, const Figure *f)
{
    double x = figure_chest(f, 24);
    cord_draw(cr, f, 94, 0x2C2A30, 3);
    paint_rounded(cr, (PaintRect){x - 9, 92, 18, 40}, 6);
    paint_set_fade(cr, (PaintPoint){x - 9, 0}, (PaintPoint){x + 9, 0}, 0xF6F4EE,
                   0xC9C5BB);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){x - 6, 97, 12, 12}, 2);
    paint_set_colour(cr, 0x8FB58A, 1);
    cairo_fill(cr);
    cairo_move_to(cr, x, 132);
    cairo_line_to(cr, x, 152);
    paint_set_colour(cr, 0x9AA0A6, 1);
    paint_stroke(cr, 3);
}

static void pass_draw(cairo_t *cr, const Figure *f)
{
    double x = figure_chest(f, 24);
    cord_draw(cr, f, 108, 0x2F7C8C, 6);
    paint_rounded(cr, (PaintRect){x - 24, 106, 48, 60}, 5);
    paint_set_colour(cr, 0xFAF8F2, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, 0x9AA4A8, 1);
    paint_stroke(cr, 1.4);
    cairo_rectangle(cr, x - 24, 112, 48, 10);
    paint_set_colour(cr, 0x2F7C8C, 1);
    cairo_fill(cr);
    paint_rounded(cr, (PaintRect){x - 17, 127, 16, 20}, 2);
    paint_set_colour(cr, 0xC9A78C, 1);
    cairo_fill(cr);
    for (int i = 0; i < 3; i++) {
        cairo_move_to(cr, x + 4, 130 + i * 8);
        cairo_line_to(cr, x + 18 - i * 3, 130 + i * 8);
    }
    paint_set_colour(cr, 0x8A9298, 1);
    paint_stroke(cr, 2);
}

static void chain_draw(cairo_t *cr, const Figure *f)
{
    double x = figure_chest(f, 24);
    cord_draw(cr, f, 40, 0xD8B25A, 1.8);
    paint_ellipse(cr, x, 44, 5, 6);
    paint_set_colour(cr, 0x2F8C8A, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, 0xD8B25A, 1);
    paint_stroke(cr, 1.6);
}

void figure_draw_carried(cairo_t *cr, const Figure *f)
{
    switch (f->look->carried) {
    case CARRIED_THERMOMETER:
        thermometer_draw(cr, f);
        break;
    case CARRIED_PASS:
        pass_draw(cr, f);
        break;
    case CARRIED_CHAIN:
        chain_draw(cr, f);
        break;
    case CARRIED_PENS: // they stick in the pocket of his apron
    case CARRIED_NOTHING:
        break;
    }
}
