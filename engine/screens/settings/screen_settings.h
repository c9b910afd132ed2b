// The settings: letters, motion, sound, help with practising. Each change is
// seen at once.

#ifndef SCREENS_SETTINGS_SCREEN_SETTINGS_H
#define SCREENS_SETTINGS_SCREEN_SETTINGS_H

#include "screens/screen.h"
#include "screens/sheet.h"

typedef struct SettingsPage {
    Sheet sheet;
} SettingsPage;

extern const Screen SCREEN_SETTINGS;

#endif
