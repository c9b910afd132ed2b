#include "author/graph/graph_route.h"

#include <math.h>

enum {
    LANES = 7,
    LANE = 4,      // between two arrows
    APART = 8,     // what comes and what goes, from the middle of a side
    CLEAR = 6,     // an arrow is level so far beside a column that it passes
    BULGE = 44,    // of an arrow within one column
    ARC = 36,      // and of one from cell to cell
    OVER_FORM = 20 // where nothing lies, over the form
};

static const double HALF_WIDE = GRAPH_NODE_WIDTH / 2.0;
static const double HALF_HIGH = GRAPH_NODE_HEIGHT / 2.0;

typedef struct Pen {
    const GraphPlan *plan;
    double lane; // how far beside the others
    GraphPoint *points;
    size_t count;
} Pen;

static void begin(Pen *pen, double x, double y)
{
    pen->points[0] = (GraphPoint){x, y};
    pen->count = 1;
}

static void bend(Pen *pen, GraphPoint a, GraphPoint b, GraphPoint end)
{
    if (pen->count + 3 <= GRAPH_ROUTE_MAX) {
        pen->points[pen->count++] = a;
        pen->points[pen->count++] = b;
        pen->points[pen->count++] = end;
    }
}

// Level where it begins and where it ends: it stays between those two.
static void glide(Pen *pen, double x, double y)
{
    GraphPoint from = pen->points[pen->count - 1];
    double middle = (from.x + x) / 2 + pen->lane;
    bend(pen, (GraphPoint){middle, from.y}, (GraphPoint){middle, y},
         (GraphPoint){x, y});
}

static int column_of(const GraphPlace *place)
{
    return place->x / GRAPH_COLUMN_STEP;
}

// The place that lies across y in a column, or NULL.
static const GraphPlace *find_across(const GraphPlan *plan, int column,
                                     double y)
{
    for (int i = 0; i < GRAPH_NODES_MAX; i++) {
        const GraphPlace *place = graph_plan_place(plan, graph_plan_nth(i));
        if (place->box != NONE && !graph_plan_is_cell(plan, place) &&
            column_of(place) == column &&
            fabs(y - place->y) < GRAPH_ROW_STEP / 2.0) {
            return place;
        }
    }
    return NULL;
}

// Up or down from y, the first height at which a column can be passed.
static double find_room(const GraphPlan *plan, int column, double y, int step)
{
    const GraphPlace *across = find_across(plan, column, y);
    while (across) {
        y = across->y + step * GRAPH_ROW_STEP / 2.0;
        across = find_across(plan, column, y);
    }
    return y;
}

static double pass_at(const GraphPlan *plan, int column, double y)
{
    double up = find_room(plan, column, y, -1);
    double down = find_room(plan, column, y, 1);
    return y - up < down - y ? up : down;
}

// From column to column, on the sides that face each other.
static void run(Pen *pen, const GraphPlace *from, const GraphPlace *to)
{
    int first = column_of(from);
    int last = column_of(to);
    int step = last > first ? 1 : -1;
    double out = from->y + APART;
    double in = to->y - APART;
    begin(pen, from->x + step * HALF_WIDE, out);
    for (int column = first + step; column != last; column += step) {
        double part = (double)(column - first) / (last - first);
        double y =
            pass_at(pen->plan, column, out + part * (in - out)) + pen->lane / 3;
        double x = column * GRAPH_COLUMN_STEP;
        double side = step * (HALF_WIDE + CLEAR);
        glide(pen, x - side, y);
        glide(pen, x + side, y);
    }
    glide(pen, to->x - step * HALF_WIDE, in);
}

static bool is_last(const GraphPlan *plan, int column)
{
    return column >= plan->columns + 1;
}

// Within one column: out of its side and back, round what lies between.
static void loop(Pen *pen, const GraphPlace *from, const GraphPlace *to)
{
    int side = is_last(pen->plan, column_of(from)) ? -1 : 1;
    double x = from->x + side * HALF_WIDE;
    double far = x + side * (BULGE + pen->lane);
    begin(pen, x, from->y + APART);
    bend(pen, (GraphPoint){far, from->y + APART},
         (GraphPoint){far, to->y - APART}, (GraphPoint){x, to->y - APART});
}

// The lane beside a column that is nearest to x.
static double lane_by(const GraphPlan *plan, int column, double x)
{
    double left = (column - 0.5) * GRAPH_COLUMN_STEP;
    double right = (column + 0.5) * GRAPH_COLUMN_STEP;
    if (column == 0 || is_last(plan, column)) {
        return column == 0 ? right : left;
    }
    return fabs(x - left) < fabs(x - right) ? left : right;
}

// From the top of a cell over the form to a lane, and up that.
static void climb(Pen *pen, const GraphPlace *cell, const GraphPlace *to)
{
    double x = cell->x + pen->lane / 2;
    double top = cell->y - HALF_HIGH;
    double up = pen->plan->form_top - OVER_FORM;
    double lane = lane_by(pen->plan, column_of(to), x) + pen->lane;
    double side = lane < to->x ? -HALF_WIDE : HALF_WIDE;
    double in = to->y - APART;
    begin(pen, x, top);
    bend(pen, (GraphPoint){x, (top + up) / 2},
         (GraphPoint){lane, (top + up) / 2}, (GraphPoint){lane, up});
    bend(pen, (GraphPoint){lane, in}, (GraphPoint){lane, in},
         (GraphPoint){to->x + side, in});
}

static void arc(Pen *pen, const GraphPlace *from, const GraphPlace *to)
{
    double top = from->y - HALF_HIGH;
    double high = top - ARC + pen->lane;
    double out = from->x + APART;
    double in = to->x - APART;
    begin(pen, out, top);
    bend(pen, (GraphPoint){out, high}, (GraphPoint){in, high},
         (GraphPoint){in, top});
}

static void turn_round(Pen *pen)
{
    for (size_t i = 0, n = pen->count - 1; i < n; i++, n--) {
        GraphPoint kept = pen->points[i];
        pen->points[i] = pen->points[n];
        pen->points[n] = kept;
    }
}

size_t graph_route_edge(const GraphPlan *plan, const GraphEdge *edge,
                        GraphPoint points[GRAPH_ROUTE_MAX])
{
    const GraphPlace *from = graph_plan_place(plan, edge->from);
    const GraphPlace *to = graph_plan_place(plan, edge->to);
    Pen pen = {plan, (edge->number % LANES - LANES / 2) * (double)LANE, points,
               0};
    bool from_cell = graph_plan_is_cell(plan, from);
    bool to_cell = graph_plan_is_cell(plan, to);
    if (from_cell && to_cell) {
        arc(&pen, from, to);
    } else if (from_cell) {
        climb(&pen, from, to);
    } else if (to_cell) {
        climb(&pen, to, from);
        turn_round(&pen);
    } else if (column_of(from) == column_of(to)) {
        loop(&pen, from, to);
    } else {
        run(&pen, from, to);
    }
    return pen.count;
}
