// A screen draws from const data and notes, while it draws, what can be
// touched; handling an input gives back what it wants, and the app does it.

#ifndef SCREENS_SCREEN_H
#define SCREENS_SCREEN_H

#include "screens/intent.h"
#include "screens/keys.h"
#include "screens/view.h"

// How soon a screen wants to be drawn again, with nothing happening.
// WAKE_READ: as soon as the next customer has been read.
typedef enum { WAKE_NEVER, WAKE_BREATH, WAKE_MOTION, WAKE_READ } Wake;

// One screen. `self` is its own state, which the app keeps.
typedef struct Screen {
    const char *name;
    const Keys *keys;
    void (*enter)(void *self, View *view);
    Intent (*handle)(void *self, View *view, const Input *input);
    void (*draw)(void *self, View *view, cairo_t *cr);
    Wake (*wake)(const void *self, const View *view);
    void (*leave)(void *self);
} Screen;

#endif
