#include "draw/paper/table_top.h"

#include "draw/brush.h"
#include "draw/light.h"

#include <stdbool.h>

typedef enum { GRAIN_NONE, GRAIN_WOOD, GRAIN_BRUSHED, GRAIN_SPECKS } Grain;

typedef struct Look {
    unsigned far, near; // from its far edge to the player
    Grain grain;
    unsigned light_line, dark_line; // of the grain
    unsigned rim;
    double rim_high;
    unsigned glow; // what the light of the room makes of it
    double gloss;  // how strong
    double dusk;   // how dark the side away from the light is
} Look;

static const Look LOOKS[TABLE_TOPS] = {
    [TABLE_TOP_WOOD] = {0xc58f5b, 0xa36b3f, GRAIN_WOOD, 0xe7be8e, 0x7f4f2e,
                        0xf7dcb2, 4, 0xffe9c2, 0.5, 0.4},
    [TABLE_TOP_STEEL] = {0xc3cccf, 0x8f9ba0, GRAIN_BRUSHED, 0xffffff, 0x5c6a70,
                         0xf4f9fa, 5, 0xffffff, 0.6, 0.36},
    [TABLE_TOP_FORMICA] = {0xe3d9b8, 0xc2b489, GRAIN_SPECKS, 0xfffbe8, 0x8d8560,
                           0xb9c0bf, 8, 0xfff8dc, 0.5, 0.32},
    [TABLE_TOP_LAMINATE] = {0xcfc6b8, 0xa89e91, GRAIN_WOOD, 0xe2dace, 0x8f8577,
                            0x5a564f, 6, 0xfffaf0, 0.4, 0.34},
    [TABLE_TOP_WHITE] = {0xf1efe9, 0xcdcac4, GRAIN_NONE, 0, 0, 0xd5ab77, 7,
                         0xffffff, 0.6, 0.3},
    [TABLE_TOP_FLOURED] = {0xc59a68, 0x8d6039, GRAIN_WOOD, 0xe2bc8c, 0x6f4526,
                           0xf2c88d, 4, 0xffb25e, 0.55, 0.56},
    [TABLE_TOP_DARK] = {0x7d5439, 0x583624, GRAIN_WOOD, 0xa2744e, 0x3b2316,
                        0xb98c60, 4, 0xffd9a0, 0.46, 0.44},
};

// One line of the grain: long, thin, a little wavy.
static void grain_line_draw(cairo_t *cr, PaintRect at, const Look *look,
                            int line)
{
    double part = (line * 73 % 31) / 31.0;
    double y = at.y + 3 + line * line * 0.1;
    double third = at.w / 3;
    cairo_move_to(cr, at.x, y + part * 3);
    cairo_curve_to(cr, at.x + third, y + 6 * part, at.x + 2 * third,
                   y - 5 + 8 * part, at.x + at.w, y + 4 * part);
    if (line % 3 == 0) {
        paint_set_colour(cr, look->light_line, 0.15);
    } else {
        paint_set_colour(cr, look->dark_line, 0.11);
    }
    cairo_set_line_width(cr, 0.6 + part * 1.9);
    cairo_stroke(cr);
}

// Steel brushed from side to side.
static void brushed_draw(cairo_t *cr, PaintRect at, const Look *look)
{
    unsigned seed = 5;
    for (double y = at.y + 2; y < at.y + at.h; y += 2.6) {
        bool light = brush_next(&seed) < 0.5;
        brush_seam(cr, (PaintRect){at.x, y, at.w, 0.6 + brush_next(&seed)},
                   light ? look->light_line : look->dark_line,
                   0.04 + 0.06 * brush_next(&seed));
    }
}

static void specks_draw(cairo_t *cr, PaintRect at, const Look *look)
{
    unsigned seed = 9;
    int count = (int)(at.w * at.h / 420);
    for (int shade = 0; shade < 2; shade++) {
        for (int i = 0; i < count / 2; i++) {
            double down = brush_next(&seed);
            double size = 1 + 2.4 * down;
            cairo_rectangle(cr, at.x + brush_next(&seed) * at.w,
                            at.y + down * at.h, size, size * 0.4);
        }
        paint_set_colour(cr, shade ? look->light_line : look->dark_line, 0.34);
        cairo_fill(cr);
    }
}

// Flour where somebody worked, wiped by a hand.
static void flour_draw(cairo_t *cr)
{
    unsigned seed = 4;
    paint_glow(cr, (PaintRect){620, 520, 420, 70}, 0xfff6e6, 0.42);
    paint_glow(cr, (PaintRect){-60, 540, 330, 90}, 0xfff6e6, 0.3);
    paint_glow(cr, (PaintRect){980, 640, 380, 90}, 0xfff6e6, 0.26);
    for (int i = 0; i < 120; i++) {
        double down = brush_next(&seed);
        double size = 1 + 2 * brush_next(&seed);
        paint_ellipse(cr, brush_next(&seed) * 1280, 512 + down * 200, size,
                      size * 0.5);
    }
    paint_set_colour(cr, 0xfff8ea, 0.3);
    cairo_fill(cr);
}

static void grain_draw(cairo_t *cr, PaintRect at, TableTop top)
{
    enum { LINES = 78 };
    const Look *look = &LOOKS[top];
    if (look->grain == GRAIN_BRUSHED) {
        brushed_draw(cr, at, look);
    }
    if (look->grain == GRAIN_SPECKS) {
        specks_draw(cr, at, look);
    }
    for (int line = 0; look->grain == GRAIN_WOOD && line < LINES; line++) {
        grain_line_draw(cr, at, look, line);
    }
    if (top == TABLE_TOP_FLOURED) {
        flour_draw(cr);
    }
}

void table_top_draw(cairo_t *cr, PaintRect extent, TableTop top)
{
    const Look *look = &LOOKS[top];
    PaintRect at = {extent.x, TABLE_EDGE, extent.w,
                    extent.y + extent.h - TABLE_EDGE};
    cairo_save(cr);
    cairo_rectangle(cr, at.x, at.y, at.w, at.h);
    cairo_clip(cr);
    light_linear(cr, 0, TABLE_EDGE, 0, 730, look->far, look->near);
    cairo_paint(cr);
    grain_draw(cr, at, top);
    light_glow(cr, 300, 545, 560, look->glow, look->gloss);
    light_fade(cr, 1300, 0, 740, 0, 0x2a1820, look->dusk);
    brush_seam(cr, (PaintRect){at.x, at.y, at.w, look->rim_high}, look->rim,
               0.8);
    if (look->rim_high > 4) {
        brush_seam(cr, (PaintRect){at.x, at.y + look->rim_high, at.w, 1.5},
                   0x2a2420, 0.3);
    }
    cairo_restore(cr);
}
