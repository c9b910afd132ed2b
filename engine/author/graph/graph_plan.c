#include "author/graph/graph_plan.h"

#include <string.h>

enum {
    STEP_X = GRAPH_COLUMN_STEP,
    STEP_Y = GRAPH_ROW_STEP,
    CELL_GAP = 12,
    CELL_STEP = GRAPH_CELL_WIDTH + CELL_GAP,
    HEAD = 26, // room for the name of a box
    SIDE = 12, // between the nodes of a box and its frame
    BETWEEN_BOXES = 10
};

typedef struct Planner {
    const Scenario *scenario;
    GraphPlan *plan;
    int16_t queue[SCENARIO_TOPICS_MAX]; // hooks in the order of being found
    int found;
    int told;   // of the queue, those whose answers were looked at
    int bottom; // of everything above the form
} Planner;

static void find_links(Planner *planner)
{
    const Scenario *scenario = planner->scenario;
    GraphPlan *plan = planner->plan;
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        for (int n = 0; n < beat->span_count; n++) {
            int hook = scenario->spans[beat->first_span + n].hook;
            if (hook != NONE && beat->topic != NONE) {
                plan->links[beat->topic][hook] |= (uint8_t)(1 << beat->depth);
            }
        }
    }
    for (int mood = 0; mood < scenario->mood_count; mood++) {
        int opening = scenario->moods[mood].opening;
        while (opening != NONE) {
            const Beat *beat = &scenario->beats[opening];
            for (int n = 0; n < beat->span_count; n++) {
                int hook = scenario->spans[beat->first_span + n].hook;
                if (hook != NONE) {
                    plan->opens[mood][hook] = true;
                }
            }
            opening = beat->silence;
        }
    }
}

static int add_box(Planner *planner, GraphBoxKind kind, int index)
{
    GraphPlan *plan = planner->plan;
    plan->boxes[plan->box_count] = (GraphBox){.kind = kind, .index = index};
    return plan->box_count++;
}

static bool is_free_hook(const Planner *planner, int topic)
{
    return planner->scenario->topics[topic].kind == TOPIC_HOOK &&
           planner->plan->topics[topic].box == NONE;
}

static void find_hook(Planner *planner, int hook, int box, int level)
{
    planner->plan->topics[hook].box = box;
    planner->plan->level[hook] = level;
    planner->queue[planner->found++] = (int16_t)hook;
}

// Follows the answers of what was found, the nearest first.
static void follow(Planner *planner)
{
    GraphPlan *plan = planner->plan;
    while (planner->told < planner->found) {
        int from = planner->queue[planner->told++];
        for (int to = 0; to < planner->scenario->topic_count; to++) {
            if (plan->links[from][to] != 0 && is_free_hook(planner, to)) {
                find_hook(planner, to, plan->topics[from].box,
                          plan->level[from] + 1);
            }
        }
    }
}

static void find_threads(Planner *planner)
{
    for (int mood = 0; mood < planner->scenario->mood_count; mood++) {
        for (int i = 0; i < planner->scenario->topic_count; i++) {
            if (planner->plan->opens[mood][i] && is_free_hook(planner, i)) {
                find_hook(planner, i, add_box(planner, GRAPH_THREAD, i), 1);
            }
        }
    }
    follow(planner);
}

// Whether a beat that is no answer to a hook gives `hook`: the form, a thing,
// a silence.
static bool is_said_elsewhere(const Planner *planner, int hook)
{
    const Scenario *scenario = planner->scenario;
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        bool answers_hook = beat->topic != NONE &&
                            scenario->topics[beat->topic].kind == TOPIC_HOOK;
        for (int n = 0; n < beat->span_count && !answers_hook; n++) {
            if (scenario->spans[beat->first_span + n].hook == hook) {
                return true;
            }
        }
    }
    return false;
}

static void find_elsewhere(Planner *planner)
{
    int box = NONE;
    for (int i = 0; i < planner->scenario->topic_count; i++) {
        if (is_free_hook(planner, i) && is_said_elsewhere(planner, i)) {
            box = box == NONE ? add_box(planner, GRAPH_ELSEWHERE, NONE) : box;
            find_hook(planner, i, box, 1);
        }
    }
    follow(planner);
}

// What is left is never said: laid out as a block, since no way leads there.
static void find_unheard(Planner *planner)
{
    int box = NONE;
    int count = 0;
    int wide = planner->plan->columns > 0 ? planner->plan->columns : 1;
    for (int i = 0; i < planner->scenario->topic_count; i++) {
        if (is_free_hook(planner, i)) {
            box = box == NONE ? add_box(planner, GRAPH_UNHEARD, NONE) : box;
            find_hook(planner, i, box, 1 + count % wide);
            count++;
        }
    }
}

static void count_columns(Planner *planner)
{
    for (int i = 0; i < planner->found; i++) {
        int level = planner->plan->level[planner->queue[i]];
        if (level > planner->plan->columns) {
            planner->plan->columns = level;
        }
    }
}

static int count_level(const Planner *planner, int box, int level)
{
    int count = 0;
    for (int i = 0; i < planner->found; i++) {
        int hook = planner->queue[i];
        count += planner->plan->topics[hook].box == box &&
                 planner->plan->level[hook] == level;
    }
    return count;
}

static int most_in_a_level(const Planner *planner, int box)
{
    int most = 0;
    for (int level = 1; level <= planner->plan->columns; level++) {
        int count = count_level(planner, box, level);
        most = count > most ? count : most;
    }
    return most;
}

static void frame(GraphBox *box, int column, int columns, int top, int bottom)
{
    box->left = column * STEP_X - GRAPH_NODE_WIDTH / 2 - SIDE;
    box->right = (column + columns - 1) * STEP_X + GRAPH_NODE_WIDTH / 2 + SIDE;
    box->top = top;
    box->bottom = bottom;
}

static void place(GraphPlace *at, int column, int top)
{
    at->x = column * STEP_X;
    at->y = top + GRAPH_NODE_HEIGHT / 2;
}

// The hooks of one thread, each level in the middle of its column. Returns the
// bottom.
static int lay_thread(Planner *planner, int box, int top)
{
    GraphPlan *plan = planner->plan;
    int rows = most_in_a_level(planner, box);
    int bottom = top + HEAD + rows * STEP_Y;
    for (int level = 1; level <= planner->plan->columns; level++) {
        int y =
            top + HEAD + (rows - count_level(planner, box, level)) * STEP_Y / 2;
        for (int i = 0; i < planner->found; i++) {
            int hook = planner->queue[i];
            if (plan->topics[hook].box == box && plan->level[hook] == level) {
                place(&plan->topics[hook], level, y);
                y += STEP_Y;
            }
        }
    }
    frame(&plan->boxes[box], 1, planner->plan->columns, top, bottom);
    return bottom;
}

static void lay_threads(Planner *planner)
{
    int y = 0;
    for (int box = 0; box < planner->plan->box_count; box++) {
        y = lay_thread(planner, box, y) + BETWEEN_BOXES;
    }
    planner->bottom = y;
}

// A box of topics, one below the other; none if there are none. Returns where
// the next begins.
static int lay_column(Planner *planner, GraphBoxKind kind, int column, int top,
                      unsigned kinds)
{
    GraphPlan *plan = planner->plan;
    int box = NONE;
    int y = top + HEAD;
    for (int i = 0; i < planner->scenario->topic_count; i++) {
        if ((kinds & 1u << planner->scenario->topics[i].kind) == 0) {
            continue;
        }
        box = box == NONE ? add_box(planner, kind, NONE) : box;
        plan->topics[i].box = box;
        place(&plan->topics[i], column, y);
        y += STEP_Y;
    }
    if (box == NONE) {
        return top;
    }
    frame(&plan->boxes[box], column, 1, top, y);
    return y + BETWEEN_BOXES;
}

// The same for the openings and the endings.
static int lay_places(Planner *planner, GraphBoxKind kind, int column, int top,
                      GraphPlace *places, int count)
{
    int box = add_box(planner, kind, NONE);
    int y = top + HEAD;
    for (int i = 0; i < count; i++) {
        places[i].box = box;
        place(&places[i], column, y);
        y += STEP_Y;
    }
    frame(&planner->plan->boxes[box], column, 1, top, y);
    return y + BETWEEN_BOXES;
}

static int lower(int a, int b)
{
    return a > b ? a : b;
}

static void lay_sides(Planner *planner)
{
    GraphPlan *plan = planner->plan;
    int right = planner->plan->columns + 1;
    int y = lay_places(planner, GRAPH_OPENINGS, 0, 0, plan->moods,
                       planner->scenario->mood_count);
    if (planner->scenario->event_count > 0) {
        y = lay_places(planner, GRAPH_EVENTS, 0, y, plan->events,
                       planner->scenario->event_count);
    }
    y = lay_column(planner, GRAPH_THINGS, 0, y, 1u << TOPIC_THING);
    y = lay_column(planner, GRAPH_SELF, 0, y, 1u << TOPIC_SELF);
    y = lay_column(planner, GRAPH_BETWEEN, 0, y,
                   1u << TOPIC_SUMMARY | 1u << TOPIC_REPAIR |
                       1u << TOPIC_LEAVE | 1u << TOPIC_CLAUSE);
    planner->bottom = lower(planner->bottom, y);
    y = lay_column(planner, GRAPH_BROCHURE, right, 0, 1u << TOPIC_PROPOSAL);
    y = lay_column(planner, GRAPH_DIARY, right, y,
                   1u << TOPIC_ORDER | 1u << TOPIC_NEXT | 1u << TOPIC_GOODBYE);
    y = lay_places(planner, GRAPH_ENDINGS, right, y, plan->endings, ENDINGS);
    planner->bottom = lower(planner->bottom, y);
}

// The form along the bottom, under the middle of the rest.
static void lay_form(Planner *planner)
{
    GraphPlan *plan = planner->plan;
    int left =
        (planner->plan->columns + 1) * STEP_X / 2 - FORM_CELLS * CELL_STEP / 2;
    int top = planner->bottom + BETWEEN_BOXES;
    plan->form_top = top;
    for (int quadrant = 0; quadrant < FORM_QUADRANTS; quadrant++) {
        if (planner->scenario->cell_counts[quadrant] == 0) {
            continue;
        }
        int box = add_box(planner, GRAPH_QUADRANT, quadrant);
        for (int i = 0; i < FORM_CELLS_PER_QUADRANT; i++) {
            int cell = quadrant * FORM_CELLS_PER_QUADRANT + i;
            int topic = planner->scenario->cells[cell].topic;
            if (topic != NONE) {
                plan->topics[topic] =
                    (GraphPlace){box, left + cell * CELL_STEP + CELL_STEP / 2,
                                 top + HEAD + GRAPH_NODE_HEIGHT / 2};
            }
        }
        int wide = FORM_CELLS_PER_QUADRANT * CELL_STEP;
        plan->boxes[box].left = left + quadrant * wide + 1;
        plan->boxes[box].right = left + (quadrant + 1) * wide - 1;
        plan->boxes[box].top = top;
        plan->boxes[box].bottom = top + HEAD + STEP_Y;
    }
}

GraphNode graph_plan_nth(int number)
{
    static const int COUNTS[] = {[GRAPH_NODE_TOPIC] = SCENARIO_TOPICS_MAX,
                                 [GRAPH_NODE_MOOD] = SCENARIO_MOODS_MAX,
                                 [GRAPH_NODE_ENDING] = ENDINGS,
                                 [GRAPH_NODE_EVENT] = SCENARIO_EVENTS_MAX};
    int kind = 0;
    while (number >= COUNTS[kind]) {
        number -= COUNTS[kind++];
    }
    return (GraphNode){(GraphNodeKind)kind, number};
}

const GraphPlace *graph_plan_place(const GraphPlan *plan, GraphNode node)
{
    const GraphPlace *const places[] = {plan->topics, plan->moods,
                                        plan->endings, plan->events};
    return &places[node.kind][node.index];
}

static void empty(GraphPlace *places, int count)
{
    for (int i = 0; i < count; i++) {
        places[i].box = NONE;
    }
}

void graph_plan(const Scenario *scenario, GraphPlan *plan)
{
    Planner planner = {.scenario = scenario, .plan = plan};
    memset(plan, 0, sizeof *plan);
    empty(plan->topics, SCENARIO_TOPICS_MAX);
    empty(plan->moods, SCENARIO_MOODS_MAX);
    empty(plan->endings, ENDINGS);
    empty(plan->events, SCENARIO_EVENTS_MAX);
    find_links(&planner);
    find_threads(&planner);
    find_elsewhere(&planner);
    count_columns(&planner);
    find_unheard(&planner);
    count_columns(&planner);
    lay_threads(&planner);
    lay_sides(&planner);
    lay_form(&planner);
}

bool graph_plan_is_thread(const GraphPlan *plan, int from, int to)
{
    int box = plan->topics[from].box;
    return box == plan->topics[to].box && plan->level[from] > 0 &&
           plan->level[to] == plan->level[from] + 1;
}

bool graph_plan_is_cell(const GraphPlan *plan, const GraphPlace *place)
{
    return plan->boxes[place->box].kind == GRAPH_QUADRANT;
}

GraphBox graph_plan_extent(const GraphPlan *plan)
{
    GraphBox all = plan->boxes[0];
    for (int i = 1; i < plan->box_count; i++) {
        const GraphBox *box = &plan->boxes[i];
        all.left = box->left < all.left ? box->left : all.left;
        all.right = box->right > all.right ? box->right : all.right;
        all.top = box->top < all.top ? box->top : all.top;
        all.bottom = box->bottom > all.bottom ? box->bottom : all.bottom;
    }
    return all;
}
