#include "author/script/loader.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/script/collect.h"
#include "author/script/diagnose.h"
#include "author/script/lint.h"
#include "author/script/mend.h"
#include "author/script/motor.h"
#include "author/script/sandbox.h"
#include "base/text.h"
#include "platform/file.h"
#include "talk/scenario/builder.h"

// What one load works on; handed to Lua as light userdata.
typedef struct Load {
    Sandbox sandbox;
    Source library;
    Builder *builder;
    const BuilderLanguage *language; // or NULL
    const Scenario *scenario;
} Load;

// The library gets these, without what could reach outside or swallow a fault;
// a scenario gets none of them.
static void open_libraries(lua_State *L)
{
    static const luaL_Reg OPEN[] = {{LUA_GNAME, luaopen_base},
                                    {LUA_STRLIBNAME, luaopen_string},
                                    {LUA_TABLIBNAME, luaopen_table},
                                    {LUA_MATHLIBNAME, luaopen_math}};
    static const char *const CLOSED[] = {
        "load", "loadfile", "dofile", "collectgarbage", "print",
        "warn", "pcall",    "xpcall", "require"};
    for (size_t i = 0; i < sizeof OPEN / sizeof OPEN[0]; i++) {
        luaL_requiref(L, OPEN[i].name, OPEN[i].func, 1);
        lua_pop(L, 1);
    }
    for (size_t i = 0; i < sizeof CLOSED / sizeof CLOSED[0]; i++) {
        lua_pushnil(L);
        lua_setglobal(L, CLOSED[i]);
    }
    lua_pushliteral(L, ""); // a text has no methods
    lua_pushnil(L);
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

// Runs woorden.lua; leaves the table it returns on the stack.
static void run_library(lua_State *L, const Load *load)
{
    if (luaL_loadbufferx(L, load->library.text, load->library.count,
                         "=" SANDBOX_LIBRARY, "t") != LUA_OK) {
        lua_error(L);
    }
    motor_push(L);
    lua_call(L, 1, 1);
    luaL_checktype(L, -1, LUA_TTABLE);
}

// Whether the word that Lua stumbled over begins a block on the highest level.
static bool starts_block(lua_State *L, Load *load, int words)
{
    char near[DIAGNOSE_WORD_MAX];
    const char *message = lua_tostring(L, -1);
    diagnose_near(message, near);
    lua_getfield(L, words, "hoogste");
    lua_getfield(L, -1, near);
    bool known = !lua_isnil(L, -1);
    lua_pop(L, 2);
    const char *line = strchr(message, ':');
    return known && line != NULL &&
           !source_assigns(&load->sandbox.source,
                           (int)strtol(line + 1, NULL, 10), near);
}

// Raises the first slip that Lua itself would pass over.
static void lint(lua_State *L, Load *load)
{
    enum { WORD_MAX = 64 };
    char word[WORD_MAX];
    Lint lint = lint_find(&load->sandbox.source, 1);
    if (lint.remedy != NULL) {
        snprintf(word, sizeof word, "%.*s", (int)lint.word.count,
                 lint.word.text);
        sandbox_fail(L, ERROR_SCRIPT_WORD, lint.word.line, word, NULL,
                     lint.remedy);
    }
}

// Runs the scenario with the words of the library at index `words`.
static void run_scenario(lua_State *L, Load *load, int words)
{
    const Source *source = &load->sandbox.source;
    int status = luaL_loadbufferx(L, source->text, source->count,
                                  "=" SANDBOX_SCENARIO, "t");
    if (status == LUA_ERRMEM) {
        sandbox_fail(L, ERROR_SCRIPT_MEMORY, 0, NULL, NULL, "remedy.memory");
    } else if (status != LUA_OK) {
        diagnose_syntax(&load->sandbox, lua_tostring(L, -1),
                        starts_block(L, load, words));
        sandbox_raise(L);
    }
    lint(L, load);
    lua_getfield(L, words, "woorden");
    lua_getfield(L, words, "eigenschappen");
    motor_push_environment(L); // chunk, environment
    lua_setupvalue(L, -2, 1);
    sandbox_tighten(&load->sandbox);
    lua_call(L, 0, 0);
    lua_getfield(L, words, "controleer");
    lua_call(L, 0, 0);
}

// The builder knows the line of a block or of a text's first words: within it
// the name, the link or the property is looked for.
static void locate(Load *load)
{
    Error *error = load->sandbox.error;
    Source *source = &load->sandbox.source;
    char quoted[ERROR_TEXT_MAX + 8];
    int line = 0;
    if (strcmp(error->file, load->sandbox.file) != 0 || error->line == 0) {
        return; // a translation
    }
    if (strcmp(error->remedy, "remedy.range") == 0) {
        line = source_find_property(source, error->line, error->word);
    } else if (strncmp(error->remedy, "remedy.link", 11) == 0) {
        line = source_find_plain(source, error->line, error->word);
    } else if (error->kind == ERROR_SCRIPT_NAME) {
        snprintf(quoted, sizeof quoted, "](%s)", error->word);
        line = source_find_plain(source, error->line, quoted);
        snprintf(quoted, sizeof quoted, "\"%s\"", error->word);
        int other = source_find_plain(source, error->line, quoted);
        line = line == 0 || (other > 0 && other < line) ? other : line;
    }
    error->line = line > 0 ? line : error->line;
}

// The whole load, protected.
static int load_all(lua_State *L)
{
    Load *load = lua_touserdata(L, 1);
    Error *error = load->sandbox.error;
    open_libraries(L);
    run_library(L, load);
    sandbox_pace(&load->sandbox);
    int words = lua_gettop(L);
    run_scenario(L, load, words);
    lua_getfield(L, words, "gelezen");
    if (!collect_all(L, load->builder, error)) {
        if (error->file[0] == '\0') {
            text_copy(error->file, sizeof error->file, load->sandbox.file);
        }
        locate(load);
        sandbox_raise(L);
    }
    load->scenario = builder_finish(load->builder, error);
    if (load->scenario == NULL) {
        locate(load);
        sandbox_raise(L);
    }
    return 0;
}

static int lines_before(const char *text, size_t end)
{
    int line = 1;
    for (size_t i = 0; i < end; i++) {
        line += text[i] == '\n';
    }
    return line;
}

// Reads `path` as text into `source`, without a byte order mark.
static bool read_source(Arena *arena, const char *path, Source *source,
                        Error *error)
{
    size_t count;
    size_t bad;
    const char *text = file_read(arena, path, LOADER_FILE_MAX, &count, error);
    if (text == NULL) {
        return false;
    }
    if (!text_is_valid(text, count, &bad)) {
        error_set(error, ERROR_FILE_ENCODING, path, lines_before(text, bad),
                  NULL, NULL);
        return error_remedy(error, "remedy.encoding.how");
    }
    bool marked = strncmp(text, "\xEF\xBB\xBF", 3) == 0;
    *source = source_of(text + (marked ? 3 : 0), count - (marked ? 3 : 0));
    return true;
}

// "scripts/klanten/fietsenmaker.lua" gives "fietsenmaker".
static void id_of(const char *path, char out[FILE_PATH_MAX])
{
    const char *slash = strrchr(path, '/');
    text_copy(out, FILE_PATH_MAX, slash == NULL ? path : slash + 1);
    char *dot = strrchr(out, '.');
    if (dot != NULL && dot != out) {
        *dot = '\0';
    }
}

static bool run_all(Load *load)
{
    Sandbox *sandbox = &load->sandbox;
    int status = sandbox_run(sandbox, load_all, load);
    if (status != LUA_OK && !sandbox->reported) {
        // a string is not converted, so this cannot raise either
        const char *message = lua_type(sandbox->L, -1) == LUA_TSTRING
                                  ? lua_tostring(sandbox->L, -1)
                                  : "";
        diagnose_run(sandbox, status, message);
    }
    return status == LUA_OK;
}

static const Scenario *run_load(Arena *arena, Load *load)
{
    char id[FILE_PATH_MAX];
    Sandbox *sandbox = &load->sandbox;
    id_of(sandbox->file, id);
    load->builder = builder_begin(arena, id, sandbox->file);
    if (load->builder == NULL) {
        error_set(sandbox->error, ERROR_MEMORY, sandbox->file, 0, NULL, NULL);
        return NULL;
    }
    builder_language(load->builder, load->language);
    bool fits = sandbox_open(sandbox) && run_all(load);
    sandbox_close(sandbox);
    return fits ? load->scenario : NULL;
}

static const Scenario *load_file(Arena *arena, const char *library,
                                 const char *path,
                                 const BuilderLanguage *language,
                                 LoaderCost *cost, Error *error)
{
    Error unread = {0};
    Load load = {.language = language,
                 .sandbox = {.file = path,
                             .library = library,
                             .error = error == NULL ? &unread : error}};
    Error *filled = load.sandbox.error;
    *filled = (Error){0};
    Arena files = {0}; // the text itself lives only while it is read
    const Scenario *scenario = NULL;
    if (read_source(&files, library, &load.library, filled) &&
        read_source(&files, path, &load.sandbox.source, filled)) {
        scenario = run_load(arena, &load);
    }
    arena_free(&files);
    *cost = (LoaderCost){.work = load.sandbox.work,
                         .moved = load.sandbox.moved,
                         .most = load.sandbox.most};
    return scenario;
}

const Scenario *loader_load(Arena *arena, const char *library, const char *path,
                            Error *error)
{
    return loader_load_shown(arena, library, path, NULL, error);
}

const Scenario *loader_load_shown(Arena *arena, const char *library,
                                  const char *path,
                                  const BuilderLanguage *language, Error *error)
{
    LoaderCost cost;
    return load_file(arena, library, path, language, &cost, error);
}

const Scenario *loader_load_counted(Arena *arena, const char *library,
                                    const char *path, LoaderCost *cost,
                                    Error *error)
{
    return load_file(arena, library, path, NULL, cost, error);
}

static bool is_of_script(const Error *error)
{
    return error->kind == ERROR_SCRIPT_SYNTAX ||
           error->kind == ERROR_SCRIPT_WORD || error->kind == ERROR_SCRIPT_NAME;
}

// Reads a source again and again, each time without the blocks that had a slip.
static size_t find_errors(Load *load, Error *errors, size_t size)
{
    enum { READINGS_MAX = 40 };
    size_t count = 0;
    Source whole = load->sandbox.source;
    char *text = (char *)whole.text; // the copy is our own
    for (int i = 0; i < READINGS_MAX && count < size; i++) {
        Arena arena = {0};
        Error error = {0};
        load->sandbox = (Sandbox){.file = load->sandbox.file,
                                  .library = load->sandbox.library,
                                  .source = source_of(text, whole.count),
                                  .error = &error};
        bool fits = run_load(&arena, load) != NULL;
        arena_free(&arena);
        if (fits) {
            break;
        }
        bool told = count == 0 || (is_of_script(&error) &&
                                   strcmp(error.file, load->sandbox.file) == 0);
        if (told && (count == 0 || !mend_may_follow(&error))) {
            errors[count++] = error;
        }
        if (!told || !is_of_script(&error) ||
            !mend_leave_out(text, whole.count, &error)) {
            break;
        }
    }
    return count;
}

size_t loader_find_errors(const char *library, const char *path, Error *errors,
                          size_t size)
{
    Load load = {.sandbox = {.file = path, .library = library}};
    Arena files = {0};
    size_t count = 0;
    if (size > 0 && read_source(&files, library, &load.library, errors) &&
        read_source(&files, path, &load.sandbox.source, errors)) {
        count = find_errors(&load, errors, size);
    } else {
        count = size > 0;
    }
    arena_free(&files);
    return count;
}
