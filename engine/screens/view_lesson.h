// That a lesson is going on, who has the chair and how many play: one quiet
// line at the foot of every page, over all that it shows. And, where the chair
// is handed over, whose it is now.

#ifndef SCREENS_VIEW_LESSON_H
#define SCREENS_VIEW_LESSON_H

#include "screens/view.h"

// Draws it, or nothing where no group plays.
void view_lesson(View *view, cairo_t *cr);

// Who has the chair now, large and in the middle, as long as the model says so.
void view_lesson_hand(View *view, cairo_t *cr);

#endif
