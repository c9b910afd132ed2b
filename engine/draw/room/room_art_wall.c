#include "draw/brush.h"
#include "draw/light.h"
#include "draw/room/room_art.h"

#include <math.h>

// What hangs on a wall.

// A sheet with a pin in it.
static void sheet_draw(cairo_t *cr, double w, double h, unsigned paper)
{
    paint_rounded(cr, (PaintRect){2, 4, w, h}, 1);
    light_shadow(cr, 0.13, 5);
    cairo_new_path(cr);
    brush_across(cr, (PaintRect){0, 0, w, h}, 1, paper,
                 paint_darken(paper, 0.1));
}

static void pin_draw(cairo_t *cr, double x, double y, unsigned colour)
{
    brush_dot(cr, x + 1.5, y + 3, 4, 3, 0xb9ad98);
    brush_dot(cr, x, y, 4, 4, colour);
    brush_dot(cr, x - 1.2, y - 1.2, 1.4, 1.4, 0xffffff);
}

static void rules_draw(cairo_t *cr, PaintRect at, int count, unsigned colour)
{
    for (int i = 0; i < count; i++) {
        double y = at.y + i * at.h / count;
        light_line(cr, at.x, y, at.x + at.w * (i == count - 1 ? 0.6 : 1), y);
    }
    light_stroke(cr, colour, 1.6);
}

void room_art_named(cairo_t *cr, RoomKind room)
{
    (void)room;
    room_art_frame(cr, 130, 100, 0x7d6248);
    light_linear(cr, 0, 0, 130, 100, 0xfdf8ec, 0xeadfc8);
    cairo_paint(cr);
}

void room_art_painting(cairo_t *cr, RoomKind room)
{
    (void)room;
    room_art_frame(cr, 128, 106, 0xa98549);
    light_linear(cr, 0, 14, 0, 60, 0x8fb0bd, 0xf1dcae);
    cairo_paint(cr);
    light_glow(cr, 92, 44, 26, 0xfff2c8, 1);
    brush_dot(cr, 30, 84, 60, 26, 0x6d7f52);
    brush_dot(cr, 104, 92, 66, 26, 0x8a9560);
    brush_box(cr, (PaintRect){40, 48, 16, 22}, 0, 0x9a4a36);
    cairo_move_to(cr, 48, 22);
    cairo_line_to(cr, 48, 56);
    cairo_move_to(cr, 32, 36);
    cairo_line_to(cr, 64, 42);
    light_stroke(cr, 0x5a4634, 2.4);
}

// By a child: a house, a sun and somebody who waves.
void room_art_drawing(cairo_t *cr, RoomKind room)
{
    (void)room;
    sheet_draw(cr, 100, 124, 0xfdfaf0);
    pin_draw(cr, 50, 6, 0xc8442f);
    cairo_move_to(cr, 16, 98);
    cairo_line_to(cr, 16, 62);
    cairo_line_to(cr, 38, 40);
    cairo_line_to(cr, 60, 62);
    cairo_line_to(cr, 60, 98);
    cairo_close_path(cr);
    light_stroke(cr, 0xb4553b, 3);
    cairo_rectangle(cr, 30, 74, 14, 24);
    light_stroke(cr, 0x3f6e88, 2.6);
    brush_dot(cr, 78, 28, 10, 10, 0xe8b53c);
    for (int i = 0; i < 8; i++) {
        double angle = i * PAINT_PI / 4;
        light_line(cr, 78 + cos(angle) * 13, 28 + sin(angle) * 13,
                   78 + cos(angle) * 19, 28 + sin(angle) * 19);
    }
    light_stroke(cr, 0xe8b53c, 2.4);
    paint_ellipse(cr, 80, 66, 7, 7);
    light_line(cr, 80, 73, 80, 94);
    light_line(cr, 80, 78, 92, 66);
    light_line(cr, 80, 78, 70, 86);
    light_line(cr, 80, 94, 73, 106);
    light_line(cr, 80, 94, 88, 106);
    light_stroke(cr, 0x3d3a3c, 2.4);
    light_line(cr, 6, 107, 94, 106);
    light_stroke(cr, 0x6f9a58, 4);
}

// A hall from above, in thin lines, and a small man in pencil who waves.
void room_art_plan(cairo_t *cr, RoomKind room)
{
    (void)room;
    sheet_draw(cr, 170, 130, 0xf7f8f6);
    for (int i = 0; i < 4; i++) {
        pin_draw(cr, i % 2 ? 164 : 6, i / 2 ? 124 : 6, 0x27506f);
    }
    cairo_rectangle(cr, 16, 18, 138, 84);
    light_stroke(cr, 0x5a7f9c, 2.2);
    for (int i = 0; i < 5; i++) {
        light_line(cr, 38 + i * 24, 18, 38 + i * 24, 44);
        light_line(cr, 28 + i * 26, 76, 28 + i * 26, 102);
    }
    light_line(cr, 16, 44, 60, 44);
    light_line(cr, 84, 44, 154, 44);
    light_line(cr, 16, 76, 110, 76);
    cairo_new_sub_path(cr);
    cairo_arc(cr, 84, 44, 24, PAINT_PI / 2, PAINT_PI);
    light_stroke(cr, 0x7d9ab0, 1.2);
    rules_draw(cr, (PaintRect){112, 110, 42, 14}, 3, 0x9fb2c0);
    paint_ellipse(cr, 128, 56, 3.6, 3.6);
    light_line(cr, 128, 60, 128, 70);
    light_line(cr, 128, 62, 134, 54);
    light_line(cr, 128, 62, 123, 67);
    light_line(cr, 128, 70, 125, 76);
    light_line(cr, 128, 70, 132, 76);
    light_stroke(cr, 0x55504c, 1.5);
}

static void week_draw(cairo_t *cr, double y, int row)
{
    for (int day = 0; day < 7; day++) {
        brush_seam(cr, (PaintRect){12 + day * 12, y, 9.5, 10}, 0x8d8a80, 0.16);
    }
    for (int day = 0; day < 7; day++) {
        double x = 12 + day * 12;
        if ((row * 7 + day) * 5 % 11 < 4) { // nights, in pencil
            light_line(cr, x + 3, y + 9, x + 6.5, y + 1);
        }
    }
    light_stroke(cr, 0x3a3734, 1.6);
}

void room_art_calendar(cairo_t *cr, RoomKind room)
{
    (void)room;
    sheet_draw(cr, 106, 134, 0xfcf8ec);
    brush_down(cr, (PaintRect){0, 0, 106, 48}, 1, 0xa9c8d6, 0xcfd9b4);
    cairo_save(cr);
    cairo_rectangle(cr, 0, 0, 106, 48);
    cairo_clip(cr);
    brush_dot(cr, 28, 52, 40, 18, 0x7d9a58);
    brush_dot(cr, 84, 54, 40, 16, 0x93ab66);
    brush_dot(cr, 66, 34, 12, 7, 0xf4f1ea);
    brush_dot(cr, 62, 32, 5, 4, 0x2e2a2a);
    brush_dot(cr, 77, 29, 4.5, 4.5, 0x2e2a2a);
    cairo_restore(cr);
    brush_box(cr, (PaintRect){12, 53, 50, 7}, 1, 0xa4473a);
    for (int row = 0; row < 5; row++) {
        week_draw(cr, 66 + row * 13, row);
    }
    for (int i = 0; i < 12; i++) {
        paint_ellipse(cr, 9 + i * 8, 1, 2, 3.6);
        light_stroke(cr, 0x77736a, 1.2);
    }
}

void room_art_certificate(cairo_t *cr, RoomKind room)
{
    (void)room;
    room_art_frame(cr, 104, 130, 0x5a4632);
    light_linear(cr, 0, 0, 104, 130, 0xfdf6e0, 0xe8dab4);
    cairo_paint(cr);
    cairo_rectangle(cr, 19, 19, 66, 92);
    light_stroke(cr, 0xb08d3c, 1.4);
    brush_box(cr, (PaintRect){30, 32, 44, 6}, 1, 0x39415a);
    rules_draw(cr, (PaintRect){28, 50, 48, 34}, 4, 0x9a917c);
    brush_dot(cr, 66, 96, 8, 8, 0xa4473a);
    brush_dot(cr, 66, 96, 5, 5, 0xc8705a);
    light_line(cr, 28, 98, 50, 96);
    light_stroke(cr, 0x274a86, 1.6);
}

void room_art_whiteboard(cairo_t *cr, RoomKind room)
{
    static const double points[] = {82, 70, 76, 52, 58, 34, 40};
    (void)room;
    paint_rounded(cr, (PaintRect){2, 4, 150, 110}, 3);
    light_shadow(cr, 0.15, 5);
    cairo_new_path(cr);
    brush_box(cr, (PaintRect){0, 0, 150, 110}, 3, 0xa9aeb0);
    brush_across(cr, (PaintRect){5, 5, 140, 100}, 1, 0xfcfcf9, 0xe2e4e4);
    light_line(cr, 20, 18, 20, 92);
    light_line(cr, 20, 92, 132, 92);
    light_stroke(cr, 0x4a4a4e, 1.8);
    for (int i = 0; i < 7; i++) {
        cairo_line_to(cr, 26 + i * 16, points[i]);
    }
    light_stroke(cr, 0xc8442f, 2.6);
    brush_box(cr, (PaintRect){92, 62, 32, 22}, 1, 0xf3d36a);
    brush_box(cr, (PaintRect){46, 107, 58, 6}, 2, 0x8d9294);
}

void room_art_sign(cairo_t *cr, RoomKind room)
{
    (void)room;
    light_line(cr, 22, -12, 22, 6);
    light_line(cr, 108, -12, 108, 6);
    light_stroke(cr, 0x4d443e, 2);
    paint_rounded(cr, (PaintRect){2, 8, 130, 78}, 8);
    light_shadow(cr, 0.15, 5);
    cairo_new_path(cr);
    brush_across(cr, (PaintRect){0, 4, 130, 78}, 8, 0x2f6f80, 0x1d4552);
    paint_rounded(cr, (PaintRect){6, 10, 118, 66}, 5);
    light_stroke(cr, 0xf3ead2, 2.4);
    brush_box(cr, (PaintRect){24, 28, 82, 9}, 2, 0xf3ead2);
    brush_box(cr, (PaintRect){36, 48, 58, 7}, 2, 0xe8b55c);
}

// It says four degrees, and has done so for a while.
void room_art_thermometer(cairo_t *cr, RoomKind room)
{
    (void)room;
    paint_rounded(cr, (PaintRect){2, 4, 44, 150}, 10);
    light_shadow(cr, 0.15, 5);
    cairo_new_path(cr);
    brush_across(cr, (PaintRect){0, 0, 44, 150}, 10, 0xfefdf8, 0xd3d6d4);
    paint_rounded(cr, (PaintRect){1, 1, 42, 148}, 10);
    light_stroke(cr, 0x8d989b, 1.6);
    paint_rounded(cr, (PaintRect){17, 16, 10, 104}, 5);
    light_fill(cr, 0xdfe6e6);
    brush_box(cr, (PaintRect){19.5, 72, 5, 52}, 2, 0xc23b33);
    brush_dot(cr, 22, 124, 10, 10, 0xc23b33);
    brush_dot(cr, 19, 121, 3, 3, 0xf0a49c);
    for (int i = 0; i < 11; i++) {
        double y = 22 + i * 9;
        light_line(cr, 30, y, i % 5 == 0 ? 38 : 34, y);
    }
    light_stroke(cr, 0x4a5558, 1.4);
    light_line(cr, 6, 72, 14, 72);
    light_stroke(cr, 0x27506f, 2.4);
}

void room_art_cap(cairo_t *cr, RoomKind room)
{
    (void)room;
    brush_box(cr, (PaintRect){8, 4, 84, 14}, 4, 0x8a623e);
    brush_dot(cr, 50, 14, 6, 6, 0xb9b2a8);
    cairo_move_to(cr, 18, 66);
    cairo_curve_to(cr, 16, 18, 82, 16, 82, 62);
    cairo_curve_to(cr, 60, 52, 40, 54, 18, 66);
    light_linear(cr, 18, 0, 84, 0, 0x47705f, 0x27453a);
    cairo_fill(cr);
    cairo_move_to(cr, 40, 56);
    cairo_curve_to(cr, 66, 50, 92, 58, 98, 74);
    cairo_curve_to(cr, 78, 70, 54, 70, 40, 56);
    light_fill(cr, 0x1f3a30);
    brush_dot(cr, 48, 24, 4, 3, 0x5d8a78);
}

void room_art_keys(cairo_t *cr, RoomKind room)
{
    (void)room;
    brush_across(cr, (PaintRect){0, 0, 90, 34}, 4, 0xb98c5e, 0x7d5636);
    for (int i = 0; i < 3; i++) {
        double x = 18 + i * 27;
        brush_dot(cr, x, 22, 4, 4, 0xe4dfd4);
        if (i == 1) { // one hook is empty
            continue;
        }
        paint_ellipse(cr, x, 34, 8, 8);
        light_stroke(cr, 0xc9a03f, 3.4);
        light_line(cr, x, 42, x, 80 - i * 8);
        light_line(cr, x, 72 - i * 8, x + 8, 72 - i * 8);
        light_stroke(cr, 0xc9a03f, 4);
    }
}
