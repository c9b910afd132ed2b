// The car: what is done with a talk that came to its end, and the strands that
// are played on from it.

#ifndef APP_APP_CAR_H
#define APP_APP_CAR_H

#include "app/app_state.h"

// The end of a talk: into the car, or back into it from a strand.
void app_car_end_talk(App *app);

// Out of a strand, at its end or before. What was played is laid beside what
// it was played on from; who said nothing else is back where he was.
void app_car_leave_branch(App *app);

// Does what is wanted in the car; nothing for any other intent.
void app_car_do(App *app, const Intent *intent);

#endif
