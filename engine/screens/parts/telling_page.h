// What is told of a talk (tell/telling.h), on paper: each kind in its letters,
// one under the other. What is more than letters a screen draws itself.

#ifndef SCREENS_PARTS_TELLING_PAGE_H
#define SCREENS_PARTS_TELLING_PAGE_H

#include "screens/view.h"
#include "tell/telling.h"

typedef struct TellingPage {
    View *view;
    cairo_t *cr; // NULL: it is only measured
    PaintRect column;
    double y;         // where the next comes
    const void *self; // the screen's own
    void *own;        // what it counts while it draws, or NULL
} TellingPage;

// Draws what was told and moves down behind it.
void telling_page_draw(TellingPage *page, const Told *told);

// The same of other words, in the letters of `kind`.
void telling_page_say(TellingPage *page, ToldKind kind, const char *words);

// Tells of `debrief` to `tell`, whose self is the page.
Telling telling_page_telling(TellingPage *page, const Debrief *debrief,
                             void (*tell)(void *self, const Told *told));

#endif
