// A customer in one file comes out as he went in; and whatever else somebody
// makes of such a file is refused with a sentence, and writes nothing.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keep/parcel.h"
#include "scratch.h"

enum { LARGE = 1 << 20 };

typedef struct Room {
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    char small[LARGE]; // klein.lua
    Arena arena;
    Program program;
    Parcel parcel;
    Error error;
} Room;

static int begin(void **state)
{
    Room *room = calloc(1, sizeof *room);
    size_t count = 0;
    *state = room;
    if (!room || setenv("GESLAAGD_HOME", PROJECT_DIR, 1) != 0 ||
        !scratch_begin(room->folder) ||
        setenv("XDG_DATA_HOME", room->folder, 1) != 0 ||
        !file_join(room->path, room->folder, "x.klant") ||
        !program_begin(&room->program, &room->arena)) {
        return -1;
    }
    const char *text = file_read(
        &room->arena, PROJECT_DIR "/tests/unit/klein.lua", LARGE, &count, NULL);
    memcpy(room->small, text, count);
    return program_own_write(&room->program, "klein", NULL, text, &room->error)
               ? 0
               : -1;
}

static int end(void **state)
{
    Room *room = *state;
    arena_free(&room->arena);
    int result = scratch_end(room->folder) ? 0 : -1;
    free(room);
    return result;
}

static void write(const Room *room, const char *text)
{
    assert_true(file_write(room->path, text, strlen(text), NULL));
}

static bool reads(Room *room)
{
    return parcel_read(&room->arena, room->path, &room->parcel, &room->error);
}

// It is none, and that is told with such a remedy.
static void refused(Room *room, const char *text, const char *remedy)
{
    write(room, text);
    assert_false(reads(room));
    assert_int_equal(room->error.kind, ERROR_PARCEL);
    assert_string_equal(room->error.remedy, remedy);
}

// One that is whole but for what stands at `key`, which is `value` as JSON;
// with no value it is left out.
static const char *with(Room *room, const char *key, const char *value)
{
    static const char *const KEYS[] = {"geslaagd", "naam",  "versie",
                                       "auteur",   "klant", "vertalingen"};
    static const char *const USUAL[] = {"1",    "\"bakker\"", "\"1\"",
                                        "\"\"", "\"\"",       "{}"};
    size_t size = strlen(value ? value : "") + LARGE;
    char *out = arena_push(&room->arena, size);
    size_t at = (size_t)snprintf(out, size, "{");
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        bool here = strcmp(KEYS[i], key) == 0;
        if (!here || value) {
            at += (size_t)snprintf(out + at, size - at, "%s\"%s\": %s",
                                   at > 1 ? ", " : "", KEYS[i],
                                   here ? value : USUAL[i]);
        }
    }
    snprintf(out + at, size - at, "}");
    return out;
}

static void what_goes_in_comes_out(void **state)
{
    Room *room = *state;
    const char *po = "msgid \"Ria.\"\nmsgstr \"That is Ria.\"\n";
    char described[PROGRAM_TEXT_MAX];
    char name[PROGRAM_NAME_MAX + 1];
    Parcel packed;
    assert_true(
        program_own_write(&room->program, "klein", "en", po, &room->error));
    assert_true(parcel_pack(&room->program, &room->arena, "klein", "2",
                            "Noor de Wit", &packed, &room->error));
    assert_true(parcel_write(&packed, room->path, &room->error));
    assert_true(reads(room));
    const Parcel *parcel = &room->parcel;
    assert_string_equal(parcel->name, "klein");
    assert_string_equal(parcel->author, "Noor de Wit");
    assert_string_equal(parcel->version, "2");
    assert_string_equal(parcel->text, room->small);
    assert_int_equal(parcel->translation_count, 1);
    assert_string_equal(parcel->translations[0].text, po);

    // He is shown before he is taken, and that leaves nothing behind.
    const Scenario *scenario =
        parcel_open(&room->program, &room->arena, parcel, &room->error);
    assert_non_null(scenario);
    parcel_describe(&room->program, parcel, scenario, described);
    assert_non_null(strstr(described, "Wim de Graaf"));
    assert_non_null(strstr(described, "Noor de Wit"));
    assert_non_null(strstr(described, "nl, en"));
    program_free_name(&room->program, parcel->name, name);
    assert_string_equal(name, "klein_2");
    assert_false(program_knows(&room->program, name));
    assert_true(parcel_take(&room->program, parcel, name, &room->error));
    assert_true(program_is_own(&room->program, name));
    assert_non_null(
        program_load(&room->program, &room->arena, name, &room->error));
    room->program.language = "en";
    assert_string_equal(program_spoken(&room->program, name), "en");
}

static void any_words_make_a_name(void **state)
{
    Room *room = *state;
    char name[PROGRAM_NAME_MAX + 1];
    static const char *const WANTED[][2] = {
        {"Ans Kok", "ans_kok"},    {"  Jan-Piet  ", "jan_piet"},
        {"Zo\xc3\xab", "zo"},      {"../../weg", "weg"},
        {"\xe2\x82\xac", "klant"}, {"", "klant"},
        {"klein", "klein_2"},      {"C:\\WEG.LUA", "cweglua"},
        {"Con", "con_2"},          {"com1", "com1_2"},
        {"Connie", "connie"},      {"com", "com"}};
    for (size_t i = 0; i < sizeof WANTED / sizeof WANTED[0]; i++) {
        program_free_name(&room->program, WANTED[i][0], name);
        assert_string_equal(name, WANTED[i][1]);
        assert_true(program_names(name));
    }
}

static void lines_of_windows_are_as_good(void **state)
{
    Room *room = *state;
    char text[] = "klant { naam = \"Wim\",\r\n uiterlijk = { leeftijd = 58 } }"
                  "\r\nopening { \"Zeg het eens.\", denkt = \"Hm.\" }\r\n";
    assert_true(program_own_write(&room->program, "venster", NULL, text, NULL));
    assert_true(parcel_pack(&room->program, &room->arena, "venster", NULL, NULL,
                            &room->parcel, &room->error));
    assert_null(strchr(room->parcel.text, '\r'));
    assert_true(parcel_write(&room->parcel, room->path, &room->error));
    assert_true(reads(room));
    assert_int_equal(strlen(room->parcel.version), strlen("2026-11-30"));
}

static void whoever_cannot_be_read_is_not_given_away(void **state)
{
    Room *room = *state;
    assert_true(
        program_own_write(&room->program, "stuk", NULL, "klant {", NULL));
    assert_false(parcel_pack(&room->program, &room->arena, "stuk", NULL, NULL,
                             &room->parcel, &room->error));
    assert_int_equal(room->error.kind, ERROR_SCRIPT_SYNTAX);
    assert_false(parcel_pack(&room->program, &room->arena, "niemand", NULL,
                             NULL, &room->parcel, &room->error));
    assert_int_equal(room->error.kind, ERROR_FILE_MISSING);
}

static void one_of_the_program_can_be_shared_too(void **state)
{
    Room *room = *state;
    assert_true(parcel_pack(&room->program, &room->arena, "vertegenwoordiger",
                            NULL, NULL, &room->parcel, &room->error));
    assert_int_equal(room->parcel.translation_count, 1);
    assert_false(program_is_own(&room->program, "vertegenwoordiger"));
    assert_true(program_knows(&room->program, "vertegenwoordiger"));
}

static void what_is_no_parcel_is_refused(void **state)
{
    Room *room = *state;
    static const char *const OTHER[] = {"",
                                        " ",
                                        "nee",
                                        "[]",
                                        "{}",
                                        "1",
                                        "null",
                                        "{\"geslaagd\": \"1\"}",
                                        "{\"geslaagd\": 1.5}",
                                        "{\"geslaagd\": 1, \"geslaagd\": 1}",
                                        "klant { naam = \"Wim\" }",
                                        "{\"geslaagd\": 1, \"naam\": \"bak"};
    for (size_t i = 0; i < sizeof OTHER / sizeof OTHER[0]; i++) {
        refused(room, OTHER[i], "remedy.parcel.other");
    }
    refused(room, with(room, "geslaagd", "2"), "remedy.parcel.later");
    refused(room, with(room, "geslaagd", "-1"), "remedy.parcel.other");
}

static void what_is_missing_or_of_another_kind_is_named(void **state)
{
    Room *room = *state;
    static const char *const KEYS[] = {"naam", "versie", "auteur", "klant",
                                       "vertalingen"};
    static const char *const VALUES[] = {"7", "null", "[\"a\"]", "true"};
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        refused(room, with(room, KEYS[i], NULL), "remedy.parcel.missing");
        assert_string_equal(room->error.word, KEYS[i]);
        for (size_t n = 0; n < sizeof VALUES / sizeof VALUES[0]; n++) {
            refused(room, with(room, KEYS[i], VALUES[n]),
                    "remedy.parcel.missing");
        }
    }
    refused(room, with(room, "vertalingen", "{\"en\": 1}"),
            "remedy.parcel.missing");
}

static void a_name_leads_nowhere_else(void **state)
{
    Room *room = *state;
    static const char *const NAMES[] = {
        "\"\"",          "\"..\"",         "\"../weg\"", "\"/etc/passwd\"",
        "\"a/b\"",       "\"a\\\\b\"",     "\"C:weg\"",  "\"Bakker\"",
        "\"bak ker\"",   "\"bakker.lua\"", "\"~\"",      "\"-rf\"",
        "\"b\\u00e4k\"", "\"%s%n\""};
    char value[64];
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        refused(room, with(room, "naam", NAMES[i]), "remedy.parcel.name");
        snprintf(value, sizeof value, "{%s: \"\"}", NAMES[i]);
        refused(room, with(room, "vertalingen", value), "remedy.parcel.name");
    }
    refused(room, with(room, "naam", "\"bak\\nker\""), "remedy.parcel.name");
    refused(room, with(room, "naam", "\"bak\\u0007\""), "remedy.parcel.signs");
}

static void what_does_not_show_is_not_taken(void **state)
{
    Room *room = *state;
    static const char *const KEYS[] = {"versie", "auteur", "klant"};
    static const char *const VALUES[] = {"\"a\\u0000b\"", "\"a\\u001b[2Jb\"",
                                         "\"a\\rb\"", "\"a\\u009bb\""};
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        for (size_t n = 0; n < sizeof VALUES / sizeof VALUES[0]; n++) {
            write(room, with(room, KEYS[i], VALUES[n]));
            assert_false(reads(room)); // the first is no JSON of ours at all
            assert_int_equal(room->error.kind, ERROR_PARCEL);
        }
    }
    refused(room, with(room, "auteur", "\"a\\nb\""), "remedy.parcel.signs");
    refused(room, with(room, "versie", "\"1\\t2\""), "remedy.parcel.signs");
}

static void what_is_too_large_is_refused(void **state)
{
    Room *room = *state;
    char *value = arena_push(&room->arena, 6 * LARGE);
    memset(value, 'a', 5 * LARGE);
    value[0] = '"';
    value[5 * LARGE] = '"';
    refused(room, with(room, "klant", value), "remedy.parcel.long");
    refused(room, with(room, "auteur", value), "remedy.parcel.long");
    refused(room, with(room, "naam", value), "remedy.parcel.long");
    refused(room,
            with(room, "vertalingen",
                 "{\"a\":\"\",\"b\":\"\",\"c\":\"\",\"d\":\"\",\"e\":\"\","
                 "\"f\":\"\",\"g\":\"\",\"h\":\"\",\"i\":\"\"}"),
            "remedy.parcel.long");
}

static void brackets_within_brackets_cost_no_stack(void **state)
{
    Room *room = *state;
    enum { DEEP = 500000 };
    char *text = arena_push(&room->arena, DEEP + 1);
    memset(text, '[', DEEP);
    refused(room, text, "remedy.parcel.other");
    for (size_t i = 0; i < DEEP; i++) {
        text[i] = "{\"a\":"[i % 5];
    }
    refused(room, text, "remedy.parcel.other");
}

static void one_that_is_cut_off_anywhere_is_refused(void **state)
{
    Room *room = *state;
    Parcel packed;
    size_t count = 0;
    assert_true(parcel_pack(&room->program, &room->arena, "klein", NULL, NULL,
                            &packed, NULL));
    assert_true(parcel_write(&packed, room->path, NULL));
    const char *whole =
        file_read(&room->arena, room->path, LARGE, &count, NULL);
    for (size_t cut = 0; cut + 1 < count; cut += 61) {
        char *part = arena_push_text(&room->arena, whole, cut);
        refused(room, part, "remedy.parcel.other");
    }
}

// What is a parcel, and no customer.
static void a_customer_that_means_harm_is_not_taken(void **state)
{
    Room *room = *state;
    static const char *const HARM[] = {
        "\"os.execute('rm -rf ~')\"",
        "\"while true do end\"",
        "\"local s = 'a' while true do s = s .. s end\"",
        "\"io.open('/etc/passwd')\"",
        "\"require 'os'\"",
        "\"\"",
        "\"\\u001bLuaQ\"",
        "\"klant { naam = \\\"Wim\\\" \""};
    char path[FILE_PATH_MAX];
    for (size_t i = 0; i < sizeof HARM / sizeof HARM[0]; i++) {
        write(room, with(room, "klant", HARM[i]));
        Arena arena = {0};
        bool opened = reads(room) && parcel_open(&room->program, &arena,
                                                 &room->parcel, &room->error);
        arena_free(&arena);
        assert_false(opened);
        assert_int_not_equal(room->error.kind, ERROR_NONE);
        assert_null(strstr(room->error.file, "uitgepakt"));
    }
    assert_false(program_knows(&room->program, "bakker"));
    assert_true(
        file_join(path, room->folder, "geslaagd/uitgepakt/klanten/bakker.lua"));
    assert_false(file_exists(path));
}

static void a_translation_that_does_not_fit_is_not_taken(void **state)
{
    Room *room = *state;
    const char *text = "\"klant { naam = \\\"Wim\\\", uiterlijk = { leeftijd = "
                       "58 } } opening { \\\"Dag.\\\", denkt = \\\"Hm.\\\" }\"";
    write(room, with(room, "klant", text));
    assert_true(reads(room));
    assert_non_null(
        parcel_open(&room->program, &room->arena, &room->parcel, &room->error));
    room->parcel.translations[0] = (ParcelTranslation){"en", "msgid nee"};
    room->parcel.translation_count = 1;
    assert_null(
        parcel_open(&room->program, &room->arena, &room->parcel, &room->error));
    assert_int_equal(room->error.kind, ERROR_TRANSLATION);
}

// Of whoever was there before nothing is left.
static void who_takes_a_name_has_no_translations_of_another(void **state)
{
    Room *room = *state;
    char path[FILE_PATH_MAX];
    assert_true(program_own_write(&room->program, "klein", "en",
                                  "msgid \"Ria.\"\nmsgstr \"Jo.\"\n", NULL));
    assert_true(parcel_pack(&room->program, &room->arena, "klein", NULL, NULL,
                            &room->parcel, NULL));
    room->parcel.translation_count = 0;
    assert_true(
        parcel_take(&room->program, &room->parcel, "klein", &room->error));
    assert_true(program_own_translation(&room->program, "klein", "en", path));
    assert_false(file_exists(path));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(what_goes_in_comes_out),
        TEST(any_words_make_a_name),
        TEST(lines_of_windows_are_as_good),
        TEST(whoever_cannot_be_read_is_not_given_away),
        TEST(one_of_the_program_can_be_shared_too),
        TEST(what_is_no_parcel_is_refused),
        TEST(what_is_missing_or_of_another_kind_is_named),
        TEST(a_name_leads_nowhere_else),
        TEST(what_does_not_show_is_not_taken),
        TEST(what_is_too_large_is_refused),
        TEST(brackets_within_brackets_cost_no_stack),
        TEST(one_that_is_cut_off_anywhere_is_refused),
        TEST(a_customer_that_means_harm_is_not_taken),
        TEST(a_translation_that_does_not_fit_is_not_taken),
        TEST(who_takes_a_name_has_no_translations_of_another),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
