#include "terminal/commands/graph_files.h"

#include <stdlib.h>
#include <string.h>

#include "author/explore/explore.h"
#include "author/graph/graph.h"
#include "platform/filter.h"
#include "terminal/arguments.h"

enum { VISIT_SEEDS = 100, DRAW_SECONDS = 120 };

typedef struct GraphOptions {
    const char *customer;
    const char *file; // NULL: stdout
    bool svg;
    bool visits; // coloured by how often the bots come there
    bool over;   // a file that is there may be replaced
} GraphOptions;

static const ArgumentRow ROWS[] = {
    {"option.svg", ARGUMENT_FLAG, offsetof(GraphOptions, svg)},
    {"option.visits", ARGUMENT_FLAG, offsetof(GraphOptions, visits)},
    {"option.over", ARGUMENT_FLAG, offsetof(GraphOptions, over)},
    {"word", ARGUMENT_WORD, offsetof(GraphOptions, customer)},
    {"word", ARGUMENT_WORD, offsetof(GraphOptions, file)},
    {0}};

static bool read_options(const Program *program, int count, char **arguments,
                         GraphOptions *options)
{
    return arguments_read(program, ROWS, count, arguments, options) &&
           (options->customer ||
            program_complain(program, "cli.graph.which", "")) &&
           (!options->file || options->over || !file_exists(options->file) ||
            program_complain(program, "export.exists", options->file));
}

static int hand_over(const Program *program, const char *file,
                     const char *bytes, size_t count)
{
    Error error = {0};
    if (!file) {
        // whether it arrived is seen when the program ends
        fwrite(bytes, 1, count, stdout);
        return EXIT_SUCCESS;
    }
    if (!file_write(file, bytes, count, &error)) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    return EXIT_SUCCESS;
}

// -q: what graphviz thinks of a long name is of no use to a trainer.
static int draw(const Program *program, const char *file, const char *dot,
                size_t count)
{
    static const char *const arguments[] = {"dot", "-q", "-Tsvg", NULL};
    char *svg = NULL;
    size_t size = 0;
    const Filtered from = {dot, count, DRAW_SECONDS};
    switch (filter_run(arguments, &from, &svg, &size)) {
    case FILTER_MISSING:
        program_say(program, stderr, "cli.graph.no_graphviz", NULL);
        return EXIT_WRONG;
    case FILTER_ENDLESS:
        program_say(program, stderr, "cli.graph.endless", NULL);
        return EXIT_WRONG;
    case FILTER_FAILED:
        program_say(program, stderr, "cli.graph.failed", NULL);
        return EXIT_WRONG;
    default:
        break;
    }
    int status = hand_over(program, file, svg, size);
    free(svg);
    return status;
}

static const uint32_t *count_visits(const Program *program,
                                    const Scenario *scenario)
{
    Coverage *coverage = arena_push(program->arena, sizeof *coverage);
    if (!coverage) {
        program_out_of_memory();
    }
    for (int bot = 0; bot < BOTS; bot++) {
        explore_bot(scenario, (Bot)bot, 1, VISIT_SEEDS, NULL, coverage);
    }
    return coverage->topics;
}

int graph_files_run(const Program *program, int count, char **arguments)
{
    GraphOptions options = {0};
    if (!read_options(program, count, arguments, &options)) {
        return EXIT_WRONG;
    }
    const Scenario *scenario =
        program_load_or_say(program, program->arena, options.customer);
    if (!scenario) {
        return EXIT_WRONG;
    }
    const uint32_t *visits =
        options.visits ? count_visits(program, scenario) : NULL;
    size_t size = graph_write(NULL, 0, scenario, program->words, visits);
    char *dot = arena_push(program->arena, size + 1);
    if (!dot) {
        program_out_of_memory();
    }
    graph_write(dot, size + 1, scenario, program->words, visits);
    return options.svg ? draw(program, options.file, dot, size)
                       : hand_over(program, options.file, dot, size);
}
