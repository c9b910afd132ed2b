// The display of the system, as far as the window library does not tell.

#ifndef PLATFORM_DISPLAY_H
#define PLATFORM_DISPLAY_H

// How many times larger than usual everything is to be drawn, as it was set for
// the whole desktop: 2 on a screen with twice the dots an inch. Never below 1,
// and 1 where that cannot be known.
double display_scale(void);

#endif
