#include "report/export_file.h"

#include <stdlib.h>

#include "platform/file.h"
#include "platform/memory_file.h"
#include "report/export_write.h"

bool export_file_write(ExportWriter *write, const void *self, const char *path,
                       Error *error)
{
    MemoryFile memory;
    if (!memory_file_open(&memory)) {
        program_out_of_memory();
    }
    bool whole = write(self, memory.file);
    if (!memory_file_close(&memory) || !whole) {
        program_out_of_memory();
    }
    bool written = file_write(path, memory.bytes, memory.count, error);
    free(memory.bytes);
    return written;
}

typedef struct LessonExport {
    ExportLesson *write;
    const Program *program;
    const Lesson *lesson;
} LessonExport;

static bool write_lesson(const void *self, FILE *to)
{
    const LessonExport *what = self;
    what->write(what->program, what->lesson, to);
    return true;
}

bool export_file_lesson(ExportLesson *write, const Program *program,
                        const Lesson *lesson, const char *path, Error *error)
{
    const LessonExport what = {write, program, lesson};
    return export_file_write(write_lesson, &what, path, error);
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
