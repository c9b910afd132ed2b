// A Lua state with a ceiling on its memory and on its work, which is counted:
// what a script comes to is the same on every machine. A clock ends what could
// not be counted.
// This is the one place where C enters Lua, and always protected.

#ifndef AUTHOR_SCRIPT_SANDBOX_H
#define AUTHOR_SCRIPT_SANDBOX_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "author/script/source.h"
#include "base/error.h"

// How Lua names the two chunks in its messages.
#define SANDBOX_SCENARIO "klant"
#define SANDBOX_LIBRARY "woorden"

enum {
    SANDBOX_MEMORY_MAX = 64 * 1024 * 1024, // bytes Lua may hold
    SANDBOX_WORK_MAX = 20 * 1000 * 1000,   // instructions of one load, and what
                                           // counts as such
    SANDBOX_MOVED_MAX = 512 * 1024 * 1024  // bytes Lua may ask for in all
};

typedef struct Sandbox {
    lua_State *L;
    const char *file;    // of the scenario, for messages
    const char *library; // of the vocabulary
    Source source;       // of the scenario
    Error *error;        // never NULL
    bool reported;       // `error` is filled already
    size_t held;         // bytes Lua holds now
    size_t most;         // and at most until now
    size_t moved;        // bytes it asked for in all
    size_t block_max;    // bytes it may hold in one piece
    size_t longest;      // bytes of its longest text
    long work;           // instructions run, and what weighs as much
    int64_t start;       // processor time, ms
    int64_t patience;    // how long it may take, ms
    bool out_of_time;
    bool too_deep; // functions that call functions that call ...
    int line;      // of the scenario, where a ceiling was reached
} Sandbox;

// Opens an empty state. `sandbox` must stay where it is until it is closed.
// False with its error filled when memory is out.
bool sandbox_open(Sandbox *sandbox);

void sandbox_close(Sandbox *sandbox);

// The vocabulary was read, which is the same work everywhere: a slow machine,
// or one that is looked at by a tool, is given longer by how long that took.
void sandbox_pace(Sandbox *sandbox);

// From here on no piece of memory may be as large as reading a file needs.
void sandbox_tighten(Sandbox *sandbox);

// Runs `function`, protected, with `context` as light userdata. LUA_OK, or the
// status with which it raised and the message on the stack; the sandbox's error
// is filled then if it was reported.
int sandbox_run(Sandbox *sandbox, lua_CFunction function, void *context);

// The sandbox of a running state.
Sandbox *sandbox_of(lua_State *L);

// The line in the scenario that is being run; 0 outside it.
int sandbox_line(lua_State *L);

// Fills the error and raises it in Lua: does not return. `word` and `detail`
// may be NULL.
_Noreturn void sandbox_fail(lua_State *L, ErrorKind kind, int line,
                            const char *word, const char *detail,
                            const char *remedy);

// Raises an error that is filled in already: does not return.
_Noreturn void sandbox_raise(lua_State *L);

#endif
