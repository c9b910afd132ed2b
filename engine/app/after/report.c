#include "app/after/report.h"

#include <stdio.h>

#include "platform/file.h"
#include "platform/folder.h"
#include "report/export_file.h"

enum { FILE_NAME_BYTES = 48 };

static bool keep(const Program *program, Journal *journal, int64_t talk,
                 char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    char name[FILE_NAME_BYTES];
    snprintf(name, sizeof name, "verslag-%lld.html", (long long)talk);
    return folder_data_make(folder, error) &&
           (file_join(path, folder, name) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL)) &&
           export_file_report(program, journal, talk, path, error);
}

void report_keep(const Session *session, int64_t talk,
                 char said[PROGRAM_TEXT_MAX])
{
    char path[FILE_PATH_MAX] = "";
    char why[PROGRAM_TEXT_MAX] = "";
    const char *const pairs[] = {"pad", path, "waarom", why, NULL};
    Error error = {0};
    Arena arena = {0}; // all that is read for it
    Program program = *session->program;
    program.arena = &arena;
    bool kept = session->journal &&
                keep(&program, session->journal, talk, path, &error);
    if (!kept && error.kind != ERROR_NONE) {
        program_error_text(&program, &error, why);
        program_say_error(&program, &error);
    }
    program_fill(&program, said, kept ? "car.report.kept" : "car.report.failed",
                 pairs);
    arena_free(&arena);
}
