// What is to be heard where, and when. Only listens: nothing waits for a sound.

#ifndef APP_APP_SOUND_H
#define APP_APP_SOUND_H

#include "app/app_state.h"

// Another screen is there: its room, or silence.
void app_sound_screen(App *app);

// After each picture: what the screen noted that it was to be heard.
void app_sound_follow(App *app);

// In the car, for the first time: the door, the rain, the telephone.
void app_sound_car(App *app);

// How loud it is now, after it was set.
void app_sound_try(App *app);

// Stands still with the time, or goes on; but one can always set how loud.
void app_sound_hold(App *app);

#endif
