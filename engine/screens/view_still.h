// The picture of a workshop that stands still.

#ifndef SCREENS_VIEW_STILL_H
#define SCREENS_VIEW_STILL_H

#include "screens/view.h"

// Over the picture: nothing but dark, or that it is frozen. Then nothing can be
// touched.
void view_still(View *view, cairo_t *cr, bool frozen, bool dark);

#endif
