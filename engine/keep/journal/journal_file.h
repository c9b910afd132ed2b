// The whole journal as one file, to take along to another computer or another
// system, where it is laid beside what is there: the file that the page of a
// browser makes as its backup is one too.

#ifndef KEEP_JOURNAL_JOURNAL_FILE_H
#define KEEP_JOURNAL_JOURNAL_FILE_H

#include "keep/journal/journal.h"

// Writes all that was ever played, by everybody, to `path`, over what was
// there. False with `error`; a journal without anything in it is an
// ERROR_FILE_MISSING.
bool journal_file_write(Journal *journal, Arena *arena, const char *path,
                        Error *error);

typedef struct JournalSeen {
    int talks;         // that are in it,
    int others;        // of whom not the one this journal speaks for
    const char *first; // when the first and the last of them began, in
    const char *last;  // `arena`; "" where there is none
} JournalSeen;

// What such a file holds; nothing is taken in. An error as of
// journal_file_take.
bool journal_file_look(Journal *journal, Arena *arena, const char *path,
                       JournalSeen *seen, Error *error);

typedef struct JournalTaken {
    int added;  // talks that were not here, or had not come so far
    int known;  // that were here already: they stay as they are
    bool whole; // nothing in the file was damaged
} JournalTaken;

// Takes in the talks of such a file, with their strands, answers, figures and
// corrections: all of them or, with `error`, nothing. A lesson under way is not
// taken along.
// ERROR_JOURNAL_FILE: it is no such file, or not all of it is there. A
// journal of a later version is refused as journal_open does.
bool journal_file_take(Journal *journal, Arena *arena, const char *path,
                       JournalTaken *taken, Error *error);

#endif
