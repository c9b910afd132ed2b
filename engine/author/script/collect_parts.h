// What the files of collect share: the fields of a table on top of Lua's stack.

#ifndef AUTHOR_SCRIPT_COLLECT_PARTS_H
#define AUTHOR_SCRIPT_COLLECT_PARTS_H

#include <lua.h>

#include "author/script/collect.h"

// Texts are not copied here: they stay in tables that woorden.lua keeps, and
// the builder copies what it takes.
typedef struct Collector {
    lua_State *L;
    Builder *builder;
    Error *error;
    const char *mood;       // of the answers under way, or NULL
    const char *reason;     // of the weights under way
    Appearance *appearance; // under way
} Collector;

// Reads the table on top of the stack.
typedef bool (*CollectReader)(Collector *collector);

// Reads each item of the list called `name`, in order.
bool collect_each(Collector *collector, const char *name, CollectReader read);

// The field called `name`: NULL, `otherwise` or false where it is none.
const char *collect_text(lua_State *L, const char *name);
int collect_number(lua_State *L, const char *name, int otherwise);
bool collect_flag(lua_State *L, const char *name);

// Pushes the table called `name`; false, with nothing pushed, without one.
bool collect_push(lua_State *L, const char *name);

// The texts in the list called `name`, which its table keeps.
void collect_texts(lua_State *L, const char *name, const char **texts,
                   int size);

BeatDraft collect_beat(lua_State *L, int depth);
BeatDraft collect_beat_of(lua_State *L, const char *name, int depth);

// What must have come up, or not, in the list called `na`.
WhenDraft collect_when(lua_State *L);

// Something that happens.
bool collect_event(Collector *collector);

// How somebody looks, in the list called `uiterlijk`.
bool collect_appearance(Collector *collector, Appearance *appearance);

#endif
