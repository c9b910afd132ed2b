// A large sign in each of two windows that says whose it is, and asks whether
// that is right: before anything is shown that only a trainer may see.

#ifndef SCREENS_PARTS_SIGN_H
#define SCREENS_PARTS_SIGN_H

#include "screens/keys.h"
#include "screens/view.h"

extern const Keys SIGN_KEYS;

// Draws the sign over the whole window; `room` is the one the room looks at.
// `alone` says that there is no display apart for each.
void sign_draw(View *view, cairo_t *cr, bool room, bool alone);

// INTENT_WINDOWS_KEEP, INTENT_WINDOWS_SWAP, or nothing yet.
Intent sign_handle(View *view, const Input *input);

#endif
