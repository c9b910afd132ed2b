// What is exported, as a file: whole or not there at all.

#ifndef REPORT_EXPORT_FILE_H
#define REPORT_EXPORT_FILE_H

#include <stdbool.h>
#include <stdio.h>

#include "author/program.h"
#include "keep/journal/journal.h"
#include "talk/lesson.h"

// Writes what is exported to `to`. False when memory is out.
typedef bool ExportWriter(const void *self, FILE *to);

// Has `write` fill the file `path`, over what was there. It is written in
// memory first, so that a full disk leaves no half a file. False with `error`.
bool export_file_write(ExportWriter *write, const void *self, const char *path,
                       Error *error);

// The same of a lesson: all that `write` tells of it.
typedef void ExportLesson(const Program *program, const Lesson *lesson,
                          FILE *to);
bool export_file_lesson(ExportLesson *write, const Program *program,
                        const Lesson *lesson, const char *path, Error *error);

// Writes the report of talk `id` to `path`, over what was there. False with
// `error`.
bool export_file_report(const Program *program, Journal *journal, int64_t id,
                        const char *path, Error *error);

#endif
