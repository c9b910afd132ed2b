#include "terminal/trio_files.h"

#include <stdlib.h>

#include "base/pairs.h"
#include "keep/trio.h"
#include "report/lesson_trio.h"
#include "terminal/arguments.h"
#include "terminal/page.h"

typedef struct Wanted {
    ArgumentWords files;
} Wanted;

static const ArgumentRow ROWS[] = {
    {"word", ARGUMENT_WORDS, offsetof(Wanted, files)}, {0}};

static void print(const LessonTrio *trio)
{
    Page page = {.to = stdout, .width = PAGE_WIDTH};
    page_paragraph(&page, "", trio->who);
    for (size_t i = 0; i < trio->count; i++) {
        const LessonTrioTalk *talk = &trio->talks[i];
        page_paragraph(&page, "  ", talk->what);
        for (int k = 0; k < talk->moment_count; k++) {
            page_paragraph(&page, "    ", talk->moments[k]);
        }
        if (talk->cards[0] != '\0') {
            page_paragraph(&page, "    ", talk->cards);
        }
    }
}

static bool take(const Program *program, const char *file)
{
    Lesson trio = {.arena = program->arena};
    char path[FILE_PATH_MAX];
    bool had = false;
    Error error = {0};
    Pairs pairs = {0};
    if (!trio_read(file, &trio, &error) ||
        !trio_keep(&trio, path, &had, &error)) {
        program_say_error(program, &error);
        return false;
    }
    LessonTrio told = lesson_trio_tell(program, &trio);
    print(&told);
    pairs_text(&pairs, "bestand", path);
    program_say(program, stdout, had ? "trio.ready.had" : "trio.ready",
                pairs.list);
    return true;
}

int trio_files_run(const Program *program, int count, char **arguments)
{
    Wanted wanted = {0};
    bool good = true;
    if (!arguments_read(program, ROWS, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    if (wanted.files.count == 0) {
        program_complain(program, "trio.which", "");
        return EXIT_WRONG;
    }
    for (int i = 0; i < wanted.files.count; i++) {
        good = take(program, wanted.files.at[i]) && good;
    }
    return good ? EXIT_SUCCESS : EXIT_FINDINGS;
}
