// What is on the screen, read aloud for who has set that: a new screen, what he
// says in his own language, and what the keyboard or the pointer comes by.

#ifndef APP_APP_VOICE_H
#define APP_APP_VOICE_H

#include "app/app_state.h"

// Opens or closes it as the settings say.
void app_voice_follow_setting(App *app);

// After each picture: reads what is new on it. `said` is what he said last, or
// NULL.
void app_voice_read(App *app, const char *said);

// Says nothing more of what was new till now.
void app_voice_hush(App *app);

void app_voice_close(App *app);

#endif
