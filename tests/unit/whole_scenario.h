// The bicycle dealer, loaded as a player meets him; for tests that need a
// conversation of some length.

#ifndef TESTS_WHOLE_SCENARIO_H
#define TESTS_WHOLE_SCENARIO_H

#include <assert.h>
#include <stdio.h>

#include "core/bots.h"
#include "script/loader.h"

// Never NULL; lives in `arena`.
static inline const Scenario *whole_scenario(Arena *arena)
{
    Error error = {0};
    const Scenario *scenario =
        loader_load(arena, PROJECT_DIR "/scripts/lib/woorden.lua",
                    PROJECT_DIR "/scripts/klanten/fietsenmaker.lua", &error);
    if (!scenario) {
        fprintf(stderr, "%s:%d: %s\n", error.file, error.line, error.detail);
    }
    assert(scenario);
    return scenario;
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
