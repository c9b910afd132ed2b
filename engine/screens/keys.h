// The keys of a screen, as data: one table for each, in which a letter or a key
// stands for something the screen knows. No two of them clash on any screen, in
// a lesson or out of it, and a test holds that.
//
//     static const Key ALL[] = {{.letter = 'v', .does = COMPARE}, ...};
//     const Keys keys = {ALL, sizeof ALL / sizeof ALL[0]};
//     switch (keys_find(&keys, mode, input)) { case COMPARE: ...

#ifndef SCREENS_KEYS_H
#define SCREENS_KEYS_H

#include <stddef.h>

#include "draw/input.h"
#include "screens/intent.h"

typedef struct Key {
    char letter;   // small; '\0': it is `key`
    InputKey key;  // KEY_DIGIT: all ten
    unsigned when; // the modes of the screen in which it counts; 0: all
    bool group;    // and only in a lesson
    int does;      // as the screen knows it, from 0
} Key;

typedef struct Keys {
    const Key *all;
    size_t count;
} Keys;

// What `input` stands for in that mode, or NONE; `group`: in a lesson.
int keys_find(const Keys *keys, unsigned mode, bool group, const Input *input);

// The same for a table of intents.
Intent keys_wish(const Keys *keys, const Input *input);

// Those that count on every screen, and those that do in a lesson. What they
// stand for is an IntentKind.
extern const Keys KEYS_WINDOW;
extern const Keys KEYS_LESSON;

// A screen that has none.
extern const Keys KEYS_NONE;

#endif
