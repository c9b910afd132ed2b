#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "base/words.h"

static void only_known_languages_open(void **state)
{
    (void)state;
    assert_non_null(words_open("nl"));
    assert_null(words_open("xx"));
    assert_null(words_open(""));
}

static void every_error_has_a_sentence(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    for (int kind = ERROR_NONE; kind <= ERROR_FONT; kind++) {
        const char *key = error_key((ErrorKind)kind);
        if (!words_has(words, key)) {
            fail_msg("no sentence for %s", key);
        }
        assert_true(kind == ERROR_NONE || strcmp(key, "error.none") != 0);
    }
}

static void keys_are_sorted_and_found(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    assert_true(words_count(words) > 0);
    for (size_t i = 0; i < words_count(words); i++) {
        const char *key = words_key(words, i);
        assert_true(words_has(words, key));
        assert_string_not_equal(words_get(words, key), "");
        assert_true(i == 0 || strcmp(words_key(words, i - 1), key) < 0);
    }
}

static void missing_key_gives_itself(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    assert_false(words_has(words, "is.er.niet"));
    assert_string_equal(words_get(words, "is.er.niet"), "is.er.niet");
}

// A name whose brace does not close would be shown to the player as it stands.
// A brace before anything but a letter is a piece of a script.
static void placeholders_close(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    for (size_t i = 0; i < words_count(words); i++) {
        const char *text = words_get(words, words_key(words, i));
        assert_true(text_is_valid(text, strlen(text), NULL));
        for (const char *at = strchr(text, '{'); at != NULL;
             at = strchr(at + 1, '{')) {
            size_t name = strspn(at + 1, "abcdefghijklmnopqrstuvwxyz_");
            if (name > 0 && at[1 + name] != '}') {
                fail_msg("%s: %s", words_key(words, i), text);
            }
        }
    }
}

static void error_keeps_its_text(void **state)
{
    (void)state;
    Error error;
    memset(&error, 0xAA, sizeof(error));
    assert_false(
        error_set(&error, ERROR_SCRIPT_WORD, "wim.lua", 12, "zeh", NULL));
    assert_int_equal(error.kind, ERROR_SCRIPT_WORD);
    assert_int_equal(error.line, 12);
    assert_string_equal(error.file, "wim.lua");
    assert_string_equal(error.word, "zeh");
    assert_string_equal(error.detail, "");
    assert_string_equal(error.remedy, "");
    assert_false(error_set(NULL, ERROR_FONT, NULL, 0, NULL, NULL));
}

static void error_text_is_cut_at_a_letter(void **state)
{
    (void)state;
    char letters[2 * ERROR_TEXT_MAX + 1] = "";
    for (size_t i = 0; i < ERROR_TEXT_MAX; i++) {
        strcat(letters, "é");
    }
    Error error;
    (void)error_set(&error, ERROR_FONT, letters, 0, letters, letters);
    assert_int_equal(strlen(error.file), ERROR_TEXT_MAX - 2);
    assert_true(text_is_valid(error.file, strlen(error.file), NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_known_languages_open),
        cmocka_unit_test(every_error_has_a_sentence),
        cmocka_unit_test(keys_are_sorted_and_found),
        cmocka_unit_test(missing_key_gives_itself),
        cmocka_unit_test(placeholders_close),
        cmocka_unit_test(error_keeps_its_text),
        cmocka_unit_test(error_text_is_cut_at_a_letter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
