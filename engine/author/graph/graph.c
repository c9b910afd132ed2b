#include "author/graph/graph.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "author/check.h"
#include "author/graph/graph_route.h"
#include "author/reach.h"
#include "base/text.h"
#include "talk/fit.h"
#include "tell/explain.h"

enum {
    PIECE_MAX = 256,
    LINE_MAX = 512,
    NUMBER_MAX = 16,
    NAME_LETTERS = 23, // what fits in a node
    CELL_LETTERS = 16,
    TITLE_LETTERS = 90,
    POINTS_AN_INCH = 72,
    TIP = 6 // of an arrow
};

typedef struct Writer {
    char *out;
    size_t size;
    size_t count;
    const Scenario *scenario;
    const Words *words;
    const uint32_t *visits;
    uint32_t most; // of the visits
    Reach reach;
    GraphPlan plan;
} Writer;

// How a kind of topic looks; a hook and a visited topic have other colours.
typedef struct Look {
    const char *shape;
    const char *style;
    const char *fill;
} Look;

static const Look LOOKS[TOPIC_KINDS] = {
    [TOPIC_CELL] = {"note", "filled", "#ffffff"},
    [TOPIC_HOOK] = {"box", "rounded,filled", "#ffffff"},
    [TOPIC_CLAUSE] = {"box", "filled", "#ffffff"},
    [TOPIC_THING] = {"box3d", "filled", "#e2ead9"},
    [TOPIC_SELF] = {"house", "filled", "#e2ead9"},
    [TOPIC_SUMMARY] = {"box", "filled", "#ffffff"},
    [TOPIC_REPAIR] = {"box", "filled", "#ffffff"},
    [TOPIC_LEAVE] = {"box", "filled", "#ffffff"},
    [TOPIC_PROPOSAL] = {"folder", "filled", "#e3d5ea"},
    [TOPIC_ORDER] = {"tab", "filled", "#ffffff"},
    [TOPIC_NEXT] = {"tab", "filled", "#ffffff"},
    [TOPIC_GOODBYE] = {"tab", "filled", "#ffffff"},
};

static const char *const HOOK_FILLS[] = {
    [HOOK_FACT] = "#dfe7ec",
    [HOOK_FEELING] = "#f6d9c9",
    [HOOK_INTEREST] = "#f2e3a6",
};

// From never to most often.
static const char *const VISIT_FILLS[] = {"#ffffff", "#e4f0dc", "#c5e0b4",
                                          "#9dcc85", "#6fb356"};

// An answer leads on the stronger, the deeper it is.
static const char *const DEPTH_COLOURS[DEPTHS] = {
    "#a39a90", "#8c9aa2", "#c08a6b", "#b0664a", "#7a3b2e"};

static const char *const BOX_KEYS[GRAPH_BOX_KINDS] = {
    [GRAPH_OPENINGS] = "graph.openings",   [GRAPH_THREAD] = "graph.thread",
    [GRAPH_ELSEWHERE] = "graph.elsewhere", [GRAPH_UNHEARD] = "graph.unheard",
    [GRAPH_THINGS] = "graph.things",       [GRAPH_SELF] = "graph.self",
    [GRAPH_BETWEEN] = "graph.between",     [GRAPH_BROCHURE] = "graph.brochure",
    [GRAPH_DIARY] = "graph.diary",         [GRAPH_ENDINGS] = "graph.endings",
    [GRAPH_QUADRANT] = "graph.quadrant",   [GRAPH_EVENTS] = "graph.events",
};

// Writing -------------------------------------------------------------------

static void put_bytes(Writer *writer, const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (writer->count + i + 1 < writer->size) {
            writer->out[writer->count + i] = bytes[i];
        }
    }
    writer->count += count;
}

static void put(Writer *writer, const char *text)
{
    put_bytes(writer, text, strlen(text));
}

// For numbers and our own words; what a trainer wrote goes another way.
static void put_format(Writer *writer, const char *format, ...)
{
    char piece[PIECE_MAX];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(piece, sizeof piece, format, arguments);
    va_end(arguments);
    put(writer, piece);
}

// A name that graphviz knows a node by: only these two need a backslash.
static void put_name(Writer *writer, const char *before, const char *name)
{
    put(writer, "\"");
    put(writer, before);
    for (const char *c = name; *c != '\0'; c++) {
        if (*c == '"' || *c == '\\') {
            put(writer, "\\");
        }
        put_bytes(writer, c, 1);
    }
    put(writer, "\"");
}

// Text inside a label, which graphviz reads as HTML; cut when it is longer
// than `letters`.
static void put_text(Writer *writer, const char *text, size_t letters)
{
    bool cut = text_letters(text) > letters;
    for (size_t n = cut ? 1 : 0; n < letters && *text != '\0'; n++) {
        const char *from = text;
        uint32_t letter = text_next(&text);
        if (letter == '&') {
            put(writer, "&amp;");
        } else if (letter == '<') {
            put(writer, "&lt;");
        } else if (letter == '>') {
            put(writer, "&gt;");
        } else if (letter < ' ' || letter == 0x7F) {
            put(writer, " "); // XML has no such letters
        } else {
            put_bytes(writer, from, (size_t)(text - from));
        }
    }
    put(writer, cut ? "…" : "");
}

static void put_words(Writer *writer, const char *key, const char *name,
                      const char *value, size_t letters)
{
    char line[LINE_MAX] = "";
    const char *const pairs[] = {name, value, NULL};
    text_fill(line, sizeof line, words_get(writer->words, key), pairs);
    put_text(writer, line, letters);
}

// Nodes ---------------------------------------------------------------------

static int deepest(const Scenario *scenario, const Topic *topic)
{
    for (int depth = DEPTHS - 1; depth >= 0; depth--) {
        for (int mood = 0; mood < scenario->mood_count; mood++) {
            if (topic->answer[mood][depth] != NONE) {
                return depth;
            }
        }
    }
    return NONE;
}

// "tot diepte 4 · klanten 3", or how often it was touched.
static void put_facts(Writer *writer, int index)
{
    const Topic *topic = &writer->scenario->topics[index];
    char number[NUMBER_MAX];
    int depth = deepest(writer->scenario, topic);
    if (writer->visits == NULL && depth == NONE) {
        return; // graphviz wants no empty piece
    }
    put(writer, "<br/><font point-size=\"9\">");
    if (writer->visits != NULL) {
        snprintf(number, sizeof number, "%u", (unsigned)writer->visits[index]);
        put_words(writer, "graph.visits", "getal", number, NAME_LETTERS);
    } else {
        snprintf(number, sizeof number, "%d", depth);
        put_words(writer, "graph.depth", "getal", number, NAME_LETTERS);
    }
    if (topic->kind != TOPIC_CELL && topic->cell != NONE) {
        put(writer, " · ");
        put(writer, scenario_cell_name(topic->cell));
    }
    put(writer, "</font>");
}

// "2 door vult preek": the sentences, each act once, with how many there are
// when there are more; those that listen stand out.
// The kinds of sentence among those that fit, or that do not.
static void put_some_acts(Writer *writer, const Topic *topic, bool fits,
                          const char **space)
{
    const Option *options = &writer->scenario->options[topic->first_option];
    int counts[ACT_KINDS] = {0};
    for (int i = 0; i < topic->option_count; i++) {
        Act act = options[i].act;
        counts[act == ACT_FEELING ? ACT_REFLECT : act] += // one word
            fit_alone(&options[i]) == fits;
    }
    for (int act = 0; act < ACT_KINDS; act++) {
        if (counts[act] == 0) {
            continue;
        }
        put(writer, *space);
        put(writer, fits ? "<b>" : "<font color=\"#7d746a\">");
        if (counts[act] > 1) {
            put_format(writer, "%d ", counts[act]);
        }
        put(writer, scenario_act_word((Act)act));
        put(writer, fits ? "</b>" : "</font>");
        *space = " ";
    }
}

static void put_acts(Writer *writer, const Topic *topic)
{
    const char *space = "";
    if (topic->option_count == 0) {
        return;
    }
    put(writer, "<br/><font point-size=\"9\">");
    put_some_acts(writer, topic, true, &space);
    put_some_acts(writer, topic, false, &space);
    put(writer, "</font>");
}

// Never, then four equal parts up to the most.
static const char *visit_fill(const Writer *writer, uint32_t visits)
{
    if (visits == 0) {
        return VISIT_FILLS[0];
    }
    uint64_t part = (uint64_t)(visits - 1) * 4 / writer->most;
    return VISIT_FILLS[1 + (part > 3 ? 3 : part)];
}

static void put_colours(Writer *writer, int index)
{
    const Topic *topic = &writer->scenario->topics[index];
    const Look *look = &LOOKS[topic->kind];
    const char *fill =
        topic->kind == TOPIC_HOOK ? HOOK_FILLS[topic->hook_kind] : look->fill;
    const char *dashed = "";
    if (writer->visits != NULL) {
        fill = visit_fill(writer, writer->visits[index]);
        dashed = writer->visits[index] == 0 ? ",dashed" : "";
    }
    put_format(writer, ", style=\"%s%s\"", look->style, dashed);
    if (!writer->reach.topics[index]) {
        put(writer, ", fillcolor=\"#f4a79d\", color=\"#b3261e\", penwidth=2");
    } else {
        put_format(writer, ", fillcolor=\"%s\"", fill);
    }
    if (topic->kind == TOPIC_PROPOSAL && topic->real) {
        put(writer, ", penwidth=2.5"); // this one he really needs
    }
}

static void put_place(Writer *writer, const GraphPlace *place)
{
    put_format(writer, " [pos=\"%d,%d\"", place->x, -place->y);
}

static void put_topic(Writer *writer, int index)
{
    const Topic *topic = &writer->scenario->topics[index];
    bool cell = topic->kind == TOPIC_CELL;
    put_name(writer, "", topic->name);
    put_place(writer, &writer->plan.topics[index]);
    put_format(writer, ", shape=%s", LOOKS[topic->kind].shape);
    put_colours(writer, index);
    if (cell) {
        put_format(writer, ", width=%.2f",
                   (double)GRAPH_CELL_WIDTH / POINTS_AN_INCH);
    }
    put(writer, ", label=<<b>");
    put_text(writer, topic->label[0] != '\0' ? topic->label : topic->name,
             cell ? CELL_LETTERS : NAME_LETTERS);
    put(writer, "</b>");
    put_facts(writer, index);
    put_acts(writer, topic);
    put(writer, ">];\n");
}

static void put_mood(Writer *writer, int index)
{
    const Mood *mood = &writer->scenario->moods[index];
    put_name(writer, "opening ", mood->name);
    put_place(writer, &writer->plan.moods[index]);
    put(writer, ", shape=oval, fillcolor=\"#d7e4d0\", label=<");
    put_text(writer, mood->name, NAME_LETTERS);
    put(writer, ">];\n");
}

static void put_ending(Writer *writer, int index)
{
    const char *word = scenario_ending_word((Ending)index);
    put_name(writer, "einde ", word);
    put_place(writer, &writer->plan.endings[index]);
    put(writer, ", peripheries=2, label=<");
    put_text(writer, word, NAME_LETTERS);
    put(writer, ">];\n");
}

static void put_event(Writer *writer, int index)
{
    const Event *event = &writer->scenario->events[index];
    char number[NUMBER_MAX];
    snprintf(number, sizeof number, "%d", event->minute);
    put_name(writer, "gebeurtenis ", event->name);
    put_place(writer, &writer->plan.events[index]);
    put(writer, ", shape=cds, fillcolor=\"#f2e3a6\", label=<<b>");
    put_text(writer, event->name, NAME_LETTERS);
    put(writer, "</b><br/><font point-size=\"9\">");
    put_words(writer, "graph.minute", "getal", number, NAME_LETTERS);
    put(writer, "</font>>];\n");
}

// Boxes ---------------------------------------------------------------------

void graph_title(const Scenario *scenario, const Words *words,
                 const GraphBox *box, char *out, size_t size)
{
    const char *word = box->kind == GRAPH_QUADRANT
                           ? explain_quadrant(words, scenario, box->index)
                       : box->index == NONE ? ""
                                            : scenario->topics[box->index].name;
    const char *const pairs[] = {"woord", word, NULL};
    out[0] = '\0';
    text_fill(out, size, words_get(words, BOX_KEYS[box->kind]), pairs);
}

static void put_box(Writer *writer, int number)
{
    const GraphPlan *plan = &writer->plan;
    const GraphBox *box = &plan->boxes[number];
    char title[LINE_MAX];
    put_format(writer, "subgraph cluster_%d {\nbb=\"%d,%d,%d,%d\";\n", number,
               box->left, -box->bottom, box->right, -box->top);
    put_format(writer, "lp=\"%d,%d\";\n", (box->left + box->right) / 2,
               -box->top - 13);
    put(writer, "label=<");
    graph_title(writer->scenario, writer->words, box, title, sizeof title);
    put_text(writer, title, TITLE_LETTERS);
    put(writer, ">;\n");
    for (int i = 0; i < writer->scenario->topic_count; i++) {
        if (plan->topics[i].box == number) {
            put_topic(writer, i);
        }
    }
    for (int i = 0;
         box->kind == GRAPH_OPENINGS && i < writer->scenario->mood_count; i++) {
        put_mood(writer, i);
    }
    for (int i = 0;
         box->kind == GRAPH_EVENTS && i < writer->scenario->event_count; i++) {
        put_event(writer, i);
    }
    for (int i = 0; box->kind == GRAPH_ENDINGS && i < ENDINGS; i++) {
        put_ending(writer, i);
    }
    put(writer, "}\n");
}

// Edges ---------------------------------------------------------------------

// Of an edge: what graphviz draws it with. An answer has a colour of its own.
static const char *const EDGE_LOOKS[GRAPH_EDGE_KINDS] = {
    [GRAPH_EDGE_BEGINS] = "color=\"#6d8f5b\", penwidth=1.6",
    [GRAPH_EDGE_HAPPENS] = "color=\"#b08a2e\", penwidth=1.6",
    [GRAPH_EDGE_NEED] = "style=dashed, color=\"#8a5fa0\", penwidth=1.6",
    [GRAPH_EDGE_OBJECTION] = "style=dashed, color=\"#8a5fa0\", penwidth=1.6",
    [GRAPH_EDGE_AFTER] = "style=dotted, color=\"#6b6259\"",
    [GRAPH_EDGE_AFTER_NOT] = "style=dotted, color=\"#b3261e\"",
};

static const char *const EDGE_WORDS[GRAPH_EDGE_KINDS] = {
    [GRAPH_EDGE_OBJECTION] = "graph.objection",
    [GRAPH_EDGE_AFTER] = "graph.after",
    [GRAPH_EDGE_AFTER_NOT] = "graph.after.not",
};

static void put_node(Writer *writer, GraphNode node)
{
    const Scenario *scenario = writer->scenario;
    switch (node.kind) {
    case GRAPH_NODE_TOPIC:
        put_name(writer, "", scenario->topics[node.index].name);
        break;
    case GRAPH_NODE_MOOD:
        put_name(writer, "opening ", scenario->moods[node.index].name);
        break;
    case GRAPH_NODE_EVENT:
        put_name(writer, "gebeurtenis ", scenario->events[node.index].name);
        break;
    case GRAPH_NODE_ENDING:
        put_name(writer, "einde ", scenario_ending_word((Ending)node.index));
        break;
    }
}

// Where it runs: its tip first, to which the last curve leaves the room of one.
// Returns where it begins.
static GraphPoint put_route(Writer *writer, const GraphEdge *edge)
{
    GraphPoint points[GRAPH_ROUTE_MAX];
    size_t count = graph_route_edge(&writer->plan, edge, points);
    GraphPoint *end = &points[count - 1];
    GraphPoint before = points[count - 2];
    put_format(writer, "pos=\"e,%.0f,%.0f", end->x, -end->y);
    end->x -= before.x < end->x ? TIP : before.x > end->x ? -TIP : 0;
    end->y -= before.x == end->x ? TIP : 0; // from above, onto a cell
    for (size_t i = 0; i < count; i++) {
        put_format(writer, " %.0f,%.0f", points[i].x, -points[i].y);
    }
    put(writer, "\"");
    return points[0];
}

// "1,3" at the tail: the depths of the answers that lead there.
static void put_answer(Writer *writer, const GraphEdge *edge, GraphPoint tail)
{
    const Topic *from = &writer->scenario->topics[edge->from.index];
    const GraphPlace *place = graph_plan_place(&writer->plan, edge->from);
    const char *comma = "";
    int last = 0;
    put(writer, "taillabel=\"");
    for (int depth = 0; depth < DEPTHS; depth++) {
        if ((edge->depths & 1u << depth) != 0) {
            put_format(writer, "%s%d", comma, depth);
            comma = ",";
            last = depth;
        }
    }
    put_format(writer, "\", tail_lp=\"%.0f,%.0f\"",
               tail.x + (tail.x < place->x ? -TIP : TIP), -tail.y - TIP);
    if (graph_plan_is_thread(&writer->plan, edge->from.index, edge->to.index)) {
        put_format(writer, ", color=\"%s\", penwidth=1.8", DEPTH_COLOURS[last]);
    } else if (from->kind == TOPIC_HOOK) {
        put_format(writer, ", color=\"%s80\"", DEPTH_COLOURS[last]);
    }
}

static void put_edge(void *self, const GraphEdge *edge)
{
    Writer *writer = self;
    const char *words = EDGE_WORDS[edge->kind];
    put_node(writer, edge->from);
    put(writer, " -> ");
    put_node(writer, edge->to);
    put(writer, " [");
    GraphPoint tail = put_route(writer, edge);
    put(writer, ", ");
    if (edge->kind == GRAPH_EDGE_ANSWER) {
        put_answer(writer, edge, tail);
    } else {
        put(writer, EDGE_LOOKS[edge->kind]);
    }
    if (words) {
        put_format(writer, ", lp=\"%.0f,%.0f\", label=<<font point-size=\"8\">",
                   tail.x + 3 * TIP, -tail.y - TIP);
        put_words(writer, words, "", "", NAME_LETTERS);
        put(writer, "</font>>");
    }
    put(writer, "];\n");
}

// The whole -----------------------------------------------------------------

static void put_title(Writer *writer)
{
    put(writer, "label=<<font point-size=\"26\">");
    put_text(writer, writer->scenario->name, TITLE_LETTERS);
    if (writer->scenario->company[0] != '\0') {
        put(writer, ", ");
        put_text(writer, writer->scenario->company, TITLE_LETTERS);
    }
    put(writer, "</font><br/><font point-size=\"13\">");
    put_words(writer, "graph.legend", "", "", LINE_MAX);
    put(writer, "<br/>");
    put_words(writer,
              writer->visits != NULL ? "graph.legend.visits"
                                     : "graph.legend.kinds",
              "", "", LINE_MAX);
    put(writer, "</font>>;\n");
}

// A sheet of A3, on its side unless the plan is higher than it is wide.
static const char *sheet(const GraphPlan *plan)
{
    GraphBox all = graph_plan_extent(plan);
    bool upright = all.bottom - all.top > all.right - all.left;
    return upright ? "11.7,16.5" : "16.5,11.7";
}

// layout=nop2: all places are given, graphviz only draws.
static void put_head(Writer *writer)
{
    put(writer, "digraph ");
    put_name(writer, "", writer->scenario->id);
    put_format(writer,
               " {\ngraph [layout=nop2, size=\"%s!\",\n"
               "  outputorder=edgesfirst, labelloc=t, pad=0.2,\n"
               "  fontname=\"Inter,sans-serif\"];\n",
               sheet(&writer->plan));
    put_title(writer);
    put_format(writer,
               "node [shape=box, style=\"rounded,filled\", fixedsize=true,\n"
               "  width=%.2f, height=%.2f, fontname=\"Inter,sans-serif\", "
               "fontsize=12,\n"
               "  fillcolor=\"#ffffff\", color=\"#6b6259\"];\n",
               (double)GRAPH_NODE_WIDTH / POINTS_AN_INCH,
               (double)GRAPH_NODE_HEIGHT / POINTS_AN_INCH);
    put(writer,
        "edge [fontname=\"Inter,sans-serif\", labelfontsize=8, arrowsize=0.6,\n"
        "  labelfontcolor=\"#6b6259\", color=\"#a39a9080\"];\n"
        "graph [fontsize=14, style=\"rounded,filled\",\n"
        "  fillcolor=\"#faf7f2\", color=\"#d8d0c4\"];\n");
}

size_t graph_write(char *out, size_t size, const Scenario *scenario,
                   const Words *words, const uint32_t *visits)
{
    Writer writer = {.out = out,
                     .size = size,
                     .scenario = scenario,
                     .words = words,
                     .visits = visits};
    for (int i = 0; visits != NULL && i < scenario->topic_count; i++) {
        writer.most = visits[i] > writer.most ? visits[i] : writer.most;
    }
    reach_find(scenario, &writer.reach);
    graph_plan(scenario, &writer.plan);
    put_head(&writer);
    for (int i = 0; i < writer.plan.box_count; i++) {
        put_box(&writer, i);
    }
    graph_edges_see(scenario, &writer.plan, put_edge, &writer);
    put(&writer, "}\n");
    if (size > 0) {
        out[writer.count < size ? writer.count : size - 1] = '\0';
    }
    return writer.count;
}
