// Standing still: a trainer stops picture, sound and time to say something, or
// makes the screen dark; or a player pauses.

#ifndef APP_STILL_H
#define APP_STILL_H

#include <stdbool.h>
#include <stdint.h>

// A struct set to {0} goes on.
typedef struct Still {
    bool frozen;
    bool dark;
    bool held; // by the pause of the talk, in which there is what to choose
    uint64_t since;  // milliseconds: when it stopped
    uint64_t missed; // for how long it stood still before
} Still;

// Stops or goes on; dark or not. Time stands still in both.
void still_set(Still *still, bool frozen, bool dark);

// Stops or goes on for a pause, whatever else there is.
void still_hold(Still *still, bool held);

// Whether a trainer stopped it: then nothing can be chosen.
bool still_is(const Still *still);

// Whether time stands still, for whatever reason.
bool still_stops(const Still *still);

// Seconds that went by, without those it stood still.
double still_seconds(const Still *still);

#endif
