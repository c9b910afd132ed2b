#include "draw/brush.h"

#include "draw/light.h"

#include <math.h>

double brush_next(unsigned *seed)
{
    *seed = *seed * 1103515245U + 12345U;
    return (double)(*seed >> 16 & 0x7fffU) / 32768.0;
}

static size_t pick_next(unsigned *seed, size_t count)
{
    size_t pick = (size_t)(brush_next(seed) * (double)count);
    return pick < count ? pick : count - 1;
}

void brush_box(cairo_t *cr, PaintRect at, double round, unsigned colour)
{
    paint_rounded(cr, at, round);
    light_fill(cr, colour);
}

void brush_across(cairo_t *cr, PaintRect at, double round, unsigned left,
                  unsigned right)
{
    paint_rounded(cr, at, round);
    light_linear(cr, at.x, 0, at.x + at.w, 0, left, right);
    cairo_fill(cr);
}

void brush_down(cairo_t *cr, PaintRect at, double round, unsigned top,
                unsigned bottom)
{
    paint_rounded(cr, at, round);
    light_linear(cr, 0, at.y, 0, at.y + at.h, top, bottom);
    cairo_fill(cr);
}

void brush_seam(cairo_t *cr, PaintRect at, unsigned colour, double alpha)
{
    cairo_rectangle(cr, at.x, at.y, at.w, at.h);
    paint_set_colour(cr, colour, alpha);
    cairo_fill(cr);
}

void brush_dot(cairo_t *cr, double x, double y, double rx, double ry,
               unsigned colour)
{
    paint_ellipse(cr, x, y, rx, ry);
    light_fill(cr, colour);
}

static void panes_draw(cairo_t *cr, PaintRect glass, int columns, int rows,
                       unsigned frame)
{
    for (int i = 1; i < columns; i++) {
        double x = glass.x + glass.w * i / columns;
        cairo_rectangle(cr, x - 4, glass.y, 8, glass.h);
    }
    for (int i = 1; i < rows; i++) {
        double y = glass.y + glass.h * i / rows;
        cairo_rectangle(cr, glass.x, y - 4, glass.w, 8);
    }
    light_fill(cr, frame);
}

void brush_window(cairo_t *cr, PaintRect at, int columns, int rows,
                  unsigned frame, BrushView *view)
{
    PaintRect glass = {at.x + 13, at.y + 13, at.w - 26, at.h - 26};
    cairo_rectangle(cr, at.x, at.y, at.w, at.h);
    light_fill(cr, frame);
    cairo_save(cr);
    cairo_rectangle(cr, glass.x, glass.y, glass.w, glass.h);
    cairo_clip(cr);
    view(cr, glass);
    cairo_restore(cr);
    panes_draw(cr, glass, columns, rows, frame);
    cairo_rectangle(cr, at.x - 10, at.y + at.h - 2, at.w + 20, 13);
    light_fill(cr, paint_darken(frame, 0.08));
}

void brush_blinds(cairo_t *cr, PaintRect at, double step, unsigned colour,
                  double alpha)
{
    for (double y = at.y; y < at.y + at.h; y += step) {
        brush_seam(cr, (PaintRect){at.x, y, at.w, step * 0.62}, colour, alpha);
        brush_seam(cr, (PaintRect){at.x, y + step * 0.62, at.w, step * 0.16},
                   0x4a4a4a, alpha * 0.35);
    }
}

void brush_tiles(cairo_t *cr, PaintRect at, double w, double h, unsigned seam)
{
    unsigned seed = 11;
    int row = 0;
    for (double y = at.y; y < at.y + at.h; y += h, row++) {
        double first = at.x - (row % 2 ? w / 2 : 0);
        for (double x = first; x < at.x + at.w; x += w) {
            double tint = brush_next(&seed);
            brush_seam(cr, (PaintRect){x, y, w, h},
                       tint < 0.5 ? 0x1d2a30 : 0xffffff,
                       fabs(tint - 0.5) * 0.12);
            brush_seam(cr, (PaintRect){x, y, 2, h}, seam, 0.3);
        }
        brush_seam(cr, (PaintRect){at.x, y, at.w, 2}, seam, 0.3);
    }
}

void brush_books(cairo_t *cr, PaintRect at, double wide,
                 const unsigned *colours, size_t count)
{
    unsigned seed = (unsigned)fabs(at.x * 7 + at.y);
    double right = at.x + at.w;
    for (double x = at.x; x < right - wide;) {
        double w = wide * (0.7 + brush_next(&seed) * 0.5);
        double h = at.h * (0.78 + brush_next(&seed) * 0.22);
        unsigned colour = colours[pick_next(&seed, count)];
        PaintRect back = {x, at.y + at.h - h, w - 1.5, h};
        brush_across(cr, back, 1, paint_lighten(colour, 0.1),
                     paint_darken(colour, 0.18));
        brush_seam(cr, (PaintRect){x, back.y + h * 0.2, w - 1.5, h * 0.2},
                   0xfff8e8, 0.5);
        x += w;
    }
}

void brush_boxes(cairo_t *cr, PaintRect at, double wide,
                 const unsigned *colours, size_t count)
{
    unsigned seed = (unsigned)fabs(at.x * 3 + at.y);
    for (double x = at.x; x < at.x + at.w - wide;) {
        double w = wide * (0.7 + brush_next(&seed) * 0.6);
        double h = at.h * (0.5 + brush_next(&seed) * 0.5);
        unsigned colour = colours[pick_next(&seed, count)];
        PaintRect box = {x, at.y + at.h - h, w, h};
        brush_across(cr, box, 3, paint_lighten(colour, 0.12),
                     paint_darken(colour, 0.16));
        x += w + wide * 0.35;
    }
}

void brush_lamp(cairo_t *cr, double x, double y, double wide, unsigned light,
                unsigned dark)
{
    double r = wide / 2;
    light_line(cr, x, y - 500, x, y - r);
    light_stroke(cr, 0x3a302b, 3);
    cairo_move_to(cr, x - r, y);
    cairo_curve_to(cr, x - r * 0.95, y - r * 0.8, x - r * 0.5, y - r * 1.1, x,
                   y - r * 1.1);
    cairo_curve_to(cr, x + r * 0.5, y - r * 1.1, x + r * 0.95, y - r * 0.8,
                   x + r, y);
    cairo_close_path(cr);
    light_linear(cr, x - r, 0, x + r, 0, light, dark);
    cairo_fill(cr);
    brush_dot(cr, x, y + 1, r * 0.9, r * 0.16, 0xfff1c4);
}

static void leaf_draw(cairo_t *cr, double x, double y, double angle,
                      double length, unsigned colour)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_rotate(cr, angle);
    cairo_move_to(cr, 0, 0);
    cairo_curve_to(cr, length * 0.3, -length * 0.2, length * 0.75,
                   -length * 0.18, length, 0);
    cairo_curve_to(cr, length * 0.8, length * 0.14, length * 0.3, length * 0.18,
                   0, 0);
    light_fill(cr, colour);
    light_line(cr, 0, 0, length * 0.9, -length * 0.02);
    light_stroke(cr, paint_darken(colour, 0.25), 1.2);
    cairo_restore(cr);
}

void brush_plant(cairo_t *cr, double x, double y, double high, unsigned leaf,
                 unsigned pot)
{
    enum { LEAVES = 19 };
    unsigned seed = (unsigned)fabs(x + high);
    double w = high * 0.17, deep = high * 0.27, top = y - deep;
    for (int i = 0; i < LEAVES; i++) {
        double turn = -PAINT_PI * (0.06 + 0.88 * (i * 7 % LEAVES) / LEAVES);
        double length = high * (0.36 + 0.38 * brush_next(&seed));
        double tint = brush_next(&seed) * 0.3;
        leaf_draw(cr, x, top, turn, length,
                  i % 2 ? paint_darken(leaf, tint) : paint_lighten(leaf, tint));
    }
    cairo_move_to(cr, x - w, top - 4);
    cairo_line_to(cr, x + w, top - 4);
    cairo_line_to(cr, x + w * 0.76, y);
    cairo_line_to(cr, x - w * 0.76, y);
    cairo_close_path(cr);
    light_linear(cr, x - w, 0, x + w, 0, paint_lighten(pot, 0.12),
                 paint_darken(pot, 0.3));
    cairo_fill(cr);
    brush_seam(cr, (PaintRect){x - w, top - 4, 2 * w, deep * 0.2}, 0xffffff,
               0.14);
}

void brush_cupboard(cairo_t *cr, PaintRect at, int columns, int rows,
                    unsigned light, unsigned dark, unsigned handle)
{
    double w = at.w / columns, h = at.h / rows;
    brush_across(cr, at, 0, light, dark);
    for (int i = 0; i < columns * rows; i++) {
        PaintRect door = {at.x + i % columns * w + 3,
                          at.y + i / columns * h + 3, w - 6, h - 6};
        paint_rounded(cr, door, 3);
        paint_set_colour(cr, 0x1c1a20, 0.28);
        cairo_set_line_width(cr, 2.4);
        cairo_stroke(cr);
        brush_seam(cr, (PaintRect){door.x + 2, door.y + 2, door.w - 4, 2},
                   0xffffff, 0.2);
        brush_box(cr, (PaintRect){door.x + door.w / 2 - 14, door.y + 14, 28, 6},
                  3, handle);
    }
}
