// Scenarios that mean harm and are too large, or too odd, to be kept in
// tests/broken: made here, and refused with a line and a remedy.

#include "author/script/loader.h"
#include "author/script/sandbox.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "platform/file.h"
#include "talk/scenario/scenario.h"

#include "scratch.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define CUSTOMER "klant { naam = \"Wim\", uiterlijk = { leeftijd = 58 } }\n"

typedef struct Place {
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    FILE *file; // under way
    Arena arena;
    Error error;
} Place;

static int begin(void **state)
{
    Place *place = calloc(1, sizeof(*place));
    *state = place;
    return place != NULL && scratch_begin(place->folder) &&
                   file_join(place->path, place->folder, "klant.lua")
               ? 0
               : -1;
}

static int end(void **state)
{
    Place *place = *state;
    int result = scratch_end(place->folder) ? 0 : -1;
    arena_free(&place->arena);
    free(place);
    return result;
}

static void open_file(Place *place)
{
    place->file = fopen(place->path, "wb");
    assert_non_null(place->file);
    assert_true(fputs(CUSTOMER, place->file) >= 0);
}

static void put(const Place *place, const char *text, int times)
{
    for (int i = 0; i < times; i++) {
        assert_true(fputs(text, place->file) >= 0);
    }
}

static const Scenario *load(Place *place)
{
    LoaderCost cost;
    if (place->file != NULL) {
        assert_int_equal(fclose(place->file), 0);
        place->file = NULL;
    }
    const Scenario *scenario = loader_load_counted(
        &place->arena, LIBRARY, place->path, &cost, &place->error);
    assert_true(cost.work < SANDBOX_WORK_MAX + SANDBOX_WORK_MAX / 2);
    assert_true(cost.moved <= SANDBOX_MOVED_MAX);
    assert_true(cost.most <= SANDBOX_MEMORY_MAX);
    return scenario;
}

static void refuses(Place *place, ErrorKind kind, int line, const char *remedy)
{
    assert_null(load(place));
    assert_int_equal(place->error.kind, kind);
    assert_string_equal(place->error.file, place->path);
    assert_int_equal(place->error.line, line);
    assert_string_equal(place->error.remedy, remedy);
}

// Every name that Lua itself gives, and what is in the vocabulary's hands.
static void test_reaches_nothing_of_lua(void **state)
{
    static const char *const NAMES[] = {
        "_G",        "_VERSION", "arg",          "assert",     "collectgarbage",
        "coroutine", "debug",    "dofile",       "error",      "gegevens",
        "gelezen",   "gemaakt",  "getmetatable", "hoogste",    "io",
        "ipairs",    "load",     "loadfile",     "loadstring", "math",
        "motor",     "next",     "os",           "package",    "pairs",
        "pcall",     "print",    "rawequal",     "rawget",     "rawlen",
        "rawset",    "require",  "select",       "setfenv",    "setmetatable",
        "string",    "table",    "tonumber",     "tostring",   "type",
        "unpack",    "utf8",     "warn",         "woorden",    "xpcall"};
    Place *place = *state;
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        open_file(place);
        fprintf(place->file, "local x = %s\n", NAMES[i]);
        assert_null(load(place));
        assert_int_equal(place->error.kind, ERROR_SCRIPT_WORD);
        assert_int_equal(place->error.line, 2);
        assert_string_equal(place->error.word, NAMES[i]);
    }
}

// A hole of a hundred megabytes: it takes no room on the disk.
static void test_reads_no_huge_file(void **state)
{
    Place *place = *state;
    open_file(place);
    assert_int_equal(fflush(place->file), 0);
    assert_int_equal(ftruncate(fileno(place->file), 100 * 1024 * 1024), 0);
    assert_null(load(place));
    assert_int_equal(place->error.kind, ERROR_FILE_SIZE);
    assert_string_equal(place->error.file, place->path);
}

static void test_reads_no_bytes(void **state)
{
    Place *place = *state;
    open_file(place);
    assert_int_equal(fwrite("opening { \"Ga\0\" }\n", 1, 18, place->file), 18);
    refuses(place, ERROR_FILE_ENCODING, 2, "remedy.encoding.how");
    open_file(place);
    put(place, "-- \xEF\xBB\xBF \xE2\x82\n", 1);
    refuses(place, ERROR_FILE_ENCODING, 2, "remedy.encoding.how");
    place->file = fopen(place->path, "wb");
    assert_non_null(place->file);
    put(place, "\xFF\xFEk\n", 1); // UTF-16
    refuses(place, ERROR_FILE_ENCODING, 1, "remedy.encoding.how");
    place->file = fopen(place->path, "wb");
    assert_non_null(place->file);
    put(place, "\x1bLuaT\x01\x02", 1);
    assert_null(load(place));
    assert_string_equal(place->error.remedy, "remedy.bytecode");
}

// Behind a mark or a first line that Lua itself would pass over.
static void test_reads_no_hidden_bytecode(void **state)
{
    static const char *const BEFORE[] = {"\xEF\xBB\xBF", "#!lua\n",
                                         "\xEF\xBB\xBF#\n", "\n", "-- \n"};
    Place *place = *state;
    for (size_t i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
        place->file = fopen(place->path, "wb");
        assert_non_null(place->file);
        put(place, BEFORE[i], 1);
        put(place, "\x1bLuaT\x01\x02", 1);
        assert_null(load(place));
        assert_int_not_equal(place->error.kind, ERROR_NONE);
        assert_string_equal(place->error.file, place->path);
        assert_true(place->error.remedy[0] != '\0');
    }
}

// A text is a text: none of what Lua's library does with one can be reached
// from it, by any name.
static void test_text_has_no_methods(void **state)
{
    static const char *const NAMES[] = {
        "byte", "char",    "dump",  "find",   "format", "gmatch",
        "gsub", "len",     "lower", "match",  "pack",   "packsize",
        "rep",  "reverse", "sub",   "unpack", "upper",  "__index"};
    Place *place = *state;
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        open_file(place);
        fprintf(place->file, "local x = (\"%%99d(.-)*\"):%s(1e9, 1e9)\n",
                NAMES[i]);
        refuses(place, ERROR_SCRIPT_SYNTAX, 2, "remedy.plain");
    }
}

static void test_reads_no_folder(void **state)
{
    Place *place = *state;
    assert_int_equal(mkdir(place->path, 0700), 0);
    assert_null(load(place));
    assert_int_equal(place->error.kind, ERROR_FILE_READ);
}

static void test_long_lines(void **state)
{
    Place *place = *state;
    open_file(place);
    put(place, "opening { \"", 1);
    put(place, "lange regel ", 50 * 1000);
    put(place, "\" }\n", 1);
    refuses(place, ERROR_SCRIPT_LIMIT, 2, "remedy.text.long");
    open_file(place);
    put(place, "--", 500 * 1000);
    put(place, "\nopening { \"Ga zitten. }\n", 1);
    refuses(place, ERROR_SCRIPT_SYNTAX, 3, "remedy.quote");
    open_file(place);
    put(place, "los { ", 1);
    put(place, "zeg { door \"Hoe?\" }, ", 2000);
    put(place, "}\n", 1);
    refuses(place, ERROR_SCRIPT_LIMIT, 2, "remedy.options");
}

static void test_long_numbers(void **state)
{
    Place *place = *state;
    open_file(place);
    put(place, "gewicht \"oppakken_gevoel\" { aandacht = 1", 1);
    put(place, "0", 100 * 1000);
    put(place, " }\n", 1);
    refuses(place, ERROR_SCRIPT_WORD, 2, "remedy.type.number");
}

static void test_many_hooks(void **state)
{
    Place *place = *state;
    open_file(place);
    for (int i = 0; i < 10 * 1000; i++) {
        fprintf(place->file, "haakje \"h%d\" { soort = \"feit\" }\n", i);
    }
    refuses(place, ERROR_SCRIPT_LIMIT, 258, "remedy.limit");
}

static void test_large_tables(void **state)
{
    Place *place = *state;
    open_file(place);
    put(place, "opening { \"Ga zitten.\", ", 1);
    put(place, "1,", 1000 * 1000);
    put(place, "}\n", 1);
    refuses(place, ERROR_SCRIPT_MEMORY, 2, "remedy.memory");
    open_file(place);
    put(place, "opening { \"Ga zitten.\",\n", 1);
    for (int i = 0; i < 10 * 1000; i++) {
        fprintf(place->file, "e%d = 1,\n", i);
    }
    put(place, "}\n", 1);
    assert_null(load(place));
    assert_string_equal(place->error.remedy, "remedy.many");
}

// Each word asks where it stands, and the file is looked through for it: from
// the top again when it stands before the last.
static void test_searches_far_apart(void **state)
{
    Place *place = *state;
    open_file(place);
    put(place, "local function a() door \"aaaa\" end\n", 1);
    put(place, "\n", 1000 * 1000);
    put(place, "local function b() door \"bbbb\" end\n", 1);
    put(place, "while true do a() b() end\n", 1);
    assert_null(load(place));
    assert_int_equal(place->error.kind, ERROR_SCRIPT_TIME);
    assert_string_equal(place->error.remedy, "remedy.time");
}

// What a word has read is no longer the writer's to change.
static void test_keeps_what_it_read(void **state)
{
    Place *place = *state;
    place->file = fopen(place->path, "wb");
    assert_non_null(place->file);
    put(place,
        "local k = { \"een\", \"twee\", \"drie\", \"vier\" }\n"
        "klant { naam = \"Wim\", kwadranten = k }\n"
        "k[1] = 12.5; k[2] = {}; k[3] = nil; k[4] = \"vijf\" .. \"zes\"\n",
        1);
    const Scenario *scenario = load(place);
    assert_non_null(scenario);
    assert_string_equal(scenario->quadrants[0], "een");
    assert_string_equal(scenario->quadrants[1], "twee");
    assert_string_equal(scenario->quadrants[2], "drie");
    assert_string_equal(scenario->quadrants[3], "vier");
}

// Words of other languages are words.
static void test_other_languages_are_text(void **state)
{
    static const char TEXT[] = "<script>alert(1)</script> & <b>msgid "
                               "\\\"x\\\"</b>\\nmsgstr %s %n {naam}";
    static const char READ[] =
        "<script>alert(1)</script> & <b>msgid \"x\"</b>\nmsgstr %s %n {naam}";
    Place *place = *state;
    open_file(place);
    fprintf(place->file, "opening { \"%s\" }\n", TEXT);
    const Scenario *scenario = load(place);
    assert_non_null(scenario);
    assert_string_equal(scenario->beats[scenario->moods[0].opening].text, READ);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_reaches_nothing_of_lua),
        TEST(test_reads_no_huge_file),
        TEST(test_reads_no_bytes),
        TEST(test_reads_no_hidden_bytecode),
        TEST(test_text_has_no_methods),
        TEST(test_reads_no_folder),
        TEST(test_long_lines),
        TEST(test_long_numbers),
        TEST(test_many_hooks),
        TEST(test_large_tables),
        TEST(test_searches_far_apart),
        TEST(test_keeps_what_it_read),
        TEST(test_other_languages_are_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
