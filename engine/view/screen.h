// What the screens share. A screen draws from const data and notes, while it
// draws, what can be touched; handling an input gives back what it wants, and
// the app does it.

#ifndef VIEW_SCREEN_H
#define VIEW_SCREEN_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/words.h"
#include "core/conversation.h"
#include "core/debrief.h"
#include "core/memory.h"
#include "core/strand.h"
#include "view/input.h"
#include "view/layout.h"
#include "view/paper.h"
#include "view/type.h"

// The colours of everything that is not the picture.
enum {
    COLOUR_PAPER = 0xfbf6ea,
    COLOUR_PAPER_WARM = 0xf5ead3,
    COLOUR_INK = 0x2a2630,
    COLOUR_QUIET = 0x655b50, // text beside text; 5:1 on paper
    COLOUR_LINE = 0xd8cbb4,
    COLOUR_GREEN = 0x245a4e,
    COLOUR_FOCUS = 0xb4501a,
    COLOUR_BLUE = 0x274a86
};

enum {
    TOUCHES_MAX = 192,
    CARDS_MAX = 32,  // customers to choose from
    TOUCH_RECTS = 6, // a phrase may run over that many lines
    TOUCH_TEXT_MAX = 120,
    QUESTIONS = 3, // the manager's
    ANSWER_BYTES = 400,
    VIEW_PROGRESS_MAX = 24 // customers met last
};

typedef enum {
    TOUCH_NONE,
    TOUCH_SPAN,  // index: the scenario's span
    TOUCH_THING, // index: the topic
    TOUCH_ITEM,  // index: TableItem
    TOUCH_ASIDE, // slide the form aside, or take it back
    TOUCH_CELL,  // index: cell of the form
    TOUCH_GROUP, // index: in the panel
    TOUCH_SENTENCE,
    TOUCH_CLOSE,
    TOUCH_CARD, // index: customer
    TOUCH_MOOD,
    TOUCH_SLIDER,
    TOUCH_SETTING, // index: twice the Setting, and 1 for more of it
    TOUCH_FIELD,
    TOUCH_ROW,    // index: turn
    TOUCH_STRAND, // index: strand
    TOUCH_BUTTON  // index: ButtonName
} TouchKind;

typedef enum {
    BUTTON_BEGIN,
    BUTTON_RESUME,
    BUTTON_LARGER,
    BUTTON_SMALLER,
    BUTTON_HELP,
    BUTTON_QUIT,
    BUTTON_NEXT,
    BUTTON_AGAIN,
    BUTTON_GO_ON,
    BUTTON_CHOICE,
    BUTTON_BACK,
    BUTTON_REWIND,
    BUTTON_COMPARE,
    BUTTON_INK,
    BUTTON_FORGET,
    BUTTON_SETTINGS,
    BUTTON_REPORT
} ButtonName;

// Something that can be touched now.
typedef struct Touch {
    TouchKind kind;
    int index;
    int rect_count;
    PaintRect rects[TOUCH_RECTS];
    char text[TOUCH_TEXT_MAX]; // what it is, for the trace
} Touch;

typedef enum {
    INTENT_NONE,
    INTENT_QUIT,
    INTENT_CHOICE, // who there is
    INTENT_CHOOSE, // number: the card
    INTENT_BEGIN,  // number: the mood
    INTENT_RESUME,
    INTENT_PLAY, // move
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
    INTENT_SETTINGS,
    INTENT_SET,  // number: the Setting; percent: 1 for more, -1 for less
    INTENT_BACK, // to the screen before the settings
    INTENT_LARGER,
    INTENT_SMALLER,
    INTENT_FULL
} IntentKind;

typedef struct Intent {
    IntentKind kind;
    Move move;
    int number;
    int percent;
    const char *text; // lives until the next input
} Intent;

// How soon a screen wants to be drawn again, with nothing happening.
// WAKE_READ: as soon as the next customer has been read.
typedef enum { WAKE_NEVER, WAKE_BREATH, WAKE_MOTION, WAKE_READ } Wake;

// A customer to choose.
typedef struct ViewCard {
    const char *id;
    const Scenario *scenario; // NULL: not read yet, or not to be read
    const char *error;        // what is wrong with the file, or NULL
    const char *last;         // how it went last, in words
} ViewCard;

typedef struct Answer {
    int percent; // -1: not answered
    char text[ANSWER_BYTES];
} Answer;

// How it went with one customer over time, in words.
typedef struct ViewProgress {
    const char *name;
    const char *text; // lines
} ViewProgress;

struct Scene;

// What a screen sees and draws with.
typedef struct View {
    const Words *words;
    const Scenario *scenario;
    const Conversation *now;
    const Turn *turns; // all moves so far, gestures too
    size_t turn_count;
    Answer answers[QUESTIONS];
    const Debrief *debrief; // of the talk, in the car; else NULL
    const Memory *memory;   // what was told in it
    bool remembered;        // something of it was written down from memory
    const char *report;     // where it is as a report; "": could not be
    const char *card;       // the if-then card of last time, or NULL
    const char *profile;    // whose talks they are, or NULL: nobody's
    ViewProgress progress[VIEW_PROGRESS_MAX];
    size_t progress_count;
    const Strands *strands; // the talk and what was played on from it
    const Debrief *seen;    // of the strand that is looked at
    int strand;             // which one that is
    int other;              // the one looked at before: to compare with
    bool unfinished;        // a conversation can be taken up again
    bool met;               // he was met on an earlier day
    bool newcomer;          // nothing was ever played
    const ViewCard *cards;  // all customers, or none where one was named
    size_t card_count;
    size_t card_chosen;
    bool calm;         // reduced motion
    bool readable;     // letters for who reads with difficulty
    bool captions;     // what is seen and heard, in words
    bool practice;     // hooks are underlined
    int volume;        // 0..100
    const char *heard; // in words, of the last move; or NULL
    int text_percent;
    double seconds; // since the start, for animation only
    Layout layout;
    Type *type;
    PaperFont paper_font;
    Touch touches[TOUCHES_MAX];
    size_t touch_count;
    PaintRect touch_clip; // where touches are noted; no width: everywhere
    const char *page;     // of the screen, for the trace; or NULL
    TouchKind focus_kind;
    int focus_index;
    bool focus_seen; // the keyboard was used last
    TouchKind hover_kind;
    int hover_index;
    bool dirty;                // something changed, draw again
    const struct Scene *scene; // with somebody in it, as drawn; or NULL
} View;

// One screen. `self` is its own state, which the app keeps.
typedef struct Screen {
    const char *name;
    void (*enter)(void *self, View *view);
    Intent (*handle)(void *self, View *view, const Input *input);
    void (*draw)(void *self, View *view, cairo_t *cr);
    Wake (*wake)(const void *self, const View *view);
    void (*leave)(void *self);
} Screen;

// Notes something touchable; the next rectangles are added to the same touch.
Touch *view_touch(View *view, TouchKind kind, int index, PaintRect rect,
                  const char *text);
void view_touch_more(Touch *touch, PaintRect rect);

const Touch *view_find_touch(const View *view, TouchKind kind, int index);
bool view_is_focused(const View *view, TouchKind kind, int index);
bool view_is_hovered(const View *view, TouchKind kind, int index);
void view_set_focus(View *view, TouchKind kind, int index);

// What `input` chooses: pressed, or activated with the keyboard. Moves hover
// and focus on the way. NULL if nothing was chosen.
const Touch *view_pick(View *view, const Input *input);
void view_step_focus(View *view, int step);

// A text style at the chosen text size.
TypeStyle view_style(const View *view, TypeFace face, double size,
                     unsigned colour);
double view_text(View *view, cairo_t *cr, TypeFace face, double size,
                 unsigned colour, const char *text, double x, double y,
                 double width);

// The words of the interface for `key`, filled with `pairs` (see text_fill).
const char *view_word(const View *view, const char *key);
void view_word_fill(const View *view, const char *key, char *out, size_t size,
                    const char *const *pairs);

// A sheet of warm paper with a soft shadow.
void view_panel(cairo_t *cr, PaintRect rect, unsigned colour, double alpha);
void view_focus_ring(View *view, cairo_t *cr, PaintRect rect);
void view_dim(View *view, cairo_t *cr, double alpha);

// A button that can be touched; returns its width. A `w` of 0 fits the words.
double view_button(View *view, cairo_t *cr, ButtonName name, const char *key,
                   double x, double y, double w, bool strong);
// The two that size the letters, from `x` on; returns where the next may stand.
double view_size_buttons(View *view, cairo_t *cr, double x, double y);
double view_button_height(const View *view);
double view_button_width(View *view, const char *key);

#endif
