// The title: what this is, who waits for you, and on what day.

#ifndef SCREENS_TITLE_TITLE_H
#define SCREENS_TITLE_TITLE_H

#include "screens/parts/scene.h"
#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct Title {
    int mood;
    Sheet sheet;
    bool leaving; // it is asked whether to stop
} Title;

extern const Screen SCREEN_TITLE;

#endif
