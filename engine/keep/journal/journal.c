#include "keep/journal/journal.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/text.h"
#include "keep/aside.h"
#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"
#include "keep/journal/rescue.h"
#include "keep/journal/reserve.h"
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
    return folder_data(folder, error) &&
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

// What an older program wrote can be read as it is, but for the oldest.
static SchemaState check_to_read(Database *database, Error *error)
{
    int64_t version = 0;
    SchemaState state = schema_check(database, &version, error);
    if (state == SCHEMA_GOOD && version < SCHEMA_VERSION_READ) {
        (void)database_fail(database, SQLITE_READONLY, error);
        return SCHEMA_REFUSED;
    }
    return state;
}

static SchemaState open_file(Journal *journal, DatabaseMode mode, Error *error)
{
    Database *database = &journal->database;
    if ((mode == DATABASE_WRITE && !file_make_own(journal->path, error)) ||
        !database_open(database, journal->path, mode, error)) {
        return SCHEMA_REFUSED;
    }
    SchemaState state = !teach(database, error) ? SCHEMA_REFUSED
                        : mode == DATABASE_WRITE
                            ? schema_prepare(database, error)
                            : check_to_read(database, error);
    if (state != SCHEMA_GOOD) {
        database_close(database);
    }
    return state;
}

static bool replace_damaged(Journal *journal, Error *error)
{
    const char *path = journal->path;
    char reserve[FILE_PATH_MAX];
    if (!reserve_path(path, reserve) ||
        !rescue_set_aside(path, journal->aside, error)) {
        return false;
    }
    bool good = open_file(journal, DATABASE_WRITE, error) == SCHEMA_GOOD;
    if (good &&
        !rescue_copy(&journal->database, journal->aside, reserve, error)) {
        database_close(&journal->database);
        good = false;
    }
    if (!good) { // or the next start would find nothing to rescue
        rescue_put_back(path, journal->aside);
        journal->aside[0] = '\0';
    }
    return good;
}

// A link leads to what is not the program's own: it is copied, not followed. A
// file cut to nothing is no new one where there is a copy of what was in it.
static bool is_lost(const Journal *journal)
{
    char reserve[FILE_PATH_MAX];
    return file_is_link(journal->path) ||
           (file_exists(journal->path) && file_size(journal->path) == 0 &&
            reserve_path(journal->path, reserve) && file_size(reserve) > 0);
}

static bool open_to_write(Journal *journal, Error *error)
{
    Error trouble = {0}; // damage that is made good is no error
    SchemaState state = is_lost(journal)
                            ? SCHEMA_DAMAGED
                            : open_file(journal, DATABASE_WRITE, &trouble);
    journal->reading = false;
    if (state == SCHEMA_GOOD ||
        (state == SCHEMA_DAMAGED && replace_damaged(journal, &trouble))) {
        return true;
    }
    if (error != NULL) {
        *error = trouble;
    }
    return false;
}

static bool open_what_is_there(Journal *journal, Error *error)
{
    if (!file_exists(journal->path) && !file_is_link(journal->path)) {
        return true;
    }
    if (file_can_write(journal->path)) {
        return open_to_write(journal, error);
    }
    journal->reading = true;
    return open_file(journal, DATABASE_READ, error) == SCHEMA_GOOD;
}

Journal *journal_open_waiting(const char *path, void (*wait)(void *self),
                              void *self, Error *error)
{
    Journal *journal = calloc(1, sizeof(*journal));
    if (journal == NULL) {
        (void)error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
        return NULL;
    }
    journal->usual = path == NULL;
    database_on_wait(&journal->database, wait, self);
    if (!find_path(path, journal->path, error) ||
        !open_what_is_there(journal, error)) {
        free(journal);
        return NULL;
    }
    return journal;
}

Journal *journal_open(const char *path, Error *error)
{
    return journal_open_waiting(path, NULL, NULL, error);
}

static void reserve(Journal *journal)
{
    journal->reserved = reserve_write(&journal->database, NULL);
    journal->stale = journal->stale && !journal->reserved;
}

void journal_close(Journal *journal)
{
    if (journal != NULL) {
        if (journal->reserved && journal->stale) {
            reserve(journal);
        }
        lock_close(&journal->claims);
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
        return error_set(error, ERROR_JOURNAL, journal->path, 0, name, "name");
    }
    (void)text_copy(journal->profile, sizeof(journal->profile), kept);
    return true;
}

// Changes --------------------------------------------------------------------

bool journal_can_write(const Journal *journal, Error *error)
{
    return file_can_write(journal->path) ||
           error_set(error, ERROR_FILE_WRITE, journal->path, 0, NULL, NULL);
}

// There may be a place by now, or room, or leave.
static bool be_ready(Journal *journal, Error *error)
{
    char folder[FILE_PATH_MAX];
    if (journal->database.handle != NULL && !journal->reading) {
        return true;
    }
    if (journal->reading && !journal_can_write(journal, error)) {
        return false;
    }
    database_close(&journal->database);
    return (!journal->usual || folder_data_make(folder, error)) &&
           open_to_write(journal, error);
}

bool journal_begin_change(Journal *journal, Error *error)
{
    if (journal->depth == 0 &&
        (!be_ready(journal, error) ||
         !database_run(&journal->database, "BEGIN IMMEDIATE", error))) {
        return false;
    }
    journal->depth++;
    return true;
}

bool journal_begin_reading(Journal *journal, Error *error)
{
    if (journal->depth == 0 && journal->database.handle != NULL &&
        !database_run(&journal->database, "BEGIN", error)) {
        return false;
    }
    journal->depth++;
    return true;
}

// Moves what is in the log to the file, so that damage to the log costs no more
// than the talk under way. It may well stay where it is: on a full disk, or
// while another program reads. The copy is taken where nobody waits for it, as
// the first talk has ended and as the journal is closed, and of a file that was
// looked over when it was opened.
static void settle(Journal *journal)
{
    (void)sqlite3_wal_checkpoint_v2(journal->database.handle, NULL,
                                    SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    if (!journal->reserved) {
        reserve(journal);
    }
}

bool journal_finish_change(Journal *journal, bool good, Error *error)
{
    if (--journal->depth > 0 || journal->database.handle == NULL) {
        return good;
    }
    bool kept = good && database_run(&journal->database, "COMMIT", error);
    if (kept) {
        journal->stale = true;
    } else {
        (void)database_run(&journal->database, "ROLLBACK", NULL);
        lock_give(&journal->claims, journal->begun);
    }
    if (kept && journal->ended) {
        settle(journal);
    }
    journal->ended = false;
    journal->begun = JOURNAL_NO_TALK;
    return kept;
}

// Claims ---------------------------------------------------------------------

static void name_claims(const Journal *journal, char out[FILE_PATH_MAX + 8])
{
    (void)snprintf(out, FILE_PATH_MAX + 8, "%s-bezig", journal->path);
}

bool journal_claim(Journal *journal, int64_t id)
{
    char path[FILE_PATH_MAX + 8];
    name_claims(journal, path);
    return lock_take(&journal->claims, path, id);
}

void journal_release(Journal *journal, int64_t id)
{
    lock_give(&journal->claims, id);
}

bool journal_is_claimed(const Journal *journal, int64_t id)
{
    char path[FILE_PATH_MAX + 8];
    name_claims(journal, path);
    return lock_is_taken(&journal->claims, path, id);
}

// Forgetting -----------------------------------------------------------------

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

static bool delete_rows(Journal *journal, const char *name, Error *error)
{
    if (name == NULL) {
        return database_run(&journal->database,
                            "DELETE FROM talks; DELETE FROM profiles;"
                            "DELETE FROM lessons",
                            error);
    }
    Query query =
        query_begin(&journal->database, "DELETE FROM profiles"
                                        " WHERE person(name) = person(?)");
    query_bind_text(&query, name);
    return query_finish(&query, error);
}

// The copy goes first: what is deleted must not come back from it. Of a journal
// that was never made there is nothing to forget. NULL: all.
static bool forget(Journal *journal, const char *name, Error *error)
{
    char copy[FILE_PATH_MAX];
    if (!reserve_path(journal->path, copy) || !file_remove(copy, error)) {
        return false;
    }
    if (journal->database.handle == NULL) {
        return true;
    }
    if (!journal_begin_change(journal, error) ||
        !journal_finish_change(journal, delete_rows(journal, name, error),
                               error) ||
        !clean_disk(journal, error)) {
        return false;
    }
    reserve(journal);
    return true;
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
    if (!query_end(&query, error) || !forget(journal, name, error)) {
        return false;
    }
    *talks = found;
    return true;
}

bool journal_forget(Journal *journal, Error *error)
{
    return forget(journal, NULL, error) &&
           rescue_remove_aside(journal->path, error);
}

bool journal_find_aside(const Journal *journal, char out[FILE_PATH_MAX])
{
    return aside_find(journal->path, out);
}
