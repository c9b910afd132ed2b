#include "terminal/cli.h"

#include <stdlib.h>
#include <string.h>

#include "keep/language.h"
#include "platform/terminal.h"
#include "talk/lesson.h"
#include "terminal/commands/check_files.h"
#include "terminal/commands/explore_run.h"
#include "terminal/commands/export_run.h"
#include "terminal/commands/graph_files.h"
#include "terminal/commands/hear_lines.h"
#include "terminal/commands/journal/journal_run.h"
#include "terminal/commands/new_customer.h"
#include "terminal/commands/parcel_files.h"
#include "terminal/commands/progress_text.h"
#include "terminal/commands/replay.h"
#include "terminal/commands/translate_po.h"
#include "terminal/handout_page.h"
#include "terminal/play/play_json.h"
#include "terminal/play/play_text.h"
#include "terminal/trio_files.h"

typedef struct Command {
    const char *key; // of its word
    int (*run)(const Program *program, int count, char **arguments);
} Command;

static const Command COMMANDS[] = {
    {"command.export", export_run},
    {"command.check", check_files_run},
    {"command.explore", explore_run},
    {"command.graph", graph_files_run},
    {"command.replay", replay_run},
    {"command.new", new_customer_run},
    {"command.give", parcel_files_give},
    {"command.take", parcel_files_take},
    {"command.hear", hear_lines_run},
    {"command.progress", progress_text_run},
    {"command.journal", journal_run},
    {"command.handout", handout_page_run},
    {"command.trio", trio_files_run},
    {"command.translate", translate_po_run},
};

static bool is_command(const char *word, const char *key)
{
    return words_mean(key, word, strlen(word));
}

static void print_usage(const Program *program, FILE *to)
{
    char languages[PROGRAM_TEXT_MAX];
    char usage[PROGRAM_TEXT_MAX];
    language_list(languages);
    const char *const pairs[] = {"talen", languages, NULL};
    program_fill(program, usage, "cli.usage", pairs);
    fputs(usage, to);
}

static CliResult run_play(const Program *program, int count, char **arguments,
                          PlayOptions *options, int *status)
{
    if (!options_read(program, count, arguments, options)) {
        *status = EXIT_WRONG;
        return CLI_DONE;
    }
    if (options->players || options->whisper) {
        program_complain(program, "cli.workshop.only",
                         words_get(program->words, options->players
                                                       ? "option.players"
                                                       : "option.whisper"));
        *status = EXIT_WRONG;
        return CLI_DONE;
    }
    if (options->form == PLAY_ANYHOW && !options->record &&
        !options->practice) {
        return CLI_WINDOW;
    }
    *status = options->form == PLAY_JSON ? play_json(program, options)
                                         : play_text(program, options);
    return CLI_DONE;
}

// As `play`, but there is no group around a terminal.
static CliResult run_workshop(const Program *program, int count,
                              char **arguments, PlayOptions *options,
                              int *status)
{
    if (!options_read(program, count, arguments, options)) {
        *status = EXIT_WRONG;
        return CLI_DONE;
    }
    if (options->form != PLAY_ANYHOW || options->record || options->practice) {
        program_complain(program, "cli.workshop.window", "workshop");
        *status = EXIT_WRONG;
        return CLI_DONE;
    }
    options->workshop = true;
    Lesson lesson = {0};
    Error error = {0};
    if (options->players &&
        !lesson_add_players(&lesson, options->players, &error)) {
        program_say_error(program, &error);
        *status = EXIT_WRONG;
        return CLI_DONE;
    }
    return CLI_WINDOW;
}

static int run_other(const Program *program, int count, char **arguments)
{
    for (size_t i = 0; i < sizeof COMMANDS / sizeof COMMANDS[0]; i++) {
        if (is_command(arguments[0], COMMANDS[i].key)) {
            return COMMANDS[i].run(program, count, arguments);
        }
    }
    const char *const pairs[] = {"woord", arguments[0], NULL};
    program_say(program, stderr, "cli.unknown_command", pairs);
    print_usage(program, stderr);
    return EXIT_WRONG;
}

// Whether help is asked for, before the command or behind it.
static bool wants_help(int count, char **arguments)
{
    for (int i = 1; i < count && strcmp(arguments[i], "--") != 0; i++) {
        if (strcmp(arguments[i], "--help") == 0 ||
            strcmp(arguments[i], "-h") == 0) {
            return true;
        }
    }
    return false;
}

CliResult cli_run(const Program *program, int count, char **arguments,
                  PlayOptions *options, int *status)
{
    *options = (PlayOptions){0};
    *status = EXIT_SUCCESS;
    if (count < 2) {
        return CLI_WINDOW;
    }
    const char *command = arguments[1];
    if (wants_help(count, arguments)) {
        print_usage(program, stdout);
    } else if (strcmp(command, "--version") == 0) {
        puts("geslaagd " PROGRAM_VERSION);
    } else if (is_command(command, "command.play")) {
        return run_play(program, count - 1, arguments + 1, options, status);
    } else if (is_command(command, "command.workshop")) {
        return run_workshop(program, count - 1, arguments + 1, options, status);
    } else {
        *status = run_other(program, count - 1, arguments + 1);
    }
    return CLI_DONE;
}

int cli_without_window(const Program *program, const PlayOptions *options)
{
    if (options->workshop) {
        program_complain(program, "cli.workshop.window", "workshop");
        return EXIT_WRONG;
    }
    return options->scenario || terminal_is_behind(stdin)
               ? play_text(program, options)
               : play_text_demonstration(program);
}
