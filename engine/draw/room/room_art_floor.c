#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_art.h"

#include <math.h>

// What stands: on a floor, a cupboard or a shelf.

static void stand_shadow_draw(cairo_t *cr, double x, double y, double half)
{
    paint_glow(cr, (PaintRect){x - half, y - 8, 2 * half, 16}, 0x1a1008, 0.5);
}

static void handles_draw(cairo_t *cr)
{
    for (int side = -1; side <= 1; side += 2) {
        cairo_move_to(cr, 56 + side * 28, 20);
        cairo_curve_to(cr, 56 + side * 54, 18, 56 + side * 46, 56,
                       56 + side * 18, 58);
        light_stroke(cr, side < 0 ? 0xe8cf8a : 0x9a7a34, 6);
    }
}

// A challenge cup with names on its foot, and a dent.
void room_art_cup(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 56, 131, 44);
    handles_draw(cr);
    cairo_move_to(cr, 24, 8);
    cairo_line_to(cr, 88, 8);
    cairo_curve_to(cr, 88, 56, 76, 72, 60, 78);
    cairo_line_to(cr, 52, 78);
    cairo_curve_to(cr, 36, 72, 24, 56, 24, 8);
    light_linear(cr, 24, 0, 88, 0, 0xfbeab0, 0x94712a);
    cairo_fill(cr);
    brush_dot(cr, 56, 8, 32, 5, 0xfdf3cc);
    brush_dot(cr, 56, 9, 28, 3.6, 0x8a6a2c);
    cairo_move_to(cr, 72, 30);
    cairo_curve_to(cr, 64, 36, 66, 48, 76, 50);
    cairo_curve_to(cr, 70, 44, 70, 36, 72, 30);
    light_fill(cr, 0x6d5220);
    light_line(cr, 36, 18, 40, 50);
    light_stroke(cr, 0xfffbe6, 4);
    brush_across(cr, (PaintRect){50, 76, 12, 22}, 2, 0xf0d88e, 0x8a6a2c);
    brush_across(cr, (PaintRect){34, 96, 44, 8}, 2, 0xf0d88e, 0x8a6a2c);
    brush_across(cr, (PaintRect){28, 103, 56, 28}, 2, 0x6d4a34, 0x3a261c);
    for (int i = 0; i < 6; i++) {
        brush_box(cr, (PaintRect){33 + i % 3 * 16, 108 + i / 3 * 11, 13, 7}, 1,
                  0xd8b878);
    }
}

// A counting scale: a plate of steel, keys and a small green display.
void room_art_scale(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 84, 112, 78);
    cairo_move_to(cr, 20, 58);
    cairo_line_to(cr, 148, 58);
    cairo_line_to(cr, 162, 110);
    cairo_line_to(cr, 6, 110);
    cairo_close_path(cr);
    light_linear(cr, 6, 0, 162, 0, 0xe9e6da, 0x9c998e);
    cairo_fill(cr);
    brush_across(cr, (PaintRect){74, 44, 20, 18}, 2, 0xb9bcbc, 0x6d7274);
    brush_across(cr, (PaintRect){4, 34, 160, 12}, 5, 0xf4f6f4, 0x9aa3a4);
    brush_seam(cr, (PaintRect){10, 35, 148, 2}, 0xffffff, 0.8);
    brush_box(cr, (PaintRect){28, 68, 64, 26}, 3, 0x2c3430);
    brush_box(cr, (PaintRect){33, 73, 54, 16}, 2, 0x8fae7e);
    for (int i = 0; i < 4; i++) {
        brush_box(cr, (PaintRect){62 + i % 4 * 6, 77, 3.4, 8}, 1, 0x2a3a28);
    }
    for (int i = 0; i < 9; i++) {
        brush_box(cr, (PaintRect){104 + i % 3 * 14, 68 + i / 3 * 11, 10, 8}, 2,
                  i == 8 ? 0xc56a2d : 0x6d716c);
    }
    for (int i = 0; i < 5; i++) { // nuts
        double x = 60 + i * 11, y = 30 - i % 2 * 3;
        brush_dot(cr, x, y, 7, 5, 0x8a8f90);
        brush_dot(cr, x, y, 3, 2.2, 0x4a4e50);
    }
}

// A jar with a few white beans at the bottom.
static void jar_draw(cairo_t *cr, double x, double y)
{
    unsigned seed = 6;
    paint_rounded(cr, (PaintRect){x, y + 16, 84, 96}, 16);
    paint_set_colour(cr, 0xdcebea, 0.62);
    cairo_fill(cr);
    for (int i = 0; i < 9; i++) {
        double down = brush_next(&seed);
        cairo_save(cr);
        cairo_translate(cr, x + 16 + i % 5 * 13 + i / 5 * 5,
                        y + 101 - i / 5 * 8 - down * 4);
        cairo_rotate(cr, down * 2 - 1);
        brush_dot(cr, 0, 0, 8, 5, 0xc9b48c);
        brush_dot(cr, -0.6, -0.8, 7.2, 4.2, 0xfbf3e0);
        cairo_restore(cr);
    }
    paint_rounded(cr, (PaintRect){x, y + 16, 84, 96}, 16);
    light_stroke(cr, 0x9ab4b6, 2);
    brush_across(cr, (PaintRect){x + 9, y + 2, 66, 18}, 5, 0x9c4250, 0x5e2029);
    brush_seam(cr, (PaintRect){x + 12, y + 30, 8, 66}, 0xffffff, 0.7);
    brush_box(cr, (PaintRect){x + 28, y + 44, 44, 24}, 2, 0xfaf5e6);
    light_line(cr, x + 34, y + 53, x + 64, y + 52);
    light_line(cr, x + 34, y + 61, x + 54, y + 60);
    light_stroke(cr, 0x3a4a6a, 1.8);
}

void room_art_jar(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 46, 113, 44);
    jar_draw(cr, 4, 2);
}

static void legs_draw(cairo_t *cr, double left, double right, double top,
                      double bottom, unsigned colour)
{
    light_line(cr, left + 6, top, left, bottom);
    light_line(cr, right - 6, top, right, bottom);
    light_stroke(cr, colour, 8);
}

// A chair with a soft seat, its back to the wall.
static void chair_draw(cairo_t *cr, double y)
{
    legs_draw(cr, 22, 128, y + 108, y + 204, 0x5a3a26);
    for (int i = 0; i < 2; i++) {
        brush_across(cr, (PaintRect){24 + i * 92, y, 10, 112}, 4, 0x9a6b48,
                     0x5f3d27);
    }
    paint_rounded(cr, (PaintRect){30, y + 8, 90, 62}, 14);
    light_linear(cr, 30, 0, 120, 0, 0xa9505c, 0x6b2832);
    cairo_fill(cr);
    brush_seam(cr, (PaintRect){42, y + 14, 66, 4}, 0xffffff, 0.16);
    paint_rounded(cr, (PaintRect){12, y + 96, 126, 24}, 11);
    light_linear(cr, 0, y + 96, 0, y + 120, 0xbb6470, 0x6b2832);
    cairo_fill(cr);
}

void room_art_chair(cairo_t *cr, RoomKind room)
{
    (void)room;
    chair_draw(cr, 0);
}

void room_art_jar_on_chair(cairo_t *cr, RoomKind room)
{
    (void)room;
    chair_draw(cr, 44);
    stand_shadow_draw(cr, 75, 144, 50);
    jar_draw(cr, 33, 36);
}

static void straw_draw(cairo_t *cr)
{
    unsigned seed = 2;
    for (int i = 0; i < 12; i++) {
        double x = 26 + brush_next(&seed) * 70;
        double down = 10 + brush_next(&seed) * 14;
        light_line(cr, x, 26 + brush_next(&seed) * 6,
                   x + 12 * (brush_next(&seed) - 0.5), 30 + down);
    }
    light_stroke(cr, 0xe2be5c, 1.8);
}

// A milking stool on three legs, with straw on it.
void room_art_stool(cairo_t *cr, RoomKind room)
{
    stand_shadow_draw(cr, 62, 112, 56);
    light_line(cr, 62, 32, 66, 108);
    light_stroke(cr, 0x5a3d28, 10);
    legs_draw(cr, 16, 108, 30, 110, 0x7d5636);
    paint_ellipse(cr, 62, 24, 58, 15);
    light_fill(cr, 0x6d4a30);
    paint_ellipse(cr, 62, 18, 58, 15);
    light_linear(cr, 4, 0, 120, 0, 0xc9996a, 0x8a623e);
    cairo_fill(cr);
    for (int i = 1; i < 4; i++) {
        paint_ellipse(cr, 62, 18, 58 - i * 15, 15 - i * 3.8);
        paint_set_colour(cr, 0x5a3d28, 0.3);
        cairo_set_line_width(cr, 1.4);
        cairo_stroke(cr);
    }
    if (room == ROOM_FARM) {
        straw_draw(cr);
    }
}

void room_art_plant(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 65, 168, 40);
    brush_plant(cr, 65, 169, 160, 0x5f8a5c, 0xb4683f);
}

void room_art_radio(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 70, 90, 66);
    light_line(cr, 110, 24, 134, -20);
    light_stroke(cr, 0xb9bcbc, 3);
    brush_across(cr, (PaintRect){0, 20, 140, 70}, 10, 0xb4683f, 0x6d3a22);
    brush_across(cr, (PaintRect){8, 28, 70, 54}, 6, 0x4a3428, 0x2e201a);
    for (int i = 0; i < 6; i++) {
        brush_seam(cr, (PaintRect){13, 35 + i * 8, 60, 3}, 0xd8b878, 0.6);
    }
    brush_box(cr, (PaintRect){86, 30, 46, 20}, 3, 0xf7ecc8);
    light_line(cr, 112, 32, 112, 48);
    light_stroke(cr, 0xc8442f, 2);
    brush_dot(cr, 98, 68, 9, 9, 0xe9dcc0);
    brush_dot(cr, 122, 68, 9, 9, 0xe9dcc0);
}

// A model of a ship on a foot of wood.
void room_art_ship(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 85, 122, 70);
    brush_box(cr, (PaintRect){30, 112, 110, 10}, 2, 0x6d4a34);
    light_line(cr, 56, 98, 56, 114);
    light_line(cr, 114, 98, 114, 114);
    light_stroke(cr, 0x8a623e, 6);
    cairo_move_to(cr, 2, 66);
    cairo_line_to(cr, 168, 66);
    cairo_curve_to(cr, 160, 96, 150, 102, 130, 102);
    cairo_line_to(cr, 34, 102);
    cairo_curve_to(cr, 18, 102, 8, 88, 2, 66);
    light_linear(cr, 0, 66, 0, 102, 0x35688c, 0x1d3d58);
    cairo_fill(cr);
    brush_box(cr, (PaintRect){4, 88, 160, 5}, 0, 0xc8553f);
    brush_across(cr, (PaintRect){24, 44, 122, 23}, 3, 0xfcfbf6, 0xcfd3d4);
    brush_across(cr, (PaintRect){36, 24, 82, 21}, 3, 0xfcfbf6, 0xcfd3d4);
    brush_across(cr, (PaintRect){92, 2, 20, 24}, 2, 0xe8674e, 0xa4402c);
    for (int i = 0; i < 9; i++) {
        brush_dot(cr, 36 + i * 12.5, 56, 3, 3, 0x5a7f9c);
    }
}

// A large board that shows its back: plywood, battens and a wire.
void room_art_board_back(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 75, 242, 84);
    cairo_save(cr);
    cairo_rotate(cr, -0.02);
    paint_rounded(cr, (PaintRect){9, 12, 140, 234}, 2);
    light_shadow(cr, 0.2, 7);
    cairo_new_path(cr);
    brush_across(cr, (PaintRect){5, 6, 140, 238}, 2, 0xe0b988, 0xb0835a);
    for (int i = 0; i < 9; i++) {
        brush_seam(cr, (PaintRect){16 + i * 14, 8, 1.4, 234}, 0x7d5636, 0.18);
    }
    for (int i = 0; i < 2; i++) {
        brush_across(cr, (PaintRect){5, 44 + i * 130, 140, 22}, 1, 0xcb9c68,
                     0x946a44);
    }
    for (int i = 0; i < 4; i++) {
        brush_dot(cr, i % 2 ? 134 : 17, 55 + i / 2 * 130, 2.6, 2.6, 0x5a5552);
    }
    cairo_move_to(cr, 24, 62);
    cairo_curve_to(cr, 60, 84, 92, 84, 126, 62);
    light_stroke(cr, 0x6d6a66, 1.6);
    brush_box(cr, (PaintRect){92, 196, 36, 22}, 1, 0xf6efda);
    light_line(cr, 97, 203, 122, 203);
    light_line(cr, 97, 210, 114, 210);
    light_stroke(cr, 0x8d8574, 1.6);
    cairo_restore(cr);
}

static void mould_draw(cairo_t *cr, double x, double y, double size)
{
    cairo_move_to(cr, x, y);
    cairo_line_to(cr, x + size, y);
    cairo_curve_to(cr, x + size * 0.94, y - size * 0.5, x + size * 0.82,
                   y - size * 0.86, x + size * 0.74, y - size * 0.86);
    cairo_line_to(cr, x + size * 0.26, y - size * 0.86);
    cairo_curve_to(cr, x + size * 0.18, y - size * 0.86, x + size * 0.06,
                   y - size * 0.5, x, y);
    light_linear(cr, x, 0, x + size, 0, 0xf7f9f7, 0x8d999c);
    cairo_fill(cr);
    for (int i = 1; i < 4; i++) {
        light_line(cr, x + size * (0.3 + i * 0.1), y - size * 0.82,
                   x + size * 0.25 * i, y - 2);
    }
    paint_set_colour(cr, 0x59666b, 0.5);
    cairo_set_line_width(cr, 1);
    cairo_stroke(cr);
}

// Eighty of them, upside down against the dust.
void room_art_moulds(cairo_t *cr, RoomKind room)
{
    (void)room;
    for (int row = 2; row >= 0; row--) {
        for (int i = 0; i < 7 - row; i++) {
            mould_draw(cr, 2 + row * 12 + i * 24, 81 - row * 21, 23);
        }
    }
}

void room_art_ball(cairo_t *cr, RoomKind room)
{
    (void)room;
    stand_shadow_draw(cr, 43, 84, 36);
    paint_ellipse(cr, 43, 43, 42, 42);
    light_linear(cr, 10, 10, 76, 76, 0xffffff, 0xa9a49c);
    cairo_fill(cr);
    brush_dot(cr, 40, 38, 13, 12, 0x2e2c30);
    for (int i = 0; i < 5; i++) {
        double angle = i * PAINT_PI * 0.4 + 0.3;
        brush_dot(cr, 43 + cos(angle) * 33, 43 + sin(angle) * 33, 7, 8,
                  0x2e2c30);
    }
}

void room_art_books(cairo_t *cr, RoomKind room)
{
    static const unsigned backs[] = {0x2f5a66, 0x9a4a36, 0xd6c39a, 0x5a6b66,
                                     0x39415a};
    (void)room;
    stand_shadow_draw(cr, 68, 94, 66);
    brush_books(cr, (PaintRect){2, 4, 134, 92}, 22, backs, 5);
}
