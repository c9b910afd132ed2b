// Whether to stop for today: asked before the program ends by a key, which may
// have been pressed once too often; in a lesson also whether that is over, or
// goes on later.

#ifndef SCREENS_PARTS_LEAVE_H
#define SCREENS_PARTS_LEAVE_H

#include "screens/intent.h"
#include "screens/view.h"

// It is asked from now on.
void leave_ask(View *view, bool *asking);

// A button that says so ends the program at once; a lesson is asked after.
Intent leave_or_ask(View *view, bool *asking);

void leave_draw(View *view, cairo_t *cr);

// INTENT_QUIT, INTENT_LESSON_END, or nothing; `asking` tells whether it still
// is asked.
Intent leave_handle(View *view, const Input *input, bool *asking);

#endif
