#include "view/room.h"

#include "view/light.h"
#include "view/room_parts.h"

#include <math.h>
#include <string.h>

static const PaintRect photo_at = {40, 70, 130, 140};
static const PaintRect bicycle_at = {10, 260, 270, 240};
static const PaintRect clock_at = {600, 60, 70, 70};

typedef void RoomLayer(cairo_t *cr, PaintRect extent);

// Depth: the layer is drawn at half the size, blurred, and enlarged.
static void layer_draw_blurred(cairo_t *cr, PaintRect extent, RoomLayer *draw)
{
    const double scale = 0.5;
    cairo_surface_t *far = cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32, (int)ceil(extent.w * scale),
        (int)ceil(extent.h * scale));
    cairo_t *layer = cairo_create(far);
    cairo_scale(layer, scale, scale);
    cairo_translate(layer, -extent.x, -extent.y);
    draw(layer, extent);
    cairo_destroy(layer);
    light_blur(far, 2);
    cairo_save(cr);
    cairo_rectangle(cr, extent.x, extent.y, extent.w, extent.h);
    cairo_clip(cr);
    cairo_translate(cr, extent.x, extent.y);
    cairo_scale(cr, 1 / scale, 1 / scale);
    cairo_set_source_surface(cr, far, 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cr), CAIRO_EXTEND_PAD);
    cairo_paint(cr);
    cairo_restore(cr);
    cairo_surface_destroy(far);
}

void room_draw(cairo_t *cr, RoomKind kind, PaintRect extent)
{
    RoomLayer *far = room_workshop_draw_far, *near = room_workshop_draw_near;
    if (kind == ROOM_CAR) {
        far = room_car_draw_far;
        near = room_car_draw_near;
    }
    layer_draw_blurred(cr, extent, far);
    cairo_save(cr);
    cairo_rectangle(cr, extent.x, extent.y, extent.w, extent.h);
    cairo_clip(cr);
    near(cr, extent);
    cairo_restore(cr);
}

// A hand of the clock; `round` is how far it has gone, 1 is a whole turn.
static void clock_hand_draw(cairo_t *cr, double round, double length,
                            double width)
{
    double angle = round * 2 * PAINT_PI;
    double x = clock_at.x + clock_at.w / 2, y = clock_at.y + clock_at.h / 2;
    light_line(cr, x - sin(angle) * 5, y + cos(angle) * 5,
               x + sin(angle) * length, y - cos(angle) * length);
    light_stroke(cr, 0x2f2a28, width);
}

void room_clock_draw(cairo_t *cr, RoomKind kind, int minute)
{
    if (kind != ROOM_WORKSHOP)
        return;
    double hour = 3 + minute / 60.0;
    cairo_save(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    clock_hand_draw(cr, hour / 12, 15, 3.4);
    clock_hand_draw(cr, minute / 60.0, 23, 2.2);
    paint_ellipse(cr, clock_at.x + clock_at.w / 2, clock_at.y + clock_at.h / 2,
                  3, 3);
    light_fill(cr, 0xb4472f);
    cairo_restore(cr);
}

PaintRect room_thing_bounds(RoomKind kind, RoomThing thing)
{
    if (kind == ROOM_WORKSHOP && thing == ROOM_THING_PHOTO)
        return photo_at;
    if (kind == ROOM_WORKSHOP && thing == ROOM_THING_BICYCLE)
        return bicycle_at;
    if (kind == ROOM_WORKSHOP && thing == ROOM_THING_CLOCK)
        return clock_at;
    return (PaintRect){0, 0, 0, 0};
}

RoomThing room_thing_from_word(const char *word)
{
    if (word == NULL)
        return ROOM_THING_NONE;
    if (strcmp(word, "foto") == 0)
        return ROOM_THING_PHOTO;
    if (strcmp(word, "fiets") == 0)
        return ROOM_THING_BICYCLE;
    if (strcmp(word, "klok") == 0)
        return ROOM_THING_CLOCK;
    return ROOM_THING_NONE;
}

RoomKind room_from_word(const char *word)
{
    return word != NULL && strcmp(word, "auto") == 0 ? ROOM_CAR : ROOM_WORKSHOP;
}
