// A screen draws from a const model and its own state, and changes neither; on
// the canvas it notes, while it draws, what can be touched. Handling an input
// gives back what it wants, and the app does it.

#ifndef SCREENS_SCREEN_H
#define SCREENS_SCREEN_H

#include "screens/intent.h"
#include "screens/keys.h"
#include "screens/view.h"

// How soon a screen wants to be drawn again, with nothing happening.
// WAKE_WAIT: nothing moves, but something will be different in a while, and
// `update` makes the view dirty then.
// WAKE_READ: as soon as the next customer has been read.
typedef enum {
    WAKE_NEVER,
    WAKE_WAIT,
    WAKE_BREATH,
    WAKE_MOTION,
    WAKE_READ
} Wake;

// One screen. `self` is its own state, which the app keeps. What it has nothing
// to do for is NULL.
typedef struct Screen {
    const char *name;
    const Keys *keys;
    void (*enter)(void *self, View *view);
    Intent (*handle)(void *self, View *view, const Input *input);
    // Before each picture: follows what was played and the clock, and measures.
    void (*update)(void *self, View *view);
    void (*draw)(const void *self, View *view, cairo_t *cr);
    Wake (*wake)(const void *self, const View *view); // NULL: never
    void (*leave)(void *self);
} Screen;

// Draws it, updated, on a canvas that was begun.
void screen_draw(const Screen *screen, void *self, View *view, cairo_t *cr);

Wake screen_wake(const Screen *screen, const void *self, const View *view);

#endif
