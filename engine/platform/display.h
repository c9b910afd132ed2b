// The display of the system, as far as the window library does not tell.

#ifndef PLATFORM_DISPLAY_H
#define PLATFORM_DISPLAY_H

#include <stdbool.h>

enum { DISPLAY_OUTPUTS_MAX = 16, DISPLAY_NAME_BYTES = 32 };

// How many times larger than usual everything is to be drawn, as it was set for
// the whole desktop: 2 on a screen with twice the dots an inch. Never below 1,
// and 1 where that cannot be known.
double display_scale(void);

// What shows something now: a panel, or whatever a cable leads to.
typedef struct DisplayOutput {
    int x, y, w, h; // of the desktop, in its dots
    bool panel;     // of the computer itself, as far as is known
    bool doubled;   // the system shows the same elsewhere too
    char name[DISPLAY_NAME_BYTES];
} DisplayOutput;

typedef struct DisplayWatch DisplayWatch;

// Keeps asking the system itself: the window library does not notice that a
// display became a mirror of another. NULL where it cannot be asked.
DisplayWatch *display_watch_open(void);

// As it is at this moment. Returns how many there are, 0 when nothing is known;
// a question and an answer over a socket, a tenth of a millisecond.
int display_watch_ask(DisplayWatch *watch,
                      DisplayOutput outputs[DISPLAY_OUTPUTS_MAX]);

void display_watch_close(DisplayWatch *watch);

#endif
