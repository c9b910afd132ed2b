#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// The office of a technical wholesaler, in the afternoon: flat light
// through blinds, and behind the glass the racks of the warehouse.

static const unsigned binders[] = {0xc56a2d, 0xd8d4c8, 0x5a6b66, 0xc56a2d};
static const unsigned pallets[] = {0xb88a58, 0xa5764a, 0x8d9894, 0xc29a6c};

static void outside_draw(cairo_t *cr, PaintRect glass)
{
    light_linear(cr, 0, glass.y, 0, glass.y + glass.h, 0xe9efee, 0xcfd6cc);
    cairo_paint(cr);
    brush_box(cr, (PaintRect){glass.x - 20, glass.y + 150, 90, 200}, 0,
              0xc4cac4);
    brush_box(cr, (PaintRect){glass.x + 90, glass.y + 190, 90, 200}, 0,
              0xb3bbb5);
}

static void rack_draw(cairo_t *cr, double x, double w)
{
    for (int row = 0; row < 4; row++) {
        double y = 128 + row * 66;
        brush_boxes(cr, (PaintRect){x + 6, y - 54, w - 8, 54}, 44, pallets, 4);
        brush_box(cr, (PaintRect){x, y, w, 8}, 0, 0xc8702c);
    }
    for (double post = x; post <= x + w; post += w / 2) {
        brush_box(cr, (PaintRect){post, 60, 8, 300}, 0, 0x3d5a66);
    }
}

// Behind the glass it is darker, with lamps in rows.
static void warehouse_draw(cairo_t *cr, PaintRect glass)
{
    light_linear(cr, glass.x, 0, glass.x + glass.w, 0, 0x8b918c, 0x59605f);
    cairo_paint(cr);
    rack_draw(cr, glass.x + 16, 230);
    rack_draw(cr, glass.x + 330, 230);
    rack_draw(cr, glass.x + 640, 260);
    for (int i = 0; i < 4; i++) {
        brush_box(cr, (PaintRect){glass.x + 60 + i * 170, 66, 110, 7}, 3,
                  0xfdfcf0);
    }
    light_fade(cr, 0, glass.y + glass.h, 0, glass.y + 120, 0x3e4442, 0.5);
}

// A year of coloured strips, all of them in place.
static void planner_draw(cairo_t *cr, PaintRect at)
{
    static const unsigned strip[] = {0xc56a2d, 0x6d8a80, 0xb9b4a4};
    unsigned seed = 13;
    brush_box(cr, at, 2, 0xf7f5ec);
    for (int row = 0; row < 9; row++) {
        double y = at.y + 12 + row * 11;
        double x = at.x + 8 + brush_next(&seed) * 50;
        brush_seam(cr, (PaintRect){at.x + 8, y + 8, at.w - 16, 1.5}, 0x8d8d84,
                   0.5);
        brush_box(cr, (PaintRect){x, y, 18 + brush_next(&seed) * 40, 7}, 1,
                  strip[row % 3]);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    light_linear(cr, 0, 0, 1280, 160, 0xe4e0d3, 0x9a9a92);
    cairo_paint(cr);
    for (double y = extent.y; y < 34; y += 40) {
        brush_box(cr, (PaintRect){extent.x, y, extent.w, 38}, 0, 0xf0eee6);
    }
    PaintRect window = {200, 52, 152, 256};
    brush_window(cr, window, 1, 1, 0xf7f6f0, outside_draw);
    brush_blinds(cr, (PaintRect){204, 56, 144, 186}, 15, 0xc4c0b2, 0.95);
    planner_draw(cr, (PaintRect){36, 84, 132, 112});
    PaintRect glass = {700, 52, extent.x + extent.w - 650, 292};
    brush_window(cr, glass, 4, 1, 0x6d7470, warehouse_draw);
    brush_seam(cr, (PaintRect){extent.x, 420, extent.w, 100}, 0x6a6c66, 0.4);
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    brush_books(cr, (PaintRect){790, 314, right - 790, 80}, 25, binders, 4);
    brush_box(cr, (PaintRect){776, 392, right - 776, 12}, 1, 0xd4d2c8);
    brush_cupboard(cr, (PaintRect){780, 404, right - 780, 140}, 6, 2, 0xaeb0a8,
                   0x73766f, 0xe3e2da);
    brush_plant(cr, 590, 508, 200, 0x5d7d55, 0x7d7f78);
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, 250, 170, 600, 0xfffdf0, 0.4);
    light_glow(cr, 560, -40, 420, 0xffffff, 0.34);
    light_fade(cr, 1480, 0, 720, 0, 0x33353a, 0.46);
    light_fade(cr, -420, 0, 40, 0, 0x4a4a46, 0.3);
}

// The cupboard under his things.
static void near_draw(cairo_t *cr, PaintRect extent)
{
    double left = extent.x - 6;
    brush_seam(cr, (PaintRect){left, 362, 232 - left, 200}, 0x23221f, 0.16);
    brush_cupboard(cr, (PaintRect){left, 372, 222 - left, 180}, 2, 1, 0xc9cac0,
                   0xa0a298, 0x6f726c);
    brush_down(cr, (PaintRect){left, 360, 226 - left, 13}, 1, 0xdedfd6,
               0xaeb0a6);
}

const RoomDesign ROOM_DESIGN_OFFICE = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .near = near_draw,
    .clock = {594, 95},
    .clock_rim = 0x55605c,
    .hour = 4,
    .top = TABLE_TOP_LAMINATE,
    .slots = {{{30, 246, 168, 114}, "telweegschaal", THING_NAMED},
              {{776, 486, 236, 62}, "bandje", THING_STRIP_BY_KEYS},
              {{1072, 494, 120, 54}, "doosje", THING_PEN_BOX},
              {{40, 92, 128, 128}, "", THING_NAMED},
              {{214, 66, 124, 170}, "", THING_NAMED},
              {{1196, 490, 76, 56}, "", THING_NAMED}},
};
