// What the vocabulary gathered, walked in order and handed to the builder.

#ifndef AUTHOR_SCRIPT_COLLECT_H
#define AUTHOR_SCRIPT_COLLECT_H

#include <lua.h>

#include "base/error.h"
#include "talk/scenario/builder.h"

// Reads the table on top of the stack (`gelezen` of woorden.lua) and leaves
// the stack as it was. False with `error` filled. May raise out of memory.
bool collect_all(lua_State *L, Builder *builder, Error *error);

#endif
