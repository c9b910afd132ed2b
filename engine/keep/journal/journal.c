#include "keep/journal/journal.h"

#include <stdlib.h>

#include "base/text.h"
#include "keep/aside.h"
#include "keep/journal/journal_parts.h"
#include "keep/journal/rescue.h"
#include "keep/journal/schema.h"
#include "keep/person.h"
#include "platform/folder.h"

static bool find_path(const char *given, char out[FILE_PATH_MAX], Error *error)
{
    if (given != NULL) {
        return text_copy(out, FILE_PATH_MAX, given) ||
               error_set(error, ERROR_FILE_WRITE, given, 0, NULL, "name");
    }
    char folder[FILE_PATH_MAX];
    return folder_data_make(folder, error) &&
           (file_join(out, folder, "journaal.db") ||
            error_set(error, ERROR_FILE_WRITE, folder, 0, NULL, "name"));
}

// person() of SQL: person_key.
static void answer_person(sqlite3_context *context, int count,
                          sqlite3_value **values)
{
    char key[JOURNAL_NAME_MAX * 2];
    const char *name = (const char *)sqlite3_value_text(values[0]);
    (void)count;
    if (name && person_key(name, key, sizeof key)) {
        sqlite3_result_text(context, key, -1, SQLITE_TRANSIENT);
    } else {
        sqlite3_result_value(context, values[0]); // only the same is the same
    }
}

static bool teach(Database *database, Error *error)
{
    int result = sqlite3_create_function_v2(
        database->handle, "person", 1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, NULL,
        answer_person, NULL, NULL, NULL);
    return result == SQLITE_OK || database_fail(database, result, error);
}

static SchemaState open_file(Journal *journal, const char *path, Error *error)
{
    if (!file_make_own(path, error) ||
        !database_open(&journal->database, path, error)) {
        return SCHEMA_REFUSED;
    }
    SchemaState state = teach(&journal->database, error)
                            ? schema_prepare(&journal->database, error)
                            : SCHEMA_REFUSED;
    if (state != SCHEMA_GOOD) {
        database_close(&journal->database);
    }
    return state;
}

static bool replace_damaged(Journal *journal, const char *path, Error *error)
{
    if (!rescue_set_aside(path, journal->aside, error)) {
        return false;
    }
    bool good = open_file(journal, path, error) == SCHEMA_GOOD;
    if (good && !rescue_copy(&journal->database, journal->aside, error)) {
        database_close(&journal->database);
        good = false;
    }
    if (!good) { // or the next start would find nothing to rescue
        rescue_put_back(path, journal->aside);
    }
    return good;
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

bool journal_use_profile(Journal *journal, const char *name, Error *error)
{
    char kept[JOURNAL_NAME_MAX] = "";
    if (name != NULL && !text_copy(kept, sizeof(kept), name)) {
        return error_set(error, ERROR_JOURNAL, journal->database.path, 0, name,
                         "name");
    }
    (void)text_copy(journal->profile, sizeof(journal->profile), kept);
    return true;
}

bool journal_finish_change(Journal *journal, bool good, Error *error)
{
    if (good && database_run(&journal->database, "COMMIT", error)) {
        return true;
    }
    (void)database_run(&journal->database, "ROLLBACK", NULL);
    return false;
}

static bool write_profile(Journal *journal, Error *error)
{
    if (journal->profile[0] == '\0') {
        return true;
    }
    Query query = query_begin(
        &journal->database,
        "INSERT INTO profiles (name) SELECT ?1 WHERE NOT EXISTS"
        " (SELECT 1 FROM profiles WHERE person(name) = person(?1))");
    query_bind_text(&query, journal->profile);
    return query_finish(&query, error);
}

static bool write_talk(Journal *journal, const char *scenario, const char *mood,
                       uint64_t seed, const char *when, Error *error)
{
    Query query =
        query_begin(&journal->database,
                    "INSERT INTO talks (scenario, mood, seed, started, profile)"
                    " VALUES (?, ?, ?, ?, (SELECT min(id) FROM profiles"
                    "  WHERE person(name) = person(?)))");
    query_bind_text(&query, scenario);
    query_bind_text(&query, mood);
    query_bind_number(&query, (int64_t)seed); // the same 64 bits
    query_bind_text(&query, when);
    query_bind_text(&query, journal->profile); // nobody is called ""
    return query_finish(&query, error);
}

bool journal_begin_talk(Journal *journal, const char *scenario,
                        const char *mood, uint64_t seed, const char *when,
                        int64_t *id, Error *error)
{
    if (!database_run(&journal->database, "BEGIN IMMEDIATE", error)) {
        return false;
    }
    bool good = write_profile(journal, error) &&
                write_talk(journal, scenario, mood, seed, when, error);
    int64_t begun = sqlite3_last_insert_rowid(journal->database.handle);
    if (!journal_finish_change(journal, good, error)) {
        return false;
    }
    *id = begun;
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
        "INSERT INTO moves (talk, number, text, head)"
        " SELECT ?1, ?2, ?3, CASE ?2 WHEN 1 THEN " JOURNAL_HEAD " END"
        " FROM talks WHERE id = ?1 AND ended IS NULL"
        " AND ?2 = 1 + (SELECT ifnull(max(number), 0) FROM moves"
        "  WHERE talk = ?1)");
    query_bind_number(&query, id);
    query_bind_number(&query, number);
    query_bind_text(&query, text);
    return finish_one(journal, &query, "move", error);
}

// Moves what is in the log to the file, so that damage to the log costs no more
// than the talk under way. It may well stay where it is: on a full disk, or
// while another program reads.
static void settle_log(Journal *journal)
{
    (void)sqlite3_wal_checkpoint_v2(journal->database.handle, NULL,
                                    SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
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
    if (!finish_one(journal, &query, "talk", error)) {
        return false;
    }
    settle_log(journal);
    return true;
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

static bool write_strand(Journal *journal, int64_t parent, int fork,
                         const char *when, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO talks (scenario, mood, seed, started, profile, parent,"
        " fork) SELECT scenario, mood, seed, ?3, profile, id, ?2"
        " FROM talks WHERE id = ?1 AND ?2 BETWEEN 0 AND"
        " (SELECT count(*) FROM moves WHERE talk = ?1)");
    query_bind_number(&query, parent);
    query_bind_number(&query, fork);
    query_bind_text(&query, when);
    return finish_one(journal, &query, "talk", error);
}

static bool copy_moves(Journal *journal, int64_t parent, int fork,
                       int64_t strand, Error *error)
{
    Query query = query_begin(&journal->database,
                              "INSERT INTO moves (talk, number, text, head)"
                              " SELECT ?3, number, text,"
                              " CASE number WHEN 1 THEN " JOURNAL_HEAD " END"
                              " FROM moves JOIN talks ON id = ?3"
                              " WHERE talk = ?1 AND number <= ?2");
    query_bind_number(&query, parent);
    query_bind_number(&query, fork);
    query_bind_number(&query, strand);
    return query_finish(&query, error);
}

bool journal_begin_strand(Journal *journal, int64_t parent, int fork,
                          const char *when, int64_t *id, Error *error)
{
    if (!database_run(&journal->database, "BEGIN IMMEDIATE", error)) {
        return false;
    }
    bool good = write_strand(journal, parent, fork, when, error);
    int64_t begun = sqlite3_last_insert_rowid(journal->database.handle);
    good = good && copy_moves(journal, parent, fork, begun, error);
    if (!journal_finish_change(journal, good, error)) {
        return false;
    }
    *id = begun;
    return true;
}

bool journal_add_figure(Journal *journal, int64_t id, const char *name,
                        int value, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO figures (talk, name, value)"
        " SELECT id, ?2, ?3 FROM talks WHERE id = ?1"
        " ON CONFLICT (talk, name) DO UPDATE SET value = excluded.value");
    query_bind_number(&query, id);
    query_bind_text(&query, name);
    query_bind_number(&query, value);
    return finish_one(journal, &query, "talk", error);
}

bool journal_add_debrief(Journal *journal, int64_t id, const Debrief *debrief,
                         Error *error)
{
    const DebriefFacts *facts = &debrief->facts;
    const struct {
        const char *name;
        int value;
    } figures[] = {
        {"rapport", conversation_rapport(&debrief->end)},
        {"vertrouwen", debrief->end.trust},
        {"ingevuld", facts->filled},
        {"verteld", facts->told},
        {"vragen", facts->questions},
        {"teruggegeven", facts->reflections},
        {"deel", facts->share},
        {"opgepakt", facts->taken},
        {"klant voorstel", debrief->his[HEADING_PROPOSAL]},
        {"klant wedstrijd", debrief->his[HEADING_CONTEST]},
        {"klant gevoel", debrief->his[HEADING_FEELING]},
    };
    if (!database_run(&journal->database, "BEGIN IMMEDIATE", error)) {
        return false;
    }
    bool good = true;
    for (size_t i = 0; good && i < sizeof(figures) / sizeof(figures[0]); i++) {
        good = journal_add_figure(journal, id, figures[i].name,
                                  figures[i].value, error);
    }
    return journal_finish_change(journal, good, error);
}

// A deleted row is overwritten at once; what lies in the log and in free pages
// goes with this. Another program that still reads holds the log.
static bool clean_disk(Journal *journal, Error *error)
{
    if (!database_run(&journal->database, "VACUUM", error)) {
        return false;
    }
    Query query =
        query_begin(&journal->database, "PRAGMA wal_checkpoint(TRUNCATE)");
    bool busy = query_next(&query) && query_number(&query, 0) != 0;
    return query_end(&query, error) &&
           (!busy || database_fail(&journal->database, SQLITE_BUSY, error));
}

bool journal_forget_profile(Journal *journal, const char *name, int *talks,
                            Error *error)
{
    int found = 0;
    Query query = query_begin(&journal->database,
                              "SELECT count(*) FROM talks JOIN profiles p"
                              " ON profile = p.id"
                              " WHERE person(p.name) = person(?)"
                              " AND parent IS NULL");
    query_bind_text(&query, name);
    if (query_next(&query)) {
        found = (int)query_number(&query, 0);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    query = query_begin(&journal->database, "DELETE FROM profiles"
                                            " WHERE person(name) = person(?)");
    query_bind_text(&query, name);
    if (!query_finish(&query, error) || !clean_disk(journal, error)) {
        return false;
    }
    *talks = found;
    return true;
}

bool journal_forget(Journal *journal, Error *error)
{
    return database_run(&journal->database, "BEGIN IMMEDIATE", error) &&
           journal_finish_change(
               journal,
               database_run(&journal->database,
                            "DELETE FROM talks; DELETE FROM profiles;"
                            "DELETE FROM lessons",
                            error),
               error) &&
           clean_disk(journal, error) &&
           rescue_remove_aside(journal->database.path, error);
}

bool journal_find_aside(const Journal *journal, char out[FILE_PATH_MAX])
{
    return aside_find(journal->database.path, out);
}
