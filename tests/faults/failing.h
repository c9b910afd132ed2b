// Memory that runs out at a chosen moment: everything of ours goes through the
// linker's --wrap, SQLite and Jansson through the functions they take for it.

#ifndef TESTS_FAILING_H
#define TESTS_FAILING_H

#include <jansson.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum { FAIL_NEVER, FAIL_ONCE, FAIL_ON } FailHow;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

static struct {
    FailHow how;
    long at; // this one is refused; FAIL_ON: and all that follow
    long asked;
    sqlite3_mem_methods sqlite; // its own
} failing;

static inline bool failing_refuses(void)
{
    long number = ++failing.asked;
    return (failing.how == FAIL_ONCE && number == failing.at) ||
           (failing.how == FAIL_ON && number >= failing.at);
}

void *__wrap_malloc(size_t size)
{
    return failing_refuses() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return failing_refuses() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size)
{
    return failing_refuses() ? NULL : __real_realloc(block, size);
}

static inline void *failing_sqlite_malloc(int size)
{
    return failing_refuses() ? NULL : failing.sqlite.xMalloc(size);
}

static inline void *failing_sqlite_realloc(void *block, int size)
{
    return failing_refuses() ? NULL : failing.sqlite.xRealloc(block, size);
}

// Before SQLite is used at all. False if it does not take it.
static inline bool failing_begin(void)
{
    json_set_alloc_funcs(__wrap_malloc, free);
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &failing.sqlite) != SQLITE_OK) {
        return false;
    }
    sqlite3_mem_methods methods = failing.sqlite;
    methods.xMalloc = failing_sqlite_malloc;
    methods.xRealloc = failing_sqlite_realloc;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

static inline void failing_from(FailHow how, long at)
{
    failing.how = how;
    failing.at = at;
    failing.asked = 0;
}

// How many were asked for since failing_from; from here on none is refused.
static inline long failing_end(void)
{
    failing.how = FAIL_NEVER;
    return failing.asked;
}

#endif
