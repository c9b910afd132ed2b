#include "draw/figure/figure_layers.h"

#include <math.h>

#include "draw/figure/figure.h"

typedef void LayerDraw(cairo_t *cr, const FigureLayer *layer, Type *letters);

static void trunk_draw(cairo_t *cr, const FigureLayer *layer, Type *letters)
{
    figure_draw_trunk(cr, layer->look, &layer->pose);
    figure_draw_badge(cr, layer->look, &layer->pose, letters);
}

static void arms_draw(cairo_t *cr, const FigureLayer *layer, Type *letters)
{
    (void)letters;
    figure_draw_arms(cr, layer->look, &layer->pose);
}

static void layer_forget(FigureLayer *layer)
{
    if (layer->surface) {
        cairo_surface_destroy(layer->surface);
    }
    *layer = (FigureLayer){0};
}

void figure_layers_free(FigureLayers *layers)
{
    layer_forget(&layers->trunk);
    layer_forget(&layers->arms);
}

// What of a pose shows in the trunk: how he sits and turns his head. Breath
// moves the whole layer.
static Pose trunk_of(const Pose *pose)
{
    return (Pose){.head_turn = pose->head_turn,
                  .head_tilt = pose->head_tilt,
                  .head_nod = pose->head_nod,
                  .away = pose->away,
                  .away_x = pose->away_x,
                  .away_y = pose->away_y,
                  .body_turn = pose->body_turn,
                  .lean = pose->lean,
                  .lean_side = pose->lean_side,
                  .shoulders = pose->shoulders,
                  .swallow = pose->swallow};
}

// A hand at the chin follows the head.
static Pose arms_of(const Pose *pose)
{
    bool chin = pose->chin > 0;
    return (Pose){.head_turn = chin ? pose->head_turn : 0,
                  .away = chin ? pose->away : 0,
                  .away_x = chin ? pose->away_x : 0,
                  .body_turn = pose->body_turn,
                  .lean = pose->lean,
                  .lean_side = pose->lean_side,
                  .shoulders = pose->shoulders,
                  .crossed = pose->crossed,
                  .chin = pose->chin,
                  .raised = pose->raised,
                  .write = pose->write,
                  .cup = pose->cup,
                  .near_side = pose->near_side,
                  .far_side = pose->far_side};
}

// Breath in whole pixels, downwards.
static int breath_of(const Layout *layout, const Pose *pose)
{
    return (int)lround(-pose->breath * FIGURE_BREATH * layout->scale);
}

static bool layer_fits(const FigureLayer *layer, const PaintRect *pixels,
                       const Appearance *look, const Pose *pose)
{
    return layer->surface && layer->look == look &&
           layer->x == (int)floor(pixels->x) &&
           layer->y == (int)floor(pixels->y) &&
           cairo_image_surface_get_width(layer->surface) ==
               (int)ceil(pixels->w) + 1 &&
           pose_equal(&layer->pose, pose);
}

static void layer_draw(FigureLayer *layer, const Layout *layout,
                       const PaintRect *pixels, LayerDraw *draw, Type *letters)
{
    cairo_t *cr = cairo_create(layer->surface);
    cairo_save(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_CLEAR);
    cairo_paint(cr);
    cairo_restore(cr);
    layer->x = (int)floor(pixels->x);
    layer->y = (int)floor(pixels->y);
    cairo_translate(cr, layout->x - layer->x, layout->y - layer->y);
    cairo_scale(cr, layout->scale, layout->scale);
    draw(cr, layer, letters);
    cairo_destroy(cr);
}

static void layer_paint(FigureLayer *layer, cairo_t *cr, const Layout *layout,
                        const Appearance *look, const Pose *pose, int shift,
                        LayerDraw *draw, Type *letters)
{
    PaintRect pixels = layout_pixels(layout, layout_figure());
    if (!layer_fits(layer, &pixels, look, pose)) {
        int w = (int)ceil(pixels.w) + 1;
        int h = (int)ceil(pixels.h) + 1;
        if (!layer->surface ||
            cairo_image_surface_get_width(layer->surface) != w) {
            layer_forget(layer);
            layer->surface =
                cairo_image_surface_create(CAIRO_FORMAT_ARGB32, w, h);
        }
        layer->look = look;
        layer->pose = *pose;
        layer_draw(layer, layout, &pixels, draw, letters);
    }
    cairo_save(cr);
    cairo_identity_matrix(cr);
    cairo_set_source_surface(cr, layer->surface, layer->x, layer->y + shift);
    cairo_paint(cr);
    cairo_restore(cr);
}

void figure_layers_draw_body(FigureLayers *layers, cairo_t *cr,
                             const Layout *layout, const Appearance *look,
                             const Pose *pose, Type *letters)
{
    Pose trunk = trunk_of(pose);
    Pose face = *pose;
    int shift = breath_of(layout, pose);
    layer_paint(&layers->trunk, cr, layout, look, &trunk, shift, trunk_draw,
                letters);
    face.breath = -shift / (FIGURE_BREATH * layout->scale);
    figure_draw_face(cr, look, &face);
}

void figure_layers_draw_arms(FigureLayers *layers, cairo_t *cr,
                             const Layout *layout, const Appearance *look,
                             const Pose *pose)
{
    Pose arms = arms_of(pose);
    layer_paint(&layers->arms, cr, layout, look, &arms, 0, arms_draw, NULL);
}

bool figure_layers_stir(const Layout *layout, const Pose *drawn,
                        const Pose *now, PaintRect *part)
{
    Pose before[2] = {trunk_of(drawn), arms_of(drawn)};
    Pose after[2] = {trunk_of(now), arms_of(now)};
    Pose face = *now;
    face.breath = drawn->breath;
    if (!pose_equal(&before[1], &after[1])) {
        *part = layout_figure();
    } else if (!pose_equal(&before[0], &after[0]) ||
               breath_of(layout, drawn) != breath_of(layout, now)) {
        *part = figure_bounds();
    } else {
        *part = figure_face_bounds();
        return !pose_equal(&face, drawn);
    }
    return true;
}
