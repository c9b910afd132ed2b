// On which display each of the two windows of a lesson stands: the one for the
// room, and the trainer's, which nobody but he may see.

#ifndef APP_TALK_APP_PLACES_H
#define APP_TALK_APP_PLACES_H

#include "app/app_state.h"
#include "screens/parts/sign.h"

// Before the trainer's window opens: looks at the displays, and sends the
// room's window to the room. `own` becomes the display for the trainer's;
// false, with `own` unchanged: it is to stand beside the room's.
bool app_places_begin(App *app, SDL_Rect *own);
void app_places_end(App *app);

// What is to be asked of the displays as they stand.
SignKind app_places_sign(const App *app);

// Whether it was answered for these same displays, and still holds: the room
// sees nothing of the trainer's window.
bool app_places_hold(const App *app);

// Looks again, a few times a second. True: it does not hold any more. Brings
// both windows back into sight when another display came or went.
bool app_places_look(App *app);

// Milliseconds until it is to look again.
int app_places_wait(const App *app);

// It is as it should be: kept for these displays. Where both windows stand on
// one of two displays, each goes to its own.
void app_places_keep(App *app);

#endif
