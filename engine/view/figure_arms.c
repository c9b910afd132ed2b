#include "view/figure.h"

#include <math.h>

#include "view/figure_parts.h"

// A tapered limb from a to b.
static void limb_path(cairo_t *cr, PaintPoint a, PaintPoint b, double wide,
                      double narrow)
{
    double angle = atan2(b.y - a.y, b.x - a.x);
    cairo_new_path(cr);
    cairo_arc(cr, a.x, a.y, wide, angle + PAINT_PI / 2, angle + PAINT_PI * 1.5);
    cairo_arc(cr, b.x, b.y, narrow, angle - PAINT_PI / 2, angle + PAINT_PI / 2);
    cairo_close_path(cr);
}

static void upper_sleeve_path(cairo_t *cr, const PoseArm *arm, double lift)
{
    double x = arm->elbow_x;
    double y = arm->elbow_y;
    cairo_new_path(cr);
    cairo_move_to(cr, 96, 11 - lift);
    cairo_curve_to(cr, 150, 15 - lift, 180, 54 - lift, 186, 98);
    cairo_curve_to(cr, 192, 132, x + 30, y - 40, x + 31, y);
    cairo_curve_to(cr, x + 31, y + 34, x - 30, y + 34, x - 31, y - 2);
    cairo_curve_to(cr, x - 30, y - 40, 118, 122, 112, 100);
    cairo_curve_to(cr, 108, 72, 104, 42, 96, 11 - lift);
    cairo_close_path(cr);
}

static void upper_sleeve_draw(cairo_t *cr, const FigureInk *ink,
                              const PoseArm *arm, double lift, bool lit)
{
    unsigned inner = lit ? ink->sleeve : ink->sleeve_shade;
    const PaintStop stops[] = {
        {0, inner, 0.3},
        {0.24,
         lit ? ink->sleeve
             : paint_mix_colour(ink->sleeve, ink->sleeve_shade, 0.5),
         1},
        {1, lit ? ink->sleeve_light : ink->sleeve_shade, 1}};
    upper_sleeve_path(cr, arm, lift);
    paint_set_linear(cr, (PaintPoint){100, 60}, (PaintPoint){196, 100}, stops,
                     3);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    for (int fold = 0; fold < 3; fold++) {
        cairo_move_to(cr, 114, 88 + fold * 14);
        cairo_curve_to(cr, 136, 104 + fold * 18, 150, 112 + fold * 20, 172,
                       110 + fold * 24);
        paint_set_colour(cr, ink->sleeve_shade, 0.45);
        paint_stroke(cr, 3.2);
    }
    cairo_restore(cr);
    cairo_new_path(cr);
    cairo_move_to(cr, 112, 100);
    cairo_curve_to(cr, 108, 72, 106, 56, 104, 42 - lift);
    paint_set_colour(cr, ink->sleeve_shade, 0.55);
    paint_stroke(cr, 2);
}

// Light falls from above, across the limb from `elbow` to `wrist`.
static void set_across(cairo_t *cr, PaintPoint elbow, PaintPoint wrist,
                       unsigned light, unsigned shade)
{
    PaintPoint middle = paint_mix_point(elbow, wrist, 0.5);
    double length = fmax(hypot(wrist.x - elbow.x, wrist.y - elbow.y), 1);
    double x = -(wrist.y - elbow.y) / length * 28;
    double y = (wrist.x - elbow.x) / length * 28;
    if (y < 0) {
        x = -x;
        y = -y;
    }
    paint_set_fade(cr, (PaintPoint){middle.x - x, middle.y - y},
                   (PaintPoint){middle.x + x, middle.y + y}, light, shade);
}

// The hem of the sleeve and, behind it, the fold where it was turned back.
static void cuff_draw(cairo_t *cr, const FigureInk *ink, PaintPoint elbow,
                      PaintPoint cuff, double radius)
{
    double angle = atan2(cuff.y - elbow.y, cuff.x - elbow.x);
    for (int line = 0; line < 2; line++) {
        double back = line * 13;
        cairo_new_path(cr);
        cairo_arc(cr, cuff.x - cos(angle) * back, cuff.y - sin(angle) * back,
                  radius + line, angle - PAINT_PI / 2, angle + PAINT_PI / 2);
        paint_set_colour(cr, ink->sleeve_shade, line ? 0.5 : 0.8);
        paint_stroke(cr, 1.5);
    }
}

static void forearm_draw(cairo_t *cr, const FigureInk *ink, const PoseArm *arm,
                         bool bare, bool lit)
{
    PaintPoint elbow = {arm->elbow_x, arm->elbow_y};
    PaintPoint wrist = {arm->wrist_x, arm->wrist_y};
    PaintPoint cuff = paint_mix_point(elbow, wrist, bare ? 0.36 : 0.9);
    limb_path(cr, elbow, wrist, 27, 17);
    paint_soft_shadow(cr, 0x14201F, 0.12, 8);
    limb_path(cr, cuff, wrist, bare ? 24 : 18, 16);
    set_across(cr, elbow, wrist, lit ? ink->skin_light : ink->skin,
               ink->skin_shade);
    cairo_fill(cr);
    limb_path(cr, elbow, cuff, 32, bare ? 28 : 21);
    set_across(cr, elbow, wrist, lit ? ink->sleeve_light : ink->sleeve,
               ink->sleeve_shade);
    cairo_fill(cr);
    cuff_draw(cr, ink, elbow, cuff, bare ? 28 : 21);
}

static void hand_draw(cairo_t *cr, const FigureInk *ink, const PoseArm *arm,
                      bool lit)
{
    cairo_save(cr);
    cairo_translate(cr, arm->wrist_x, arm->wrist_y);
    cairo_scale(cr, -1, 1);
    cairo_rotate(cr, arm->turn > 0.3 ? -arm->turn : arm->turn);
    figure_draw_hand(cr, ink, arm, lit);
    cairo_restore(cr);
}

static void arm_draw(cairo_t *cr, const Appearance *look, const FigureInk *ink,
                     const Pose *pose, int side)
{
    const PoseArm *arm = side < 0 ? &pose->near_side : &pose->far_side;
    bool bare = look->clothes == CLOTHES_APRON ||
                look->clothes == CLOTHES_SHIRT ||
                look->clothes == CLOTHES_OVERALL;
    bool lit = side < 0;
    cairo_save(cr);
    cairo_scale(cr, side, 1);
    forearm_draw(cr, ink, arm, bare, lit);
    hand_draw(cr, ink, arm, lit);
    cairo_restore(cr);
}

void figure_draw_arms(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    FigureInk ink = figure_ink_mix(look);
    double lift = pose->shoulders * 9;
    cairo_save(cr);
    figure_enter_body(cr, pose);
    double breadth = figure_breadth(look);
    cairo_scale(cr, breadth, 1);
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(cr);
        cairo_scale(cr, side, 1);
        upper_sleeve_draw(cr, &ink,
                          side < 0 ? &pose->near_side : &pose->far_side, lift,
                          side < 0);
        cairo_restore(cr);
    }
    int first = pose->crossed > 0.5 ? -1 : pose->chin > 0.5 ? -1 : 1;
    arm_draw(cr, look, &ink, pose, first);
    arm_draw(cr, look, &ink, pose, -first);
    cairo_restore(cr);
}
