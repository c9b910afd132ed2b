// What the fault tests print: one line a fault, with what came of it.
//
//     what fails | what is said | what is lost | ok

#ifndef TESTS_TABLE_H
#define TESTS_TABLE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

typedef struct Table {
    int wrong;
} Table;

// `lost` is as for printf.
static inline void table_row(Table *table, bool good, const char *what,
                             const char *said, const char *lost, ...)
{
    va_list values;
    va_start(values, lost);
    printf("%-34s | %s | ", what, said);
    vprintf(lost, values);
    printf(" | %s\n", good ? "ok" : "WRONG");
    (void)fflush(stdout);
    va_end(values);
    table->wrong += !good;
}

#endif
