// All that was played, taken along in one file, and such a file laid beside
// what is here (keep/journal/journal_file.h), on the page of what was played.

#ifndef APP_AFTER_APP_ALONG_H
#define APP_AFTER_APP_ALONG_H

#include "app/app_state.h"

// A file was dropped on the window: what it holds is shown, before it is laid
// beside. False, and nothing, if its name is not that of such a file.
bool app_along_drop(App *app, const char *path);

// Does what is wanted of it. False, and nothing, for any other intent.
bool app_along_do(App *app, const Intent *intent);

#endif
