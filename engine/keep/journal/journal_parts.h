// What the files of the journal share. Nobody else includes this.

#ifndef KEEP_JOURNAL_JOURNAL_PARTS_H
#define KEEP_JOURNAL_JOURNAL_PARTS_H

#include "keep/journal/database.h"
#include "keep/journal/journal.h"
#include "platform/lock.h"

struct Journal {
    Database database; // closed while there is no file
    Lock claims;
    char path[FILE_PATH_MAX];
    char aside[FILE_PATH_MAX];      // "" unless a damaged file was set aside
    char profile[JOURNAL_NAME_MAX]; // whom it speaks for; "": nobody
    bool usual;                     // in the data folder
    bool reading;                   // it cannot be written, or could not
    int depth;                      // of changes within a change
    int64_t begun;                  // the talk that began in this change
    bool ended;                     // one did, in this change
    bool reserved;                  // a copy was made (reserve.h),
    bool stale;                     // and something came since
    const void *lesson;             // whose events this program wrote,
    size_t lesson_events;           // and how many of them
};

// Whether a row of talks belongs to the profile that is bound here; person() is
// that of person.h, and journal_open makes it known to SQLite.
#define JOURNAL_OWNED                                                          \
    "ifnull((SELECT person(name) FROM profiles WHERE id = profile), '')"       \
    " = person(?)"

// Begins to read what must not change meanwhile; ended by
// journal_finish_change.
bool journal_begin_reading(Journal *journal, Error *error);

// Fills `error`; returns false.
bool journal_no_memory(const Journal *journal, Error *error);

#endif
