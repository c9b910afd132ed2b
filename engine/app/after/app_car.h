// The car: what is done with a talk that came to its end, and the strands that
// are played on from it.

#ifndef APP_AFTER_APP_CAR_H
#define APP_AFTER_APP_CAR_H

#include "app/app_state.h"

// Out of a strand, at its end or before. What was played is laid beside what
// it was played on from; who said nothing else is back where he was.
void app_car_leave_branch(App *app);

// Does what is wanted in the car. False, and nothing, for any other intent.
bool app_car_do(App *app, const Intent *intent);

// Looks back at the talk of the session, which came to its end on another day.
void app_car_look_back(App *app);

#endif
