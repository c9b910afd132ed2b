// The page a lesson begins with, and the lesson that is kept between two moves
// and taken up again after a pause or a fall.

#ifndef APP_APP_KEPT_H
#define APP_APP_KEPT_H

#include <stdbool.h>

#include "author/program.h"
#include "screens/intent.h"
#include "talk/lesson.h"

struct App;

typedef struct KeptLesson {
    Lesson lesson; // of an earlier time, to be taken up; empty: none
    char text[PROGRAM_TEXT_MAX];
    char trouble[PROGRAM_TEXT_MAX];
    bool failed; // this one could not be written, and that was said
} KeptLesson;

// Shows the page, with what there is to take up; `players` (may be NULL) are
// typed already.
void kept_show_page(struct App *app, const char *players, bool whispers);

// Begins a lesson or takes one up; nothing for any other intent.
void kept_do(struct App *app, const Intent *intent);

// Writes the lesson as it is now. Nothing outside a lesson, or before anything
// was done in it.
void kept_write(struct App *app);

// At the end: it stays if a talk was going on.
void kept_end(struct App *app);

#endif
