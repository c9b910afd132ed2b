// What a trainer prints before a lesson, as one page of HTML: cards to vote
// with, cards for who looks on, a sheet for three at a laptop, a proof that
// somebody was there, and what to do two days later.

#ifndef REPORT_HANDOUT_H
#define REPORT_HANDOUT_H

#include <stdio.h>

#include "author/program.h"
#include "platform/file.h"
#include "talk/lesson.h"

// Writes it to `to`; whether all arrived is seen by the caller. With a proof
// for each player of `lesson` that has a name; without any such, one to fill in
// by hand.
void handout_write(const Program *program, const Lesson *lesson, FILE *to);

// Keeps it among the papers of who uses the machine, over the one from before;
// its path goes to `path`. False with `error`, and then there is no half a
// file.
bool handout_keep(const Program *program, const Lesson *lesson,
                  char path[FILE_PATH_MAX], Error *error);

#endif
