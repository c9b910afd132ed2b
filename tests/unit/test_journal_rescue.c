// A journal that was damaged: it is set aside, and what can be had of it is
// found again, in whatever place the damage is.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/random.h"
#include "journal_talks.h"

static void random_bytes_are_set_aside(void **state)
{
    Place *place = *state;
    char noise[10000];
    Random random = random_start(5);
    for (size_t i = 0; i < sizeof(noise); i++) {
        noise[i] = (char)random_below(&random, 256);
    }
    assert_true(file_write(place->path, noise, sizeof(noise), NULL));
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    size_t count;
    char *bytes = read_whole(place, place->aside, &count);
    assert_int_equal(count, sizeof(noise));
    assert_memory_equal(bytes, noise, sizeof(noise));
    assert_int_equal(expect_sound_talks(place), 0);
    (void)play(place->journal, 3);
    open_journal(place);
    assert_null(journal_damaged_file(place->journal));
}

static void truncated_file_is_set_aside_and_rescued(void **state)
{
    Place *place = *state;
    fill(place, 45);
    size_t count;
    char *bytes = read_whole(place, place->path, &count);
    assert_true(file_write(place->path, bytes, count * 2 / 3, NULL));
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    size_t whole = expect_sound_talks(place);
    assert_int_equal(whole, 45); // beside its copy
    (void)play(place->journal, 3);
}

// Without its copy: what SQLite can still read.
static void truncated_file_without_its_copy(void **state)
{
    Place *place = *state;
    fill(place, 40);
    size_t count;
    char *bytes = read_whole(place, place->path, &count);
    char copy[FILE_PATH_MAX];
    assert_true(file_join(copy, place->folder, "journaal.db.reserve"));
    assert_true(file_remove(copy, NULL));
    assert_true(file_write(place->path, bytes, count * 4 / 5, NULL));
    open_journal(place);
    assert_non_null(journal_damaged_file(place->journal));
    assert_in_range(expect_sound_talks(place), 1, 39);
}

// Noise over a page in the middle: what lies on both sides of it is rescued.
static void damaged_page_is_set_aside_and_rescued(void **state)
{
    Place *place = *state;
    fill(place, 100);
    size_t count;
    char *bytes = read_whole(place, place->path, &count);
    memset(bytes + count / 2 / 4096 * 4096, 0xA5, 4096);
    assert_true(file_write(place->path, bytes, count, NULL));
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    assert_int_equal(expect_sound_talks(place), 100);
}

// Any single page, and a second damage: another name, and never a crash.
static void every_damaged_page_is_survived(void **state)
{
    Place *place = *state;
    fill(place, 12);
    size_t count;
    char *sound = read_whole(place, place->path, &count);
    char *bytes = arena_push(&place->arena, count);
    for (size_t page = 0; page < count / 4096; page++) {
        memcpy(bytes, sound, count);
        memset(bytes + page * 4096, (int)(page * 37 + 1), 4096);
        assert_true(file_write(place->path, bytes, count, NULL));
        open_journal(place);
        (void)expect_sound_talks(place);
        (void)play(place->journal, 2);
        journal_close(place->journal);
        place->journal = NULL;
    }
    char second[FILE_PATH_MAX];
    assert_true(file_join(second, place->folder, "journaal.db.beschadigd-2"));
    assert_true(file_exists(second));
}

static void other_database_is_set_aside(void **state)
{
    Place *place = *state;
    sqlite3 *other;
    assert_int_equal(sqlite3_open(place->path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other,
                                  "CREATE TABLE talks (x);"
                                  "PRAGMA user_version = 1",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_close(other), SQLITE_OK);
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    (void)play(place->journal, 2);
}

// Of a small journal: the pages as they are made, and the first of the moves.
enum { PAGE = 4096, TALKS_PAGE = 1, PROFILES_PAGE = 5 };

static void close_journal(Place *place)
{
    journal_close(place->journal);
    place->journal = NULL;
}

// Fills some pages with noise and opens what is left.
static void damage_pages(Place *place, const int *pages, int count)
{
    size_t size;
    close_journal(place);
    char *bytes = read_whole(place, place->path, &size);
    for (int i = 0; i < count; i++) {
        assert_true((size_t)(pages[i] + 1) * PAGE <= size);
        memset(bytes + pages[i] * PAGE, 0x5a, PAGE);
    }
    assert_true(file_write(place->path, bytes, size, NULL));
    open_journal(place);
    assert_non_null(journal_damaged_file(place->journal));
}

static Recording read_talk(Place *place, int64_t id)
{
    Recording recording = {0};
    assert_true(journal_read_talk(place->journal, id, &place->arena, &recording,
                                  &place->error));
    return recording;
}

static size_t count_listed(Place *place)
{
    const JournalTalk *talks;
    size_t count;
    assert_true(journal_list(place->journal, 100, &place->arena, &talks, &count,
                             &place->error));
    return count;
}

// Whose talk it was, from whom it came and what was answered, with no row left
// of any talk or name.
static void lost_talk_is_in_the_copy(void **state)
{
    Place *place = *state;
    int64_t strand;
    int64_t bare;
    open_journal(place);
    assert_true(journal_use_profile(place->journal, "Zoë", NULL));
    int64_t id = play(place->journal, 4);
    assert_true(journal_end_talk(place->journal, id, "ja", LATER, NULL));
    assert_true(
        journal_add_answer(place->journal, id, "kaart", 0, "Luister.", NULL));
    assert_true(
        journal_begin_strand(place->journal, id, 2, LATER, &strand, NULL));
    assert_true(journal_add_move(place->journal, strand, 3, "anders", NULL));
    assert_true(
        journal_begin_strand(place->journal, id, 0, LATER, &bare, NULL));
    assert_true(journal_add_move(place->journal, bare, 1, "vers", NULL));
    const int pages[] = {TALKS_PAGE, PROFILES_PAGE};
    damage_pages(place, pages, 2);
    assert_int_equal(count_listed(place), 0); // not of nobody
    assert_true(journal_use_profile(place->journal, "Zoë", NULL));
    assert_int_equal(count_listed(place), 1);
    Recording recording = read_talk(place, id);
    expect_moves(&recording, 4);
    const JournalStrand *strands;
    size_t count;
    assert_true(journal_strands(place->journal, id, &place->arena, &strands,
                                &count, NULL));
    assert_int_equal(count, 2);
    assert_int_equal(strands[0].fork, 2);
    assert_int_equal(strands[0].moves, 3);
    assert_string_equal(read_talk(place, strand).moves[2], "anders");
    assert_string_equal(read_talk(place, bare).moves[0], "vers");
    const char *text;
    assert_true(
        journal_last_text(place->journal, "kaart", &place->arena, &text, NULL));
    assert_string_equal(text, "Luister.");
    assert_int_equal(play(place->journal, 2), bare + 1);
}

static void lost_name_is_in_the_copy(void **state)
{
    Place *place = *state;
    open_journal(place);
    assert_true(journal_use_profile(place->journal, "Zoë", NULL));
    int64_t id = play(place->journal, 4);
    assert_true(journal_end_talk(place->journal, id, "ja", LATER, NULL));
    assert_true(journal_add_figure(place->journal, id, "verteld", 9, NULL));
    const int pages[] = {PROFILES_PAGE};
    damage_pages(place, pages, 1);
    assert_int_equal(count_listed(place), 0);
    assert_true(journal_use_profile(place->journal, "Zoë", NULL));
    assert_int_equal(count_listed(place), 1);
    size_t count;
    const JournalProgress *progress;
    assert_true(journal_progress(place->journal, &place->arena, &progress,
                                 &count, NULL));
    assert_int_equal(count, 1);
    assert_int_equal(progress[0].figure_count, 1);
    assert_int_equal(progress[0].figures[0].last, 9);
}

static void run_sql(Place *place, const char *sql)
{
    sqlite3 *file;
    close_journal(place);
    assert_int_equal(sqlite3_open(place->path, &file), SQLITE_OK);
    assert_int_equal(sqlite3_exec(file, sql, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_close(file), SQLITE_OK);
}

static const char SECOND[] = "DROP TABLE corrections;"
                             "DROP TABLE lesson_events; DROP TABLE lessons;"
                             "PRAGMA user_version = 2;";

static void older_file_is_brought_up_to_date(void **state)
{
    Place *place = *state;
    fill(place, 3);
    run_sql(place, SECOND);
    open_journal(place);
    assert_null(journal_damaged_file(place->journal));
    assert_int_equal(expect_sound_talks(place), 3);
}

// And one that is set aside before it could be, without its copy.
static void older_file_is_rescued_as_it_is(void **state)
{
    Place *place = *state;
    char copy[FILE_PATH_MAX];
    fill(place, 3);
    run_sql(place, SECOND);
    run_sql(place, "CREATE TABLE ander (x)");
    assert_true(file_join(copy, place->folder, "journaal.db.reserve"));
    assert_true(file_remove(copy, NULL));
    open_journal(place);
    assert_non_null(journal_damaged_file(place->journal));
    assert_int_equal(expect_sound_talks(place), 3);
}

// Cut to nothing is damage, where a copy says what was in it; else it is new.
static void nothing_left_is_rescued_from_the_copy(void **state)
{
    Place *place = *state;
    char copy[FILE_PATH_MAX];
    fill(place, 20);
    assert_true(file_write(place->path, "", 0, NULL));
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    assert_int_equal(expect_sound_talks(place), 20);
    close_journal(place);
    assert_true(file_join(copy, place->folder, "journaal.db.reserve"));
    assert_true(file_remove(copy, NULL));
    assert_true(file_write(place->path, "", 0, NULL));
    open_journal(place);
    assert_null(journal_damaged_file(place->journal));
    assert_int_equal(expect_sound_talks(place), 0);
}

// What was forgotten is in no copy.
static void forgotten_talks_do_not_come_back(void **state)
{
    Place *place = *state;
    int talks = 0;
    open_journal(place);
    assert_true(journal_use_profile(place->journal, "Zoë", NULL));
    int64_t id = play(place->journal, 4);
    assert_true(journal_end_talk(place->journal, id, "ja", LATER, NULL));
    assert_true(journal_forget_profile(place->journal, "Zoë", &talks, NULL));
    assert_int_equal(talks, 1);
    close_journal(place);
    assert_true(file_write(place->path, "kapot", 5, NULL));
    open_journal(place);
    assert_non_null(journal_damaged_file(place->journal));
    assert_true(journal_use_profile(place->journal, "Zoë", NULL));
    assert_int_equal(count_listed(place), 0);
}

// It would be read for hours.
static void huge_file_is_refused(void **state)
{
    Place *place = *state;
    fill(place, 1);
    assert_int_equal(truncate(place->path, (off_t)1 << 40), 0);
    assert_null(journal_open(place->path, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_SIZE);
    assert_false(file_exists(place->aside));
}

// It may be somebody else's: it is copied, and stays as it is.
static void link_is_not_followed(void **state)
{
    Place *place = *state;
    char other[FILE_PATH_MAX];
    size_t before;
    size_t after;
    fill(place, 2);
    assert_true(file_join(other, place->folder, "elders.db"));
    assert_true(file_move(place->path, other, NULL));
    assert_int_equal(symlink(other, place->path), 0);
    char *was = read_whole(place, other, &before);
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    assert_int_equal(expect_sound_talks(place), 2);
    (void)play(place->journal, 3);
    assert_false(file_is_link(place->path));
    char *is = read_whole(place, other, &after);
    assert_int_equal(before, after);
    assert_memory_equal(was, is, before);
}

static void expect_same_file(Place *place, const char *was, size_t before)
{
    size_t after;
    char *is = read_whole(place, place->path, &after);
    assert_int_equal(before, after);
    assert_memory_equal(was, is, before);
    assert_false(file_exists(place->aside));
}

// In a child, a limit on the size of files is its full disk.
static int open_on_full_disk(const char *path, rlim_t room)
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        Error error = {0};
        const struct rlimit limit = {.rlim_cur = room, .rlim_max = room};
        bool good = signal(SIGXFSZ, SIG_IGN) != SIG_ERR &&
                    setrlimit(RLIMIT_FSIZE, &limit) == 0 &&
                    journal_open(path, &error) == NULL &&
                    error.kind == ERROR_FILE_WRITE;
        _exit(good ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

// Nothing is lost by trying: it is as it was, and rescued once there is room.
static void damaged_file_waits_for_room(void **state)
{
    Place *place = *state;
    size_t count;
    fill(place, 30);
    char *bytes = read_whole(place, place->path, &count);
    memset(bytes + TALKS_PAGE * PAGE, 0x5a, PAGE);
    assert_true(file_write(place->path, bytes, count, NULL));
    // Enough to look at it, to make a new one, and for half of the rescue.
    for (rlim_t room = 36 * 1024; room <= 72 * 1024; room *= 2) {
        assert_int_equal(open_on_full_disk(place->path, room), 0);
        expect_same_file(place, bytes, count);
    }
    open_journal(place);
    assert_string_equal(journal_damaged_file(place->journal), place->aside);
    assert_int_equal(expect_sound_talks(place), 30);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(random_bytes_are_set_aside),
        TEST(truncated_file_is_set_aside_and_rescued),
        TEST(truncated_file_without_its_copy),
        TEST(nothing_left_is_rescued_from_the_copy),
        TEST(damaged_page_is_set_aside_and_rescued),
        TEST(every_damaged_page_is_survived),
        TEST(other_database_is_set_aside),
        TEST(lost_talk_is_in_the_copy),
        TEST(lost_name_is_in_the_copy),
        TEST(older_file_is_brought_up_to_date),
        TEST(older_file_is_rescued_as_it_is),
        TEST(forgotten_talks_do_not_come_back),
        TEST(huge_file_is_refused),
        TEST(link_is_not_followed),
        TEST(damaged_file_waits_for_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
