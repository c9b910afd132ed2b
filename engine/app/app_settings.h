// What was set: read from the player's file, and kept.

#ifndef APP_APP_SETTINGS_H
#define APP_APP_SETTINGS_H

#include "author/program.h"
#include "screens/view.h"

// The settings as they were left. What cannot be read is said, and the usual
// used.
void app_settings_read(Settings *settings, const Program *program);

// Keeps them as they are now. What cannot be written is said.
void app_settings_keep(const Settings *settings, const Program *program);

// Opens letters of that kind for `view`, in place of those it has. False with
// `error`; it has the old ones still.
bool app_settings_open_type(View *view, Fonts kind, Error *error);

// Keeps that the room looks at display `room` of those that `mark` stands for
// (displays.h), and nothing else.
void app_settings_keep_room(Settings *settings, const Program *program,
                            int room, int mark);

#endif
