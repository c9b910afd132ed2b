// What was played on earlier days: listed, and one of it looked back at.

#ifndef APP_AFTER_APP_PAST_H
#define APP_AFTER_APP_PAST_H

#include "app/app_state.h"

// True if the intent was for this.
bool app_past_do(App *app, const Intent *intent);

#endif
