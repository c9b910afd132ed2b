// One conversation with all its turns, as a command keeps it: played move by
// move, with the name of each move as it stands in a recording.

#ifndef KEEP_SESSION_H
#define KEEP_SESSION_H

#include <stdbool.h>
#include <stddef.h>

#include "author/program.h"
#include "keep/journal/journal.h"
#include "talk/played.h"
#include "talk/recording.h"
#include "tell/debrief.h"

typedef struct Session {
    const Program *program;
    Played played;
    Journal *journal; // NULL: not kept
    int64_t talk;     // in the journal
} Session;

// Begins a conversation. `scenario` must outlive it.
void session_begin(Session *session, const Program *program,
                   const Scenario *scenario, uint64_t seed, int mood);

// Opens the journal. Trouble, now or later, is one line on stderr; the
// conversation then goes on unkept.
void session_open_journal(Session *session);

// From now on talks belong to `name`, and only his are found again; NULL: to
// nobody.
void session_use_profile(Session *session, const char *name);

// Whether an earlier day saw a talk with this customer that came to its end.
bool session_has_met(const Session *session);

// The if-then card of last time, or NULL. Lives with the program.
const char *session_card(Session *session);

// Whether the journal holds an unfinished conversation with this customer; its
// recording, which lives with the program, goes to `recording`.
bool session_unfinished(Session *session, Recording *recording, int64_t *talk);

// Plays that conversation up to where it was and keeps it going. If it no
// longer fits, false, and the session stands at the start.
bool session_resume(Session *session, const Recording *recording, int64_t talk);

// Leaves an old talk for good: it is not offered again.
void session_abandon(Session *session, int64_t talk);

// Begins a new talk in the journal.
void session_keep(Session *session);

// Begins another strand: the first `moves` moves of `from`, kept in its journal
// as played on from `parent`, a talk or strand there. `from` must outlive it,
// and gets its journal back with session_join.
void session_fork(Session *session, const Session *from, int64_t parent,
                  size_t moves);

// Ends a strand. Left before its end, it is kept as it is.
void session_join(Session *strand, Session *from);

// Keeps one more figure of the talk, by name.
void session_keep_figure(Session *session, const char *name, int value);

// Makes the debrief of what was played, which lives with `arena`.
const Debrief *session_debrief(const Session *session, Arena *arena);

// The moves as a recording: points into the session.
Recording session_recording(const Session *session);

// Keeps an answer given in the car.
void session_answer(Session *session, const char *question, int value,
                    const char *text);

// Plays `move` and keeps its turn; when it was the last, also how it went, for
// the progress over time. False, with nothing changed, if it is not on the
// table.
bool session_play(Session *session, Move move);

// The same for a move in the player's own words (talk/move.h), with those
// words; for another they are left.
bool session_say(Session *session, Move move, const char *words);

// The same by the name of the move, as it stands in a recording.
bool session_play_named(Session *session, const char *name);

// The last turn, or NULL before the first move.
const Turn *session_last(const Session *session);

bool session_is_over(const Session *session);

// Writes the recording to `path`. False with `error`.
bool session_record(const Session *session, const char *path, Error *error);

void session_end(Session *session);

// The mood called `name`, 0 for NULL, NONE if there is no such mood.
int session_find_mood(const Scenario *scenario, const char *name);

#endif
