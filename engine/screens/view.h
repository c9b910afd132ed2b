// What every screen sees and draws with, and what it notes while it draws.

#ifndef SCREENS_VIEW_H
#define SCREENS_VIEW_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "draw/input.h"
#include "draw/layout.h"
#include "draw/palette.h"
#include "draw/paper/paper.h"
#include "draw/touch.h"
#include "draw/type.h"
#include "screens/look.h"
#include "screens/model.h"
#include "screens/parts/reader.h"

struct Scene;

// How long a thing must have been there before a press on it counts: a second
// press in haste is not meant for what came after the first.
enum { VIEW_SETTLE_MS = 350 };

// What is to be heard of what a screen does: it notes that, the app sees to it.
typedef enum {
    CUE_OPENING, // his first words
    CUE_TURN,    // the last turn took effect
    CUE_SILENCE, // it begins, and lasts
    CUE_ANSWER,  // and what he says after it
    CUE_PEN,     // laid down, and then nothing
    CUE_LINE,    // that closes the talk
    CUE_FORM,    // taken in the hand, and so on
    CUE_BROCHURE,
    CUE_DIARY,
    CUE_CARD,
    CUE_THING
} Cue;

enum { VIEW_CUES_MAX = 8 };

// Something that could be touched, known again in the next picture.
typedef struct ViewSeen {
    TouchKind kind;
    int index;
    uint64_t text; // a sum over it
    uint32_t since;
} ViewSeen;

// What a screen sees, and the canvas it draws on with what is noted there: what
// can be touched, where the focus is, what is read aloud. One for each window.
typedef struct View {
    const Model *model;
    const Played *talk; // of the model: what is played now
    const Palette *colours;
    int text_percent; // of the letters in this window
    double seconds;   // since the start, for animation only
    Layout layout;
    Type *type;
    Touch touches[TOUCHES_MAX];
    size_t touch_count;
    ViewSeen before[TOUCHES_MAX]; // in the picture before
    size_t before_count;
    uint64_t before_sum;  // a sum over them
    uint32_t changed;     // milliseconds, when that became so
    uint32_t clock;       // and when this picture began
    PaintRect touch_clip; // where touches and whole lines are; no width: all
    bool holds;           // nothing is taken for a moment
    const char *page;     // of the screen, for the trace; or NULL
    TouchKind focus_kind;
    int focus_index;
    bool focus_seen; // the keyboard was used last
    TouchKind hover_kind;
    int hover_index;
    Reader reader;           // what is read aloud of it
    bool dirty;              // something changed, draw again
    struct Scene *scene;     // the picture behind the screens, as it is kept
    bool peopled;            // with somebody in it, as drawn
    Cue cues[VIEW_CUES_MAX]; // noted, and not yet heard
    int cue_count;
} View;

// Sees `model`, whose talk stays where it is.
void view_open(View *view, const Model *model);

// A picture begins at `clock`, in milliseconds: as large as `layout`, in the
// colours and letters that are set. What was noted of the one before is gone.
void view_begin(View *view, const Layout *layout, uint32_t clock);

// The same for what can be touched alone.
void view_begin_touches(View *view, uint32_t clock);

// Notes what is to be heard; with too many at once the last are dropped.
void view_cue(View *view, Cue cue);

// Adds to `out` the captions of what is to be heard now.
void view_add_heard(const View *view, char *out, size_t size);

// The picture is seen from now on, however long it took to draw: what came in
// it came now.
void view_shown(View *view, uint32_t clock);

// Another page comes: nothing on it was there before.
void view_turn(View *view);

// Whether `input` counts: a press does where the thing under it, or the place
// where nothing is, stood for VIEW_SETTLE_MS when the pointer went down; on
// what lies on the table, where a press is a move, all of the screen must have.
bool view_takes(const View *view, const Input *input);

// The debrief of the strand that is looked at.
const Debrief *view_seen(const View *view);

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
TypeStyle view_look(const View *view, Look look);

// A paragraph from `at` on, as wide as that. Returns its height; with `cr` NULL
// only that.
double view_text(View *view, cairo_t *cr, Look look, const char *text,
                 PaintRect at);
double view_text_in(View *view, cairo_t *cr, TypeStyle style, const char *text,
                    PaintRect at);

// The words of the interface for `key`, filled with `pairs` (see text_fill).
const char *view_word(const View *view, const char *key);
void view_word_fill(const View *view, const char *key, char *out, size_t size,
                    const char *const *pairs);

#endif
