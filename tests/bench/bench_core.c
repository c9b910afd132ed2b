// How many moves a second the core plays, beside a plain Lua coroutine that
// talks as long: bench_core [SECONDS]. One figure a line, with its name.

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "author/explore/bots.h"
#include "author/script/loader.h"
#include "talk/conversation.h"

enum { SEED = 7, TALKS_AT_ONCE = 200 };

// A whole conversation, as it was played once.
typedef struct Talk {
    Move moves[CONVERSATION_MOVES_MAX];
    size_t count;
    Ending ending;
} Talk;

typedef size_t (*PlayTalks)(const Scenario *scenario, const Talk *talk);

static double seconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void stop(const char *what)
{
    fprintf(stderr, "bench_core: %s\n", what);
    exit(EXIT_FAILURE);
}

// The listener's conversation, which goes all over the scenario.
static void record(const Scenario *scenario, Talk *talk)
{
    Conversation now;
    Turn turn;
    conversation_begin(&now, scenario, SEED, 0);
    while (now.ending == ENDING_NONE && talk->count < CONVERSATION_MOVES_MAX) {
        Move move = bot_choose(BOT_LISTENER, &now);
        talk->moves[talk->count++] = move;
        if (!conversation_play(&now, move, &turn)) {
            stop("a bot made a move that is not there");
        }
    }
    talk->ending = (Ending)now.ending;
}

static size_t play_recorded(const Scenario *scenario, const Talk *talk)
{
    Conversation now;
    Turn turn;
    conversation_begin(&now, scenario, SEED, 0);
    for (size_t i = 0; i < talk->count; i++) {
        if (!conversation_play(&now, talk->moves[i], &turn)) {
            stop("a recorded move does not fit");
        }
    }
    if (now.ending != talk->ending) {
        stop("the same moves ended otherwise");
    }
    return talk->count;
}

// The same, asking before each move which there are.
static size_t play_listed(const Scenario *scenario, const Talk *talk)
{
    static Move moves[MOVES_MAX];
    Conversation now;
    Turn turn;
    conversation_begin(&now, scenario, SEED, 0);
    for (size_t i = 0; i < talk->count; i++) {
        if (conversation_moves(&now, moves, MOVES_MAX) == 0 ||
            !conversation_play(&now, talk->moves[i], &turn)) {
            stop("a recorded move does not fit");
        }
    }
    return talk->count;
}

static size_t play_bot(const Scenario *scenario, const Talk *talk)
{
    Conversation now;
    Turn turn;
    size_t count = 0;
    (void)talk;
    conversation_begin(&now, scenario, SEED, 0);
    while (now.ending == ENDING_NONE &&
           conversation_play(&now, bot_choose(BOT_LISTENER, &now), &turn)) {
        count++;
    }
    return count;
}

static void measure(const char *name, PlayTalks play, const Scenario *scenario,
                    const Talk *talk, double seconds)
{
    double start = seconds_now();
    double passed = 0;
    size_t moves = 0;
    while (passed < seconds) {
        for (int i = 0; i < TALKS_AT_ONCE; i++) {
            moves += play(scenario, talk);
        }
        passed = seconds_now() - start;
    }
    printf("%s %.0f\n", name, (double)moves / passed);
}

// dialogue.lua gives a function that talks once, `count` choices long.
static void measure_lua(const Talk *talk, double seconds)
{
    lua_State *L = luaL_newstate();
    if (L == NULL) {
        stop("no memory for Lua");
    }
    luaL_openlibs(L);
    if (luaL_dofile(L, PROJECT_DIR "/tests/bench/dialogue.lua") != LUA_OK) {
        stop(lua_tostring(L, -1));
    }
    double start = seconds_now();
    double passed = 0;
    lua_Integer choices = 0;
    while (passed < seconds) {
        for (int i = 0; i < TALKS_AT_ONCE; i++) {
            lua_pushvalue(L, -1);
            lua_pushinteger(L, (lua_Integer)talk->count);
            if (lua_pcall(L, 1, 1, 0) != LUA_OK) {
                stop(lua_tostring(L, -1));
            }
            choices += lua_tointeger(L, -1);
            lua_pop(L, 1);
        }
        passed = seconds_now() - start;
    }
    printf("lua %.0f\n", (double)choices / passed);
    lua_close(L);
}

int main(int count, char **arguments)
{
    static Talk talk;
    Arena arena = {0};
    Error error = {0};
    double seconds = count > 1 ? atof(arguments[1]) : 1;
    const Scenario *scenario =
        loader_load(&arena, PROJECT_DIR "/scripts/lib/woorden.lua",
                    PROJECT_DIR "/scripts/klanten/fietsenmaker.lua", &error);
    if (scenario == NULL) {
        stop(error.word);
    }
    record(scenario, &talk);
    printf("moves %zu\n", talk.count);
    printf("snapshot %zu\n", sizeof(Conversation));
    measure("recorded", play_recorded, scenario, &talk, seconds);
    measure("listed", play_listed, scenario, &talk, seconds);
    measure("bot", play_bot, scenario, &talk, seconds);
    measure_lua(&talk, seconds);
    arena_free(&arena);
    return EXIT_SUCCESS;
}
