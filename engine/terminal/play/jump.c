#include "terminal/play/jump.h"

#include <string.h>

#include "author/way.h"
#include "base/pairs.h"
#include "base/text.h"
#include "keep/session.h"

enum { RECORDING_FILE_MAX = 1024 * 1024 };

bool jump_is_asked(const PlayOptions *options)
{
    return options->from || options->hook || options->depth;
}

// "gesprek.recording:12" is that file, up to move 12; without a number all.
static void split(const char *from, char path[FILE_PATH_MAX], uint64_t *moves)
{
    const char *colon = strrchr(from, ':');
    *moves = UINT64_MAX;
    (void)text_copy(path, FILE_PATH_MAX, from);
    if (colon && text_read_number(colon + 1, 0, UINT64_MAX, moves) &&
        (size_t)(colon - from) < FILE_PATH_MAX) {
        path[colon - from] = '\0';
    }
}

static bool find_in_recording(const Program *program,
                              const PlayOptions *options, Recording *recording)
{
    char path[FILE_PATH_MAX];
    uint64_t moves;
    size_t count = 0;
    Error error = {0};
    split(options->from, path, &moves);
    char *text =
        file_read(program->arena, path, RECORDING_FILE_MAX, &count, &error);
    if (text && strlen(text) < count) {
        error_set(&error, ERROR_FILE_ENCODING, path, 1, NULL, NULL);
        text = NULL;
    }
    if (!text ||
        !recording_parse(program->arena, path, text, recording, &error)) {
        program_say_error(program, &error);
        return false;
    }
    if (moves < recording->count) {
        recording->count = (size_t)moves;
    }
    return true;
}

// Where he has something to say at the hook, on some day: "1, 3".
static bool say_depths(const Program *program, const Scenario *scenario,
                       int topic)
{
    char depths[PROGRAM_TEXT_MAX] = "";
    for (int d = 0; d < DEPTHS; d++) {
        const char digit[] = {(char)('0' + d), '\0'};
        bool there = false;
        for (int mood = 0; mood < scenario->mood_count; mood++) {
            there = there || way_beat(scenario, mood, topic, d) != NONE;
        }
        if (there) {
            text_append(depths, sizeof depths, depths[0] ? ", " : "");
            text_append(depths, sizeof depths, digit);
        }
    }
    const char *const pairs[] = {"woord", scenario->topics[topic].name,
                                 "dieptes", depths, NULL};
    program_say(program, stderr, "jump.no_way", pairs);
    return false;
}

// What he is to say.
typedef struct Wanted {
    int topic;
    int least, most; // depths
    uint64_t seed;
} Wanted;

static bool find_on(const Program *program, const Scenario *scenario,
                    const Wanted *wanted, int mood, Recording *recording)
{
    for (int d = wanted->least; d <= wanted->most; d++) {
        int beat = way_beat(scenario, mood, wanted->topic, d);
        if (beat != NONE && way_find(program->arena, scenario, mood,
                                     wanted->seed, beat, recording)) {
            return true;
        }
    }
    return false;
}

// He answers at that depth, or however deep where none was asked for; on the
// day that was asked for, or on any.
static bool find_way(const Program *program, const Scenario *scenario,
                     const PlayOptions *options, int mood, Recording *recording)
{
    uint64_t depth = 0;
    Wanted wanted = {.topic = scenario_find_topic(scenario, options->hook),
                     .most = DEPTHS - 1,
                     .seed =
                         options->has_seed ? options->seed : program_seed()};
    if (wanted.topic == NONE) {
        return program_complain(program, "jump.no_hook", options->hook);
    }
    if (options->depth) {
        if (!text_read_number(options->depth, 0, DEPTHS - 1, &depth)) {
            return program_complain(program, "jump.bad_depth", options->depth);
        }
        wanted.least = wanted.most = (int)depth;
    }
    int last = options->mood ? mood : scenario->mood_count - 1;
    for (; mood <= last; mood++) {
        if (find_on(program, scenario, &wanted, mood, recording)) {
            return true;
        }
    }
    return say_depths(program, scenario, wanted.topic);
}

bool jump_find(const Program *program, const PlayOptions *options,
               Recording *recording)
{
    Error error = {0};
    if (options->from) {
        return find_in_recording(program, options, recording);
    }
    if (!options->hook || !options->scenario) {
        return program_complain(program, "jump.which", "");
    }
    const Scenario *scenario =
        program_load(program, program->arena, options->scenario, &error);
    if (!scenario) {
        program_say_error(program, &error);
        return false;
    }
    int mood = session_find_mood(scenario, options->mood);
    if (mood == NONE) {
        return program_complain(program, "cli.no_mood", options->mood);
    }
    return find_way(program, scenario, options, mood, recording);
}
