// A file in memory, and a scenario played by chance: what the fuzzers of a
// scenario and of its translation share.

#ifndef TESTS_FUZZ_PLAYED_H
#define TESTS_FUZZ_PLAYED_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE // memfd_create
#endif

#include "fuzz.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/random.h"
#include "tell/debrief.h"
#include "terminal/play/json_write.h"

enum { PLAYED_MAX = 40, PLAYED_PATH_MAX = 64 };

// A file in memory, and the path by which the loader opens it.
static inline int played_file(const uint8_t *bytes, size_t count,
                              char path[PLAYED_PATH_MAX])
{
    int file = memfd_create("klant", MFD_CLOEXEC);
    assert(file >= 0);
    for (size_t done = 0; done < count;) {
        ssize_t more = write(file, bytes + done, count - done);
        assert(more > 0);
        done += (size_t)more;
    }
    (void)snprintf(path, PLAYED_PATH_MAX, "/proc/self/fd/%d", file);
    return file;
}

static inline void played_show(const Session *session)
{
    json_t *state = session_is_over(session) ? json_write_end(session)
                                             : json_write_state(session, true);
    char *text = state == NULL ? NULL : json_dumps(state, JSON_COMPACT);
    assert(text != NULL && fuzz_valid(text));
    free(text);
    json_decref(state);
}

// Plays moves by chance; the bytes are the seed.
static inline void played(Arena *arena, const Scenario *scenario, uint64_t seed)
{
    Program program = {.words = fuzz_words(), .arena = arena};
    Session session;
    Move moves[MOVES_MAX];
    Random random = random_start(seed);
    session_begin(&session, &program, scenario, seed,
                  (int)(seed % (uint64_t)scenario->mood_count));
    for (int i = 0; i < PLAYED_MAX && !session_is_over(&session); i++) {
        played_show(&session);
        size_t count =
            conversation_moves(&session.played.now, moves, MOVES_MAX);
        assert(count > 0 && count <= MOVES_MAX);
        Move move = moves[random_below(&random, (uint32_t)count)];
        assert(session_play(&session, move));
    }
    played_show(&session);
    (void)session_debrief(&session, session.program->arena);
    session_end(&session);
}

#endif
