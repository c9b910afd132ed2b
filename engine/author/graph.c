#include "author/graph.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "author/check.h"
#include "author/graph_plan.h"
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
    BENT_MOST = 100 // topics; graphviz takes long to bend round more
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

static const char *box_name(const Writer *writer, const GraphBox *box)
{
    const Scenario *scenario = writer->scenario;
    if (box->kind == GRAPH_QUADRANT) {
        return explain_quadrant(writer->words, scenario, box->index);
    }
    return box->index == NONE ? "" : scenario->topics[box->index].name;
}

static void put_box(Writer *writer, int number)
{
    const GraphPlan *plan = &writer->plan;
    const GraphBox *box = &plan->boxes[number];
    put_format(writer, "subgraph cluster_%d {\nbb=\"%d,%d,%d,%d\";\n", number,
               box->left, -box->bottom, box->right, -box->top);
    put_format(writer, "lp=\"%d,%d\";\n", (box->left + box->right) / 2,
               -box->top - 13);
    put(writer, "label=<");
    put_words(writer, BOX_KEYS[box->kind], "woord", box_name(writer, box),
              TITLE_LETTERS);
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

// "1,3" at the tail: the depths of the answers that lead there.
static int put_depths(Writer *writer, unsigned depths)
{
    int last = 0;
    const char *comma = "";
    put(writer, "taillabel=\"");
    for (int depth = 0; depth < DEPTHS; depth++) {
        if ((depths & 1u << depth) != 0) {
            put_format(writer, "%s%d", comma, depth);
            comma = ",";
            last = depth;
        }
    }
    put(writer, "\"");
    return last;
}

static void put_link(Writer *writer, int from, int to)
{
    const Scenario *scenario = writer->scenario;
    put_name(writer, "", scenario->topics[from].name);
    put(writer, " -> ");
    put_name(writer, "", scenario->topics[to].name);
    put(writer, " [");
    int depth = put_depths(writer, writer->plan.links[from][to]);
    if (graph_plan_is_thread(&writer->plan, from, to)) {
        put_format(writer, ", color=\"%s\", penwidth=1.8",
                   DEPTH_COLOURS[depth]);
    } else if (scenario->topics[from].kind == TOPIC_HOOK) {
        put_format(writer, ", color=\"%s80\"", DEPTH_COLOURS[depth]);
    }
    put(writer, "];\n");
}

static void put_links(Writer *writer)
{
    int count = writer->scenario->topic_count;
    for (int from = 0; from < count; from++) {
        for (int to = 0; to < count; to++) {
            if (writer->plan.links[from][to] != 0) {
                put_link(writer, from, to);
            }
        }
    }
}

static void put_ways_in(Writer *writer)
{
    const Scenario *scenario = writer->scenario;
    for (int mood = 0; mood < scenario->mood_count; mood++) {
        for (int i = 0; i < scenario->topic_count; i++) {
            if (writer->plan.opens[mood][i]) {
                put_name(writer, "opening ", scenario->moods[mood].name);
                put(writer, " -> ");
                put_name(writer, "", scenario->topics[i].name);
                put(writer, " [color=\"#6d8f5b\", penwidth=1.6];\n");
            }
        }
    }
}

// The hooks in what he says to what happens.
static void put_events(Writer *writer)
{
    const Scenario *scenario = writer->scenario;
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        const Beat *said = &scenario->beats[event->beat];
        for (int n = 0; n < said->span_count; n++) {
            int hook = scenario->spans[said->first_span + n].hook;
            if (hook != NONE) {
                put_name(writer, "gebeurtenis ", event->name);
                put(writer, " -> ");
                put_name(writer, "", scenario->topics[hook].name);
                put(writer, " [color=\"#b08a2e\", penwidth=1.6];\n");
            }
        }
    }
}

static void put_dashed(Writer *writer, int from, int to)
{
    const Topic *topics = writer->scenario->topics;
    put_name(writer, "", topics[from].name);
    put(writer, " -> ");
    put_name(writer, "", topics[to].name);
    put(writer, " [style=dashed, color=\"#8a5fa0\", penwidth=1.6");
}

// What a proposal needs, and what he has against it.
static void put_needs(Writer *writer)
{
    const Topic *topics = writer->scenario->topics;
    for (int i = 0; i < writer->scenario->topic_count; i++) {
        if (topics[i].need != NONE) {
            put_dashed(writer, topics[i].need, i);
            put(writer, "];\n");
        }
        if (topics[i].objection != NONE) {
            put_dashed(writer, i, topics[i].objection);
            put(writer, ", label=<");
            put_words(writer, "graph.objection", "", "", NAME_LETTERS);
            put(writer, ">];\n");
        }
    }
}

// What must have come up before this can come, or what must not.
static void put_condition(Writer *writer, const When *when, const char *before,
                          const char *name)
{
    for (int i = 0; i < when->count; i++) {
        bool unwanted = (when->absent >> i & 1) != 0;
        put_name(writer, "", writer->scenario->topics[when->topic[i]].name);
        put(writer, " -> ");
        put_name(writer, before, name);
        put(writer, " [style=dotted, label=<<font point-size=\"8\">");
        put_words(writer, unwanted ? "graph.after.not" : "graph.after", "", "",
                  NAME_LETTERS);
        put_format(writer, "</font>>, color=\"%s\"];\n",
                   unwanted ? "#b3261e" : "#6b6259");
    }
}

// Those of questions from the form are bridges: there are too many to draw.
static void put_conditions(Writer *writer)
{
    const Scenario *scenario = writer->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        put_condition(writer, &topic->after, "", topic->name);
        for (int n = 0; n < topic->variant_count; n++) {
            put_condition(writer,
                          &scenario->variants[topic->first_variant + n].after,
                          "", topic->name);
        }
        for (int n = 0; n < topic->option_count; n++) {
            if (topic->kind != TOPIC_CELL) {
                put_condition(writer,
                              &scenario->options[topic->first_option + n].after,
                              "", topic->name);
            }
        }
    }
    for (int i = 0; i < scenario->other_ending_count; i++) {
        const EndingText *own = &scenario->other_endings[i];
        put_condition(writer, &own->after, "einde ",
                      scenario_ending_word(own->ending));
    }
    for (int i = 0; i < scenario->event_count; i++) {
        put_condition(writer, &scenario->events[i].after, "gebeurtenis ",
                      scenario->events[i].name);
    }
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
    GraphBox all = plan->boxes[0];
    for (int i = 1; i < plan->box_count; i++) {
        const GraphBox *box = &plan->boxes[i];
        all.left = box->left < all.left ? box->left : all.left;
        all.right = box->right > all.right ? box->right : all.right;
        all.top = box->top < all.top ? box->top : all.top;
        all.bottom = box->bottom > all.bottom ? box->bottom : all.bottom;
    }
    bool upright = all.bottom - all.top > all.right - all.left;
    return upright ? "11.7,16.5" : "16.5,11.7";
}

// layout=nop: the places are given, graphviz only draws the edges.
static void put_head(Writer *writer)
{
    put(writer, "digraph ");
    put_name(writer, "", writer->scenario->id);
    put_format(writer,
               " {\ngraph [layout=nop, splines=%s, size=\"%s!\",\n"
               "  outputorder=edgesfirst, labelloc=t, pad=0.2, esep=\"+4\",\n"
               "  fontname=\"Inter,sans-serif\"];\n",
               writer->scenario->topic_count > BENT_MOST ? "line" : "true",
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
    put_ways_in(&writer);
    put_events(&writer);
    put_links(&writer);
    put_needs(&writer);
    put_conditions(&writer);
    put(&writer, "}\n");
    if (size > 0) {
        out[writer.count < size ? writer.count : size - 1] = '\0';
    }
    return writer.count;
}
