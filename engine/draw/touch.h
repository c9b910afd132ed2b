// What can be touched: noted while a picture is drawn, found again when the
// player points, presses or steps with the keyboard.

#ifndef DRAW_TOUCH_H
#define DRAW_TOUCH_H

#include <stdbool.h>
#include <stdint.h>

#include "draw/paint.h"

enum {
    TOUCHES_MAX = 320,
    TOUCH_RECTS = 6, // a phrase may run over that many lines
    TOUCH_TEXT_MAX = 120,
    TOUCH_WORDS_MAX = 480
};

// What can be touched, with its name in the trace. The index of a span, thing,
// cell, card, row or strand is that of the scenario or the list; of an item its
// TableItem; of a setting twice the Setting, and 1 for more of it; of the strip
// its row and move (screens/talk/talk.h); of a place in his file its line, 0
// where that is in the model; of a node that in the chart; to go to what he
// says, its beat; of a button its ButtonName.
#define TOUCH_KINDS(X)                                                         \
    X(NONE, "none")                                                            \
    X(SPAN, "span")                                                            \
    X(THING, "thing")                                                          \
    X(ITEM, "item")                                                            \
    X(ASIDE, "aside")                                                          \
    X(CELL, "cell")                                                            \
    X(GROUP, "group")                                                          \
    X(SENTENCE, "sentence")                                                    \
    X(CLOSE, "close")                                                          \
    X(CARD, "card")                                                            \
    X(MOOD, "mood")                                                            \
    X(SLIDER, "slider")                                                        \
    X(SETTING, "setting")                                                      \
    X(FIELD, "field")                                                          \
    X(ROW, "row")                                                              \
    X(STRAND, "strand")                                                        \
    X(STRIP, "strip")                                                          \
    X(SOURCE, "source")                                                        \
    X(NODE, "node")                                                            \
    X(GO, "go")                                                                \
    X(BUTTON, "button")

// The buttons: a row for each.
#define TOUCH_BUTTONS(X)                                                       \
    X(BEGIN, "begin")                                                          \
    X(RESUME, "resume")                                                        \
    X(LARGER, "larger")                                                        \
    X(SMALLER, "smaller")                                                      \
    X(HELP, "help")                                                            \
    X(QUIT, "quit")                                                            \
    X(LESSON_END, "lesson_end")                                                \
    X(NEXT, "next")                                                            \
    X(AGAIN, "again")                                                          \
    X(GO_ON, "look_back")                                                      \
    X(CHOICE, "choice")                                                        \
    X(BACK, "back")                                                            \
    X(REWIND, "rewind")                                                        \
    X(REWIND_SECOND, "rewind_second")                                          \
    X(REASONS, "reasons")                                                      \
    X(MEANT, "meant")                                                          \
    X(KEEP_NO, "keep_no")                                                      \
    X(KEEP_YES, "keep_yes")                                                    \
    X(COMPARE, "compare")                                                      \
    X(INK, "ink")                                                              \
    X(FORGET, "forget")                                                        \
    X(SETTINGS, "settings")                                                    \
    X(REPORT, "report")                                                        \
    X(REPORT_OPEN, "report_open")                                              \
    X(REPORT_COPY, "report_copy")                                              \
    X(FOLDER, "folder")                                                        \
    X(PLAN, "plan")                                                            \
    X(HANDOUT, "handout")                                                      \
    X(SWAP, "swap")                                                            \
    X(TRIO, "trio")                                                            \
    X(TRIOS, "trios")                                                          \
    X(FETCH, "fetch")                                                          \
    X(DONE, "done")                                                            \
    X(HANDS, "hands")                                                          \
    X(SHOW, "show")                                                            \
    X(MOST, "most")                                                            \
    X(LEAST, "least")                                                          \
    X(GUESS, "guess")                                                          \
    X(THOUGHTS, "thoughts")                                                    \
    X(TURN_BACK, "turn_back")                                                  \
    X(ALONG, "along")                                                          \
    X(PAST, "past")                                                            \
    X(PAUSE, "pause")                                                          \
    X(GROUP, "group")                                                          \
    X(WHISPER, "whisper")                                                      \
    X(NAMES, "names")                                                          \
    X(SENTENCES, "sentences")                                                  \
    X(PHONES, "phones")                                                        \
    X(PHONES_HELP, "phones_help")                                              \
    X(PHONES_LETTERS, "phones_letters")                                        \
    X(PHONES_IS, "phones_is")                                                  \
    X(PHONES_IS_NOT, "phones_is_not")                                          \
    X(PHONES_LEAVES, "phones_leaves")                                          \
    X(WINDOWS, "windows")                                                      \
    X(WINDOWS_KEEP, "keep")                                                    \
    X(WINDOWS_CLOSE, "close_own")                                              \
    X(WINDOWS_SWAP, "trade")                                                   \
    X(NEW, "new")                                                              \
    X(REPLACE, "replace")                                                      \
    X(GIVE, "give")                                                            \
    X(CHART, "chart")                                                          \
    X(NEARER, "nearer")                                                        \
    X(FURTHER, "further")                                                      \
    X(WHOLE, "whole")                                                          \
    X(SOURCE, "file")

#define TOUCH_KIND(NAME, WORD) TOUCH_##NAME,
#define TOUCH_BUTTON_OF(NAME, WORD) BUTTON_##NAME,
typedef enum { TOUCH_KINDS(TOUCH_KIND) } TouchKind;
typedef enum { TOUCH_BUTTONS(TOUCH_BUTTON_OF) } ButtonName;
#undef TOUCH_KIND
#undef TOUCH_BUTTON_OF

const char *touch_kind_name(TouchKind kind);
const char *touch_button_name(ButtonName button);

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
