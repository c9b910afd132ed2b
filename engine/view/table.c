#include "view/table.h"

#include "view/light.h"
#include "view/table_parts.h"

#include <math.h>

static const double edge = 505; // where the table top begins

PaintRect table_item_bounds(TableItem item, const TableState *state)
{
    switch (item) {
    case TABLE_FORM:
        return state->form_aside ? (PaintRect){335, 640, 395, 75}
                                 : (PaintRect){350, 585, 410, 130};
    case TABLE_PEN:
        return state->pen_down ? (PaintRect){768, 626, 104, 74}
                               : (PaintRect){768, 590, 100, 110};
    case TABLE_CUP:
        return (PaintRect){880, 585, 130, 110};
    case TABLE_CARD:
        return (PaintRect){1040, 610, 160, 80};
    case TABLE_BROCHURE:
        return (PaintRect){20, 560, 150, 130};
    case TABLE_DIARY:
        return (PaintRect){185, 585, 135, 115};
    default:
        return (PaintRect){0, 0, 0, 0};
    }
}

// One line of the grain: long, thin, a little wavy.
static void grain_draw(cairo_t *cr, PaintRect at, int line)
{
    double part = (line * 73 % 31) / 31.0;
    double y = edge + 3 + line * line * 0.1;
    double third = at.w / 3;
    cairo_move_to(cr, at.x, y + part * 3);
    cairo_curve_to(cr, at.x + third, y + 6 * part, at.x + 2 * third,
                   y - 5 + 8 * part, at.x + at.w, y + 4 * part);
    if (line % 3 == 0)
        paint_set_colour(cr, 0xe7be8e, 0.15);
    else
        paint_set_colour(cr, 0x7f4f2e, 0.11);
    cairo_set_line_width(cr, 0.6 + part * 1.9);
    cairo_stroke(cr);
}

static void wood_draw(cairo_t *cr, PaintRect extent)
{
    PaintRect top = {extent.x, edge, extent.w, extent.y + extent.h - edge};
    cairo_save(cr);
    cairo_rectangle(cr, top.x, top.y, top.w, top.h);
    cairo_clip(cr);
    light_linear(cr, 0, edge, 0, 730, 0xc58f5b, 0xa36b3f);
    cairo_paint(cr);
    for (int line = 0; line < 78; line++)
        grain_draw(cr, top, line);
    light_glow(cr, 300, 545, 560, 0xffe9c2, 0.5);
    light_fade(cr, 1300, 0, 740, 0, 0x2a1820, 0.4);
    cairo_rectangle(cr, top.x, edge, top.w, 4);
    paint_set_colour(cr, 0xf7dcb2, 0.75);
    cairo_fill(cr);
    cairo_restore(cr);
}

static void glow_draw(cairo_t *cr, PaintRect at)
{
    cairo_save(cr);
    cairo_translate(cr, at.x + at.w / 2, at.y + at.h / 2);
    cairo_scale(cr, at.w / 2, at.h / 2);
    cairo_arc(cr, 0, 0, 1.5, 0, 2 * PAINT_PI);
    cairo_clip(cr);
    light_glow(cr, 0, 0, 1.45, 0xfff3c8, 0.95);
    cairo_restore(cr);
}

// White inside dark, so that it shows on any ground.
static void ring_draw(cairo_t *cr, PaintRect at)
{
    PaintRect around = {at.x - 3, at.y - 3, at.w + 6, at.h + 6};
    paint_rounded(cr, around, 10);
    light_stroke(cr, 0x14302d, 6);
    paint_rounded(cr, around, 10);
    light_stroke(cr, 0xffffff, 2.6);
}

void table_draw(cairo_t *cr, PaintRect extent, const TableState *state)
{
    cairo_save(cr);
    wood_draw(cr, extent);
    if (state->hover != TABLE_NONE)
        glow_draw(cr, table_item_bounds(state->hover, state));
    table_draw_brochure(cr, state->brochure_open);
    table_draw_diary(cr);
    table_draw_pen(cr, state->pen_down);
    table_draw_cup(cr, state->coffee);
    table_draw_card(cr);
    if (state->focus != TABLE_NONE)
        ring_draw(cr, table_item_bounds(state->focus, state));
    cairo_restore(cr);
}
