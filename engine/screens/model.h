// The model: all that is true while the window is open, and the only place
// where it is kept or pointed at. The app changes it; a screen sees it const.

#ifndef SCREENS_MODEL_H
#define SCREENS_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/plan.h"
#include "base/settings.h"
#include "base/words.h"
#include "screens/model_chart.h"
#include "talk/lesson.h"
#include "talk/played.h"
#include "talk/strand.h"
#include "tell/debrief.h"
#include "tell/memory/memory.h"
#include "tell/outcome.h"

enum {
    MODEL_CARDS_MAX = 32,    // customers to choose from
    MODEL_PROGRESS_MAX = 24, // customers met last
    MODEL_PAST_MAX = 40,     // talks, the last first
    MODEL_HEARD_MAX = 4,     // sounds at one moment
    MODEL_OWN_MAX = 4,       // sentences that may have been meant
    MODEL_OWN_BYTES = 1000,
    MODEL_CODE_SIDE = 57,
    MODEL_PHONES_MAX = 40,
    MODEL_PHONES_NAME = 40,
    MODEL_TRIO_LINES_MAX = 256
};

// A customer to choose.
typedef struct ModelCard {
    const char *id;
    const Scenario *scenario; // NULL: not read yet, or not to be read
    const char *error;        // what is wrong with the file, or NULL
    const char *last;         // how it went last, in words
    bool unfinished;          // a talk with him was cut off
    bool own;                 // one of one's own
    uint64_t stamp;           // of his files, as they were read (live.h)
} ModelCard;

// All of them, or none where one was asked for by name.
typedef struct ModelCards {
    ModelCard all[MODEL_CARDS_MAX];
    size_t count;
    size_t chosen;
    int next;             // the one to do now, or NONE
    bool newcomer;        // nothing was ever played
    const char *language; // in which they are read
} ModelCards;

// How it went with one customer over time, in words.
typedef struct ModelProgress {
    const char *name;
    const char *text; // lines
} ModelProgress;

// The talk that was played last, looked back at: its strands, each with its
// debrief.
typedef struct ModelBack {
    Strands *strands; // NULL: the talk goes on, and nothing was turned back
    const Debrief *debriefs[STRANDS_MAX];
    int parent;             // the strand that is played on, or NONE
    size_t fork;            // moves that what is played shares with it
    int strand;             // the one that is looked at
    int other;              // the one looked at before: to compare with
    int main;               // the strand that is the talk itself, in the car
    const Debrief *debrief; // of that; else NULL
    const Memory *memory;   // what was told in it
    const Outcome *outcome; // why it ended so
    const char *report;     // says where it is as a report, or why not; NULL
    bool reported;          // it is there
    ModelProgress progress[MODEL_PROGRESS_MAX];
    size_t progress_count;
} ModelBack;

// What was played, in words; what it can be looked back at.
typedef struct ModelPast {
    const char *rows[MODEL_PAST_MAX];
    size_t count;
    const char *said; // of all of it in one file, in words; or NULL
    bool asks;        // whether what is in one is laid beside
    bool written;     // one lies among the papers
} ModelPast;

// What the journal knows of the customer who sits there.
typedef struct ModelKnown {
    bool met;         // on an earlier day
    Ending last;      // how the last talk with him ended
    bool unfinished;  // a conversation can be taken up again
    bool elsewhere;   // and one, later, is open in another program
    bool own;         // he is one of one's own
    bool first;       // nobody was sold anything yet: the first talk teaches
    const char *card; // the if-then card of last time, or NULL
} ModelKnown;

// What came of the sentence that was typed last.
typedef enum {
    MODEL_OWN_SAID,  // it was played
    MODEL_OWN_MEANT, // one of the choices, or none
    MODEL_OWN_SHRUG  // one cannot answer it
} ModelOwnAnswer;

// A sentence of one's own.
typedef struct ModelOwn {
    bool reads;  // he speaks the language that is read
    int answers; // so far
    ModelOwnAnswer answer;
    Move choices[MODEL_OWN_MAX];
    int count;
    char typed[MODEL_OWN_BYTES];
    const char *shrug; // what he said to what one cannot answer, or NULL
} ModelOwn;

// What there is to say over whatever is seen: of his file that was saved while
// he sits there, or where something was written. One at a time.
typedef struct ModelNews {
    const char *title; // a key; NULL: nothing
    const char *text;  // in words
    const char *line;  // of his file, as it stands there; or ""
    const char *more;  // a key, or NULL
    const char
        *source; // what is opened when it is pressed: "bakker.lua:12"; or
                 // "": nothing
    bool wrong;  // till it is right
} ModelNews;

enum { MODEL_KINDS_MAX = 12 };

// A customer who came in one file and is not taken yet, or who is to be made.
typedef struct ModelGift {
    const char *what;   // who he is, in lines; NULL: he is to be made
    const char *wrong;  // why he cannot be taken, or made; or NULL
    const char *name;   // of his file
    const char *beside; // the name he can get beside somebody who has that
    bool clash;         // somebody has that
    bool own;           // and is one of one's own
    const char *kinds[MODEL_KINDS_MAX]; // of talks that he can be made for
    int kind_count;
    int usual; // of them, for whoever does not choose
} ModelGift;

// A code to scan: squares, row by row.
typedef struct ModelCode {
    int side; // 0: none
    bool dark[MODEL_CODE_SIDE * MODEL_CODE_SIDE];
} ModelCode;

// The phones in the room, as they are now.
typedef struct ModelPhones {
    bool offered;     // this program can let them in
    bool networkless; // it has no private address, as was seen
    int address;      // the one that was chosen, or NONE: they are off
    char named[MODEL_PHONES_NAME]; // that one, with its device
    bool open;                     // they can come in
    bool failed;                   // they cannot, at that address
    bool lost;                     // it is not this machine's any more
    bool nobody;                   // came in, for a minute
    const char *host;              // where, for who types it
    const char *letters; // and what he types then; "": they let nobody in
    ModelCode code;
    ModelCode hotspot;   // to join its wifi
    int here;            // seen just now
    int joined;          // since the lesson began
    int gave;            // to what is asked
    bool speaking;       // they write what could be said
    const char *trainer; // where the trainer's own comes in
    ModelCode trainer_code;
    const char *digits; // on the phone that says it is his, or NULL
    bool trainer_in;
    int text_count; // written by phones, and not chosen
    char texts[MODEL_PHONES_MAX][LESSON_GUESS_BYTES];
    int from[MODEL_PHONES_MAX];
} ModelPhones;

// The plan of the lesson that goes on.
typedef struct ModelPlan {
    Plan plan;
    int minute; // of the lesson, from 0
    int wrong;  // the line of the trainer's own that cannot be read, or 0
} ModelPlan;

// What trios brought back, a line for each thing that is told.
typedef enum {
    MODEL_TRIO_WHO,
    MODEL_TRIO_TALK,
    MODEL_TRIO_MOMENT,
    MODEL_TRIO_CARD
} ModelTrioKind;

typedef struct ModelTrioLine {
    ModelTrioKind kind;
    const char *text;
} ModelTrioLine;

typedef struct ModelTrios {
    ModelTrioLine lines[MODEL_TRIO_LINES_MAX];
    size_t count;
    const char *said; // what came of fetching or dropping, or NULL
    int left;         // minutes of the round that a trio plays here
} ModelTrios;

typedef struct Model {
    const Words *words;
    Settings settings;
    int own_asked;  // 1 + Own: how sentences are said in this run; 0: as set
    bool voiceless; // nothing here can read aloud
    bool alone;     // beside this window there can be no other
    ModelCards cards;
    const char *profile; // whose talks they are, or NULL: nobody's
    Played *talk;        // as the session has it
    ModelKnown known;
    const char *untranslated; // key of why he speaks another language than the
                              // words, or NULL
    ModelOwn own;
    // Keys of what there is to hear now, in order; NULL after the last.
    const char *heard[MODEL_HEARD_MAX];
    ModelBack back;
    ModelPast past;
    ModelNews news;
    ModelGift gift;
    const ModelChart *chart; // of who sits there, while it is seen
    ModelPhones phones;
    Lesson lesson; // without an arena: nobody gives one
    ModelPlan plan;
    ModelTrios trios;
    bool handing;               // it is said who has the chair now
    const char *lesson_kept;    // which can be taken up, in words, or NULL
    const char *lesson_trouble; // why one cannot, or NULL
    const char *handout;        // where what can be printed is, or NULL
    const char *lesson_report;  // where the one that is over is told, or NULL
    const char *unkept; // why what is played is not kept, in words, or NULL
} Model;

// The lesson of the group that plays, or NULL: nobody does.
const Lesson *model_lesson(const Model *model);

// How sentences are said: as the lesson wants it, else as it was asked for this
// run, or else as it is set.
Own model_own(const Model *model);

#endif
