// What can be touched: noted while a picture is drawn, found again when the
// player points, presses or steps with the keyboard.

#ifndef DRAW_TOUCH_H
#define DRAW_TOUCH_H

#include <stdbool.h>
#include <stdint.h>

#include "draw/paint.h"

enum {
    TOUCHES_MAX = 192,
    TOUCH_RECTS = 6, // a phrase may run over that many lines
    TOUCH_TEXT_MAX = 120,
    TOUCH_WORDS_MAX = 240
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
    TOUCH_STRIP,  // index: row and move of the strip (screen_talk.h)
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
    BUTTON_REPORT,
    BUTTON_SWAP,
    BUTTON_HANDS,
    BUTTON_SHOW,
    BUTTON_MOST,
    BUTTON_LEAST,
    BUTTON_GUESS,
    BUTTON_TURN_BACK,
    BUTTON_PAUSE,
    BUTTON_GROUP,
    BUTTON_WHISPER,
    BUTTON_NAMES,
    BUTTON_WINDOWS,
    BUTTON_WINDOWS_KEEP,
    BUTTON_WINDOWS_SWAP
} ButtonName;

// Something that can be touched now.
typedef struct Touch {
    TouchKind kind;
    int index;
    int rect_count;
    PaintRect rects[TOUCH_RECTS];
    uint32_t since;              // milliseconds: when it came there
    bool cut;                    // part of it is scrolled out of sight
    char text[TOUCH_TEXT_MAX];   // what it is, for the trace
    char words[TOUCH_WORDS_MAX]; // the same for a person; "": as `text`
} Touch;

#endif
