#include "app/work/app_chart.h"

#include <stdio.h>
#include <string.h>

#include "app/app_stage.h"
#include "app/talk/app_seat.h"
#include "app/talk/app_table.h"
#include "app/work/app_live.h"
#include "author/check_text.h"
#include "author/graph/graph.h"
#include "author/graph/graph_route.h"
#include "base/pairs.h"
#include "base/text.h"

enum { TEXT_BYTES = 1024 };

typedef struct Laying {
    App *app;
    Arena *arena;
    const Scenario *scenario;
    GraphPlan plan;
    int node_of[GRAPH_NODES_MAX]; // or NONE
    ModelChartNode *nodes;
    ModelChartEdge *edges;
    ModelChartBox *boxes;
    ModelChartFinding *findings;
    ModelChart *chart;
} Laying;

static void *push(Laying *laying, size_t count, size_t size)
{
    void *bytes = arena_push(laying->arena, (count + 1) * size);
    if (!bytes) {
        program_out_of_memory();
    }
    return bytes;
}

static const char *keep(Laying *laying, const char *text)
{
    size_t count = strlen(text);
    char *kept = push(laying, count, 1);
    memcpy(kept, text, count + 1);
    return kept;
}

// Nodes -------------------------------------------------------------------

static int visits(const App *app, GraphNode node)
{
    const Played *talk = &app->session.played;
    int count = 0;
    for (size_t i = 0; i < talk->count; i++) {
        count += node.kind == GRAPH_NODE_TOPIC &&
                 talk->turns[i].move.topic == node.index;
    }
    return count;
}

static const char *name_of(const Scenario *scenario, GraphNode node)
{
    const Topic *topic = &scenario->topics[node.index];
    switch (node.kind) {
    case GRAPH_NODE_MOOD:
        return scenario->moods[node.index].name;
    case GRAPH_NODE_ENDING:
        return scenario_ending_word((Ending)node.index);
    case GRAPH_NODE_EVENT:
        return scenario->events[node.index].name;
    default:
        return topic->label[0] ? topic->label : topic->name;
    }
}

static int line_of(const Scenario *scenario, GraphNode node)
{
    switch (node.kind) {
    case GRAPH_NODE_MOOD:
        return scenario->moods[node.index].line;
    case GRAPH_NODE_ENDING:
        return scenario->endings[node.index].line;
    case GRAPH_NODE_EVENT:
        return scenario->events[node.index].line;
    default:
        return scenario->topics[node.index].line;
    }
}

// He says it there without being asked, or nothing at all.
static int beat_of(const Scenario *scenario, GraphNode node)
{
    return node.kind == GRAPH_NODE_EVENT ? scenario->events[node.index].beat
                                         : NONE;
}

static const char *write_facts(Laying *laying, const ModelChartNode *node)
{
    char text[PROGRAM_TEXT_MAX] = "";
    Pairs pairs = {0};
    pairs_number(&pairs, "regel", node->line);
    pairs_number(&pairs, "keer", node->visits);
    if (node->line > 0) {
        program_fill(&laying->app->program, text,
                     node->visits > 0 ? "chart.facts.visits" : "chart.facts",
                     pairs.list);
    }
    return keep(laying, text);
}

static void lay_node(Laying *laying, int number)
{
    GraphNode of = graph_plan_nth(number);
    const GraphPlace *place = graph_plan_place(&laying->plan, of);
    laying->node_of[number] = NONE;
    if (place->box == NONE) {
        return;
    }
    double wide = graph_plan_is_cell(&laying->plan, place) ? GRAPH_CELL_WIDTH
                                                           : GRAPH_NODE_WIDTH;
    laying->node_of[number] = laying->chart->node_count;
    ModelChartNode *node = &laying->nodes[laying->chart->node_count++];
    *node = (ModelChartNode){
        .at = {place->x - wide / 2, place->y - GRAPH_NODE_HEIGHT / 2.0, wide,
               GRAPH_NODE_HEIGHT},
        .text = keep(laying, name_of(laying->scenario, of)),
        .topic = of.kind == GRAPH_NODE_TOPIC ? of.index : NONE,
        .beat = beat_of(laying->scenario, of),
        .line = line_of(laying->scenario, of),
        .visits = visits(laying->app, of)};
    node->facts = write_facts(laying, node);
}

static void lay_nodes(Laying *laying)
{
    laying->nodes = push(laying, GRAPH_NODES_MAX, sizeof *laying->nodes);
    for (int i = 0; i < GRAPH_NODES_MAX; i++) {
        lay_node(laying, i);
    }
    laying->chart->nodes = laying->nodes;
}

// Where the talk came last.
static void find_here(Laying *laying)
{
    const Played *talk = &laying->app->session.played;
    laying->chart->here = NONE;
    for (size_t i = 0; i < talk->count; i++) {
        int topic = talk->turns[i].move.topic;
        if (topic != NONE && laying->node_of[topic] != NONE) {
            laying->chart->here = laying->node_of[topic];
        }
    }
}

// Arrows and boxes ----------------------------------------------------------

static int number_of(GraphNode node)
{
    int number = 0;
    while (graph_plan_nth(number).kind != node.kind) {
        number++;
    }
    return number + node.index;
}

static ModelChartLine kind_of(GraphEdgeKind kind)
{
    switch (kind) {
    case GRAPH_EDGE_NEED:
    case GRAPH_EDGE_OBJECTION:
        return MODEL_CHART_NEEDS;
    case GRAPH_EDGE_AFTER:
        return MODEL_CHART_WAITS;
    case GRAPH_EDGE_AFTER_NOT:
        return MODEL_CHART_EXCLUDES;
    default:
        return MODEL_CHART_LEADS;
    }
}

static void lay_edge(void *self, const GraphEdge *edge)
{
    Laying *laying = self;
    GraphPoint route[GRAPH_ROUTE_MAX];
    size_t count = graph_route_edge(&laying->plan, edge, route);
    PaintPoint *points = push(laying, count, sizeof *points);
    for (size_t i = 0; i < count; i++) {
        points[i] = (PaintPoint){route[i].x, route[i].y};
    }
    bool answer = edge->kind == GRAPH_EDGE_ANSWER;
    laying->edges[edge->number] = (ModelChartEdge){
        .from = laying->node_of[number_of(edge->from)],
        .to = laying->node_of[number_of(edge->to)],
        .line = kind_of(edge->kind),
        .thread =
            answer && graph_plan_is_thread(&laying->plan, edge->from.index,
                                           edge->to.index),
        .points = points,
        .point_count = (int)count};
}

static void count_edge(void *self, const GraphEdge *edge)
{
    ((Laying *)self)->chart->edge_count = edge->number + 1;
}

static void lay_edges(Laying *laying)
{
    graph_edges_see(laying->scenario, &laying->plan, count_edge, laying);
    laying->edges =
        push(laying, (size_t)laying->chart->edge_count, sizeof *laying->edges);
    graph_edges_see(laying->scenario, &laying->plan, lay_edge, laying);
    laying->chart->edges = laying->edges;
}

static void lay_boxes(Laying *laying)
{
    const GraphPlan *plan = &laying->plan;
    ModelChart *chart = laying->chart;
    GraphBox all = graph_plan_extent(plan);
    char title[TEXT_BYTES];
    laying->boxes =
        push(laying, (size_t)plan->box_count, sizeof *laying->boxes);
    for (int i = 0; i < plan->box_count; i++) {
        const GraphBox *box = &plan->boxes[i];
        graph_title(laying->scenario, laying->app->program.words, box, title,
                    sizeof title);
        laying->boxes[i] =
            (ModelChartBox){{box->left, box->top, box->right - box->left,
                             box->bottom - box->top},
                            keep(laying, title)};
    }
    chart->boxes = laying->boxes;
    chart->box_count = plan->box_count;
    chart->all = (PaintRect){all.left, all.top, all.right - all.left,
                             all.bottom - all.top};
}

// What is wrong -------------------------------------------------------------

// Where it belongs: what it names, if it is of the file as a whole, else the
// block that its line is in. Or NONE.
static int node_of_finding(const Laying *laying, const Finding *finding)
{
    int node = NONE;
    int line = finding->line;
    for (int i = 0; line == 0 && i < laying->chart->node_count; i++) {
        if (finding->word &&
            strcmp(laying->nodes[i].text, finding->word) == 0) {
            return i;
        }
    }
    for (int i = 0; i < laying->chart->node_count; i++) {
        int begins = laying->nodes[i].line;
        if (begins > 0 && begins <= line &&
            (node == NONE || begins > laying->nodes[node].line)) {
            node = i;
        }
    }
    return node;
}

static void lay_finding(Laying *laying, const Finding *finding)
{
    char sentence[PROGRAM_TEXT_MAX];
    char remedy[PROGRAM_TEXT_MAX];
    char place[PROGRAM_TEXT_MAX];
    char text[PROGRAM_TEXT_MAX] = "";
    const Program *program = &laying->app->program;
    check_text_write(program, finding, sentence, remedy);
    Pairs pairs = {0};
    pairs_text(&pairs, "code", check_code(finding->kind));
    pairs_number(&pairs, "regel", finding->line);
    program_fill(program, place,
                 finding->line > 0 ? "chart.finding" : "chart.finding.whole",
                 pairs.list);
    (void)(text_append(text, sizeof text, sentence) &&
           text_append(text, sizeof text, " ") &&
           text_append(text, sizeof text, remedy));
    int node = node_of_finding(laying, finding);
    if (node != NONE) {
        laying->nodes[node].wrong = true;
    }
    laying->findings[laying->chart->finding_count++] = (ModelChartFinding){
        node, finding->line, keep(laying, place), keep(laying, text)};
}

static void lay_findings(Laying *laying)
{
    const Program *program = &laying->app->program;
    Finding *found = push(laying, CHECK_FINDINGS_MAX, sizeof *found);
    size_t count = check_scenario_shown(
        laying->scenario,
        program_spoken_words(program, app_live_name(laying->app)),
        program->fits, found, CHECK_FINDINGS_MAX);
    count = count < CHECK_FINDINGS_MAX ? count : CHECK_FINDINGS_MAX;
    laying->findings = push(laying, count, sizeof *laying->findings);
    for (size_t i = 0; i < 2 * count; i++) { // what stops a yes first
        if (found[i % count].warning == (i >= count)) {
            lay_finding(laying, &found[i % count]);
        }
    }
    laying->chart->findings = laying->findings;
}

// The whole -----------------------------------------------------------------

static void lay(App *app)
{
    AppChart *kept = &app->chart;
    arena_free(&kept->arena);
    kept->model = (ModelChart){0};
    Laying first = {.arena = &kept->arena};
    Laying *laying = push(&first, 1, sizeof *laying);
    *laying = (Laying){.app = app,
                       .arena = &kept->arena,
                       .scenario = app->session.played.scenario,
                       .chart = &kept->model};
    graph_plan(laying->scenario, &laying->plan);
    lay_nodes(laying);
    find_here(laying);
    lay_edges(laying);
    lay_boxes(laying);
    lay_findings(laying);
    app->model.chart = &kept->model;
}

static bool is_for(const App *app)
{
    return !model_lesson(&app->model) && !app->branches.branching &&
           (app->asked.name || app->model.known.own);
}

static void show(App *app)
{
    lay(app);
    app_stage_show(app, &SCREEN_CHART, &app->stage.chart);
}

static void leave(App *app)
{
    if (app->stage.charted == &SCREEN_TITLE) {
        app_table_show_title(app);
    } else {
        app_stage_show(app, app->stage.charted, app->stage.charted_self);
    }
}

// On the day that is chosen there.
static void take_day(App *app)
{
    const Played *talk = &app->session.played;
    int mood = app->stage.title.mood;
    if (mood != talk->now.mood && mood < talk->scenario->mood_count) {
        app_seat_scenario(app, talk->scenario, 1, mood);
    }
}

void app_chart_show(App *app)
{
    AppStage *stage = &app->stage;
    bool title = stage->screen == &SCREEN_TITLE;
    if (stage->screen == &SCREEN_CHART) {
        leave(app);
        return;
    }
    bool talk =
        stage->screen == &SCREEN_TALK && stage->talk.stage == STAGE_TALK;
    if (!is_for(app) || (!title && !talk)) {
        return;
    }
    if (title) {
        take_day(app);
    }
    app_live_go_on(app);
    stage->charted = stage->screen;
    stage->charted_self = stage->self;
    show(app);
    stage->chart = (ChartPage){.chosen = app->chart.model.here};
}

void app_chart_step_aside(App *app)
{
    app->stage.screen = app->stage.charted;
    app->stage.self = app->stage.charted_self;
}

void app_chart_renew(App *app)
{
    char chosen[TEXT_BYTES] = "";
    ChartPage *page = &app->stage.chart;
    const ModelChart *chart = &app->chart.model;
    if (page->chosen != NONE && page->chosen < chart->node_count) {
        (void)text_copy(chosen, sizeof chosen, chart->nodes[page->chosen].text);
    }
    show(app);
    page->chosen = NONE;
    for (int i = 0; i < chart->node_count; i++) {
        if (strcmp(chart->nodes[i].text, chosen) == 0) {
            page->chosen = i;
        }
    }
}

void app_chart_close(App *app)
{
    arena_free(&app->chart.arena);
}
