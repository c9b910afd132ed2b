#include "view/light.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CHANNELS = 4, BLUR_PASSES = 3 };

void light_fill(cairo_t *cr, unsigned colour)
{
    paint_set_colour(cr, colour, 1);
    cairo_fill(cr);
}

void light_stroke(cairo_t *cr, unsigned colour, double width)
{
    paint_set_colour(cr, colour, 1);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
}

void light_linear(cairo_t *cr, double x0, double y0, double x1, double y1,
                  unsigned from, unsigned to)
{
    paint_set_fade(cr, (PaintPoint){x0, y0}, (PaintPoint){x1, y1}, from, to);
}

void light_glow(cairo_t *cr, double x, double y, double radius, unsigned colour,
                double alpha)
{
    const PaintStop stops[] = {
        {0, colour, alpha}, {0.5, colour, alpha * 0.36}, {1, colour, 0}};
    paint_set_radial(cr, (PaintPoint){x, y}, radius, stops, 3);
    cairo_paint(cr);
}

void light_fade(cairo_t *cr, double x0, double y0, double x1, double y1,
                unsigned colour, double alpha)
{
    const PaintStop stops[] = {{0, colour, alpha}, {1, colour, 0}};
    paint_set_linear(cr, (PaintPoint){x0, y0}, (PaintPoint){x1, y1}, stops, 2);
    cairo_paint(cr);
}

void light_line(cairo_t *cr, double x0, double y0, double x1, double y1)
{
    cairo_move_to(cr, x0, y0);
    cairo_line_to(cr, x1, y1);
}

void light_shadow(cairo_t *cr, double alpha, double spread)
{
    cairo_path_t *path = cairo_copy_path(cr);
    paint_soft_shadow(cr, 0x2a1408, alpha, spread);
    cairo_append_path(cr, path);
    cairo_path_destroy(path);
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
