// How it goes with each customer over time, told sentence by sentence
// (tell/telling.h): how many talks and when, how they ended, what was told and
// taken up in them, and when to go back. Never one number: more is not always
// better.

#ifndef KEEP_PROGRESS_H
#define KEEP_PROGRESS_H

#include "author/program.h"
#include "keep/journal/journal.h"
#include "tell/telling.h"

typedef struct Progress {
    const Program *program;
    Journal *journal;
    void (*tell)(void *self, const Told *told);
    void *self;
} Progress;

// Tells of all customers that whoever the journal speaks for has met, last met
// first; `count` is how many. False with `error`.
bool progress_tell(const Progress *to, size_t *count, Error *error);

#endif
