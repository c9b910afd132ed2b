// The gradients of paint.h, computed here. Cairo has pixman work them out anew
// for every line of a shape, and they were four fifths of what a person cost
// to draw.

#include "draw/paint.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

enum { SHADES_MOST = 1024, SHADES_LEAST = 64, CHANNEL = 255 };

// Pixels of the target.
typedef struct Area {
    int x, y, w, h;
} Area;

// The colours from 0 to 1, as cairo keeps pixels: alpha multiplied in.
typedef struct Ramp {
    uint32_t shade[SHADES_MOST];
    int count;
    bool opaque;
} Ramp;

// How something changes from pixel to pixel: `at` is its value in the middle
// of the first.
typedef struct Slope {
    double across, down, at;
} Slope;

static double channel_of(unsigned colour, unsigned shift)
{
    return (double)((colour >> shift) & CHANNEL);
}

// `t` of the way from one stop to the next.
static uint32_t shade_between(const PaintStop *a, const PaintStop *b, double t)
{
    double alpha = paint_mix(a->alpha, b->alpha, t);
    uint32_t pixel = (uint32_t)(alpha * CHANNEL + 0.5) << 24;
    for (unsigned shift = 0; shift <= 16; shift += 8) {
        double level = paint_mix(channel_of(a->colour, shift),
                                 channel_of(b->colour, shift), t);
        pixel |= (uint32_t)(level * alpha + 0.5) << shift;
    }
    return pixel;
}

// As many shades as can be told apart on so many pixels.
static void ramp_fill(Ramp *ramp, const PaintStop *stops, size_t count,
                      double pixels)
{
    size_t next = 0;
    ramp->count = (int)paint_clamp(pixels * 2, SHADES_LEAST, SHADES_MOST);
    ramp->opaque = true;
    for (size_t i = 0; i < count; i++) {
        ramp->opaque = ramp->opaque && stops[i].alpha >= 1;
    }
    for (int i = 0; i < ramp->count; i++) {
        double at = i / (double)(ramp->count - 1);
        while (next < count && stops[next].at <= at) {
            next++;
        }
        const PaintStop *a = &stops[next == 0 ? 0 : next - 1];
        const PaintStop *b = &stops[next == count ? count - 1 : next];
        double span = b->at - a->at;
        ramp->shade[i] =
            shade_between(a, b, span > 0 ? (at - a->at) / span : 0);
    }
}

// In pixels, whatever the user's space is: to be called within identity.
static bool area_now(cairo_t *cr, Area *area)
{
    double left, top, right, bottom;
    cairo_clip_extents(cr, &left, &top, &right, &bottom);
    if (cairo_has_current_point(cr)) {
        double x0, y0, x1, y1;
        cairo_path_extents(cr, &x0, &y0, &x1, &y1);
        left = fmax(left, x0 - 1);
        top = fmax(top, y0 - 1);
        right = fmin(right, x1 + 1);
        bottom = fmin(bottom, y1 + 1);
    }
    area->x = (int)floor(left);
    area->y = (int)floor(top);
    area->w = (int)ceil(right) - area->x;
    area->h = (int)ceil(bottom) - area->y;
    return area->w > 0 && area->h > 0;
}

static bool area_of(cairo_t *cr, Area *area)
{
    cairo_matrix_t user;
    cairo_get_matrix(cr, &user);
    cairo_identity_matrix(cr);
    bool any = area_now(cr, area);
    cairo_set_matrix(cr, &user);
    return any;
}

// What is `x * along.x + y * along.y` in the user's space, `zero` taken away.
static Slope slope_of(cairo_t *cr, const Area *area, PaintPoint along,
                      double zero)
{
    double x = area->x + 0.5, y = area->y + 0.5;
    double right_x = 1, right_y = 0, down_x = 0, down_y = 1;
    cairo_device_to_user(cr, &x, &y);
    cairo_device_to_user_distance(cr, &right_x, &right_y);
    cairo_device_to_user_distance(cr, &down_x, &down_y);
    return (Slope){right_x * along.x + right_y * along.y,
                   down_x * along.x + down_y * along.y,
                   x * along.x + y * along.y - zero};
}

// The picture while it is filled.
typedef struct Picture {
    Area area;
    uint32_t *pixels;
    size_t stride; // pixels from line to line
} Picture;

static bool picture_begin(Picture *picture, const Ramp *ramp)
{
    cairo_format_t format =
        ramp->opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32;
    int bytes = cairo_format_stride_for_width(format, picture->area.w);
    if (bytes < 0) {
        return false;
    }
    picture->stride = (size_t)bytes / sizeof *picture->pixels;
    picture->pixels = malloc((size_t)bytes * (size_t)picture->area.h);
    return picture->pixels != NULL;
}

// It is freed with the last source that shows it.
static bool picture_set(cairo_t *cr, Picture *picture, const Ramp *ramp)
{
    static const cairo_user_data_key_t PIXELS;
    cairo_matrix_t user;
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        (unsigned char *)picture->pixels,
        ramp->opaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
        picture->area.w, picture->area.h,
        (int)(picture->stride * sizeof *picture->pixels));
    if (cairo_surface_set_user_data(surface, &PIXELS, picture->pixels, free) !=
        CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(surface);
        free(picture->pixels);
        return false;
    }
    cairo_get_matrix(cr, &user);
    cairo_identity_matrix(cr);
    cairo_set_source_surface(cr, surface, picture->area.x, picture->area.y);
    cairo_set_matrix(cr, &user);
    cairo_surface_destroy(surface);
    return true;
}

static void linear_fill(const Picture *picture, const Ramp *ramp, Slope slope)
{
    double last = ramp->count - 1;
    double step = slope.across * last;
    for (int y = 0; y < picture->area.h; y++) {
        uint32_t *line = picture->pixels + (size_t)y * picture->stride;
        double from = (slope.at + slope.down * y) * last + 0.5;
        for (int x = 0; x < picture->area.w; x++) {
            double at = from + step * x;
            at = at < 0 ? 0 : at > last ? last : at;
            line[x] = ramp->shade[(int)at];
        }
    }
}

static void radial_fill(const Picture *picture, const Ramp *ramp, Slope side,
                        Slope height)
{
    double last = ramp->count - 1;
    for (int y = 0; y < picture->area.h; y++) {
        uint32_t *line = picture->pixels + (size_t)y * picture->stride;
        double from_x = side.at + side.down * y;
        double from_y = height.at + height.down * y;
        for (int x = 0; x < picture->area.w; x++) {
            double dx = from_x + side.across * x;
            double dy = from_y + height.across * x;
            double square = dx * dx + dy * dy;
            line[x] = square < 1 ? ramp->shade[(int)(sqrt(square) * last + 0.5)]
                                 : ramp->shade[ramp->count - 1];
        }
    }
}

static bool set_linear(cairo_t *cr, PaintPoint from, PaintPoint to,
                       const PaintStop *stops, size_t count)
{
    Ramp ramp;
    Picture picture;
    PaintPoint way = {to.x - from.x, to.y - from.y};
    double square = way.x * way.x + way.y * way.y;
    if (square <= 0 || count == 0 || !area_of(cr, &picture.area)) {
        return false;
    }
    PaintPoint along = {way.x / square, way.y / square};
    Slope slope =
        slope_of(cr, &picture.area, along, from.x * along.x + from.y * along.y);
    ramp_fill(&ramp, stops, count, 1 / hypot(slope.across, slope.down));
    if (!picture_begin(&picture, &ramp)) {
        return false;
    }
    linear_fill(&picture, &ramp, slope);
    return picture_set(cr, &picture, &ramp);
}

static bool set_radial(cairo_t *cr, PaintPoint centre, double radius,
                       const PaintStop *stops, size_t count)
{
    Ramp ramp;
    Picture picture;
    if (radius <= 0 || count == 0 || !area_of(cr, &picture.area)) {
        return false;
    }
    Slope side = slope_of(cr, &picture.area, (PaintPoint){1 / radius, 0},
                          centre.x / radius);
    Slope height = slope_of(cr, &picture.area, (PaintPoint){0, 1 / radius},
                            centre.y / radius);
    double pixels = fmax(1 / hypot(side.across, side.down),
                         1 / hypot(height.across, height.down));
    ramp_fill(&ramp, stops, count, pixels);
    if (!picture_begin(&picture, &ramp)) {
        return false;
    }
    radial_fill(&picture, &ramp, side, height);
    return picture_set(cr, &picture, &ramp);
}

// Where there is no gradient to be had, what it ends in.
static void set_last(cairo_t *cr, const PaintStop *stops, size_t count)
{
    if (count > 0) {
        paint_set_colour(cr, stops[count - 1].colour, stops[count - 1].alpha);
    }
}

void paint_set_linear(cairo_t *cr, PaintPoint from, PaintPoint to,
                      const PaintStop *stops, size_t count)
{
    if (!set_linear(cr, from, to, stops, count)) {
        set_last(cr, stops, count);
    }
}

void paint_set_radial(cairo_t *cr, PaintPoint centre, double radius,
                      const PaintStop *stops, size_t count)
{
    if (!set_radial(cr, centre, radius, stops, count)) {
        set_last(cr, stops, count);
    }
}
