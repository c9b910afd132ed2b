// What every screen sees and draws with, and what it notes while it draws.

#ifndef SCREENS_VIEW_H
#define SCREENS_VIEW_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/settings.h"
#include "base/words.h"
#include "draw/input.h"
#include "draw/layout.h"
#include "draw/palette.h"
#include "draw/paper/paper.h"
#include "draw/touch.h"
#include "draw/type.h"
#include "screens/reader.h"
#include "talk/conversation.h"
#include "talk/lesson.h"
#include "talk/strand.h"
#include "tell/debrief.h"
#include "tell/memory.h"

enum {
    CARDS_MAX = 32, // customers to choose from
    QUESTIONS = 3,  // the manager's
    ANSWER_BYTES = 400,
    VIEW_PROGRESS_MAX = 24 // customers met last
};

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
    const Debrief *debrief;  // of the talk, in the car; else NULL
    const Memory *memory;    // what was told in it
    bool remembered;         // something of it was written down from memory
    const char *report;      // says where it is as a report, or why not; NULL
    const char *card;        // the if-then card of last time, or NULL
    const Lesson *lesson;    // of the group that plays, or NULL: nobody does
    const char *lesson_kept; // which can be taken up, in words, or NULL
    const char *lesson_trouble; // why one cannot, or NULL
    const char *profile;        // whose talks they are, or NULL: nobody's
    ViewProgress progress[VIEW_PROGRESS_MAX];
    size_t progress_count;
    const Strands *strands; // the talk and what was played on from it
    const Debrief *seen;    // of the strand that is looked at
    int strand;             // which one that is
    size_t fork;            // moves that what is played shares with `strand`
    int other;              // the one looked at before: to compare with
    bool unfinished;        // a conversation can be taken up again
    bool met;               // he was met on an earlier day
    bool untranslated;      // he speaks another language than the words
    bool newcomer;          // nothing was ever played
    const ViewCard *cards;  // all customers, or none where one was named
    size_t card_count;
    size_t card_chosen;
    Settings settings;
    const Palette *colours;
    const char *heard; // in words, of the last move; or NULL
    double seconds;    // since the start, for animation only
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
    Reader reader;             // what is read aloud of it
    bool voiceless;            // nothing here can do so
    bool dirty;                // something changed, draw again
    const struct Scene *scene; // with somebody in it, as drawn; or NULL
} View;

// Notes something touchable; the next rectangles are added to the same touch.
Touch *view_touch(View *view, TouchKind kind, int index, PaintRect rect,
                  const char *text);
void view_touch_more(Touch *touch, PaintRect rect);
// Those noted from number `from` on are scrolled within `seen`.
void view_clip_touches(View *view, size_t from, PaintRect seen);

// What it is called when it is read aloud, where that is another thing.
void view_touch_say(Touch *touch, const char *words);
const char *view_touch_words(const Touch *touch);

// What was drawn till now is covered: it can not be touched, and is not read.
void view_cover(View *view);

const Touch *view_find_touch(const View *view, TouchKind kind, int index);
// The last noted touch under a point, or NULL.
const Touch *view_touch_at(const View *view, double x, double y);
bool view_is_focused(const View *view, TouchKind kind, int index);
bool view_is_hovered(const View *view, TouchKind kind, int index);
void view_set_focus(View *view, TouchKind kind, int index);

// What `input` chooses: pressed, or activated with the keyboard. Moves hover
// and focus on the way. NULL if nothing was chosen.
const Touch *view_pick(View *view, const Input *input);
void view_step_focus(View *view, int step);
// The same by an arrow, up or left to the one before. False if `key` is none.
bool view_step_by_arrow(View *view, InputKey key);

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

#endif
