#include "view/figure_parts.h"

// What a man wears when the scenario names no colour, by Clothes.
static const unsigned DEFAULT_CLOTH[] = {0xDFE9F0, 0x2E625B, 0x39465C,
                                         0x6B4250, 0xB9788A, 0x3D5570};
static const unsigned SKINS[] = {0xEBBB98, 0xE2AC88, 0xCF976C,
                                 0xB27A50, 0x8C5A3A, 0x664029};

static bool is_shirt_on_top(const Appearance *look)
{
    return look->clothes == CLOTHES_SHIRT || look->clothes == CLOTHES_APRON ||
           look->clothes == CLOTHES_OVERALL;
}

static void mix_clothes(FigureInk *ink, const Appearance *look)
{
    ink->shirt = look->shirt ? look->shirt : 0xDFE9F0;
    ink->shirt_light = paint_lighten(ink->shirt, 0.6);
    ink->shirt_shade = paint_mix_colour(ink->shirt, 0x3C5E80, 0.42);
    ink->cloth = look->garment ? look->garment : DEFAULT_CLOTH[look->clothes];
    if (look->clothes == CLOTHES_SHIRT) {
        ink->cloth = look->shirt ? look->shirt : ink->cloth;
    }
    ink->cloth_light = paint_lighten(ink->cloth, 0.12);
    ink->cloth_shade = paint_darken(ink->cloth, 0.4);
    bool shirt = is_shirt_on_top(look);
    ink->sleeve = shirt ? ink->shirt : ink->cloth;
    ink->sleeve_light = shirt ? ink->shirt_light : ink->cloth_light;
    ink->sleeve_shade = shirt ? ink->shirt_shade : ink->cloth_shade;
}

FigureInk figure_ink_mix(const Appearance *look)
{
    FigureInk ink = {0};
    int tone = look->skin < 0 ? 0 : look->skin > 5 ? 5 : look->skin;
    int age = look->age ? look->age : 40;
    ink.skin = SKINS[tone];
    ink.skin_light = paint_mix_colour(ink.skin, 0xFFE6CE, 0.42);
    ink.skin_shade = paint_mix_colour(ink.skin, 0x7A3018, 0.36);
    ink.skin_dark = paint_mix_colour(ink.skin, 0x45180C, 0.68);
    ink.hair = look->hair ? look->hair : 0x5B4033;
    ink.hair_light = paint_lighten(ink.hair, 0.3);
    ink.hair_dark = paint_mix_colour(ink.hair, 0x1E1814, 0.45);
    ink.age = paint_clamp((age - 28) / 42.0, 0, 1);
    mix_clothes(&ink, look);
    return ink;
}

double figure_breadth(const Appearance *look)
{
    double breadth = 1 + look->build * 0.05;
    return look->sex == SEX_WOMAN ? breadth * 0.88 : breadth;
}

void figure_enter_body(cairo_t *cr, const Pose *pose)
{
    const double table = 205; // the edge, below the neck base
    double size = 1 + pose->lean * 0.035;
    double back = pose->lean < 0 ? -pose->lean * 6 : pose->lean * -5;
    cairo_translate(cr, 430, 302 + back - pose->breath * 1.6);
    cairo_translate(cr, 0, table);
    cairo_scale(cr, size, size);
    cairo_translate(cr, 0, -table);
}

void figure_enter_head(cairo_t *cr, const Pose *pose)
{
    double size = 0.9;
    cairo_translate(cr, pose->head_turn * 7, -50);
    cairo_rotate(cr, pose->head_tilt);
    cairo_translate(cr, 0, -72 + figure_nod(pose) * 0.8 + pose->shoulders * 3);
    cairo_scale(cr, size, size);
}

double figure_turn(const Pose *pose)
{
    return pose->head_turn * 13;
}

double figure_nod(const Pose *pose)
{
    return pose->head_nod * 6;
}
