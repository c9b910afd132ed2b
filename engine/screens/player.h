// What a player of a workshop is called on the screen.

#ifndef SCREENS_PLAYER_H
#define SCREENS_PLAYER_H

#include "screens/view.h"

enum { PLAYER_TEXT_MAX = 100 };

// His name, or "speler A" for one who has none; "" for NONE.
void player_write(const View *view, int player, char out[PLAYER_TEXT_MAX]);

#endif
