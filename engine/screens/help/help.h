// What can be done on a screen, on one page: in plain words, of the talk with a
// picture of the table.

#ifndef SCREENS_HELP_HELP_H
#define SCREENS_HELP_HELP_H

#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct Help {
    const char *of; // the screen, by its name, or what of it
    Sheet sheet;
    double size; // of its letters
} Help;

extern const Screen SCREEN_HELP;

#endif
