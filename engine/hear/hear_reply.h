// What comes of a typed sentence in a talk: it is played, or one of a few
// sentences is chosen, or he shrugs. Nothing is spent until something is
// played.

#ifndef HEAR_HEAR_REPLY_H
#define HEAR_HEAR_REPLY_H

#include "hear/hear.h"
#include "talk/conversation.h"

enum { HEAR_CHOICES_MAX = 4 };

typedef enum {
    HEAR_REPLY_PLAY,   // it is clear: `move` is on the table
    HEAR_REPLY_CHOOSE, // it is not: one of `choices`, or none of them
    HEAR_REPLY_SHRUG   // it is nothing one can answer
} HearReplyKind;

typedef struct HearReply {
    HearReplyKind kind;
    Heard heard;
    Move move;
    // In the order in which they are shown, shuffled by the seed; the player's
    // own words may be among them (talk/move.h).
    Move choices[HEAR_CHOICES_MAX];
    int choice_count; // at least 1
} HearReply;

// Reads `text`, typed at what `touched` touches: a move on the table, of which
// only kind, topic and span are looked at. Whether what is given back is right
// is never judged: where the author wrote a fitting and a missing one, they are
// to choose from beside the player's own. Nor is what he told already asked for
// in other words than the author's.
HearReply hear_reply(const Hear *hear, const Conversation *now, Move touched,
                     const char *text);

// What he says to what one cannot answer: the beat, or NONE where he has none.
int hear_reply_shrug(const Conversation *now);

#endif
