// The displays there are: that of a laptop, and a projector perhaps. Numbered
// from 0, as they stand at the moment they were read.

#ifndef DRAW_DISPLAYS_H
#define DRAW_DISPLAYS_H

#include <SDL.h>
#include <stdbool.h>

#include "platform/display.h"

enum { DISPLAY_NONE = -1 };

typedef struct Displays {
    int count;
    DisplayOutput all[DISPLAY_OUTPUTS_MAX];
} Displays;

// To read them with, where the window library itself draws for a system that
// can be asked; else NULL. Closed with display_watch_close.
DisplayWatch *displays_watch(void);

// Asks the system; the window library where `watch` is NULL or knows nothing.
Displays displays_read(DisplayWatch *watch);

// Another than `display` that shows nothing of it, the computer's own first; or
// DISPLAY_NONE.
int displays_apart(const Displays *displays, int display);

// One that shows nothing of display `room` (DISPLAY_NONE: that does not matter)
// and that is shown nowhere else, the computer's own first; or DISPLAY_NONE.
int displays_hidden(const Displays *displays, int room);

// The one that has most of `rect`; DISPLAY_NONE: none has any of it.
int displays_at(const Displays *displays, const SDL_Rect *rect);

SDL_Rect displays_rect(const Displays *displays, int display);

// A number for the displays there are and how they stand: another one when one
// is added, taken away, moved or replaced. Above 0.
int displays_mark(const Displays *displays);

#endif
