// The end of building: names tied to their topics, moods completed.

#include "talk/scenario/builder_parts.h"

#include <string.h>

#include "base/nearest.h"
#include "talk/scenario/topic_set.h"

enum { IN_WORDS = 1u << TOPIC_HOOK | 1u << TOPIC_CLAUSE };

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

bool builder_tie(Builder *builder, const char *name, unsigned kinds, int line,
                 int16_t *place, Error *error)
{
    *place = NONE;
    if (name == NULL) {
        return true;
    }
    Tie *tie = arena_push(builder->arena, sizeof *tie);
    const char *copy;
    if (tie == NULL) {
        return builder_fail(builder, error, ERROR_MEMORY, line, NULL, NULL, "");
    }
    if (!builder_copy(builder, name, line, &copy, error)) {
        return false;
    }
    *tie = (Tie){.name = copy, .place = place, .kinds = kinds, .line = line};
    builder->last_tie->next = tie;
    builder->last_tie = tie;
    return true;
}

bool builder_tie_when(Builder *builder, const WhenDraft *draft, int line,
                      When *when, Error *error)
{
    *when = (When){0};
    for (int i = 0; i < WHEN_TOPICS_MAX && draft->names[i] != NULL; i++) {
        if (!builder_tie(builder, draft->names[i], ANY_KIND, line,
                         &when->topic[i], error)) {
            return false;
        }
        when->absent =
            (uint8_t)(when->absent | (unsigned)draft->absent[i] << i);
        when->count++;
    }
    return true;
}

static bool tie_names(const Builder *builder, Error *error)
{
    for (const Tie *tie = builder->first_tie.next; tie; tie = tie->next) {
        if (!tie_name(builder, tie->name, tie->kinds, tie->line, tie->place,
                      error)) {
            return false;
        }
    }
    return true;
}

static const char *or_else(const char *text, const char *otherwise)
{
    return text[0] != '\0' ? text : otherwise;
}

// An ending written more than once has what it leaves out from the plain one.
static void complete_endings(Builder *builder)
{
    for (int i = 0; i < builder->scenario->other_ending_count; i++) {
        EndingText *own = &builder->other_endings[i];
        const EndingText *plain = &builder->scenario->endings[own->ending];
        own->teller = or_else(own->teller, plain->teller);
        own->morning = or_else(own->morning, plain->morning);
        own->manager = or_else(own->manager, plain->manager);
        own->proposal = or_else(own->proposal, plain->proposal);
        own->contest = or_else(own->contest, plain->contest);
        own->feeling = or_else(own->feeling, plain->feeling);
    }
}

static void complete_moods(Builder *builder)
{
    Scenario *scenario = builder->scenario;
    if (scenario->mood_count == 0) {
        builder->moods[scenario->mood_count++] = (Mood){.name = "gewoon",
                                                        .label = "",
                                                        .opening = NONE,
                                                        .after = ENDING_NONE};
    }
    for (int i = 0; i < scenario->mood_count; i++) {
        if (builder->moods[i].opening == NONE) {
            builder->moods[i].opening = builder->opening;
        }
    }
}

// A mood after an ending has all but its opening from its day, which stands
// before it.
static void have_from_day(Topic *topic, int mood, int day)
{
    if (mood == day) {
        return;
    }
    memcpy(topic->answer[mood], topic->answer[day], sizeof topic->answer[day]);
    unsigned lives = (unsigned)topic->moods >> day & 1u;
    topic->moods = (uint16_t)(topic->moods | lives << mood);
}

// An event of a day is one of the moods after an ending too.
static void complete_events(Builder *builder)
{
    for (int i = 0; i < builder->scenario->event_count; i++) {
        Event *event = &builder->events[i];
        for (int mood = 0; mood < builder->scenario->mood_count; mood++) {
            unsigned day =
                (unsigned)event->moods >> builder->moods[mood].day & 1u;
            event->moods = (uint16_t)(event->moods | day << mood);
        }
    }
}

static void complete_answers(Builder *builder)
{
    for (int i = 0; i < builder->scenario->topic_count; i++) {
        for (int mood = 0; mood < builder->scenario->mood_count; mood++) {
            int16_t *own = builder->topics[i].answer[mood];
            have_from_day(&builder->topics[i], mood, builder->moods[mood].day);
            for (int depth = 0; depth < DEPTHS; depth++) {
                if (own[depth] == NONE) {
                    own[depth] = builder->answers[i][depth];
                }
            }
        }
    }
}

static void count_days(Scenario *scenario)
{
    for (int i = 0; i < scenario->mood_count; i++) {
        scenario->day_count += scenario->moods[i].after == ENDING_NONE;
    }
}

static void note_lasting(Builder *builder)
{
    Scenario *scenario = builder->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        TopicKind kind = scenario->topics[i].kind;
        topic_set_put(&scenario->lasting, i,
                      kind != TOPIC_HOOK && kind != TOPIC_CLAUSE);
        if (scenario->topics[i].objection != NONE) {
            topic_set_put(&scenario->objections, scenario->topics[i].objection,
                          true);
        }
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
    if (!tie_spans(builder, error) || !tie_names(builder, error)) {
        return NULL;
    }
    if (builder->scenario->turned && !be_no_judge(builder)) {
        builder_fail(builder, error, ERROR_MEMORY, 0, NULL, NULL, "");
        return NULL;
    }
    complete_moods(builder);
    complete_answers(builder);
    complete_endings(builder);
    complete_events(builder);
    count_days(builder->scenario);
    note_lasting(builder);
    return builder->scenario;
}
