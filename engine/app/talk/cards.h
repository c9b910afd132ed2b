// The customers that can be chosen, read one by one, and what the journal
// knows of them.

#ifndef APP_TALK_CARDS_H
#define APP_TALK_CARDS_H

#include "keep/session.h"
#include "screens/model.h"

// Lists who there is, with what the journal of `session` knows; reads nothing
// yet. False with `error` when there is no folder or nobody in it.
bool cards_list(ModelCards *cards, const Program *program,
                const Session *session, Error *error);

// Looks again who there is, and who was saved since he was read: he is to be
// read again. And in the journal, as below.
void cards_look_again(ModelCards *cards, const Program *program,
                      const Session *session);

// Looks in the journal again: how it went last. Whoever was read in another
// language than that of `program` is to be read again.
void cards_remember(ModelCards *cards, const Program *program,
                    const Session *session);

// Whether it is the prologue, in which you sit on the other side.
bool cards_is_prologue(const char *id);

// Whether nobody was talked with yet, but in the prologue.
bool cards_is_first(const Session *session);

// Reads the next customer that was not read yet. False when all are.
bool cards_read_next(ModelCards *cards, const Program *program, Arena *arena);

#endif
