// The end of building: names tied to their topics, moods completed.

#include "talk/scenario/builder_parts.h"

#include <string.h>

#include "base/nearest.h"
#include "talk/scenario/topic_set.h"

enum {
    HOOKS = 1u << TOPIC_HOOK,
    IN_WORDS = 1u << TOPIC_HOOK | 1u << TOPIC_CLAUSE,
    ANY_KIND = (1u << TOPIC_KINDS) - 1
};

// Finds the topic called `name`, of one of `kinds` (bits of TopicKind).
static bool tie_name(const Builder *builder, const char *name, unsigned kinds,
                     int line, int16_t *out, Error *error)
{
    const Scenario *scenario = builder->scenario;
    int index = scenario_find_topic(scenario, name);
    if (index != NONE && (kinds >> builder->topics[index].kind & 1u) != 0) {
        *out = (int16_t)index;
        return true;
    }
    Nearest nearest = nearest_begin(name);
    for (int i = 0; i < scenario->topic_count; i++) {
        if ((kinds >> builder->topics[i].kind & 1u) != 0) {
            nearest_try(&nearest, builder->topics[i].name);
        }
    }
    return builder_fail(builder, error, ERROR_SCRIPT_NAME, line, name,
                        nearest.best,
                        nearest.best ? "remedy.hook.near" : "remedy.hook");
}

static bool tie_spans(Builder *builder, Error *error)
{
    for (int i = 0; i < builder->scenario->beat_count; i++) {
        const Beat *beat = &builder->beats[i];
        for (int n = 0; n < beat->span_count; n++) {
            int span = beat->first_span + n;
            const char *name = builder->span_hooks[span];
            if (name != NULL && !tie_name(builder, name, IN_WORDS, beat->line,
                                          &builder->spans[span].hook, error)) {
                return false;
            }
        }
    }
    return true;
}

static bool tie_topics(Builder *builder, Error *error)
{
    for (int i = 0; i < builder->scenario->topic_count; i++) {
        Topic *topic = &builder->topics[i];
        const char *need = builder->topic_needs[i];
        const char *after = builder->topic_afters[i];
        if ((need != NULL && !tie_name(builder, need, HOOKS, topic->line,
                                       &topic->need, error)) ||
            (after != NULL && !tie_name(builder, after, ANY_KIND, topic->line,
                                        &topic->after, error))) {
            return false;
        }
    }
    return true;
}

static bool tie_options(Builder *builder, Error *error)
{
    for (int i = 0; i < builder->scenario->option_count; i++) {
        const char *after = builder->option_afters[i];
        const char *told = builder->option_tolds[i];
        Option *option = &builder->options[i];
        if ((after != NULL && !tie_name(builder, after, ANY_KIND, option->line,
                                        &option->after, error)) ||
            (told != NULL && !tie_name(builder, told, ANY_KIND, option->line,
                                       &option->told, error))) {
            return false;
        }
    }
    return true;
}

static void complete_moods(Builder *builder)
{
    Scenario *scenario = builder->scenario;
    if (scenario->mood_count == 0) {
        builder->moods[scenario->mood_count++] =
            (Mood){.name = "gewoon", .label = "", .opening = NONE};
    }
    for (int i = 0; i < scenario->mood_count; i++) {
        if (builder->moods[i].opening == NONE) {
            builder->moods[i].opening = builder->opening;
        }
    }
}

static void complete_answers(Builder *builder)
{
    for (int i = 0; i < builder->scenario->topic_count; i++) {
        for (int mood = 0; mood < builder->scenario->mood_count; mood++) {
            int16_t *own = builder->topics[i].answer[mood];
            for (int depth = 0; depth < DEPTHS; depth++) {
                if (own[depth] == NONE) {
                    own[depth] = builder->answers[i][depth];
                }
            }
        }
    }
}

static void note_lasting(Builder *builder)
{
    Scenario *scenario = builder->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        TopicKind kind = scenario->topics[i].kind;
        topic_set_put(&scenario->lasting, i,
                      kind != TOPIC_HOOK && kind != TOPIC_CLAUSE);
    }
}

// Whoever can only answer is not judged: of the rules only the hooks are left,
// which bring the next question.
static bool be_no_judge(Builder *builder)
{
    Magnitudes *none = arena_push(builder->arena, sizeof *none);
    if (none == NULL) {
        return false;
    }
    none->off = ~(1u << RULE_HOOKS);
    builder->scenario->magnitudes = none;
    return true;
}

const Scenario *builder_finish(Builder *builder, Error *error)
{
    if (!builder->has_customer) {
        builder_fail(builder, error, ERROR_SCRIPT_WORD, 0, "klant", NULL,
                     "remedy.customer");
        return NULL;
    }
    if (!tie_spans(builder, error) || !tie_topics(builder, error) ||
        !tie_options(builder, error)) {
        return NULL;
    }
    if (builder->scenario->turned && !be_no_judge(builder)) {
        builder_fail(builder, error, ERROR_MEMORY, 0, NULL, NULL, "");
        return NULL;
    }
    complete_moods(builder);
    complete_answers(builder);
    note_lasting(builder);
    return builder->scenario;
}
