#include "terminal/explore_run.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/terminal.h"
#include "terminal/arguments.h"
#include "terminal/explore_text.h"

enum { MOST = 100000000, NUMBER_MAX = 16 };

static const ArgumentRow LONG_OPTIONS[] = {
    {"seeds", 'n', true},  {"search", 'b', true}, {"shake", 'd', true},
    {"rules", 'r', false}, {"json", 'j', false},  {NULL, 0, false}};

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

static bool take(const Program *program, int letter, const char *value,
                 Call *call)
{
    bool good = true;
    switch (letter) {
    case 'n':
        good = read_number(value, 1, &call->options.seeds);
        break;
    case 'b':
        good = read_number(value, 0, &call->options.budget);
        break;
    case 'd':
        good = read_number(value, 0, &call->options.draws);
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
    return good || program_complain(program, "explore.bad_number", value);
}

static bool read_call(const Program *program, int count, char **arguments,
                      Call *call)
{
    Arguments words = {
        .rows = LONG_OPTIONS, .count = count, .words = arguments};
    int letter;
    while ((letter = arguments_next(&words)) != ARGUMENTS_END) {
        if (letter == ARGUMENTS_OTHER && !call->scenario) {
            call->scenario = words.value;
        } else if (letter == ARGUMENTS_OTHER || letter == ARGUMENTS_UNKNOWN) {
            return program_complain(program, "cli.bad_option", words.word);
        } else if (!take(program, letter, words.value, call)) {
            return false;
        }
    }
    return call->scenario ||
           program_complain(program, "explore.no_customer", "");
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
