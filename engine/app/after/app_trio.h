// Three at a laptop: the round that they play here by the clock, and what they
// bring to the trainer's lesson in a file.

#ifndef APP_AFTER_APP_TRIO_H
#define APP_AFTER_APP_TRIO_H

#include "app/app_state.h"

// A lesson began, or was taken up; a talk of it began.
void app_trio_begin(App *app);
void app_trio_begin_round(App *app);

// Whoever had the chair got up: what was played is written, the next takes
// the chair, and a page says so. False, and nothing, where no trio plays, or
// nothing was played since.
bool app_trio_end_round(App *app);

// A file was dropped on the window. False, and nothing, if its name is not that
// of what a trio brings.
bool app_trio_drop(App *app, const char *path);

// Does what is wanted of what they brought. False, and nothing, for any other
// intent.
bool app_trio_do(App *app, const Intent *intent);

// Milliseconds until the clock of the round says something else, or -1; and
// what it says now.
int app_trio_wait(const App *app);
void app_trio_follow(App *app);

void app_trio_close(App *app);

#endif
