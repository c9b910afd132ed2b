// A file was saved while the window is open: who is in it is read again, and
// the talk goes on with him.

#ifndef APP_WORK_APP_SAVED_H
#define APP_WORK_APP_SAVED_H

#include "app/app_state.h"

// Looks whether something was saved, and does what follows from that.
void app_saved_look(App *app);

// Milliseconds until it is to look again, or -1: nothing would be seen of it.
int app_saved_wait(const App *app);

// Opens his file in what the system opens such a file with; the place where
// `line` is, if it is not 0, can be pasted there.
void app_saved_open(App *app, int line);

#endif
