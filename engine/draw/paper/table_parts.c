#include "draw/paper/table_parts.h"

#include "draw/light.h"
#include "draw/paper/paper.h"
#include "draw/paper/table.h"

#include <math.h>

// A sheet lying flat, seen from the chair: narrower at the far side.
static void sheet_path(cairo_t *cr, PaintRect at, double lean)
{
    cairo_new_sub_path(cr);
    cairo_move_to(cr, at.x + lean, at.y);
    cairo_line_to(cr, at.x + at.w - lean * 0.2, at.y);
    cairo_line_to(cr, at.x + at.w, at.y + at.h);
    cairo_line_to(cr, at.x, at.y + at.h);
    cairo_close_path(cr);
}

static void sheet_shadow_draw(cairo_t *cr, PaintRect at, double lean)
{
    PaintRect below = {at.x + 3, at.y + 5, at.w + 2, at.h};
    sheet_path(cr, below, lean);
    light_shadow(cr, 0.13, 6);
    cairo_new_path(cr);
}

static void lines_draw(cairo_t *cr, double x, double y, double width, int count)
{
    for (int i = 0; i < count; i++) {
        double length = i == count - 1 ? width * 0.6 : width;
        light_line(cr, x, y + i * 8, x + length, y + i * 8);
        light_stroke(cr, 0xa9a39a, 2);
    }
}

static void crystal_draw(cairo_t *cr, double x, double y, double size,
                         unsigned colour)
{
    for (int i = 0; i < 3; i++) {
        double a = PAINT_PI / 3 * i + PAINT_PI / 6;
        double dx = cos(a) * size;
        double dy = sin(a) * size * 0.75;
        light_line(cr, x - dx, y - dy, x + dx, y + dy);
        for (int end = -1; end <= 1; end += 2) {
            double b = a + end * 0.5;
            light_line(cr, x + dx * 0.6, y + dy * 0.6,
                       x + dx * 0.6 + cos(b) * size * 0.35,
                       y + dy * 0.6 + sin(b) * size * 0.28);
        }
    }
    light_stroke(cr, colour, size * 0.14);
}

static void roll_draw(cairo_t *cr, double x, double y, double size,
                      unsigned colour)
{
    paint_ellipse(cr, x, y, size * 0.8, size * 0.62);
    light_stroke(cr, colour, size * 0.34);
    light_line(cr, x, y + size * 0.62, x + size * 1.1, y + size * 0.62);
    light_stroke(cr, colour, size * 0.3);
}

static void drop_draw(cairo_t *cr, double x, double y, double size,
                      unsigned colour)
{
    cairo_move_to(cr, x, y - size);
    cairo_curve_to(cr, x + size * 0.2, y - size * 0.4, x + size * 0.7, y,
                   x + size * 0.6, y + size * 0.3);
    cairo_curve_to(cr, x + size * 0.5, y + size * 0.85, x - size * 0.5,
                   y + size * 0.85, x - size * 0.6, y + size * 0.3);
    cairo_curve_to(cr, x - size * 0.7, y, x - size * 0.2, y - size * 0.4, x,
                   y - size);
    light_fill(cr, colour);
}

static void flag_draw(cairo_t *cr, double x, double y, double size,
                      unsigned colour)
{
    light_line(cr, x - size * 0.6, y - size * 0.8, x - size * 0.75,
               y + size * 0.8);
    light_stroke(cr, colour, size * 0.16);
    cairo_move_to(cr, x - size * 0.55, y - size * 0.75);
    cairo_curve_to(cr, x, y - size * 1.05, x + size * 0.3, y - size * 0.4,
                   x + size * 0.9, y - size * 0.7);
    cairo_line_to(cr, x + size * 0.8, y + size * 0.05);
    cairo_curve_to(cr, x + size * 0.25, y + size * 0.35, x - size * 0.1,
                   y - size * 0.3, x - size * 0.65, y);
    cairo_close_path(cr);
    light_fill(cr, colour);
}

// The mark of the house, about its middle.
static void emblem_draw(cairo_t *cr, const TableHouse *house, double x,
                        double y, double size)
{
    switch (house->emblem) {
    case EMBLEM_SUN:
        paint_ellipse(cr, x, y, size, size * 0.7);
        light_fill(cr, house->mark);
        break;
    case EMBLEM_CRYSTAL:
        crystal_draw(cr, x, y, size, house->mark);
        break;
    case EMBLEM_ROLL:
        roll_draw(cr, x, y, size, house->mark);
        break;
    case EMBLEM_DROP:
        drop_draw(cr, x, y, size, house->mark);
        break;
    case EMBLEM_FLAG:
        flag_draw(cr, x, y, size, house->mark);
        break;
    }
}

static void brochure_draw_closed(cairo_t *cr, const TableHouse *house)
{
    PaintRect at = {30, 570, 128, 112};
    sheet_shadow_draw(cr, at, 18);
    sheet_path(cr, at, 18);
    light_linear(cr, 30, 570, 158, 690, house->cover, house->cover_dark);
    cairo_fill(cr);
    cairo_save(cr);
    sheet_path(cr, at, 18);
    cairo_clip(cr);
    if (house->emblem == EMBLEM_SUN) {
        light_glow(cr, 120, 668, 84, 0xf0a060, 1);
        emblem_draw(cr, house, 122, 672, 30);
    } else {
        emblem_draw(cr, house, 98, 648, 26);
    }
    cairo_restore(cr);
    light_line(cr, 56, 590, 128, 590);
    light_stroke(cr, 0xfdf8ec, 7);
    light_line(cr, 54, 605, 106, 605);
    light_stroke(cr, 0xbfd8cf, 4);
    light_line(cr, 49, 571, 31, 681);
    light_stroke(cr, 0x8fc0b4, 2);
}

static void brochure_draw_open(cairo_t *cr, const TableHouse *house)
{
    PaintRect at = {22, 574, 146, 110};
    sheet_shadow_draw(cr, at, 14);
    sheet_path(cr, at, 14);
    light_linear(cr, 22, 574, 168, 684, 0xfffcf4, 0xece3d2);
    cairo_fill(cr);
    light_line(cr, 97, 575, 94, 683);
    light_stroke(cr, 0xcbbfa9, 2.4);
    paint_rounded(cr, (PaintRect){40, 584, 48, 30}, 2);
    light_fill(cr, house->cover);
    lines_draw(cr, 38, 628, 48, 5);
    lines_draw(cr, 106, 592, 50, 4);
    for (int i = 0; i < 4; i++) {
        double high = 12 + i * 8;
        cairo_rectangle(cr, 108 + i * 13, 672 - high, 9, high);
        light_fill(cr, i == 3 ? house->mark : 0x6fa398);
    }
}

void table_draw_brochure(cairo_t *cr, bool open, const TableHouse *house)
{
    if (open) {
        brochure_draw_open(cr, house);
    } else {
        brochure_draw_closed(cr, house);
    }
}

static void diary_draw_open(cairo_t *cr)
{
    PaintRect at = {192, 594, 122, 100};
    sheet_shadow_draw(cr, at, 14);
    sheet_path(cr, at, 14);
    light_linear(cr, 192, 594, 314, 694, 0x7c3b32, 0x532420);
    cairo_fill(cr);
    PaintRect page = {199, 598, 109, 91};
    sheet_path(cr, page, 13);
    light_linear(cr, 199, 598, 308, 689, 0xfffcf4, 0xe9dfcc);
    cairo_fill(cr);
    light_line(cr, 258, 598, 254, 689);
    light_stroke(cr, 0xc9bca6, 3);
    for (int row = 0; row < 5; row++) {
        double y = 612 + row * 15;
        light_line(cr, 212 - row * 2, y, 252, y);
        light_line(cr, 262, y, 303, y);
        light_stroke(cr, 0xbdb19c, 1.3);
    }
    light_line(cr, 216, 622, 240, 622);
    light_line(cr, 266, 637, 292, 636);
    light_line(cr, 264, 652, 286, 651);
    light_stroke(cr, 0x24408c, 2.2);
    for (int i = 0; i < 6; i++) {
        paint_ellipse(cr, 257.5 - i * 0.6, 603 + i * 16, 3.4, 2.6);
        light_stroke(cr, 0x8b867e, 1.6);
    }
    cairo_rectangle(cr, 288, 689, 9, 13);
    light_fill(cr, 0xc9a03f);
}

// Its cover, a strap and the ribbon.
static void diary_draw_closed(cairo_t *cr)
{
    PaintRect at = {196, 594, 112, 98};
    sheet_shadow_draw(cr, at, 14);
    cairo_rectangle(cr, 222, 688, 8, 15);
    light_fill(cr, 0xc9a03f);
    PaintRect pages = {198, 598, 113, 97};
    sheet_path(cr, pages, 14);
    light_fill(cr, 0xe9dfcc);
    sheet_path(cr, at, 14);
    light_linear(cr, 196, 594, 308, 692, 0x8f4638, 0x532420);
    cairo_fill(cr);
    light_line(cr, 219, 595, 207, 691);
    light_stroke(cr, 0x451c18, 2);
    light_line(cr, 292, 595, 290, 691);
    light_stroke(cr, 0x3a1814, 5);
    PaintRect plate = {232, 614, 44, 22};
    sheet_path(cr, plate, 3);
    light_fill(cr, 0xd8b878);
    light_line(cr, 240, 622, 268, 622);
    light_line(cr, 239, 629, 260, 629);
    light_stroke(cr, 0x7c3b32, 2);
}

void table_draw_diary(cairo_t *cr, bool open)
{
    if (open) {
        diary_draw_open(cr);
    } else {
        diary_draw_closed(cr);
    }
}

void table_draw_pen(cairo_t *cr, bool down)
{
    if (down) {
        cairo_save(cr);
        cairo_translate(cr, 773, 690);
        cairo_rotate(cr, 0.42);
        paper_draw_pen(cr, 0, 0);
        cairo_restore(cr);
        return;
    }
    paper_draw_pen(cr, 778, 690);
}

static void saucer_draw(cairo_t *cr)
{
    paint_ellipse(cr, 948, 671, 62, 19);
    light_shadow(cr, 0.16, 7);
    cairo_new_path(cr);
    paint_ellipse(cr, 944, 665, 61, 20);
    light_linear(cr, 884, 0, 1004, 0, 0xfdf8ee, 0xb3a695);
    cairo_fill(cr);
    paint_ellipse(cr, 944, 664, 40, 12);
    paint_set_colour(cr, 0x6d5c4c, 0.28);
    cairo_fill(cr);
    paint_ellipse(cr, 944, 665, 60, 19);
    paint_set_colour(cr, 0xffffff, 0.5);
    cairo_set_line_width(cr, 1.4);
    cairo_stroke(cr);
}

static void steam_draw(cairo_t *cr)
{
    for (int i = 0; i < 3; i++) {
        double x = 928 + i * 14;
        cairo_move_to(cr, x, 594);
        cairo_curve_to(cr, x - 9, 580, x + 11, 570, x, 552);
        paint_set_colour(cr, 0xffffff, 0.2);
        cairo_set_line_width(cr, 4.5);
        cairo_stroke(cr);
    }
}

// What is left lies deeper in the cup, and shows its wall.
static void coffee_draw(cairo_t *cr, int coffee)
{
    double deep = 1 + (TABLE_COFFEE_FULL - coffee) * 3.6;
    cairo_save(cr);
    paint_ellipse(cr, 944, 603, 33.5, 8.6);
    cairo_clip(cr);
    light_linear(cr, 910, 0, 978, 0, 0xa89a88, 0xe6dccb);
    cairo_paint(cr);
    if (coffee > 0) {
        paint_ellipse(cr, 944, 602 + deep, 34 - deep * 0.3, 8.8);
        light_linear(cr, 910, 0, 978, 0, 0x6a4028, 0x35190f);
        cairo_fill(cr);
    } else {
        paint_ellipse(cr, 944, 615, 20, 6);
        light_stroke(cr, 0x6a4028, 3);
    }
    cairo_restore(cr);
}

void table_draw_cup(cairo_t *cr, int coffee, const TableHouse *house)
{
    saucer_draw(cr);
    cairo_save(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_move_to(cr, 976, 613);
    cairo_curve_to(cr, 1010, 606, 1006, 646, 972, 642);
    light_stroke(cr, paint_mix_colour(house->cup, house->cup_dark, 0.5), 8);
    cairo_move_to(cr, 906, 602);
    cairo_line_to(cr, 914, 650);
    cairo_curve_to(cr, 918, 668, 970, 668, 974, 650);
    cairo_line_to(cr, 982, 602);
    cairo_close_path(cr);
    light_linear(cr, 906, 0, 982, 0, house->cup, house->cup_dark);
    cairo_fill(cr);
    paint_ellipse(cr, 944, 602, 38, 11);
    light_fill(cr, paint_lighten(house->cup, 0.2));
    coffee_draw(cr, coffee);
    if (coffee == TABLE_COFFEE_FULL) {
        steam_draw(cr);
    }
    cairo_restore(cr);
}

void table_draw_card(cairo_t *cr, const TableHouse *house)
{
    PaintRect at = {1048, 616, 144, 66};
    sheet_shadow_draw(cr, at, 12);
    sheet_path(cr, at, 12);
    light_linear(cr, 1048, 616, 1192, 682, 0xfffdf6, 0xe2d8c6);
    cairo_fill(cr);
    TableHouse printed = *house;
    printed.mark = house->emblem == EMBLEM_SUN ? house->mark : house->cover;
    emblem_draw(cr, &printed, 1082, 640, 15);
    light_line(cr, 1108, 634, 1174, 634);
    light_stroke(cr, house->line, 5);
    light_line(cr, 1108, 645, 1156, 645);
    light_stroke(cr, 0x8c857a, 2.6);
    light_line(cr, 1066, 662, 1180, 662);
    light_line(cr, 1064, 671, 1140, 671);
    light_stroke(cr, 0xa9a39a, 2);
}
