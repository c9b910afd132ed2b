// Names at the door: what can be one, what cannot and why, and lists of them
// as a spreadsheet and a mail give them.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/name.h"

static void what_is_a_name_is_taken(void **state)
{
    static const struct {
        const char *given, *taken;
    } GOOD[] = {
        {"Noor", "Noor"},
        {"  Jan  Piet\t", "Jan Piet"},
        {"\u00a0Zo\u00eb\u00a0", "Zo\u00eb"},
        {"=1+1", "=1+1"},
        {"-2", "-2"},
        {"@som", "@som"},
        {"\ufeffNo\u00ador\u200e", "Noor"},
        {"\u05e0\u05d5\u05e2\u05d4", "\u05e0\u05d5\u05e2\u05d4"},
        // a farmer: a woman, a joiner, a sheaf
        {"\U0001F469\u200d\U0001F33E", "\U0001F469\u200d\U0001F33E"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof GOOD / sizeof GOOD[0]; i++) {
        char name[NAME_BYTES];
        assert_true(
            name_take(GOOD[i].given, strlen(GOOD[i].given), name, NULL));
        assert_string_equal(name, GOOD[i].taken);
    }
}

static void what_is_none_says_why(void **state)
{
    static const struct {
        const char *given, *why;
    } BAD[] = {
        {"", "name.empty"},
        {" \t\u00a0", "name.empty"},
        {"\u200e\ufeff", "name.empty"},
        {"Zo\xeb", "name.bytes"},
        {"Noor\nSven", "name.line"},
        {"Noor\x1b[31m", "name.control"},
        {"Noor\xc2\x9b", "name.control"},
        {"\u202enoor", "name.direction"},
        {"\u2066noor", "name.direction"},
        {"Noor\u2028Sven", "name.direction"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        char name[NAME_BYTES] = "x";
        Error error = {0};
        assert_false(
            name_take(BAD[i].given, strlen(BAD[i].given), name, &error));
        assert_int_equal(error.kind, ERROR_NAME);
        assert_string_equal(error.remedy, BAD[i].why);
        assert_string_equal(name, "");
    }
}

static void a_name_has_an_end(void **state)
{
    char given[301];
    char name[NAME_BYTES];
    Error error = {0};
    (void)state;
    memset(given, 'a', 300);
    given[300] = '\0';
    assert_true(name_take(given, NAME_BYTES - 1, name, &error));
    assert_false(name_take(given, NAME_BYTES, name, &error));
    assert_string_equal(error.remedy, "name.long");
    assert_string_equal(error.detail, "119");
}

static void a_list_is_a_list(void **state)
{
    static const char *const LISTS[] = {
        "Noor,Sven,Jan Piet",
        "Noor; Sven ;Jan Piet;",
        "Noor\tSven\tJan Piet\r\n",
        "Noor\nSven\n\nJan Piet\n",
        "1. Noor\r\n2. Sven\r\n3) Jan Piet",
        "- Noor\n* Sven\n\u2022 Jan Piet",
        "\"Noor\",\"Sven\",\"Jan Piet\"",
        "Noor <noor@huis.nl>, \"Sven\" <sven@huis.nl>; Jan Piet <jp@huis.nl>",
    };
    static const char *const NAMES[] = {"Noor", "Sven", "Jan Piet"};
    (void)state;
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        const char *at = LISTS[i];
        size_t count = 0;
        for (size_t k = 0; k < 3; k++) {
            char name[NAME_BYTES];
            const char *next = name_next(&at, &count);
            assert_non_null(next);
            assert_true(name_take(next, count, name, NULL));
            assert_string_equal(name, NAMES[k]);
        }
        assert_null(name_next(&at, &count));
    }
}

static void what_looks_like_a_list_is_a_name(void **state)
{
    static const char *const NAMES[] = {"-2", "3pm", "\"Noor", "<noor>",
                                        "noor@huis.nl"};
    (void)state;
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        const char *at = NAMES[i];
        size_t count = 0;
        const char *next = name_next(&at, &count);
        assert_non_null(next);
        assert_int_equal(count, strlen(NAMES[i]));
        assert_memory_equal(next, NAMES[i], count);
    }
    const char *at = "\"Jansen, Noor\" <n@huis.nl>,Sven";
    size_t count = 0;
    const char *next = name_next(&at, &count);
    assert_int_equal(count, strlen("Jansen, Noor"));
    assert_memory_equal(next, "Jansen, Noor", count);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_a_name_is_taken),
        cmocka_unit_test(what_is_none_says_why),
        cmocka_unit_test(a_name_has_an_end),
        cmocka_unit_test(a_list_is_a_list),
        cmocka_unit_test(what_looks_like_a_list_is_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
