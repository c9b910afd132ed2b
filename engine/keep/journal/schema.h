// The shape of the journal's file, by version, and the ladder from each
// version to the next.

#ifndef KEEP_JOURNAL_SCHEMA_H
#define KEEP_JOURNAL_SCHEMA_H

#include "base/error.h"
#include "keep/journal/database.h"

enum {
    SCHEMA_VERSION = 6,
    SCHEMA_VERSION_READ = 2 // what can be read as it is, since
};

typedef enum {
    SCHEMA_GOOD,
    SCHEMA_DAMAGED, // it must be set aside
    SCHEMA_REFUSED  // it cannot be used, and must be left as it is
} SchemaState;

// Looks an open database over, which changes nothing: its pages, and that it
// holds what this program makes and nothing else. Its version, 0 for an empty
// one, goes to `version`. `error` is filled unless it is good.
SchemaState schema_check(Database *database, int64_t *version, Error *error);

// The same, and brings it to SCHEMA_VERSION and sets it to be safe. Nothing is
// changed in a file that is damaged or refused.
SchemaState schema_prepare(Database *database, Error *error);

#endif
