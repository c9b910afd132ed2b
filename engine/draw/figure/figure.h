// The customer as the player sees him: drawn from his looks and his pose, in
// design units of 1280 by 720, left of the middle behind the table.

#ifndef DRAW_FIGURE_FIGURE_H
#define DRAW_FIGURE_FIGURE_H

#include <cairo.h>

#include "draw/figure/pose.h"
#include "draw/paint.h"
#include "draw/type.h"
#include "talk/appearance.h"

// How far a whole breath moves his trunk and his head, up; the arms lie on the
// table and stay.
#define FIGURE_BREATH 1.4

// In this order: the shadow on the wall, the body, the head, then (with the
// table between them) the arms.
void figure_draw_shadow(cairo_t *cr, const Appearance *look, const Pose *pose);
void figure_draw_trunk(cairo_t *cr, const Appearance *look, const Pose *pose);
// The name on his chest, if he wears one: right after his trunk.
void figure_draw_badge(cairo_t *cr, const Appearance *look, const Pose *pose,
                       Type *letters);
void figure_draw_face(cairo_t *cr, const Appearance *look, const Pose *pose);
void figure_draw_arms(cairo_t *cr, const Appearance *look, const Pose *pose);

// Where trunk and head are seen when he sits still: above the table.
PaintRect figure_bounds(void);
// Where his features are, which move without the rest of him.
PaintRect figure_face_bounds(void);

#endif
