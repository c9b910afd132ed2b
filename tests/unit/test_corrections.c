// What was read amiss, beside what it was: kept with its strand, handed out
// without telling whose it is, and forgotten with who typed it.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "journal_talks.h"
#include "keep/journal/corrections.h"

static Correction correction(const char *text, const char *meant)
{
    return (Correction){.target = "haakje",
                        .said = "Nou, druk.",
                        .text = text,
                        .read = "sluit",
                        .meant = meant};
}

static size_t read_all(Place *place, const Correction **list)
{
    size_t count = 99;
    if (!corrections_read(place->journal, &place->arena, list, &count,
                          &place->error)) {
        fail_msg("%s", place->error.detail);
    }
    return count;
}

static int64_t keep_for(Place *place, const char *name, const char *text)
{
    const Correction one = correction(text, "door");
    assert_true(journal_use_profile(place->journal, name, NULL));
    int64_t id = play(place->journal, 2);
    int64_t strand;
    assert_true(
        journal_begin_strand(place->journal, id, 1, LATER, &strand, NULL));
    assert_true(corrections_add(place->journal, strand, &one, &place->error));
    return strand;
}

static void kept_with_a_strand_and_replaced(void **state)
{
    Place *place = *state;
    const Correction *list;
    open_journal(place);
    assert_int_equal(read_all(place, &list), 0); // of no file
    int64_t strand = keep_for(place, NULL, "Druk, hè?");
    const Correction other = correction("Druk, hè?", "terug");
    assert_true(corrections_add(place->journal, strand, &other, NULL));
    open_journal(place);
    assert_int_equal(read_all(place, &list), 1);
    assert_string_equal(list[0].target, "haakje");
    assert_string_equal(list[0].said, "Nou, druk.");
    assert_string_equal(list[0].text, "Druk, hè?");
    assert_string_equal(list[0].read, "sluit");
    assert_string_equal(list[0].meant, "terug");
}

static void not_without_a_talk(void **state)
{
    Place *place = *state;
    const Correction one = correction("Druk?", "door");
    const Correction *list;
    open_journal(place);
    (void)play(place->journal, 1);
    assert_false(corrections_add(place->journal, 77, &one, &place->error));
    assert_int_equal(place->error.kind, ERROR_JOURNAL);
    assert_int_equal(read_all(place, &list), 0);
}

static void by_text_and_by_profile(void **state)
{
    Place *place = *state;
    const Correction *list;
    open_journal(place);
    (void)keep_for(place, "Noor", "b");
    (void)keep_for(place, "Sven", "a");
    (void)keep_for(place, NULL, "c");
    assert_int_equal(read_all(place, &list), 3); // it speaks for nobody
    assert_string_equal(list[0].text, "a");
    assert_string_equal(list[2].text, "c");
    assert_true(journal_use_profile(place->journal, "noor", NULL));
    assert_int_equal(read_all(place, &list), 1);
    assert_string_equal(list[0].text, "b");
}

static void forgotten_with_who_typed_it(void **state)
{
    Place *place = *state;
    const Correction *list;
    int talks;
    open_journal(place);
    (void)keep_for(place, "Noor", "b");
    (void)keep_for(place, "Sven", "a");
    assert_true(journal_forget_profile(place->journal, "Noor", &talks, NULL));
    assert_true(journal_use_profile(place->journal, NULL, NULL));
    assert_int_equal(read_all(place, &list), 1);
    assert_string_equal(list[0].text, "a");
    assert_true(journal_forget(place->journal, &place->error));
    assert_int_equal(read_all(place, &list), 0);
}

static void rescued_with_its_strand(void **state)
{
    Place *place = *state;
    const Correction *list;
    open_journal(place);
    int64_t strand = keep_for(place, "Noor", "b");
    assert_true(journal_end_talk(place->journal, strand, "ja", LATER, NULL));
    journal_close(place->journal);
    place->journal = NULL;
    assert_true(file_write(place->path, "damaged", 7, NULL));
    open_journal(place);
    assert_non_null(journal_damaged_file(place->journal));
    assert_int_equal(read_all(place, &list), 1);
}

// One of before there were any: to be read only it has none, and to be written
// it is brought up to date.
static void older_journal_has_none(void **state)
{
    Place *place = *state;
    const Correction *list;
    open_journal(place);
    int64_t id = play(place->journal, 2);
    journal_close(place->journal);
    place->journal = NULL;
    sqlite3 *file;
    assert_int_equal(sqlite3_open(place->path, &file), SQLITE_OK);
    assert_int_equal(sqlite3_exec(file,
                                  "PRAGMA journal_mode = DELETE;"
                                  "DROP TABLE corrections;"
                                  "PRAGMA user_version = 5",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_close(file), SQLITE_OK);
    assert_int_equal(chmod(place->path, 0444), 0);
    open_journal(place);
    assert_int_equal(read_all(place, &list), 0);
    assert_int_equal(chmod(place->path, 0644), 0);
    open_journal(place);
    assert_null(journal_damaged_file(place->journal));
    const Correction one = correction("Druk?", "door");
    assert_true(corrections_add(place->journal, id, &one, &place->error));
    assert_int_equal(read_all(place, &list), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(kept_with_a_strand_and_replaced, begin,
                                        end),
        cmocka_unit_test_setup_teardown(not_without_a_talk, begin, end),
        cmocka_unit_test_setup_teardown(by_text_and_by_profile, begin, end),
        cmocka_unit_test_setup_teardown(forgotten_with_who_typed_it, begin,
                                        end),
        cmocka_unit_test_setup_teardown(rescued_with_its_strand, begin, end),
        cmocka_unit_test_setup_teardown(older_journal_has_none, begin, end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
