// Another language, chosen in the window.

#ifndef APP_APP_LANGUAGE_H
#define APP_APP_LANGUAGE_H

#include "app/app_state.h"

// The next language of the interface, or the one before it. All words are in it
// at once; a talk goes on in the language in which it began.
void app_language_step(App *app, int step);

// Reads whoever is at the table again, if that was in another language. Only
// between talks.
void app_language_read(App *app);

#endif
