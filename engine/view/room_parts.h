#ifndef GESLAAGD_VIEW_ROOM_PARTS_H
#define GESLAAGD_VIEW_ROOM_PARTS_H

// Each room in two layers: what is far and blurred, and what is near and
// sharp. Only room.c calls these.

#include "view/paint.h"

#include <cairo.h>

void room_workshop_draw_far(cairo_t *cr, PaintRect extent);
void room_workshop_draw_near(cairo_t *cr, PaintRect extent);
void room_bicycle_draw(cairo_t *cr);

void room_car_draw_far(cairo_t *cr, PaintRect extent);
void room_car_draw_near(cairo_t *cr, PaintRect extent);

#endif
