// What is asked of a database: statements that remember the first thing that
// went wrong, so that it is asked once, at the end.
//
//     Query query = query_begin(database, "SELECT text FROM moves ...");
//     query_bind_number(&query, id);
//     while (query_next(&query)) { query_text(&query, 0, arena) ... }
//     return query_end(&query, error);

#ifndef KEEP_JOURNAL_QUERY_H
#define KEEP_JOURNAL_QUERY_H

#include "base/arena.h"
#include "keep/journal/database.h"

typedef struct Query {
    Database *database;
    sqlite3_stmt *statement;
    int bound;  // parameters so far
    int result; // SQLITE_OK, or the first failure
} Query;

// A query must be ended, whatever happened to it. Of a closed database there
// are no rows, which is no failure.
Query query_begin(Database *database, const char *sql);

// Fill the parameters from left to right. `text` must live until query_end.
void query_bind_text(Query *query, const char *text);
void query_bind_number(Query *query, int64_t number);

// Steps to the next row; false at the end and at a failure.
bool query_next(Query *query);

// The column of the row, from 0. Text is copied into `arena`; what is no text
// is "". NULL when memory is out, which ends the query.
int64_t query_number(const Query *query, int column);
const char *query_text(Query *query, int column, Arena *arena);

// Takes the query back. False with `error` if any step of it failed.
bool query_end(Query *query, Error *error);

// Steps to the end and takes the query back.
bool query_finish(Query *query, Error *error);

#endif
