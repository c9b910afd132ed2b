// The figure at rest, cheaply: his trunk and his arms are kept as pictures and
// only moved as he breathes; his face is drawn anew when it changes.

#ifndef DRAW_FIGURE_FIGURE_LAYERS_H
#define DRAW_FIGURE_FIGURE_LAYERS_H

#include <cairo.h>
#include <stdbool.h>

#include "draw/figure/pose.h"
#include "draw/layout.h"
#include "draw/type.h"
#include "talk/appearance.h"

typedef struct FigureLayer {
    cairo_surface_t *surface; // the pixels of layout_figure()
    const Appearance *look;
    Pose pose; // what of it is seen in this layer
    int x, y;  // the pixel of its upper left corner
} FigureLayer;

// {0} is valid: nothing kept yet.
typedef struct FigureLayers {
    FigureLayer trunk, arms;
} FigureLayers;

void figure_layers_free(FigureLayers *layers);

// Trunk and head, and (with the table between them) the arms. `look` must stay
// where it is while the layers are used, and `letters` (of the name on his
// chest) be the same ones.
void figure_layers_draw_body(FigureLayers *layers, cairo_t *cr,
                             const Layout *layout, const Appearance *look,
                             const Pose *pose, Type *letters);
void figure_layers_draw_arms(FigureLayers *layers, cairo_t *cr,
                             const Layout *layout, const Appearance *look,
                             const Pose *pose);

// Whether the figure looks another way than when it was drawn, by so much as
// a pixel; then `part` is where.
bool figure_layers_stir(const Layout *layout, const Pose *drawn,
                        const Pose *now, PaintRect *part);

#endif
