#include "view/layout.h"

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

PaintRect layout_figure(void)
{
    return (PaintRect){130, 10, 620, 610};
}

PaintRect layout_speech(void)
{
    return (PaintRect){704, 24, 544, 456};
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

PaintRect layout_inset(PaintRect rect, double by)
{
    return (PaintRect){rect.x + by, rect.y + by, rect.w - 2 * by,
                       rect.h - 2 * by};
}

int layout_holds(PaintRect rect, double x, double y)
{
    return x >= rect.x && y >= rect.y && x < rect.x + rect.w &&
           y < rect.y + rect.h;
}
