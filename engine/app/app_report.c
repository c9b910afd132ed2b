#include "app/app_report.h"

#include <stdio.h>

#include "cli/export_run.h"

enum { NAME_BYTES = 48 };

const char *report_keep(const Session *session, int64_t talk,
                        char path[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    char name[NAME_BYTES];
    Error error = {0};
    if (!session->journal) {
        return "";
    }
    Arena arena = {0}; // all that is read for it
    Program program = *session->program;
    program.arena = &arena;
    snprintf(name, sizeof name, "verslag-%lld.html", (long long)talk);
    bool kept = file_data_folder(folder, &error) &&
                file_join(path, folder, name) &&
                export_report(&program, session->journal, talk, path, &error);
    if (!kept) {
        program_say_error(&program, &error);
    }
    arena_free(&arena);
    return kept ? path : "";
}
