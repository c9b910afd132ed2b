// The customers, loaded as a player meets them; for tests that need
// conversations of some length.

#ifndef TESTS_WHOLE_SCENARIO_H
#define TESTS_WHOLE_SCENARIO_H

#include <assert.h>
#include <stdio.h>

#include "author/explore/bots.h"
#include "author/script/loader.h"
#include "platform/file.h"

#define WHOLE_FOLDER PROJECT_DIR "/scripts/klanten"

// Customer `name`, in `arena`. Never NULL.
static inline const Scenario *whole_customer(Arena *arena, const char *name)
{
    char path[FILE_PATH_MAX];
    Error error = {0};
    (void)snprintf(path, sizeof path, "%s/%.200s.lua", WHOLE_FOLDER, name);
    const Scenario *scenario = loader_load(
        arena, PROJECT_DIR "/scripts/lib/woorden.lua", path, &error);
    if (!scenario) {
        fprintf(stderr, "%s:%d: %s\n", error.file, error.line, error.detail);
    }
    assert(scenario);
    return scenario;
}

// The bicycle dealer. Never NULL.
static inline const Scenario *whole_scenario(Arena *arena)
{
    return whole_customer(arena, "fietsenmaker");
}

// The names of all customers, in `arena`; their number is returned.
static inline size_t whole_names(Arena *arena, const char ***names)
{
    size_t count = 0;
    bool found = file_list(arena, WHOLE_FOLDER, ".lua", names, &count, NULL);
    assert(found && count > 0);
    (void)found;
    return count;
}

enum { WHOLE_MOVES_MAX = 512 };

// Lets a bot play until it ends; the turns go to `turns`, their number is
// returned.
static inline size_t whole_play(Bot bot, const Scenario *scenario, int mood,
                                uint64_t seed, Turn turns[WHOLE_MOVES_MAX])
{
    Conversation talk;
    size_t count = 0;
    conversation_begin(&talk, scenario, seed, mood);
    while (talk.ending == ENDING_NONE && count < WHOLE_MOVES_MAX) {
        bool played =
            conversation_play(&talk, bot_choose(bot, &talk), &turns[count++]);
        assert(played);
        (void)played;
    }
    return count;
}

#endif
