// What a screen wants, which the app does.

#ifndef SCREENS_INTENT_H
#define SCREENS_INTENT_H

#include "talk/conversation.h"
#include "talk/lesson.h"

typedef enum {
    INTENT_NONE,
    INTENT_QUIT,
    INTENT_CHOICE, // who there is
    INTENT_CHOOSE, // number: the card
    INTENT_BEGIN,  // number: the mood
    INTENT_RESUME,
    INTENT_PLAY, // move; ballot, if hands went up for it
    INTENT_CAR,
    INTENT_ANSWER,    // number: the question; percent, text
    INTENT_LOOK_BACK, // number: the move to look at, or NONE
    INTENT_CAR_PAGE,  // number: the page of the car (screen_car.h)
    INTENT_REWIND,    // number: moves to keep, of the strand that is seen
    INTENT_STRAND,    // number: the strand to see
    INTENT_COMPARE,
    INTENT_MEMORY, // keep what the car has from memory
    INTENT_CARD,   // text; number: CAR_QUITS or 0
    INTENT_FORGET, // everything of the profile
    INTENT_REPORT, // write the talk down as a report
    INTENT_TITLE,
    INTENT_GROUP,        // the page a lesson begins with
    INTENT_LESSON,       // begin one; text: the players, number: flags, below
    INTENT_TAKE_UP,      // the lesson that was kept
    INTENT_SWAP,         // the next player takes the chair
    INTENT_GUESSES,      // guesses; text: what he thought
    INTENT_TURN_BACK,    // number: moves to keep; percent: of that strand, or
                         // NONE: of what is played
    INTENT_WINDOWS_ASK,  // which window is the trainer's
    INTENT_WINDOWS_KEEP, // it is as it should be
    INTENT_WINDOWS_SWAP, // it is the other one
    INTENT_HOLD,         // number: 1, time and sound stand still; 0, they go on
    INTENT_SETTINGS,
    INTENT_SET,  // number: the Setting; percent: 1 for more, -1 for less
    INTENT_BACK, // to the screen before the settings
    INTENT_LARGER,
    INTENT_SMALLER,
    INTENT_FULL
} IntentKind;

// What a lesson begins with, as the number of an INTENT_LESSON.
enum { LESSON_WHISPERS = 1, LESSON_NAMED = 2 };

// Hands that went up for what could be said.
typedef struct Ballot {
    Vote vote;
    Move moves[LESSON_TEXTS_MAX];
} Ballot;

// What a group thinks that he thinks.
typedef struct Guesses {
    char texts[LESSON_TEXTS_MAX][LESSON_GUESS_BYTES];
    int count;
} Guesses;

typedef struct Intent {
    IntentKind kind;
    Move move;
    int number;
    int percent;
    const char *text; // lives until the next input, as all of these
    const Ballot *ballot;
    const Guesses *guesses;
} Intent;

#endif
