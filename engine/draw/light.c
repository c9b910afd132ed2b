#include "draw/light.h"

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
    cairo_new_path(cr);
    cairo_rectangle(cr, x - radius, y - radius, 2 * radius, 2 * radius);
    paint_set_radial(cr, (PaintPoint){x, y}, radius, stops, 3);
    cairo_new_path(cr);
    cairo_paint(cr);
}

void light_fade(cairo_t *cr, double x0, double y0, double x1, double y1,
                unsigned colour, double alpha)
{
    const PaintStop stops[] = {{0, colour, alpha}, {1, colour, 0}};
    cairo_new_path(cr);
    paint_set_linear(cr, (PaintPoint){x0, y0}, (PaintPoint){x1, y1}, stops, 2);
    cairo_paint(cr);
}

void light_beam(cairo_t *cr, PaintPoint glass, double wide, PaintPoint ground,
                double ground_wide, unsigned colour, double alpha)
{
    cairo_save(cr);
    cairo_new_path(cr);
    cairo_move_to(cr, glass.x, glass.y);
    cairo_line_to(cr, glass.x + wide, glass.y);
    cairo_line_to(cr, ground.x + ground_wide, ground.y);
    cairo_line_to(cr, ground.x, ground.y);
    cairo_close_path(cr);
    cairo_clip(cr);
    light_fade(cr, glass.x + wide / 4, glass.y, ground.x + ground_wide / 2,
               ground.y, colour, alpha);
    cairo_restore(cr);
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

static int index_within(int index, int count)
{
    return index < 0 ? 0 : index >= count ? count - 1 : index;
}

// Of each pixel the mean of 2 * radius + 1 beside it, in one line of `count`.
// The sum slides along, all channels at once.
static void line_blur(const unsigned char *from, unsigned char *to, int count,
                      int radius)
{
    unsigned sum[CHANNELS] = {0};
    unsigned share = (unsigned)(65536 / (2 * radius + 1));
    for (int i = -radius; i <= radius; i++) {
        const unsigned char *pixel =
            from + (size_t)index_within(i, count) * CHANNELS;
        for (int channel = 0; channel < CHANNELS; channel++) {
            sum[channel] += pixel[channel];
        }
    }
    for (int i = 0; i < count; i++) {
        size_t in = (size_t)index_within(i + radius + 1, count) * CHANNELS;
        size_t out = (size_t)index_within(i - radius, count) * CHANNELS;
        for (int channel = 0; channel < CHANNELS; channel++) {
            to[i * CHANNELS + channel] =
                (unsigned char)((sum[channel] * share + 32768) >> 16);
            sum[channel] += from[in + (size_t)channel];
            sum[channel] -= from[out + (size_t)channel];
        }
    }
}

// Adds a line to the sums of its columns, or takes it away.
static void sums_add(unsigned *sums, const unsigned char *line, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        sums[i] += line[i];
    }
}

static void sums_take(unsigned *sums, const unsigned char *line, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        sums[i] -= line[i];
    }
}

// What a blur works on: the picture, a copy, and a sum for every column.
typedef struct Blur {
    unsigned char *data, *copy;
    unsigned *sums;
    size_t stride;
    int wide, high, radius;
} Blur;

static void lines_blur(const Blur *blur)
{
    for (int y = 0; y < blur->high; y++) {
        size_t at = (size_t)y * blur->stride;
        line_blur(blur->data + at, blur->copy + at, blur->wide, blur->radius);
    }
}

// All columns side by side, so that memory is read in its own order.
static void columns_blur(const Blur *blur)
{
    size_t bytes = (size_t)blur->wide * CHANNELS;
    unsigned share = (unsigned)(65536 / (2 * blur->radius + 1));
    memset(blur->sums, 0, bytes * sizeof *blur->sums);
    for (int i = -blur->radius; i <= blur->radius; i++) {
        size_t y = (size_t)index_within(i, blur->high);
        sums_add(blur->sums, blur->copy + y * blur->stride, bytes);
    }
    for (int y = 0; y < blur->high; y++) {
        unsigned char *to = blur->data + (size_t)y * blur->stride;
        for (size_t i = 0; i < bytes; i++) {
            to[i] = (unsigned char)((blur->sums[i] * share + 32768) >> 16);
        }
        size_t in = (size_t)index_within(y + blur->radius + 1, blur->high);
        size_t out = (size_t)index_within(y - blur->radius, blur->high);
        sums_add(blur->sums, blur->copy + in * blur->stride, bytes);
        sums_take(blur->sums, blur->copy + out * blur->stride, bytes);
    }
}

void light_blur(cairo_surface_t *surface, int radius)
{
    cairo_surface_flush(surface);
    Blur blur = {.data = cairo_image_surface_get_data(surface),
                 .stride = (size_t)cairo_image_surface_get_stride(surface),
                 .wide = cairo_image_surface_get_width(surface),
                 .high = cairo_image_surface_get_height(surface),
                 .radius = radius};
    blur.copy = malloc(blur.stride * (size_t)blur.high);
    blur.sums = malloc(blur.stride * sizeof *blur.sums);
    for (int pass = 0; pass < BLUR_PASSES && blur.data != NULL &&
                       blur.copy != NULL && blur.sums != NULL;
         pass++) {
        lines_blur(&blur);
        columns_blur(&blur);
    }
    free(blur.copy);
    free(blur.sums);
    cairo_surface_mark_dirty(surface);
}

static unsigned char level_shift(unsigned char level, int by)
{
    int shifted = level + by;
    return (unsigned char)(shifted < 0 ? 0 : shifted > 255 ? 255 : shifted);
}

void light_grain(cairo_surface_t *surface)
{
    cairo_surface_flush(surface);
    unsigned char *data = cairo_image_surface_get_data(surface);
    size_t stride = (size_t)cairo_image_surface_get_stride(surface);
    int wide = cairo_image_surface_get_width(surface);
    int high = cairo_image_surface_get_height(surface);
    unsigned seed = 1;
    for (int y = 0; y < high && data != NULL; y++) {
        unsigned char *pixel = data + (size_t)y * stride;
        for (int x = 0; x < wide; x++, pixel += CHANNELS) {
            seed = seed * 1664525U + 1013904223U;
            int by = (int)(seed >> 24) % 5 - 2;
            for (int channel = 0; channel < 3; channel++) {
                pixel[channel] = level_shift(pixel[channel], by);
            }
        }
    }
    cairo_surface_mark_dirty(surface);
}
