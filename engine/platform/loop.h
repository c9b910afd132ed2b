// Waiting for the next thing to do. A program on a desktop waits where it
// stands; a page may not, the browser calls it when there is something.

#ifndef PLATFORM_LOOP_H
#define PLATFORM_LOOP_H

#include <stdbool.h>

enum { LOOP_FOR_EVER = -1, LOOP_END = -2 };

typedef struct Loop {
    void *self;
    // For how many milliseconds nothing need be done; LOOP_FOR_EVER, or
    // LOOP_END when all is done.
    int (*rest)(void *self);
    // Waits until something happens, at most so long. Whether it did.
    bool (*wait)(void *self, int milliseconds);
    // Deals with what happened, or with nothing having happened in that time.
    void (*turn)(void *self, bool happened);
    // After the last turn.
    void (*end)(void *self);
} Loop;

// Rests, waits and turns until `rest` says that it is the end; then `end`. In a
// page this does not return: the browser goes on with it.
void loop_run(const Loop *loop);

// Something happened: a page is called again soon. Others wait for it.
void loop_wake(void);

#endif
