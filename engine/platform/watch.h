// Folders in which somebody may save something while the program runs.
//
//     Watch *watch = watch_open();
//     watch_folder(watch, "scripts/klanten");
//     watch_call(watch, wake, self);
//     if (watch_stirs(watch)) { ... look which file is another ... }
//     watch_close(watch);
//
// Folders and not files: an editor saves by giving another file the name.

#ifndef PLATFORM_WATCH_H
#define PLATFORM_WATCH_H

#include <stdbool.h>

typedef struct Watch Watch;

// NULL where the system cannot tell: every function takes that too.
Watch *watch_open(void);

// Watches `folder` too. One that is watched already stays so; one that is not
// there is from when it is, and so is one that is made anew. More than eight
// need not be watched.
void watch_folder(Watch *watch, const char *folder);

// Whether a file in one of them was saved whole, came or went since the last
// time this was asked, or one of them did. Does not wait, and costs a call of
// the system or two for each folder.
bool watch_stirs(Watch *watch);

// From now on `call` is called with `self`, in another thread, when there is
// something to ask that for; then not again before it was asked. Once for a
// watch. False where the system cannot: it is to be asked from time to time.
bool watch_call(Watch *watch, void (*call)(void *self), void *self);

void watch_close(Watch *watch);

#endif
