#include "terminal/arguments.h"

#include <string.h>

#include "base/name.h"

typedef struct Reading {
    const Program *program;
    const ArgumentRow *rows;
    int count;
    char **arguments;
    int at;
    char *out;
    bool said; // what was wrong
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

static bool set_name(Reading *reading, const ArgumentRow *row,
                     const char *value)
{
    char name[NAME_BYTES];
    Error error = {0};
    if (!name_take(value, strlen(value), name, &error)) {
        program_say_error(reading->program, &error);
        reading->said = true;
        return false;
    }
    const char *kept =
        arena_push_text(reading->program->arena, name, strlen(name));
    return kept && set_value(reading, row, kept);
}

static bool set_option(Reading *reading, const ArgumentRow *row,
                       const char *value)
{
    return row->kind == ARGUMENT_NAME ? set_name(reading, row, value)
                                      : set_value(reading, row, value);
}

static const ArgumentRow *find_option(const Reading *reading, const char *name,
                                      size_t length)
{
    for (const ArgumentRow *row = reading->rows; row->key; row++) {
        bool option = row->kind != ARGUMENT_WORD && row->kind != ARGUMENT_WORDS;
        if (option && words_mean(row->key, name, length)) {
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
        return set_option(reading, row, name + length + 1);
    }
    return ++reading->at < reading->count &&
           set_option(reading, row, reading->arguments[reading->at]);
}

static bool add_word(const Reading *reading, const ArgumentRow *row,
                     const char *word)
{
    ArgumentWords *words = (void *)(reading->out + row->place);
    if (!words->at) {
        words->at = arena_push(reading->program->arena,
                               (size_t)reading->count * sizeof *words->at);
    }
    if (!words->at) {
        program_out_of_memory();
    }
    words->at[words->count++] = word;
    return word[0] != '\0';
}

static bool take_word(const Reading *reading, const char *word)
{
    for (const ArgumentRow *row = reading->rows; row->key; row++) {
        if (row->kind == ARGUMENT_WORDS) {
            return add_word(reading, row, word);
        }
        if (row->kind == ARGUMENT_WORD && !value_at(reading, row)) {
            return set_value(reading, row, word);
        }
    }
    return false;
}

bool arguments_read(const Program *program, const ArgumentRow *rows, int count,
                    char **arguments, void *out)
{
    Reading reading = {program, rows, count, arguments, 1, out, false};
    bool plain = false;
    for (; reading.at < count; reading.at++) {
        const char *word = arguments[reading.at];
        bool dashed = word[0] == '-' && word[1] != '\0';
        if (!plain && strcmp(word, "--") == 0) {
            plain = true;
        } else if (!plain && dashed ? !take_option(&reading, word)
                                    : !take_word(&reading, word)) {
            return !reading.said &&
                   program_complain(program, "cli.bad_option", word);
        }
    }
    return true;
}
