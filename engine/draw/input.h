// What the player did, as our own value: mouse and finger are one pointer,
// keys have our names. Positions are in design units.

#ifndef DRAW_INPUT_H
#define DRAW_INPUT_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "draw/layout.h"

enum { INPUT_TEXT_BYTES = 400 };

typedef enum {
    INPUT_NONE,
    INPUT_MOVE, // the pointer moved, or is dragged
    INPUT_PRESS,
    INPUT_RELEASE,
    INPUT_WHEEL,
    INPUT_KEY,
    INPUT_LETTER, // text typed or pasted, whole letters without a line end
    INPUT_RESIZE, // the window changed or must be drawn again
    INPUT_QUIT    // of this window, or of the program
} InputKind;

typedef enum {
    KEY_OTHER,
    KEY_NEXT,     // Tab
    KEY_PREVIOUS, // Shift-Tab
    KEY_DO,       // Enter
    KEY_SPACE,
    KEY_BACK, // Esc
    KEY_UP,
    KEY_DOWN,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_HOME,
    KEY_END,
    KEY_PAGE_UP,
    KEY_PAGE_DOWN,
    KEY_ERASE,  // the letter before
    KEY_DELETE, // the letter behind
    KEY_UNDO,
    KEY_HELP,
    KEY_SETTINGS,
    KEY_COCKPIT,
    KEY_DARK,
    KEY_FULL,
    KEY_LARGER,
    KEY_SMALLER,
    KEY_DIGIT // also where the digits of a keyboard want Shift
} InputKey;

typedef struct Input {
    InputKind kind;
    InputKey key;
    double x, y;                 // of the pointer
    double wheel;                // lines, up is positive
    bool held;                   // the pointer is down
    uint32_t when;               // it happened: milliseconds of SDL_GetTicks
    char text[INPUT_TEXT_BYTES]; // of INPUT_LETTER
    char letter; // that as a command, small; '\0': it is none, because Alt or
                 // such is held, or the key since longer, or it was pasted
    int digit;   // of KEY_DIGIT
} Input;

// What a key that is down makes of the text that comes behind it. A struct set
// to {0} begins.
typedef struct InputKeys {
    bool repeated; // it is held
    bool spent;    // it was a command: it types nothing
} InputKeys;

// Translates one event. INPUT_NONE for what does not concern us. Of keys that
// are held only those repeat that step, scroll or erase.
Input input_from(const SDL_Event *event, const Layout *layout, InputKeys *keys);

// The key of `input` was a command: what it types is dropped.
void input_spend(InputKeys *keys, const Input *input);

#endif
