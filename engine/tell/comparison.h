// Two strands of a talk side by side, told sentence by sentence (telling.h):
// where they part, what was said and thought from there on in each, of which
// cells one knows more, and what came of both.

#ifndef TELL_COMPARISON_H
#define TELL_COMPARISON_H

#include "talk/strand.h"
#include "tell/telling.h"

typedef struct Comparison {
    const Words *words;
    const Scenario *scenario;
    const StrandComparison *found;
    void (*tell)(void *self, const Told *told);
    void *self;
} Comparison;

// What the ending of a strand is called, also while it goes on.
const char *comparison_ending(const Words *words, int ending);

// How many moves the longer has from the fork on.
size_t comparison_moves(const Comparison *to);

void comparison_fork(const Comparison *to);

// The number of move `at`, from 0 from the fork; and what it was in strand
// `side`, 0 or 1: once that it was over, and then nothing.
void comparison_number(const Comparison *to, size_t at);
void comparison_move(const Comparison *to, int side, size_t at);

void comparison_cells(const Comparison *to);
void comparison_side(const Comparison *to, int side);

#endif
