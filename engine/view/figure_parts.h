// What the parts of the figure share: his colours and where he sits.

#ifndef VIEW_FIGURE_PARTS_H
#define VIEW_FIGURE_PARTS_H

#include <cairo.h>

#include "core/appearance.h"
#include "view/paint.h"
#include "view/pose.h"

typedef struct FigureInk {
    unsigned skin, skin_light, skin_shade, skin_dark;
    unsigned hair, hair_light, hair_dark;
    unsigned cloth, cloth_light, cloth_shade; // what he wears on top
    unsigned shirt, shirt_light, shirt_shade;
    unsigned sleeve, sleeve_light, sleeve_shade;
    double age; // 0 young .. 1 old
} FigureInk;

FigureInk figure_ink_mix(const Appearance *look);

// Half the width of the shoulders against a plain man's.
double figure_breadth(const Appearance *look);

// Puts the origin at the middle of the neck base.
void figure_enter_body(cairo_t *cr, const Pose *pose);

// Within the body: puts the origin between the eyes.
void figure_enter_head(cairo_t *cr, const Pose *pose);

// How far the features shift as the head turns and nods.
double figure_turn(const Pose *pose);
double figure_nod(const Pose *pose);

void figure_path_face(cairo_t *cr, const Appearance *look, double turn);
void figure_draw_head(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                      const Pose *pose);
void figure_draw_features(cairo_t *cr, const Appearance *look,
                          const FigureInk *ink, const Pose *pose);
void figure_draw_mouth(cairo_t *cr, const Appearance *look,
                       const FigureInk *ink, const Pose *pose);
void figure_draw_hair_back(cairo_t *cr, const Appearance *look,
                           const FigureInk *ink);
void figure_draw_hair(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                      const Pose *pose);
void figure_draw_beard(cairo_t *cr, const Appearance *look,
                       const FigureInk *ink, const Pose *pose);
void figure_draw_hand(cairo_t *cr, const FigureInk *ink, const PoseArm *arm,
                      bool lit);

#endif
