// Pictures that are compared in blocks of a few pixels: coarse enough for
// another version of cairo, fine enough for something that is gone.

#ifndef TESTS_PICTURES_H
#define TESTS_PICTURES_H

#include <cairo.h>

enum { BLOCK = 8 };

static double block_mean(cairo_surface_t *picture, int x, int y, int channel)
{
    const unsigned char *data = cairo_image_surface_get_data(picture);
    int stride = cairo_image_surface_get_stride(picture);
    int sum = 0;
    for (int row = 0; row < BLOCK; row++) {
        for (int column = 0; column < BLOCK; column++) {
            sum += data[(y + row) * stride + (x + column) * 4 + channel];
        }
    }
    return (double)sum / (BLOCK * BLOCK);
}

// By how much the block that differs most does: the mean over it, of 255. They
// are of one size.
static double pictures_differ(cairo_surface_t *a, cairo_surface_t *b)
{
    int wide = cairo_image_surface_get_width(a);
    int high = cairo_image_surface_get_height(a);
    double most = 0;
    for (int y = 0; y + BLOCK <= high; y += BLOCK) {
        for (int x = 0; x + BLOCK <= wide; x += BLOCK) {
            for (int channel = 0; channel < 3; channel++) {
                double difference =
                    block_mean(a, x, y, channel) - block_mean(b, x, y, channel);
                difference = difference < 0 ? -difference : difference;
                most = difference > most ? difference : most;
            }
        }
    }
    return most;
}

#endif
