// What three at a laptop played, as one file that they bring to the trainer: a
// lesson as text (lesson_text.h), written among the papers of who uses the
// machine as drietal-2026-11-30-141005-3f2a.les, after when it began. In the
// trainer's lesson it is one event, whole, and safe where the lesson is.
//
// It may come from anybody: whatever is in it, reading it ends in a trio that
// can be told of or in a sentence, and changes nothing.

#ifndef KEEP_TRIO_H
#define KEEP_TRIO_H

#include "platform/file.h"
#include "talk/lesson.h"

#define TRIO_ENDING ".les"

enum { TRIO_FILE_MAX = 1024 * 1024, TRIO_WHO_BYTES = 400 };

// Whether that is the name of such a file: a stick or a mail may have made
// capitals of its ending.
bool trio_is_file(const char *path);

// Writes what was played so far (something was), over what was written of it
// before; its path goes to `path`. False with `error`.
bool trio_write(const Lesson *lesson, char path[FILE_PATH_MAX], Error *error);

// The same where somebody else played it, unless that much of it or more is
// there already: then `*had`. What is there of others, or is no trio's, stays:
// it gets another name, with a number.
bool trio_keep(const Lesson *trio, char path[FILE_PATH_MAX], bool *had,
               Error *error);

// Reads the file `path` into `lesson`, of which only `arena` is set. The text
// of it, in the same arena, or NULL with `error` (ERROR_TRIO, or of the file).
const char *trio_read(const char *path, Lesson *lesson, Error *error);

// The same of the text that an event of the trainer's lesson has. False where
// it is none.
bool trio_open(const char *text, Lesson *lesson);

typedef enum {
    TRIO_TAKEN,
    TRIO_RENEWED, // they had played on
    TRIO_HAD,     // it was there, or more of it: nothing changed
    TRIO_OWN,     // a trio plays here: nothing changed
    TRIO_MEMORY   // is out
} TrioTaken;

// Takes what trio_read gave into the trainer's lesson.
TrioTaken trio_take(Lesson *lesson, const Lesson *trio, const char *text,
                    int64_t when);

// Whether nothing that was brought later takes the place of that event, which
// is LESSON_BROUGHT.
bool trio_counts(const Lesson *lesson, size_t event);

// "Noor, Sven, Aisha", or "A, B, C".
void trio_who(const Lesson *trio, char out[TRIO_WHO_BYTES]);

#endif
