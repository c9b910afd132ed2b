// A sentence of one's own: it is read, and played if it is clear.

#ifndef APP_TALK_APP_OWN_H
#define APP_TALK_APP_OWN_H

#include "app/app_state.h"

// Reads `text`, typed at what `touched` touches (a move on the table). What
// came of it stands in the model.
void app_own_say(App *app, Move touched, const char *text);

// Plays `text` as `move`, whatever it would be read as.
void app_own_play(App *app, Move move, const char *text);

#endif
