#include "draw/room/room.h"

#include "draw/light.h"
#include "draw/room/room_parts.h"

#include <math.h>
#include <stddef.h>

enum { CLOCK_RADIUS = 34 };

const RoomDesign *room_design_of(RoomKind kind)
{
    static const RoomDesign *const DESIGNS[ROOM_KINDS] = {
        [ROOM_PLAIN] = &ROOM_DESIGN_PLAIN,
        [ROOM_WORKSHOP] = &ROOM_DESIGN_WORKSHOP,
        [ROOM_KITCHEN] = &ROOM_DESIGN_KITCHEN,
        [ROOM_OFFICE] = &ROOM_DESIGN_OFFICE,
        [ROOM_FARM] = &ROOM_DESIGN_FARM,
        [ROOM_MARKETING] = &ROOM_DESIGN_MARKETING,
        [ROOM_BAKERY] = &ROOM_DESIGN_BAKERY,
        [ROOM_CHIEF] = &ROOM_DESIGN_CHIEF,
        [ROOM_CAR] = &ROOM_DESIGN_CAR,
    };
    return DESIGNS[kind];
}

// Depth: what is not sharp is drawn at half the size, blurred as it comes to
// lie behind, lit, and enlarged.
static void depth_draw(cairo_t *cr, PaintRect extent, const RoomDesign *design)
{
    const double scale = 0.5;
    cairo_surface_t *depth = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, (int)ceil(extent.w * scale),
        (int)ceil(extent.h * scale));
    cairo_t *layer = cairo_create(depth);
    cairo_scale(layer, scale, scale);
    cairo_translate(layer, -extent.x, -extent.y);
    design->far(layer, extent);
    light_blur(depth, 2);
    if (design->middle != NULL) {
        design->middle(layer, extent);
        light_blur(depth, 1);
    }
    design->light(layer, extent);
    cairo_destroy(layer);
    light_grain(depth);
    cairo_save(cr);
    cairo_translate(cr, extent.x, extent.y);
    cairo_scale(cr, 1 / scale, 1 / scale);
    cairo_set_source_surface(cr, depth, 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cr), CAIRO_EXTEND_PAD);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_BILINEAR);
    cairo_paint(cr);
    cairo_restore(cr);
    cairo_surface_destroy(depth);
}

static void clock_face_draw(cairo_t *cr, PaintPoint at, unsigned rim)
{
    paint_ellipse(cr, at.x + 3, at.y + 4, CLOCK_RADIUS - 1, CLOCK_RADIUS - 1);
    light_shadow(cr, 0.14, 5);
    cairo_new_path(cr);
    paint_ellipse(cr, at.x, at.y, CLOCK_RADIUS, CLOCK_RADIUS);
    light_linear(cr, at.x - 34, at.y - 34, at.x + 34, at.y + 34,
                 paint_lighten(rim, 0.2), paint_darken(rim, 0.35));
    cairo_fill(cr);
    paint_ellipse(cr, at.x, at.y, 28.5, 28.5);
    light_linear(cr, at.x - 25, at.y - 25, at.x + 25, at.y + 25, 0xfffdf6,
                 0xe9dfcc);
    cairo_fill(cr);
    for (int i = 0; i < 12; i++) {
        double angle = i * PAINT_PI / 6, inner = i % 3 == 0 ? 21 : 24;
        light_line(cr, at.x + cos(angle) * inner, at.y + sin(angle) * inner,
                   at.x + cos(angle) * 26.5, at.y + sin(angle) * 26.5);
        light_stroke(cr, 0x5a5048, i % 3 == 0 ? 2.4 : 1.2);
    }
}

void room_draw(cairo_t *cr, RoomKind kind, PaintRect extent)
{
    const RoomDesign *design = room_design_of(kind);
    cairo_save(cr);
    cairo_rectangle(cr, extent.x, extent.y, extent.w, extent.h);
    cairo_clip(cr);
    depth_draw(cr, extent, design);
    if (design->near != NULL) {
        design->near(cr, extent);
    }
    if (design->clock_rim != 0) {
        clock_face_draw(cr, design->clock, design->clock_rim);
    }
    cairo_restore(cr);
}

// A hand of the clock; `round` is how far it has gone, 1 is a whole turn.
static void clock_hand_draw(cairo_t *cr, PaintPoint at, double round,
                            double length, double width)
{
    double angle = round * 2 * PAINT_PI;
    light_line(cr, at.x - sin(angle) * 5, at.y + cos(angle) * 5,
               at.x + sin(angle) * length, at.y - cos(angle) * length);
    light_stroke(cr, 0x2f2a28, width);
}

void room_clock_draw(cairo_t *cr, RoomKind kind, int minute)
{
    const RoomDesign *design = room_design_of(kind);
    double hour = design->hour + minute / 60.0;
    if (design->clock_rim == 0) {
        return;
    }
    cairo_save(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    clock_hand_draw(cr, design->clock, hour / 12, 15, 3.4);
    clock_hand_draw(cr, design->clock, minute / 60.0, 23, 2.2);
    paint_ellipse(cr, design->clock.x, design->clock.y, 3, 3);
    light_fill(cr, 0xb4472f);
    cairo_restore(cr);
}

PaintRect room_clock_bounds(RoomKind kind)
{
    const RoomDesign *design = room_design_of(kind);
    if (design->clock_rim == 0) {
        return (PaintRect){0, 0, 0, 0};
    }
    return (PaintRect){design->clock.x - CLOCK_RADIUS,
                       design->clock.y - CLOCK_RADIUS, 2 * CLOCK_RADIUS,
                       2 * CLOCK_RADIUS};
}

TableTop room_table_top(RoomKind kind)
{
    return room_design_of(kind)->top;
}
