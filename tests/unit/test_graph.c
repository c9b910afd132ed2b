#include "author/graph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/graph_plan.h"

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
    assert_non_null(strstr(text, "\"druk\" -> \"overdracht\" [style=dashed"));
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

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(everything_has_room),   TEST(threads_follow_the_answers),
        TEST(every_topic_is_a_node), TEST(what_is_never_said_is_red),
        TEST(visits_colour),         TEST(too_small_a_place_is_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
