// The settings: letters, motion, sound, help with practising. Each change is
// seen at once.

#ifndef VIEW_SCREEN_SETTINGS_H
#define VIEW_SCREEN_SETTINGS_H

#include "view/screen.h"
#include "view/sheet.h"

typedef struct SettingsPage {
    Sheet sheet;
} SettingsPage;

extern const Screen SCREEN_SETTINGS;

#endif
