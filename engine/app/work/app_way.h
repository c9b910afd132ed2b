// The way to something he says, looked for while the window goes on.

#ifndef APP_WORK_APP_WAY_H
#define APP_WORK_APP_WAY_H

#include "app/app_state.h"

// Brings the talk to where he says `beat`, by the way that is found: at once
// where that lies near, else when it is found; on the day of the talk, or on
// another, which is said then. Said too where there is none.
void app_way_go(App *app, int beat);

// Looks a little further, and does what follows from that. Nothing where no way
// is looked for.
void app_way_follow(App *app);

// Milliseconds until it is to be followed, or -1: no way is looked for.
int app_way_wait(const App *app);

// Before all else: whatever is pressed gives it up. True where the press was
// for that alone.
bool app_way_handle(App *app, const Input *input);

void app_way_give_up(App *app);

#endif
