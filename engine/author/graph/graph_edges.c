#include "author/graph/graph_edges.h"

typedef struct List {
    const Scenario *scenario;
    const GraphPlan *plan;
    GraphSee *see;
    void *self;
    int count;
} List;

static GraphNode topic_node(int index)
{
    return (GraphNode){GRAPH_NODE_TOPIC, index};
}

static void add(List *list, GraphEdgeKind kind, GraphNode from, GraphNode to)
{
    unsigned depths =
        kind == GRAPH_EDGE_ANSWER ? list->plan->links[from.index][to.index] : 0;
    const GraphEdge edge = {list->count++, kind, from, to, depths};
    list->see(list->self, &edge);
}

static void add_openings(List *list)
{
    for (int mood = 0; mood < list->scenario->mood_count; mood++) {
        for (int i = 0; i < list->scenario->topic_count; i++) {
            if (list->plan->opens[mood][i]) {
                add(list, GRAPH_EDGE_BEGINS, (GraphNode){GRAPH_NODE_MOOD, mood},
                    topic_node(i));
            }
        }
    }
}

// The hooks in what he says to what happens.
static void add_events(List *list)
{
    const Scenario *scenario = list->scenario;
    for (int i = 0; i < scenario->event_count; i++) {
        const Beat *said = &scenario->beats[scenario->events[i].beat];
        for (int n = 0; n < said->span_count; n++) {
            int hook = scenario->spans[said->first_span + n].hook;
            if (hook != NONE) {
                add(list, GRAPH_EDGE_HAPPENS, (GraphNode){GRAPH_NODE_EVENT, i},
                    topic_node(hook));
            }
        }
    }
}

static void add_answers(List *list)
{
    int count = list->scenario->topic_count;
    for (int from = 0; from < count; from++) {
        for (int to = 0; to < count; to++) {
            if (list->plan->links[from][to] != 0) {
                add(list, GRAPH_EDGE_ANSWER, topic_node(from), topic_node(to));
            }
        }
    }
}

static void add_needs(List *list)
{
    const Topic *topics = list->scenario->topics;
    for (int i = 0; i < list->scenario->topic_count; i++) {
        if (topics[i].need != NONE) {
            add(list, GRAPH_EDGE_NEED, topic_node(topics[i].need),
                topic_node(i));
        }
    }
    for (int i = 0; i < list->scenario->topic_count; i++) {
        if (topics[i].objection != NONE) {
            add(list, GRAPH_EDGE_OBJECTION, topic_node(i),
                topic_node(topics[i].objection));
        }
    }
}

static void add_condition(List *list, const When *when, GraphNode to,
                          bool unwanted)
{
    for (int i = 0; i < when->count; i++) {
        if (((when->absent >> i & 1) != 0) == unwanted) {
            add(list, unwanted ? GRAPH_EDGE_AFTER_NOT : GRAPH_EDGE_AFTER,
                topic_node(when->topic[i]), to);
        }
    }
}

static void add_conditions_of(List *list, int index, bool unwanted)
{
    const Scenario *scenario = list->scenario;
    const Topic *topic = &scenario->topics[index];
    GraphNode to = topic_node(index);
    add_condition(list, &topic->after, to, unwanted);
    for (int n = 0; n < topic->variant_count; n++) {
        add_condition(list, &scenario->variants[topic->first_variant + n].after,
                      to, unwanted);
    }
    for (int n = 0; topic->kind != TOPIC_CELL && n < topic->option_count; n++) {
        add_condition(list, &scenario->options[topic->first_option + n].after,
                      to, unwanted);
    }
}

static void add_conditions(List *list, bool unwanted)
{
    const Scenario *scenario = list->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        add_conditions_of(list, i, unwanted);
    }
    for (int i = 0; i < scenario->other_ending_count; i++) {
        const EndingText *own = &scenario->other_endings[i];
        add_condition(list, &own->after,
                      (GraphNode){GRAPH_NODE_ENDING, (int)own->ending},
                      unwanted);
    }
    for (int i = 0; i < scenario->event_count; i++) {
        add_condition(list, &scenario->events[i].after,
                      (GraphNode){GRAPH_NODE_EVENT, i}, unwanted);
    }
}

void graph_edges_see(const Scenario *scenario, const GraphPlan *plan,
                     GraphSee *see, void *self)
{
    List list = {scenario, plan, see, self, 0};
    add_openings(&list);
    add_events(&list);
    add_answers(&list);
    add_needs(&list);
    add_conditions(&list, false);
    add_conditions(&list, true);
}
