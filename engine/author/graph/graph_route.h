// How an arrow runs from one node to another in the picture of a conversation:
// along the lanes between the columns, and past a column where it leaves room,
// so that none runs through a node or along the edge of one.

#ifndef AUTHOR_GRAPH_GRAPH_ROUTE_H
#define AUTHOR_GRAPH_GRAPH_ROUTE_H

#include "author/graph/graph_edges.h"

enum {
    // A curve along each lane, and one past each column.
    GRAPH_ROUTE_MAX = 1 + 3 * (2 * SCENARIO_TOPICS_MAX + 8)
};

typedef struct GraphPoint {
    double x, y; // as in the plan
} GraphPoint;

// Writes a line of Bézier curves: where it begins, and for each curve the two
// points that bend it and its end. Returns how many points, 1 more than a
// multiple of 3. Arrows of another number run a little beside each other.
size_t graph_route_edge(const GraphPlan *plan, const GraphEdge *edge,
                        GraphPoint points[GRAPH_ROUTE_MAX]);

#endif
