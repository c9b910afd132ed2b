// Slips that Lua reads without a word, and that then disappoint: a depth or a
// property twice in one block, nil, a choice between two texts.

#ifndef AUTHOR_SCRIPT_LINT_H
#define AUTHOR_SCRIPT_LINT_H

#include "author/script/tokens.h"

typedef struct Lint {
    Token word;         // what the remedy names
    const char *remedy; // NULL: nothing was found
} Lint;

// The first such slip at or behind `line`.
Lint lint_find(Source *source, int line);

#endif
