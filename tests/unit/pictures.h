// Pictures that are compared in blocks of a few pixels: coarse enough for
// another version of cairo, fine enough for something that is gone.

#ifndef TESTS_PICTURES_H
#define TESTS_PICTURES_H

#include <cairo.h>
#include <stdbool.h>
#include <stdio.h>

enum {
    BLOCK = 8,
    TOLERANCE = 16, // of 255, in the block that differs most
    PICTURE_PATH_BYTES = 1000
};

static void picture_path(char path[PICTURE_PATH_BYTES], const char *name)
{
    (void)snprintf(path, PICTURE_PATH_BYTES,
                   PROJECT_DIR "/tests/pictures/%s.png", name);
}

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

// By how much the block that differs most does; they are of one size.
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

// Whether it looks like the one that is kept under that name.
static bool picture_is_kept(cairo_surface_t *picture, const char *name)
{
    char path[PICTURE_PATH_BYTES];
    picture_path(path, name);
    cairo_surface_t *kept = cairo_image_surface_create_from_png(path);
    bool same = cairo_image_surface_get_width(kept) ==
                    cairo_image_surface_get_width(picture) &&
                cairo_image_surface_get_height(kept) ==
                    cairo_image_surface_get_height(picture);
    double differ = same ? pictures_differ(kept, picture) : 255;
    cairo_surface_destroy(kept);
    printf("%s: %.2f\n", path, differ);
    return differ <= TOLERANCE;
}

// Keeps it under that name. False, with a word about it, if that failed.
static bool picture_keep(cairo_surface_t *picture, const char *name)
{
    char path[PICTURE_PATH_BYTES];
    picture_path(path, name);
    bool written =
        cairo_surface_write_to_png(picture, path) == CAIRO_STATUS_SUCCESS;
    if (!written) {
        (void)fprintf(stderr, "%s was not written\n", path);
    }
    return written;
}

#endif
