// The talks of a lesson, each way it went played again: what the report of a
// lesson is made of. A way that was turned back from stays, as a strand beside
// the one that was played on to the end.

#ifndef REPORT_LESSON_REPLAY_H
#define REPORT_LESSON_REPLAY_H

#include "report/export_talk.h"
#include "talk/lesson.h"

// Guesses at one thought; somebody may ask for them more than once.
typedef struct LessonGuess {
    const LessonEvent *event;
    struct LessonGuess *next; // made later, or NULL
} LessonGuess;

typedef struct LessonStep {
    const char *name;           // of the move, as in a recording
    const LessonEvent *move;    // NULL: it was played before the lesson
    const LessonEvent *vote;    // hands for it, or NULL
    const LessonEvent *subject; // and before that for what to take up, or NULL
    LessonGuess *guesses;       // made before it: at what he thought till then
} LessonStep;

typedef struct LessonStrand {
    LessonStep *steps; // `count`, and one more for the guesses after the last
    size_t count;
    size_t shared; // moves that were there when it began
    bool ended;
    const Debrief *debrief; // NULL: no longer fits the customer
} LessonStrand;

typedef struct LessonTalk {
    const LessonEvent *begin;
    int64_t until;         // when the last thing of it was noted
    ExportTalk told;       // of its main strand, the others beside it; where
                           // the scenario is NULL, only the events are left
    LessonStrand *strands; // in the order in which they were begun
    size_t strand_count;
    size_t main; // the strand that came to an end first, else the last
    const LessonEvent *marks[HEADINGS]; // the group's, in the car, or NULL
    const LessonEvent *cards[LESSON_PLAYERS_MAX]; // of each player, or NULL
} LessonTalk;

typedef struct LessonReplay {
    LessonTalk *talks;
    size_t count;
} LessonReplay;

// Everything lives with the program; `lesson` must live as long. A talk whose
// customer cannot be read any more, or whose main strand no longer fits him, is
// there without a scenario.
LessonReplay lesson_replay(const Program *program, const Lesson *lesson);

// How many moves two strands share.
size_t lesson_replay_shared(const LessonStrand *a, const LessonStrand *b);

#endif
