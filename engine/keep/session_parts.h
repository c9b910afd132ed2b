// What the files of the session share. Nobody else includes this.

#ifndef KEEP_SESSION_PARTS_H
#define KEEP_SESSION_PARTS_H

#include "keep/session.h"

// Begins a conversation that is not kept and plays what was recorded, up to the
// first move that does not fit: then false. It must be ended.
bool session_replay(Session *session, const Program *program,
                    const Scenario *scenario, const Recording *recording);

// Writes the end, unless it has `ended`, and how it went; trouble is for who
// plays next.
void session_write_end(const Session *session);

// Lets others have the talk.
void session_release(Session *session);

#endif
