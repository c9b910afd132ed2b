// The conversation as a sheet, as a screen sees it: where everything stands on
// it, y downwards, and what there is to say of it. What is pointed at lives as
// long as it.

#ifndef SCREENS_MODEL_CHART_H
#define SCREENS_MODEL_CHART_H

#include <stdbool.h>

#include "draw/paint.h"

typedef struct ModelChartNode {
    PaintRect at;
    const char *text;
    const char *facts; // "regel 12 · 2×"
    int topic;         // what it is; or NONE
    int beat;          // that he says there, where it is no topic; or NONE
    int line;          // of his file; 0: none
    int visits;        // in this talk
    bool wrong;        // something was found there
} ModelChartNode;

typedef enum {
    MODEL_CHART_LEADS,   // an answer, an opening, an event says the next
    MODEL_CHART_NEEDS,   // belongs to it
    MODEL_CHART_WAITS,   // must have come up before
    MODEL_CHART_EXCLUDES // or must not
} ModelChartLine;

typedef struct ModelChartEdge {
    int from, to; // nodes
    ModelChartLine line;
    bool thread;              // it is the way the thread goes
    const PaintPoint *points; // of Bézier curves: 1 more than a multiple of 3
    int point_count;
} ModelChartEdge;

typedef struct ModelChartBox {
    PaintRect at;
    const char *text;
} ModelChartBox;

// Something that `check` finds.
typedef struct ModelChartFinding {
    int node; // or NONE: of the file as a whole
    int line;
    const char *place; // "C07, regel 12"
    const char *text;
} ModelChartFinding;

typedef struct ModelChart {
    const ModelChartNode *nodes;
    int node_count;
    const ModelChartEdge *edges;
    int edge_count;
    const ModelChartBox *boxes;
    int box_count;
    const ModelChartFinding *findings;
    int finding_count;
    PaintRect all; // of them
    int here;      // the node where the talk came last, or NONE
} ModelChart;

#endif
