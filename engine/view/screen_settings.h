// The settings: letters, motion, sound, help with practising. Each change is
// seen at once.

#ifndef VIEW_SCREEN_SETTINGS_H
#define VIEW_SCREEN_SETTINGS_H

#include "view/screen.h"

typedef struct SettingsPage {
    double scroll;
    double over;
} SettingsPage;

extern const Screen SCREEN_SETTINGS;

#endif
