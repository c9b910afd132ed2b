// His file was saved in the middle of the talk, and he was read again: what lay
// on the table stays there, with his new words on it. It is known again by the
// names its author gave it, since he may have more to say than before.

#ifndef SCREENS_TALK_TALK_AGAIN_H
#define SCREENS_TALK_TALK_AGAIN_H

#include "screens/talk/talk.h"

typedef enum {
    TALK_AGAIN_WHOLE, // all that lay there lies there
    TALK_AGAIN_HANDS, // other cards lie there: hands go up for them anew
    TALK_AGAIN_CLOSED // what lay open is his no more: nothing does
} TalkAgain;

// With what the view shows as it is now, at the same moment of the same talk as
// `before`, whose scenario must still be there.
TalkAgain talk_again(Talk *talk, View *view, const Conversation *before);

#endif
