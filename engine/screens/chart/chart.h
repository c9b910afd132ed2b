// The whole conversation as a chart, for who writes it: to move over, to come
// nearer to, to look something up on, and to go anywhere by pressing it. Beside
// it stands what he says at what was chosen, or all that `check` finds.

#ifndef SCREENS_CHART_CHART_H
#define SCREENS_CHART_CHART_H

#include "screens/parts/field.h"
#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct ChartPage {
    PaintPoint at;   // of the chart, in the middle of the window
    double zoom;     // 0: it was not seen yet
    PaintPoint drag; // where the pointer was, while it moves the chart
    bool dragging;
    int chosen; // node, or NONE
    Field search;
    Sheet sheet; // what stands beside it
} ChartPage;

extern const Screen SCREEN_CHART;

#endif
