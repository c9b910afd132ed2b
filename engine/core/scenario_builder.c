#include "core/scenario_parts.h"

#include <string.h>

#include "base/text.h"
#include "core/nearest.h"

enum { NAME_MAX_BYTES = 40 };

// The word each act has in a scenario; acts that share one are counted as one.
static const char *const ACT_WORDS[ACT_KINDS] = {
    [ACT_FOLLOW] = "door",       [ACT_CLOSED] = "sluit",
    [ACT_SUGGEST] = "stuurt",    [ACT_ADVISE] = "preek",
    [ACT_REFLECT] = "terug",     [ACT_FEELING] = "terug",
    [ACT_PRESUME] = "vult",      [ACT_SUMMARISE] = "vat",
    [ACT_PRAISE] = "prijst",     [ACT_RECOGNISE] = "ziet",
    [ACT_READ] = "leest",        [ACT_BRIDGE] = "brug",
    [ACT_DISCLOSE] = "zelf",     [ACT_REPAIR] = "herstelt",
    [ACT_ASK_LEAVE] = "vraagt",  [ACT_OFFER] = "bod",
    [ACT_DISCOUNT] = "korting",  [ACT_PROMISE] = "belofte",
    [ACT_CLOSE] = "sluitaf",     [ACT_SILENCE] = "stilte",
};

BuilderMark builder_mark(const ScenarioBuilder *builder)
{
    return (BuilderMark){builder->scenario->beat_count,
                         builder->scenario->span_count};
}

void builder_undo(ScenarioBuilder *builder, BuilderMark mark)
{
    builder->scenario->beat_count = mark.beats;
    builder->scenario->span_count = mark.spans;
}

bool builder_fail(const ScenarioBuilder *builder, Error *error, ErrorKind kind,
                  int line, const char *word, const char *detail,
                  const char *remedy)
{
    error_set(error, kind, builder->scenario->file, line, word, detail);
    if (error != NULL) {
        text_copy(error->remedy, sizeof error->remedy, remedy);
    }
    return false;
}

bool builder_copy(ScenarioBuilder *builder, const char *text, int line,
                  const char **out, Error *error)
{
    if (text == NULL || text[0] == '\0') {
        *out = "";
        return true;
    }
    size_t count = strlen(text);
    size_t bad;
    if (!text_is_valid(text, count, &bad)) {
        return builder_fail(builder, error, ERROR_FILE_ENCODING, line, NULL,
                            NULL, "remedy.encoding");
    }
    if (count > SCENARIO_BEAT_TEXT_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line, text,
                            NULL, "remedy.text.long");
    }
    *out = arena_push_text(builder->arena, text, count);
    if (*out == NULL) {
        return builder_fail(builder, error, ERROR_MEMORY, line, NULL, NULL,
                            "");
    }
    return true;
}

static bool in_range(const ScenarioBuilder *builder, const char *word,
                     int number, int low, int high, int line, Error *error)
{
    if (number >= low && number <= high) {
        return true;
    }
    char range[ERROR_TEXT_MAX] = "";
    const struct {
        int low, high;
        const char *text;
    } RANGES[] = {{0, 100, "0 tot en met 100"}, {1, 120, "1 tot en met 120"},
                  {-3, 3, "-3 tot en met 3"},   {0, 4, "0 tot en met 4"},
                  {-20, 20, "-20 tot en met 20"}};
    for (size_t i = 0; i < sizeof RANGES / sizeof RANGES[0]; i++) {
        if (RANGES[i].low == low && RANGES[i].high == high) {
            text_copy(range, sizeof range, RANGES[i].text);
        }
    }
    return builder_fail(builder, error, ERROR_SCRIPT_WORD, line, word, range,
                        "remedy.range");
}

ScenarioBuilder *scenario_builder_begin(Arena *arena, const char *id,
                                        const char *file)
{
    return NULL;
}
