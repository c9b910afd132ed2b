#define _POSIX_C_SOURCE 200809L

#include "terminal/options.h"

#include <getopt.h>

#include "base/text.h"

static const struct option LONG_OPTIONS[] = {
    {"text", no_argument, NULL, 't'},
    {"json", no_argument, NULL, 'j'},
    {"oefen", no_argument, NULL, 'o'},
    {"seed", required_argument, NULL, 's'},
    {"stemming", required_argument, NULL, 'm'},
    {"record", required_argument, NULL, 'r'},
    {"naam", required_argument, NULL, 'n'},
    {"spelers", required_argument, NULL, 'g'},
    {"fluister", no_argument, NULL, 'f'},
    {"bespreek", no_argument, NULL, 'b'},
    {NULL, 0, NULL, 0}};

static bool read_seed(const char *text, PlayOptions *options)
{
    options->has_seed = text_read_number(text, 0, UINT64_MAX, &options->seed);
    return options->has_seed;
}

static bool take(const Program *program, int letter, PlayOptions *options)
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
        return read_seed(optarg, options) ||
               program_complain(program, "cli.bad_seed", optarg);
    case 'm':
        options->mood = optarg;
        return true;
    case 'r':
        options->record = optarg;
        return true;
    case 'g':
        options->players = optarg;
        return true;
    case 'f':
        options->whisper = true;
        return true;
    case 'b':
        options->discuss = true;
        return true;
    case 'n':
        options->name = optarg;
        return true;
    default:
        return false;
    }
}

bool options_read(const Program *program, int count, char **arguments,
                  PlayOptions *options)
{
    int letter = 0;
    *options = (PlayOptions){0};
    optind = 1;
    opterr = 0;
    while ((letter = getopt_long(count, arguments, ":", LONG_OPTIONS, NULL)) !=
           -1) {
        if (letter == '?' || letter == ':') {
            return program_complain(program, "cli.bad_option",
                                    arguments[optind - 1]);
        }
        if (!take(program, letter, options)) {
            return false;
        }
    }
    if (optind < count) {
        options->scenario = arguments[optind++];
    }
    if (optind < count) {
        return program_complain(program, "cli.bad_option", arguments[optind]);
    }
    return true;
}
