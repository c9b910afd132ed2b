// That what is played is not kept, as long as that lasts.

#ifndef SCREENS_VIEW_UNKEPT_H
#define SCREENS_VIEW_UNKEPT_H

#include "screens/view.h"

// A line at the top of whatever screen is seen; nothing when all is kept.
void view_unkept(View *view, cairo_t *cr);

// At the same place, that it waits for another program to be done with it.
void view_unkept_wait(View *view, cairo_t *cr);

#endif
