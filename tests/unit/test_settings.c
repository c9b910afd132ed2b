// What was set comes back; what makes no sense is as if nothing was set.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <unistd.h>

#include "base/words.h"
#include "keep/settings_file.h"
#include "platform/file.h"
#include "platform/folder.h"

#include "scratch.h"

static void write_text(const char *text)
{
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    assert_true(folder_data_make(folder, NULL));
    assert_true(file_join(path, folder, "instellingen.json"));
    assert_true(file_write(path, text, strlen(text), NULL));
}

static void what_was_set_comes_back(void **state)
{
    (void)state;
    Settings settings;
    assert_true(settings_file_read(&settings, NULL)); // no file yet
    assert_int_equal(settings.text_percent, 100);
    assert_false(settings.calm);
    Settings mine = {.text_percent = 175,
                     .volume = 20,
                     .font = FONT_PLAIN,
                     .spacing = SPACING_WIDEST,
                     .calm = true,
                     .practice = true,
                     .captions = true,
                     .language = 1};
    assert_true(settings_file_write(&mine, NULL));
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.text_percent, 175);
    assert_int_equal(settings.volume, 20);
    assert_true(settings.font == FONT_PLAIN && settings.calm &&
                settings.practice && settings.captions);
    assert_string_equal(settings_get_word(&settings, SETTING_LANGUAGE), "en");
    assert_int_equal(settings.spacing, SPACING_WIDEST);
}

// A language can be chosen when there are words in it; Dutch is the usual one.
static void every_language_can_be_chosen(void **state)
{
    (void)state;
    Settings settings = settings_usual();
    size_t count = 0;
    assert_string_equal(settings_get_word(&settings, SETTING_LANGUAGE), "nl");
    for (; words_language_at(count) != NULL; count++) {
        assert_true(settings_set_word(&settings, SETTING_LANGUAGE,
                                      words_language_at(count)));
    }
    assert_int_equal(settings_rule(SETTING_LANGUAGE)->most + 1, count);
    assert_false(settings_set_word(&settings, SETTING_LANGUAGE, "xx"));
    assert_false(settings_set_word(&settings, SETTING_LETTERS, "nl"));
    settings = settings_usual();
    assert_true(settings_step(&settings, SETTING_LANGUAGE, -1));
    assert_int_equal(settings.language, count - 1);
    assert_true(settings_step(&settings, SETTING_LANGUAGE, 1));
    assert_int_equal(settings.language, 0);
}

static void every_setting_stays_within_its_bounds(void **state)
{
    (void)state;
    for (int i = 0; i < SETTINGS; i++) {
        const SettingRule *rule = settings_rule((Setting)i);
        Settings settings = settings_usual();
        assert_non_null(rule->key);
        assert_int_equal(settings_get(&settings, (Setting)i), rule->usual);
        assert_false(settings_set(&settings, (Setting)i, rule->most + 1));
        assert_false(settings_set(&settings, (Setting)i, rule->least - 1));
        assert_int_equal(settings_get(&settings, (Setting)i), rule->usual);
        assert_true(settings_set(&settings, (Setting)i, rule->most));
        assert_int_equal(settings_get(&settings, (Setting)i), rule->most);
        bool turns = rule->kind != SETTING_IS_NUMBER;
        assert_int_equal(settings_step(&settings, (Setting)i, 1), turns);
        assert_int_equal(settings_get(&settings, (Setting)i),
                         turns ? rule->least : rule->most);
    }
}

static void nonsense_is_as_if_nothing_was_set(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {
        "{\"letters\": \"900\", \"geluid\": null, \"kalm\": \"ja\"}", "{}",
        "{\"letters\": 1e99}", "{\"taal\": 1}", "{\"taal\": \"xx\"}"};
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        Settings settings;
        write_text(TEXTS[i]);
        assert_true(settings_file_read(&settings, NULL));
        assert_int_equal(settings.text_percent, settings_usual().text_percent);
        assert_int_equal(settings.volume, settings_usual().volume);
        assert_false(settings.calm);
        assert_int_equal(settings.language, settings_usual().language);
    }
}

static void a_number_out_of_reach_is_the_nearest(void **state)
{
    (void)state;
    Settings settings;
    write_text("{\"letters\": 400, \"geluid\": -3}");
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.text_percent, 200);
    assert_int_equal(settings.volume, 0);
    write_text("{\"letters\": -9223372036854775807, "
               "\"geluid\": 9223372036854775807}");
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.text_percent, 100);
    assert_int_equal(settings.volume, 100);
}

// The letters for who has dyslexia were a switch once.
static void the_switch_of_an_older_file_is_still_understood(void **state)
{
    (void)state;
    Settings settings;
    write_text("{\"leesbaar\": true, \"letters\": 150}");
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.font, FONT_READABLE);
    assert_int_equal(settings.text_percent, 150);
    assert_true(settings_file_write(&settings, NULL));
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.font, FONT_READABLE);
    write_text("{\"leesbaar\": false}");
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.font, FONT_USUAL);
    write_text("{\"leesbaar\": true, \"lettersoort\": \"gedrukt\"}");
    assert_true(settings_file_read(&settings, NULL));
    assert_int_equal(settings.font, FONT_PLAIN);
}

static void a_damaged_file_is_told(void **state)
{
    (void)state;
    Settings settings;
    Error error = {0};
    write_text("{\"letters\": 150,\n \"geluid\"");
    assert_false(settings_file_read(&settings, &error));
    assert_int_equal(error.kind, ERROR_SETTINGS);
    assert_int_equal(settings.text_percent, 100);
}

static void find(char path[FILE_PATH_MAX], const char *name)
{
    char folder[FILE_PATH_MAX];
    assert_true(folder_data_make(folder, NULL));
    assert_true(file_join(path, folder, name));
}

static void expect_text(const char *name, const char *text)
{
    char path[FILE_PATH_MAX];
    size_t count = 0;
    Arena arena = {0};
    find(path, name);
    assert_string_equal(file_read(&arena, path, 1024, &count, NULL), text);
    arena_free(&arena);
}

// It may be somebody's work, and it may lie somewhere else.
static void what_cannot_be_read_is_put_aside(void **state)
{
    (void)state;
    char path[FILE_PATH_MAX];
    char other[FILE_PATH_MAX];
    Settings settings = settings_usual();
    write_text("[\"mijn werk\"]");
    assert_true(settings_file_write(&settings, NULL));
    expect_text("instellingen.json.beschadigd-1", "[\"mijn werk\"]");
    assert_true(settings_file_read(&settings, NULL));

    find(path, "instellingen.json");
    find(other, "ander.json");
    assert_true(file_write(other, "{\"letters\": 150}", 16, NULL));
    assert_true(file_remove(path, NULL));
    assert_int_equal(symlink(other, path), 0);
    assert_false(settings_file_read(&settings, NULL));
    assert_int_equal(settings.text_percent, 100);
    assert_true(settings_file_write(&settings, NULL));
    assert_true(settings_file_read(&settings, NULL));
    expect_text("ander.json", "{\"letters\": 150}");
    find(other, "instellingen.json.beschadigd-2");
    assert_true(file_is_link(other));
}

static char scratch[SCRATCH_MAX];

static int at_home(void **state)
{
    (void)state;
    return scratch_begin(scratch) ? setenv("XDG_DATA_HOME", scratch, 1) : -1;
}

static int leave_home(void **state)
{
    (void)state;
    return scratch_end(scratch) ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_set_comes_back),
        cmocka_unit_test(every_setting_stays_within_its_bounds),
        cmocka_unit_test(every_language_can_be_chosen),
        cmocka_unit_test(nonsense_is_as_if_nothing_was_set),
        cmocka_unit_test(a_number_out_of_reach_is_the_nearest),
        cmocka_unit_test(the_switch_of_an_older_file_is_still_understood),
        cmocka_unit_test(a_damaged_file_is_told),
        cmocka_unit_test(what_cannot_be_read_is_put_aside),
    };
    return cmocka_run_group_tests(tests, at_home, leave_home);
}
