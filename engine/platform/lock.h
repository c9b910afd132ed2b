// Numbers that a program holds while it lives, seen by others: a byte of a file
// each, which the system gives free when the program ends, however it ends.

#ifndef PLATFORM_LOCK_H
#define PLATFORM_LOCK_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Lock {
    int open; // 0: not yet
} Lock;

// Takes `number` (0 or more) in the file `path`, made when missing. False only
// if another program, or another Lock, holds it: where no file can be made or
// the system knows no locks, nobody is kept out.
bool lock_take(Lock *lock, const char *path, int64_t number);

// Whether another holds it. Makes nothing.
bool lock_is_taken(const Lock *lock, const char *path, int64_t number);

void lock_give(Lock *lock, int64_t number);

// Gives all. Closing one that is not open does nothing.
void lock_close(Lock *lock);

#endif
