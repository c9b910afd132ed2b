// A line of text in pieces of one script: each is drawn by a font that has its
// letters, in the direction it is read.

#ifndef DRAW_TYPE_RUNS_H
#define DRAW_TYPE_RUNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Where the letters come from, tried in this order.
typedef enum {
    TYPE_FROM_FACE,    // that was asked for
    TYPE_FROM_OTHER,   // one with many scripts
    TYPE_FROM_PLAIN,   // the same, however bold the face is
    TYPE_FROM_SYMBOLS, // one with signs and emoji
    TYPE_FROMS
} TypeFrom;

typedef struct TypeRun {
    size_t start, end; // bytes
    TypeFrom from;
    bool leftwards;
    const char *script; // as ISO 15924 has it
} TypeRun;

// Whether the font has the letter (code point).
typedef bool TypeHas(void *self, TypeFrom from, uint32_t letter);

// The run that begins at `start` of `text`, which is no end. Runs stand beside
// each other from left to right; a text of one script that is read leftwards is
// one, with the blanks in it.
TypeRun type_runs_next(const char *text, size_t start, TypeHas *has,
                       void *self);

// Whether all of `text` is of letters that any face has: then it is one run.
bool type_runs_is_plain(const char *text);

#endif
