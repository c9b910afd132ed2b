// SQLite with our errors: a database that knows its path, trusts nothing that
// stands in the file, and ends what goes on for ever. What is asked of it goes
// by way of query.h.

#ifndef KEEP_JOURNAL_DATABASE_H
#define KEEP_JOURNAL_DATABASE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/error.h"
#include "platform/file.h"

enum {
    DATABASE_BYTES_MAX = 256 * 1024 * 1024, // some 80,000 conversations
    DATABASE_STEPS_MAX = 300 // of a million instructions, in one statement
};

typedef struct Database {
    sqlite3 *handle; // NULL: closed
    char path[FILE_PATH_MAX];
    int steps;                // of the statement under way
    void (*wait)(void *self); // see database_on_wait
    void *self;
} Database;

typedef enum { DATABASE_READ, DATABASE_WRITE } DatabaseMode;

// Opens the file `path`, or makes it where it is to be written; to be read, it
// and its log may lie where nothing can be written. False with `error`, and
// closed, also when it or its log is larger than DATABASE_BYTES_MAX
// (ERROR_FILE_SIZE). It must stay where it is until it is closed.
bool database_open(Database *database, const char *path, DatabaseMode mode,
                   Error *error);

// Closing a closed database does nothing.
void database_close(Database *database);

// Calls `wait` when another program has held the file for half a second and is
// waited for; some seconds later it is an error.
void database_on_wait(Database *database, void (*wait)(void *self), void *self);

// Runs statements that give no rows.
bool database_run(Database *database, const char *sql, Error *error);

// Fills `error` for a result of SQLite: a disk that cannot be written is an
// ERROR_FILE_WRITE, anything else an ERROR_JOURNAL. Returns false.
bool database_fail(const Database *database, int result, Error *error);

// Whether a result means that the file itself is damaged.
bool database_is_damage(int result);

#endif
