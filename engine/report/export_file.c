#define _POSIX_C_SOURCE 200809L

#include "report/export_file.h"

#include <stdlib.h>

#include "platform/file.h"
#include "report/export_write.h"

bool export_file_write(ExportWriter *write, const void *self, const char *path,
                       Error *error)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *memory = open_memstream(&bytes, &size);
    if (!memory) {
        program_out_of_memory();
    }
    bool whole = write(self, memory);
    whole = fclose(memory) == 0 && whole;
    if (!whole) {
        free(bytes);
        program_out_of_memory();
    }
    bool written = file_write(path, bytes, size, error);
    free(bytes);
    return written;
}

typedef struct Report {
    const Program *program;
    ExportTalk talk;
} Report;

static bool write_report(const void *self, FILE *to)
{
    const Report *report = self;
    export_write_html(report->program, &report->talk, to);
    return true;
}

bool export_file_report(const Program *program, Journal *journal, int64_t id,
                        const char *path, Error *error)
{
    Report report = {.program = program};
    return export_talk_read(program, journal, id, &report.talk, error) &&
           export_file_write(write_report, &report, path, error);
}
