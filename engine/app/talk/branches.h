// The talk that was played last and what was played on from it: its strands,
// each with its debrief and its place in the journal.

#ifndef APP_TALK_BRANCHES_H
#define APP_TALK_BRANCHES_H

#include "keep/session.h"
#include "screens/model.h"

typedef struct Branches {
    Arena arena;     // of all that is looked back at, also in the car
    ModelBack *back; // the model's, where the strands are
    int64_t talks[STRANDS_MAX]; // of the strands, in the journal
    Session whole; // the talk itself, while it is played on differently
    bool branching;
} Branches;

// Forgets all of it: what `arena` held is gone, and nothing is looked back at.
void branches_forget(Branches *branches);

// In the middle of a talk: what was played so far is kept as a strand, and
// `session` plays on from the first `moves` moves of `strand`, or of itself
// (NONE). False, with nothing changed, when there is no room for more strands.
bool branches_turn_back(Branches *branches, Session *session, int strand,
                        size_t moves);

// At the end of the talk: begins with what was played, which is strand 0; or,
// where it was turned back, the last strand, and those before it.
void branches_begin(Branches *branches, const Session *session);

// From here on `session` plays on from `parent` after its first `moves` moves.
void branches_fork(Branches *branches, Session *session, int parent,
                   size_t moves);

// `session` is the talk itself again. The index of the new strand, or NONE
// where nothing was said or there is no room for more.
int branches_join(Branches *branches, Session *session);

// The same, for who stops in the middle.
void branches_close(Branches *branches, Session *session);

#endif
