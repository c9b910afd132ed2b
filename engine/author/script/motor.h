// All C functions that a script can reach.

#ifndef AUTHOR_SCRIPT_MOTOR_H
#define AUTHOR_SCRIPT_MOTOR_H

#include <lua.h>

// Pushes the table of functions for the vocabulary. May raise.
void motor_push(lua_State *L);

// Pushes an environment for a scenario: it reads the words of the table below
// the top of the stack and refuses all else; the names in the one on top are
// those of properties, for a remedy. Both are popped. May raise.
void motor_push_environment(lua_State *L);

#endif
