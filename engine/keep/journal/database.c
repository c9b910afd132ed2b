#include "keep/journal/database.h"

#include <assert.h>
#include <stddef.h>

#include "base/text.h"

enum { WAIT_MS = 8000 }; // for another program that is writing

// A journal is only data: nothing in the file may call a function, and a page
// is looked over before it is trusted.
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

static int set_up(sqlite3 *handle)
{
    int result = sqlite3_extended_result_codes(handle, 1);
    if (result == SQLITE_OK) {
        result = sqlite3_busy_timeout(handle, WAIT_MS);
    }
    if (result == SQLITE_OK) {
        result = sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    }
    if (result == SQLITE_OK) {
        result = sqlite3_exec(handle, SETTINGS, NULL, NULL, NULL);
    }
    return result;
}

bool database_open(Database *database, const char *path, Error *error)
{
    if (!text_copy(database->path, FILE_PATH_MAX, path)) {
        return error_set(error, ERROR_FILE_WRITE, path, 0, NULL, "name");
    }
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    int result = sqlite3_open_v2(path, &database->handle, flags, NULL);
    if (result == SQLITE_OK) {
        result = set_up(database->handle);
    }
    if (result != SQLITE_OK) {
        (void)database_fail(database, result, error);
        database_close(database);
        return false;
    }
    return true;
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
    int result = sqlite3_exec(database->handle, sql, NULL, NULL, NULL);
    return result == SQLITE_OK || database_fail(database, result, error);
}
