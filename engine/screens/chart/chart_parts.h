// What the files of the chart share.

#ifndef SCREENS_CHART_CHART_PARTS_H
#define SCREENS_CHART_CHART_PARTS_H

#include "screens/chart/chart.h"

// Above it, beside it, and where it is seen itself.
PaintRect chart_head(const View *view);
PaintRect chart_side(const View *view);
PaintRect chart_seen(const View *view);

// Draws it where it is seen, and notes the nodes of which most is seen.
void chart_draw(const ChartPage *page, View *view, cairo_t *cr);

// The whole of it within sight; and what is at `x`, `y` in the window stays
// there while it comes `by` times nearer.
void chart_see_whole(ChartPage *page, const View *view);
void chart_zoom(ChartPage *page, View *view, double by, PaintPoint at);

// The body of what stands beside it, for the sheet.
double chart_draw_side(const void *self, View *view, cairo_t *cr,
                       PaintRect column, double y);

// What he says there that goes deepest, or NONE.
int chart_deepest(const View *view, const ModelChartNode *node);

#endif
