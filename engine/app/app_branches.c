#include "app/app_branches.h"

static int add(Branches *branches, const Session *session, int parent,
               size_t fork)
{
    Recording recording = session_recording(session);
    int index = strands_load(branches->tree, parent, fork, &recording, NULL);
    if (index != NONE) {
        branches->talks[index] = session->talk;
        branches->debriefs[index] = session_debrief(session);
    }
    return index;
}

void branches_begin(Branches *branches, const Session *session)
{
    *branches = (Branches){
        .tree = strands_begin(session->program->arena, session->scenario,
                              session->now.mood, session->now.seed)};
    if (!branches->tree || add(branches, session, NONE, 0) == NONE) {
        program_out_of_memory();
    }
}

// Of an older strand only the names of its moves are needed.
void branches_fork(Branches *branches, Session *session, int parent,
                   size_t moves)
{
    Session from = *session;
    from.names = strands_get(branches->tree, parent)->names;
    branches->whole = *session;
    branches->parent = parent;
    branches->fork = moves;
    branches->branching = true;
    session_fork(session, &from, branches->talks[parent], moves);
}

int branches_join(Branches *branches, Session *session)
{
    int index = session->count > branches->fork
                    ? add(branches, session, branches->parent, branches->fork)
                    : NONE;
    branches_close(branches, session);
    return index;
}

void branches_close(Branches *branches, Session *session)
{
    if (branches->branching) {
        session_join(session, &branches->whole);
        *session = branches->whole;
        branches->whole = (Session){0};
        branches->branching = false;
    }
}
