#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_parts.h"

// The kitchen of a caterer, mid-morning: steel and tiles in the cold light of
// high windows, with warm lamps over the pass.

static const unsigned crates[] = {0x7f2f3d, 0x8fa3a8, 0xc9cfcf, 0x5f7d86};

static void yard_draw(cairo_t *cr, PaintRect glass)
{
    light_linear(cr, 0, glass.y, 0, glass.y + glass.h, 0xeaf3f6, 0xcfe0e4);
    cairo_paint(cr);
    brush_box(cr, (PaintRect){glass.x, glass.y + glass.h * 0.6, 60, 90}, 0,
              0xa9b8bb);
}

static void wall_draw(cairo_t *cr, PaintRect at)
{
    light_linear(cr, -100, 0, 1280, 200, 0xdfe8e8, 0x8d9ea3);
    cairo_paint(cr);
    brush_tiles(cr, (PaintRect){at.x, 60, at.w, 460}, 64, 32, 0x6d7f85);
    brush_box(cr, (PaintRect){at.x, 56, at.w, 8}, 0, 0xb9c6c9);
}

// A swing door with a round window, and the light of the yard behind it.
static void door_draw(cairo_t *cr)
{
    PaintRect door = {258, 92, 190, 420};
    brush_box(cr, (PaintRect){244, 78, 218, 434}, 4, 0x75868c);
    brush_across(cr, door, 3, 0xd3dcde, 0x97a6ab);
    brush_dot(cr, 318, 190, 42, 42, 0x7d8e94);
    brush_dot(cr, 318, 190, 34, 34, 0xf2f8f8);
    brush_seam(cr, (PaintRect){258, 400, 190, 112}, 0x6c7d84, 0.5);
}

// A shelf against the wall; what may stand on it stands in front.
static void pan_draw(cairo_t *cr, double x, double y, double size)
{
    light_line(cr, x, y, x, y + size * 0.9);
    light_stroke(cr, 0x59666b, 5);
    brush_dot(cr, x, y + size * 1.3, size * 0.5, size * 0.5, 0x6f7c82);
    brush_dot(cr, x - size * 0.08, y + size * 1.26, size * 0.4, size * 0.4,
              0xa6b2b6);
}

static void hood_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    cairo_move_to(cr, 690, 132);
    cairo_line_to(cr, 760, -200);
    cairo_line_to(cr, right, -200);
    cairo_line_to(cr, right, 132);
    cairo_close_path(cr);
    light_linear(cr, 690, 0, 1280, 0, 0xd2dadc, 0x7e8c92);
    cairo_fill(cr);
    brush_box(cr, (PaintRect){690, 128, right - 690, 16}, 2, 0xeef3f3);
    brush_box(cr, (PaintRect){740, 176, right - 740, 6}, 3, 0x7b888d);
    static const double sizes[] = {58, 46, 70, 40, 52, 64, 44};
    for (int i = 0; i < 7; i++) {
        pan_draw(cr, 780 + i * 78, 180, sizes[i]);
    }
}

static void far_draw(cairo_t *cr, PaintRect extent)
{
    wall_draw(cr, extent);
    brush_window(cr, (PaintRect){-300, 60, 250, 180}, 3, 1, 0xf3f6f5,
                 yard_draw);
    door_draw(cr);
    hood_draw(cr, extent);
}

static void range_draw(cairo_t *cr, PaintRect extent)
{
    double right = extent.x + extent.w;
    brush_boxes(cr, (PaintRect){1010, 316, right - 1010, 72}, 88, crates, 4);
    for (int i = 0; i < 2; i++) {
        PaintRect pot = {752 + i * 130, 318 + i * 18, 104, 72 - i * 18};
        brush_across(cr, pot, 6, 0xe3e9e9, 0x78868b);
        brush_box(cr, (PaintRect){pot.x - 6, pot.y - 4, pot.w + 12, 8}, 4,
                  0xc3cdcf);
    }
    brush_down(cr, (PaintRect){720, 388, right - 720, 18}, 2, 0xf4f8f8,
               0xa3b0b4);
    brush_cupboard(cr, (PaintRect){730, 406, right - 730, 130}, 4, 1, 0xbcc8cb,
                   0x6d7b81, 0x4d595e);
}

static void middle_draw(cairo_t *cr, PaintRect extent)
{
    range_draw(cr, extent);
    brush_down(cr, (PaintRect){extent.x, 416, 240 - extent.x, 14}, 2, 0xf4f8f8,
               0xb3bfc2);
    brush_cupboard(cr, (PaintRect){extent.x, 430, 236 - extent.x, 110}, 3, 1,
                   0xc6d1d3, 0x8d9a9f, 0x4d595e);
    for (int i = 0; i < 3; i++) {
        brush_lamp(cr, 790 + i * 190, 96, 54, 0x9a3a44, 0x5e2029);
    }
}

static void light_draw(cairo_t *cr, PaintRect extent)
{
    (void)extent;
    light_glow(cr, -60, 60, 620, 0xffffff, 0.44);
    light_glow(cr, 318, 190, 190, 0xffffff, 0.5);
    for (int i = 0; i < 3; i++) {
        light_glow(cr, 790 + i * 190, 104, 240, 0xffcf8a, 0.34);
    }
    light_glow(cr, 830, 330, 120, 0xffffff, 0.4); // steam
    light_fade(cr, 1500, 0, 720, 0, 0x2a3038, 0.5);
    light_fade(cr, 0, 520, 0, 330, 0x37444a, 0.3);
}

// The top shelf, and what holds it.
static void near_draw(cairo_t *cr, PaintRect extent)
{
    PaintRect shelf = {extent.x, 196, 192 - extent.x, 11};
    brush_seam(cr, (PaintRect){extent.x, 207, 190 - extent.x, 12}, 0x20303a,
               0.16);
    brush_down(cr, shelf, 2, 0xf6fafa, 0x9fadb2);
    for (int i = 0; i < 2; i++) {
        double x = 26 + i * 140;
        cairo_move_to(cr, x, 207);
        cairo_line_to(cr, x + 8, 207);
        cairo_line_to(cr, x + 4, 236);
        cairo_close_path(cr);
        light_fill(cr, 0x8b9aa0);
    }
}

const RoomDesign ROOM_DESIGN_KITCHEN = {
    .far = far_draw,
    .middle = middle_draw,
    .light = light_draw,
    .near = near_draw,
    .clock = {594, 95},
    .clock_rim = 0x6f2634,
    .hour = 10,
    .top = TABLE_TOP_STEEL,
    .slots = {{{16, 114, 170, 82}, "vormpjes", THING_NAMED},
              {{24, 262, 160, 244}, "pot", THING_JAR_ON_CHAIR},
              {{200, 96, 44, 150}, "deur", THING_THERMOMETER},
              {{780, 490, 120, 56}, "", THING_NAMED},
              {{930, 490, 120, 56}, "", THING_NAMED},
              {{1080, 490, 120, 56}, "", THING_NAMED}},
};
