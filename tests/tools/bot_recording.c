// Prints the recording of a bot's conversation with a customer, for a golden
// transcript: bot_recording FILE.lua BOT [SEED [MOOD]]

#include <stdio.h>
#include <stdlib.h>

#include "author/explore/bots.h"
#include "author/script/loader.h"
#include "talk/recording.h"

enum { NUMBER_BASE = 10 };

static int fail(const char *what)
{
    fprintf(stderr, "bot_recording: %s\n", what);
    return EXIT_FAILURE;
}

static int print_recording(const Scenario *scenario, Bot bot, uint64_t seed,
                           int mood)
{
    Conversation now;
    Turn turn;
    char name[MOVE_TEXT_MAX];
    conversation_begin(&now, scenario, seed, mood);
    printf("geslaagd 1\nklant %s\nstemming %s\nzaad %llu\n", scenario->id,
           scenario->moods[mood].name, (unsigned long long)seed);
    while (now.ending == ENDING_NONE) {
        Move move = bot_choose(bot, &now);
        move_write(&now, move, name);
        puts(name);
        if (!conversation_play(&now, move, &turn)) {
            return fail("a move that is not on the table");
        }
    }
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    Arena arena = {0};
    Error error = {0};
    if (count < 3) {
        return fail("which file, which bot?");
    }
    Bot bot = bot_from_name(arguments[2]);
    const Scenario *scenario = loader_load(
        &arena, PROJECT_DIR "/scripts/lib/woorden.lua", arguments[1], &error);
    if (!scenario || bot == BOTS) {
        arena_free(&arena);
        return fail("no such customer or bot");
    }
    uint64_t seed = count > 3 ? strtoull(arguments[3], NULL, NUMBER_BASE) : 1;
    int mood = count > 4 ? atoi(arguments[4]) : 0;
    int status = mood >= 0 && mood < scenario->mood_count
                     ? print_recording(scenario, bot, seed, mood)
                     : fail("no such mood");
    arena_free(&arena);
    return status;
}
