#include "app/talk/branches.h"

static int add(Branches *branches, const Session *session, int parent,
               size_t fork)
{
    Recording recording = session_recording(session);
    int index =
        strands_load(branches->back->strands, parent, fork, &recording, NULL);
    if (index != NONE) {
        branches->talks[index] = session->talk;
        branches->back->debriefs[index] =
            session_debrief(session, &branches->arena);
    }
    return index;
}

void branches_forget(Branches *branches)
{
    ModelBack *back = branches->back;
    arena_free(&branches->arena);
    *back = (ModelBack){.parent = NONE};
    *branches = (Branches){.back = back};
}

static void begin_tree(Branches *branches, const Session *session)
{
    branches_forget(branches);
    branches->back->strands =
        strands_begin(&branches->arena, session->played.scenario,
                      session->played.now.mood, session->played.now.seed);
    if (!branches->back->strands) {
        program_out_of_memory();
    }
}

// The strand of what is played now; its parent where nothing was added to it.
static int keep_now(Branches *branches, const Session *session)
{
    return branches->back->parent != NONE &&
                   session->played.count <= branches->back->fork
               ? branches->back->parent
               : add(branches, session, branches->back->parent,
                     branches->back->fork);
}

bool branches_turn_back(Branches *branches, Session *session, int strand,
                        size_t moves)
{
    if (!branches->back->strands) {
        begin_tree(branches, session);
    }
    int now = keep_now(branches, session);
    if (now == NONE) {
        return false;
    }
    int parent = strand == NONE ? now : strand;
    Session next;
    Session from = *session;
    from.played.names = strands_get(branches->back->strands, parent)->names;
    session_fork(&next, &from, branches->talks[parent], moves);
    session->journal = next.journal; // given up, if it failed
    session_join(session, &next);
    *session = next;
    branches->back->parent = parent;
    branches->back->fork = moves;
    return true;
}

void branches_begin(Branches *branches, const Session *session)
{
    if (!branches->back->strands) {
        begin_tree(branches, session);
    }
    branches->back->main = keep_now(branches, session);
    if (branches->back->main == NONE) { // full: it is looked back at alone
        begin_tree(branches, session);
        branches->back->main = keep_now(branches, session);
    }
    if (branches->back->main == NONE) {
        program_out_of_memory();
    }
}

// Of an older strand only the names of its moves are needed.
void branches_fork(Branches *branches, Session *session, int parent,
                   size_t moves)
{
    Session from = *session;
    from.played.names = strands_get(branches->back->strands, parent)->names;
    branches->whole = *session;
    branches->back->parent = parent;
    branches->back->fork = moves;
    branches->branching = true;
    session_fork(session, &from, branches->talks[parent], moves);
}

int branches_join(Branches *branches, Session *session)
{
    int index = session->played.count > branches->back->fork
                    ? add(branches, session, branches->back->parent,
                          branches->back->fork)
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
