// The title: what this is, who waits for you, and on what day.

#ifndef VIEW_SCREEN_TITLE_H
#define VIEW_SCREEN_TITLE_H

#include "view/screen.h"
#include "view/screen_scene.h"
#include "view/sheet.h"

typedef struct Title {
    Scene scene;
    int mood;
    Sheet sheet;
} Title;

extern const Screen SCREEN_TITLE;

#endif
