#include "keep/journal/rescue.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "keep/aside.h"
#include "keep/journal/query.h"

// What is read of each table, and written in the same order. Types as letters:
// a number, a text, bytes; in capitals, one that may be missing.
typedef struct Table {
    const char *read;
    const char *write;
    const char *types;
} Table;

// Of one table, the newest shape first: the first that can be read is taken.
static const Table TABLES[] = {
    {"SELECT id, name FROM profiles ORDER BY id",
     "INSERT OR IGNORE INTO profiles (id, name) VALUES (?, ?)", "nt"},
    {"SELECT id, scenario, mood, seed, started, ended, ending, profile, parent,"
     " fork FROM talks ORDER BY id",
     "INSERT OR IGNORE INTO talks (id, scenario, mood, seed, started, ended,"
     " ending, profile, parent, fork)"
     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "nttntTTNNn"},
    {"SELECT id, scenario, mood, seed, started, ended, ending FROM talks"
     " ORDER BY id",
     "INSERT OR IGNORE INTO talks"
     " (id, scenario, mood, seed, started, ended, ending)"
     " VALUES (?, ?, ?, ?, ?, ?, ?)",
     "nttntTT"},
    {"SELECT talk, number, text FROM moves ORDER BY talk",
     "INSERT OR IGNORE INTO moves (talk, number, text) VALUES (?, ?, ?)",
     "nnt"},
    {"SELECT talk, question, value, text FROM answers ORDER BY talk",
     "INSERT OR IGNORE INTO answers (talk, question, value, text)"
     " VALUES (?, ?, ?, ?)",
     "ntnt"},
    {"SELECT talk, name, value FROM figures ORDER BY talk",
     "INSERT OR IGNORE INTO figures (talk, name, value) VALUES (?, ?, ?)",
     "ntn"},
    {"SELECT id, head FROM lessons ORDER BY id",
     "INSERT OR IGNORE INTO lessons (id, head) VALUES (?, ?)", "nb"},
    {"SELECT lesson, number, event FROM lesson_events ORDER BY lesson",
     "INSERT OR IGNORE INTO lesson_events (lesson, number, event)"
     " VALUES (?, ?, ?)",
     "nnb"},
    {"SELECT talk, target, said, text, read, meant FROM corrections"
     " ORDER BY talk",
     "INSERT OR IGNORE INTO corrections"
     " (talk, target, said, text, read, meant) VALUES (?, ?, ?, ?, ?, ?)",
     "nttttt"},
};

// Rows without their talk, and the moves behind a gap, tell nothing. Whose talk
// it was can no longer be said when his name is lost; a strand whose parent is
// lost stands on its own feet, as a talk that was left.
static const char TIDY[] =
    "UPDATE talks SET profile = NULL"
    "  WHERE profile NOT IN (SELECT id FROM profiles);"
    "UPDATE talks SET parent = NULL, fork = 0, ended = ifnull(ended, started),"
    "  ending = ifnull(ending, '')"
    "  WHERE parent NOT IN (SELECT id FROM talks);"
    "DELETE FROM moves WHERE talk NOT IN (SELECT id FROM talks);"
    "DELETE FROM answers WHERE talk NOT IN (SELECT id FROM talks);"
    "DELETE FROM figures WHERE talk NOT IN (SELECT id FROM talks);"
    "DELETE FROM corrections WHERE talk NOT IN (SELECT id FROM talks);"
    "DELETE FROM moves WHERE number < 1 OR number <> (SELECT count(*) FROM "
    "moves m"
    "  WHERE m.talk = moves.talk AND m.number <= moves.number"
    "  AND m.number > 0);";

static bool move_file(const char *from, const char *to, const char *tail)
{
    char old[FILE_PATH_MAX + 8];
    char new[FILE_PATH_MAX + 8];
    (void)snprintf(old, sizeof(old), "%s%s", from, tail);
    (void)snprintf(new, sizeof(new), "%s%s", to, tail);
    return rename(old, new) == 0 || errno == ENOENT;
}

bool rescue_remove_aside(const char *path, Error *error)
{
    static const char *const TAILS[] = {"-wal", "-shm", "-journal", ""};
    char aside[FILE_PATH_MAX];
    while (aside_find(path, aside)) {
        for (size_t i = 0; i < sizeof(TAILS) / sizeof(TAILS[0]); i++) {
            char name[FILE_PATH_MAX + 16];
            (void)snprintf(name, sizeof(name), "%s%s", aside, TAILS[i]);
            if (remove(name) != 0 && errno != ENOENT) {
                return file_fail(error, ERROR_FILE_WRITE, name, errno);
            }
        }
    }
    return true;
}

// The log goes first: beside a new journal it would be taken for its own.
bool rescue_set_aside(const char *path, char aside[FILE_PATH_MAX], Error *error)
{
    if (!aside_find_free(path, aside)) {
        return error_set(error, ERROR_FILE_WRITE, path, 0, NULL, "name");
    }
    if (!move_file(path, aside, "-wal")) {
        return file_fail(error, ERROR_FILE_WRITE, path, errno);
    }
    if (!move_file(path, aside, "-journal") || !move_file(path, aside, "")) {
        int reason = errno;
        (void)move_file(aside, path, "-journal");
        (void)move_file(aside, path, "-wal");
        return file_fail(error, ERROR_FILE_WRITE, path, reason);
    }
    char shared[FILE_PATH_MAX + 8];
    (void)snprintf(shared, sizeof(shared), "%s-shm", path);
    (void)remove(shared); // only an index of the log, made again from it
    return true;
}

// The file goes first: a log is only worth something beside it.
void rescue_put_back(const char *path, const char *aside)
{
    static const char *const TAILS[] = {"", "-shm", "-wal", "-journal"};
    for (size_t i = 0; i < sizeof(TAILS) / sizeof(TAILS[0]); i++) {
        char name[FILE_PATH_MAX + 8];
        (void)snprintf(name, sizeof(name), "%s%s", path, TAILS[i]);
        (void)remove(name);
    }
    for (size_t i = 0; i < sizeof(TAILS) / sizeof(TAILS[0]); i++) {
        (void)move_file(aside, path, TAILS[i]);
    }
}

static bool is_sound_text(const Query *row, int column)
{
    if (sqlite3_column_type(row->statement, column) != SQLITE_TEXT) {
        return false;
    }
    const unsigned char *text = sqlite3_column_text(row->statement, column);
    int count = sqlite3_column_bytes(row->statement, column);
    return text != NULL &&
           text_is_valid((const char *)text, (size_t)count, NULL);
}

static bool is_sound_column(const Query *row, int column, char letter)
{
    int type = sqlite3_column_type(row->statement, column);
    switch (letter) {
    case 'N':
        return type == SQLITE_NULL || type == SQLITE_INTEGER;
    case 'n':
        return type == SQLITE_INTEGER;
    case 'b':
        return type == SQLITE_BLOB;
    case 'T':
        return type == SQLITE_NULL || is_sound_text(row, column);
    default:
        return is_sound_text(row, column);
    }
}

static bool is_sound(const Query *row, const char *types)
{
    int i = 0;
    while (types[i] != '\0' && is_sound_column(row, i, types[i])) {
        i++;
    }
    return types[i] == '\0';
}

static bool copy_row(const Query *row, Query *write, const char *types)
{
    int result = sqlite3_reset(write->statement);
    for (int i = 0; types[i] != '\0' && result == SQLITE_OK; i++) {
        sqlite3_value *value = sqlite3_column_value(row->statement, i);
        result = sqlite3_bind_value(write->statement, i + 1, value);
    }
    if (result == SQLITE_OK) {
        result = sqlite3_step(write->statement);
    }
    write->result = result == SQLITE_DONE ? SQLITE_OK : result;
    return write->result == SQLITE_OK;
}

// Reads in one direction until a row cannot be had.
static void copy_rows(Database *from, const Table *table, const char *order,
                      Query *write)
{
    char sql[512];
    (void)snprintf(sql, sizeof(sql), "%s%s", table->read, order);
    Query rows = query_begin(from, sql);
    while (write->result == SQLITE_OK && query_next(&rows)) {
        if (is_sound(&rows, table->types)) {
            (void)copy_row(&rows, write, table->types);
        }
    }
    if ((rows.result & 0xff) == SQLITE_NOMEM && write->result == SQLITE_OK) {
        write->result = rows.result;
    }
    (void)query_end(&rows, NULL); // damage: what was read is kept
}

// From both ends: what lies behind the damage can be had from the other side.
static bool copy_table(Database *to, Database *from, const Table *table,
                       Error *error)
{
    Query write = query_begin(to, table->write);
    copy_rows(from, table, "", &write);
    copy_rows(from, table, " DESC", &write);
    return query_end(&write, error);
}

static bool copy_tables(Database *to, Database *from, Error *error)
{
    for (size_t i = 0; i < sizeof(TABLES) / sizeof(TABLES[0]); i++) {
        if (!copy_table(to, from, &TABLES[i], error)) {
            return false;
        }
    }
    return true;
}

// A writable schema is how SQLite is told to go on with a file that is shorter
// than it says, or whose tables it cannot all understand. Read, not mended: its
// log stays beside it as it was found. A setting that fails only saves less.
static void read_leniently(const Database *from)
{
    static const struct {
        int setting, value;
    } LENIENT[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1},
        {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
    };
    for (size_t i = 0; i < sizeof(LENIENT) / sizeof(LENIENT[0]); i++) {
        (void)sqlite3_db_config(from->handle, LENIENT[i].setting,
                                LENIENT[i].value, NULL);
    }
}

// Damage in `path`, or that it is not there, only saves less. What there is no
// memory for now is there next time.
static bool copy_from(Database *to, const char *path, Error *error)
{
    Database from = {0};
    Error refused = {0};
    if (!file_exists(path)) {
        return true;
    }
    if (!database_open(&from, path,
                       file_is_link(path) ? DATABASE_READ : DATABASE_WRITE,
                       &refused)) {
        return refused.kind != ERROR_MEMORY ||
               error_set(error, ERROR_MEMORY, path, 0, NULL, refused.detail);
    }
    read_leniently(&from);
    bool good = copy_tables(to, &from, error);
    database_close(&from);
    return good;
}

// Foreign keys cannot be switched inside a transaction, so before it. What is
// damaged comes first: it is newer, and a row that is there is not replaced.
bool rescue_copy(Database *database, const char *aside, const char *reserve,
                 Error *error)
{
    bool good = database_run(
        database, "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE", error);
    if (good) {
        good = copy_from(database, aside, error) &&
               copy_from(database, reserve, error) &&
               database_run(database, TIDY, error) &&
               database_run(database, "COMMIT", error);
        if (!good) {
            (void)database_run(database, "ROLLBACK", NULL);
        }
    }
    return database_run(database, "PRAGMA foreign_keys = ON",
                        good ? error : NULL) &&
           good;
}
