// What the screens want, done.

#ifndef APP_APP_INTENTS_H
#define APP_APP_INTENTS_H

#include "app/app_state.h"

void app_intents_do(App *app, const Intent *intent);

#endif
