#include "terminal/commands/explore_run.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/terminal.h"
#include "terminal/arguments.h"
#include "terminal/commands/explore_text.h"

enum { MOST = 100000000, NUMBER_MAX = 16 };

typedef struct Call {
    SurveyOptions options;
    const char *scenario;
    const char *seeds, *search, *shake;
    bool json;
} Call;

typedef struct Progress {
    const Program *program;
    bool seen; // by somebody at a terminal
} Progress;

// A whole number of `least`..MOST, where there is one.
static bool read_number(const Program *program, const char *text, int least,
                        int *number)
{
    uint64_t value = 0;
    if (!text) {
        return true;
    }
    if (!text_read_number(text, (uint64_t)least, MOST, &value)) {
        return program_complain(program, "explore.bad_number", text);
    }
    *number = (int)value;
    return true;
}

static const ArgumentRow ROWS[] = {
    {"option.seeds", ARGUMENT_VALUE, offsetof(Call, seeds)},
    {"option.search", ARGUMENT_VALUE, offsetof(Call, search)},
    {"option.shake", ARGUMENT_VALUE, offsetof(Call, shake)},
    {"option.rules", ARGUMENT_FLAG, offsetof(Call, options.rules)},
    {"option.json", ARGUMENT_FLAG, offsetof(Call, json)},
    {"word", ARGUMENT_WORD, offsetof(Call, scenario)},
    {0}};

static bool read_call(const Program *program, int count, char **arguments,
                      Call *call)
{
    return arguments_read(program, ROWS, count, arguments, call) &&
           read_number(program, call->seeds, 1, &call->options.seeds) &&
           read_number(program, call->search, 0, &call->options.budget) &&
           read_number(program, call->shake, 0, &call->options.draws) &&
           (call->scenario ||
            program_complain(program, "explore.no_customer", ""));
}

static void show_progress(void *self, const char *key, int percent)
{
    const Progress *progress = self;
    char number[NUMBER_MAX];
    char text[PROGRAM_TEXT_MAX];
    if (!progress->seen) {
        return;
    }
    if (!key) {
        fputs("\r\033[K", stderr);
        return;
    }
    snprintf(number, sizeof number, "%d", percent);
    const char *const pairs[] = {"procent", number, NULL};
    program_fill(progress->program, text, key, pairs);
    fprintf(stderr, "\r\033[K%s", text);
}

// Loads the other customers, for the reader to study; who cannot be loaded is
// left out.
static const Scenario **load_others(const Program *program, Arena *arena,
                                    const Scenario *scenario, int *loaded)
{
    const char **names = NULL;
    size_t count = 0;
    Error error = {0};
    *loaded = 0;
    if (!program_customers(program, &names, &count, &error)) {
        return NULL;
    }
    const Scenario **others = arena_push(arena, (count + 1) * sizeof *others);
    if (!others) {
        program_out_of_memory();
    }
    for (size_t i = 0; i < count; i++) {
        const Scenario *other =
            strcmp(names[i], scenario->id) == 0
                ? NULL
                : program_load(program, arena, names[i], &error);
        if (other && !other->turned) {
            others[(*loaded)++] = other;
        }
    }
    return others;
}

static int explore(const Program *program, Arena *arena, const Call *call,
                   const Scenario *scenario)
{
    Survey *survey = calloc(1, sizeof *survey);
    if (!survey) {
        program_out_of_memory();
    }
    Progress progress = {program, terminal_is_behind(stderr)};
    survey->scenario = scenario;
    survey->options = call->options;
    survey->others =
        load_others(program, arena, scenario, &survey->other_count);
    if (!survey_play(survey, show_progress, &progress)) {
        program_out_of_memory();
    }
    if (!call->json) {
        explore_text_print(program, survey);
    } else if (!explore_text_json(survey)) {
        free(survey);
        return EXIT_WRONG;
    }
    int status = survey_is_good(survey) ? EXIT_SUCCESS : EXIT_FINDINGS;
    free(survey);
    return status;
}

int explore_run(const Program *program, int count, char **arguments)
{
    Call call = {.options = {.seeds = SURVEY_SEEDS, .budget = SURVEY_BUDGET}};
    if (!read_call(program, count, arguments, &call)) {
        return EXIT_WRONG;
    }
    Arena arena = {0};
    const Scenario *scenario =
        program_load_or_say(program, &arena, call.scenario);
    if (!scenario) {
        arena_free(&arena);
        return EXIT_WRONG;
    }
    int status = explore(program, &arena, &call, scenario);
    arena_free(&arena);
    return status;
}
