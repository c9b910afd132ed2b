// What the page of a browser is told of each picture, where there is one: where
// something is typed, what can be done, for who does not see it, and what was
// played, for who keeps that.

#ifndef APP_APP_PAGE_H
#define APP_APP_PAGE_H

#include "app/app_state.h"

// Goes on with the talk that the page had kept elsewhere. False if there is
// none, or none that fits.
bool app_page_take_up(App *app);

// After each picture.
void app_page_follow(App *app);

#endif
