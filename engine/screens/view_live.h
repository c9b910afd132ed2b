// What is wrong in the file that was saved last, or where the talk parted from
// what was played, over whatever is seen.

#ifndef SCREENS_VIEW_LIVE_H
#define SCREENS_VIEW_LIVE_H

#include "screens/intent.h"
#include "screens/view.h"

void view_live(View *view, cairo_t *cr);

// Before the screen: its card was pressed. INTENT_NONE for anything else.
Intent view_live_handle(const View *view, const Input *input);

#endif
