#include "view/light.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CHANNELS = 4, BLUR_PASSES = 3 };

static const double turn = 6.283185307179586;

static double part_of(unsigned colour, unsigned shift)
{
    return (double)(colour >> shift & 0xffU) / 255.0;
}

void light_source(cairo_t *cr, unsigned colour, double alpha)
{
    cairo_set_source_rgba(cr, part_of(colour, 16), part_of(colour, 8),
                          part_of(colour, 0), alpha);
}

void light_fill(cairo_t *cr, unsigned colour)
{
    light_source(cr, colour, 1);
    cairo_fill(cr);
}

void light_stroke(cairo_t *cr, unsigned colour, double width)
{
    light_source(cr, colour, 1);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
}

static void stop_add(cairo_pattern_t *pattern, double at, unsigned colour,
                     double alpha)
{
    cairo_pattern_add_color_stop_rgba(pattern, at, part_of(colour, 16),
                                      part_of(colour, 8), part_of(colour, 0),
                                      alpha);
}

static void pattern_use(cairo_t *cr, cairo_pattern_t *pattern)
{
    cairo_set_source(cr, pattern);
    cairo_pattern_destroy(pattern);
}

void light_linear(cairo_t *cr, double x0, double y0, double x1, double y1,
                  unsigned from, unsigned to)
{
    cairo_pattern_t *pattern = cairo_pattern_create_linear(x0, y0, x1, y1);
    stop_add(pattern, 0, from, 1);
    stop_add(pattern, 1, to, 1);
    pattern_use(cr, pattern);
}

void light_glow(cairo_t *cr, double x, double y, double radius, unsigned colour,
                double alpha)
{
    cairo_pattern_t *pattern =
        cairo_pattern_create_radial(x, y, 0, x, y, radius);
    stop_add(pattern, 0, colour, alpha);
    stop_add(pattern, 0.5, colour, alpha * 0.36);
    stop_add(pattern, 1, colour, 0);
    pattern_use(cr, pattern);
    cairo_paint(cr);
}

void light_fade(cairo_t *cr, double x0, double y0, double x1, double y1,
                unsigned colour, double alpha)
{
    cairo_pattern_t *pattern = cairo_pattern_create_linear(x0, y0, x1, y1);
    stop_add(pattern, 0, colour, alpha);
    stop_add(pattern, 1, colour, 0);
    pattern_use(cr, pattern);
    cairo_paint(cr);
}

void light_round(cairo_t *cr, PaintRect at, double radius)
{
    double right = at.x + at.w - radius, bottom = at.y + at.h - radius;
    double left = at.x + radius, top = at.y + radius;
    cairo_new_sub_path(cr);
    cairo_arc(cr, right, top, radius, -turn / 4, 0);
    cairo_arc(cr, right, bottom, radius, 0, turn / 4);
    cairo_arc(cr, left, bottom, radius, turn / 4, turn / 2);
    cairo_arc(cr, left, top, radius, turn / 2, turn * 3 / 4);
    cairo_close_path(cr);
}

void light_ellipse(cairo_t *cr, double x, double y, double rx, double ry)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_scale(cr, rx, ry);
    cairo_new_sub_path(cr);
    cairo_arc(cr, 0, 0, 1, 0, turn);
    cairo_close_path(cr);
    cairo_restore(cr);
}

void light_line(cairo_t *cr, double x0, double y0, double x1, double y1)
{
    cairo_move_to(cr, x0, y0);
    cairo_line_to(cr, x1, y1);
}

void light_shadow(cairo_t *cr, double alpha, double spread)
{
    enum { RINGS = 6 };
    cairo_save(cr);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    light_source(cr, 0x2a1408, alpha / RINGS);
    for (int ring = 0; ring < RINGS; ring++) {
        cairo_set_line_width(cr, spread * 2 * (ring + 1) / RINGS);
        cairo_stroke_preserve(cr);
    }
    light_source(cr, 0x2a1408, alpha);
    cairo_fill_preserve(cr);
    cairo_restore(cr);
}

// One row or column of pixels: where it starts, how far apart, how many.
typedef struct Run {
    unsigned char *data;
    size_t step;
    int count;
} Run;

static int index_within(int index, int count)
{
    return index < 0 ? 0 : index >= count ? count - 1 : index;
}

static int pixel_part(const Run *run, int index, int channel)
{
    int at = index_within(index, run->count);
    return run->data[(size_t)at * run->step + (size_t)channel];
}

static void run_blur(const Run *run, int radius, unsigned char *scratch)
{
    for (int channel = 0; channel < CHANNELS; channel++) {
        int sum = 0;
        for (int i = -radius; i <= radius; i++)
            sum += pixel_part(run, i, channel);
        for (int i = 0; i < run->count; i++) {
            scratch[i] = (unsigned char)(sum / (2 * radius + 1));
            sum += pixel_part(run, i + radius + 1, channel);
            sum -= pixel_part(run, i - radius, channel);
        }
        for (int i = 0; i < run->count; i++)
            run->data[(size_t)i * run->step + (size_t)channel] = scratch[i];
    }
}

void light_blur(cairo_surface_t *surface, int radius)
{
    cairo_surface_flush(surface);
    int wide = cairo_image_surface_get_width(surface);
    int high = cairo_image_surface_get_height(surface);
    size_t stride = (size_t)cairo_image_surface_get_stride(surface);
    unsigned char *data = cairo_image_surface_get_data(surface);
    unsigned char *scratch = malloc((size_t)(wide > high ? wide : high));
    if (scratch == NULL || data == NULL) {
        free(scratch);
        return;
    }
    for (int pass = 0; pass < BLUR_PASSES; pass++) {
        for (int y = 0; y < high; y++) {
            Run row = {data + (size_t)y * stride, CHANNELS, wide};
            run_blur(&row, radius, scratch);
        }
        for (int x = 0; x < wide; x++) {
            Run column = {data + (size_t)x * CHANNELS, stride, high};
            run_blur(&column, radius, scratch);
        }
    }
    free(scratch);
    cairo_surface_mark_dirty(surface);
}
