// The page a lesson begins with, and the lesson of an earlier time that is
// taken up after a pause or a fall.

#ifndef APP_AFTER_APP_KEPT_H
#define APP_AFTER_APP_KEPT_H

#include "app/app_state.h"

// Looks whether there is one to take up: between talks and on another day too.
void app_kept_look(App *app);

// Shows the page, with what there is to take up; `players` (may be NULL) are
// typed already.
void app_kept_show_page(App *app, const char *players, bool whispers);

// Begins a lesson or takes one up. False, and nothing, for any other intent.
bool app_kept_do(App *app, const Intent *intent);

#endif
