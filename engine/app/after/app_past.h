// What was played on earlier days: listed, and one of it looked back at.

#ifndef APP_AFTER_APP_PAST_H
#define APP_AFTER_APP_PAST_H

#include "app/app_state.h"

// Lists it again, and shows that, with what else the model has to say there.
void app_past_show(App *app);

// True if the intent was for this.
bool app_past_do(App *app, const Intent *intent);

#endif
