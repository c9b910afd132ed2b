// A lesson: what a group does around a talk. Somebody sits in the chair and
// speaks, somebody whispers, hands go up for what could be said, guesses are
// made at what he thinks. All of it in the order in which it happened, for the
// report; nobody is named in it but in `names`, which stay in memory unless
// `named` says otherwise.
//
//     Lesson lesson = {.arena = &arena};
//     lesson_add_player(&lesson, "Noor");
//     Vote vote = lesson_vote_begin(3);
//     vote.hands[0] = 7; vote.hands[2] = 4;
//     int most = lesson_vote_most(&vote);                     0
//     lesson_note(&lesson, &event);

#ifndef TALK_LESSON_H
#define TALK_LESSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/name.h"
#include "base/settings.h"
#include "talk/recording.h"
#include "talk/scenario/scenario.h"

enum {
    LESSON_PLAYERS_MAX = 26, // "speler A" to "speler Z"
    LESSON_NAME_BYTES = NAME_BYTES,
    LESSON_OPTIONS_MAX = 16, // to choose between
    LESSON_TEXTS_MAX = 64,   // guesses: of forty phones, and called out
    LESSON_GUESS_BYTES = 240,
    LESSON_HANDS_MAX = 99,
    LESSON_TRIO = 3,      // players of a trio
    LESSON_ROUND_MAX = 60 // minutes
};

typedef enum {
    LESSON_TALK,  // a talk begins; texts: id, title and mood of the scenario
    LESSON_MOVE,  // texts: what was said; empty for a gesture
    LESSON_VOTE,  // texts: the sentences, hands: for each; chosen: played
    LESSON_GUESS, // texts: the guesses; thought: what he really thought
    LESSON_TURN_BACK, // number: the move that is to be played again
    LESSON_END,       // texts: the word of the ending; "": it was left
    LESSON_SUBJECT,   // texts: what could be taken up, hands: for each; chosen:
                      // what was
    LESSON_MARK,      // number: the heading the manager asked about, from 0;
                      // hands: for each of the texts, "1" to "5"
    LESSON_CARD,      // player: whose if-then card; texts: that
    LESSON_BROUGHT,   // what a trio brought back; texts: who they are;
                      // moves: all of it
    LESSON_KINDS
} LessonKind;

typedef struct LessonEvent {
    LessonKind kind;
    int number; // of the move in its talk, from 1; a vote or guess before it
    int player; // who sat in the chair, or NONE
    int count;  // of texts
    const char *texts[LESSON_TEXTS_MAX];
    int hands[LESSON_TEXTS_MAX];
    int chosen; // index in texts, or NONE
    const char *thought;
    int64_t when; // seconds since 1970, as whoever notes it knows; 0: unknown
    // So that a talk can be played again, move by move:
    const Scenario *scenario; // of a talk: it outlives the lesson; or NULL, and
                              // then it is to be read again by its id
    uint64_t seed;            // of a talk
    const char *moves; // in the words of a recording: of a move its own; of a
                       // talk and a turn back those that were played before,
                       // and stay, each ended by a "\n"; of what was brought
                       // all of that lesson, as text (keep/lesson_text.h)
} LessonEvent;

// A struct with only `arena` set is an empty lesson without players.
typedef struct Lesson {
    Arena *arena; // events and their texts live there
    char names[LESSON_PLAYERS_MAX][LESSON_NAME_BYTES]; // "": not named
    int player_count;
    int seat;        // who speaks, 0 <= seat < player_count
    bool whispering; // the next player may whisper before a move is played
    bool named;      // what is kept calls the players by their names
    int own;         // 1 + Own: how sentences are said in it; 0: as it is set
    int round;       // minutes that a round of a trio lasts; 0: no trio plays
    LessonEvent *events;
    size_t count;
    size_t size;
} Lesson;

// Adds a player, "" for one without a name. False, with nothing changed, when
// there are LESSON_PLAYERS_MAX or the name is too long.
bool lesson_add_player(Lesson *lesson, const char *name);

// Adds the players of "Noor, Sven" or any other list (name.h), or so many
// without a name: "5". False with `error` (ERROR_NAME), and some of them added,
// when there is nobody or one cannot be added.
bool lesson_add_players(Lesson *lesson, const char *players, Error *error);

// Whether no two players have the same name, in capitals or not. Who has none
// is like nobody.
bool lesson_names_differ(const Lesson *lesson);

// What a player is called in all that is kept: his letter, "A"; his name, if
// he has one and `named` is set.
void lesson_label(const Lesson *lesson, int player,
                  char out[LESSON_NAME_BYTES]);

// The next player takes the chair, with `step` -1 the one before. Nothing
// without players.
void lesson_swap(Lesson *lesson, int step);

// Who may whisper now, or NONE: the one who is next.
int lesson_whisperer(const Lesson *lesson);

// Who sits in the chair, or NONE without players.
int lesson_speaker(const Lesson *lesson);

// Of a trio: who looks on, and who keeps the time. NONE where none plays.
int lesson_watcher(const Lesson *lesson);
int lesson_timekeeper(const Lesson *lesson);

// Adds a copy of `event`, its texts too. False, with nothing changed, when
// memory is out.
bool lesson_note(Lesson *lesson, const LessonEvent *event);

// The talk that was going on when the last event was noted, as a recording
// that lives in `arena`. False if none was, it came to its end, or memory is
// out.
bool lesson_last_talk(const Lesson *lesson, Arena *arena, Recording *recording);

// Hands up for each of `count` sentences, or things to take up, of which
// LESSON_OPTIONS_MAX are kept.
typedef struct Vote {
    int count;
    int hands[LESSON_OPTIONS_MAX];
} Vote;

Vote lesson_vote_begin(int count);

// Adds `by` hands, which may be negative; stays within 0..LESSON_HANDS_MAX.
void lesson_vote_add(Vote *vote, int sentence, int by);

// Makes it so many hands, kept within the same.
void lesson_vote_set(Vote *vote, int sentence, int hands);

// The sentence with most hands, and that with fewest of those that have any.
// NONE without hands, and where two are equal: then a person decides.
int lesson_vote_most(const Vote *vote);
int lesson_vote_least(const Vote *vote);

int lesson_vote_total(const Vote *vote);

// What hands for steps from little to much come to, 0..100; NONE without any.
int lesson_vote_percent(const Vote *vote);

#endif
