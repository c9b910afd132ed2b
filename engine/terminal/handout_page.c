#include "terminal/handout_page.h"

#include <stdlib.h>

#include "report/handout.h"
#include "terminal/arguments.h"

typedef struct Wanted {
    const char *players; // or NULL
} Wanted;

static const ArgumentRow ROWS[] = {
    {"option.players", ARGUMENT_VALUE, offsetof(Wanted, players)}, {0}};

int handout_page_run(const Program *program, int count, char **arguments)
{
    Wanted wanted = {0};
    Lesson lesson = {0};
    Error error = {0};
    char path[FILE_PATH_MAX];
    if (!arguments_read(program, ROWS, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    if ((wanted.players &&
         !lesson_add_players(&lesson, wanted.players, &error)) ||
        !handout_keep(program, &lesson, path, &error)) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    const char *const pairs[] = {"bestand", path, NULL};
    program_say(program, stdout, "handout.kept", pairs);
    return EXIT_SUCCESS;
}
