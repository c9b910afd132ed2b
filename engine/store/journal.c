#include "store/journal.h"

#include <stdlib.h>

#include "base/text.h"
#include "store/database.h"
#include "store/rescue.h"
#include "store/schema.h"

struct Journal {
    Database database;
    char aside[FILE_PATH_MAX]; // "" unless a damaged file was set aside
};

static bool find_path(const char *given, char out[FILE_PATH_MAX], Error *error)
{
    if (given != NULL) {
        return text_copy(out, FILE_PATH_MAX, given) ||
               error_set(error, ERROR_FILE_WRITE, given, 0, NULL, "name");
    }
    char folder[FILE_PATH_MAX];
    return file_data_folder(folder, error) &&
           (file_join(out, folder, "journaal.db") ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, "name"));
}

static SchemaState open_file(Journal *journal, const char *path, Error *error)
{
    if (!database_open(&journal->database, path, error)) {
        return SCHEMA_REFUSED;
    }
    SchemaState state = schema_prepare(&journal->database, error);
    if (state != SCHEMA_GOOD) {
        database_close(&journal->database);
    }
    return state;
}

static bool replace_damaged(Journal *journal, const char *path, Error *error)
{
    if (!rescue_set_aside(path, journal->aside, error) ||
        open_file(journal, path, error) != SCHEMA_GOOD) {
        return false;
    }
    if (!rescue_copy(&journal->database, journal->aside, error)) {
        database_close(&journal->database);
        return false;
    }
    return true;
}

static bool open_or_replace(Journal *journal, const char *path, Error *error)
{
    SchemaState state = open_file(journal, path, error);
    return state == SCHEMA_GOOD ||
           (state == SCHEMA_DAMAGED && replace_damaged(journal, path, error));
}

Journal *journal_open(const char *path, Error *error)
{
    char place[FILE_PATH_MAX];
    if (!find_path(path, place, error)) {
        return NULL;
    }
    Journal *journal = calloc(1, sizeof(*journal));
    if (journal == NULL) {
        (void)error_set(error, ERROR_MEMORY, place, 0, NULL, NULL);
        return NULL;
    }
    Error trouble = {0}; // damage that is made good is no error
    if (!open_or_replace(journal, place, &trouble)) {
        free(journal);
        journal = NULL;
        if (error != NULL) {
            *error = trouble;
        }
    }
    return journal;
}

void journal_close(Journal *journal)
{
    if (journal != NULL) {
        database_close(&journal->database);
        free(journal);
    }
}

const char *journal_damaged_file(const Journal *journal)
{
    return journal->aside[0] == '\0' ? NULL : journal->aside;
}

bool journal_begin_talk(Journal *journal, const char *scenario,
                        const char *mood, uint64_t seed, const char *when,
                        int64_t *id, Error *error)
{
    Query query = query_begin(&journal->database,
                              "INSERT INTO talks (scenario, mood, seed,"
                              " started) VALUES (?, ?, ?, ?)");
    query_bind_text(&query, scenario);
    query_bind_text(&query, mood);
    query_bind_number(&query, (int64_t)seed); // the same 64 bits
    query_bind_text(&query, when);
    if (!query_finish(&query, error)) {
        return false;
    }
    *id = sqlite3_last_insert_rowid(journal->database.handle);
    return true;
}

// Ends a query that must have changed one row; if it changed none, the talk
// was not as the caller thought.
static bool finish_one(Journal *journal, Query *query, const char *otherwise,
                       Error *error)
{
    if (!query_finish(query, error)) {
        return false;
    }
    return sqlite3_changes(journal->database.handle) == 1 ||
           error_set(error, ERROR_JOURNAL, journal->database.path, 0, NULL,
                     otherwise);
}

// Whether it is the next move is asked in the same statement that adds it:
// nobody can come in between.
bool journal_add_move(Journal *journal, int64_t id, int number,
                      const char *text, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO moves (talk, number, text)"
        " SELECT ?1, ?2, ?3 FROM talks WHERE id = ?1 AND ended IS NULL"
        " AND ?2 = 1 + (SELECT ifnull(max(number), 0) FROM moves"
        "  WHERE talk = ?1)");
    query_bind_number(&query, id);
    query_bind_number(&query, number);
    query_bind_text(&query, text);
    return finish_one(journal, &query, "move", error);
}

bool journal_end_talk(Journal *journal, int64_t id, const char *ending,
                      const char *when, Error *error)
{
    Query query =
        query_begin(&journal->database, "UPDATE talks SET ending = ?, ended = ?"
                                        " WHERE id = ? AND ended IS NULL");
    query_bind_text(&query, ending);
    query_bind_text(&query, when);
    query_bind_number(&query, id);
    return finish_one(journal, &query, "talk", error);
}

bool journal_abandon_talk(Journal *journal, int64_t id, const char *when,
                          Error *error)
{
    return journal_end_talk(journal, id, "", when, error);
}

bool journal_add_answer(Journal *journal, int64_t id, const char *question,
                        int value, const char *text, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO answers (talk, question, value, text)"
        " SELECT id, ?2, ?3, ?4 FROM talks WHERE id = ?1"
        " ON CONFLICT (talk, question)"
        " DO UPDATE SET value = excluded.value, text = excluded.text");
    query_bind_number(&query, id);
    query_bind_text(&query, question);
    query_bind_number(&query, value);
    query_bind_text(&query, text);
    return finish_one(journal, &query, "talk", error);
}

bool journal_forget(Journal *journal, Error *error)
{
    return database_run(&journal->database,
                        "DELETE FROM talks; VACUUM;"
                        "PRAGMA wal_checkpoint(TRUNCATE);",
                        error);
}

static bool count_rows(Journal *journal, const char *sql, int64_t id,
                       size_t *count, Error *error)
{
    Query query = query_begin(&journal->database, sql);
    query_bind_number(&query, id);
    *count = query_next(&query) ? (size_t)query_number(&query, 0) : 0;
    return query_end(&query, error);
}

static bool no_memory(const Journal *journal, Error *error)
{
    return error_set(error, ERROR_MEMORY, journal->database.path, 0, NULL,
                     NULL);
}

static bool read_moves(Journal *journal, int64_t id, Arena *arena,
                       Recording *found, Error *error)
{
    size_t size;
    if (!count_rows(journal, "SELECT count(*) FROM moves WHERE talk = ?", id,
                    &size, error)) {
        return false;
    }
    found->moves = arena_push(arena, size * sizeof(*found->moves));
    if (found->moves == NULL) {
        return no_memory(journal, error);
    }
    Query query =
        query_begin(&journal->database, "SELECT text FROM moves WHERE talk = ?"
                                        " ORDER BY number");
    query_bind_number(&query, id);
    while (found->count < size && query_next(&query)) {
        found->moves[found->count++] = query_text(&query, 0, arena);
    }
    return query_end(&query, error);
}

bool journal_read_talk(Journal *journal, int64_t id, Arena *arena,
                       Recording *recording, Error *error)
{
    Recording found = {0};
    Query query =
        query_begin(&journal->database, "SELECT scenario, mood, seed FROM talks"
                                        " WHERE id = ?");
    query_bind_number(&query, id);
    bool there = query_next(&query);
    if (there) {
        found.scenario = query_text(&query, 0, arena);
        found.mood = query_text(&query, 1, arena);
        found.seed = (uint64_t)query_number(&query, 2);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    if (!there) {
        return error_set(error, ERROR_JOURNAL, journal->database.path, 0, NULL,
                         "talk");
    }
    if (!read_moves(journal, id, arena, &found, error)) {
        return false;
    }
    *recording = found;
    return true;
}

bool journal_unfinished(Journal *journal, Arena *arena, Recording *recording,
                        int64_t *id, Error *error)
{
    int64_t last = JOURNAL_NO_TALK;
    Query query = query_begin(&journal->database, "SELECT max(id) FROM talks"
                                                  " WHERE ended IS NULL");
    if (query_next(&query)) {
        last = query_number(&query, 0); // NULL, when there is none, is 0
    }
    if (!query_end(&query, error)) {
        return false;
    }
    if (last != JOURNAL_NO_TALK &&
        !journal_read_talk(journal, last, arena, recording, error)) {
        return false;
    }
    *id = last;
    return true;
}

bool journal_read_answers(Journal *journal, int64_t id, Arena *arena,
                          const JournalAnswer **answers, size_t *count,
                          Error *error)
{
    size_t size;
    if (!count_rows(journal, "SELECT count(*) FROM answers WHERE talk = ?", id,
                    &size, error)) {
        return false;
    }
    JournalAnswer *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return no_memory(journal, error);
    }
    Query query = query_begin(&journal->database,
                              "SELECT question, value, text FROM answers"
                              " WHERE talk = ? ORDER BY question");
    query_bind_number(&query, id);
    size_t found = 0;
    for (; found < size && query_next(&query); found++) {
        list[found].question = query_text(&query, 0, arena);
        list[found].value = (int)query_number(&query, 1);
        list[found].text = query_text(&query, 2, arena);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *answers = list;
    *count = found;
    return true;
}

bool journal_last_text(Journal *journal, const char *question, Arena *arena,
                       const char **text, Error *error)
{
    const char *found = NULL;
    Query query = query_begin(&journal->database,
                              "SELECT text FROM answers WHERE question = ?"
                              " AND text <> '' ORDER BY talk DESC LIMIT 1");
    query_bind_text(&query, question);
    if (query_next(&query)) {
        found = query_text(&query, 0, arena);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *text = found;
    return true;
}

static void read_listed(Query *query, Arena *arena, JournalTalk *talk)
{
    talk->id = query_number(query, 0);
    talk->seed = (uint64_t)query_number(query, 1);
    talk->scenario = query_text(query, 2, arena);
    talk->mood = query_text(query, 3, arena);
    talk->started = query_text(query, 4, arena);
    talk->ended = query_text(query, 5, arena);
    talk->ending = query_text(query, 6, arena);
    talk->moves = (int)query_number(query, 7);
}

bool journal_list(Journal *journal, size_t most, Arena *arena,
                  const JournalTalk **talks, size_t *count, Error *error)
{
    size_t size;
    if (!count_rows(journal,
                    "SELECT count(*) FROM talks WHERE ended IS NOT NULL"
                    " AND id > ?",
                    JOURNAL_NO_TALK, &size, error)) {
        return false;
    }
    size = size < most ? size : most;
    JournalTalk *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return no_memory(journal, error);
    }
    Query query = query_begin(
        &journal->database,
        "SELECT id, seed, scenario, mood, started, ended, ending,"
        " (SELECT count(*) FROM moves WHERE talk = talks.id) FROM talks"
        " WHERE ended IS NOT NULL ORDER BY id DESC LIMIT ?");
    query_bind_number(&query, (int64_t)size);
    size_t found = 0;
    for (; found < size && query_next(&query); found++) {
        read_listed(&query, arena, &list[found]);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *talks = list;
    *count = found;
    return true;
}
