// The lesson that is under way, in the journal, so that it can be taken up
// again after a pause or a fall, in the middle of a scene. Each event is safe
// on the disk before the call that keeps it returns. Players are in it by name
// only where the lesson says that names may be kept. There is one at a time,
// and the program that keeps it has it alone: what another program keeps is
// neither read, nor written over, nor taken away. It is free again once it is
// removed, the journal is closed, or that program is gone, however it went.
//
//     journal_lesson_write(journal, &lesson, &error);   after each event
//     if (journal_lesson_is_there(journal)) {
//         journal_lesson_read(journal, &lesson, aside, &error);
//     }
//
// What an older program left in les-bezig.json is read once and moved here.

#ifndef KEEP_JOURNAL_JOURNAL_LESSON_H
#define KEEP_JOURNAL_JOURNAL_LESSON_H

#include <stdbool.h>

#include "base/error.h"
#include "keep/journal/journal.h"
#include "talk/lesson.h"

// Whether another program keeps one now. NULL: no.
bool journal_lesson_is_elsewhere(const Journal *journal);

// Takes the one that is kept, to go on with it; false if another program has
// it.
bool journal_lesson_claim(Journal *journal);

// Whether there is one to go on with. NULL: only whether an older program left
// one.
bool journal_lesson_is_there(Journal *journal);

// Keeps what happened since it was last written, in the place of another lesson
// that was kept. False with `error`, which is ERROR_LESSON_TAKEN where
// another program keeps one; what was kept before is then still there.
bool journal_lesson_write(Journal *journal, const Lesson *lesson, Error *error);

// Reads it into `lesson`, of which only `arena` is set; none: an empty one. One
// that is damaged, or of a newer program, is put in a file, whose path goes to
// `aside` ("" if it stays): false with `error`, and `lesson` is empty.
bool journal_lesson_read(Journal *journal, Lesson *lesson,
                         char aside[FILE_PATH_MAX], Error *error);

// Takes it away: the lesson is over. False with `error`. That of another
// program stays, which is no fault.
bool journal_lesson_remove(Journal *journal, Error *error);

#endif
