// What is on the screen, read aloud for who has set that: a new screen, what he
// says in his own language, and what the keyboard or the pointer comes by.

#ifndef APP_APP_VOICE_H
#define APP_APP_VOICE_H

#include <stdbool.h>

#include "platform/speech.h"
#include "screens/view.h"

struct App;

typedef struct AppVoice {
    Speech *voice;              // NULL: nobody wants it, or there is none
    bool tried;                 // there is none: said on the settings
    char place[64];             // the screen and page that were read last
    size_t turns;               // and how many moves were played then
    char name[TOUCH_WORDS_MAX]; // of what was pointed at last
} AppVoice;

// Opens or closes it as the settings say.
void app_voice_follow_setting(struct App *app);

// After each picture: reads what is new on it. `said` is what he said last, or
// NULL.
void app_voice_read(struct App *app, const char *said);

// Says nothing more of what was new till now.
void app_voice_hush(struct App *app);

void app_voice_close(struct App *app);

#endif
