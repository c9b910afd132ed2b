#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "journal_talks.h"
#include "platform/file.h"

static void talk_comes_back_as_it_was(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t id = play(place->journal, 12);
    open_journal(place);
    Recording recording;
    int64_t found;
    assert_true(find_unfinished(place->journal, &place->arena, &recording,
                                &found, &place->error));
    assert_int_equal(found, id);
    expect_moves(&recording, 12);
    assert_null(journal_damaged_file(place->journal));
}

static void ended_talk_is_not_unfinished(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t first = play(place->journal, 2);
    int64_t second = play(place->journal, 3);
    assert_true(
        journal_end_talk(place->journal, second, "ja", LATER, &place->error));
    Recording recording;
    int64_t found;
    assert_true(find_unfinished(place->journal, &place->arena, &recording,
                                &found, &place->error));
    assert_int_equal(found, first);
    assert_true(journal_abandon_talk(place->journal, first, LATER, NULL));
    assert_true(find_unfinished(place->journal, &place->arena, &recording,
                                &found, &place->error));
    assert_int_equal(found, JOURNAL_NO_TALK);
    expect_moves(&recording, 2);
}

static void list_tells_ended_talks_last_first(void **state)
{
    Place *place = *state;
    open_journal(place);
    for (int i = 1; i <= 4; i++) {
        int64_t id = play(place->journal, i);
        if (i != 3) {
            assert_true(journal_end_talk(place->journal, id, i == 2 ? "" : "ja",
                                         LATER, NULL));
        }
    }
    const JournalTalk *talks;
    size_t count;
    assert_true(journal_list(place->journal, 2, &place->arena, &talks, &count,
                             &place->error));
    assert_int_equal(count, 2);
    assert_int_equal(talks[0].moves, 4);
    assert_string_equal(talks[0].ending, "ja");
    assert_string_equal(talks[0].started, WHEN);
    assert_string_equal(talks[0].ended, LATER);
    assert_true(talks[0].seed == UINT64_MAX - 7);
    assert_int_equal(talks[1].moves, 2);
    assert_string_equal(talks[1].ending, "");
}

static void answers_are_kept_and_replaced(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t id = play(place->journal, 1);
    Journal *journal = place->journal;
    assert_true(journal_add_answer(journal, id, "voorstel", 80, "", NULL));
    assert_true(journal_add_answer(journal, id, "gevoel", 0, "Leeg.", NULL));
    assert_true(journal_add_answer(journal, id, "gevoel", 100, "Één", NULL));
    const JournalAnswer *answers;
    size_t count;
    assert_true(journal_read_answers(journal, id, &place->arena, &answers,
                                     &count, &place->error));
    assert_int_equal(count, 2);
    assert_string_equal(answers[0].question, "gevoel");
    assert_string_equal(answers[0].text, "Één");
    assert_int_equal(answers[0].value, 100);
    assert_string_equal(answers[1].question, "voorstel");
    assert_int_equal(answers[1].value, 80);
}

static void bad_answer_changes_nothing(void **state)
{
    Place *place = *state;
    open_journal(place);
    Journal *journal = place->journal;
    int64_t id = play(journal, 1);
    assert_false(journal_add_answer(journal, id, "a", 101, "", NULL));
    assert_false(journal_add_answer(journal, id, "a", -1, "", NULL));
    assert_false(
        journal_add_answer(journal, id + 1, "a", 5, "", &place->error));
    assert_int_equal(place->error.kind, ERROR_JOURNAL);
    const JournalAnswer *answers;
    size_t count;
    assert_true(journal_read_answers(journal, id, &place->arena, &answers,
                                     &count, &place->error));
    assert_int_equal(count, 0);
}

static void last_text_is_found(void **state)
{
    Place *place = *state;
    open_journal(place);
    const char *text = "oud";
    assert_true(journal_last_text(place->journal, "kaart", &place->arena, &text,
                                  &place->error));
    assert_null(text);
    static const char *const CARDS[] = {"Als hij zucht, vraag ik door.",
                                        "Als hij zwijgt, zwijg ik.", ""};
    for (size_t i = 0; i < sizeof(CARDS) / sizeof(CARDS[0]); i++) {
        int64_t id = play(place->journal, 1);
        assert_true(
            journal_add_answer(place->journal, id, "kaart", 0, CARDS[i], NULL));
    }
    assert_true(journal_last_text(place->journal, "kaart", &place->arena, &text,
                                  &place->error));
    assert_string_equal(text, CARDS[1]);
}

static void moves_come_in_order_or_not_at_all(void **state)
{
    Place *place = *state;
    open_journal(place);
    Journal *journal = place->journal;
    int64_t id = play(journal, 3);
    assert_false(journal_add_move(journal, id, 3, "weer", &place->error));
    assert_int_equal(place->error.kind, ERROR_JOURNAL);
    assert_false(journal_add_move(journal, id, 5, "te ver", NULL));
    assert_false(journal_add_move(journal, id, 0, "te vroeg", NULL));
    assert_false(journal_add_move(journal, id + 1, 1, "niemand", NULL));
    assert_true(journal_end_talk(journal, id, "deur", LATER, NULL));
    assert_false(journal_end_talk(journal, id, "ja", LATER, NULL));
    assert_false(journal_add_move(journal, id, 4, "te laat", NULL));
    Recording recording;
    assert_true(journal_read_talk(journal, id, &place->arena, &recording,
                                  &place->error));
    expect_moves(&recording, 3);
    assert_false(journal_read_talk(journal, id + 1, &place->arena, &recording,
                                   &place->error));
}

static void words_are_data(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t id;
    const char *nasty = "'); DROP TABLE talks; -- ‘é’ \"x\"\n";
    assert_true(
        journal_begin_talk(place->journal, nasty, nasty, 0, WHEN, &id, NULL));
    assert_true(journal_add_move(place->journal, id, 1, nasty, NULL));
    Recording recording;
    assert_true(
        journal_read_talk(place->journal, id, &place->arena, &recording, NULL));
    assert_string_equal(recording.scenario, nasty);
    assert_string_equal(recording.moves[0], nasty);
    assert_true(recording.seed == 0);
}

static void forgotten_is_gone_from_the_disk(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t id = play(place->journal, 200);
    assert_true(journal_add_answer(place->journal, id, "gevoel", 1,
                                   "heel-geheim", NULL));
    assert_true(journal_forget(place->journal, &place->error));
    Recording recording;
    assert_true(
        find_unfinished(place->journal, &place->arena, &recording, &id, NULL));
    assert_int_equal(id, JOURNAL_NO_TALK);
    const char **names;
    size_t files;
    assert_true(
        file_list(&place->arena, place->folder, "", &names, &files, NULL));
    for (size_t i = 0; i < files; i++) {
        char path[FILE_PATH_MAX];
        size_t count;
        assert_true(file_join(path, place->folder, names[i]));
        char *bytes = file_read(&place->arena, path, 1u << 24, &count, NULL);
        for (size_t at = 0; at + 11 <= count; at++) {
            assert_int_not_equal(memcmp(bytes + at, "heel-geheim", 11), 0);
        }
    }
}

// The child plays for ever and acknowledges each move on `out` as soon as the
// journal has it.
static _Noreturn void play_for_ever(const char *path, int out)
{
    Journal *journal = journal_open(path, NULL);
    int64_t id;
    if (journal == NULL ||
        !journal_begin_talk(journal, "fietsenmaker", "gewoon", UINT64_MAX - 7,
                            WHEN, &id, NULL)) {
        _exit(1);
    }
    for (int i = 1;; i++) {
        char text[MOVE_TEXT_MAX];
        (void)snprintf(text, sizeof(text), "zet %d", i);
        if (!journal_add_move(journal, id, i, text, NULL) ||
            write(out, &i, sizeof(i)) != sizeof(i)) {
            _exit(1);
        }
    }
}

// Returns the last move acknowledged before the child was killed.
static int play_until_killed(const char *path, int moves)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)close(ends[0]);
        play_for_ever(path, ends[1]);
    }
    (void)close(ends[1]);
    int last = 0;
    int number;
    while (read(ends[0], &number, sizeof(number)) == sizeof(number)) {
        last = number;
        if (last == moves) {
            assert_int_equal(kill(child, SIGKILL), 0);
        }
    }
    (void)close(ends[0]);
    assert_int_equal(waitpid(child, NULL, 0), child);
    return last;
}

static void killed_program_loses_no_acknowledged_move(void **state)
{
    Place *place = *state;
    for (int moves = 1; moves <= 81; moves += 16) {
        int last = play_until_killed(place->path, moves);
        assert_true(last >= moves);
        open_journal(place);
        assert_null(journal_damaged_file(place->journal));
        Recording recording;
        int64_t id;
        assert_true(find_unfinished(place->journal, &place->arena, &recording,
                                    &id, &place->error));
        assert_true(recording.count == (size_t)last ||
                    recording.count == (size_t)last + 1);
        expect_moves(&recording, recording.count);
        assert_true(journal_abandon_talk(place->journal, id, LATER, NULL));
    }
}

static void later_version_is_refused_and_left(void **state)
{
    Place *place = *state;
    fill(place, 1);
    sqlite3 *file;
    assert_int_equal(sqlite3_open(place->path, &file), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(file, "PRAGMA user_version = 999", NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_close(file), SQLITE_OK);
    size_t before;
    char *was = read_whole(place, place->path, &before);
    assert_null(journal_open(place->path, &place->error));
    assert_int_equal(place->error.kind, ERROR_JOURNAL);
    assert_string_equal(place->error.remedy, "remedy.journal.later");
    size_t after;
    char *is = read_whole(place, place->path, &after);
    assert_int_equal(before, after);
    assert_memory_equal(was, is, before);
    assert_false(file_exists(place->aside));
}

static void place_that_cannot_be_written_is_an_error(void **state)
{
    Place *place = *state;
    assert_true(file_write(place->path, "", 0, NULL));
    char under[FILE_PATH_MAX];
    assert_true(file_join(under, place->path, "journaal.db"));
    place->journal = journal_open(under, &place->error);
    assert_non_null(place->journal); // an empty one
    assert_int_equal(expect_sound_talks(place), 0);
    assert_false(journal_can_write(place->journal, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
    int64_t id = -1;
    place->error = (Error){0};
    assert_false(journal_begin_talk(place->journal, "fietsenmaker", "gewoon", 1,
                                    WHEN, &id, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
    assert_int_equal(id, -1);
    assert_null(journal_open(place->folder, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_WRITE);
}

// Somebody else, where there is one: the administrator can write anything.
static _Noreturn void read_as_another(Place *place)
{
    Recording recording;
    int64_t id;
    if (geteuid() == 0 && setuid(65534) != 0) {
        _exit(1);
    }
    Journal *journal = journal_open(place->path, &place->error);
    bool good =
        journal != NULL && !journal_can_write(journal, NULL) &&
        find_unfinished(journal, &place->arena, &recording, &id, NULL) &&
        id != JOURNAL_NO_TALK && recording.count == 3 &&
        !journal_add_move(journal, id, 4, "zet 4", &place->error) &&
        place->error.kind == ERROR_FILE_WRITE;
    journal_close(journal);
    _exit(good ? 0 : 1);
}

// Also what stands in the log alone, where no index of it can be made.
static void read_only_folder_is_read(void **state)
{
    Place *place = *state;
    int status;
    pid_t child = fork();
    if (child == 0) {
        open_journal(place);
        (void)play(place->journal, 3);
        (void)execlp("true", "true", (char *)NULL); // no goodbye
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    char log[FILE_PATH_MAX + 8];
    char index[FILE_PATH_MAX + 8];
    (void)snprintf(log, sizeof log, "%s-wal", place->path);
    (void)snprintf(index, sizeof index, "%s-shm", place->path);
    assert_int_equal(chmod(log, 0444), 0);
    assert_int_equal(chmod(place->path, 0444), 0);
    assert_int_equal(unlink(index), 0);
    assert_int_equal(chmod(place->folder, 0555), 0);
    child = fork();
    if (child == 0) {
        read_as_another(place);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(chmod(place->folder, 0700), 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_false(file_exists(index));
}

static void no_home_is_an_error(void **state)
{
    Place *place = *state;
    assert_int_equal(setenv("XDG_DATA_HOME", place->folder, 1), 0);
    place->journal = journal_open(NULL, &place->error);
    assert_non_null(place->journal);
    char path[FILE_PATH_MAX];
    assert_true(file_join(path, place->folder, "geslaagd/journaal.db"));
    assert_false(file_exists(path)); // before there is something to keep
    (void)play(place->journal, 1);
    assert_true(file_exists(path));
    assert_int_equal(unsetenv("XDG_DATA_HOME"), 0);
    assert_int_equal(unsetenv("HOME"), 0);
    assert_null(journal_open(NULL, &place->error));
    assert_int_equal(place->error.kind, ERROR_FILE_MISSING);
}

// In a child, a limit on the size of files is its full disk.
static _Noreturn void play_on_full_disk(const char *path)
{
    struct rlimit limit;
    Error error = {0};
    int64_t id;
    Journal *journal = journal_open(path, &error);
    bool good = journal != NULL &&
                journal_begin_talk(journal, "fietsenmaker", "gewoon",
                                   UINT64_MAX - 7, WHEN, &id, &error) &&
                journal_add_move(journal, id, 1, "zet 1", &error) &&
                getrlimit(RLIMIT_FSIZE, &limit) == 0 &&
                signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
    rlim_t whole = limit.rlim_cur;
    limit.rlim_cur = 1024;
    good = good && setrlimit(RLIMIT_FSIZE, &limit) == 0 &&
           !journal_add_move(journal, id, 2, "zet 2", &error) &&
           error.kind == ERROR_FILE_WRITE;
    limit.rlim_cur = whole;
    good = good && setrlimit(RLIMIT_FSIZE, &limit) == 0 &&
           journal_add_move(journal, id, 2, "zet 2", &error);
    journal_close(journal);
    _exit(good ? 0 : 1);
}

static void full_disk_is_told_and_can_be_mended(void **state)
{
    Place *place = *state;
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        play_on_full_disk(place->path);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    open_journal(place);
    Recording recording;
    int64_t id;
    assert_true(
        find_unfinished(place->journal, &place->arena, &recording, &id, NULL));
    expect_moves(&recording, 2);
}

enum { PLAYERS = 2, TALKS = 6 };

static _Noreturn void play_beside_others(const char *path)
{
    Journal *journal = journal_open(path, NULL);
    if (journal == NULL) {
        _exit(1);
    }
    for (int i = 0; i < TALKS; i++) {
        int64_t id = play(journal, 40);
        if (!journal_end_talk(journal, id, "ja", LATER, NULL)) {
            _exit(1);
        }
    }
    journal_close(journal);
    _exit(0);
}

static void two_programs_write_at_once(void **state)
{
    Place *place = *state;
    pid_t children[PLAYERS];
    for (int i = 0; i < PLAYERS; i++) {
        children[i] = fork();
        assert_true(children[i] >= 0);
        if (children[i] == 0) {
            play_beside_others(place->path);
        }
    }
    for (int i = 0; i < PLAYERS; i++) {
        int status;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    open_journal(place);
    assert_null(journal_damaged_file(place->journal));
    assert_int_equal(expect_sound_talks(place), PLAYERS * TALKS);
}

static void two_programs_cannot_play_one_talk(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t id = play(place->journal, 2);
    Journal *other = journal_open(place->path, NULL);
    assert_non_null(other);
    assert_true(journal_add_move(other, id, 3, "zet 3", NULL));
    assert_false(journal_add_move(place->journal, id, 3, "anders", NULL));
    journal_close(other);
    Recording recording;
    assert_true(
        journal_read_talk(place->journal, id, &place->arena, &recording, NULL));
    expect_moves(&recording, 3);
}

static void arena_that_is_full_is_an_error(void **state)
{
    Place *place = *state;
    open_journal(place);
    int64_t id = play(place->journal, 10);
    Recording recording = {0};
    for (size_t ceiling = 1; ceiling < 250; ceiling += 16) {
        Arena small = {.ceiling = ceiling};
        assert_false(journal_read_talk(place->journal, id, &small, &recording,
                                       &place->error));
        assert_int_equal(place->error.kind, ERROR_MEMORY);
        assert_null(recording.moves);
        arena_free(&small);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(talk_comes_back_as_it_was),
        TEST(ended_talk_is_not_unfinished),
        TEST(list_tells_ended_talks_last_first),
        TEST(answers_are_kept_and_replaced),
        TEST(bad_answer_changes_nothing),
        TEST(last_text_is_found),
        TEST(moves_come_in_order_or_not_at_all),
        TEST(words_are_data),
        TEST(forgotten_is_gone_from_the_disk),
        TEST(killed_program_loses_no_acknowledged_move),
        TEST(later_version_is_refused_and_left),
        TEST(place_that_cannot_be_written_is_an_error),
        TEST(read_only_folder_is_read),
        TEST(no_home_is_an_error),
        TEST(full_disk_is_told_and_can_be_mended),
        TEST(two_programs_write_at_once),
        TEST(two_programs_cannot_play_one_talk),
        TEST(arena_that_is_full_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
