#include "author/script/sandbox.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/clock.h"

enum {
    HOOK_STEPS = 100,              // instructions between two counts
    READING_MAX = 8 * 1024 * 1024, // bytes in one piece, reading a file
    RUNNING_MAX = 1024 * 1024,     // and running it
    TIME_MAX = 600,                // thousandths of a second,
    PACES_MAX = 500,               // or so often the time of the vocabulary
    DEPTH_MAX = 150                // calls within calls
};

// How much of each weighs as one instruction.
enum {
    BYTES_COMPARED = 128, // of two texts
    BYTES_SEARCHED = 16,  // of the file, for a line
    BYTES_GATHERED = 16,  // looked over to find what may be given back
    VALUES_COPIED = 8     // of the arguments behind "..."
};

Sandbox *sandbox_of(lua_State *L)
{
    void *sandbox;
    lua_getallocf(L, &sandbox);
    return sandbox;
}

int sandbox_line(lua_State *L)
{
    lua_Debug frame;
    for (int level = 0; lua_getstack(L, level, &frame); level++) {
        lua_getinfo(L, "Sl", &frame);
        if (strcmp(frame.source, "=" SANDBOX_SCENARIO) == 0) {
            return frame.currentline;
        }
    }
    return 0;
}

// A string can be compared or joined in one instruction, however long it is:
// so one block has a ceiling, and so has all that is held together.
static bool may_grow(const Sandbox *sandbox, size_t before, size_t size)
{
    return size <= sandbox->block_max &&
           sandbox->held + (size - before) <= SANDBOX_MEMORY_MAX;
}

// Whoever asks again and again for what he drops again goes on for ever.
static bool goes_on(Sandbox *sandbox, size_t size)
{
    if (sandbox->moved + size <= SANDBOX_MOVED_MAX &&
        sandbox->work <= SANDBOX_WORK_MAX) {
        return false;
    }
    sandbox->out_of_time = true;
    return true;
}

// Lua looks over all that it holds, and then asks once more.
static void refuse(Sandbox *sandbox)
{
    sandbox->work += (long)(sandbox->held / BYTES_GATHERED);
    int line = sandbox->L == NULL ? 0 : sandbox_line(sandbox->L);
    if (line != 0) { // 0: it failed already
        sandbox->line = line;
    }
}

static void count_bytes(Sandbox *sandbox, size_t before, size_t size)
{
    sandbox->held += size - before; // wraps back when it became smaller
    sandbox->moved += size > before ? size : 0;
    if (sandbox->held > sandbox->most) {
        sandbox->most = sandbox->held;
    }
}

static void *allocate(void *context, void *block, size_t old, size_t size)
{
    Sandbox *sandbox = context;
    size_t before = block == NULL ? 0 : old; // without a block `old` is a type
    if (size == 0) {
        free(block);
        sandbox->held -= before;
        return NULL;
    }
    if (size > before &&
        (!may_grow(sandbox, before, size) || goes_on(sandbox, size))) {
        refuse(sandbox);
        return NULL;
    }
    void *moved = realloc(block, size);
    if (moved == NULL) {
        return size > before ? NULL : block; // Lua counts on a smaller block
    }
    count_bytes(sandbox, before, size);
    if (block == NULL && old == LUA_TSTRING && size > sandbox->longest) {
        sandbox->longest = size;
    }
    return moved;
}

void sandbox_pace(Sandbox *sandbox)
{
    int64_t paces = PACES_MAX * (clock_spent() - sandbox->start);
    if (paces > sandbox->patience) {
        sandbox->patience = paces;
    }
}

void sandbox_tighten(Sandbox *sandbox)
{
    sandbox->block_max = RUNNING_MAX;
}

// At least half of the most values behind "..." of any function under way: one
// instruction copies them all.
static long count_values(lua_State *L)
{
    enum { FEW = 256 };
    long most = 0;
    lua_Debug frame;
    for (int level = 0; lua_getstack(L, level, &frame); level++) {
        for (int i = FEW; lua_getlocal(L, &frame, -i) != NULL; i *= 2) {
            lua_pop(L, 1);
            most = i > most ? i : most;
        }
    }
    return most;
}

// An instruction that may have compared the longest text, or copied the most
// values, is taken to have done so: it cannot be seen.
static void count_work(lua_State *L, Sandbox *sandbox)
{
    long heaviest = 1 + (long)(sandbox->longest / BYTES_COMPARED) +
                    count_values(L) / VALUES_COPIED;
    sandbox->work += HOOK_STEPS * heaviest +
                     (long)(sandbox->source.searched / BYTES_SEARCHED);
    sandbox->source.searched = 0;
}

static void count_steps(lua_State *L, lua_Debug *frame)
{
    (void)frame;
    lua_Debug deepest;
    Sandbox *sandbox = sandbox_of(L);
    count_work(L, sandbox);
    sandbox->out_of_time = sandbox->out_of_time ||
                           sandbox->work > SANDBOX_WORK_MAX ||
                           clock_spent() - sandbox->start > sandbox->patience;
    sandbox->too_deep = lua_getstack(L, DEPTH_MAX, &deepest);
    if (sandbox->out_of_time || sandbox->too_deep) {
        sandbox->line = sandbox_line(L);
        lua_pushboolean(L, false);
        lua_error(L);
    }
}

bool sandbox_open(Sandbox *sandbox)
{
    sandbox->start = clock_spent();
    sandbox->patience = TIME_MAX;
    sandbox->block_max = READING_MAX;
    sandbox->L = lua_newstate(allocate, sandbox);
    if (sandbox->L == NULL) {
        return error_set(sandbox->error, ERROR_MEMORY, sandbox->file, 0, NULL,
                         NULL);
    }
    lua_sethook(sandbox->L, count_steps, LUA_MASKCOUNT, HOOK_STEPS);
    return true;
}

void sandbox_close(Sandbox *sandbox)
{
    if (sandbox->L != NULL) {
        lua_close(sandbox->L);
        sandbox->L = NULL;
    }
}

int sandbox_run(Sandbox *sandbox, lua_CFunction function, void *context)
{
    lua_State *L = sandbox->L;
    lua_pushcfunction(L, function); // these two cannot raise
    lua_pushlightuserdata(L, context);
    return lua_pcall(L, 1, 0, 0);
}

void sandbox_raise(lua_State *L)
{
    sandbox_of(L)->reported = true;
    lua_pushboolean(L, false);
    lua_error(L);
    abort(); // lua_error does not return, but does not say so
}

void sandbox_fail(lua_State *L, ErrorKind kind, int line, const char *word,
                  const char *detail, const char *remedy)
{
    Sandbox *sandbox = sandbox_of(L);
    error_set(sandbox->error, kind, sandbox->file, line, word, detail);
    text_copy(sandbox->error->remedy, sizeof sandbox->error->remedy, remedy);
    sandbox_raise(L);
}
