// What the files of the journal share. Nobody else includes this.

#ifndef KEEP_JOURNAL_JOURNAL_PARTS_H
#define KEEP_JOURNAL_JOURNAL_PARTS_H

#include "keep/journal/database.h"
#include "keep/journal/journal.h"
#include "keep/journal/query.h"

struct Journal {
    Database database;
    char aside[FILE_PATH_MAX];      // "" unless a damaged file was set aside
    char profile[JOURNAL_NAME_MAX]; // whom it speaks for; "": nobody
};

// Whether a row of talks belongs to the profile that is bound here; person() is
// that of person.h, and journal_open makes it known to SQLite.
#define JOURNAL_OWNED                                                          \
    "ifnull((SELECT person(name) FROM profiles WHERE id = profile), '')"       \
    " = person(?)"

// What a talk is, in a row of talks, as it stands beside its first move. Also
// in schema.c, and in rescue.c, which takes it apart.
#define JOURNAL_HEAD                                                           \
    "json_array(scenario, mood, seed, started,"                                \
    " (SELECT name FROM profiles WHERE id = profile), parent, fork)"

// Ends what BEGIN began: all of it when `good`, else nothing.
bool journal_finish_change(Journal *journal, bool good, Error *error);

// Fills `error`; returns false.
bool journal_no_memory(const Journal *journal, Error *error);

#endif
