#include "terminal/commands/hear_lines.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "hear/hear.h"
#include "platform/terminal.h"
#include "terminal/arguments.h"
#include "terminal/input.h"
#include "terminal/play/json_write.h"

enum { NAME_MAX = 128 };

typedef struct Call {
    const char *scenario;
    bool json;
} Call;

static const ArgumentRow ROWS[] = {
    {"option.json", ARGUMENT_FLAG, offsetof(Call, json)},
    {"word", ARGUMENT_WORD, offsetof(Call, scenario)},
    {0}};

typedef struct Asked {
    const char *target, *said, *text;
} Asked;

static bool complain(const Program *program, const char *key, const char *word)
{
    char text[PROGRAM_TEXT_MAX];
    const char *const pairs[] = {"woord", word, NULL};
    program_fill(program, text, key, pairs);
    return json_write_send(
        json_pack("{s:s, s:s}", "type", "error", "text", text));
}

// The words at which a topic is opened, into `out`; "" where there are none.
static void find_said(const Scenario *scenario, int topic,
                      char out[SCENARIO_BEAT_TEXT_MAX])
{
    out[0] = '\0';
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        for (int j = 0; j < beat->span_count; j++) {
            const Span *span = &scenario->spans[beat->first_span + j];
            if (span->hook == topic) {
                size_t length = (size_t)(span->end - span->start);
                memcpy(out, beat->text + span->start, length);
                out[length] = '\0';
                return;
            }
        }
    }
}

// Reads "haakje" or "haakje bel". False if there is no such thing.
static bool find_target(const Scenario *scenario, const char *target,
                        int *touched, int *topic)
{
    char kind[NAME_MAX];
    size_t length = strcspn(target, " ");
    *topic = NONE;
    if (length >= sizeof kind) {
        return false;
    }
    memcpy(kind, target, length);
    kind[length] = '\0';
    *touched = (int)scenario_kind_from_word(kind);
    if (*touched == TOPIC_KINDS) {
        return false;
    }
    if (target[length] != '\0') {
        *topic = scenario_find_topic(scenario, target + length + 1);
        return *topic != NONE && (int)scenario->topics[*topic].kind == *touched;
    }
    return true;
}

static json_t *tell(const Program *program, const Heard *heard)
{
    json_t *why = json_array();
    for (int i = 0; i < heard->reason_count; i++) {
        json_array_append_new(
            why, json_string(words_get(program->words, heard->reasons[i])));
    }
    return json_pack("{s:s, s:s, s:f, s:b, s:o}", "act", hear_word(heard->kind),
                     "second", hear_word(heard->second), "margin",
                     heard->margin / 100.0, "sure", heard->sure, "why", why);
}

static bool obey(const Program *program, const Hear *hear,
                 const Scenario *scenario, const Asked *line)
{
    char his[SCENARIO_BEAT_TEXT_MAX] = "";
    int touched = HEAR_ANY, topic = NONE;
    if (line->target &&
        !find_target(scenario, line->target, &touched, &topic)) {
        return complain(program, "hear.no_target", line->target);
    }
    if (topic != NONE && !line->said) {
        find_said(scenario, topic, his);
    }
    Heard heard =
        hear_read(hear, touched, line->said ? line->said : his, line->text);
    return json_write_send(tell(program, &heard));
}

static bool obey_json(const Program *program, const Hear *hear,
                      const Scenario *scenario, const char *text)
{
    json_t *value = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    Asked line = {json_string_value(json_object_get(value, "target")),
                  json_string_value(json_object_get(value, "said")),
                  json_string_value(json_object_get(value, "text"))};
    bool reads = line.text ? obey(program, hear, scenario, &line)
                           : complain(program, "hear.bad_line", text);
    json_decref(value);
    return reads;
}

static int read_all(const Program *program, const Hear *hear,
                    const Scenario *scenario, Input *input)
{
    input->from = stdin;
    for (bool reads = true; reads;) {
        InputResult result = input_read(input);
        if (result == INPUT_END) {
            return EXIT_SUCCESS;
        }
        if (result == INPUT_STOPPED) {
            return EXIT_STOPPED;
        }
        reads = result == INPUT_BAD
                    ? complain(program, "cli.json.line", "")
                    : obey_json(program, hear, scenario, input->line);
    }
    return EXIT_SUCCESS;
}

int hear_lines_run(const Program *program, int count, char **arguments)
{
    Call call = {0};
    if (!arguments_read(program, ROWS, count, arguments, &call)) {
        return EXIT_WRONG;
    }
    if (!call.scenario || !call.json) {
        program_complain(program, "hear.how", "");
        return EXIT_WRONG;
    }
    const Scenario *scenario =
        program_load_or_say(program, program->arena, call.scenario);
    if (!scenario) {
        return EXIT_WRONG;
    }
    const Hear *hear = hear_open(program->arena);
    Input *input = arena_push(program->arena, sizeof *input);
    if (!hear || !input) {
        program_out_of_memory();
    }
    terminal_catch_stop();
    return read_all(program, hear, scenario, input);
}
