#include "keep/journal/query.h"

#include <stddef.h>

Query query_begin(Database *database, const char *sql)
{
    Query query = {.database = database};
    database->steps = 0;
    if (database->handle != NULL) {
        query.result = sqlite3_prepare_v2(database->handle, sql, -1,
                                          &query.statement, NULL);
    }
    return query;
}

static bool goes_on(const Query *query)
{
    return query->result == SQLITE_OK && query->statement != NULL;
}

void query_bind_text(Query *query, const char *text)
{
    if (goes_on(query)) {
        query->bound++;
        query->result = sqlite3_bind_text(query->statement, query->bound, text,
                                          -1, SQLITE_STATIC);
    }
}

void query_bind_number(Query *query, int64_t number)
{
    if (goes_on(query)) {
        query->bound++;
        query->result =
            sqlite3_bind_int64(query->statement, query->bound, number);
    }
}

bool query_next(Query *query)
{
    if (!goes_on(query)) {
        return false;
    }
    int result = sqlite3_step(query->statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        query->result = result;
    }
    return result == SQLITE_ROW;
}

int64_t query_number(const Query *query, int column)
{
    return sqlite3_column_int64(query->statement, column);
}

const char *query_text(Query *query, int column, Arena *arena)
{
    // Text first: it may be converted, and only then are its bytes counted.
    const unsigned char *text = sqlite3_column_text(query->statement, column);
    int count = sqlite3_column_bytes(query->statement, column);
    const char *copy =
        arena_push_text(arena, text == NULL ? "" : (const char *)text,
                        text == NULL ? 0 : (size_t)count);
    if (copy == NULL) {
        query->result = SQLITE_NOMEM;
    }
    return copy;
}

bool query_end(Query *query, Error *error)
{
    bool good = query->result == SQLITE_OK ||
                database_fail(query->database, query->result, error);
    // What finalize returns is the failure of the last step, seen already.
    (void)sqlite3_finalize(query->statement);
    query->statement = NULL;
    return good;
}

bool query_finish(Query *query, Error *error)
{
    while (query_next(query)) {
    }
    return query_end(query, error);
}
