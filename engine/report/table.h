// A table for a spreadsheet (RFC 4180), with a mark in front by which it knows
// UTF-8, and with semicolons in place of commas where numbers have a comma. A
// text that it would take for a formula gets an apostrophe.

#ifndef REPORT_TABLE_H
#define REPORT_TABLE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef struct Table {
    FILE *to;
    char between; // the fields
    bool begun;   // the row has a field
} Table;

// Begins it with the names of the columns, with commas in between.
Table table_begin(FILE *to, const char *columns);

// The next field of the row: a number or any text, in quotation marks unless it
// is a bare word.
void table_number(Table *table, int64_t number);
void table_text(Table *table, const char *text);

void table_end_row(Table *table);

#endif
