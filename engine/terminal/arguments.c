#include "terminal/arguments.h"

#include <string.h>

typedef struct Reading {
    const ArgumentRow *rows;
    int count;
    char **arguments;
    int at;
    char *out;
} Reading;

static const char *value_at(const Reading *reading, const ArgumentRow *row)
{
    const char *value;
    memcpy(&value, reading->out + row->place, sizeof value);
    return value;
}

static bool set_value(const Reading *reading, const ArgumentRow *row,
                      const char *value)
{
    memcpy(reading->out + row->place, &value, sizeof value);
    return value && value[0] != '\0';
}

static const ArgumentRow *find_option(const Reading *reading, const char *name,
                                      size_t length)
{
    for (const ArgumentRow *row = reading->rows; row->key; row++) {
        if (row->kind != ARGUMENT_WORD && words_mean(row->key, name, length)) {
            return row;
        }
    }
    return NULL;
}

static bool take_option(Reading *reading, const char *word)
{
    const char *name = word + 2;
    size_t length = strncmp(word, "--", 2) == 0 ? strcspn(name, "=") : 0;
    const ArgumentRow *row = find_option(reading, name, length);
    bool given = length > 0 && name[length] == '=';
    if (!row) {
        return false; // there are no short ones either
    }
    if (row->kind == ARGUMENT_FLAG) {
        *(bool *)(void *)(reading->out + row->place) = true;
        return !given;
    }
    if (given) {
        return set_value(reading, row, name + length + 1);
    }
    return ++reading->at < reading->count &&
           set_value(reading, row, reading->arguments[reading->at]);
}

static bool take_word(const Reading *reading, const char *word)
{
    for (const ArgumentRow *row = reading->rows; row->key; row++) {
        if (row->kind == ARGUMENT_WORD && !value_at(reading, row)) {
            return set_value(reading, row, word);
        }
    }
    return false;
}

bool arguments_read(const Program *program, const ArgumentRow *rows, int count,
                    char **arguments, void *out)
{
    Reading reading = {rows, count, arguments, 1, out};
    bool plain = false;
    for (; reading.at < count; reading.at++) {
        const char *word = arguments[reading.at];
        bool dashed = word[0] == '-' && word[1] != '\0';
        if (!plain && strcmp(word, "--") == 0) {
            plain = true;
        } else if (!plain && dashed ? !take_option(&reading, word)
                                    : !take_word(&reading, word)) {
            return program_complain(program, "cli.bad_option", word);
        }
    }
    return true;
}

bool arguments_is(const char *argument, const char *key)
{
    return strncmp(argument, "--", 2) == 0 &&
           words_mean(key, argument + 2, strlen(argument + 2));
}
