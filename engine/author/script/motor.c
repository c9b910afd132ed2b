#include "author/script/motor.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <string.h>

#include "author/script/sandbox.h"
#include "author/script/tokens.h"
#include "base/nearest.h"

// The sandbox comes as an upvalue of every function here.
static Sandbox *own_sandbox(lua_State *L)
{
    return lua_touserdata(L, lua_upvalueindex(1));
}

// regel(): the line of the scenario that is being run.
static int motor_regel(lua_State *L)
{
    lua_pushinteger(L, sandbox_line(L));
    return 1;
}

// plek(regel, tekst, eigenschap): the line where a text or a property stands.
static int motor_plek(lua_State *L)
{
    int line = (int)luaL_checkinteger(L, 1);
    const char *text = luaL_checkstring(L, 2);
    Source *source = &own_sandbox(L)->source;
    line = lua_toboolean(L, 3) ? source_find_property(source, line, text)
                               : source_find_text(source, line, text);
    lua_pushinteger(L, line);
    return 1;
}

// zoek(regel, tekst): the first line from there with that in it, else nil.
static int motor_zoek(lua_State *L)
{
    int line =
        source_find_plain(&own_sandbox(L)->source, (int)luaL_checkinteger(L, 1),
                          luaL_checkstring(L, 2));
    if (line > 0) {
        lua_pushinteger(L, line);
    } else {
        lua_pushnil(L);
    }
    return 1;
}

// dichtbij(woord, woorden): the nearest of a list, or nil.
static int motor_dichtbij(lua_State *L)
{
    Nearest nearest = nearest_begin(luaL_checkstring(L, 1));
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 2);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 2, i);
        nearest_try(&nearest, luaL_checkstring(L, -1)); // the list keeps it
        lua_pop(L, 1);
    }
    lua_pushstring(L, nearest.best);
    return 1;
}

// fout(regel, remedie, woord, detail): ends the loading.
static int motor_fout(lua_State *L)
{
    int line = (int)luaL_checkinteger(L, 1);
    const char *remedy = luaL_checkstring(L, 2);
    sandbox_fail(L, ERROR_SCRIPT_WORD, line, luaL_optstring(L, 3, NULL),
                 luaL_optstring(L, 4, NULL), remedy);
}

// Whether upvalue `table` has `word`: 2 the words, 3 the properties.
static bool knows(lua_State *L, int table, const char *word)
{
    lua_getfield(L, lua_upvalueindex(table), word);
    bool known = !lua_isnil(L, -1);
    lua_pop(L, 1);
    return known;
}

static bool is_flag(const char *word)
{
    static const char *const WORDS[] = {"waar", "Waar",  "ja",     "Ja",
                                        "nee",  "Nee",   "True",   "False",
                                        "TRUE", "FALSE", "onwaar", "Onwaar"};
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        if (strcmp(word, WORDS[i]) == 0) {
            return true;
        }
    }
    return false;
}

// What to do about an unknown word, by what stands around it.
static const char *word_remedy(lua_State *L, const char *word, bool near)
{
    Source *source = &own_sandbox(L)->source;
    int line = sandbox_line(L);
    Token found[TOKENS_MATCH_MAX];
    if (tokens_match(source, line, "W==", word, found)) {
        return "remedy.equals.double";
    }
    if (tokens_match(source, line, "=W", word, found)) {
        return is_flag(word) ? "remedy.flag.word" : "remedy.word.value";
    }
    if (tokens_match(source, line, "[W", word, found)) {
        return "remedy.depth.number";
    }
    if (knows(L, 3, word)) {
        return "remedy.equals.word";
    }
    if (near) {
        return "remedy.word.near";
    }
    return tokens_match(source, line, "WT", word, found) ||
                   tokens_match(source, line, "W{", word, found)
               ? "remedy.word.call"
               : "remedy.word";
}

// The metamethod that looks a word up; its second argument is the word.
static int motor_woord(lua_State *L)
{
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(2)); // environment, word, value
    if (!lua_isnil(L, -1)) {
        return 1;
    }
    const char *word = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    Nearest nearest = nearest_begin(word);
    lua_pushnil(L);
    while (lua_next(L, lua_upvalueindex(2)) != 0) {
        nearest_try(&nearest, lua_tostring(L, -2)); // all keys are strings
        lua_pop(L, 1);
    }
    sandbox_fail(L, ERROR_SCRIPT_WORD, sandbox_line(L), word, nearest.best,
                 word_remedy(L, word, nearest.best != NULL));
}

// The line, at or before that which is being run, on which `word` gets a value.
static int line_of_value(lua_State *L, const char *word)
{
    enum { BACK = 200 };
    int line = sandbox_line(L);
    for (int at = line; at > 0 && at > line - BACK; at--) {
        if (source_assigns(&own_sandbox(L)->source, at, word)) {
            return at;
        }
    }
    return line;
}

// The metamethod that refuses to assign a global.
static int motor_weiger(lua_State *L)
{
    const char *word = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    sandbox_fail(L, ERROR_SCRIPT_WORD, line_of_value(L, word), word, NULL,
                 knows(L, 2, word) ? "remedy.equals.block" : "remedy.assign");
}

static const luaL_Reg MOTOR[] = {
    {"regel", motor_regel},       {"plek", motor_plek}, {"zoek", motor_zoek},
    {"dichtbij", motor_dichtbij}, {"fout", motor_fout}, {NULL, NULL}};

static const luaL_Reg ENVIRONMENT[] = {
    {"__index", motor_woord}, {"__newindex", motor_weiger}, {NULL, NULL}};

void motor_push(lua_State *L)
{
    luaL_newlibtable(L, MOTOR);
    lua_pushlightuserdata(L, sandbox_of(L));
    luaL_setfuncs(L, MOTOR, 1);
}

void motor_push_environment(lua_State *L)
{
    lua_newtable(L);
    lua_newtable(L); // words, properties, environment, metatable
    lua_pushlightuserdata(L, sandbox_of(L));
    lua_pushvalue(L, -5);
    lua_pushvalue(L, -5);
    luaL_setfuncs(L, ENVIRONMENT, 3);
    lua_setmetatable(L, -2);
    lua_replace(L, -3);
    lua_pop(L, 1);
}
