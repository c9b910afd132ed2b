// Lua's messages turned into an Error a trainer can act on.

#ifndef AUTHOR_SCRIPT_DIAGNOSE_H
#define AUTHOR_SCRIPT_DIAGNOSE_H

#include <stdbool.h>

#include "author/script/sandbox.h"

enum { DIAGNOSE_WORD_MAX = 64 };

// The word Lua stumbled over, out of its message; "" if it names none, and
// "<eof>" for the end of the file.
void diagnose_near(const char *message, char out[DIAGNOSE_WORD_MAX]);

// Fills the sandbox's error for a scenario that Lua cannot read. `starts_block`
// says that the word it stumbled over begins a block of its own, so that the
// block before it was not closed.
void diagnose_syntax(Sandbox *sandbox, const char *message, bool starts_block);

// The same for a script that failed while running, with the status lua_pcall
// gave. Allocates nothing, so it may be called unprotected.
void diagnose_run(Sandbox *sandbox, int status, const char *message);

#endif
