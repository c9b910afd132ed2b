#include "draw/figure/figure.h"

#include <math.h>

#include "draw/figure/figure_parts.h"

// One arm to be drawn, in its own frame: +x is outwards.
typedef struct Limb {
    const PoseArm *arm;
    PaintPoint elbow, wrist;
    double wide;    // thickness
    double lift;    // of the shoulder
    double breadth; // of the shoulders, on this side
    bool lit;       // on the side of the window
} Limb;

static Limb limb_of(const Figure *f, int side)
{
    const Pose *pose = f->pose;
    const PoseArm *arm = side < 0 ? &pose->near_side : &pose->far_side;
    double breadth = f->shape.breadth * (1 - side * pose->body_turn * 0.1);
    double wrist = arm->wrist_x * paint_mix(1, f->shape.breadth, pose->crossed);
    // A smaller hand comes closer to hold the mug.
    wrist -= pose->cup * (1.16 - f->shape.hand) * 66;
    // A hand at the chin goes along with the head.
    if (side > 0) {
        wrist += pose->chin * (f->sine - 0.14) * 50;
    }
    return (Limb){
        .arm = arm,
        .elbow = {arm->elbow_x * f->shape.breadth, arm->elbow_y},
        .wrist = {wrist, arm->wrist_y},
        .wide = f->shape.limb,
        .lift =
            pose->shoulders * 9 - f->shape.slope + side * pose->body_turn * 5,
        .breadth = breadth,
        .lit = side < 0,
    };
}

static void upper_path(cairo_t *cr, const Limb *l)
{
    double x = l->elbow.x;
    double y = l->elbow.y;
    double w = 31 * l->wide;
    double b = l->breadth;
    cairo_new_path(cr);
    cairo_move_to(cr, 96 * b, 12 - l->lift);
    cairo_curve_to(cr, 140 * b, 17 - l->lift, 168 * b, 42 - l->lift, 178 * b,
                   92);
    cairo_curve_to(cr, 186 * b, 132, x + w, y - 44, x + w, y - 2);
    cairo_curve_to(cr, x + w, y + w, x - w, y + w, x - w, y - 2);
    cairo_curve_to(cr, x - w, y - 36, 122 * b, 132, 114 * b, 104);
    cairo_curve_to(cr, 110 * b, 76, 104 * b, 42, 96 * b, 12 - l->lift);
    cairo_close_path(cr);
}

static void checks_draw(cairo_t *cr, const FigureInk *ink)
{
    paint_set_colour(cr, ink->sleeve_shade, 0.34);
    for (int i = 0; i < 9; i++) {
        cairo_move_to(cr, 84, 24 + i * 25);
        cairo_line_to(cr, 250, 40 + i * 25);
        cairo_move_to(cr, 96 + i * 26, 0);
        cairo_line_to(cr, 112 + i * 26, 250);
    }
    cairo_set_line_width(cr, 6);
    cairo_stroke(cr);
}

static void upper_draw(cairo_t *cr, const Figure *f, const Limb *l)
{
    const FigureInk *ink = &f->ink;
    unsigned half = paint_mix_colour(ink->sleeve, ink->sleeve_shade, 0.6);
    const PaintStop lit[] = {{0, ink->sleeve_shade, 0.2},
                             {0.22, ink->sleeve, 1},
                             {0.62, ink->sleeve_light, 1},
                             {1, ink->sleeve, 1}};
    const PaintStop dark[] = {{0, ink->sleeve_shade, 0.4},
                              {0.2, half, 1},
                              {0.55, half, 1},
                              {1, ink->sleeve_shade, 1}};
    double b = l->breadth;
    upper_path(cr, l);
    paint_set_linear(cr, (PaintPoint){100 * b, 70}, (PaintPoint){192 * b, 96},
                     l->lit ? lit : dark, 4);
    cairo_fill_preserve(cr);
    cairo_save(cr);
    cairo_clip(cr);
    if (f->look->clothes == CLOTHES_OVERALL) {
        checks_draw(cr, ink);
    }
    for (int fold = 0; fold < 3; fold++) {
        double y = l->elbow.y - 62 + fold * 17;
        cairo_move_to(cr, l->elbow.x - 40, y - 8);
        cairo_curve_to(cr, l->elbow.x - 18, y + 6, l->elbow.x, y + 8,
                       l->elbow.x + 16 - fold * 8, y + 2);
        paint_set_colour(cr, ink->sleeve_shade, 0.3);
        paint_stroke(cr, 3.4);
    }
    cairo_restore(cr);
    cairo_new_path(cr);
    cairo_move_to(cr, 120 * b, 118);
    cairo_curve_to(cr, 112 * b, 96, 109 * b, 66, 103 * b, 40 - l->lift);
    paint_set_colour(cr, ink->sleeve_shade, 0.5);
    paint_stroke(cr, 2);
}

// A tapered limb from a to b, with the swell of its muscle.
static void taper_path(cairo_t *cr, PaintPoint a, PaintPoint b, double wide,
                       double narrow)
{
    double angle = atan2(b.y - a.y, b.x - a.x);
    double s = sin(angle);
    double c = cos(angle);
    PaintPoint m = paint_mix_point(a, b, 0.45);
    double swell = wide * 0.98;
    cairo_new_path(cr);
    cairo_arc(cr, a.x, a.y, wide, angle + PAINT_PI / 2, angle + PAINT_PI * 1.5);
    cairo_curve_to(cr, m.x + s * swell, m.y - c * swell, m.x + s * narrow * 1.1,
                   m.y - c * narrow * 1.1, b.x + s * narrow, b.y - c * narrow);
    cairo_arc(cr, b.x, b.y, narrow, angle - PAINT_PI / 2, angle + PAINT_PI / 2);
    cairo_curve_to(cr, m.x - s * narrow * 1.1, m.y + c * narrow * 1.1,
                   m.x - s * swell, m.y + c * swell, a.x - s * wide,
                   a.y + c * wide);
    cairo_close_path(cr);
}

// Light falls from above, across the limb.
static void set_across(cairo_t *cr, const Limb *l, unsigned light,
                       unsigned shade)
{
    PaintPoint middle = paint_mix_point(l->elbow, l->wrist, 0.5);
    double across = hypot(l->wrist.x - l->elbow.x, l->wrist.y - l->elbow.y);
    double x = -(l->wrist.y - l->elbow.y) / fmax(across, 1) * 27;
    double y = (l->wrist.x - l->elbow.x) / fmax(across, 1) * 27;
    if (y < 0) {
        x = -x;
        y = -y;
    }
    paint_set_fade(cr, (PaintPoint){middle.x - x, middle.y - y},
                   (PaintPoint){middle.x + x, middle.y + y}, light, shade);
}

// The end of the sleeve: the roll of a shirt turned up, or a plain hem.
static void cuff_draw(cairo_t *cr, const Figure *f, const Limb *l,
                      PaintPoint cuff, double radius)
{
    double angle = atan2(cuff.y - l->elbow.y, cuff.x - l->elbow.x);
    double wide = f->shape.rolled && !f->shape.bare ? 17 : 6;
    cairo_save(cr);
    cairo_translate(cr, cuff.x, cuff.y);
    cairo_rotate(cr, angle);
    cairo_new_path(cr);
    cairo_move_to(cr, -wide, -radius - 1);
    paint_quad_to(cr, -wide + 7, 0, -wide, radius + 1);
    cairo_line_to(cr, 0, radius + 1);
    paint_quad_to(cr, 8, 0, 0, -radius - 1);
    cairo_close_path(cr);
    bool shirt = f->look->clothes == CLOTHES_JACKET;
    unsigned light = shirt ? f->ink.shirt_light : f->ink.sleeve_light;
    unsigned shade = shirt ? f->ink.shirt_shade : f->ink.sleeve_shade;
    paint_set_fade(cr, (PaintPoint){0, -radius}, (PaintPoint){0, radius},
                   paint_mix_colour(light, shade, l->lit ? 0.1 : 0.45),
                   paint_mix_colour(light, shade, 0.8));
    cairo_fill_preserve(cr);
    paint_set_colour(cr, shade, 0.6);
    paint_stroke(cr, 1.2);
    cairo_restore(cr);
}

// Where the sleeve ends.
static PaintPoint cuff_of(const Figure *f, const Limb *l)
{
    double at = f->shape.bare ? 0.12 : f->shape.rolled ? 0.38 : 0.9;
    return paint_mix_point(l->elbow, l->wrist, at);
}

static void skin_draw(cairo_t *cr, const Figure *f, const Limb *l)
{
    const FigureInk *ink = &f->ink;
    double w = l->wide;
    PaintPoint from = f->shape.rolled ? l->elbow : cuff_of(f, l);
    taper_path(cr, from, l->wrist, (f->shape.rolled ? 26 : 16) * w, 15 * w);
    set_across(cr, l, l->lit ? ink->skin_light : ink->skin,
               paint_mix_colour(ink->skin_shade, ink->skin_dark, 0.25));
    cairo_fill(cr);
}

static void lower_checks_draw(cairo_t *cr, const Figure *f, const Limb *l)
{
    double across = atan2(l->wrist.y - l->elbow.y, l->wrist.x - l->elbow.x);
    cairo_save(cr);
    cairo_clip(cr);
    cairo_translate(cr, l->elbow.x, l->elbow.y);
    cairo_rotate(cr, across);
    for (int i = -1; i < 4; i++) {
        cairo_move_to(cr, i * 24, -40);
        paint_quad_to(cr, i * 24 + 7, 0, i * 24, 40);
        cairo_move_to(cr, -40, i * 22 - 18);
        cairo_line_to(cr, 120, i * 20 - 16);
    }
    paint_set_colour(cr, f->ink.sleeve_shade, 0.34);
    cairo_set_line_width(cr, 6);
    cairo_stroke(cr);
    cairo_restore(cr);
}

static void lower_sleeve_draw(cairo_t *cr, const Figure *f, const Limb *l)
{
    double narrow = (f->shape.rolled ? 28 : 19) * l->wide;
    PaintPoint cuff = cuff_of(f, l);
    taper_path(cr, l->elbow, cuff, 31 * l->wide, narrow);
    set_across(cr, l, l->lit ? f->ink.sleeve_light : f->ink.sleeve,
               f->ink.sleeve_shade);
    cairo_fill_preserve(cr);
    if (f->look->clothes == CLOTHES_OVERALL) {
        lower_checks_draw(cr, f, l);
    }
    cairo_new_path(cr);
    cuff_draw(cr, f, l, cuff, narrow + 1);
}

// What the arm throws on the table.
static void arm_shadow_draw(cairo_t *cr, const Limb *l)
{
    PaintPoint below = {l->elbow.x, l->elbow.y + 7};
    PaintPoint end = {l->wrist.x, l->wrist.y + 9};
    taper_path(cr, below, end, 32 * l->wide, 20 * l->wide);
    paint_set_colour(cr, 0x2A1408, 0.13);
    cairo_fill(cr);
    taper_path(cr, below, end, 26 * l->wide, 15 * l->wide);
    cairo_fill(cr);
    double tip = l->wrist.x - 100;
    paint_glow(cr, (PaintRect){tip, l->wrist.y - 6, 120, 52}, 0x2A1408, 0.34);
}

static void arm_draw(cairo_t *cr, const Figure *f, int side)
{
    Limb l = limb_of(f, side);
    cairo_save(cr);
    cairo_scale(cr, side, 1);
    if (l.wrist.y > 190) {
        arm_shadow_draw(cr, &l);
    }
    skin_draw(cr, f, &l);
    // Of crossed arms the lower hand is tucked away under the other arm.
    if (f->pose->crossed <= 0.5 || side > 0) {
        cairo_save(cr);
        cairo_translate(cr, l.wrist.x, l.wrist.y);
        cairo_scale(cr, -1, 1);
        cairo_rotate(cr, l.arm->turn);
        figure_draw_hand(cr, f, l.arm, l.lit);
        cairo_restore(cr);
    }
    lower_sleeve_draw(cr, f, &l);
    cairo_restore(cr);
}

// What he fills in himself lies before him, its lines to be counted.
static void form_draw(cairo_t *cr, const cairo_matrix_t *upright)
{
    cairo_save(cr);
    cairo_set_matrix(cr, upright);
    figure_enter_seat(cr);
    cairo_translate(cr, 10, 228);
    cairo_new_path(cr);
    cairo_move_to(cr, -104, 0);
    cairo_line_to(cr, 92, -6);
    cairo_line_to(cr, 122, 74);
    cairo_line_to(cr, -126, 80);
    cairo_close_path(cr);
    paint_set_colour(cr, 0xFBF7EC, 1);
    cairo_fill_preserve(cr);
    paint_set_colour(cr, 0xB9AE98, 1);
    paint_stroke(cr, 1.4);
    for (int i = 0; i < 4; i++) {
        double y = 14 + i * 17;
        double out = 100 + i * 5;
        cairo_move_to(cr, -out + 4, y);
        cairo_line_to(cr, out - 14, y - 5);
    }
    paint_set_colour(cr, 0xA8B4BE, 1);
    paint_stroke(cr, 1.4);
    for (int i = 0; i < 7; i++) {
        double x = -92 + i * 13;
        cairo_move_to(cr, x, 10);
        cairo_curve_to(cr, x + 3, 2, x + 6, 14, x + 9, 7);
    }
    paint_set_colour(cr, 0x2B3E63, 1);
    paint_stroke(cr, 1.8);
    cairo_restore(cr);
}

static void sleeve_draw(cairo_t *cr, const Figure *f, int side)
{
    Limb l = limb_of(f, side);
    cairo_save(cr);
    cairo_scale(cr, side, 1);
    upper_draw(cr, f, &l);
    cairo_restore(cr);
}

// The cup stands on the table, however he leans.
static void cup_draw(cairo_t *cr, const cairo_matrix_t *upright,
                     const Figure *f)
{
    cairo_save(cr);
    cairo_set_matrix(cr, upright);
    figure_enter_seat(cr);
    figure_draw_cup(cr, f->look->cup, f->pose);
    cairo_restore(cr);
}

void figure_draw_arms(cairo_t *cr, const Appearance *look, const Pose *pose)
{
    Pose still = *pose;
    still.breath = 0; // they rest on the table
    Figure figure = figure_of(look, &still);
    bool near_first = pose->crossed > 0.5 || pose->chin > 0.5;
    int first = near_first ? -1 : 1;
    cairo_matrix_t upright;
    cairo_save(cr);
    cairo_get_matrix(cr, &upright);
    figure_enter_body(cr, &still);
    sleeve_draw(cr, &figure, first);
    if (pose->crossed > 0.5) {
        arm_draw(cr, &figure, -1);
        sleeve_draw(cr, &figure, 1);
        arm_draw(cr, &figure, 1);
        cup_draw(cr, &upright, &figure);
    } else {
        sleeve_draw(cr, &figure, -first);
        cup_draw(cr, &upright, &figure);
        if (pose->write > 0.5) {
            form_draw(cr, &upright);
        }
        arm_draw(cr, &figure, first);
        arm_draw(cr, &figure, -first);
    }
    cairo_restore(cr);
}
