#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "base/text.h"

static bool is_valid(const char *text)
{
    return text_is_valid(text, strlen(text), NULL);
}

static void sound_text_is_valid(void **state)
{
    (void)state;
    assert_true(is_valid(""));
    assert_true(is_valid("gewoon"));
    assert_true(is_valid("Één ‘zo’n’ café…"));
    assert_true(is_valid("\xF0\x9F\x9A\xB2"));
    assert_true(is_valid("\xEF\xBF\xBD"));
}

static void bad_bytes_are_found(void **state)
{
    (void)state;
    static const char *const BAD[] = {
        "\x80",             // continues nothing
        "\xC0\xAF",         // overlong
        "\xE0\x80\xAF",     // overlong
        "\xF0\x80\x80\xAF", // overlong
        "\xED\xA0\x80",     // a surrogate
        "\xF4\x90\x80\x80", // past the last letter
        "\xFF",             // never a letter
        "\xC3",             // cut short
        "\xE2\x82",         // cut short
        "\xC3x",            // broken off
    };
    for (size_t i = 0; i < sizeof(BAD) / sizeof(BAD[0]); i++) {
        size_t bad = 99;
        char text[16] = "ab";
        strcat(text, BAD[i]);
        assert_false(text_is_valid(text, strlen(text), &bad));
        assert_int_equal(bad, 2);
    }
}

static void what_a_terminal_obeys_is_not_plain(void **state)
{
    (void)state;
    static const char *const BAD[] = {"\x1b[2J",  "a\rb",     "\x07", "\x7f",
                                      "\xC2\x9B", "\xC2\x80", "\xFF"};
    assert_true(text_is_plain(""));
    assert_true(text_is_plain("Één regel,\n\ten nog één.\u00a0"));
    for (size_t i = 0; i < sizeof(BAD) / sizeof(BAD[0]); i++) {
        assert_false(text_is_plain(BAD[i]));
    }
}

static void cleaned_text_is_plain(void **state)
{
    (void)state;
    char text[] = "é\x1b[2J\n\xC2\x9Bx\xFF\xE2\x82";
    text_clean(text);
    assert_string_equal(text, "é [2J   x???");
    char sound[] = "Één “zo’n” café…";
    text_clean(sound);
    assert_string_equal(sound, "Één “zo’n” café…");
}

static void nul_is_no_text(void **state)
{
    (void)state;
    size_t bad = 99;
    assert_false(text_is_valid("ab\0cd", 5, &bad));
    assert_int_equal(bad, 2);
}

static void steps_through_letters(void **state)
{
    (void)state;
    const char *at = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x9A\xB2";
    assert_int_equal(text_next(&at), 'a');
    assert_int_equal(text_next(&at), 0xE9);
    assert_int_equal(text_next(&at), 0x20AC);
    assert_int_equal(text_next(&at), 0x1F6B2);
    assert_int_equal(text_next(&at), 0);
    assert_int_equal(text_next(&at), 0);
}

static void steps_over_bad_bytes_one_by_one(void **state)
{
    (void)state;
    const char *at = "\xE2\x82x";
    assert_int_equal(text_next(&at), 0xFFFD);
    assert_int_equal(text_next(&at), 0xFFFD);
    assert_int_equal(text_next(&at), 'x');
    assert_int_equal(text_next(&at), 0);
}

static void counts_letters(void **state)
{
    (void)state;
    assert_int_equal(text_letters(""), 0);
    assert_int_equal(text_letters("één"), 3);
    assert_int_equal(text_letters("€ 5"), 3);
}

static void reads_whole_numbers(void **state)
{
    (void)state;
    static const char *const WRONG[] = {"",   "x",   "1x",  " 1",
                                        "-1", "+1",  "1.0", "0",
                                        "13", "1e1", "0x1", "\xc3\xa9"};
    uint64_t number = 5;
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        assert_false(text_read_number(WRONG[i], 1, 12, &number));
        assert_int_equal(number, 5);
    }
    assert_true(text_read_number("1", 1, 12, &number));
    assert_int_equal(number, 1);
    assert_true(text_read_number("012", 1, 12, &number));
    assert_int_equal(number, 12);
    assert_true(
        text_read_number("18446744073709551615", 0, UINT64_MAX, &number));
    assert_true(number == UINT64_MAX);
    assert_false(
        text_read_number("18446744073709551616", 0, UINT64_MAX, &number));
    assert_false(
        text_read_number("184467440737095516150", 0, UINT64_MAX, &number));
}

static void counts_words(void **state)
{
    (void)state;
    assert_int_equal(text_words(""), 0);
    assert_int_equal(text_words("  …  "), 0);
    assert_int_equal(text_words("zo'n fiets"), 2);
    assert_int_equal(text_words("zo’n e-bike, hè?"), 3);
    assert_int_equal(text_words("'s ochtends"), 2);
    assert_int_equal(text_words("één–twee"), 2);
    assert_int_equal(text_words("wacht - even"), 2);
    assert_int_equal(text_words("‘Ja,’ zei hij. 35 jaar!"), 5);
}

static void copies_whole_letters(void **state)
{
    (void)state;
    char out[6];
    assert_true(text_copy(out, sizeof(out), "vijf!"));
    assert_string_equal(out, "vijf!");
    assert_false(text_copy(out, sizeof(out), "vijfé"));
    assert_string_equal(out, "vijf");
    assert_false(text_copy(out, sizeof(out), "abc€"));
    assert_string_equal(out, "abc");
    assert_false(text_copy(out, 1, "x"));
    assert_string_equal(out, "");
}

static void appends_whole_letters(void **state)
{
    (void)state;
    char out[8] = "ab";
    assert_true(text_append(out, sizeof(out), "cd"));
    assert_false(text_append(out, sizeof(out), "éé"));
    assert_string_equal(out, "abcdé");
    assert_false(text_append(out, sizeof(out), "€"));
    assert_string_equal(out, "abcdé");
}

static void fills_names_in(void **state)
{
    (void)state;
    const char *const pairs[] = {"naam", "Wim {stad}", "jaar", "35", NULL};
    char out[64] = "> ";
    assert_true(text_fill(out, sizeof(out), "{naam}: {jaar} jaar", pairs));
    assert_string_equal(out, "> Wim {stad}: 35 jaar");
}

static void leaves_unknown_names(void **state)
{
    (void)state;
    const char *const pairs[] = {"a", "1", NULL};
    static const char *const SAME[] = {"{b}", "{",   "}",    "{a",
                                       "{}",  "x{{", "a}b{c"};
    for (size_t i = 0; i < sizeof(SAME) / sizeof(SAME[0]); i++) {
        char out[32] = "";
        assert_true(text_fill(out, sizeof(out), SAME[i], pairs));
        assert_string_equal(out, SAME[i]);
    }
    char out[32] = "";
    assert_true(text_fill(out, sizeof(out), "{{a}} {b{a}", pairs));
    assert_string_equal(out, "{1} {b1");
}

static void fill_stops_where_it_is_full(void **state)
{
    (void)state;
    const char *const pairs[] = {"a", "éé", NULL};
    char out[5] = "";
    assert_false(text_fill(out, sizeof(out), "x{a}y", pairs));
    assert_string_equal(out, "xé");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_text_is_valid),
        cmocka_unit_test(bad_bytes_are_found),
        cmocka_unit_test(what_a_terminal_obeys_is_not_plain),
        cmocka_unit_test(cleaned_text_is_plain),
        cmocka_unit_test(nul_is_no_text),
        cmocka_unit_test(steps_through_letters),
        cmocka_unit_test(steps_over_bad_bytes_one_by_one),
        cmocka_unit_test(counts_letters),
        cmocka_unit_test(reads_whole_numbers),
        cmocka_unit_test(counts_words),
        cmocka_unit_test(copies_whole_letters),
        cmocka_unit_test(appends_whole_letters),
        cmocka_unit_test(fills_names_in),
        cmocka_unit_test(leaves_unknown_names),
        cmocka_unit_test(fill_stops_where_it_is_full),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
