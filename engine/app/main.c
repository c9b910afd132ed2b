// Where it begins: a command for the terminal, or the window.

#include <stdlib.h>

#include "app/app.h"
#ifdef GESLAAGD_PHONES
#include "app/phones/app_phones.h"
#endif
#include "app/work/app_fits.h"
#include "keep/language.h"
#include "platform/start.h"
#include "platform/terminal.h"
#include "terminal/cli.h"
#include "terminal/play/jump.h"

static int run_window(const Program *program, const PlayOptions *options)
{
    AppOptions wanted = {.scenario = options->scenario,
                         .has_seed = options->has_seed,
                         .seed = options->seed,
                         .mood = options->mood,
                         .own = options->has_own ? 1 + (int)options->own : 0,
                         .language = program->language,
                         .workshop = options->workshop,
                         .players = options->players,
                         .whisper = options->whisper,
                         .name = options->name};
#ifdef GESLAAGD_PHONES
    wanted.guests = &APP_PHONES;
#endif
    Recording recording;
    if (jump_is_asked(options)) {
        if (!jump_find(program, options, &recording)) {
            return EXIT_WRONG;
        }
        wanted.from = &recording;
        wanted.scenario =
            options->scenario ? options->scenario : recording.scenario;
    }
    int status = app_run(&wanted);
    return status == APP_NO_DISPLAY ? cli_without_window(program, options)
                                    : status;
}

int main(int count, char **arguments)
{
    Arena arena = {0};
    Program program;
    PlayOptions options;
    AppFits fits;
    int status = EXIT_WRONG;
    start_program(&count, &arguments);
    bool begun = program_begin(&program, &arena);
    program.fits = app_fits_begin(&fits);
    if (begun && language_choose(&program, &count, arguments) &&
        cli_run(&program, count, arguments, &options, &status) == CLI_WINDOW) {
        status = run_window(&program, &options);
    }
    if (terminal_has_lost(stdout) && status == EXIT_SUCCESS) {
        program_say(&program, stderr, "cli.lost", NULL);
        status = EXIT_FAILURE;
    }
    app_fits_end(&fits);
    arena_free(&arena);
    return status;
}
