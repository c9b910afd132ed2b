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
};

// What the journal asks of a file of each version, in one statement that is
// never run: a file that holds something else cannot prepare it.
static const char *const EXPECTED[SCHEMA_VERSION] = {
    "SELECT t.id, t.scenario, t.mood, t.seed, t.started, t.ended, t.ending,"
    " m.talk, m.number, m.text, a.talk, a.question, a.value, a.text"
    " FROM talks t, moves m, answers a",
    "SELECT t.id, t.scenario, t.mood, t.seed, t.started, t.ended, t.ending,"
    " t.profile, t.parent, t.fork,"
    " m.talk, m.number, m.text, a.talk, a.question, a.value, a.text,"
    " p.id, p.name, f.talk, f.name, f.value"
    " FROM talks t, moves m, answers a, profiles p, figures f",
    "SELECT t.id, t.scenario, t.mood, t.seed, t.started, t.ended, t.ending,"
    " t.profile, t.parent, t.fork, m.talk, m.number, m.text, m.head,"
    " a.talk, a.question, a.value, a.text,"
    " p.id, p.name, f.talk, f.name, f.value"
    " FROM talks t, moves m, answers a, profiles p, figures f",
    "SELECT t.id, t.scenario, t.mood, t.seed, t.started, t.ended, t.ending,"
    " t.profile, t.parent, t.fork, m.talk, m.number, m.text, m.head,"
    " a.talk, a.question, a.value, a.text,"
    " p.id, p.name, f.talk, f.name, f.value, l.id, l.head,"
    " e.lesson, e.number, e.event"
    " FROM talks t, moves m, answers a, profiles p, figures f, lessons l,"
    " lesson_events e",
};

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

static SchemaState check_tables(Database *database, int64_t version,
                                Error *error)
{
    Query query = query_begin(database, EXPECTED[version - 1]);
    bool damaged = (query.result & 0xff) == SQLITE_ERROR ||
                   database_is_damage(query.result);
    if (query_end(&query, error)) {
        return SCHEMA_GOOD;
    }
    return damaged ? SCHEMA_DAMAGED : SCHEMA_REFUSED;
}

SchemaState schema_prepare(Database *database, Error *error)
{
    int64_t version = 0;
    SchemaState state = read_version(database, &version, error);
    if (state == SCHEMA_GOOD && version < 0) {
        (void)database_fail(database, SQLITE_CORRUPT, error);
        return SCHEMA_DAMAGED; // nobody ever wrote that
    }
    if (state == SCHEMA_GOOD && version > SCHEMA_VERSION) {
        return refuse_later(database, version, error);
    }
    if (state == SCHEMA_GOOD) {
        state = check_pages(database, error);
    }
    if (state == SCHEMA_GOOD && version > 0) {
        state = check_tables(database, version, error);
    }
    if (state == SCHEMA_GOOD &&
        (!make_safe(database, error) || !migrate(database, error))) {
        state = SCHEMA_REFUSED;
    }
    return state;
}
