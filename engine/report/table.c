#include "report/table.h"

#include <inttypes.h>
#include <string.h>

Table table_begin(FILE *to, const char *columns)
{
    fprintf(to, "\xef\xbb\xbf%s\r\n", columns);
    return (Table){.to = to};
}

void table_word(Table *table, const char *word)
{
    fprintf(table->to, "%s%s", table->begun ? "," : "", word);
    table->begun = true;
}

void table_number(Table *table, int64_t number)
{
    table_word(table, "");
    fprintf(table->to, "%" PRId64, number);
}

void table_text(Table *table, const char *text)
{
    table_word(table, text[0] && strchr("=+-@\t\r", text[0]) ? "\"'" : "\"");
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
