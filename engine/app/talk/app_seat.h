// A new conversation in place of the one there was.

#ifndef APP_TALK_APP_SEAT_H
#define APP_TALK_APP_SEAT_H

#include "app/app_state.h"

// Sits `scenario` at the table, before anything was said. What was looked back
// at is gone; the journal stays open.
void app_seat_scenario(App *app, const Scenario *scenario, uint64_t seed,
                       int mood);

#endif
