// The talk that a journal would go on with.

#ifndef TESTS_UNFINISHED_H
#define TESTS_UNFINISHED_H

#include "keep/journal/journal.h"

// The last talk that goes on; JOURNAL_NO_TALK for none.
static inline bool find_unfinished(Journal *journal, Arena *arena,
                                   Recording *recording, int64_t *id,
                                   Error *error)
{
    const int64_t *talks;
    size_t count;
    if (!journal_unfinished(journal, NULL, arena, &talks, &count, error)) {
        return false;
    }
    *id = count > 0 ? talks[0] : JOURNAL_NO_TALK;
    return count == 0 ||
           journal_read_talk(journal, *id, arena, recording, error);
}

#endif
