// What a player of a workshop is called on the screen.

#ifndef VIEW_PLAYER_H
#define VIEW_PLAYER_H

#include "view/view.h"

enum { PLAYER_TEXT_MAX = 100 };

// His name, or "speler A" for one who has none; "" for NONE.
void player_write(const View *view, int player, char out[PLAYER_TEXT_MAX]);

#endif
