// The title: what this is, who waits for you, and on what day.

#ifndef SCREENS_TITLE_SCREEN_TITLE_H
#define SCREENS_TITLE_SCREEN_TITLE_H

#include "screens/screen.h"
#include "screens/screen_scene.h"
#include "screens/sheet.h"

typedef struct Title {
    int mood;
    Sheet sheet;
} Title;

extern const Screen SCREEN_TITLE;

#endif
