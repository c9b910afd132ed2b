// What the parts of the figure share: his measures, his colours and how a
// point of his head comes to stand when he turns it.

#ifndef DRAW_FIGURE_FIGURE_PARTS_H
#define DRAW_FIGURE_FIGURE_PARTS_H

#include <cairo.h>
#include <stdbool.h>

#include "draw/figure/figure.h"
#include "draw/figure/pose.h"
#include "draw/paint.h"
#include "talk/appearance.h"

typedef struct FigureInk {
    unsigned skin, skin_light, skin_shade, skin_dark;
    unsigned hair, hair_light, hair_dark, brow;
    unsigned cloth, cloth_light, cloth_shade; // what he wears on top
    unsigned shirt, shirt_light, shirt_shade;
    unsigned sleeve, sleeve_light, sleeve_shade;
    unsigned iris, lip_upper, lip_lower;
    double age; // 0 young .. 1 old
} FigureInk;

// The measures of one head and body, in the units of the head: the origin
// lies between the eyes, a plain man's face is 152 wide.
typedef struct FigureShape {
    double cheek; // against a plain man's
    double jaw;   // half the width at the corners of the jaw
    double chin;  // half the width of the chin
    double chin_y;
    double eye, brow;
    double nose, nose_y, nose_z, hook;
    double mouth, lip;
    double neck;    // half, in units of the body
    double breadth; // of the shoulders, against a plain man's
    double slope;   // how far they hang, against a plain man's
    double limb;    // thickness of the arms
    double hand;
    bool rolled; // sleeves turned up
    bool bare;   // or short
} FigureShape;

typedef struct Figure {
    const Appearance *look;
    const Pose *pose;
    FigureInk ink;
    FigureShape shape;
    double sine, cosine; // of how far the head is turned
} Figure;

Figure figure_of(const Appearance *look, const Pose *pose);
FigureInk figure_ink_of(const Appearance *look);
FigureShape figure_shape_of(const Appearance *look);

// Puts the origin where the middle of his neck base is when he sits upright.
void figure_enter_seat(cairo_t *cr);

// Puts the origin at the middle of the neck base.
void figure_enter_body(cairo_t *cr, const Pose *pose);

// Within the body: puts the origin between the eyes.
void figure_enter_head(cairo_t *cr, const Pose *pose);

// Where a point of the head is seen: +x to the viewer's right, +z forward.
PaintPoint figure_at(const Figure *figure, double x, double y, double z);

// The same for a point that is no part of the face: nods do not move it.
double figure_across(const Figure *figure, double x, double z);

// The outline of a skull of that half width, on either side (-1 or 1).
double figure_skull(const Figure *figure, int side, double half);

// How far the middle of the chest lies beside the neck at `depth`.
double figure_chest(const Figure *figure, double depth);

void figure_move(cairo_t *cr, PaintPoint to);
void figure_curve(cairo_t *cr, PaintPoint a, PaintPoint b, PaintPoint to);

void figure_path_face(cairo_t *cr, const Figure *figure);
void figure_draw_head(cairo_t *cr, const Figure *figure);
void figure_draw_eyes(cairo_t *cr, const Figure *figure);
void figure_draw_glasses(cairo_t *cr, const Figure *figure);
void figure_draw_nose(cairo_t *cr, const Figure *figure);
void figure_draw_mouth(cairo_t *cr, const Figure *figure);
void figure_draw_beard(cairo_t *cr, const Figure *figure);
void figure_draw_moustache(cairo_t *cr, const Figure *figure);

// Bags under the eyes; tears, sweat and breath.
void figure_draw_bags(cairo_t *cr, const Figure *figure);
void figure_draw_drops(cairo_t *cr, const Figure *figure);

// Hair behind the head and the shoulders; on the head; over the shoulders.
void figure_draw_hair_back(cairo_t *cr, const Figure *figure);
void figure_draw_hair(cairo_t *cr, const Figure *figure);
void figure_draw_curls(cairo_t *cr, const Figure *figure, bool behind);
void figure_draw_cap(cairo_t *cr, const Figure *figure);
void figure_draw_scarf(cairo_t *cr, const Figure *figure, bool behind);

// The bare skin that a neckline leaves; drawn before the neck.
void figure_draw_opening(cairo_t *cr, const Figure *figure);
void figure_draw_clothes(cairo_t *cr, const Figure *figure);
void figure_draw_hand(cairo_t *cr, const Figure *figure, const PoseArm *arm,
                      bool lit);
// What hangs round his neck, over his clothes.
void figure_draw_carried(cairo_t *cr, const Figure *figure);
void figure_draw_cup(cairo_t *cr, Cup cup, const Pose *pose);

#endif
