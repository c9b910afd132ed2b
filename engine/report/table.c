#include "report/table.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "platform/environment.h"

// Where a comma stands in numbers, a spreadsheet parts cells by semicolons.
Table table_begin(FILE *to, const char *columns)
{
    Table table = {.to = to,
                   .between = environment_decimal_comma() ? ';' : ','};
    fputs("\xef\xbb\xbf", to);
    for (const char *c = columns; *c; c++) {
        fputc(*c == ',' ? table.between : *c, to);
    }
    table_end_row(&table);
    return table;
}

static void next(Table *table)
{
    if (table->begun) {
        fputc(table->between, table->to);
    }
    table->begun = true;
}

void table_number(Table *table, int64_t number)
{
    next(table);
    fprintf(table->to, "%" PRId64, number);
}

// What no spreadsheet can take for anything else.
static bool is_bare(const char *text)
{
    while (isalnum((unsigned char)*text)) {
        text++;
    }
    return *text == '\0';
}

void table_text(Table *table, const char *text)
{
    next(table);
    if (is_bare(text)) {
        fputs(text, table->to);
        return;
    }
    fputs(strchr("=+-@\t\r\n", text[0]) ? "\"'" : "\"", table->to);
    for (; *text; text++) {
        fputs(*text == '"' ? "\"" : "", table->to);
        fputc(*text, table->to);
    }
    fputc('"', table->to);
}

void table_end_row(Table *table)
{
    fputs("\r\n", table->to);
    table->begun = false;
}
