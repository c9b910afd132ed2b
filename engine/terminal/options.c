#include "terminal/options.h"

#include "base/text.h"
#include "platform/file.h"
#include "terminal/arguments.h"

typedef struct Reading {
    PlayOptions options;
    const char *seed;
    const char *own;
    bool text;
    bool json;
} Reading;

static const ArgumentRow ROWS[] = {
    {"option.text", ARGUMENT_FLAG, offsetof(Reading, text)},
    {"option.json", ARGUMENT_FLAG, offsetof(Reading, json)},
    {"option.practice", ARGUMENT_FLAG, offsetof(Reading, options.practice)},
    {"option.seed", ARGUMENT_VALUE, offsetof(Reading, seed)},
    {"option.mood", ARGUMENT_VALUE, offsetof(Reading, options.mood)},
    {"option.record", ARGUMENT_VALUE, offsetof(Reading, options.record)},
    {"option.over", ARGUMENT_FLAG, offsetof(Reading, options.over)},
    {"option.own", ARGUMENT_VALUE, offsetof(Reading, own)},
    {"option.from", ARGUMENT_VALUE, offsetof(Reading, options.from)},
    {"option.hook", ARGUMENT_VALUE, offsetof(Reading, options.hook)},
    {"option.depth", ARGUMENT_VALUE, offsetof(Reading, options.depth)},
    {"option.name", ARGUMENT_NAME, offsetof(Reading, options.name)},
    {"option.players", ARGUMENT_VALUE, offsetof(Reading, options.players)},
    {"option.whisper", ARGUMENT_FLAG, offsetof(Reading, options.whisper)},
    {"option.discuss", ARGUMENT_FLAG, offsetof(Reading, options.discuss)},
    {"word", ARGUMENT_WORD, offsetof(Reading, options.scenario)},
    {0}};

static bool read_own(const char *word, Own *own)
{
    Settings settings = settings_usual();
    bool known = settings_set_word(&settings, SETTING_OWN, word);
    *own = (Own)settings.own;
    return known;
}

bool options_read(const Program *program, int count, char **arguments,
                  PlayOptions *options)
{
    Reading reading = {0};
    if (!arguments_read(program, ROWS, count, arguments, &reading)) {
        return false;
    }
    *options = reading.options;
    options->form = reading.json   ? PLAY_JSON
                    : reading.text ? PLAY_TEXT
                                   : PLAY_ANYHOW;
    options->has_own = reading.own != NULL;
    options->has_seed =
        reading.seed &&
        text_read_number(reading.seed, 0, UINT64_MAX, &options->seed);
    if (reading.own && !read_own(reading.own, &options->own)) {
        return program_complain(program, "cli.bad_own", reading.own);
    }
    if (options->record && !options->over && file_size(options->record) > 0) {
        return program_complain(program, "export.exists", options->record);
    }
    return !reading.seed || options->has_seed ||
           program_complain(program, "cli.bad_seed", reading.seed);
}
