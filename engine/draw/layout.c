#include "draw/layout.h"

#include <math.h>

Layout layout_of(int width, int height)
{
    double w = width < 1 ? 1 : width;
    double h = height < 1 ? 1 : height;
    double across = w / LAYOUT_WIDTH;
    double down = h / LAYOUT_HEIGHT;
    double scale = across < down ? across : down;
    Layout layout = {.scale = scale,
                     .x = (w - LAYOUT_WIDTH * scale) / 2,
                     .y = (h - LAYOUT_HEIGHT * scale) / 2,
                     .target = LAYOUT_TARGET,
                     .width = (int)w,
                     .height = (int)h};
    layout.extent =
        (PaintRect){-layout.x / scale, -layout.y / scale, w / scale, h / scale};
    return layout;
}

double layout_unit_x(const Layout *layout, double pixel)
{
    return (pixel - layout->x) / layout->scale;
}

double layout_unit_y(const Layout *layout, double pixel)
{
    return (pixel - layout->y) / layout->scale;
}

PaintRect layout_pixels(const Layout *layout, PaintRect rect)
{
    return (PaintRect){layout->x + rect.x * layout->scale,
                       layout->y + rect.y * layout->scale,
                       rect.w * layout->scale, rect.h * layout->scale};
}

PaintRect layout_whole_pixels(const Layout *layout, PaintRect rect)
{
    PaintRect area = layout_pixels(layout, rect);
    double x = floor(area.x);
    double y = floor(area.y);
    return (PaintRect){x, y, ceil(area.x + area.w) - x,
                       ceil(area.y + area.h) - y};
}

void layout_begin(const Layout *layout, cairo_t *cr, const PaintRect *part)
{
    if (part) {
        PaintRect area = layout_whole_pixels(layout, *part);
        cairo_rectangle(cr, area.x, area.y, area.w, area.h);
        cairo_clip(cr);
    }
    cairo_translate(cr, layout->x, layout->y);
    cairo_scale(cr, layout->scale, layout->scale);
}

PaintRect layout_figure(void)
{
    return (PaintRect){130, 10, 620, 610};
}

PaintRect layout_face(void)
{
    return (PaintRect){350, 60, 165, 240};
}

LayoutLetters layout_letters(int text_percent)
{
    return text_percent > 150   ? LAYOUT_LETTERS_LARGEST
           : text_percent > 125 ? LAYOUT_LETTERS_LARGE
                                : LAYOUT_LETTERS_USUAL;
}

PaintRect layout_speech(int text_percent)
{
    static const double LEFT[] = {[LAYOUT_LETTERS_USUAL] = 704,
                                  [LAYOUT_LETTERS_LARGE] = 620,
                                  [LAYOUT_LETTERS_LARGEST] = 560};
    double left = LEFT[layout_letters(text_percent)];
    return (PaintRect){left, 24, 1248 - left, 456};
}

PaintRect layout_raised(void)
{
    return (PaintRect){200, 272, 880, 440};
}

PaintRect layout_column(PaintRect whole, int i, int count)
{
    double w = (whole.w - LAYOUT_GAP * (count - 1)) / count;
    return (PaintRect){whole.x + i * (w + LAYOUT_GAP), whole.y, w, whole.h};
}

PaintRect layout_at(PaintRect column, double y)
{
    return (PaintRect){column.x, y, column.w, 0};
}

PaintRect layout_spot(double x, double y)
{
    return (PaintRect){x, y, 0, 0};
}

PaintRect layout_inset(PaintRect rect, double by)
{
    return (PaintRect){rect.x + by, rect.y + by, rect.w - 2 * by,
                       rect.h - 2 * by};
}

int layout_overlap(PaintRect a, PaintRect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h &&
           b.y < a.y + a.h;
}

int layout_holds(PaintRect rect, double x, double y)
{
    return x >= rect.x && y >= rect.y && x < rect.x + rect.w &&
           y < rect.y + rect.h;
}
