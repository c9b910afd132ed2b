#include "terminal/options.h"

#include "base/text.h"
#include "terminal/arguments.h"

static const ArgumentRow LONG_OPTIONS[] = {
    {"text", 't', false},     {"json", 'j', false},    {"oefen", 'o', false},
    {"seed", 's', true},      {"stemming", 'm', true}, {"record", 'r', true},
    {"naam", 'n', true},      {"spelers", 'g', true},  {"fluister", 'f', false},
    {"bespreek", 'b', false}, {NULL, 0, false}};

static bool read_seed(const char *text, PlayOptions *options)
{
    options->has_seed = text_read_number(text, 0, UINT64_MAX, &options->seed);
    return options->has_seed;
}

static bool take(const Program *program, int letter, const char *value,
                 PlayOptions *options)
{
    switch (letter) {
    case 't':
        options->form = PLAY_TEXT;
        return true;
    case 'j':
        options->form = PLAY_JSON;
        return true;
    case 'o':
        options->practice = true;
        return true;
    case 's':
        return read_seed(value, options) ||
               program_complain(program, "cli.bad_seed", value);
    case 'm':
        options->mood = value;
        return true;
    case 'r':
        options->record = value;
        return true;
    case 'g':
        options->players = value;
        return true;
    case 'f':
        options->whisper = true;
        return true;
    case 'b':
        options->discuss = true;
        return true;
    case 'n':
        options->name = value;
        return true;
    default:
        return false;
    }
}

bool options_read(const Program *program, int count, char **arguments,
                  PlayOptions *options)
{
    Arguments words = {
        .rows = LONG_OPTIONS, .count = count, .words = arguments};
    int letter;
    *options = (PlayOptions){0};
    while ((letter = arguments_next(&words)) != ARGUMENTS_END) {
        if (letter == ARGUMENTS_OTHER && !options->scenario) {
            options->scenario = words.value;
        } else if (letter == ARGUMENTS_OTHER || letter == ARGUMENTS_UNKNOWN) {
            return program_complain(program, "cli.bad_option", words.word);
        } else if (!take(program, letter, words.value, options)) {
            return false;
        }
    }
    return true;
}
