#include "talk/scenario/builder.h"

#include <stdio.h>
#include <string.h>

#include "base/nearest.h"
#include "base/text.h"
#include "talk/scenario/builder_parts.h"

enum { NAME_MAX_BYTES = 40, WORD_MAX_BYTES = 60 };

BuilderMark builder_mark(const Builder *builder)
{
    return (BuilderMark){builder->scenario->beat_count,
                         builder->scenario->span_count, builder->last_tie};
}

void builder_undo(Builder *builder, BuilderMark mark)
{
    builder->scenario->beat_count = mark.beats;
    builder->scenario->span_count = mark.spans;
    builder->last_tie = mark.tie;
    builder->last_tie->next = NULL;
}

bool builder_fail(const Builder *builder, Error *error, ErrorKind kind,
                  int line, const char *word, const char *detail,
                  const char *remedy)
{
    char start[WORD_MAX_BYTES]; // a whole text would fill the message
    if (word != NULL && !text_copy(start, sizeof start, word)) {
        word = start;
    }
    error_set(error, kind, builder->scenario->file, line, word, detail);
    if (error != NULL) {
        text_copy(error->remedy, sizeof error->remedy, remedy);
    }
    return false;
}

bool builder_copy(Builder *builder, const char *text, int line,
                  const char **out, Error *error)
{
    if (text == NULL || text[0] == '\0') {
        *out = "";
        return true;
    }
    size_t count = strlen(text);
    if (!text_is_plain(text)) {
        return builder_fail(builder, error, ERROR_FILE_ENCODING, line, NULL,
                            NULL, "remedy.encoding");
    }
    if (count > SCENARIO_BEAT_TEXT_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line, text,
                            NULL, "remedy.text.long");
    }
    *out = arena_push_text(builder->arena, text, count);
    if (*out == NULL) {
        return builder_fail(builder, error, ERROR_MEMORY, line, NULL, NULL, "");
    }
    return true;
}

bool builder_range(const Builder *builder, const char *word, int number,
                   int low, int high, int line, Error *error)
{
    if (number >= low && number <= high) {
        return true;
    }
    char range[32];
    snprintf(range, sizeof range, "%d..%d", low, high);
    return builder_fail(builder, error, ERROR_SCRIPT_WORD, line, word, range,
                        "remedy.range");
}

static bool push_arrays(Builder *builder)
{
    Arena *arena = builder->arena;
    builder->scenario = arena_push(arena, sizeof *builder->scenario);
    builder->moods = arena_push(arena, SCENARIO_MOODS_MAX * sizeof(Mood));
    builder->topics = arena_push(arena, SCENARIO_TOPICS_MAX * sizeof(Topic));
    builder->options = arena_push(arena, SCENARIO_OPTIONS_MAX * sizeof(Option));
    builder->beats = arena_push(arena, SCENARIO_BEATS_MAX * sizeof(Beat));
    builder->spans = arena_push(arena, SCENARIO_SPANS_MAX * sizeof(Span));
    builder->lines = arena_push(arena, SCENARIO_REPERTOIRE_MAX * sizeof(Line));
    builder->span_hooks =
        arena_push(arena, SCENARIO_SPANS_MAX * sizeof(char *));
    builder->variants =
        arena_push(arena, SCENARIO_VARIANTS_MAX * sizeof(Variant));
    builder->other_endings =
        arena_push(arena, SCENARIO_ENDING_TEXTS_MAX * sizeof(EndingText));
    builder->answers =
        arena_push(arena, SCENARIO_TOPICS_MAX * sizeof *builder->answers);
    builder->events = arena_push(arena, SCENARIO_EVENTS_MAX * sizeof(Event));
    return builder->scenario && builder->events && builder->moods &&
           builder->topics && builder->options && builder->beats &&
           builder->spans && builder->span_hooks && builder->variants &&
           builder->other_endings && builder->lines && builder->answers;
}

static EndingText no_ending(Ending ending)
{
    return (EndingText){.beat = NONE,
                        .teller = "",
                        .morning = "",
                        .manager = "",
                        .proposal = "",
                        .contest = "",
                        .feeling = "",
                        .ending = ending};
}

static void set_empty(Scenario *scenario)
{
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        scenario->quadrants[i] = "";
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        scenario->cells[i].topic = NONE;
        for (int depth = 0; depth < DEPTHS; depth++) {
            scenario->cells[i].note[depth] = "";
        }
    }
    for (int i = 0; i < ENDINGS; i++) {
        scenario->endings[i] = no_ending((Ending)i);
    }
    for (int i = 0; i < AFTERWARDS; i++) {
        scenario->afterwards[i] = "";
    }
    for (int i = 0; i < RENAMES; i++) {
        scenario->renamed[i] = "";
    }
    for (int i = 0; i < THRESHOLDS; i++) {
        scenario->thresholds[i] = scenario_threshold((Threshold)i)->standard;
    }
    scenario->clause = NONE;
    scenario->deep_quiet = NONE;
    scenario->dead_quiet = NONE;
    scenario->magnitudes = &RAPPORT_STANDARD;
}

// The name of a file need not be text, but it is shown and written as such.
static const char *push_clean(Arena *arena, const char *name)
{
    char *copy = arena_push_text(arena, name, strlen(name));
    if (copy != NULL) {
        text_clean(copy);
    }
    return copy;
}

Builder *builder_begin(Arena *arena, const char *id, const char *file)
{
    Builder *builder = arena_push(arena, sizeof *builder);
    if (builder == NULL) {
        return NULL;
    }
    builder->arena = arena;
    if (!push_arrays(builder)) {
        return NULL;
    }
    Scenario *scenario = builder->scenario;
    set_empty(scenario);
    scenario->moods = builder->moods;
    scenario->topics = builder->topics;
    scenario->options = builder->options;
    scenario->beats = builder->beats;
    scenario->spans = builder->spans;
    scenario->repertoire = builder->lines;
    scenario->variants = builder->variants;
    scenario->other_endings = builder->other_endings;
    scenario->events = builder->events;
    builder->last_tie = &builder->first_tie;
    builder->opening = NONE;
    scenario->id = push_clean(arena, id);
    scenario->file = push_clean(arena, file);
    return scenario->id && scenario->file ? builder : NULL;
}

static bool customer_in_range(const Builder *builder,
                              const CustomerDraft *draft, Error *error)
{
    const struct {
        const char *word;
        int number, low, high;
    } NUMBERS[] = {
        {"tijd", draft->minutes, 1, 120},
        {"samen", draft->together, -3, 3},
        {"boven", draft->above, -3, 3},
        {"aandacht", draft->attention, 0, 100},
        {"positief", draft->positivity, 0, 100},
        {"afstemming", draft->coordination, 0, 100},
        {"vertrouwen", draft->trust, 0, 100},
    };
    for (size_t i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++) {
        if (!builder_range(builder, NUMBERS[i].word, NUMBERS[i].number,
                           NUMBERS[i].low, NUMBERS[i].high, draft->line,
                           error)) {
            return false;
        }
    }
    return true;
}

// How many cells each quadrant has; a form has one at least.
static bool copy_cells(const Builder *builder, const CustomerDraft *draft,
                       Scenario *scenario, Error *error)
{
    int count = 0;
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        if (!builder_range(builder, "vakken", draft->cells[i], 0,
                           FORM_CELLS_PER_QUADRANT, draft->line, error)) {
            return false;
        }
        scenario->cell_counts[i] = (int8_t)draft->cells[i];
        count += draft->cells[i];
    }
    for (int i = 0; count == 0 && i < FORM_QUADRANTS; i++) {
        scenario->cell_counts[i] = FORM_CELLS_PER_QUADRANT;
    }
    return true;
}

static bool copy_customer_text(Builder *builder, const CustomerDraft *draft,
                               Scenario *scenario, Error *error)
{
    int line = draft->line;
    if (!builder_copy(builder, draft->name, line, &scenario->name, error) ||
        !builder_copy(builder, draft->company, line, &scenario->company,
                      error) ||
        !builder_copy_shown(builder, draft->role, SHOWN_HEADING, line,
                            &scenario->role, error) ||
        !builder_copy_shown(builder, draft->brief, SHOWN_TOLD, line,
                            &scenario->brief, error) ||
        !builder_copy_shown(builder, draft->you, SHOWN_TOLD, line,
                            &scenario->you, error) ||
        !builder_copy_shown(builder, draft->hope, SHOWN_TOLD, line,
                            &scenario->hope, error) ||
        !builder_copy_shown(builder, draft->form_title, SHOWN_HEADING, line,
                            &scenario->form_title, error) ||
        !builder_copy(builder, draft->room, line, &scenario->room, error)) {
        return false;
    }
    scenario->room_line = draft->room_line;
    bool titled =
        draft->title != NULL
            ? builder_copy_shown(builder, draft->title, SHOWN_HEADING, line,
                                 &scenario->title, error)
            : builder_copy(builder, draft->name, line, &scenario->title, error);
    if (!titled) {
        return false;
    }
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        if (!builder_copy_shown(builder, draft->quadrants[i], SHOWN_HEADING,
                                line, &scenario->quadrants[i], error)) {
            return false;
        }
    }
    size_t first = strcspn(scenario->name, " ");
    scenario->first_name =
        arena_push_text(builder->arena, scenario->name, first);
    return scenario->first_name != NULL ||
           builder_fail(builder, error, ERROR_MEMORY, line, NULL, NULL, "");
}

bool builder_customer(Builder *builder, const CustomerDraft *draft,
                      Error *error)
{
    if (builder->has_customer) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, draft->line,
                            "klant", NULL, "remedy.twice");
    }
    Scenario scenario = *builder->scenario;
    if (!customer_in_range(builder, draft, error) ||
        !copy_cells(builder, draft, &scenario, error) ||
        !copy_customer_text(builder, draft, &scenario, error)) {
        return false;
    }
    scenario.minutes = draft->minutes;
    scenario.together = draft->together;
    scenario.above = draft->above;
    scenario.attention = draft->attention;
    scenario.positivity = draft->positivity;
    scenario.coordination = draft->coordination;
    scenario.trust = draft->trust;
    scenario.appearance = draft->appearance;
    scenario.sex_said = draft->sex_said;
    scenario.turned = draft->turned;
    *builder->scenario = scenario;
    builder->has_customer = true;
    return true;
}

// A name can stand in a recording as one word, and in a link.
static bool name_is_plain(const char *name, bool spaces)
{
    size_t count = strlen(name);
    return count > 0 && count <= NAME_MAX_BYTES && text_is_plain(name) &&
           strpbrk(name, spaces ? "\n\t\"[]()" : " \n\t\"[]()") == NULL;
}

bool builder_name(const Builder *builder, const char *name, bool spaces,
                  int line, Error *error)
{
    return name_is_plain(name, spaces) ||
           builder_fail(builder, error, ERROR_SCRIPT_NAME, line, name, NULL,
                        "remedy.name");
}

static int find_mood(const Builder *builder, const char *name)
{
    for (int i = 0; i < builder->scenario->mood_count; i++) {
        if (strcmp(builder->moods[i].name, name) == 0) {
            return i;
        }
    }
    return NONE;
}

static bool mood_fits(const Builder *builder, const MoodDraft *draft,
                      Error *error)
{
    int line = draft->line;
    const int SHIFTS[] = {draft->attention, draft->positivity,
                          draft->coordination, draft->trust, draft->minutes};
    const char *const WORDS[] = {"aandacht", "positief", "afstemming",
                                 "vertrouwen", "tijd"};
    for (size_t i = 0; i < sizeof SHIFTS / sizeof SHIFTS[0]; i++) {
        if (!builder_range(builder, WORDS[i], SHIFTS[i], -50, 50, line,
                           error)) {
            return false;
        }
    }
    if (!builder_name(builder, draft->name, false, line, error)) {
        return false;
    }
    if (find_mood(builder, draft->name) != NONE) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, line,
                            draft->name, NULL, "remedy.twice");
    }
    if (builder->scenario->mood_count == SCENARIO_MOODS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line,
                            draft->name, NULL, "remedy.limit");
    }
    return true;
}

bool builder_mood(Builder *builder, const MoodDraft *draft, Error *error)
{
    Mood mood = {.opening = NONE,
                 .attention = (int8_t)draft->attention,
                 .positivity = (int8_t)draft->positivity,
                 .coordination = (int8_t)draft->coordination,
                 .trust = (int8_t)draft->trust,
                 .minutes = (int8_t)draft->minutes,
                 .again = draft->again,
                 .after = ENDING_NONE,
                 .day = (int8_t)builder->scenario->mood_count,
                 .line = draft->line};
    if (!mood_fits(builder, draft, error) ||
        !builder_copy(builder, draft->name, draft->line, &mood.name, error) ||
        !builder_copy_shown(builder, draft->label, SHOWN_HEADING, draft->line,
                            &mood.label, error)) {
        return false;
    }
    builder->moods[builder->scenario->mood_count++] = mood;
    return true;
}

bool builder_find_mood(const Builder *builder, const char *name, int line,
                       int *index, Error *error)
{
    *index = NONE;
    if (name == NULL) {
        return true;
    }
    *index = find_mood(builder, name);
    if (*index != NONE) {
        return true;
    }
    Nearest nearest = nearest_begin(name);
    for (int i = 0; i < builder->scenario->mood_count; i++) {
        nearest_try(&nearest, builder->moods[i].name);
    }
    return builder_fail(builder, error, ERROR_SCRIPT_NAME, line, name,
                        nearest.best,
                        nearest.best ? "remedy.mood.near" : "remedy.mood");
}

bool builder_fill(Builder *builder, const BeatDraft *draft, int topic,
                  int16_t *place, Error *error)
{
    if (*place != NONE) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, draft->line,
                            draft->text, NULL, "remedy.answer.twice");
    }
    BuilderMark mark = builder_mark(builder);
    int16_t index;
    if (!builder_add_beat(builder, draft, topic, &index, error)) {
        builder_undo(builder, mark);
        return false;
    }
    *place = index;
    return true;
}

bool builder_opening(Builder *builder, const char *mood, const BeatDraft *draft,
                     Error *error)
{
    int index;
    if (!builder_find_mood(builder, mood, draft->line, &index, error)) {
        return false;
    }
    int16_t *place =
        index == NONE ? &builder->opening : &builder->moods[index].opening;
    return builder_fill(builder, draft, NONE, place, error);
}

// The mood called `name`, or the first in which he knows you.
static int find_again(const Builder *builder, const char *name)
{
    for (int i = 0; i < builder->scenario->mood_count; i++) {
        const Mood *mood = &builder->moods[i];
        bool asked = name == NULL || strcmp(name, mood->name) == 0;
        if (asked && mood->again && mood->after == ENDING_NONE) {
            return i;
        }
    }
    return NONE;
}

// A kind of the mood `day`, with an opening of its own after one ending.
static bool add_mood_after(Builder *builder, int day, Ending after,
                           int16_t opening, int line, Error *error)
{
    char name[2 * NAME_MAX_BYTES];
    Mood mood = builder->moods[day];
    snprintf(name, sizeof name, "%s.%s", mood.name,
             scenario_ending_word(after));
    if (builder->scenario->mood_count == SCENARIO_MOODS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line, mood.name,
                            NULL, "remedy.limit");
    }
    if (find_mood(builder, name) != NONE) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, line,
                            scenario_ending_word(after), NULL, "remedy.twice");
    }
    mood.opening = opening;
    mood.after = (int8_t)after;
    mood.line = line;
    builder->moods[builder->scenario->mood_count] = mood;
    return builder_copy(builder, name, line,
                        &builder->moods[builder->scenario->mood_count].name,
                        error) &&
           ++builder->scenario->mood_count > 0;
}

bool builder_opening_after(Builder *builder, const char *mood, unsigned after,
                           const BeatDraft *draft, Error *error)
{
    int day = find_again(builder, mood);
    int moods = builder->scenario->mood_count;
    BuilderMark mark = builder_mark(builder);
    int16_t opening = NONE;
    if (day == NONE) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, draft->line,
                            "opening", NULL, "remedy.opening.again");
    }
    bool fits = builder_fill(builder, draft, NONE, &opening, error);
    for (int i = 0; fits && i < ENDINGS; i++) {
        fits = (after >> i & 1) == 0 ||
               add_mood_after(builder, day, (Ending)i, opening, draft->line,
                              error);
    }
    if (!fits) {
        builder->scenario->mood_count = moods;
        builder_undo(builder, mark);
    }
    return fits;
}

bool builder_quiet(Builder *builder, const BeatDraft *deep,
                   const BeatDraft *dead, Error *error)
{
    Scenario *scenario = builder->scenario;
    BuilderMark mark = builder_mark(builder);
    bool fits = deep->text == NULL ||
                builder_fill(builder, deep, NONE, &scenario->deep_quiet, error);
    fits = fits &&
           (dead->text == NULL ||
            builder_fill(builder, dead, NONE, &scenario->dead_quiet, error));
    if (!fits && scenario->beat_count > mark.beats) {
        scenario->deep_quiet = NONE;
        builder_undo(builder, mark);
    }
    return fits;
}

static bool fill_ending(Builder *builder, const EndingDraft *draft,
                        EndingText *slot, Error *error)
{
    EndingText ending = no_ending(draft->ending);
    int line = draft->line;
    ending.line = line;
    if (!builder_copy_shown(builder, draft->teller, SHOWN_HEADING, line,
                            &ending.teller, error) ||
        !builder_copy_shown(builder, draft->morning, SHOWN_TOLD, line,
                            &ending.morning, error) ||
        !builder_copy_shown(builder, draft->manager, SHOWN_TOLD, line,
                            &ending.manager, error) ||
        !builder_copy_shown(builder, draft->proposal, SHOWN_TOLD, line,
                            &ending.proposal, error) ||
        !builder_copy_shown(builder, draft->contest, SHOWN_TOLD, line,
                            &ending.contest, error) ||
        !builder_copy_shown(builder, draft->feeling, SHOWN_TOLD, line,
                            &ending.feeling, error) ||
        (draft->beat.text != NULL &&
         !builder_fill(builder, &draft->beat, NONE, &ending.beat, error))) {
        return false;
    }
    *slot = ending;
    return builder_tie_when(builder, &draft->after, line, &slot->after, error);
}

bool builder_ending(Builder *builder, const EndingDraft *draft, Error *error)
{
    Scenario *scenario = builder->scenario;
    const char *word = scenario_ending_word(draft->ending);
    EndingText *slot = &scenario->endings[draft->ending];
    bool other = draft->after.names[0] != NULL;
    if (!other && (slot->line != 0 || slot->beat != NONE)) {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, draft->line,
                            word, NULL, "remedy.twice");
    }
    if (other && scenario->other_ending_count == SCENARIO_ENDING_TEXTS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, draft->line,
                            word, NULL, "remedy.limit");
    }
    slot = other ? &builder->other_endings[scenario->other_ending_count] : slot;
    BuilderMark mark = builder_mark(builder);
    if (!fill_ending(builder, draft, slot, error)) {
        builder_undo(builder, mark);
        return false;
    }
    scenario->other_ending_count += other;
    return true;
}

// A text that has one place; NULL leaves it as it is.
static bool fill_once(Builder *builder, const char **slot, const char *text,
                      const char *word, int line, Error *error)
{
    if (text == NULL) {
        return true;
    }
    if ((*slot)[0] != '\0') {
        return builder_fail(builder, error, ERROR_SCRIPT_NAME, line, word, NULL,
                            "remedy.twice");
    }
    return builder_copy_shown(builder, text, SHOWN_TOLD, line, slot, error);
}

bool builder_afterwards(Builder *builder, Afterwards which, const char *text,
                        int line, Error *error)
{
    return fill_once(builder, &builder->scenario->afterwards[which], text,
                     "achteraf", line, error);
}

bool builder_rename(Builder *builder, Renamed which, const char *text, int line,
                    Error *error)
{
    return fill_once(builder, &builder->scenario->renamed[which], text,
                     "terugblik", line, error);
}

bool builder_threshold(Builder *builder, Threshold which, int number, int line,
                       Error *error)
{
    const ThresholdRow *row = scenario_threshold(which);
    if (!builder_range(builder, row->word, number, row->least, row->most, line,
                       error)) {
        return false;
    }
    builder->scenario->thresholds[which] = (int8_t)number;
    return true;
}

bool builder_question(Builder *builder, const char *text, int line,
                      Error *error)
{
    Scenario *scenario = builder->scenario;
    int shown_line = line;
    const char *shown = builder_shown(builder, text, SHOWN_ASKED, &shown_line);
    const char *asked = shown ? shown : text;
    const char *copy;
    if (scenario->question_count == SCENARIO_QUESTIONS_MAX) {
        return builder_fail(builder, error, ERROR_SCRIPT_LIMIT, line,
                            "bespreek", NULL, "remedy.questions");
    }
    bool fits =
        text_letters(asked) <= SCENARIO_QUESTION_LETTERS_MAX
            ? builder_copy(builder, asked, shown_line, &copy, error)
            : builder_fail(builder, error, ERROR_SCRIPT_LIMIT, shown_line,
                           asked, NULL, "remedy.question.long");
    if (!fits) {
        return shown ? builder_blame(builder, shown_line, error) : false;
    }
    scenario->questions[scenario->question_count++] = copy;
    return true;
}
