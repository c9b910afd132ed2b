// SQLite with our errors: a database that knows its path.

#ifndef KEEP_JOURNAL_DATABASE_H
#define KEEP_JOURNAL_DATABASE_H

#include <sqlite3.h>
#include <stdbool.h>

#include "base/error.h"
#include "platform/file.h"

typedef struct Database {
    sqlite3 *handle; // NULL: closed
    char path[FILE_PATH_MAX];
} Database;

// Opens or makes the file `path`. False with `error`, and closed.
bool database_open(Database *database, const char *path, Error *error);

// Closing a closed database does nothing.
void database_close(Database *database);

// Runs statements that give no rows.
bool database_run(Database *database, const char *sql, Error *error);

// Fills `error` for a result of SQLite: a disk that cannot be written is an
// ERROR_FILE_WRITE, anything else an ERROR_JOURNAL. Returns false.
bool database_fail(const Database *database, int result, Error *error);

// Whether a result means that the file itself is damaged.
bool database_is_damage(int result);

#endif
