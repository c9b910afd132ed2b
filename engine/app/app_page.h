// What the page of a browser is told of each picture, where there is one: where
// something is typed, and what can be done, for who does not see it.

#ifndef APP_APP_PAGE_H
#define APP_APP_PAGE_H

#include "app/app_state.h"

// After each picture.
void app_page_follow(App *app);

#endif
