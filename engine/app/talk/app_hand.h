// Handing over the chair: whose turn it is stands large over the page for a
// moment, "Sven, jij", with everybody's number. As long as it stands there one
// can go on, back, or to whoever has a number.

#ifndef APP_TALK_APP_HAND_H
#define APP_TALK_APP_HAND_H

#include "app/app_state.h"

// The next player takes the chair, and that is said. Nothing where nobody
// plays, or one alone, or a trio: after its round all move up of themselves.
void app_hand_next(App *app);

// Whether `input` was for it. Whatever is not takes the sign away, and is done
// as if it had not stood there.
bool app_hand_handle(App *app, const Input *input);

// For how many milliseconds it still stands there; -1: it does not. The other
// takes it away once it has stood long enough.
int app_hand_wait(const App *app);
void app_hand_follow(App *app);

#endif
