#include "keep/journal/journal_file.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "keep/journal/base64.h"
#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"
#include "keep/journal/rescue.h"
#include "keep/journal/reserve.h"
#include "platform/folder.h"

#define MARK "geslaagd-reservekopie"
#define INSIDE                                                                 \
    "/data/geslaagd/journaal.db" // where the page of a browser has it

enum {
    KIND = 1,
    LETTERS_MAX = DATABASE_BYTES_MAX / 3 * 4 + 4096 // in a file
};

// Beside the journal, where there is room for it and nobody else reads it.
static bool beside(const Journal *journal, char out[FILE_PATH_MAX],
                   Error *error)
{
    int size = snprintf(out, FILE_PATH_MAX, "%s.kopie", journal->path);
    return size < FILE_PATH_MAX ||
           error_set(error, ERROR_FILE_WRITE, journal->path, 0, NULL, "name");
}

// Writing --------------------------------------------------------------------

static char *write_text(const char *bytes, size_t count)
{
    char *letters = malloc(base64_size(count));
    if (!letters) {
        return NULL;
    }
    base64_write(bytes, count, letters);
    json_t *all =
        json_pack("{s:i, s:[[s, s]]}", MARK, KIND, "files", INSIDE, letters);
    char *text = all ? json_dumps(all, JSON_COMPACT) : NULL;
    json_decref(all);
    free(letters);
    return text;
}

bool journal_file_write(Journal *journal, Arena *arena, const char *path,
                        Error *error)
{
    char copy[FILE_PATH_MAX];
    size_t count = 0;
    if (!journal->database.handle) {
        return error_set(error, ERROR_FILE_MISSING, journal->path, 0, NULL,
                         NULL);
    }
    if (!beside(journal, copy, error)) {
        return false;
    }
    char *bytes = NULL;
    if (reserve_copy(&journal->database, copy, error)) {
        bytes = file_read(arena, copy, DATABASE_BYTES_MAX, &count, error);
    }
    (void)file_remove(copy, NULL);
    if (!bytes) {
        return false;
    }
    char *text = write_text(bytes, count);
    bool good = text ? file_write(path, text, strlen(text), error)
                     : journal_no_memory(journal, error);
    free(text);
    return good;
}

// Reading --------------------------------------------------------------------

static bool no_file(const char *path, Error *error)
{
    return error_set(error, ERROR_JOURNAL_FILE, path, 0, NULL, NULL);
}

static const char *find_letters(const json_t *all)
{
    size_t i;
    json_t *file;
    json_array_foreach(json_object_get(all, "files"), i, file)
    {
        const char *name = json_string_value(json_array_get(file, 0));
        if (name && strcmp(name, INSIDE) == 0) {
            return json_string_value(json_array_get(file, 1));
        }
    }
    return NULL;
}

// The bytes of the journal in the file, in `arena`.
static char *read_bytes(const char *path, Arena *arena, size_t *count,
                        Error *error)
{
    size_t size = 0;
    const char *text = file_read(arena, path, LETTERS_MAX, &size, error);
    if (!text) {
        return NULL;
    }
    json_t *all = json_loadb(text, size, 0, NULL);
    const char *letters = json_object_get(all, MARK) ? find_letters(all) : NULL;
    char *bytes = letters ? arena_push(arena, strlen(letters) + 1) : NULL;
    bool good = bytes && base64_read(letters, bytes, count);
    json_decref(all);
    if (!good) {
        (void)no_file(path, error);
    }
    return good ? bytes : NULL;
}

// One that was begun at the same moment by the same person with the same
// customer is the same, but two in the file are two: a second is long enough to
// begin twice. What has gone on here, or there, is the longer.
static const char FIND[] =
    "SELECT t.id, t.ended IS NULL AND"
    "  (SELECT count(*) FROM main.moves WHERE talk = t.id) <="
    "  (SELECT count(*) FROM theirs.moves WHERE talk = o.id) AND NOT EXISTS"
    "  (SELECT 1 FROM main.moves a JOIN theirs.moves b USING (number)"
    "    WHERE a.talk = t.id AND b.talk = o.id AND a.text <> b.text)"
    " FROM main.talks t, theirs.talks o WHERE o.id = ?"
    " AND t.scenario = o.scenario AND t.mood = o.mood AND t.seed = o.seed"
    " AND t.started = o.started AND t.fork = o.fork"
    " AND t.parent IS (SELECT ours FROM mapped WHERE theirs = o.parent)"
    " AND ifnull((SELECT person(name) FROM main.profiles WHERE id = t.profile),"
    "  '') = ifnull((SELECT person(name) FROM theirs.profiles"
    "  WHERE id = o.profile), '')"
    " AND t.id NOT IN (SELECT ours FROM mapped) ORDER BY t.id LIMIT 1";

static const char ADD[] =
    "INSERT INTO main.talks (scenario, mood, seed, started, ended, ending,"
    "  profile, parent, fork) SELECT scenario, mood, seed, started, ended,"
    "  ending, (SELECT p.id FROM main.profiles p, theirs.profiles q"
    "    WHERE q.id = o.profile AND person(p.name) = person(q.name)),"
    "  (SELECT ours FROM mapped WHERE theirs = o.parent), fork"
    " FROM theirs.talks o WHERE id = ?";

static const char GO_ON[] =
    "UPDATE main.talks SET ended = o.ended, ending = o.ending"
    " FROM theirs.talks o WHERE o.id = ? AND main.talks.id = ?";

static const char BEFORE[] =
    "CREATE TEMP TABLE mapped"
    "  (theirs INTEGER PRIMARY KEY, ours INTEGER, fresh INTEGER);"
    "INSERT INTO main.profiles (name) SELECT name FROM theirs.profiles o"
    "  WHERE NOT EXISTS (SELECT 1 FROM main.profiles p"
    "    WHERE person(p.name) = person(o.name));";

static const char AFTER[] =
    "INSERT OR IGNORE INTO main.moves (talk, number, text)"
    "  SELECT ours, number, text FROM theirs.moves JOIN mapped"
    "  ON talk = theirs WHERE fresh;"
    "INSERT OR IGNORE INTO main.answers (talk, question, value, text)"
    "  SELECT ours, question, value, text FROM theirs.answers JOIN mapped"
    "  ON talk = theirs WHERE fresh;"
    "INSERT OR IGNORE INTO main.figures (talk, name, value)"
    "  SELECT ours, name, value FROM theirs.figures JOIN mapped"
    "  ON talk = theirs WHERE fresh;"
    "INSERT OR IGNORE INTO main.corrections"
    "  (talk, target, said, text, read, meant)"
    "  SELECT ours, target, said, text, read, meant"
    "  FROM theirs.corrections JOIN mapped ON talk = theirs WHERE fresh;";

static bool run_with(Database *database, const char *sql, int64_t first,
                     int64_t second, Error *error)
{
    Query query = query_begin(database, sql);
    query_bind_number(&query, first);
    if (second != JOURNAL_NO_TALK) {
        query_bind_number(&query, second);
    }
    return query_finish(&query, error);
}

static bool take_talk(Journal *journal, int64_t theirs, JournalTaken *taken,
                      Error *error)
{
    Database *database = &journal->database;
    Query query = query_begin(database, FIND);
    query_bind_number(&query, theirs);
    bool here = query_next(&query);
    int64_t ours = here ? query_number(&query, 0) : JOURNAL_NO_TALK;
    bool further = here && query_number(&query, 1) != 0 &&
                   !journal_is_claimed(journal, ours);
    if (!query_end(&query, error)) {
        return false;
    }
    if (!here) {
        if (!run_with(database, ADD, theirs, JOURNAL_NO_TALK, error)) {
            return false;
        }
        ours = sqlite3_last_insert_rowid(database->handle);
    } else if (further && !run_with(database, GO_ON, theirs, ours, error)) {
        return false;
    }
    taken->added += here ? 0 : 1;
    taken->known += here ? 1 : 0;
    return run_with(database,
                    !here || further ? "INSERT INTO mapped VALUES (?, ?, 1)"
                                     : "INSERT INTO mapped VALUES (?, ?, 0)",
                    theirs, ours, error);
}

// Those of before come first: a strand finds what it left.
static bool take_talks(Journal *journal, Arena *arena, JournalTaken *taken,
                       Error *error)
{
    Database *database = &journal->database;
    size_t count = 0;
    Query query = query_begin(database, "SELECT count(*) FROM theirs.talks");
    if (query_next(&query)) {
        count = (size_t)query_number(&query, 0);
    }
    int64_t *ids = arena_push(arena, (count + 1) * sizeof *ids);
    if (!query_end(&query, error)) {
        return false;
    }
    if (!ids) {
        return journal_no_memory(journal, error);
    }
    size_t read = 0;
    query = query_begin(database, "SELECT id FROM theirs.talks ORDER BY id");
    while (read < count && query_next(&query)) {
        ids[read++] = query_number(&query, 0);
    }
    bool good = query_end(&query, error);
    for (size_t i = 0; good && i < read; i++) {
        good = take_talk(journal, ids[i], taken, error);
    }
    return good;
}

static bool take_all(Journal *journal, const char *copy, Arena *arena,
                     JournalTaken *taken, Error *error)
{
    Database *database = &journal->database;
    Query attach = query_begin(database, "ATTACH ? AS theirs");
    query_bind_text(&attach, copy);
    if (!query_finish(&attach, error)) {
        return false;
    }
    bool good = journal_begin_change(journal, error);
    if (good) {
        good = database_run(database, BEFORE, error) &&
               take_talks(journal, arena, taken, error) &&
               database_run(database, AFTER, error) &&
               database_run(database, "DROP TABLE mapped", error);
        journal->ended = good; // so that a copy is made of it
        good = journal_finish_change(journal, good, error);
    }
    return database_run(database, "DETACH theirs", good ? error : NULL) && good;
}

// Brought up to date and looked over as any journal, and what is no journal's
// left out: then it is one of ours.
static bool look_over(const char *copy, JournalTaken *taken, Error *error)
{
    Journal *theirs = journal_open(copy, error);
    if (!theirs) {
        return false;
    }
    taken->whole = !journal_damaged_file(theirs);
    journal_close(theirs);
    return true;
}

// What it holds, in a few figures.
static bool count_talks(const Journal *journal, const char *copy, Arena *arena,
                        JournalSeen *seen, Error *error)
{
    Journal *theirs = journal_open(copy, error);
    if (!theirs) {
        return false;
    }
    Query query = query_begin(
        &theirs->database,
        "SELECT count(*), ifnull(min(started), ''), ifnull(max(started), ''),"
        "  count(*) - count(nullif(" JOURNAL_OWNED ", 0)) FROM talks");
    query_bind_text(&query, journal->profile);
    if (query_next(&query)) {
        seen->talks = (int)query_number(&query, 0);
        seen->first = query_text(&query, 1, arena);
        seen->last = query_text(&query, 2, arena);
        seen->others = (int)query_number(&query, 3);
    }
    bool good = query_end(&query, error);
    journal_close(theirs);
    return good;
}

static void remove_copy(const char *copy)
{
    static const char *const TAILS[] = {"-wal", "-shm", "-journal", ".reserve",
                                        ""};
    (void)rescue_remove_aside(copy, NULL);
    for (size_t i = 0; i < sizeof TAILS / sizeof *TAILS; i++) {
        char path[FILE_PATH_MAX + 16];
        (void)snprintf(path, sizeof path, "%s%s", copy, TAILS[i]);
        (void)file_remove(path, NULL);
    }
}

// The journal in the file, beside this one.
static bool lay_copy(const Journal *journal, Arena *arena, const char *path,
                     char copy[FILE_PATH_MAX], Error *error)
{
    size_t count = 0;
    const char *bytes = read_bytes(path, arena, &count, error);
    if (!bytes || !beside(journal, copy, error)) {
        return false;
    }
    remove_copy(copy);
    return file_write_own(copy, bytes, count, error);
}

bool journal_file_look(Journal *journal, Arena *arena, const char *path,
                       JournalSeen *seen, Error *error)
{
    char copy[FILE_PATH_MAX];
    char folder[FILE_PATH_MAX];
    *seen = (JournalSeen){0};
    if (journal->usual && !folder_data_make(folder, error)) {
        return false;
    }
    bool good = lay_copy(journal, arena, path, copy, error) &&
                count_talks(journal, copy, arena, seen, error);
    remove_copy(copy);
    return good;
}

bool journal_file_take(Journal *journal, Arena *arena, const char *path,
                       JournalTaken *taken, Error *error)
{
    char copy[FILE_PATH_MAX];
    *taken = (JournalTaken){0};
    // What makes a journal makes it here too, where there was none.
    if (!journal_begin_change(journal, error) ||
        !journal_finish_change(journal, true, error)) {
        return false;
    }
    bool good = lay_copy(journal, arena, path, copy, error) &&
                look_over(copy, taken, error) &&
                take_all(journal, copy, arena, taken, error);
    remove_copy(copy);
    return good;
}
