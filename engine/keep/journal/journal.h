// The journal remembers every conversation: what was played, how it ended and
// what you answered afterwards. Each move is safe on the disk before the call
// that adds it returns, so that a program or a computer that stops loses at
// most the move under way. The only SQLite in the program.
//
//     Journal *journal = journal_open(NULL, &error);
//     journal_use_profile(journal, "Noor", &error);       optional
//     journal_begin_talk(...), journal_add_move(...), journal_end_talk(...)
//     journal_add_answer(journal, id, debrief_heading_word(...), 0..100, ...)
//     journal_add_debrief(journal, id, &debrief, &error)
//     journal_begin_strand(journal, id, 6, ...)           "terug 7"
//
// Nothing is made, no file and no folder, before there is something to keep: a
// journal that is not there is an empty one. What cannot be written is read.
//
// Every function that returns false has filled `error` (which may be NULL) and
// changed nothing. A disk that is full or cannot be written gives
// ERROR_FILE_WRITE, any other trouble ERROR_JOURNAL; the journal stays usable,
// and the same call may succeed later.

#ifndef KEEP_JOURNAL_JOURNAL_H
#define KEEP_JOURNAL_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"
#include "platform/file.h"
#include "talk/recording.h"
#include "tell/debrief.h"

enum {
    JOURNAL_NO_TALK = 0, // no talk has this id
    JOURNAL_VALUE_MAX = 100,
    JOURNAL_NAME_MAX = 120 // bytes of a name, with its NUL
};

// Questions whose answers are kept: those of the manager go by
// debrief_heading_word(), those from memory by this and the name of the cell
// ("geheugen klanten 2").
#define JOURNAL_CARD "kaart"
#define JOURNAL_MEMORY "geheugen "
#define JOURNAL_SAID "gezegd " // about a heading, without a mark

typedef struct Journal Journal;

// Opens the journal in `path`, or, when it is NULL, journaal.db in the data
// folder; made with the first thing to keep, brought up to date when older. A
// file that is damaged, that holds anything the program does not put there, or
// that is a link, is set aside beside it as journaal.db.beschadigd-1 (-2, ...);
// what can be read of it is copied, and what cannot comes from
// journaal.db.reserve, a copy that is made when a talk has ended. NULL with
// `error` if there is no home, or the file is of a later version (left as it
// is; remedy "remedy.journal.later") or larger than any journal. Several
// programs may have it open at once.
Journal *journal_open(const char *path, Error *error);

// The same; `wait` is called with `self` whenever another program has held the
// file for half a second. It is waited for some seconds more.
Journal *journal_open_waiting(const char *path, void (*wait)(void *self),
                              void *self, Error *error);

// Whether a talk could be kept now; nothing is tried. False with `error`.
bool journal_can_write(const Journal *journal, Error *error);

// What is written between these is written together, or, if not `good` (which
// it returns, unless the disk refuses), not at all. They may stand within each
// other; then the outermost counts.
bool journal_begin_change(Journal *journal, Error *error);
bool journal_finish_change(Journal *journal, bool good, Error *error);

// NULL does nothing.
void journal_close(Journal *journal);

// The file that was set aside when this journal was opened, or NULL: say so
// to the player. Lives as long as the journal.
const char *journal_damaged_file(const Journal *journal);

// From now on the journal speaks for `name`, whom a player calls himself by, or
// for nobody (NULL or ""): talks that begin are his, and what is read back
// (unfinished, last text, list, progress) is his alone. A name is written with
// its first talk, not sooner. An error if it is too long.
bool journal_use_profile(Journal *journal, const char *name, Error *error);

// Begins a talk; its id, never JOURNAL_NO_TALK and never used again, goes to
// `*id`. `when` is a time as text, on the wall and how far that is from UTC,
// such as "2025-03-09T14:05:00+01:00"; older programs left out the last.
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

// Begins a strand: what was played on, differently, from before move
// `fork` + 1 of talk or strand `parent`. The first `fork` moves are copied
// from it; go on with journal_add_move(fork + 1). It belongs to whom its
// parent does and is never offered as unfinished. An error if there is no such
// parent or it has fewer moves.
bool journal_begin_strand(Journal *journal, int64_t parent, int fork,
                          const char *when, int64_t *id, Error *error);

// Keeps a figure of a talk under a name; a second one replaces the first.
bool journal_add_figure(Journal *journal, int64_t id, const char *name,
                        int value, Error *error);

// Keeps all figures of a talk that has ended, in one go: "rapport",
// "vertrouwen", "ingevuld", "verteld", "vragen", "teruggegeven", "deel",
// "opgepakt", and the customer's values "klant voorstel", "klant wedstrijd",
// "klant gevoel".
bool journal_add_debrief(Journal *journal, int64_t id, const Debrief *debrief,
                         Error *error);

// The talks with `scenario` that have moves and no end, last begun first, in
// `arena`; NULL: with anybody.
bool journal_unfinished(Journal *journal, const char *scenario, Arena *arena,
                        const int64_t **talks, size_t *count, Error *error);

// The talks with `scenario` that ended, of which no figures were kept: they are
// computed again from the moves. As above.
bool journal_unmeasured(Journal *journal, const char *scenario, Arena *arena,
                        const int64_t **talks, size_t *count, Error *error);

// Takes a talk to play on; false if another program plays it. Whoever begins
// one has it. It is free again once it ended, the journal is closed, or the
// program is gone, however it went.
bool journal_claim(Journal *journal, int64_t id);

// Lets others have it before that.
void journal_release(Journal *journal, int64_t id);

// Whether another program plays it.
bool journal_is_claimed(const Journal *journal, int64_t id);

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

// The ended talks without their strands, last begun first, at most `most`, in
// `arena`.
bool journal_list(Journal *journal, size_t most, Arena *arena,
                  const JournalTalk **talks, size_t *count, Error *error);

typedef struct JournalStrand {
    int64_t id;
    int64_t parent; // the talk, or another strand that stands before it
    int fork;
    int moves;
    const char *ending; // "" while it goes on, or was left
} JournalStrand;

// The strands that were played on from talk `id`, and from those, in the order
// in which they began, in `arena`. Read each with journal_read_talk.
bool journal_strands(Journal *journal, int64_t id, Arena *arena,
                     const JournalStrand **strands, size_t *count,
                     Error *error);

// The names of all profiles, sorted, in `arena`.
bool journal_profiles(Journal *journal, Arena *arena, const char ***names,
                      size_t *count, Error *error);

// One figure over all talks with a customer.
typedef struct JournalFigure {
    const char *name;
    int first, last, least, most;
} JournalFigure;

// How it went with one customer, over time: talks that ended, strands not
// counted.
typedef struct JournalProgress {
    const char *scenario;
    const char *first; // when the first began
    const char *last;
    const char *first_ending;
    const char *last_ending;
    int talks;
    int days;                     // on which there was one
    const JournalFigure *figures; // by name
    size_t figure_count;
} JournalProgress;

// One row a customer, last met first, in `arena`. What to return to, and when,
// is calendar.h's to say of `last` and `days`.
bool journal_progress(Journal *journal, Arena *arena,
                      const JournalProgress **progress, size_t *count,
                      Error *error);

// Forgets one profile with all its talks, strands, answers and figures, also on
// the disk and in the copy; `*talks` tells how many talks that were, 0 when
// nobody is called so. An error, after which the call must be made again, if
// another program still reads what was deleted.
bool journal_forget_profile(Journal *journal, const char *name, int *talks,
                            Error *error);

// Forgets everything, also on the disk and in files that were set aside. An
// error as above.
bool journal_forget(Journal *journal, Error *error);

// A damaged journal that was set aside, now or earlier, and still lies beside
// this one: what was forgotten may stand in it. False, with "" in `out`, if
// there is none.
bool journal_find_aside(const Journal *journal, char out[FILE_PATH_MAX]);

#endif
