// What is left of a damaged journal, page by page. SQLite finds a row by way of
// the pages above it, and gives up where one of those is lost; the rows
// themselves lie whole in their own page, that can stand as a small journal
// of its own.
//
//     Carver carver;
//     bool good = carve_open(&carver, path, CARVE_FILE, &error);
//     while (good && carve_next(&carver)) { read from carver.page }
//     carve_close(&carver);

#ifndef KEEP_JOURNAL_CARVE_H
#define KEEP_JOURNAL_CARVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/error.h"
#include "keep/journal/database.h"

typedef struct Carver {
    // One page, to be read as if it were a journal: profiles, talks, moves,
    // answers and figures by the columns of the newest version, most of them
    // empty; what is missing in an older one is NULL. It holds what the page
    // holds: what kinds of values those are is the reader's to look at.
    Database page;
    unsigned char *empty; // the file of `page` with nothing in it
    unsigned char *image; // and with the page
    size_t size;
    FILE *file;
    long first; // where in it the first page lies
    long step;  // from one page to the next
    long left;  // pages to come, the last one first
    int result; // SQLITE_OK, or what went wrong other than that it is damaged
} Carver;

typedef enum { CARVE_FILE, CARVE_LOG } CarveKind;

// Opens the file of a journal, or its log, to read the pages from the last to
// the first. A file that is not there has none. False with `error`, and nothing
// to close, when memory is out.
bool carve_open(Carver *carver, const char *path, CarveKind kind, Error *error);

// The next page that may hold rows, in `page`; false at the end, and when
// memory is out, which `result` tells. All queries on `page` must have ended.
bool carve_next(Carver *carver);

void carve_close(Carver *carver);

#endif
