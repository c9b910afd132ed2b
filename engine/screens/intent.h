// What a screen wants, which the app does.

#ifndef SCREENS_INTENT_H
#define SCREENS_INTENT_H

#include <stdbool.h>

#include "base/settings.h"
#include "draw/touch.h"
#include "talk/conversation.h"
#include "talk/lesson.h"

typedef enum {
    INTENT_NONE, // it was not for the screen
    INTENT_DONE, // it was, and nothing more is wanted
    INTENT_QUIT,
    INTENT_CHOICE, // who there is
    INTENT_PAST,   // what was played
    INTENT_SEE,    // one of that: row
    INTENT_ALONG,  // all of that in one file
    INTENT_BESIDE, // the file that was dropped is laid beside it
    INTENT_CHOOSE, // card
    INTENT_BEGIN,  // mood
    INTENT_RESUME,
    INTENT_PLAY, // play
    INTENT_SAY,  // say
    INTENT_CAR,
    INTENT_ANSWER,    // keep what the car has for the manager
    INTENT_LOOK_BACK, // move: the one to look at, or NONE
    INTENT_CAR_PAGE,  // page of the car, or NONE: where it was left
    INTENT_REWIND,    // rewind
    INTENT_MEANT,     // meant
    INTENT_STRAND,    // strand: the one to see
    INTENT_COMPARE,
    INTENT_MEMORY, // keep what the car has from memory
    INTENT_CARD,   // if_then
    INTENT_FORGET, // everything of the profile
    INTENT_REPORT, // write the talk down as a report
    INTENT_REPORT_OPEN,
    INTENT_REPORT_COPY, // where it is
    INTENT_FOLDER,      // where it lies, opened
    INTENT_PLAN,        // the plan of the lesson, to be changed
    INTENT_HANDOUT,     // what is printed for a lesson: lesson.players
    INTENT_TITLE,
    INTENT_ROUND_END,     // of a trio: the next takes the chair
    INTENT_TRIOS,         // what they brought back
    INTENT_TRIOS_FETCH,   // and what more lies ready
    INTENT_GROUP,         // the page a lesson begins with
    INTENT_LESSON,        // begin one: lesson
    INTENT_TAKE_UP,       // the lesson that was kept
    INTENT_LESSON_END,    // it is over: told, and not to be taken up any more
    INTENT_SWAP,          // the next player takes the chair
    INTENT_FREEZE,        // everything stands still, or goes on
    INTENT_DARKEN,        // and nothing is seen
    INTENT_LETTERS,       // larger, or after the largest small again
    INTENT_COCKPIT,       // a window for the trainer alone, or no more
    INTENT_BALLOT,        // ballot
    INTENT_GUESSES,       // guesses
    INTENT_TURN_BACK,     // turn_back
    INTENT_WINDOWS_ASK,   // which window is the trainer's
    INTENT_WINDOWS_KEEP,  // it is as it should be
    INTENT_WINDOWS_SWAP,  // it is the other one
    INTENT_WINDOWS_CLOSE, // the trainer does without
    INTENT_GO_ON,         // from the end of the talk, one stage
    INTENT_HOLD,          // held: time and sound stand still, or go on
    INTENT_SETTINGS,
    INTENT_HELP,   // what can be done here
    INTENT_SET,    // set
    INTENT_BACK,   // to the screen before the settings, or the help
    INTENT_NEW,    // somebody of one's own is to be made
    INTENT_MAKE,   // make: of whom, for what kind of talk
    INTENT_TAKE,   // beside: he who came in one file is taken in
    INTENT_GIVE,   // he who sits there, as one file
    INTENT_CHART,  // the conversation as a chart, or back from it
    INTENT_GO,     // beat: to where he says it
    INTENT_SOURCE, // line: of his file, to be opened; 0: the one that is wrong
    INTENT_PHONES, // the page on which phones come in, or back from it
    INTENT_PHONES_SWITCH,  // on at the next address, or off
    INTENT_PHONES_DO,      // phones
    INTENT_PHONES_CONFIRM, // the digits on the trainer's phone are the same
    INTENT_PHONES_WIFI,    // wifi: a code to join it by
    INTENT_LARGER,
    INTENT_SMALLER,
    INTENT_FULL
} IntentKind;

// What is done about phones.
typedef enum {
    PHONES_LETTERS, // four others
    PHONES_IS,      // the trainer's phone shows the same digits
    PHONES_IS_NOT,
    PHONES_LEAVES, // no phone is his any more
    PHONES_SAY,    // what `who` wrote is said
    PHONES_STRIKE  // and what this one wrote is seen by nobody
} PhonesDo;

// Hands that went up for what could be said, or be taken up.
typedef struct Ballot {
    Vote vote;
    const char *texts[LESSON_OPTIONS_MAX]; // the sentences
    bool subject; // it is about what to take up instead: the labels
    char labels[LESSON_OPTIONS_MAX][TOUCH_TEXT_MAX];
    int chosen;      // what was played or taken up of it, or NONE
    unsigned number; // another number is another ballot
} Ballot;

// What a group thinks that he thinks.
typedef struct Guesses {
    char texts[LESSON_TEXTS_MAX][LESSON_GUESS_BYTES];
    int count;
} Guesses;

// Only the field that stands behind its kind is set; texts and what is pointed
// at live until the next input.
typedef struct Intent {
    IntentKind kind;
    union {
        int card;
        int row;
        int mood;
        int move;
        int line;
        int beat;
        int page;
        int strand;
        bool held;
        bool beside; // somebody who has his name, not over him
        const char *name;
        struct {
            const char *name;
            int kind; // of ModelGift
        } make;
        struct {
            Move move;
            const Ballot *ballot; // NULL: no hands went up for it
        } play;
        const Ballot *ballot; // what is taken up, and nothing is played yet
        struct {
            int strand;
            int move; // the first that is not kept
        } rewind;
        struct {
            int strand;
            int move; // typed, and taken for what it was not
            Act act;  // what it was
        } meant;
        struct {
            Move touched; // what was touched: its thing and words count
            const char *text;
        } say;
        struct {
            const char *text;
            int player;   // whose it is, in a lesson
            bool goes_on; // another writes his
            bool quits;   // and then the program ends
        } if_then;
        struct {
            const char *players;
            bool whispers;
            bool named;
            int own;   // as in a Lesson
            int round; // the same
        } lesson;
        struct {
            const Guesses *all;
            const char *thought; // what he really thought
        } guesses;
        struct {
            int strand; // NONE: what is played
            int moves;  // of it, that are kept
        } turn_back;
        struct {
            const char *name;
            const char *password; // "": none
        } wifi;
        struct {
            PhonesDo what;
            int who;
        } phones;
        struct {
            Setting setting;
            int step; // 1 for more, -1 for less
        } set;
    };
} Intent;

#endif
