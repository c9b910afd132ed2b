// The settings: letters, motion, sound, help with practising. Each change is
// seen at once.

#ifndef SCREENS_SETTINGS_SETTINGS_H
#define SCREENS_SETTINGS_SETTINGS_H

#include "screens/parts/sheet.h"
#include "screens/screen.h"

typedef struct SettingsPage {
    Sheet sheet;
} SettingsPage;

extern const Screen SCREEN_SETTINGS;

#endif
