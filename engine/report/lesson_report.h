// What a group did in a workshop, as one page of HTML beside the table
// (lesson_csv.h): who played which moves, what he answered, the hands, the
// guesses beside the thought, what was turned back from beside what was played
// instead, the line of each talk, the form, and the questions to discuss. As in
// the table, players are what lesson_label calls them.

#ifndef REPORT_LESSON_REPORT_H
#define REPORT_LESSON_REPORT_H

#include <stdio.h>

#include "author/program.h"
#include "platform/file.h"
#include "talk/lesson.h"

// Writes it to `to`; whether all arrived is seen by the caller.
void lesson_report_write(const Program *program, const Lesson *lesson,
                         FILE *to);

// Keeps it beside the table at `table`, "les-3.csv": as "les-3.html", whose
// path goes to `path`. False with `error`, and then there is no half a file.
bool lesson_report_keep(const Program *program, const Lesson *lesson,
                        const char *table, char path[FILE_PATH_MAX],
                        Error *error);

#endif
