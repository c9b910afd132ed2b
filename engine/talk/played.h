// A conversation that is being played, with all its turns: what a screen or a
// terminal looks at, and a session keeps (keep/session.h).

#ifndef TALK_PLAYED_H
#define TALK_PLAYED_H

#include <stddef.h>

#include "talk/conversation.h"

typedef struct Played {
    const Scenario *scenario; // NULL: nobody sits there yet
    Conversation now;
    Turn *turns;        // all, in order
    const char **names; // of their moves, as in a recording
    size_t count;
    size_t size;
} Played;

#endif
