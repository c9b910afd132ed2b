// A large sign in each of two windows that says whose it is, and asks whether
// that is right: before anything is shown that only a trainer may see. Where
// the room sees all that the trainer sees there is no right answer.

#ifndef SCREENS_PARTS_SIGN_H
#define SCREENS_PARTS_SIGN_H

#include "screens/keys.h"
#include "screens/view.h"

extern const Keys SIGN_KEYS;

typedef enum {
    SIGN_APART,   // a display for each
    SIGN_ALONE,   // one display for both
    SIGN_MIRRORED // the room's display shows the same as the trainer's
} SignKind;

// Draws the sign over the whole window; `room` is the one the room looks at.
void sign_draw(View *view, cairo_t *cr, bool room, SignKind kind);

// INTENT_WINDOWS_KEEP or INTENT_WINDOWS_SWAP, for a mirror
// INTENT_WINDOWS_CLOSE; or nothing yet.
Intent sign_handle(View *view, const Input *input, SignKind kind);

#endif
