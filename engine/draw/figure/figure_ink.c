#include <math.h>

#include "draw/figure/figure_parts.h"

// How far the head turns at most, in radians, and where it sits.
static const double HEAD_YAW = 0.62;
static const double HEAD_SIZE = 0.87;

// What a man wears when the scenario names no colour, by Clothes.
static const unsigned DEFAULT_CLOTH[] = {0xDFE9F0, 0x2E625B, 0x39465C, 0x6B4250,
                                         0xB9788A, 0x3D5570, 0xC9A24A};
static const unsigned SKINS[] = {0xEFC2A2, 0xE5B18D, 0xD49F76,
                                 0xB88257, 0x8F5E3F, 0x694430};

static bool is_shirt_on_top(const Appearance *look)
{
    return look->clothes == CLOTHES_SHIRT || look->clothes == CLOTHES_APRON ||
           look->clothes == CLOTHES_OVERALL;
}

static void mix_clothes(FigureInk *ink, const Appearance *look)
{
    unsigned shirt = look->clothes == CLOTHES_OVERALL ? 0xA8544A : 0xDFE9F0;
    ink->shirt = look->shirt ? look->shirt : shirt;
    ink->shirt_light = paint_lighten(ink->shirt, 0.45);
    ink->shirt_shade = paint_mix_colour(ink->shirt, 0x35507A, 0.42);
    ink->cloth = look->garment ? look->garment : DEFAULT_CLOTH[look->clothes];
    if (look->clothes == CLOTHES_SHIRT) {
        ink->cloth = ink->shirt;
    }
    ink->cloth_light = paint_lighten(ink->cloth, 0.16);
    ink->cloth_shade = paint_darken(ink->cloth, 0.42);
    bool top = is_shirt_on_top(look);
    ink->sleeve = top ? ink->shirt : ink->cloth;
    ink->sleeve_light = top ? ink->shirt_light : ink->cloth_light;
    ink->sleeve_shade = top ? ink->shirt_shade : ink->cloth_shade;
}

static unsigned iris_of(const Appearance *look)
{
    unsigned red = look->hair >> 16;
    if (look->eyes) {
        return look->eyes;
    }
    if (look->skin >= 2 || (look->hair && red < 0x40)) {
        return look->skin >= 4 ? 0x3F2616 : 0x6B4124;
    }
    return look->hair == 0 || red < 0x70 ? 0x6C8B5A : 0x4F86A6;
}

static void mix_skin(FigureInk *ink, const Appearance *look)
{
    int tone = look->skin < 0 ? 0 : look->skin > 5 ? 5 : look->skin;
    bool woman = look->sex == SEX_WOMAN;
    unsigned red = woman ? 0xB23A48 : 0xA8523F;
    ink->skin = SKINS[tone];
    ink->skin_light = paint_mix_colour(ink->skin, 0xFFE9D2, 0.42);
    ink->skin_shade = paint_mix_colour(ink->skin, 0x8A3A22, 0.34);
    ink->skin_dark = paint_mix_colour(ink->skin, 0x48190E, 0.66);
    ink->lip_upper = paint_mix_colour(ink->skin_shade, red, woman ? 0.62 : 0.4);
    ink->lip_lower = paint_mix_colour(ink->skin, red, woman ? 0.58 : 0.36);
    ink->iris = iris_of(look);
}

FigureInk figure_ink_of(const Appearance *look)
{
    FigureInk ink = {0};
    int age = look->age ? look->age : 40;
    ink.hair = look->hair ? look->hair : 0x5B4033;
    ink.hair_light = paint_mix_colour(ink.hair, 0xFFEBD0, 0.3);
    ink.hair_dark = paint_mix_colour(ink.hair, 0x1E1410, 0.48);
    ink.brow = paint_mix_colour(ink.hair, 0x33241C, 0.5);
    ink.age = paint_clamp((age - 26) / 42.0, 0, 1);
    mix_skin(&ink, look);
    mix_clothes(&ink, look);
    return ink;
}

// He looks away by a part of `away`: the head goes along with the eyes.
static double yaw_of(const Pose *pose)
{
    double turn = pose->head_turn + pose->away * pose->away_x * 0.45;
    return paint_clamp(turn, -1, 1) * HEAD_YAW;
}

static double nod_of(const Pose *pose)
{
    return paint_clamp(pose->head_nod + pose->away * pose->away_y * 0.6, -1.4,
                       1.6);
}

Figure figure_of(const Appearance *look, const Pose *pose)
{
    double yaw = yaw_of(pose);
    return (Figure){.look = look,
                    .pose = pose,
                    .ink = figure_ink_of(look),
                    .shape = figure_shape_of(look),
                    .sine = sin(yaw),
                    .cosine = cos(yaw)};
}

void figure_enter_seat(cairo_t *cr)
{
    cairo_translate(cr, 430, 296);
    cairo_set_tolerance(cr, 0.25);
    cairo_set_antialias(cr, CAIRO_ANTIALIAS_FAST);
}

void figure_enter_body(cairo_t *cr, const Pose *pose)
{
    const double table = 205; // the edge, below the neck base
    double size = 1 + pose->lean * 0.06;
    double back = pose->lean < 0 ? -pose->lean * 10 : pose->lean * -2;
    figure_enter_seat(cr);
    cairo_translate(cr, pose->lean_side * 14,
                    back - pose->breath * FIGURE_BREATH);
    cairo_translate(cr, 0, table);
    cairo_rotate(cr, pose->lean_side * 0.03);
    cairo_scale(cr, size, size);
    cairo_translate(cr, 0, -table);
}

void figure_enter_head(cairo_t *cr, const Pose *pose)
{
    cairo_translate(cr, yaw_of(pose) * 10 + pose->body_turn * 5, -46);
    cairo_rotate(cr, pose->head_tilt);
    double nod = nod_of(pose);
    cairo_translate(cr, 0,
                    -60 + nod * (nod > 0 ? 10 : 6) + pose->shoulders * 3);
    cairo_scale(cr, HEAD_SIZE, HEAD_SIZE);
}

PaintPoint figure_at(const Figure *figure, double x, double y, double z)
{
    double forward = z * figure->cosine - x * figure->sine;
    return (PaintPoint){x * figure->cosine + z * figure->sine,
                        y + forward * nod_of(figure->pose) * 0.13};
}

double figure_across(const Figure *figure, double x, double z)
{
    return x * figure->cosine + z * figure->sine;
}

double figure_skull(const Figure *figure, int side, double half)
{
    const double deep = 1.16; // against its width
    double across = hypot(half * figure->cosine, half * deep * figure->sine);
    return side * across - 10 * figure->sine;
}

double figure_chest(const Figure *figure, double depth)
{
    return figure->pose->body_turn * depth;
}

void figure_move(cairo_t *cr, PaintPoint to)
{
    cairo_move_to(cr, to.x, to.y);
}

void figure_curve(cairo_t *cr, PaintPoint a, PaintPoint b, PaintPoint to)
{
    cairo_curve_to(cr, a.x, a.y, b.x, b.y, to.x, to.y);
}
