// The journal remembers every conversation: what was played, how it ended and
// what you answered afterwards. Each move is safe on the disk before the call
// that adds it returns, so that a program or a computer that stops loses at
// most the move under way. The only SQLite in the program.
//
// Every function that returns false has filled `error` (which may be NULL) and
// changed nothing. A disk that is full or cannot be written gives
// ERROR_FILE_WRITE, any other trouble ERROR_JOURNAL; the journal stays usable,
// and the same call may succeed later.

#ifndef STORE_JOURNAL_H
#define STORE_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "core/recording.h"

enum {
    JOURNAL_NO_TALK = 0, // no talk has this id
    JOURNAL_VALUE_MAX = 100
};

typedef struct Journal Journal;

// Opens the journal in `path`, or, when it is NULL, journaal.db in the data
// folder; made when missing, brought up to date when older. A damaged file is
// set aside beside it as journaal.db.beschadigd-1 (-2, ...) and what can be
// read of it is copied. NULL with `error` if there is no place to write, or
// the file is of a later version (left as it is; remedy
// "remedy.journal.later"): play on without a journal. Several programs may
// have it open at once.
Journal *journal_open(const char *path, Error *error);

// NULL does nothing.
void journal_close(Journal *journal);

// The file that was set aside when this journal was opened, or NULL: say so
// to the player. Lives as long as the journal.
const char *journal_damaged_file(const Journal *journal);

// Begins a talk; its id, never JOURNAL_NO_TALK and never used again, goes to
// `*id`. `when` is a time as text, such as "2025-03-09T14:05:00": texts that
// sort as times do.
bool journal_begin_talk(Journal *journal, const char *scenario,
                        const char *mood, uint64_t seed, const char *when,
                        int64_t *id, Error *error);

// Adds move `number` (from 1, each the next) by its stable name. An error if
// it is not the next one or the talk has ended: another program may be
// playing the same talk on.
bool journal_add_move(Journal *journal, int64_t id, int number,
                      const char *text, Error *error);

// Ends the talk with the word of its ending ("ja"). An error if there is no
// such talk or it has ended already.
bool journal_end_talk(Journal *journal, int64_t id, const char *ending,
                      const char *when, Error *error);

// Ends the talk without an ending: it was left, and is not offered again.
bool journal_abandon_talk(Journal *journal, int64_t id, const char *when,
                          Error *error);

// Keeps an answer given after the talk: a value of 0..JOURNAL_VALUE_MAX and
// a text, which may be "". A second answer to the same question replaces the
// first.
bool journal_add_answer(Journal *journal, int64_t id, const char *question,
                        int value, const char *text, Error *error);

// The last talk without an end goes to `*recording`, copied into `arena`, and
// its id to `*id`; JOURNAL_NO_TALK, and `*recording` unchanged, if there is
// none, which is no error.
bool journal_unfinished(Journal *journal, Arena *arena, Recording *recording,
                        int64_t *id, Error *error);

// Any talk as a recording, copied into `arena`. An error if there is none.
bool journal_read_talk(Journal *journal, int64_t id, Arena *arena,
                       Recording *recording, Error *error);

typedef struct JournalAnswer {
    const char *question;
    const char *text;
    int value;
} JournalAnswer;

// The answers of a talk, by question in alphabetical order, in `arena`.
bool journal_read_answers(Journal *journal, int64_t id, Arena *arena,
                          const JournalAnswer **answers, size_t *count,
                          Error *error);

// The last text, not "", that was ever answered to `question`, in `arena`, or
// NULL in `*text` if there is none: the card of last time.
bool journal_last_text(Journal *journal, const char *question, Arena *arena,
                       const char **text, Error *error);

typedef struct JournalTalk {
    int64_t id;
    uint64_t seed;
    const char *scenario;
    const char *mood;
    const char *started;
    const char *ended;
    const char *ending; // "" for a talk that was left
    int moves;
} JournalTalk;

// The ended talks, last begun first, at most `most`, in `arena`.
bool journal_list(Journal *journal, size_t most, Arena *arena,
                  const JournalTalk **talks, size_t *count, Error *error);

// Forgets everything, also on the disk. Files that were set aside remain.
bool journal_forget(Journal *journal, Error *error);

#endif
