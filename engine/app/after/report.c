#include "app/after/report.h"

#include <SDL.h>
#include <stdio.h>
#include <string.h>

#include "platform/file.h"
#include "platform/folder.h"
#include "report/export_file.h"

enum {
    FILE_NAME_BYTES = 128,
    ADDRESS_BYTES = 3 * FILE_PATH_MAX + 8 // each byte as "%C3" at most
};

static bool keep(const Program *program, const Session *session, int64_t talk,
                 char path[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    char name[FILE_NAME_BYTES];
    const char *who = session->played.scenario->id;
    snprintf(name, sizeof name, "geslaagd-%.80s-%lld.html", who,
             (long long)talk);
    return folder_papers(folder, error) &&
           (file_join(path, folder, name) ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, NULL)) &&
           export_file_report(program, session->journal, talk, path, error);
}

bool report_keep(const Session *session, int64_t talk, char path[FILE_PATH_MAX],
                 char said[PROGRAM_TEXT_MAX])
{
    path[0] = '\0';
    char why[PROGRAM_TEXT_MAX] = "";
    const char *const pairs[] = {"pad", path, "waarom", why, NULL};
    Error error = {0};
    Arena arena = {0}; // all that is read for it
    Program program = *session->program;
    program.arena = &arena;
    bool kept = session->journal && keep(&program, session, talk, path, &error);
    if (!kept && error.kind != ERROR_NONE) {
        program_error_text(&program, &error, why);
        program_say_error(&program, &error);
    }
    program_fill(&program, said, kept ? "car.report.kept" : "car.report.failed",
                 pairs);
    arena_free(&arena);
    return kept;
}

// "/home/noor/Onze map/a.html" gives "file:///home/noor/Onze%20map/a.html".
static void write_address(const char *path, char out[ADDRESS_BYTES])
{
    static const char PLAIN[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    size_t count = (size_t)snprintf(out, ADDRESS_BYTES, "file://");
    for (; *path != '\0' && count + 4 < ADDRESS_BYTES; path++) {
        count += (size_t)snprintf(out + count, ADDRESS_BYTES - count,
                                  strchr(PLAIN, *path) ? "%c" : "%%%02X",
                                  (unsigned char)*path);
    }
}

bool report_open(const char *path)
{
    char address[ADDRESS_BYTES];
    write_address(path, address);
    return SDL_OpenURL(address) == 0;
}

bool report_open_folder(void)
{
    char folder[FILE_PATH_MAX];
    return folder_papers(folder, NULL) && report_open(folder);
}

bool report_copy(const char *path)
{
    return SDL_SetClipboardText(path) == 0;
}
