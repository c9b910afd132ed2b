// Sentences that were read as what they were not, with what they were: kept
// only where the player said so (SETTING_CORRECTIONS), so that somebody can
// learn from them to read better. Each belongs to the strand that was played on
// as what it was, and is forgotten with it.

#ifndef KEEP_JOURNAL_CORRECTIONS_H
#define KEEP_JOURNAL_CORRECTIONS_H

#include "keep/journal/journal.h"

typedef struct Correction {
    const char *target; // the word of a TopicKind ("haakje")
    const char *said;   // the last he said before, or ""
    const char *text;   // what was typed
    const char *read;   // the words of two acts: as what it was read ("door"),
    const char *meant;  // and what it was
} Correction;

// Keeps it with strand `talk`, in the place of one that was kept there. False
// with `error`, also if there is no such talk.
bool corrections_add(Journal *journal, int64_t talk,
                     const Correction *correction, Error *error);

// Those of the profile the journal speaks for, of everybody if it speaks for
// nobody; by text, so that no order tells whose they are. In `arena`. An older
// journal that can only be read has none.
bool corrections_read(Journal *journal, Arena *arena,
                      const Correction **corrections, size_t *count,
                      Error *error);

#endif
