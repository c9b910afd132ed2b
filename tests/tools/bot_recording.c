// Prints the recording of a bot's conversation with a customer, for a golden
// transcript: bot_recording FILE.lua BOT [SEED [MOOD [MOVE…]]]
//
// A mood goes by its name or its number. The moves stand for what the bot would
// do first; "-" leaves that one to the bot.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/explore/bots.h"
#include "author/script/loader.h"
#include "talk/recording.h"

enum { NUMBER_BASE = 10 };

static int fail(const char *what)
{
    fprintf(stderr, "bot_recording: %s\n", what);
    return EXIT_FAILURE;
}

static int find_mood(const Scenario *scenario, const char *name)
{
    char *end;
    long number = strtol(name, &end, NUMBER_BASE);
    if (*name && !*end && number >= 0 && number < scenario->mood_count) {
        return (int)number;
    }
    for (int i = 0; i < scenario->mood_count; i++) {
        if (strcmp(scenario->moods[i].name, name) == 0) {
            return i;
        }
    }
    return -1;
}

// The first of `moves` if there is one, else what the bot does.
static bool choose(Bot bot, const Conversation *now, char ***moves, Move *move)
{
    const char *asked = **moves ? *(*moves)++ : "-";
    if (strcmp(asked, "-") != 0) {
        return recording_read_move(now, asked, move);
    }
    *move = bot_choose(bot, now);
    return true;
}

static int print_recording(const Scenario *scenario, Bot bot, uint64_t seed,
                           int mood, char **moves)
{
    Conversation now;
    Turn turn;
    char name[MOVE_TEXT_MAX];
    conversation_begin(&now, scenario, seed, mood);
    printf("geslaagd 1\nklant %s\nstemming %s\nzaad %llu\n", scenario->id,
           scenario->moods[mood].name, (unsigned long long)seed);
    while (now.ending == ENDING_NONE) {
        Move move;
        if (!choose(bot, &now, &moves, &move)) {
            return fail("a move that is not on the table");
        }
        recording_write_move(&now, move, name);
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
    int mood = count > 4 ? find_mood(scenario, arguments[4]) : 0;
    int status = mood >= 0
                     ? print_recording(scenario, bot, seed, mood,
                                       arguments + (count > 5 ? 5 : count))
                     : fail("no such mood");
    arena_free(&arena);
    return status;
}
