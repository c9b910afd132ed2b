// Customers of one's own: made, taken in as they came in one file, and given
// away as one.

#ifndef APP_WORK_APP_GIFT_H
#define APP_WORK_APP_GIFT_H

#include "app/app_state.h"

// A file was dropped on the window: who is in it is shown, before he is taken.
void app_gift_drop(App *app, const char *path);

// Does what is wanted of them. False, and nothing, for any other intent.
bool app_gift_do(App *app, const Intent *intent);

void app_gift_close(App *app);

#endif
