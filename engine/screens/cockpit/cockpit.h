// The trainer's cockpit: a second window that the room does not see. It shows
// what can be said now, numbered as the room sees it, and what each sentence
// would bring; what he thinks, what lies open, and why the last move did what
// it did. screen_cockpit_look.c looks at the talk, the others draw.

#ifndef SCREENS_COCKPIT_COCKPIT_H
#define SCREENS_COCKPIT_COCKPIT_H

#include "screens/parts/sheet.h"
#include "screens/screen.h"
#include "screens/talk/talk.h"
#include "tell/foresee.h"

enum {
    COCKPIT_SENTENCES_MAX = 224,
    COCKPIT_GROUPS_MAX = 96,
    COCKPIT_LINE_MAX = 400
};

// A sentence that can be said, with what it would bring.
typedef struct CockpitSentence {
    Move move;
    int number; // in the panel where the room sees it; 0: none is written there
    Foresight foresight;
    double high; // as it was measured; 0: not yet
} CockpitSentence;

// The sentences that stand in one panel.
typedef struct CockpitGroup {
    TouchKind source; // what is touched for it, TOUCH_NONE: a silence
    int index;        // of what is touched
    int topic;        // of its sentences, or NONE: nothing is said
    int number;       // the room chooses it by this; 0: by touching the source
    int first;        // of sentences
    int count;
} CockpitGroup;

// What the talk looked like: as long as that is the same, so is the rest.
typedef struct CockpitSight {
    bool talking;
    size_t turns;
    TalkStage stage;
    Conversation now;
    Panel panel;
} CockpitSight;

// A struct set to {0} has seen nothing yet.
typedef struct Cockpit {
    CockpitSight seen;
    const Beat *said; // what he said last, or NULL
    CockpitSentence sentences[COCKPIT_SENTENCES_MAX];
    int sentence_count;
    CockpitGroup groups[COCKPIT_GROUPS_MAX];
    int group_count;
    int topic;    // whose answers were paged to, from 1; 0: what he said last
    bool chosen;  // the room sees these sentences, and no others
    int seconds;  // of this scene
    double head;  // where what stands above it ends
    double scale; // what the sentences were measured at
    int text_percent;
    Sheet sheet;                 // scrolled
    char line[COCKPIT_LINE_MAX]; // what stands above it, for the trace
} Cockpit;

extern const Screen SCREEN_COCKPIT;

// Looks at the talk in `view`; `talk` is NULL while nobody talks. True if
// something changed: then everything that can be said was foreseen anew.
// Nothing is played.
bool cockpit_look(Cockpit *cockpit, const View *view, const Talk *talk);

// What stands above it, as far as it was drawn before: the time goes on there,
// and nowhere else.
PaintRect cockpit_head(const Cockpit *cockpit, const View *view);
void cockpit_update_head(Cockpit *cockpit, View *view);
void cockpit_draw_head(const Cockpit *cockpit, View *view, cairo_t *cr);

// The plan of the lesson as a bar, from `y` on: what is done now, and for how
// long. Returns its height, 0 without a plan; with `cr` NULL only that.
double cockpit_draw_plan(View *view, cairo_t *cr, double y);

// He is another now, as his file was saved: what was paged to stays so.
void cockpit_renew(Cockpit *cockpit, const Scenario *before,
                   const Scenario *now);

// What was measured holds no longer: the letters are others.
void cockpit_measure_again(Cockpit *cockpit);

// How high each sentence is in a column of that width, where that is not known.
void cockpit_measure_sentences(Cockpit *cockpit, View *view, double width);

// The sentences; he, as he is now; and what there is to say about it. Each
// draws from `y` on within `column` and returns its height; with `cr` NULL it
// only measures. Sentences were measured before, and are drawn where they are
// seen.
double cockpit_draw_sentences(const Cockpit *cockpit, View *view, cairo_t *cr,
                              PaintRect column, double y);
double cockpit_draw_him(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y);
double cockpit_draw_why(const Cockpit *cockpit, View *view, cairo_t *cr,
                        PaintRect column, double y);

// What phones ask of the trainer: his own code, the digits of the phone that
// says it is his, what they wrote. The second tells whether it was touched, and
// what is wanted then.
double cockpit_draw_phones(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y);
bool cockpit_phones_choose(const View *view, const Touch *touch,
                           Intent *intent);

// Whether it stands beside a talk that nobody else sees: of who writes him.
bool cockpit_is_for_author(const View *view);

// For him: all answers of what was taken up, or of what he paged to, each with
// its place in the file. The last tells whether one was touched, and what is
// wanted then.
double cockpit_draw_author(const Cockpit *cockpit, View *view, cairo_t *cr,
                           PaintRect column, double y);
void cockpit_page(Cockpit *cockpit, View *view, int step);
bool cockpit_author_choose(Cockpit *cockpit, View *view, const Touch *touch,
                           Intent *intent);

// Draws from `y` on within `column` and returns its height; with `cr` NULL it
// only measures.
typedef double (*CockpitBody)(const Cockpit *cockpit, View *view, cairo_t *cr,
                              PaintRect column, double y);

// A card at `at` with `key` as its heading and that body.
double cockpit_draw_card(const Cockpit *cockpit, View *view, cairo_t *cr,
                         const char *key, CockpitBody body, PaintRect at);

#endif
