#include "terminal/play/jump.h"

#include <string.h>

#include "author/way.h"
#include "base/pairs.h"
#include "base/text.h"

enum { RECORDING_FILE_MAX = 1024 * 1024 };

bool jump_is_asked(const PlayOptions *options)
{
    return options->from || options->hook || options->depth;
}

// "gesprek.recording:12" is that file, up to move 12; without a colon all. What
// stands behind the colon, or NULL: a name may have one of its own.
static const char *split(const char *from, char path[FILE_PATH_MAX])
{
    const char *colon = strrchr(from, ':');
    uint64_t number = 0;
    (void)text_copy(path, FILE_PATH_MAX, from);
    if (!colon || (size_t)(colon - from) >= FILE_PATH_MAX ||
        file_exists(from)) {
        return NULL;
    }
    path[colon - from] = '\0';
    if (text_read_number(colon + 1, 0, UINT64_MAX, &number) ||
        file_exists(path)) {
        return colon + 1;
    }
    path[colon - from] = ':';
    return NULL;
}

static bool read_recording(const Program *program, const char *path,
                           Recording *recording)
{
    size_t count = 0;
    Error error = {0};
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
    return true;
}

static const Scenario *load(const Program *program, const char *name)
{
    return program_load_or_say(program, program->arena, name);
}

// Whether the recording is of the customer who was named, if one was.
static bool is_his(const Program *program, const char *name,
                   const Recording *recording)
{
    const Scenario *scenario = name ? load(program, name) : NULL;
    if (!scenario || strcmp(scenario->id, recording->scenario) == 0) {
        return scenario || !name;
    }
    const char *const pairs[] = {"klant", recording->scenario, "ander",
                                 scenario->id, NULL};
    program_say(program, stderr, "jump.other", pairs);
    return false;
}

// Ends the recording at the move that is called `word`.
static bool cut(const Program *program, const char *word, Recording *recording)
{
    uint64_t moves = 0;
    if (!text_read_number(word, 0, recording->count, &moves)) {
        Pairs pairs = {0};
        pairs_text(&pairs, "woord", word);
        pairs_number(&pairs, "aantal", (int64_t)recording->count);
        program_say(program, stderr, "jump.no_move", pairs.list);
        return false;
    }
    recording->count = (size_t)moves;
    return true;
}

static bool find_in_recording(const Program *program,
                              const PlayOptions *options, Recording *recording)
{
    char path[FILE_PATH_MAX];
    const char *move = split(options->from, path);
    return read_recording(program, path, recording) &&
           is_his(program, options->scenario, recording) &&
           (!move || cut(program, move, recording));
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
    if (options->from) {
        return find_in_recording(program, options, recording);
    }
    if (!options->hook || !options->scenario) {
        return program_complain(program, "jump.which", "");
    }
    const Scenario *scenario = load(program, options->scenario);
    if (!scenario) {
        return false;
    }
    int mood = session_find_mood(scenario, options->mood);
    if (mood == NONE) {
        return program_complain(program, "cli.no_mood", options->mood);
    }
    return find_way(program, scenario, options, mood, recording);
}

bool jump_begin(const Program *program, PlayOptions *options,
                Recording *recording)
{
    *recording = (Recording){0};
    if (!jump_is_asked(options)) {
        return true;
    }
    if (!jump_find(program, options, recording)) {
        return false;
    }
    if (!options->scenario) {
        options->scenario = recording->scenario;
    }
    options->mood = recording->mood;
    options->has_seed = true;
    options->seed = recording->seed;
    return true;
}

size_t jump_play(Session *session, const Recording *recording)
{
    size_t played = 0;
    while (played < recording->count &&
           session_play_named(session, recording->moves[played])) {
        played++;
    }
    return played;
}
