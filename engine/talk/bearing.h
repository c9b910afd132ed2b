// How the customer sits there: all that a player can see of what goes on in
// him. The window turns it into a face and a body, the terminal into a line.

#ifndef TALK_BEARING_H
#define TALK_BEARING_H

#include <stdbool.h>

#include "talk/scenario/expression.h"
#include "talk/state.h"

typedef enum {
    ARMS_CROSSED,
    ARMS_TABLE, // hands on the table, closed
    ARMS_OPEN,  // hands apart, palms seen
    ARMS_CHIN,  // a hand at the chin, thinking
    ARMS_CUP,   // hands round his cup
    ARMS_WRITE  // he writes on a form of his own
} Arms;

typedef struct Bearing {
    int attention; // 0..100, lids, head, how upright
    int warmth;    // 0..100, mouth and brows; 50 is neutral
    int openness;  // 0..100, lean towards you, shoulders
    int tension;   // 0..100, pressed lips, frown
    Gaze gaze;
    Arms arms;
    Expression expression; // goes before warmth and tension, and the arms
    bool only_face;        // of the expression: it does not reach the hands
    int nerves;            // 0..100, the sweat on his forehead
} Bearing;

Bearing bearing_of(const Conversation *now);

#endif
