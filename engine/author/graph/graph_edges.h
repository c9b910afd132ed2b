// The arrows in the picture of a conversation.

#ifndef AUTHOR_GRAPH_GRAPH_EDGES_H
#define AUTHOR_GRAPH_GRAPH_EDGES_H

#include "author/graph/graph_plan.h"

typedef enum {
    GRAPH_EDGE_BEGINS,    // an opening says the hook
    GRAPH_EDGE_HAPPENS,   // an event brings it
    GRAPH_EDGE_ANSWER,    // an answer does
    GRAPH_EDGE_NEED,      // that proposal belongs to this hook
    GRAPH_EDGE_OBJECTION, // and he has this against it
    GRAPH_EDGE_AFTER,     // must have come up before
    GRAPH_EDGE_AFTER_NOT, // or must not
    GRAPH_EDGE_KINDS
} GraphEdgeKind;

typedef struct GraphEdge {
    int number; // in the order in which they are shown
    GraphEdgeKind kind;
    GraphNode from, to;
    unsigned depths; // of an answer: bit d, as in the links of the plan
} GraphEdge;

// Shows all of them to `see`, those of one kind behind each other, in the order
// of the kinds. What a question from the form waits for is left out: there is
// too much of that to draw.
typedef void GraphSee(void *self, const GraphEdge *edge);
void graph_edges_see(const Scenario *scenario, const GraphPlan *plan,
                     GraphSee *see, void *self);

#endif
