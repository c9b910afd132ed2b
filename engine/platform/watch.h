// Folders in which somebody may save something while the program runs.
//
//     Watch *watch = watch_open();
//     watch_folder(watch, "scripts/klanten");
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
// there, or more than the system takes, is not watched.
void watch_folder(Watch *watch, const char *folder);

// Whether a file in one of them was saved whole, came or went since the last
// time this was asked. Does not wait, and costs one call of the system.
bool watch_stirs(Watch *watch);

void watch_close(Watch *watch);

#endif
