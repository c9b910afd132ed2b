#include "author/graph/graph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/graph/graph_route.h"
#include "author/program.h"

#include "tiny_scenario.h"

enum { MANY = 150 };

static int half_width(const Scenario *scenario, int topic)
{
    return (scenario->topics[topic].kind == TOPIC_CELL ? GRAPH_CELL_WIDTH
                                                       : GRAPH_NODE_WIDTH) /
           2;
}

// Nodes that touch make graphviz give up bending the edges round them.
static void expect_room(const Scenario *scenario, const GraphPlan *plan)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        const GraphPlace *a = &plan->topics[i];
        assert_int_not_equal(a->box, NONE);
        const GraphBox *box = &plan->boxes[a->box];
        assert_in_range(a->x - half_width(scenario, i) - box->left, 1, 10000);
        assert_in_range(box->right - half_width(scenario, i) - a->x, 1, 10000);
        assert_in_range(a->y - GRAPH_NODE_HEIGHT / 2 - box->top, 1, 10000);
        assert_in_range(box->bottom - GRAPH_NODE_HEIGHT / 2 - a->y, 1, 10000);
        for (int n = 0; n < i; n++) {
            const GraphPlace *b = &plan->topics[n];
            int wide = half_width(scenario, i) + half_width(scenario, n);
            assert_true(abs(a->x - b->x) > wide ||
                        abs(a->y - b->y) > GRAPH_NODE_HEIGHT);
        }
    }
    for (int i = 0; i < plan->box_count; i++) {
        for (int n = 0; n < i; n++) {
            const GraphBox *a = &plan->boxes[i];
            const GraphBox *b = &plan->boxes[n];
            assert_true(a->left >= b->right || b->left >= a->right ||
                        a->top >= b->bottom || b->top >= a->bottom);
        }
    }
}

// Many hooks: a tenth of them said in the opening, a third never, and each
// answer gives the next two.
static const Scenario *many_hooks(Arena *arena)
{
    char text[SCENARIO_BEAT_TEXT_MAX] = "Ja.";
    Builder *builder = builder_begin(arena, "veel", "veel");
    CustomerDraft customer = {.name = "Ans \"Kok\" <b>\\", .minutes = 20};
    MoodDraft mood = {.name = "gewoon"};
    assert_true(builder_customer(builder, &customer, NULL));
    assert_true(builder_mood(builder, &mood, NULL));
    for (int i = 0; i < MANY / 10; i++) {
        size_t count = strlen(text);
        snprintf(text + count, sizeof text - count, " [Zo](h%d).", i * 7);
    }
    BeatDraft opening = {.text = text};
    assert_true(builder_opening(builder, NULL, &opening, NULL));
    for (int i = 0; i < MANY; i++) {
        char name[16];
        snprintf(name, sizeof name, "h%d", i);
        tiny_topic(builder, TOPIC_HOOK, name, HOOK_FEELING, NULL);
        tiny_say(builder, ACT_FOLLOW, "Ja?", NULL);
        snprintf(text, sizeof text, "[Of](h%d) [zo](h%d).",
                 (i + 1) % (2 * MANY / 3), (i * 3 + 1) % (2 * MANY / 3));
        BeatDraft answer = {.text = text, .depth = i % DEPTHS};
        assert_true(builder_answer(builder, NULL, &answer, NULL));
    }
    const Scenario *scenario = builder_finish(builder, NULL);
    assert_non_null(scenario);
    return scenario;
}

static void everything_has_room(void **state)
{
    const Fixture *fixture = *state;
    GraphPlan *plan = malloc(sizeof *plan);
    assert_non_null(plan);
    graph_plan(fixture->scenario, plan);
    expect_room(fixture->scenario, plan);
    Arena arena = {0};
    const Scenario *scenario = many_hooks(&arena);
    graph_plan(scenario, plan);
    expect_room(scenario, plan);
    arena_free(&arena);
    free(plan);
}

static void threads_follow_the_answers(void **state)
{
    const Scenario *scenario = many_hooks(&((Fixture *)*state)->arena);
    GraphPlan *plan = malloc(sizeof *plan);
    assert_non_null(plan);
    graph_plan(scenario, plan);
    assert_int_equal(plan->level[0], 1);
    assert_int_equal(plan->level[1], 2); // h0 gives h1 and, again, h1
    assert_int_equal(plan->links[0][1], 1);
    assert_int_equal(plan->links[1][2], 2); // an answer of depth 1
    assert_true(graph_plan_is_thread(plan, 0, 1));
    assert_false(graph_plan_is_thread(plan, 1, 0));
    const GraphBox *last = &plan->boxes[plan->topics[MANY - 1].box];
    assert_int_equal(last->kind, GRAPH_UNHEARD);
    free(plan);
}

static char *whole_graph(const Scenario *scenario, const uint32_t *visits)
{
    const Words *words = words_open("nl");
    size_t size = graph_write(NULL, 0, scenario, words, visits);
    char *text = malloc(size + 1);
    assert_non_null(text);
    assert_int_equal(graph_write(text, size + 1, scenario, words, visits),
                     size);
    assert_int_equal(strlen(text), size);
    return text;
}

static void every_topic_is_a_node(void **state)
{
    const Scenario *scenario = ((Fixture *)*state)->scenario;
    char *text = whole_graph(scenario, NULL);
    for (int i = 0; i < scenario->topic_count; i++) {
        char node[64];
        snprintf(node, sizeof node, "\"%s\" [pos=", scenario->topics[i].name);
        assert_non_null(strstr(text, node));
    }
    assert_non_null(strstr(text, "\"opening gewoon\" -> \"dochter\""));
    assert_non_null(strstr(text, "\"druk\" -> \"overdracht\" [pos=\"e,"));
    assert_null(strstr(text, "#b3261e")); // all can be reached
    assert_non_null(strstr(text, "size=\"16.5,11.7!\""));
    free(text);
}

static void what_is_never_said_is_red(void **state)
{
    const Scenario *scenario = many_hooks(&((Fixture *)*state)->arena);
    char *text = whole_graph(scenario, NULL);
    int red = 0;
    for (const char *at = strstr(text, "#b3261e"); at != NULL;
         at = strstr(at + 1, "#b3261e")) {
        red++;
    }
    assert_int_equal(red, MANY / 3);
    assert_non_null(strstr(text, "size=\"11.7,16.5!\"")); // many threads
    assert_non_null(strstr(text, "Ans \"Kok\" &lt;b&gt;\\"));
    free(text);
}

static void visits_colour(void **state)
{
    const Scenario *scenario = ((Fixture *)*state)->scenario;
    uint32_t visits[SCENARIO_TOPICS_MAX] = {0};
    visits[0] = 1000;
    visits[1] = 1;
    char *text = whole_graph(scenario, visits);
    assert_non_null(strstr(text, "1000 keer"));
    assert_non_null(strstr(text, "fillcolor=\"#6fb356\""));
    assert_non_null(strstr(text, "fillcolor=\"#e4f0dc\""));
    assert_non_null(strstr(text, "filled,dashed\", fillcolor=\"#ffffff\""));
    assert_null(strstr(text, "tot diepte"));
    free(text);
}

static void too_small_a_place_is_cut(void **state)
{
    const Scenario *scenario = ((Fixture *)*state)->scenario;
    const Words *words = words_open("nl");
    char place[64];
    memset(place, 'x', sizeof place);
    size_t size = graph_write(place, 32, scenario, words, NULL);
    assert_true(size > 1000);
    assert_int_equal(strlen(place), 31);
    assert_int_equal(place[32], 'x');
    assert_int_equal(strncmp(place, "digraph \"klein\" {", 17), 0);
}

// Where it is after part `t` of a curve.
static GraphPoint point_on(const GraphPoint *curve, double t)
{
    double u = 1 - t;
    double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
    return (GraphPoint){
        a * curve[0].x + b * curve[1].x + c * curve[2].x + d * curve[3].x,
        a * curve[0].y + b * curve[1].y + c * curve[2].y + d * curve[3].y};
}

typedef struct Arrows {
    const GraphPlan *plan;
    const char *of;
    int seen;
    int wrong;
} Arrows;

// The nodes that have the point within their edge.
static void expect_free(Arrows *arrows, const GraphEdge *edge, GraphPoint at)
{
    for (int i = 0; i < GRAPH_NODES_MAX; i++) {
        const GraphPlace *place =
            graph_plan_place(arrows->plan, graph_plan_nth(i));
        if (place->box == NONE) {
            continue;
        }
        double wide = graph_plan_is_cell(arrows->plan, place)
                          ? GRAPH_CELL_WIDTH
                          : GRAPH_NODE_WIDTH;
        if (fabs(at.x - place->x) < wide / 2 - 0.1 &&
            fabs(at.y - place->y) < GRAPH_NODE_HEIGHT / 2.0 - 0.1) {
            printf("%s: arrow %d (kind %d, from %d) is in node %d\n",
                   arrows->of, edge->number, (int)edge->kind, edge->from.index,
                   i);
            arrows->wrong++;
        }
    }
}

static void look_at(void *self, const GraphEdge *edge)
{
    enum { STEPS = 24 };
    Arrows *arrows = self;
    GraphPoint points[GRAPH_ROUTE_MAX];
    size_t count = graph_route_edge(arrows->plan, edge, points);
    assert_int_equal(count % 3, 1);
    assert_true(count > 3);
    for (size_t i = 0; i + 3 < count; i += 3) {
        for (int n = 0; n <= STEPS; n++) {
            expect_free(arrows, edge, point_on(&points[i], (double)n / STEPS));
        }
    }
    arrows->seen++;
}

static void expect_arrows(const Scenario *scenario, GraphPlan *plan)
{
    graph_plan(scenario, plan);
    Arrows arrows = {plan, scenario->id, 0, 0};
    graph_edges_see(scenario, plan, look_at, &arrows);
    assert_true(arrows.seen > 0);
    assert_int_equal(arrows.wrong, 0);
}

static void no_arrow_runs_through_a_node(void **state)
{
    Fixture *fixture = *state;
    GraphPlan *plan = malloc(sizeof *plan);
    Program program;
    Arena arena = {0};
    const char **names = NULL;
    size_t count = 0;
    assert_non_null(plan);
    expect_arrows(fixture->scenario, plan);
    expect_arrows(many_hooks(&fixture->arena), plan);
    assert_int_equal(setenv("GESLAAGD_HOME", PROJECT_DIR, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", "/nowhere", 1), 0);
    assert_true(program_begin(&program, &arena));
    assert_true(program_customers(&program, &names, &count, NULL));
    assert_true(count > 6);
    for (size_t i = 0; i < count; i++) {
        const Scenario *scenario =
            program_load(&program, &arena, names[i], NULL);
        assert_non_null(scenario);
        expect_arrows(scenario, plan);
    }
    arena_free(&arena);
    free(plan);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(everything_has_room),          TEST(threads_follow_the_answers),
        TEST(every_topic_is_a_node),        TEST(what_is_never_said_is_red),
        TEST(no_arrow_runs_through_a_node), TEST(visits_colour),
        TEST(too_small_a_place_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
