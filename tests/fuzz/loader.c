// The text of a scenario. Whatever it says: it is refused with a sentence, or
// it can be checked, played and shown.

#define _GNU_SOURCE // memfd_create

#include "fuzz.h"

#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/random.h"
#include "cli/json_write.h"
#include "core/check.h"
#include "core/debrief.h"

enum { PLAYED_MAX = 40, PATH_MAX_BYTES = 64 };

// A file in memory, and the path by which the loader opens it.
static int keep(const uint8_t *bytes, size_t count, char path[PATH_MAX_BYTES])
{
    int file = memfd_create("klant", MFD_CLOEXEC);
    assert(file >= 0);
    for (size_t done = 0; done < count;) {
        ssize_t more = write(file, bytes + done, count - done);
        assert(more > 0);
        done += (size_t)more;
    }
    (void)snprintf(path, PATH_MAX_BYTES, "/proc/self/fd/%d", file);
    return file;
}

static void show(const Session *session)
{
    json_t *state = session_is_over(session) ? json_write_end(session)
                                             : json_write_state(session, true);
    char *text = state == NULL ? NULL : json_dumps(state, JSON_COMPACT);
    assert(text != NULL && fuzz_valid(text));
    free(text);
    json_decref(state);
}

// Plays moves by chance; the bytes are the seed.
static void play(Arena *arena, const Scenario *scenario, uint64_t seed)
{
    Program program = {.words = fuzz_words(), .arena = arena};
    Session session;
    Move moves[MOVES_MAX];
    Random random = random_start(seed);
    session_begin(&session, &program, scenario, seed,
                  (int)(seed % (uint64_t)scenario->mood_count));
    for (int i = 0; i < PLAYED_MAX && !session_is_over(&session); i++) {
        show(&session);
        size_t count = conversation_moves(&session.now, moves, MOVES_MAX);
        assert(count > 0 && count <= MOVES_MAX);
        Move move = moves[random_below(&random, (uint32_t)count)];
        assert(session_play(&session, move));
    }
    show(&session);
    (void)session_debrief(&session);
    session_end(&session);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Finding findings[CHECK_FINDINGS_MAX];
    char path[PATH_MAX_BYTES];
    Arena arena = {0};
    Error error = {0};
    int file = keep(bytes, count, path);
    const Scenario *scenario = loader_load(&arena, FUZZ_LIBRARY, path, &error);
    if (scenario == NULL) {
        fuzz_check_error(&error);
    } else {
        (void)check_scenario(scenario, findings, CHECK_FINDINGS_MAX);
        play(&arena, scenario, count == 0 ? 0 : bytes[count / 2]);
    }
    arena_free(&arena);
    (void)close(file);
    return 0;
}
