#include "terminal/arguments.h"

#include <stddef.h>
#include <string.h>

static const ArgumentRow *find_row(const Arguments *arguments, size_t length)
{
    const char *name = arguments->word + 2;
    for (const ArgumentRow *row = arguments->rows; row->name; row++) {
        if (strlen(row->name) == length &&
            strncmp(row->name, name, length) == 0) {
            return row;
        }
    }
    return NULL;
}

static char *take_word(Arguments *arguments)
{
    return arguments->at + 1 < arguments->count
               ? arguments->words[++arguments->at]
               : NULL;
}

static int read_option(Arguments *arguments)
{
    const char *name = arguments->word + 2;
    size_t length = strcspn(name, "=");
    const ArgumentRow *row = find_row(arguments, length);
    bool given = name[length] == '=';
    if (!row || (given && !row->valued)) {
        return ARGUMENTS_UNKNOWN;
    }
    if (row->valued) {
        arguments->value = given ? name + length + 1 : take_word(arguments);
    }
    return row->valued && !arguments->value ? ARGUMENTS_UNKNOWN : row->letter;
}

int arguments_next(Arguments *arguments)
{
    arguments->value = NULL;
    arguments->word = take_word(arguments);
    if (!arguments->word) {
        return ARGUMENTS_END;
    }
    if (!arguments->plain && strcmp(arguments->word, "--") == 0) {
        arguments->plain = true;
        return arguments_next(arguments);
    }
    if (!arguments->plain && strncmp(arguments->word, "--", 2) == 0) {
        return read_option(arguments);
    }
    if (!arguments->plain && arguments->word[0] == '-' &&
        arguments->word[1] != '\0') {
        return ARGUMENTS_UNKNOWN; // there are no short ones
    }
    arguments->value = arguments->word;
    return ARGUMENTS_OTHER;
}
