// What the fault tests print: one line a fault, with what came of it.
//
//     what | what happened | ok

#ifndef TESTS_TABLE_H
#define TESTS_TABLE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

typedef struct Table {
    int wrong;
} Table;

static inline void table_row(Table *table, bool good, const char *what,
                             const char *happened, ...)
{
    va_list values;
    va_start(values, happened);
    printf("%-34s | ", what);
    vprintf(happened, values);
    printf(" | %s\n", good ? "ok" : "WRONG");
    (void)fflush(stdout);
    va_end(values);
    table->wrong += !good;
}

#endif
