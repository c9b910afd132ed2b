// Looking back: every move, with the line of rapport over the conversation.

#ifndef VIEW_SCREEN_RIVER_H
#define VIEW_SCREEN_RIVER_H

#include "view/screen.h"
#include "view/screen_scene.h"

typedef struct River {
    Scene scene;
    int row; // the turn chosen
    double list_scroll;
    double list_over;
    double text_scroll;
    double text_over;
    bool follow; // bring the chosen row into sight
} River;

extern const Screen SCREEN_RIVER;

// Opens it at a move, from 0; NONE: at the first.
void river_open(River *river, int move);

// What you said or did in a turn, as text.
const char *river_said(const View *view, const Turn *turn);

#endif
