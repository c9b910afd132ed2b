// A journal is untrusted: each file of tests/broken/journal makes a hostile one
// of a sound one, by SQL. Its first line says what becomes of it (good, aside,
// refused) and how many talks are found. None of them hangs, writes where it
// should not or goes beyond what was made room for; and a new talk is kept.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <sqlite3.h>
#include <unistd.h>

#include "journal_talks.h"

enum { SQL_MAX = 16 * 1024, WORD_MAX = 16 };

static void make_sound(Place *place)
{
    fill(place, 2);
    open_journal(place);
    for (int64_t id = 1; id <= 2; id++) {
        assert_true(journal_add_figure(place->journal, id, "verteld", 5, NULL));
        assert_true(journal_add_answer(place->journal, id, JOURNAL_CARD, 50,
                                       "Luisteren.", NULL));
    }
    journal_close(place->journal);
    place->journal = NULL;
}

static void make_hostile(Place *place, const char *sql)
{
    char copy[FILE_PATH_MAX];
    sqlite3 *file;
    char *trouble = NULL;
    assert_true(file_join(copy, place->folder, "journaal.db.reserve"));
    assert_true(file_remove(copy, NULL));
    assert_int_equal(sqlite3_open(place->path, &file), SQLITE_OK);
    if (sqlite3_exec(file, sql, NULL, NULL, &trouble) != SQLITE_OK) {
        fail_msg("%s", trouble);
    }
    assert_int_equal(sqlite3_close(file), SQLITE_OK);
}

static int read_all(Place *place)
{
    const JournalTalk *talks;
    const JournalStrand *strands;
    const JournalAnswer *answers;
    const JournalProgress *progress;
    const int64_t *left;
    const char **names;
    const char *card;
    size_t count = 0;
    size_t more;
    Journal *journal = place->journal;
    Arena *arena = &place->arena;
    assert_true(journal_list(journal, 100, arena, &talks, &count, NULL));
    for (int64_t id = 0; id <= 3; id++) {
        Recording recording = {0};
        (void)journal_read_talk(journal, id, arena, &recording, NULL);
        (void)journal_strands(journal, id, arena, &strands, &more, NULL);
        (void)journal_read_answers(journal, id, arena, &answers, &more, NULL);
    }
    (void)journal_progress(journal, arena, &progress, &more, NULL);
    (void)journal_unfinished(journal, NULL, arena, &left, &more, NULL);
    (void)journal_unmeasured(journal, NULL, arena, &left, &more, NULL);
    (void)journal_profiles(journal, arena, &names, &more, NULL);
    (void)journal_last_text(journal, JOURNAL_CARD, arena, &card, NULL);
    return (int)count;
}

static void expect(Place *place, const char *what, int talks)
{
    place->error = (Error){0};
    place->journal = journal_open(place->path, &place->error);
    if (strcmp(what, "refused") == 0) {
        assert_null(place->journal);
        assert_int_equal(place->error.kind, ERROR_JOURNAL);
        return;
    }
    if (place->journal == NULL) {
        fail_msg("%s", place->error.detail);
    }
    assert_int_equal(journal_damaged_file(place->journal) != NULL,
                     strcmp(what, "aside") == 0);
    assert_int_equal(read_all(place), talks);
    int64_t id = play(place->journal, 3);
    assert_true(journal_end_talk(place->journal, id, "ja", LATER, NULL));
    Recording recording = {0};
    assert_true(
        journal_read_talk(place->journal, id, &place->arena, &recording, NULL));
    expect_moves(&recording, 3);
}

static void try_file(const char *folder, const char *name)
{
    void *state;
    char path[FILE_PATH_MAX];
    char file[FILE_PATH_MAX];
    char what[WORD_MAX];
    int talks = 0;
    size_t size;
    assert_int_equal(begin(&state), 0);
    Place *place = state;
    (void)snprintf(file, sizeof file, "%.200s.sql", name);
    assert_true(file_join(path, folder, file));
    const char *sql = file_read(&place->arena, path, SQL_MAX, &size, NULL);
    assert_non_null(sql);
    assert_int_equal(sscanf(sql, "-- %15s %d", what, &talks), 2);
    print_message("%s: %s, %d\n", name, what, talks);
    make_sound(place);
    make_hostile(place, sql);
    expect(place, what, talks);
    assert_int_equal(end(&state), 0);
}

static void hostile_journals_do_no_harm(void **state)
{
    (void)state;
    static const char FOLDER[] = PROJECT_DIR "/tests/broken/journal";
    Arena arena = {0};
    const char **names;
    size_t count;
    assert_true(file_list(&arena, FOLDER, ".sql", &names, &count, NULL));
    assert_true(count >= 20);
    for (size_t i = 0; i < count; i++) {
        try_file(FOLDER, names[i]);
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hostile_journals_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
