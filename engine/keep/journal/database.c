#include "keep/journal/database.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>

#include "base/text.h"

enum {
    TRY_MS = 50,
    SAY_TRIES = 10, // for another program that is writing
    TRIES_MAX = 160,
    STEP = 1000000 // instructions
};

// A journal is only data: nothing in the file may call a function, no view or
// trigger in it is run, and a page is looked over before it is trusted.
static const char SETTINGS[] = "PRAGMA trusted_schema = OFF;"
                               "PRAGMA cell_size_check = ON;";

bool database_is_damage(int result)
{
    int kind = result & 0xff;
    return kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB;
}

static ErrorKind kind_of(int result)
{
    switch (result & 0xff) {
    case SQLITE_NOMEM:
        return ERROR_MEMORY;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
        return ERROR_FILE_WRITE;
    default:
        return ERROR_JOURNAL;
    }
}

bool database_fail(const Database *database, int result, Error *error)
{
    // The handle knows more than the number, if it speaks of the same failure.
    const char *detail = sqlite3_errstr(result);
    if (database->handle != NULL &&
        sqlite3_errcode(database->handle) == (result & 0xff)) {
        detail = sqlite3_errmsg(database->handle);
    }
    return error_set(error, kind_of(result), database->path, 0, NULL, detail);
}

static int wait_for_turn(void *self, int tries)
{
    Database *database = self;
    if (tries == SAY_TRIES && database->wait != NULL) {
        database->wait(database->self);
    }
    (void)sqlite3_sleep(TRY_MS);
    return tries < TRIES_MAX;
}

static int count_step(void *self)
{
    Database *database = self;
    return ++database->steps > DATABASE_STEPS_MAX;
}

static int set_up(Database *database)
{
    static const struct {
        int setting, value;
    } SET[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    };
    sqlite3 *handle = database->handle;
    int result = sqlite3_extended_result_codes(handle, 1);
    for (size_t i = 0; result == SQLITE_OK && i < sizeof SET / sizeof *SET;
         i++) {
        result = sqlite3_db_config(handle, SET[i].setting, SET[i].value, NULL);
    }
    if (result == SQLITE_OK) {
        result = sqlite3_busy_handler(handle, wait_for_turn, database);
        sqlite3_progress_handler(handle, STEP, count_step, database);
    }
    return result == SQLITE_OK
               ? sqlite3_exec(handle, SETTINGS, NULL, NULL, NULL)
               : result;
}

static bool is_of_a_size(const char *path, Error *error)
{
    char log[FILE_PATH_MAX + 8];
    (void)snprintf(log, sizeof log, "%s-wal", path);
    return (file_size(path) <= DATABASE_BYTES_MAX &&
            file_size(log) <= DATABASE_BYTES_MAX) ||
           error_set(error, ERROR_FILE_SIZE, path, 0, NULL, "> 256 MB");
}

// Beside a log there must be room for its index, or nobody else may have it
// open: where nothing can be written, nobody has.
static int open_read(Database *database)
{
    int flags = SQLITE_OPEN_READONLY;
    const char *alone = file_can_write(database->path) ? NULL : "unix-none";
    int result =
        sqlite3_open_v2(database->path, &database->handle, flags, alone);
    if (result == SQLITE_OK && alone != NULL) {
        result =
            sqlite3_exec(database->handle, "PRAGMA locking_mode = EXCLUSIVE",
                         NULL, NULL, NULL);
    }
    return result;
}

bool database_open(Database *database, const char *path, DatabaseMode mode,
                   Error *error)
{
    if (!text_copy(database->path, FILE_PATH_MAX, path)) {
        return error_set(error, ERROR_FILE_WRITE, path, 0, NULL, "name");
    }
    if (!is_of_a_size(path, error)) {
        return false;
    }
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int result = mode == DATABASE_READ
                     ? open_read(database)
                     : sqlite3_open_v2(path, &database->handle, flags, NULL);
    if (result == SQLITE_OK) {
        result = set_up(database);
    }
    if (result != SQLITE_OK) {
        (void)database_fail(database, result, error);
        database_close(database);
        return false;
    }
    return true;
}

void database_on_wait(Database *database, void (*wait)(void *self), void *self)
{
    database->wait = wait;
    database->self = self;
}

void database_close(Database *database)
{
    int result = sqlite3_close(database->handle);
    assert(result == SQLITE_OK); // else a query was not ended
    (void)result;
    database->handle = NULL;
}

bool database_run(Database *database, const char *sql, Error *error)
{
    database->steps = 0;
    int result = sqlite3_exec(database->handle, sql, NULL, NULL, NULL);
    return result == SQLITE_OK || database_fail(database, result, error);
}
