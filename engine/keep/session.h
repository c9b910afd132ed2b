// One conversation with all its turns, as a command keeps it: played move by
// move, with the name of each move as it stands in a recording.
//
// What was played is kept in the journal. What cannot be written there stays
// here, and is written, with all that came after it, as soon as it can: at each
// move it is tried again. Trouble is one line on stderr; session_trouble tells
// of it as long as it lasts.

#ifndef KEEP_SESSION_H
#define KEEP_SESSION_H

#include <stdbool.h>
#include <stddef.h>

#include "author/program.h"
#include "keep/journal/journal.h"
#include "talk/played.h"
#include "talk/recording.h"
#include "tell/debrief.h"

enum { SESSION_ANSWERS_MAX = 64 }; // more than is asked in the car

// An answer, or a figure where there is no text, that the journal must still
// have.
typedef struct SessionAnswer {
    const char *name;
    const char *text; // NULL: a figure
    int value;
} SessionAnswer;

typedef struct Session {
    const Program *program;
    Played played;
    Journal *journal;    // NULL: nothing is kept
    const char *profile; // whose talks they are, or NULL
    bool opens;          // the journal is to be opened if it is not
    Error trouble;       // ERROR_NONE: all that should be is kept

    // Called as it waits for another program that has the journal; NULL: that
    // is said on stderr.
    void (*wait)(void *self);
    void *wait_self;

    bool keeps;     // this talk is to be kept
    int64_t began;  // when
    int64_t talk;   // in the journal; JOURNAL_NO_TALK: not there yet
    int64_t parent; // of a strand, or JOURNAL_NO_TALK
    size_t fork;
    size_t kept;                                // moves that the journal has
    bool ended;                                 // and the end
    SessionAnswer answers[SESSION_ANSWERS_MAX]; // that it does not have yet
    size_t answer_count;
    Arena later; // their texts
} Session;

// Begins a conversation. `scenario` must outlive it.
void session_begin(Session *session, const Program *program,
                   const Scenario *scenario, uint64_t seed, int mood);

// Opens the journal. Whether a talk can be kept is known now
// (session_trouble).
void session_open_journal(Session *session);

// Why what is played is not kept now, or NULL. Lives with the session.
const Error *session_trouble(const Session *session);

// Tries again to write what is missing. Whether all is kept.
bool session_catch_up(Session *session);

// Ends this conversation and begins another with the same journal; what could
// not be written of it by now is lost.
void session_begin_next(Session *session, const Scenario *scenario,
                        uint64_t seed, int mood);

// From now on talks belong to `name`, which must outlive the session, and only
// his are found again; NULL: to nobody.
void session_use_profile(Session *session, const char *name);

// Whether an earlier day saw a talk with this customer that came to its end.
// How the last one ended goes to `*last`; ENDING_NONE if there was none.
bool session_has_met(const Session *session, Ending *last);

// The if-then card of last time, or NULL. Lives with the program.
const char *session_card(Session *session);

// What the journal has of this customer that was not played to its end.
typedef struct SessionLeft {
    int64_t talk;        // JOURNAL_NO_TALK: none
    Recording recording; // of it, last begun first; lives with the program
    bool elsewhere;      // one that is later is open in another program
} SessionLeft;

// Whether there is a talk to go on with. One that had come to its end, but for
// what is computed from it, is given that end first.
bool session_find_left(Session *session, SessionLeft *left);

typedef enum {
    SESSION_RESUMED,
    SESSION_CHANGED, // the customer was, since: it no longer fits
    SESSION_TAKEN    // another program took it meanwhile
} SessionResume;

// Plays that conversation up to where it was and keeps it going; if it cannot,
// the session stands at the start.
SessionResume session_resume(Session *session, const SessionLeft *left);

// Where a talk that goes on with another scenario parts from what was played.
typedef struct SessionParted {
    const char *move; // its name, as in a recording; NULL: nowhere
    size_t number;    // of that move, from 1
    bool gone;        // what it was said to is there no more
    bool over;        // it would be the last, and was not
    bool other_day;   // his mood is there no more: he has his first
} SessionParted;

// Goes on with `scenario`, which is the same customer whose file was saved: the
// moves are played again as far as they still fit. Where that is all of them
// the talk goes on in the journal as well; else that one is left and this
// begins another there, up to where they part. Of one that is over nothing is
// changed. `scenario` must outlive the session; the one before need not.
SessionParted session_change(Session *session, const Scenario *scenario);

// Says where, and why there.
void session_tell_parted(const Program *program, const SessionParted *parted,
                         char out[PROGRAM_TEXT_MAX]);

// The same; where they part nowhere, that he was read again.
void session_tell_changed(const Program *program, const SessionParted *parted,
                          char out[PROGRAM_TEXT_MAX]);

// Plays a talk that came to its end, as it was, to look back at it: nothing is
// written. False, with the session at the start, if it no longer fits.
bool session_look_back(Session *session, const Recording *recording,
                       int64_t talk);

// Leaves an old talk for good: it is not offered again.
void session_abandon(Session *session, int64_t talk);

// Begins a new talk in the journal.
void session_keep(Session *session);

// Begins another strand: the first `moves` moves of `from`, kept in its journal
// as played on from `parent`, a talk or strand there; where that is not kept,
// as a talk of its own. `from` must outlive it, and gets its journal back with
// session_join.
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

// Keeps in the journal (corrections.h) that `text`, which was read as `read`,
// is what `move` does; before that move is played. Of the player's name there
// is … in it. What cannot be written is not kept.
void session_correct(Session *session, Move move, Act read, const char *text);

// As session_say, by the name of the move, as it stands in a recording.
bool session_play_named(Session *session, const char *name);

// The last turn, or NULL before the first move.
const Turn *session_last(const Session *session);

bool session_is_over(const Session *session);

// Writes the recording to `path`. False with `error`.
bool session_record(const Session *session, const char *path, Error *error);

void session_end(Session *session);

// The mood called `name`, 0 for NULL, NONE if there is no such mood. The one
// for whoever met him before is also called "weerzien", whatever its name.
int session_find_mood(const Scenario *scenario, const char *name);

#endif
