// What a player set once and wants back: a small JSON file beside the journal.

#ifndef CLI_SETTINGS_H
#define CLI_SETTINGS_H

#include <stdbool.h>

#include "base/error.h"

enum {
    SETTINGS_TEXT_LEAST = 100, // per cent
    SETTINGS_TEXT_MOST = 200,
    SETTINGS_VOLUME_MOST = 100
};

typedef struct Settings {
    int text_percent;
    int volume;    // 0 is mute
    bool readable; // letters that are easier for who has dyslexia
    bool calm;     // reduced motion
    bool practice; // hooks are underlined
    bool captions; // what is seen and heard, in words
} Settings;

// What it is before anybody set anything.
Settings settings_usual(void);

// Reads the file in the data folder. A value that is missing or makes no sense
// is the usual one. False with `error`, and all the usual, when the file is
// there but cannot be read; no file is no error.
bool settings_read(Settings *settings, Error *error);

// Writes it as a whole. False with `error`.
bool settings_write(const Settings *settings, Error *error);

#endif
