// Where everything stands in the picture of a conversation: the hooks in
// threads, one below the other, further to the right with every answer it
// takes to get there; what you begin with on the left, what it ends with on
// the right, the form along the bottom. Worked out here and not by graphviz,
// whose own layouts of a talk that goes round are tangles, or never end.

#ifndef AUTHOR_GRAPH_GRAPH_PLAN_H
#define AUTHOR_GRAPH_GRAPH_PLAN_H

#include <stdint.h>

#include "talk/scenario/scenario.h"

enum {
    GRAPH_NODE_WIDTH = 168, // points, as everything here
    GRAPH_NODE_HEIGHT = 48,
    GRAPH_CELL_WIDTH = 112,
    GRAPH_COLUMN_STEP = GRAPH_NODE_WIDTH + 60, // from middle to middle
    GRAPH_ROW_STEP = GRAPH_NODE_HEIGHT + 14,   // at least
    GRAPH_NODES_MAX = SCENARIO_TOPICS_MAX + SCENARIO_MOODS_MAX + ENDINGS +
                      SCENARIO_EVENTS_MAX,
    GRAPH_BOXES_MAX = SCENARIO_TOPICS_MAX + 16
};

typedef enum {
    GRAPH_OPENINGS,
    GRAPH_THREAD,    // hooks nearest to one that an opening gives
    GRAPH_ELSEWHERE, // hooks that no opening leads to: through the form, ...
    GRAPH_UNHEARD,   // hooks that nothing he says opens
    GRAPH_EVENTS,
    GRAPH_THINGS,
    GRAPH_SELF,
    GRAPH_BETWEEN, // summary, repair, leave to write, words without a hook
    GRAPH_BROCHURE,
    GRAPH_DIARY,
    GRAPH_ENDINGS,
    GRAPH_QUADRANT,
    GRAPH_BOX_KINDS
} GraphBoxKind;

// A frame around things that belong together; y grows downwards.
typedef struct GraphBox {
    GraphBoxKind kind;
    int index; // a thread: its first hook; a quadrant: 0..3; else NONE
    int left, top, right, bottom;
} GraphBox;

typedef struct GraphPlace {
    int box; // NONE: it is not in the picture
    int x;   // of the middle
    int y;
} GraphPlace;

typedef enum {
    GRAPH_NODE_TOPIC,
    GRAPH_NODE_MOOD,
    GRAPH_NODE_ENDING,
    GRAPH_NODE_EVENT
} GraphNodeKind;

typedef struct GraphNode {
    GraphNodeKind kind;
    int index; // of the scenario
} GraphNode;

typedef struct GraphPlan {
    // Bit d: an answer of depth d to the first opens the second.
    uint8_t links[SCENARIO_TOPICS_MAX][SCENARIO_TOPICS_MAX];
    bool opens[SCENARIO_MOODS_MAX][SCENARIO_TOPICS_MAX]; // said in the opening
    int level[SCENARIO_TOPICS_MAX]; // a hook: answers it takes, from 1
    GraphBox boxes[GRAPH_BOXES_MAX];
    int box_count;
    GraphPlace topics[SCENARIO_TOPICS_MAX];
    GraphPlace moods[SCENARIO_MOODS_MAX];
    GraphPlace endings[ENDINGS];
    GraphPlace events[SCENARIO_EVENTS_MAX];
    // All but the cells stand in columns, the middle of column n at
    // n * GRAPH_COLUMN_STEP: 0, those of the threads, and one more. The form
    // lies under all of them.
    int columns; // of the threads
    int form_top;
} GraphPlan;

// Works out the whole plan. No two nodes overlap or touch.
void graph_plan(const Scenario *scenario, GraphPlan *plan);

// Where a node stands; in no box: it is not there.
const GraphPlace *graph_plan_place(const GraphPlan *plan, GraphNode node);

// All nodes there can be, by a number under GRAPH_NODES_MAX.
GraphNode graph_plan_nth(int number);

// Round all of its boxes.
GraphBox graph_plan_extent(const GraphPlan *plan);

// Whether it is one of the form, which are narrower.
bool graph_plan_is_cell(const GraphPlan *plan, const GraphPlace *place);

// Whether the link from one hook to another is the way its thread goes.
bool graph_plan_is_thread(const GraphPlan *plan, int from, int to);

#endif
