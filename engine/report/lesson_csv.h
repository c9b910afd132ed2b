// What a group did in a workshop, as a table: one row an event, and one for
// each sentence that hands went up for or guess that was made. Nobody is named:
// players are A, B, C.
//
// Columns: number, kind, move, player, text, hands, played, thought.

#ifndef REPORT_LESSON_CSV_H
#define REPORT_LESSON_CSV_H

#include <stdio.h>

#include "base/error.h"
#include "base/words.h"
#include "platform/file.h"
#include "talk/lesson.h"

// Writes it to `to`; whether all arrived is seen by the caller.
void lesson_csv_write(const Words *words, const Lesson *lesson, FILE *to);

// Keeps it where people keep their papers (folder.h), as
// les-2026-11-30-141005.csv after the moment at which it began, over what was
// kept of the same lesson before; its path goes to `path`. False with `error`.
bool lesson_csv_keep(const Words *words, const Lesson *lesson,
                     char path[FILE_PATH_MAX], Error *error);

#endif
