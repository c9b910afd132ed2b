// Topics: what can be touched, what you can say to it and what he answers.

#include "talk/scenario/builder_parts.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/nearest.h"
#include "base/text.h"

static bool topic_fail(const Builder *builder, Error *error, ErrorKind kind,
                       const TopicDraft *draft, const char *remedy)
{
    return builder_fail(builder, error, kind, draft->line, draft->name, NULL,
                        remedy);
}

// The cell called `name` in `*cell`; NULL gives NONE.
static bool find_cell(const Builder *builder, const char *name, int line,
                      int8_t *cell, Error *error)
{
    *cell = NONE;
    if (name == NULL) {
        return true;
    }
    *cell = (int8_t)scenario_cell_from_name(name);
    if (*cell == NONE) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, line, name, NULL,
                            "remedy.cell");
    }
    bool there =
        !builder->has_customer || scenario_has_cell(builder->scenario, *cell);
    return there || builder_fail(builder, error, ERROR_SCRIPT_NAME, line, name,
                                 NULL, "remedy.cell.none");
}

static bool topic_fits(const Builder *builder, const TopicDraft *draft,
                       Error *error)
{
    bool is_cell = draft->kind == TOPIC_CELL;
    int8_t cell;
    if (is_cell &&
        !find_cell(builder, draft->name, draft->line, &cell, error)) {
        return false;
    }
    if (!builder_name(builder, draft->name, is_cell, draft->line, error) ||
        !builder_range(builder, "diepte", draft->depth, 0, DEPTHS - 1,
                       draft->line, error)) {
        return false;
    }
    if (scenario_find_topic(builder->scenario, draft->name) != NONE) {
        return topic_fail(builder, error, ERROR_SCRIPT_NAME, draft,
                          "remedy.twice");
    }
    if (builder->scenario->topic_count == SCENARIO_TOPICS_MAX) {
        return topic_fail(builder, error, ERROR_SCRIPT_LIMIT, draft,
                          "remedy.limit");
    }
    return true;
}

static bool fill_cell(Builder *builder, const TopicDraft *draft, Topic *topic,
                      Error *error)
{
    Cell cell = {.topic = (int16_t)builder->scenario->topic_count,
                 .line = draft->line};
    for (int depth = 0; depth < DEPTHS; depth++) {
        if (!builder_copy_shown(builder, draft->note[depth], SHOWN_NOTE,
                                draft->line, &cell.note[depth], error)) {
            return false;
        }
    }
    topic->cell = (int8_t)scenario_cell_from_name(draft->name);
    builder->scenario->cells[topic->cell] = cell;
    return true;
}

static Topic empty_topic(const Builder *builder, const TopicDraft *draft)
{
    Topic topic = {.kind = draft->kind,
                   .hook_kind = draft->hook_kind,
                   .kind_said = draft->kind_said,
                   .cell = NONE,
                   .also_cell = NONE,
                   .real = draft->real,
                   .need = NONE,
                   .objection = NONE,
                   .first_variant = (int16_t)builder->scenario->variant_count,
                   .depth = (int8_t)draft->depth,
                   .welcome = draft->welcome,
                   .unwelcome = draft->unwelcome,
                   .first_option = (int16_t)builder->scenario->option_count,
                   .line = draft->line};
    for (int mood = 0; mood < SCENARIO_MOODS_MAX; mood++) {
        for (int depth = 0; depth < DEPTHS; depth++) {
            topic.answer[mood][depth] = NONE;
        }
    }
    return topic;
}

bool builder_topic(Builder *builder, const TopicDraft *draft, Error *error)
{
    if (!topic_fits(builder, draft, error)) {
        return false;
    }
    int index = builder->scenario->topic_count;
    int line = draft->line;
    Topic topic = empty_topic(builder, draft);
    if (!builder_find_moods(builder, draft->moods, line, &topic.moods, error) ||
        !find_cell(builder, draft->cell, line, &topic.cell, error) ||
        !find_cell(builder, draft->also_cell, line, &topic.also_cell, error) ||
        !builder_copy(builder, draft->name, line, &topic.name, error) ||
        !builder_copy_shown(builder, draft->label, SHOWN_HEADING, line,
                            &topic.label, error) ||
        (draft->kind == TOPIC_CELL &&
         !fill_cell(builder, draft, &topic, error))) {
        return false;
    }
    if (draft->kind == TOPIC_CLAUSE && strcmp(topic.name, "los") == 0) {
        builder->scenario->clause = (int16_t)index;
    }
    for (int depth = 0; depth < DEPTHS; depth++) {
        builder->answers[index][depth] = NONE;
    }
    BuilderMark mark = builder_mark(builder);
    Topic *kept = &builder->topics[index];
    *kept = topic;
    if (!builder_tie(builder, draft->need, 1u << TOPIC_HOOK, line, &kept->need,
                     error) ||
        !builder_tie(builder, draft->objection, 1u << TOPIC_HOOK, line,
                     &kept->objection, error) ||
        !builder_tie_when(builder, &draft->after, line, &kept->after, error)) {
        builder_undo(builder, mark);
        return false;
    }
    builder->scenario->topic_count++;
    return true;
}

// The id of the next option of `topic` with `act`: "door", "door2".
static const char *make_id(const Builder *builder, const Topic *topic, Act act)
{
    const char *word = scenario_act_word(act);
    int same = 1;
    for (int i = 0; i < topic->option_count; i++) {
        Act other = builder->options[topic->first_option + i].act;
        same += strcmp(scenario_act_word(other), word) == 0;
    }
    char id[32];
    snprintf(id, sizeof id, same > 1 ? "%s%d" : "%s", word, same);
    return arena_push_text(builder->arena, id, strlen(id));
}

static bool option_fits(const Builder *builder, const OptionDraft *draft,
                        Error *error)
{
    assert(builder->scenario->topic_count > 0);
    const Topic *topic = &builder->topics[builder->scenario->topic_count - 1];
    if (topic->option_count == SCENARIO_OPTIONS_PER_TOPIC_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, draft->line,
                            topic->name, NULL, "remedy.options");
    }
    if (builder->scenario->option_count == SCENARIO_OPTIONS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, draft->line,
                            topic->name, NULL, "remedy.limit");
    }
    return true;
}

// Why it misses, what was heard instead and what it brings.
static bool copy_reasons(Builder *builder, const OptionDraft *draft,
                         Option *option, Error *error)
{
    int line = draft->line;
    return builder_copy_shown(builder, draft->fault, SHOWN_WHY, line,
                              &option->fault, error) &&
           builder_copy_shown(builder, draft->mishears, SHOWN_WHY, line,
                              &option->mishears, error) &&
           builder_copy_shown(builder, draft->brings, SHOWN_WHY, line,
                              &option->brings, error);
}

bool builder_line(Builder *builder, const char *text, Act act, int line,
                  Error *error)
{
    int index = builder->scenario->repertoire_count;
    Line kept = {.act = act, .line = line};
    if (index == SCENARIO_REPERTOIRE_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line, text,
                            NULL, "remedy.repertoire.size");
    }
    if (!builder_copy_shown(builder, text, SHOWN_YOU, line, &kept.text,
                            error)) {
        return false;
    }
    builder->lines[index] = kept;
    builder->scenario->repertoire_count++;
    return true;
}

bool builder_option(Builder *builder, const OptionDraft *draft, Error *error)
{
    if (!option_fits(builder, draft, error)) {
        return false;
    }
    int index = builder->scenario->option_count;
    int owner = builder->scenario->topic_count - 1;
    BuilderMark mark = builder_mark(builder);
    Option option = {.act = draft->act,
                     .fit = draft->fit,
                     .told = NONE,
                     .line_of = (int16_t)(draft->line_of - 1),
                     .reply = NONE,
                     .words = (int16_t)text_words(draft->text),
                     .line = draft->line};
    option.id = make_id(builder, &builder->topics[owner], draft->act);
    if (option.id == NULL) {
        return builder_fail(builder, error, ERROR_MEMORY, draft->line, NULL,
                            NULL, "");
    }
    if (!builder_copy_shown(builder, draft->text, SHOWN_YOU, draft->line,
                            &option.text, error) ||
        !copy_reasons(builder, draft, &option, error) ||
        (draft->reply.text != NULL &&
         !builder_fill(builder, &draft->reply, owner, &option.reply, error))) {
        return false;
    }
    Option *kept = &builder->options[index];
    *kept = option;
    if (!builder_tie_when(builder, &draft->after, draft->line, &kept->after,
                          error) ||
        !builder_tie(builder, draft->told, ANY_KIND, draft->line, &kept->told,
                     error)) {
        builder_undo(builder, mark);
        return false;
    }
    builder->scenario->option_count++;
    builder->topics[owner].option_count++;
    return true;
}

bool builder_answer(Builder *builder, const char *mood, const BeatDraft *draft,
                    Error *error)
{
    assert(builder->scenario->topic_count > 0);
    int index;
    if (!builder_find_mood(builder, mood, draft->line, &index, error) ||
        !builder_range(builder, "diepte", draft->depth, 0, DEPTHS - 1,
                       draft->line, error)) {
        return false;
    }
    int owner = builder->scenario->topic_count - 1;
    int16_t *places = index == NONE ? builder->answers[owner]
                                    : builder->topics[owner].answer[index];
    return builder_fill(builder, draft, owner, &places[draft->depth], error);
}

bool builder_variant(Builder *builder, const char *mood, const WhenDraft *after,
                     int line, Error *error)
{
    assert(builder->scenario->topic_count > 0);
    Topic *topic = &builder->topics[builder->scenario->topic_count - 1];
    int mood_index;
    if (builder->scenario->variant_count == SCENARIO_VARIANTS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line,
                            topic->name, NULL, "remedy.limit");
    }
    if (!builder_find_mood(builder, mood, line, &mood_index, error)) {
        return false;
    }
    Variant *variant = &builder->variants[builder->scenario->variant_count];
    *variant = (Variant){.mood = (int16_t)mood_index, .line = line};
    for (int depth = 0; depth < DEPTHS; depth++) {
        variant->beat[depth] = NONE;
    }
    BuilderMark mark = builder_mark(builder);
    if (!builder_tie_when(builder, after, line, &variant->after, error)) {
        builder_undo(builder, mark);
        return false;
    }
    builder->scenario->variant_count++;
    topic->variant_count++;
    return true;
}

bool builder_variant_answer(Builder *builder, const BeatDraft *draft,
                            Error *error)
{
    int last = builder->scenario->variant_count - 1;
    assert(last >= 0);
    return builder_range(builder, "diepte", draft->depth, 0, DEPTHS - 1,
                         draft->line, error) &&
           builder_fill(builder, draft, builder->scenario->topic_count - 1,
                        &builder->variants[last].beat[draft->depth], error);
}

static Reason find_reason(const char *word, Nearest *nearest)
{
    for (int i = REASON_NONE + 1; i < REASONS; i++) {
        const char *known = rapport_reason_word((Reason)i);
        if (strcmp(word, known) == 0) {
            return (Reason)i;
        }
        nearest_try(nearest, known);
    }
    return REASON_NONE;
}

static int8_t *find_property(Change *change, const char *word)
{
    const struct {
        const char *word;
        int8_t *number;
    } NUMBERS[] = {{"aandacht", &change->attention},
                   {"positief", &change->positivity},
                   {"afstemming", &change->coordination},
                   {"vertrouwen", &change->trust},
                   {"druk", &change->pressure}};
    for (size_t i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++) {
        if (strcmp(word, NUMBERS[i].word) == 0) {
            return NUMBERS[i].number;
        }
    }
    return NULL;
}

static bool own_magnitudes(Builder *builder)
{
    if (builder->magnitudes != NULL) {
        return true;
    }
    builder->magnitudes =
        arena_push(builder->arena, sizeof *builder->magnitudes);
    if (builder->magnitudes == NULL) {
        return false;
    }
    *builder->magnitudes = RAPPORT_STANDARD;
    builder->scenario->magnitudes = builder->magnitudes;
    return true;
}

bool builder_weight(Builder *builder, const char *reason, const char *property,
                    int number, int line, Error *error)
{
    Nearest nearest = nearest_begin(reason);
    Reason found = find_reason(reason, &nearest);
    if (found == REASON_NONE) {
        return builder_fail(
            builder, error, ERROR_SCRIPT_WORD, line, reason, nearest.best,
            nearest.best ? "remedy.weight.near" : "remedy.weight");
    }
    Change probe;
    if (find_property(&probe, property) == NULL) {
        return builder_fail(builder, error, ERROR_SCRIPT_WORD, line, property,
                            NULL, "remedy.weight.property");
    }
    if (!builder_range(builder, property, number, -20, 20, line, error)) {
        return false;
    }
    if (!own_magnitudes(builder)) {
        return builder_fail(builder, error, ERROR_MEMORY, line, NULL, NULL, "");
    }
    *find_property(&builder->magnitudes->change[found], property) =
        (int8_t)number;
    return true;
}
