#include <math.h>

#include "draw/figure/figure_parts.h"

// One cut of short hair: how far it stands off the skull and where it ends.
typedef struct Cut {
    double top, side; // volume
    double line;      // the hairline at the middle of the forehead
    double corner;    // how high the hairline rises at its corners
    double burn;      // where it ends before the ears
    double sweep;     // to the right: where the parting draws it
} Cut;

static Cut cut_of(const Figure *f)
{
    double age = f->ink.age;
    bool man = f->look->sex == SEX_MAN;
    switch (f->look->hair_style) {
    case HAIR_STYLE_RECEDING:
        return (Cut){2, 2, -90, 13, 12, 0};
    case HAIR_STYLE_PARTED:
        return (Cut){12, 5, -76, 6, 10, 1};
    case HAIR_STYLE_SPIKES:
        return (Cut){8, 1, -78, 6, 0, 0.2};
    case HAIR_STYLE_BUN:
    case HAIR_STYLE_TAIL:
        return (Cut){5, 2, -84, -2, -4, 0.4};
    case HAIR_STYLE_CAP:
        return (Cut){-8, 0, -70, 4, 14, 0};
    default:
        return (Cut){7, 3, -80 - (man ? age * 6 : 0), 4 + age * 8, 14, 0.5};
    }
}

// A point beside the face; the near side does not draw in (see the cheek).
static double side_x(const Figure *f, int side, double x, double z)
{
    return figure_across(f, side * x, side * f->sine < 0 ? fmin(z, -8) : z);
}

static void outer_path(cairo_t *cr, const Figure *f, const Cut *cut)
{
    double w = f->shape.cheek;
    double left = figure_skull(f, -1, 79 * w + cut->side);
    double right = figure_skull(f, 1, 79 * w + cut->side);
    double middle = figure_across(f, 0, -12);
    double top = -122 - cut->top;
    cairo_new_path(cr);
    cairo_move_to(cr, figure_skull(f, -1, 76 * w), cut->burn);
    cairo_curve_to(cr, left - 8, -52, left + 10, top + 4,
                   middle - 6 + cut->sweep * 6, top);
    cairo_curve_to(cr, right - 18 + cut->sweep * 8, top - 2 + cut->sweep * 2,
                   right + 8, -56, figure_skull(f, 1, 76 * w), cut->burn);
}

static void cap_path(cairo_t *cr, const Figure *f, const Cut *cut)
{
    double w = f->shape.cheek;
    double line = cut->line;
    double high = line - cut->corner;
    double middle = figure_across(f, 0, 50);
    outer_path(cr, f, cut);
    cairo_curve_to(cr, side_x(f, 1, 71 * w, 2), cut->burn - 8,
                   side_x(f, 1, 70 * w, 6), -18, side_x(f, 1, 69 * w, 8), -34);
    cairo_curve_to(cr, side_x(f, 1, 68 * w, 12), -52,
                   figure_across(f, 62 * w, 22), line + 20,
                   figure_across(f, 52 * w, 34), high + 10);
    cairo_curve_to(cr, figure_across(f, 40, 42), high - 6 + cut->sweep * 8,
                   middle + 14, line - 5 - cut->sweep * 6, middle, line);
    cairo_curve_to(cr, middle - 14, line + 4 - cut->sweep * 10,
                   figure_across(f, -38, 42), high - 4 - cut->sweep * 6,
                   figure_across(f, -52 * w, 34), high + 10);
    cairo_curve_to(cr, figure_across(f, -62 * w, 22), line + 20,
                   side_x(f, -1, 68 * w, 12), -52, side_x(f, -1, 69 * w, 8),
                   -34);
    cairo_curve_to(cr, side_x(f, -1, 70 * w, 6), -18, side_x(f, -1, 71 * w, 2),
                   cut->burn - 8, figure_skull(f, -1, 76 * w), cut->burn);
    cairo_close_path(cr);
}

// Every other strand, from `first` on.
static void strands_path(cairo_t *cr, const Figure *f, const Cut *cut,
                         int first)
{
    double lean = cut->sweep * 26;
    for (int i = first; i < 15; i += 2) {
        double x = -74 + i * 10.6;
        double dip = fabs(x) > 56 ? 40 : 0;
        cairo_move_to(cr, figure_across(f, x * 0.82, 30), cut->line + dip - 2);
        cairo_curve_to(cr, figure_across(f, x * 0.9 - lean * 0.3, 20),
                       cut->line - 18 + dip * 0.6,
                       figure_across(f, x - lean, 0), -104 - cut->top * 0.5,
                       figure_across(f, x * 0.8 + lean * 0.5, -14),
                       -121 - cut->top);
    }
}

static void strands_draw(cairo_t *cr, const Figure *f, const Cut *cut)
{
    strands_path(cr, f, cut, 0);
    paint_set_colour(cr, f->ink.hair_dark, 0.3);
    paint_stroke(cr, 2);
    strands_path(cr, f, cut, 1);
    paint_set_colour(cr, f->ink.hair_light, 0.3);
    paint_stroke(cr, 1.8);
}

static void fill_hair(cairo_t *cr, const Figure *f)
{
    const PaintStop stops[] = {{0, f->ink.hair_light, 1},
                               {0.38, f->ink.hair, 1},
                               {1, f->ink.hair_dark, 1}};
    paint_set_linear(cr, (PaintPoint){-92, -92}, (PaintPoint){92, -20}, stops,
                     3);
    cairo_fill_preserve(cr);
}

// What the hair throws on the forehead.
static void shadow_draw(cairo_t *cr, const Figure *f, const Cut *cut)
{
    cairo_save(cr);
    figure_path_face(cr, f);
    cairo_clip(cr);
    cairo_translate(cr, 2.5, 5);
    cap_path(cr, f, cut);
    paint_set_colour(cr, f->ink.skin_dark, 0.3);
    cairo_fill(cr);
    cairo_restore(cr);
}

static void cut_draw(cairo_t *cr, const Figure *f)
{
    Cut cut = cut_of(f);
    unsigned temples =
        paint_mix_colour(f->ink.hair, 0xDAD5CE, f->ink.age * 0.9);
    shadow_draw(cr, f, &cut);
    cap_path(cr, f, &cut);
    fill_hair(cr, f);
    cairo_save(cr);
    cairo_clip(cr);
    if (f->look->sex == SEX_MAN) {
        paint_glow(cr, (PaintRect){-132, -70, 112, 110}, temples, 0.8);
        paint_glow(cr, (PaintRect){30, -70, 104, 110}, temples, 0.5);
    }
    strands_draw(cr, f, &cut);
    paint_glow(cr, (PaintRect){-64, -136, 84, 44}, f->ink.hair_light, 0.5);
    cairo_restore(cr);
}

static void spikes_draw(cairo_t *cr, const Figure *f)
{
    double middle = figure_across(f, 0, 4);
    cut_draw(cr, f);
    for (int i = 0; i < 9; i++) {
        double x = -52 + i * 13;
        double base = -104 - (1 - fabs(x) / 60) * 18;
        double tall = 13 + (i * 7 % 4) * 3;
        cairo_move_to(cr, middle + x - 20, base + 12);
        paint_quad_to(cr, middle + x - 6, base - 4, middle + x + 5 + i % 3 * 2,
                      base - tall);
        paint_quad_to(cr, middle + x + 9, base - 4, middle + x + 20, base + 12);
        cairo_close_path(cr);
        paint_set_fade(
            cr, (PaintPoint){0, base - tall}, (PaintPoint){0, base + 10},
            i < 5 ? f->ink.hair_light : f->ink.hair,
            paint_mix_colour(f->ink.hair, f->ink.hair_dark, i / 12.0));
        cairo_fill(cr);
    }
}

static void ring_draw(cairo_t *cr, const Figure *f)
{
    double w = f->shape.cheek;
    for (int side = -1; side <= 1; side += 2) {
        cairo_new_path(cr);
        cairo_move_to(cr, side_x(f, side, 68 * w, 8), -58);
        cairo_curve_to(cr, side_x(f, side, 82 * w, -12), -74,
                       side_x(f, side, 88 * w, -16), -16,
                       side_x(f, side, 77 * w, -10), 12);
        cairo_curve_to(cr, side_x(f, side, 71 * w, 4), 2,
                       side_x(f, side, 70 * w, 8), -28,
                       side_x(f, side, 68 * w, 8), -58);
        cairo_close_path(cr);
        paint_set_fade(cr, (PaintPoint){0, -60}, (PaintPoint){0, 10},
                       f->ink.hair, f->ink.hair_dark);
        cairo_fill(cr);
    }
    double x = figure_across(f, -22, 30);
    paint_glow(cr, (PaintRect){x - 30, -112, 60, 34}, 0xFFF4E6, 0.6);
}

// A knot on the crown, or a tail from the back of the head to the shoulder.
static void gathered_draw(cairo_t *cr, const Figure *f)
{
    double back = figure_across(f, 0, -60);
    if (f->look->hair_style == HAIR_STYLE_BUN) {
        paint_ellipse(cr, back + 4, -136, 36, 30);
        fill_hair(cr, f);
        cairo_new_path(cr);
        for (int i = 0; i < 3; i++) {
            cairo_move_to(cr, back - 24 + i * 8, -128 - i * 8);
            paint_quad_to(cr, back + 6, -150 + i * 8, back + 30, -130 + i * 6);
            paint_set_colour(cr, f->ink.hair_dark, 0.4);
            paint_stroke(cr, 2);
        }
        return;
    }
    cairo_move_to(cr, 44, -60);
    cairo_curve_to(cr, 108, -62, 112, 40, 98, 92);
    cairo_curve_to(cr, 94, 128, 74, 150, 62, 158);
    cairo_curve_to(cr, 72, 112, 62, 60, 44, 30);
    cairo_close_path(cr);
    fill_hair(cr, f);
    cairo_new_path(cr);
    for (int i = 0; i < 3; i++) {
        cairo_move_to(cr, 66 + i * 10, -30);
        cairo_curve_to(cr, 90 + i * 5, 20, 88 + i * 4, 90, 70 + i * 5, 140);
        paint_set_colour(cr, f->ink.hair_light, 0.3);
        paint_stroke(cr, 2);
    }
}

// How far long hair reaches down, or 0.
static double length_of(const Figure *f)
{
    return f->look->hair_style == HAIR_STYLE_LONG  ? 168
           : f->look->hair_style == HAIR_STYLE_BOB ? 84
                                                   : 0;
}

static void mane_draw(cairo_t *cr, const Figure *f, double length)
{
    double middle = figure_across(f, 0, -20);
    double wide = 94 * f->shape.cheek;
    cairo_new_path(cr);
    cairo_move_to(cr, middle - wide, length - 10);
    cairo_curve_to(cr, middle - wide - 10, -20, middle - 88, -134, middle,
                   -133);
    cairo_curve_to(cr, middle + 88, -134, middle + wide + 10, -20,
                   middle + wide, length - 10);
    cairo_curve_to(cr, middle + wide - 20, length + 16, middle + 30, length + 4,
                   middle, length + 8);
    cairo_curve_to(cr, middle - 30, length + 4, middle - wide + 20, length + 16,
                   middle - wide, length - 10);
    cairo_close_path(cr);
    paint_set_fade(cr, (PaintPoint){-90, 0}, (PaintPoint){90, 0},
                   paint_mix_colour(f->ink.hair, f->ink.hair_dark, 0.5),
                   f->ink.hair_dark);
    cairo_fill(cr);
}

void figure_draw_hair_back(cairo_t *cr, const Figure *f)
{
    HairStyle style = f->look->hair_style;
    if (style == HAIR_STYLE_HEADSCARF) {
        return;
    }
    if (length_of(f) > 0) {
        mane_draw(cr, f, length_of(f));
        return;
    }
    if (style == HAIR_STYLE_BUN || style == HAIR_STYLE_TAIL) {
        gathered_draw(cr, f);
    }
    if (style == HAIR_STYLE_CURLS) {
        figure_draw_curls(cr, f, true);
        return;
    }
    if (style == HAIR_STYLE_BALD) {
        return;
    }
    // The back of the skull, seen when he turns his head.
    double left = figure_skull(f, -1, 76 * f->shape.cheek);
    double right = figure_skull(f, 1, 76 * f->shape.cheek);
    cairo_new_path(cr);
    paint_ellipse(cr, (left + right) / 2, -44, (right - left) / 2, 74);
    paint_set_colour(cr, f->ink.hair_dark, 1);
    cairo_fill(cr);
}

// The lines of one curtain of long hair, on one side of the parting.
typedef struct Curtain {
    int side;
    double part, inner, outer, end, length;
} Curtain;

static Curtain curtain_of(const Figure *f, int side)
{
    double w = f->shape.cheek;
    return (Curtain){.side = side,
                     .part = figure_across(f, -26, 34),
                     .inner = side_x(f, side, 66 * w, 10),
                     .outer = figure_skull(f, side, 92 * w),
                     .end = side_x(f, side, 80 * w, 0),
                     .length = length_of(f)};
}

// From the parting over the brow to the temple; one side falls lower.
static void curtain_front_path(cairo_t *cr, const Figure *f, const Curtain *c)
{
    double low = c->side > 0 ? 12 : 0;
    cairo_move_to(cr, c->part, -106);
    cairo_curve_to(cr, c->part + c->side * 18, -96 + low * 0.6,
                   figure_across(f, c->side * 56, 36), -82 + low,
                   c->inner + c->side * 0.5, -22);
}

static void curtain_path(cairo_t *cr, const Figure *f, const Curtain *c)
{
    double s = c->side;
    double low = c->length;
    bool bob = f->look->hair_style == HAIR_STYLE_BOB;
    cairo_new_path(cr);
    curtain_front_path(cr, f, c);
    if (bob) {
        cairo_curve_to(cr, c->inner + s * 7, 10, c->inner + s * 3, low * 0.6,
                       c->inner - s * 8, low + 4);
        cairo_curve_to(cr, c->end + s * 4, low + 6, c->outer + s * 8, low - 6,
                       c->outer + s * 7, low - 36);
    } else {
        cairo_curve_to(cr, c->inner + s * 8, 10, c->inner - s * 5, 46,
                       c->inner + s * 3, 82);
        cairo_curve_to(cr, c->inner + s * 10, 114, c->end - s * 20, low - 16,
                       c->end - s * 6, low + 4);
        cairo_curve_to(cr, c->outer + s * 2, low - 4, c->outer + s * 16,
                       low - 44, c->outer + s * 3, 70);
    }
    cairo_curve_to(cr, c->outer - s * 3, 20, c->outer + s * 8, -126,
                   figure_across(f, s * 10, -14), -134);
    cairo_curve_to(cr, c->part - 4, -132, c->part - s * 2, -118, c->part, -106);
    cairo_close_path(cr);
}

// The flow of the hair, from the parting to the tips; `t` across it.
static void lock_path(cairo_t *cr, const Curtain *c, double t)
{
    double x = paint_mix(c->inner, c->outer, t);
    double wave = c->length > 100 ? c->side * 7 : c->side * 2;
    cairo_move_to(cr, c->part, -112 - t * 15);
    cairo_curve_to(cr, c->part + c->side * (30 + 14 * t), -104 - 20 * t, x, -64,
                   x, -10);
    cairo_curve_to(cr, x + wave, 20, x - wave, c->length * 0.6,
                   paint_mix(c->end - c->side * 8, c->outer, t), c->length);
}

static void curtain_draw(cairo_t *cr, const Figure *f, int side)
{
    static const double DARK[] = {0.1, 0.42, 0.66, 0.9};
    static const double LIGHT[] = {0.26, 0.54, 0.8};
    Curtain c = curtain_of(f, side);
    // What it throws on the brow.
    cairo_save(cr);
    figure_path_face(cr, f);
    cairo_clip(cr);
    curtain_front_path(cr, f, &c);
    cairo_curve_to(cr, c.inner + side * 7, 10, c.inner + side * 3, 40, c.inner,
                   70);
    paint_set_colour(cr, f->ink.skin_dark, 0.26);
    paint_stroke(cr, 11);
    cairo_restore(cr);
    curtain_path(cr, f, &c);
    fill_hair(cr, f);
    cairo_save(cr);
    cairo_clip(cr);
    for (size_t i = 0; i < sizeof DARK / sizeof *DARK; i++) {
        lock_path(cr, &c, DARK[i]);
    }
    paint_set_colour(cr, f->ink.hair_dark, 0.4);
    paint_stroke(cr, 2.2);
    for (size_t i = 0; i < sizeof LIGHT / sizeof *LIGHT; i++) {
        lock_path(cr, &c, LIGHT[i]);
    }
    paint_set_colour(cr, f->ink.hair_light, side < 0 ? 0.42 : 0.26);
    paint_stroke(cr, 3);
    cairo_restore(cr);
}

static void curtains_draw(cairo_t *cr, const Figure *f)
{
    curtain_draw(cr, f, 1);
    curtain_draw(cr, f, -1);
    paint_glow(cr, (PaintRect){-74, -122, 76, 56}, f->ink.hair_light, 0.42);
}

void figure_draw_hair(cairo_t *cr, const Figure *f)
{
    switch (f->look->hair_style) {
    case HAIR_STYLE_BALD:
        ring_draw(cr, f);
        break;
    case HAIR_STYLE_BOB:
    case HAIR_STYLE_LONG:
        curtains_draw(cr, f);
        break;
    case HAIR_STYLE_HEADSCARF:
        figure_draw_scarf(cr, f, false);
        break;
    case HAIR_STYLE_CURLS:
        figure_draw_curls(cr, f, false);
        break;
    case HAIR_STYLE_SPIKES:
        spikes_draw(cr, f);
        break;
    case HAIR_STYLE_CAP:
        cut_draw(cr, f);
        figure_draw_cap(cr, f);
        break;
    default:
        cut_draw(cr, f);
        break;
    }
}
