#include "terminal/commands/check_files.h"

#include <stdlib.h>
#include <string.h>

#include "author/check_lines.h"
#include "author/check_text.h"
#include "base/pairs.h"
#include "terminal/arguments.h"

enum {
    ERRORS_SHOWN = 20,
    ERRORS_MAX = 200 // found; there may be more
};

// A slip of the file as a whole stands at its first line, so that an editor
// can go there.
static int line_of(int line)
{
    return line > 0 ? line : 1;
}

static void print_finding(const Program *program, const char *file,
                          const Finding *finding)
{
    char sentence[PROGRAM_TEXT_MAX];
    char remedy[PROGRAM_TEXT_MAX];
    check_text_write(program, finding, sentence, remedy);
    printf("%s:%d: %s %s%s — %s\n", file, line_of(finding->line),
           check_code(finding->kind),
           finding->warning ? words_get(program->words, "cli.check.warning")
                            : "",
           sentence, remedy);
}

static bool is_unreadable(ErrorKind kind)
{
    return kind == ERROR_FILE_MISSING || kind == ERROR_FILE_READ ||
           kind == ERROR_FILE_SIZE || kind == ERROR_MEMORY;
}

static int report_error(const Program *program, const Error *error)
{
    char text[PROGRAM_TEXT_MAX];
    if (is_unreadable(error->kind)) {
        program_say_error(program, error);
        return EXIT_WRONG;
    }
    program_error_alone(program, error, text);
    printf("%s:%d: L01 %s\n", error->file, line_of(error->line), text);
    return EXIT_FINDINGS;
}

static int compare_lines(const void *a, const void *b)
{
    const Error *one = a;
    const Error *other = b;
    return (one->line > other->line) - (one->line < other->line);
}

// What is not shown of a long list.
static void print_rest(const Program *program, size_t rest, bool more)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "aantal", (int64_t)rest);
    if (rest > 0) {
        program_say(program, stdout,
                    more ? "cli.check.rest_more" : "cli.check.rest",
                    pairs.list);
    }
}

// All that stop the file from being read; `first` when there is no more to say.
static int report_errors(const Program *program, const char *name,
                         const Error *first)
{
    Error *errors = arena_push(program->arena, ERRORS_MAX * sizeof *errors);
    if (!errors) {
        program_out_of_memory();
    }
    size_t count = program_errors(program, name, errors, ERRORS_MAX);
    if (count == 0) {
        return report_error(program, first);
    }
    qsort(errors, count, sizeof errors[0], compare_lines);
    size_t shown = count < ERRORS_SHOWN ? count : ERRORS_SHOWN;
    int status = EXIT_SUCCESS;
    for (size_t i = 0; i < shown; i++) {
        status = report_error(program, &errors[i]);
    }
    print_rest(program, count - shown, count == ERRORS_MAX);
    return status;
}

// Each sentence of the repertoire: at how many moments it stands, and at how
// many it is on time.
static void print_repertoire(const Program *program, const Scenario *scenario)
{
    for (int i = 0; i < scenario->repertoire_count; i++) {
        const Line *line = &scenario->repertoire[i];
        LineCount count = check_line_count(scenario, i);
        printf("%s:%d: ", scenario->file, line_of(line->line));
        Pairs pairs = {0};
        pairs_text(&pairs, "zin", line->text);
        pairs_text(&pairs, "vorm", scenario_act_word(line->act));
        pairs_number(&pairs, "momenten", count.moments);
        pairs_number(&pairs, "raak", count.right);
        program_say(program, stdout, "cli.check.line", pairs.list);
    }
}

static int worst(int a, int b)
{
    return a > b ? a : b;
}

// Each translation that there is of him.
static int check_translations(const Program *program, const char *name)
{
    int status = EXIT_SUCCESS;
    for (size_t i = 0; words_language_at(i); i++) {
        Error error;
        if (!program_translation_fits(program, name, words_language_at(i),
                                      &error)) {
            status = report_error(program, &error);
        }
    }
    return status;
}

static int check_one(const Program *program, const char *name, bool repertoire)
{
    Arena arena = {0};
    Error error = {0};
    int status = EXIT_SUCCESS;
    const Scenario *scenario = program_load(program, &arena, name, &error);
    if (!scenario) {
        arena_free(&arena);
        return report_errors(program, name, &error);
    }
    Finding *findings =
        arena_push(&arena, CHECK_FINDINGS_MAX * sizeof *findings);
    if (!findings) {
        program_out_of_memory();
    }
    size_t count =
        check_scenario_shown(scenario, program_spoken_words(program, name),
                             program->fits, findings, CHECK_FINDINGS_MAX);
    for (size_t i = 0; i < count && i < CHECK_FINDINGS_MAX; i++) {
        print_finding(program, scenario->file, &findings[i]);
        if (!findings[i].warning) {
            status = EXIT_FINDINGS;
        }
    }
    if (count > CHECK_FINDINGS_MAX) {
        print_rest(program, count - CHECK_FINDINGS_MAX, false);
    }
    if (repertoire) {
        print_repertoire(program, scenario);
    }
    if (count == 0) {
        const char *const pairs[] = {"bestand", scenario->file, NULL};
        program_say(program, stdout, "cli.check.clean", pairs);
    }
    arena_free(&arena);
    return worst(status, check_translations(program, name));
}

static int check_all(const Program *program, bool repertoire)
{
    const char **names = NULL;
    size_t count = 0;
    Error error = {0};
    int status = EXIT_SUCCESS;
    if (!program_customers(program, &names, &count, &error)) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    for (size_t i = 0; i < count; i++) {
        status = worst(status, check_one(program, names[i], repertoire));
    }
    return status;
}

typedef struct Call {
    bool repertoire;
    ArgumentWords names;
} Call;

static const ArgumentRow ROWS[] = {
    {"option.repertoire", ARGUMENT_FLAG, offsetof(Call, repertoire)},
    {"word", ARGUMENT_WORDS, offsetof(Call, names)},
    {0}};

int check_files_run(const Program *program, int count, char **arguments)
{
    int status = EXIT_SUCCESS;
    Call call = {0};
    if (!arguments_read(program, ROWS, count, arguments, &call)) {
        return EXIT_WRONG;
    }
    if (call.names.count == 0) {
        return check_all(program, call.repertoire);
    }
    for (int i = 0; i < call.names.count; i++) {
        status = worst(status,
                       check_one(program, call.names.at[i], call.repertoire));
    }
    return status;
}
