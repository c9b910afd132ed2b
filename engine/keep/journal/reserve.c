#include "keep/journal/reserve.h"

#include <stdio.h>

static bool name(const char *path, const char *tail, char out[FILE_PATH_MAX])
{
    int count = snprintf(out, FILE_PATH_MAX, "%s%s", path, tail);
    return count > 0 && count < FILE_PATH_MAX;
}

bool reserve_path(const char *path, char out[FILE_PATH_MAX])
{
    return name(path, ".reserve", out);
}

// A copy stands alone: a log beside it would outlive it.
bool reserve_copy(Database *from, const char *path, Error *error)
{
    Database to = {0};
    if (!file_make_own(path, error) ||
        !database_open(&to, path, DATABASE_WRITE, error)) {
        return false;
    }
    sqlite3_backup *backup =
        sqlite3_backup_init(to.handle, "main", from->handle, "main");
    if (backup != NULL) {
        (void)sqlite3_backup_step(backup, -1);
    }
    int result = backup == NULL ? sqlite3_errcode(to.handle)
                                : sqlite3_backup_finish(backup);
    bool good = (result == SQLITE_OK || database_fail(&to, result, error)) &&
                database_run(&to, "PRAGMA journal_mode = DELETE", error);
    database_close(&to);
    return good;
}

bool reserve_write(Database *database, Error *error)
{
    char beside[FILE_PATH_MAX];
    char reserve[FILE_PATH_MAX];
    if (!name(database->path, ".reserve-nieuw", beside) ||
        !reserve_path(database->path, reserve)) {
        return error_set(error, ERROR_FILE_WRITE, database->path, 0, NULL,
                         "name");
    }
    bool good = file_remove(beside, error) &&
                reserve_copy(database, beside, error) &&
                file_move(beside, reserve, error);
    if (!good) {
        (void)file_remove(beside, NULL);
    }
    return good;
}
