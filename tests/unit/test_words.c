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
    assert_non_null(words_open("en"));
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
    for (size_t l = 0; words_language_at(l) != NULL; l++) {
        const Words *words = words_open(words_language_at(l));
        assert_true(words_count(words) > 0);
        for (size_t i = 0; i < words_count(words); i++) {
            const char *key = words_key(words, i);
            assert_true(words_has(words, key));
            assert_string_not_equal(words_get(words, key), "");
            assert_true(i == 0 || strcmp(words_key(words, i - 1), key) < 0);
        }
    }
}

static void languages_are_listed(void **state)
{
    (void)state;
    size_t count = 0;
    for (; words_language_at(count) != NULL; count++) {
        const char *language = words_language_at(count);
        assert_string_equal(words_language(words_open(language)), language);
        assert_true(count < 2 ||
                    strcmp(words_language_at(count - 1), language) < 0);
    }
    assert_true(count > 1);
    assert_string_equal(words_language_at(0), "nl"); // what others lack
    assert_ptr_equal(words_open_or_usual("xx"), words_open("nl"));
    assert_ptr_equal(words_open_or_usual("en"), words_open("en"));
}

static bool is_name_letter(char letter)
{
    return letter != '\0' &&
           strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_",
                  letter) != NULL;
}

// The {name} at or after `text`, and its length with braces; NULL if there is
// none.
static const char *next_placeholder(const char *text, size_t *length)
{
    for (; (text = strchr(text, '{')) != NULL; text++) {
        size_t name = 1;
        while (is_name_letter(text[name])) {
            name++;
        }
        if (name > 1 && text[name] == '}') {
            *length = name + 1;
            return text;
        }
    }
    return NULL;
}

static bool has_placeholder(const char *text, const char *wanted, size_t size)
{
    size_t length = 0;
    for (; (text = next_placeholder(text, &length)) != NULL; text++) {
        if (length == size && strncmp(text, wanted, size) == 0) {
            return true;
        }
    }
    return false;
}

// Every placeholder of `from` stands in `to`.
static bool are_placeholders_in(const char *from, const char *to)
{
    size_t length = 0;
    for (; (from = next_placeholder(from, &length)) != NULL; from++) {
        if (!has_placeholder(to, from, length)) {
            return false;
        }
    }
    return true;
}

// Every key is there in every language, and is filled with the same.
static void languages_say_the_same(void **state)
{
    (void)state;
    const Words *dutch = words_open("nl");
    for (size_t l = 0; words_language_at(l) != NULL; l++) {
        const char *language = words_language_at(l);
        const Words *words = words_open(language);
        for (size_t i = 0; i < words_count(words); i++) {
            const char *key = words_key(words, i);
            if (!words_has(dutch, key)) {
                fail_msg("nl has no %s, %s has", key, language);
            }
        }
        for (size_t i = 0; i < words_count(dutch); i++) {
            const char *key = words_key(dutch, i);
            const char *here = words_get(dutch, key);
            const char *there = words_get(words, key);
            if (!words_has(words, key)) {
                fail_msg("%s has no %s", language, key);
            }
            if (!are_placeholders_in(here, there) ||
                !are_placeholders_in(there, here)) {
                fail_msg("%s is not filled alike in %s: %s", key, language,
                         there);
            }
        }
    }
}

// Whether there is a word in it, beside what is filled in.
static bool has_word(const char *text)
{
    size_t length = 0;
    const char *filled = next_placeholder(text, &length);
    size_t run = 0;
    for (const char *at = text; *at != '\0'; at++) {
        if (filled == at) {
            at += length - 1;
            filled = next_placeholder(at, &length);
            run = 0;
            continue;
        }
        run = is_name_letter(*at) ? run + 1 : 0;
        if (run > 1) {
            return true;
        }
    }
    return false;
}

// What is typed may be the same: it is understood in every language anyway.
static bool is_typed(const char *key)
{
    return strncmp(key, "command.", 8) == 0 || strncmp(key, "option.", 7) == 0;
}

// A word that was forgotten is still Dutch.
static void no_english_is_dutch(void **state)
{
    (void)state;
    // What both write the same.
    static const char *const SAME[] = {"cli.quadrant.product", "pause.key",
                                       "quadrant.product"};
    const Words *dutch = words_open("nl");
    const Words *english = words_open("en");
    size_t same = 0;
    for (size_t i = 0; i < words_count(dutch); i++) {
        const char *key = words_key(dutch, i);
        if (is_typed(key) || !has_word(words_get(dutch, key)) ||
            strcmp(words_get(dutch, key), words_get(english, key)) != 0) {
            continue;
        }
        if (same == sizeof SAME / sizeof SAME[0] ||
            strcmp(SAME[same++], key) != 0) {
            fail_msg("%s is Dutch: %s", key, words_get(english, key));
        }
    }
    assert_int_equal(same, sizeof SAME / sizeof SAME[0]);
}

// One option is not the other, whatever the language.
static void what_is_typed_means_one_thing(void **state)
{
    (void)state;
    const Words *dutch = words_open("nl");
    assert_true(words_mean("option.name", "naam", 4));
    assert_true(words_mean("option.name", "name", 4));
    assert_false(words_mean("option.name", "nam", 3));
    assert_false(words_mean("option.name", "namen", 5));
    for (size_t l = 0; words_language_at(l) != NULL; l++) {
        const Words *words = words_open(words_language_at(l));
        for (size_t i = 0; i < words_count(dutch); i++) {
            const char *key = words_key(dutch, i);
            const char *word = words_get(words, key);
            for (size_t k = 0; is_typed(key) && k < words_count(dutch); k++) {
                const char *other = words_key(dutch, k);
                bool same_kind = other[0] == key[0] && is_typed(other);
                if (k != i && same_kind &&
                    words_mean(other, word, strlen(word))) {
                    fail_msg("%s is %s too: %s", key, other, word);
                }
            }
        }
    }
}

static void missing_key_gives_itself_or_what_is_asked(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    assert_false(words_has(words, "is.er.niet"));
    assert_string_equal(words_get(words, "is.er.niet"), "is.er.niet");
    assert_string_equal(words_get_or(words, "is.er.niet", "wel"), "wel");
    assert_null(words_get_or(words, "is.er.niet", NULL));
    assert_string_equal(words_get_or(words, "settings.on", "wel"),
                        words_get(words, "settings.on"));
}

// A name whose brace does not close would be shown to the player as it stands.
// A brace before anything but a letter is a piece of a script.
static void placeholders_of_close(const char *key, const char *text)
{
    assert_true(text_is_valid(text, strlen(text), NULL));
    for (const char *at = strchr(text, '{'); at != NULL;
         at = strchr(at + 1, '{')) {
        size_t name = 1;
        while (is_name_letter(at[name])) {
            name++;
        }
        if (name > 1 && at[name] != '}') {
            fail_msg("%s: %s", key, text);
        }
    }
}

static void placeholders_close(void **state)
{
    (void)state;
    for (size_t l = 0; words_language_at(l) != NULL; l++) {
        const Words *words = words_open(words_language_at(l));
        for (size_t i = 0; i < words_count(words); i++) {
            placeholders_of_close(words_key(words, i),
                                  words_get(words, words_key(words, i)));
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
        cmocka_unit_test(languages_are_listed),
        cmocka_unit_test(languages_say_the_same),
        cmocka_unit_test(no_english_is_dutch),
        cmocka_unit_test(what_is_typed_means_one_thing),
        cmocka_unit_test(missing_key_gives_itself_or_what_is_asked),
        cmocka_unit_test(placeholders_close),
        cmocka_unit_test(error_keeps_its_text),
        cmocka_unit_test(error_text_is_cut_at_a_letter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
