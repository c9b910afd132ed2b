// The journal's second version: strands, profiles, figures over time, what is
// forgotten, and a file of the first version.

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

#include "keep/journal/journal.h"
#include "platform/file.h"
#include "scratch.h"
#include "unfinished.h"

static const char LATER[] = "2025-03-09T14:12:00";

typedef struct Place {
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    Arena arena;
    Error error;
    Journal *journal;
} Place;

static void open_journal(Place *place)
{
    journal_close(place->journal);
    place->journal = journal_open(place->path, &place->error);
    if (place->journal == NULL) {
        fail_msg("%s", place->error.detail);
    }
}

static int begin(void **state)
{
    Place *place = calloc(1, sizeof(*place));
    *state = place;
    if (place == NULL || !scratch_begin(place->folder) ||
        !file_join(place->path, place->folder, "journaal.db")) {
        return -1;
    }
    open_journal(place);
    return 0;
}

static int end(void **state)
{
    Place *place = *state;
    journal_close(place->journal);
    int result = scratch_end(place->folder) ? 0 : -1;
    arena_free(&place->arena);
    free(place);
    return result;
}

// A talk with `customer`, of four moves, that ends as told at `when`.
static int64_t talk(Place *place, const char *customer, const char *when,
                    const char *ending)
{
    int64_t id = JOURNAL_NO_TALK;
    Journal *journal = place->journal;
    assert_true(
        journal_begin_talk(journal, customer, "gewoon", 7, when, &id, NULL));
    for (int i = 1; i <= 4; i++) {
        char text[MOVE_TEXT_MAX];
        (void)snprintf(text, sizeof(text), "zet %d", i);
        assert_true(journal_add_move(journal, id, i, text, NULL));
    }
    if (ending != NULL) {
        assert_true(journal_end_talk(journal, id, ending, LATER, NULL));
    }
    return id;
}

static Recording read_talk(Place *place, int64_t id)
{
    Recording recording = {0};
    assert_true(journal_read_talk(place->journal, id, &place->arena, &recording,
                                  &place->error));
    return recording;
}

static void strand_shares_its_first_moves(void **state)
{
    Place *place = *state;
    Journal *journal = place->journal;
    int64_t root = talk(place, "wim", "2025-03-09T14:00:00", "ja");
    int64_t strand;
    int64_t deeper;
    assert_true(journal_begin_strand(journal, root, 2, LATER, &strand, NULL));
    assert_false(journal_add_move(journal, strand, 2, "stilte", NULL));
    assert_true(journal_add_move(journal, strand, 3, "stilte", NULL));
    assert_true(journal_begin_strand(journal, strand, 3, LATER, &deeper, NULL));
    assert_true(journal_end_talk(journal, strand, "deur", LATER, NULL));
    Recording recording = read_talk(place, strand);
    assert_int_equal(recording.count, 3);
    assert_string_equal(recording.moves[1], "zet 2");
    assert_string_equal(recording.moves[2], "stilte");
    assert_string_equal(recording.scenario, "wim");
    assert_true(recording.seed == 7);
    assert_int_equal(read_talk(place, root).count, 4);
    const JournalStrand *strands;
    size_t count;
    assert_true(journal_strands(journal, root, &place->arena, &strands, &count,
                                &place->error));
    assert_int_equal(count, 2);
    assert_int_equal(strands[0].id, strand);
    assert_int_equal(strands[0].parent, root);
    assert_int_equal(strands[0].fork, 2);
    assert_int_equal(strands[0].moves, 3);
    assert_string_equal(strands[0].ending, "deur");
    assert_int_equal(strands[1].parent, strand);
    assert_string_equal(strands[1].ending, "");
}

static void strand_is_no_talk_of_its_own(void **state)
{
    Place *place = *state;
    int64_t root = talk(place, "wim", "2025-03-09T14:00:00", "ja");
    int64_t strand;
    assert_true(
        journal_begin_strand(place->journal, root, 1, LATER, &strand, NULL));
    Recording recording;
    int64_t id;
    assert_true(
        find_unfinished(place->journal, &place->arena, &recording, &id, NULL));
    assert_int_equal(id, JOURNAL_NO_TALK);
    assert_true(journal_end_talk(place->journal, strand, "ja", LATER, NULL));
    const JournalTalk *talks;
    size_t count;
    assert_true(
        journal_list(place->journal, 10, &place->arena, &talks, &count, NULL));
    assert_int_equal(count, 1);
    assert_int_equal(talks[0].id, root);
}

static void strand_of_nothing_changes_nothing(void **state)
{
    Place *place = *state;
    int64_t root = talk(place, "wim", "2025-03-09T14:00:00", "ja");
    int64_t id = 99;
    assert_false(journal_begin_strand(place->journal, root, 5, LATER, &id,
                                      &place->error));
    assert_int_equal(place->error.kind, ERROR_JOURNAL);
    assert_false(
        journal_begin_strand(place->journal, root, -1, LATER, &id, NULL));
    assert_false(
        journal_begin_strand(place->journal, root + 1, 0, LATER, &id, NULL));
    assert_int_equal(id, 99);
    const JournalStrand *strands;
    size_t count;
    assert_true(journal_strands(place->journal, root, &place->arena, &strands,
                                &count, NULL));
    assert_int_equal(count, 0);
    (void)talk(place, "wim", LATER, NULL); // no transaction was left open
}

static void profile_sees_its_own(void **state)
{
    Place *place = *state;
    Journal *journal = place->journal;
    int64_t nobodys = talk(place, "wim", "2025-03-01T10:00:00", NULL);
    assert_true(
        journal_add_answer(journal, nobodys, JOURNAL_CARD, 0, "niemand", NULL));
    assert_true(journal_use_profile(journal, "Noor", NULL));
    const char *text = "?";
    int64_t id;
    Recording recording;
    assert_true(
        journal_last_text(journal, JOURNAL_CARD, &place->arena, &text, NULL));
    assert_null(text);
    assert_true(find_unfinished(journal, &place->arena, &recording, &id, NULL));
    assert_int_equal(id, JOURNAL_NO_TALK);
    int64_t hers = talk(place, "wim", "2025-03-02T10:00:00", "ja");
    assert_true(
        journal_add_answer(journal, hers, JOURNAL_CARD, 0, "van Noor", NULL));
    const JournalTalk *talks;
    size_t count;
    assert_true(journal_list(journal, 10, &place->arena, &talks, &count, NULL));
    assert_int_equal(count, 1);
    assert_true(journal_use_profile(journal, NULL, NULL));
    assert_true(
        journal_last_text(journal, JOURNAL_CARD, &place->arena, &text, NULL));
    assert_string_equal(text, "niemand");
    assert_true(find_unfinished(journal, &place->arena, &recording, &id, NULL));
    assert_int_equal(id, nobodys);
}

static void name_is_written_with_its_first_talk(void **state)
{
    Place *place = *state;
    const char **names;
    size_t count;
    assert_true(journal_use_profile(place->journal, "Zoë d'Hondt", NULL));
    assert_true(
        journal_profiles(place->journal, &place->arena, &names, &count, NULL));
    assert_int_equal(count, 0);
    (void)talk(place, "wim", LATER, NULL);
    (void)talk(place, "wim", LATER, NULL);
    assert_true(journal_use_profile(place->journal, "Ali", NULL));
    (void)talk(place, "wim", LATER, NULL);
    assert_true(
        journal_profiles(place->journal, &place->arena, &names, &count, NULL));
    assert_int_equal(count, 2);
    assert_string_equal(names[0], "Ali");
    assert_string_equal(names[1], "Zoë d'Hondt");
    char longest[JOURNAL_NAME_MAX + 1];
    memset(longest, 'a', JOURNAL_NAME_MAX);
    longest[JOURNAL_NAME_MAX] = '\0';
    assert_false(journal_use_profile(place->journal, longest, &place->error));
    assert_int_equal(place->error.kind, ERROR_JOURNAL);
}

// Whether `word` stands in any file of the folder: the journal, its log and
// the index of its log.
static bool on_disk(Place *place, const char *word)
{
    const char **names;
    size_t files;
    size_t length = strlen(word);
    assert_true(
        file_list(&place->arena, place->folder, "", &names, &files, NULL));
    assert_true(files >= 1);
    for (size_t i = 0; i < files; i++) {
        char path[FILE_PATH_MAX];
        size_t count;
        assert_true(file_join(path, place->folder, names[i]));
        char *bytes = file_read(&place->arena, path, 1u << 24, &count, NULL);
        assert_non_null(bytes);
        for (size_t at = 0; at + length <= count; at++) {
            if (memcmp(bytes + at, word, length) == 0) {
                return true;
            }
        }
    }
    return false;
}

static void write_secrets(Place *place)
{
    Journal *journal = place->journal;
    assert_true(journal_use_profile(journal, "Geheime Gerrit", NULL));
    for (int i = 0; i < 20; i++) {
        int64_t strand;
        int64_t id = talk(place, "geheimklant", LATER, "ja");
        assert_true(journal_add_answer(journal, id, JOURNAL_MEMORY "klanten 2",
                                       0, "geheim-onthouden", NULL));
        assert_true(journal_add_answer(journal, id, JOURNAL_CARD, 0,
                                       "geheim-kaartje", NULL));
        assert_true(journal_add_figure(journal, id, "geheim-getal", 3, NULL));
        assert_true(journal_begin_strand(journal, id, 1, LATER, &strand, NULL));
        assert_true(journal_add_move(journal, strand, 2, "geheim-zet", NULL));
        assert_true(journal_add_move(
            journal, strand, 3, "haakje bel typt door 1 geheim-getypt", NULL));
    }
    assert_true(journal_use_profile(journal, NULL, NULL));
}

static const char *const SECRETS[] = {
    "Geheime Gerrit", "geheimklant", "geheim-onthouden", "geheim-kaartje",
    "geheim-getal",   "geheim-zet",  "geheim-getypt"};
enum { SECRET_COUNT = sizeof(SECRETS) / sizeof(SECRETS[0]) };

static void profile_is_gone_from_the_disk_with_one_call(void **state)
{
    Place *place = *state;
    int64_t nobodys = talk(place, "wim-blijft", LATER, "ja");
    write_secrets(place);
    for (int i = 0; i < SECRET_COUNT; i++) {
        assert_true(on_disk(place, SECRETS[i]));
    }
    int talks = -1;
    assert_true(journal_forget_profile(place->journal, "Geheime Gerrit", &talks,
                                       &place->error));
    assert_int_equal(talks, 20);
    for (int i = 0; i < SECRET_COUNT; i++) {
        assert_false(on_disk(place, SECRETS[i]));
    }
    assert_true(on_disk(place, "wim-blijft"));
    assert_int_equal(read_talk(place, nobodys).count, 4);
    assert_true(
        journal_forget_profile(place->journal, "Geheime Gerrit", &talks, NULL));
    assert_int_equal(talks, 0);
}

static void forgetting_all_takes_what_was_set_aside(void **state)
{
    Place *place = *state;
    char aside[FILE_PATH_MAX];
    char found[FILE_PATH_MAX];
    write_secrets(place);
    assert_false(journal_find_aside(place->journal, found));
    (void)snprintf(aside, sizeof(aside), "%.4000s.beschadigd-2", place->path);
    assert_true(file_write(aside, "geheim-zet", 10, NULL));
    assert_true(journal_find_aside(place->journal, found));
    assert_string_equal(found, aside);
    assert_true(journal_forget(place->journal, &place->error));
    for (int i = 0; i < SECRET_COUNT; i++) {
        assert_false(on_disk(place, SECRETS[i]));
    }
    assert_false(journal_find_aside(place->journal, found));
}

// Somebody who still reads keeps the old pages in the log: that is told.
static void reader_in_the_way_is_told(void **state)
{
    Place *place = *state;
    write_secrets(place);
    sqlite3 *reader;
    assert_int_equal(sqlite3_open(place->path, &reader), SQLITE_OK);
    assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM talks",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    int talks = -1;
    bool gone = journal_forget_profile(place->journal, "Geheime Gerrit", &talks,
                                       &place->error);
    assert_false(gone);
    assert_int_equal(sqlite3_close(reader), SQLITE_OK);
    assert_true(
        journal_forget_profile(place->journal, "Geheime Gerrit", &talks, NULL));
    assert_false(on_disk(place, "geheim-zet"));
}

static const JournalFigure *figure(const JournalProgress *progress,
                                   const char *name)
{
    for (size_t i = 0; i < progress->figure_count; i++) {
        if (strcmp(progress->figures[i].name, name) == 0) {
            return &progress->figures[i];
        }
    }
    fail_msg("no figure %s", name);
    return NULL;
}

static void progress_is_more_than_one_number(void **state)
{
    Place *place = *state;
    static const struct {
        const char *customer, *when, *ending;
        int told, share;
    } TALKS[] = {
        {"wim", "2025-03-01T10:00:00", "geslaagd", 5, 70},
        {"wim", "2025-03-01T11:00:00", "praatje", 30, 40},
        {"geert", "2025-03-02T10:00:00", "deur", 2, 90},
        {"wim", "2025-03-04T10:00:00", "denkt", 22, 35},
        {"wim", "2025-03-05T10:00:00", "", 48, 1}, // left: does not count
    };
    for (size_t i = 0; i < sizeof(TALKS) / sizeof(TALKS[0]); i++) {
        int64_t id =
            talk(place, TALKS[i].customer, TALKS[i].when, TALKS[i].ending);
        assert_true(journal_add_figure(place->journal, id, "verteld",
                                       TALKS[i].told, NULL));
        assert_true(journal_add_figure(place->journal, id, "deel",
                                       TALKS[i].share, NULL));
    }
    const JournalProgress *progress;
    size_t count;
    assert_true(journal_progress(place->journal, &place->arena, &progress,
                                 &count, &place->error));
    assert_int_equal(count, 2);
    assert_string_equal(progress[0].scenario, "wim");
    assert_int_equal(progress[0].talks, 3);
    assert_int_equal(progress[0].days, 2);
    assert_string_equal(progress[0].first, "2025-03-01T10:00:00");
    assert_string_equal(progress[0].last, "2025-03-04T10:00:00");
    assert_string_equal(progress[0].first_ending, "geslaagd");
    assert_string_equal(progress[0].last_ending, "denkt");
    assert_int_equal(progress[0].figure_count, 2);
    const JournalFigure *told = figure(&progress[0], "verteld");
    assert_int_equal(told->first, 5);
    assert_int_equal(told->last, 22);
    assert_int_equal(told->least, 5);
    assert_int_equal(told->most, 30);
    assert_int_equal(figure(&progress[1], "deel")->most, 90);
}

static void debrief_is_kept_in_one_go(void **state)
{
    Place *place = *state;
    static Scenario scenario; // no topics: nothing but figures is asked of it
    Debrief debrief = {.scenario = &scenario,
                       .facts = {.told = 12, .filled = 7, .share = 44},
                       .his = {10, 20, 30}};
    debrief.end.scenario = &scenario;
    debrief.end.minutes = 30;
    int64_t id = talk(place, "wim", "2025-03-01T10:00:00", "ja");
    assert_true(
        journal_add_debrief(place->journal, id, &debrief, &place->error));
    assert_false(journal_add_debrief(place->journal, id + 1, &debrief, NULL));
    const JournalProgress *progress;
    size_t count;
    assert_true(journal_progress(place->journal, &place->arena, &progress,
                                 &count, NULL));
    assert_int_equal(figure(&progress[0], "verteld")->last, 12);
    assert_int_equal(figure(&progress[0], "klant gevoel")->last, 30);
    assert_int_equal(progress[0].figure_count, 11);
}

static void first_version_becomes_the_newest(void **state)
{
    Place *place = *state;
    journal_close(place->journal);
    place->journal = NULL;
    assert_true(file_remove(place->path, NULL));
    sqlite3 *file;
    assert_int_equal(sqlite3_open(place->path, &file), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(
            file,
            "CREATE TABLE talks (id INTEGER PRIMARY KEY AUTOINCREMENT,"
            " scenario TEXT NOT NULL, mood TEXT NOT NULL, seed INTEGER NOT"
            " NULL, started TEXT NOT NULL, ended TEXT, ending TEXT);"
            "CREATE TABLE moves (talk INTEGER NOT NULL REFERENCES talks (id)"
            " ON DELETE CASCADE, number INTEGER NOT NULL, text TEXT NOT NULL,"
            " PRIMARY KEY (talk, number)) WITHOUT ROWID;"
            "CREATE TABLE answers (talk INTEGER NOT NULL REFERENCES talks (id)"
            " ON DELETE CASCADE, question TEXT NOT NULL, value INTEGER NOT"
            " NULL CHECK (value BETWEEN 0 AND 100), text TEXT NOT NULL,"
            " PRIMARY KEY (talk, question)) WITHOUT ROWID;"
            "INSERT INTO talks VALUES (3, 'wim', 'moe', -5,"
            " '2025-01-01T09:00:00', '2025-01-01T09:30:00', 'ja');"
            "INSERT INTO talks VALUES (4, 'wim', 'gewoon', 5,"
            " '2025-01-02T09:00:00', NULL, NULL);"
            "INSERT INTO moves VALUES (3, 1, 'stilte'), (4, 1, 'pen');"
            "INSERT INTO answers VALUES (3, 'kaart', 0, 'Eerst luisteren.');"
            "PRAGMA user_version = 1;",
            NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_close(file), SQLITE_OK);
    open_journal(place);
    assert_null(journal_damaged_file(place->journal));
    Recording recording = read_talk(place, 3);
    assert_string_equal(recording.mood, "moe");
    assert_true(recording.seed == (uint64_t)-5);
    assert_string_equal(recording.moves[0], "stilte");
    int64_t id;
    assert_true(
        find_unfinished(place->journal, &place->arena, &recording, &id, NULL));
    assert_int_equal(id, 4);
    const char *text;
    assert_true(journal_last_text(place->journal, JOURNAL_CARD, &place->arena,
                                  &text, NULL));
    assert_string_equal(text, "Eerst luisteren.");
    assert_true(journal_begin_strand(place->journal, 3, 1, LATER, &id, NULL));
    assert_true(journal_use_profile(place->journal, "Noor", NULL));
    (void)talk(place, "wim", LATER, "ja");
    open_journal(place);
    assert_int_equal(read_talk(place, 3).count, 1);
}

// In a child, a limit on the size of files is its full disk: neither half a
// strand nor half a debrief is left behind.
static _Noreturn void rewind_on_full_disk(const char *path, int64_t id)
{
    static Debrief debrief;
    static Scenario scenario;
    struct rlimit limit;
    Error error = {0};
    int64_t strand;
    Journal *journal = journal_open(path, &error);
    debrief.end = (Conversation){.scenario = &scenario, .minutes = 30};
    bool good = journal != NULL && getrlimit(RLIMIT_FSIZE, &limit) == 0 &&
                signal(SIGXFSZ, SIG_IGN) != SIG_ERR;
    rlim_t whole = limit.rlim_cur;
    limit.rlim_cur = 1024;
    good = good && setrlimit(RLIMIT_FSIZE, &limit) == 0 &&
           !journal_begin_strand(journal, id, 3, LATER, &strand, &error) &&
           error.kind == ERROR_FILE_WRITE &&
           !journal_add_debrief(journal, id, &debrief, &error) &&
           error.kind == ERROR_FILE_WRITE &&
           !journal_add_answer(journal, id, JOURNAL_CARD, 0, "x", &error) &&
           error.kind == ERROR_FILE_WRITE;
    limit.rlim_cur = whole;
    good = good && setrlimit(RLIMIT_FSIZE, &limit) == 0 &&
           journal_begin_strand(journal, id, 3, LATER, &strand, &error);
    journal_close(journal);
    _exit(good ? 0 : 1);
}

static void full_disk_leaves_nothing_half(void **state)
{
    Place *place = *state;
    int64_t id = talk(place, "wim", LATER, "ja");
    journal_close(place->journal);
    place->journal = NULL;
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        rewind_on_full_disk(place->path, id);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    open_journal(place);
    const JournalStrand *strands;
    size_t count;
    assert_true(journal_strands(place->journal, id, &place->arena, &strands,
                                &count, NULL));
    assert_int_equal(count, 1);
    assert_int_equal(strands[0].moves, 3);
    const JournalProgress *progress;
    assert_true(journal_progress(place->journal, &place->arena, &progress,
                                 &count, NULL));
    assert_int_equal(progress[0].figure_count, 0);
}

static void spellings_of_one_name_are_one_person(void **state)
{
    static const char *const SPELLINGS[] = {"Zo\xc3\xab", "zo\xc3\xab",
                                            "ZOE\xcc\x88", " Zoe\xcc\x88  "};
    Place *place = *state;
    const char **names = NULL;
    const JournalTalk *talks = NULL;
    size_t count = 0;
    int64_t id = 0;
    int forgotten = 0;
    for (int i = 0; i < 4; i++) {
        assert_true(journal_use_profile(place->journal, SPELLINGS[i], NULL));
        assert_true(journal_begin_talk(place->journal, "klein", "gewoon", 1,
                                       LATER, &id, NULL));
        assert_true(
            journal_end_talk(place->journal, id, "praatje", LATER, NULL));
    }
    assert_true(
        journal_profiles(place->journal, &place->arena, &names, &count, NULL));
    assert_int_equal(count, 1);
    assert_string_equal(names[0], SPELLINGS[0]);
    assert_true(journal_use_profile(place->journal, "ZO\xc3\x8b", NULL));
    assert_true(
        journal_list(place->journal, 10, &place->arena, &talks, &count, NULL));
    assert_int_equal(count, 4);
    assert_true(journal_use_profile(place->journal, "Zoe", NULL));
    assert_true(
        journal_list(place->journal, 10, &place->arena, &talks, &count, NULL));
    assert_int_equal(count, 0); // without its dots it is another name
    assert_true(journal_forget_profile(place->journal, "zoe\xcc\x88",
                                       &forgotten, NULL));
    assert_int_equal(forgotten, 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(strand_shares_its_first_moves, begin,
                                        end),
        cmocka_unit_test_setup_teardown(strand_is_no_talk_of_its_own, begin,
                                        end),
        cmocka_unit_test_setup_teardown(strand_of_nothing_changes_nothing,
                                        begin, end),
        cmocka_unit_test_setup_teardown(profile_sees_its_own, begin, end),
        cmocka_unit_test_setup_teardown(name_is_written_with_its_first_talk,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            profile_is_gone_from_the_disk_with_one_call, begin, end),
        cmocka_unit_test_setup_teardown(forgetting_all_takes_what_was_set_aside,
                                        begin, end),
        cmocka_unit_test_setup_teardown(reader_in_the_way_is_told, begin, end),
        cmocka_unit_test_setup_teardown(progress_is_more_than_one_number, begin,
                                        end),
        cmocka_unit_test_setup_teardown(debrief_is_kept_in_one_go, begin, end),
        cmocka_unit_test_setup_teardown(first_version_becomes_the_newest, begin,
                                        end),
        cmocka_unit_test_setup_teardown(full_disk_leaves_nothing_half, begin,
                                        end),
        cmocka_unit_test_setup_teardown(spellings_of_one_name_are_one_person,
                                        begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
