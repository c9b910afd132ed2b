#include "keep/journal/schema.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "keep/journal/query.h"

enum { TRIES_MAX = 60, TRY_PAUSE_MS = 50 };

// Rung i brings version i to i + 1; what was released is never edited.
static const char *const LADDER[SCHEMA_VERSION] = {
    "CREATE TABLE talks ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  scenario TEXT NOT NULL,"
    "  mood TEXT NOT NULL,"
    "  seed INTEGER NOT NULL,"
    "  started TEXT NOT NULL,"
    "  ended TEXT,"   // NULL while it goes on
    "  ending TEXT);" // '' when it was left
    "CREATE TABLE moves ("
    "  talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,"
    "  number INTEGER NOT NULL," // from 1
    "  text TEXT NOT NULL,"
    "  PRIMARY KEY (talk, number)) WITHOUT ROWID;"
    "CREATE TABLE answers ("
    "  talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,"
    "  question TEXT NOT NULL,"
    "  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),"
    "  text TEXT NOT NULL,"
    "  PRIMARY KEY (talk, question)) WITHOUT ROWID;",
    "CREATE TABLE profiles ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  name TEXT NOT NULL UNIQUE);"
    "ALTER TABLE talks ADD COLUMN"
    "  profile INTEGER REFERENCES profiles (id) ON DELETE CASCADE;"
    "ALTER TABLE talks ADD COLUMN" // a strand: what it left, and where
    "  parent INTEGER REFERENCES talks (id) ON DELETE CASCADE;"
    "ALTER TABLE talks ADD COLUMN fork INTEGER NOT NULL DEFAULT 0;"
    "CREATE INDEX talks_by_profile ON talks (profile);"
    "CREATE INDEX talks_by_parent ON talks (parent);"
    "CREATE TABLE figures ("
    "  talk INTEGER NOT NULL REFERENCES talks (id) ON DELETE CASCADE,"
    "  name TEXT NOT NULL,"
    "  value INTEGER NOT NULL,"
    "  PRIMARY KEY (talk, name)) WITHOUT ROWID;",
    // Beside a talk's first move, all that is needed to know the talk by when
    // its own row is lost: rows of one table lie together, and those of the
    // moves apart from those of the talks.
    "ALTER TABLE moves ADD COLUMN head TEXT;"
    "UPDATE moves SET head = (SELECT json_array("
    "   scenario, mood, seed, started,"
    "   (SELECT name FROM profiles WHERE id = profile), parent, fork)"
    "  FROM talks WHERE id = talk) WHERE number = 1;",
    // The lesson that can be taken up, and what happened in it, as JSON; as
    // blobs, which no page of another table is mistaken for.
    "CREATE TABLE lessons ("
    "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  head BLOB NOT NULL);"
    "CREATE TABLE lesson_events ("
    "  lesson INTEGER NOT NULL REFERENCES lessons (id) ON DELETE CASCADE,"
    "  number INTEGER NOT NULL," // from 1
    "  event BLOB NOT NULL,"
    "  PRIMARY KEY (lesson, number)) WITHOUT ROWID;",
    // What is lost with a page now stands in the reserve (reserve.h).
    "ALTER TABLE moves DROP COLUMN head;",
    // What a typed sentence was read as and what it was, of the strand that was
    // played on from there.
    "CREATE TABLE corrections ("
    "  talk INTEGER PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,"
    "  target TEXT NOT NULL,"
    "  said TEXT NOT NULL,"
    "  text TEXT NOT NULL,"
    "  read TEXT NOT NULL,"
    "  meant TEXT NOT NULL);",
};

// All that stands in a file, so that two can be laid beside each other: blanks
// and what SQLite keeps for itself aside.
static const char OBJECTS[] =
    "SELECT type || ' ' || name || ' ' || tbl_name || ' ' ||"
    "  ifnull(replace(replace(sql, ' ', ''), char(10), ''), '')"
    " FROM sqlite_schema"
    " WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))"
    " ORDER BY 1";

// WAL: a move is one small append, and a reader never waits for a writer.
// FULL: with WAL, NORMAL would lose the last moves when the power fails; one
// wait for the disk a move, a few seconds apart, is not felt.
static const char SAFE[] = "PRAGMA journal_mode = WAL;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA secure_delete = ON;"
                           "PRAGMA foreign_keys = ON;";

static SchemaState state_of(const Query *query)
{
    return database_is_damage(query->result) ? SCHEMA_DAMAGED : SCHEMA_REFUSED;
}

static SchemaState read_version(Database *database, int64_t *version,
                                Error *error)
{
    Query query = query_begin(database, "PRAGMA user_version");
    if (query_next(&query)) {
        *version = query_number(&query, 0);
    }
    SchemaState state = state_of(&query);
    return query_end(&query, error) ? SCHEMA_GOOD : state;
}

static SchemaState refuse_later(const Database *database, int64_t version,
                                Error *error)
{
    char detail[64];
    (void)snprintf(detail, sizeof(detail), "%lld > %d", (long long)version,
                   SCHEMA_VERSION);
    (void)error_set(error, ERROR_JOURNAL, database->path, 0, NULL, detail);
    if (error != NULL) {
        (void)text_copy(error->remedy, ERROR_TEXT_MAX, "remedy.journal.later");
    }
    return SCHEMA_REFUSED;
}

static SchemaState check_pages(Database *database, Error *error)
{
    char found[ERROR_TEXT_MAX] = "";
    Query query = query_begin(database, "PRAGMA quick_check(1)");
    if (query_next(&query)) {
        const unsigned char *text = sqlite3_column_text(query.statement, 0);
        (void)text_copy(found, sizeof(found),
                        text == NULL ? "" : (const char *)text);
    }
    SchemaState state = state_of(&query);
    if (!query_end(&query, error)) {
        return state;
    }
    if (strcmp(found, "ok") != 0) {
        (void)error_set(error, ERROR_JOURNAL, database->path, 0, NULL, found);
        return SCHEMA_DAMAGED;
    }
    return SCHEMA_GOOD;
}

// Two programs that meet a new file both want to turn it to WAL, and SQLite
// does not wait for its turn there; so we do.
static bool make_safe(Database *database, Error *error)
{
    int result = SQLITE_BUSY;
    for (int i = 0; i < TRIES_MAX && (result & 0xff) == SQLITE_BUSY; i++) {
        if (i > 0) {
            (void)sqlite3_sleep(TRY_PAUSE_MS);
        }
        result = sqlite3_exec(database->handle, SAFE, NULL, NULL, NULL);
    }
    return result == SQLITE_OK || database_fail(database, result, error);
}

static bool climb(Database *database, int64_t version, Error *error)
{
    for (; version < SCHEMA_VERSION; version++) {
        if (!database_run(database, LADDER[version], error)) {
            return false;
        }
    }
    char sql[64];
    (void)snprintf(sql, sizeof(sql), "PRAGMA user_version = %d",
                   SCHEMA_VERSION);
    return database_run(database, sql, error);
}

// A file that cannot be written opens as well, to be read only, and SQLite lets
// a transaction begin in it; it would tell at the first move.
static bool can_write(const Database *database, Error *error)
{
    return sqlite3_db_readonly(database->handle, "main") == 0 ||
           database_fail(database, SQLITE_READONLY, error);
}

// The version is read again inside the transaction: another program may have
// climbed meanwhile.
static bool migrate(Database *database, Error *error)
{
    if (!database_run(database, "BEGIN IMMEDIATE", error)) {
        return false;
    }
    int64_t version = 0;
    bool good =
        can_write(database, error) &&
        read_version(database, &version, error) == SCHEMA_GOOD &&
        (version >= SCHEMA_VERSION || climb(database, version, error)) &&
        database_run(database, "COMMIT", error);
    if (!good) {
        (void)database_run(database, "ROLLBACK", NULL);
    }
    return good;
}

static bool is_same_text(const Query *one, const Query *other)
{
    const unsigned char *a = sqlite3_column_text(one->statement, 0);
    const unsigned char *b = sqlite3_column_text(other->statement, 0);
    return a != NULL && b != NULL &&
           strcmp((const char *)a, (const char *)b) == 0;
}

static SchemaState compare(Database *database, Database *own, Error *error)
{
    Query is = query_begin(database, OBJECTS);
    Query should = query_begin(own, OBJECTS);
    bool more = true;
    bool same = true;
    while (same && more) {
        more = query_next(&should);
        same = query_next(&is) == more && (!more || is_same_text(&is, &should));
    }
    SchemaState state = state_of(&is);
    bool good = query_end(&should, error);
    if (!query_end(&is, error)) {
        return state;
    }
    if (good && !same) {
        (void)database_fail(database, SQLITE_CORRUPT, error);
    }
    return !good ? SCHEMA_REFUSED : same ? SCHEMA_GOOD : SCHEMA_DAMAGED;
}

// A file that holds anything else than the program makes itself, a trigger, a
// view, another way to compare, is not its own.
static SchemaState check_tables(Database *database, int64_t version,
                                Error *error)
{
    Database own = {0};
    if (!database_open(&own, ":memory:", DATABASE_WRITE, error)) {
        return SCHEMA_REFUSED;
    }
    bool made = true;
    for (int64_t i = 0; made && i < version; i++) {
        made = database_run(&own, LADDER[i], error);
    }
    SchemaState state = made ? compare(database, &own, error) : SCHEMA_REFUSED;
    database_close(&own);
    return state;
}

static SchemaState check_all(Database *database, int64_t *version, Error *error)
{
    SchemaState state = read_version(database, version, error);
    if (state == SCHEMA_GOOD && *version < 0) {
        (void)database_fail(database, SQLITE_CORRUPT, error);
        return SCHEMA_DAMAGED; // nobody ever wrote that
    }
    if (state == SCHEMA_GOOD && *version > SCHEMA_VERSION) {
        return refuse_later(database, *version, error);
    }
    if (state == SCHEMA_GOOD) {
        state = check_tables(database, *version, error);
    }
    return state == SCHEMA_GOOD ? check_pages(database, error) : state;
}

// All of it at one moment: a program that makes its tables between the version
// and a look at them would have left a sound file that looks damaged.
SchemaState schema_check(Database *database, int64_t *version, Error *error)
{
    if (!database_run(database, "BEGIN", error)) {
        return SCHEMA_REFUSED;
    }
    SchemaState state = check_all(database, version, error);
    bool good = state == SCHEMA_GOOD;
    bool ended = database_run(database, "ROLLBACK", good ? error : NULL);
    return good && !ended ? SCHEMA_REFUSED : state;
}

SchemaState schema_prepare(Database *database, Error *error)
{
    int64_t version = 0;
    SchemaState state = schema_check(database, &version, error);
    if (state == SCHEMA_GOOD &&
        (!make_safe(database, error) || !migrate(database, error))) {
        state = SCHEMA_REFUSED;
    }
    return state;
}
