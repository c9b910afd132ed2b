#define _POSIX_C_SOURCE 200809L

#include "terminal/explore_run.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "terminal/explore_text.h"

enum { MOST = 100000000, NUMBER_MAX = 16 };

static const struct option LONG_OPTIONS[] = {
    {"seeds", required_argument, NULL, 'n'},
    {"search", required_argument, NULL, 'b'},
    {"shake", required_argument, NULL, 'd'},
    {"rules", no_argument, NULL, 'r'},
    {"json", no_argument, NULL, 'j'},
    {NULL, 0, NULL, 0}};

typedef struct Call {
    SurveyOptions options;
    const char *scenario;
    bool json;
} Call;

typedef struct Progress {
    const Program *program;
    bool seen; // by somebody at a terminal
} Progress;

// A whole number of `least`..MOST.
static bool read_number(const char *text, int least, int *number)
{
    uint64_t value = 0;
    bool read = text_read_number(text, (uint64_t)least, MOST, &value);
    *number = read ? (int)value : *number;
    return read;
}

static bool take(const Program *program, int letter, Call *call)
{
    bool good = true;
    switch (letter) {
    case 'n':
        good = read_number(optarg, 1, &call->options.seeds);
        break;
    case 'b':
        good = read_number(optarg, 0, &call->options.budget);
        break;
    case 'd':
        good = read_number(optarg, 0, &call->options.draws);
        break;
    case 'r':
        call->options.rules = true;
        break;
    case 'j':
        call->json = true;
        break;
    default:
        return false;
    }
    return good || program_complain(program, "explore.bad_number", optarg);
}

static bool read_call(const Program *program, int count, char **arguments,
                      Call *call)
{
    int letter;
    opterr = 0;
    optind = 1;
    while ((letter = getopt_long(count, arguments, "", LONG_OPTIONS, NULL)) !=
           -1) {
        if (letter == '?') {
            return program_complain(program, "cli.bad_option",
                                    arguments[optind - 1]);
        }
        if (!take(program, letter, call)) {
            return false;
        }
    }
    if (optind >= count) {
        return program_complain(program, "explore.no_customer", "");
    }
    call->scenario = arguments[optind];
    return optind + 1 == count ||
           program_complain(program, "cli.bad_option", arguments[optind + 1]);
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
    Progress progress = {program, isatty(STDERR_FILENO) != 0};
    survey->scenario = scenario;
    survey->options = call->options;
    survey->others =
        load_others(program, arena, scenario, &survey->other_count);
    if (!survey_play(survey, show_progress, &progress)) {
        program_out_of_memory();
    }
    if (!call->json) {
        explore_print(program, survey);
    } else if (!explore_print_json(survey)) {
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
    Error error = {0};
    if (!read_call(program, count, arguments, &call)) {
        return EXIT_WRONG;
    }
    Arena arena = {0};
    const Scenario *scenario =
        program_load(program, &arena, call.scenario, &error);
    if (!scenario) {
        program_say_error(program, &error);
        program_say_known(program, &error);
        arena_free(&arena);
        return EXIT_WRONG;
    }
    int status = explore(program, &arena, &call, scenario);
    arena_free(&arena);
    return status;
}
