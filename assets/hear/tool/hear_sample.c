#include "hear_sample.h"

#include <stdlib.h>
#include <string.h>

#include "base/random.h"
#include "base/text.h"

enum {
    FILE_BYTES_MAX = 8 << 20,
    COLUMNS_MAX = 6,
    TEXT_MAX = 1024,
    FILLINGS = 6, // of a template
    SLOTS_MAX = 64,
    SLIP_EACH = 4 // one in so many of the longer words
};

static const float WEIGHT_AUTHOR = 0.4F, WEIGHT_TEMPLATE = 0.2F,
                   WEIGHT_TYPED = 0.6F, WEIGHT_IN_TALK = 1.0F,
                   WEIGHT_COPY = 0.5F;

static void stop(const char *what, const char *path, int line)
{
    fprintf(stderr, "%s:%d: %s\n", path, line, what);
    exit(EXIT_FAILURE);
}

static const char *keep(Samples *samples, const char *text)
{
    char *kept = arena_push_text(&samples->arena, text, strlen(text));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

// Adds one sample, with the features of its text.
static void add_one(Samples *samples, Sample sample)
{
    HearText said, text;
    HearFeatures features;
    hear_split(samples->hear, sample.said, &said);
    hear_split(samples->hear, sample.text, &text);
    hear_features(sample.touched, &said, &text, &features);
    size_t size = (size_t)features.count * sizeof *features.list;
    HearFeature *list = arena_push(&samples->arena, size + 1);
    if (!list || samples->count >= SAMPLES_MAX) {
        program_out_of_memory();
    }
    memcpy(list, features.list, size);
    sample.features = list;
    sample.feature_count = features.count;
    samples->list[samples->count++] = sample;
}

// Copies `text` without its marks; with `swap` also "u" for "je" and back.
static void copy_reduced(const char *text, bool swap, char out[TEXT_MAX])
{
    static const char *const SWAPS[][2] = {
        {"u", "je"}, {"uw", "je"}, {"je", "u"}, {"jij", "u"}, {"jou", "u"}};
    char all[TEXT_MAX];
    out[0] = '\0';
    text_copy(all, sizeof all, text);
    for (char *word = strtok(all, " .,!?;:"); word;
         word = strtok(NULL, " .,!?;:")) {
        const char *said = word;
        for (size_t i = 0; swap && i < sizeof SWAPS / sizeof SWAPS[0]; i++) {
            bool same = strcmp(word, SWAPS[i][0]) == 0 ||
                        (i < 2 && word[0] == 'U' &&
                         strcmp(word + 1, SWAPS[i][0] + 1) == 0);
            said = same ? SWAPS[i][1] : said;
        }
        text_append(out, TEXT_MAX, out[0] ? " " : "");
        text_append(out, TEXT_MAX, said);
    }
}

// Slips as fingers make them: a letter gone, doubled, or two changed about.
static void slip(Random *random, char *word)
{
    size_t length = strlen(word);
    size_t at = 1 + random_below(random, (uint32_t)length - 2);
    char letter = word[at];
    switch (random_below(random, 2)) {
    case 0:
        memmove(word + at, word + at + 1, length - at);
        break;
    default:
        word[at] = word[at + 1];
        word[at + 1] = letter;
        break;
    }
}

static void copy_with_slips(const char *text, uint64_t seed, char out[TEXT_MAX])
{
    Random random = random_start(seed);
    char all[TEXT_MAX];
    out[0] = '\0';
    text_copy(all, sizeof all, text);
    for (char *word = strtok(all, " "); word; word = strtok(NULL, " ")) {
        bool plain = true;
        for (const char *at = word; *at; at++) {
            plain = plain && (unsigned char)*at < 0x80;
        }
        if (plain && strlen(word) >= 5 &&
            random_below(&random, SLIP_EACH) == 0) {
            slip(&random, word);
        }
        text_append(out, TEXT_MAX, out[0] ? " " : "");
        text_append(out, TEXT_MAX, word);
    }
}

// Adds a sentence as it was written, and as it might have been typed.
static void add(Samples *samples, Sample sample)
{
    char copy[TEXT_MAX];
    sample.plain = true;
    sample.said = keep(samples, sample.said);
    sample.text = keep(samples, sample.text);
    add_one(samples, sample);
    const char *text = sample.text;
    sample.plain = false;
    sample.weight *= WEIGHT_COPY;
    copy_reduced(text, false, copy);
    sample.text = copy;
    add_one(samples, sample);
    copy_reduced(text, true, copy);
    add_one(samples, sample);
    copy_with_slips(text, random_mix((uint64_t)samples->count, 21), copy);
    add_one(samples, sample);
    samples->list[samples->count - 1].text = text;
}

// Customers

// What he said last before `topic` can be touched.
static void said_before(const Scenario *scenario, int topic, char out[TEXT_MAX])
{
    out[0] = '\0';
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        for (int j = 0; j < beat->span_count; j++) {
            const Span *span = &scenario->spans[beat->first_span + j];
            if (span->hook == topic) {
                size_t length = (size_t)(span->end - span->start);
                length = length < TEXT_MAX ? length : TEXT_MAX - 1;
                memcpy(out, beat->text + span->start, length);
                out[length] = '\0';
                return;
            }
        }
    }
}

static HearKind kind_of_act(Act act)
{
    return hear_kind_from_word(scenario_act_word(act));
}

static void add_customer(Samples *samples, const Scenario *scenario, int index)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        char said[TEXT_MAX];
        said_before(scenario, i, said);
        for (int j = 0; j < topic->option_count; j++) {
            const Option *option = &scenario->options[topic->first_option + j];
            HearKind kind = kind_of_act(option->act);
            if (kind < HEAR_KINDS) {
                add(samples, (Sample){.kind = kind,
                                      .touched = topic->kind,
                                      .customer = index,
                                      .hand = NONE,
                                      // a line of the repertoire comes often
                                      .weight = option->line_of == NONE
                                                    ? WEIGHT_AUTHOR
                                                    : WEIGHT_AUTHOR / 3,
                                      .said = said,
                                      .text = option->text});
            }
        }
    }
}

static void add_customers(Samples *samples, const Program *program)
{
    const char **names = NULL;
    size_t count = 0;
    Error error = {0};
    if (!program_customers(program, &names, &count, &error)) {
        program_say_error(program, &error);
        exit(EXIT_FAILURE);
    }
    for (size_t i = 0; i < count; i++) {
        const Scenario *scenario =
            program_load(program, program->arena, names[i], &error);
        if (!scenario) {
            program_say_error(program, &error);
            exit(EXIT_FAILURE);
        }
        if (!scenario->turned && samples->customer_count < CUSTOMERS_MAX) {
            samples->customers[samples->customer_count] = names[i];
            add_customer(samples, scenario, samples->customer_count++);
        }
    }
}

// Files

// Cuts `line` at its tabs. Returns how many columns there are.
static int cut(char *line, char *columns[COLUMNS_MAX])
{
    int count = 0;
    for (char *at = line; at && count < COLUMNS_MAX;) {
        columns[count++] = at;
        at = strchr(at, '\t');
        if (at) {
            *at++ = '\0';
        }
    }
    return count;
}

// Reads a file, and calls `use` with the columns of each line that is no
// comment.
typedef void UseLine(Samples *samples, char **columns, int count, void *self);

static void read_lines(Samples *samples, const char *path, UseLine *use,
                       void *self)
{
    Error error = {0};
    size_t size = 0;
    char *at = file_read(&samples->arena, path, FILE_BYTES_MAX, &size, &error);
    if (!at) {
        stop("cannot be read", path, 0);
    }
    for (int line = 1; *at; line++) {
        char *columns[COLUMNS_MAX];
        size_t length = strcspn(at, "\n");
        char *next = at + length + (at[length] != '\0');
        at[length] = '\0';
        if (*at != '#' && *at != '\0') {
            int count = cut(at, columns);
            if (count < 2) {
                stop("no tab", path, line);
            }
            use(samples, columns, count, self);
        }
        at = next;
    }
}

static HearKind read_kind(const char *word)
{
    HearKind kind = hear_kind_from_word(word);
    if (kind == HEAR_KINDS) {
        stop("is no kind of sentence", word, 0);
    }
    return kind;
}

// What is touched for a kind that belongs to one thing.
static int touched_for(HearKind kind)
{
    if (kind == HEAR_READ || kind == HEAR_BRIDGE) {
        return TOPIC_CELL;
    }
    if (kind == HEAR_OFFER || kind == HEAR_DISCOUNT || kind == HEAR_PROMISE) {
        return TOPIC_PROPOSAL;
    }
    if (kind == HEAR_SUMMARISE || kind == HEAR_REPAIR ||
        kind == HEAR_ASK_LEAVE) {
        return TOPIC_SELF;
    }
    return kind == HEAR_CLOSE     ? TOPIC_GOODBYE
           : kind == HEAR_NOTHING ? HEAR_ANY
                                  : TOPIC_HOOK;
}

// What a word of the language names as touched.
static int read_touched(const char *word)
{
    TopicKind kind = scenario_kind_from_word(word);
    if (kind == TOPIC_KINDS) {
        stop("is nothing one can touch", word, 0);
    }
    return (int)kind;
}

// A sentence by itself: origin, kind, text. Or one typed in a talk: origin,
// kind, what was touched, what he said, text.
static void use_typed(Samples *samples, char **columns, int count, void *self)
{
    const int *hand = self;
    HearKind kind = read_kind(columns[1]);
    bool in_talk = count == 5;
    add(samples, (Sample){.kind = kind,
                          .touched = in_talk ? read_touched(columns[2])
                                             : touched_for(kind),
                          .customer = NONE,
                          .hand = *hand,
                          .in_talk = in_talk,
                          .weight = in_talk ? WEIGHT_IN_TALK : WEIGHT_TYPED,
                          .said = in_talk ? columns[3] : "",
                          .text = count > 2 ? columns[count - 1] : ""});
}

// Templates

typedef struct Slot {
    const char *name;
    const char *fillings[SLOTS_MAX];
    int count;
} Slot;

typedef struct Slots {
    Slot list[SLOTS_MAX];
    int count;
    Random random;
} Slots;

static void read_slot(Samples *samples, Slots *slots, const char *name,
                      char *fillings)
{
    Slot *slot = &slots->list[slots->count++];
    slot->name = keep(samples, name);
    for (char *at = strtok(fillings, "|"); at && slot->count < SLOTS_MAX;
         at = strtok(NULL, "|")) {
        slot->fillings[slot->count++] = keep(samples, at);
    }
}

// Fills each {name} of `template` with one of its words.
static void fill(Slots *slots, const char *template, char out[TEXT_MAX])
{
    const char *pairs[2 * SLOTS_MAX + 1] = {NULL};
    for (int i = 0; i < slots->count; i++) {
        Slot *slot = &slots->list[i];
        pairs[2 * i] = slot->name;
        pairs[2 * i + 1] =
            slot->fillings[random_below(&slots->random, (uint32_t)slot->count)];
    }
    out[0] = '\0';
    text_fill(out, TEXT_MAX, template, pairs);
}

static void use_template(Samples *samples, char **columns, int count,
                         void *self)
{
    Slots *slots = self;
    (void)count; // "{name}", its fillings; or a kind, a template
    if (columns[0][0] == '{') {
        columns[0][strlen(columns[0]) - 1] = '\0';
        read_slot(samples, slots, columns[0] + 1, columns[1]);
        return;
    }
    HearKind kind = read_kind(columns[0]);
    int fillings = strchr(columns[1], '{') ? FILLINGS : 1;
    for (int i = 0; i < fillings; i++) {
        char text[TEXT_MAX];
        fill(slots, columns[1], text);
        add(samples, (Sample){.kind = kind,
                              .touched = touched_for(kind),
                              .customer = NONE,
                              .hand = NONE,
                              .weight = WEIGHT_TEMPLATE,
                              .said = "",
                              .text = text});
    }
}

static void add_typed(Samples *samples, const char *folder)
{
    const char **names = NULL;
    size_t count = 0;
    Error error = {0};
    char path[FILE_PATH_MAX];
    if (!file_list(&samples->arena, folder, ".tsv", &names, &count, &error)) {
        stop("cannot be read", folder, 0);
    }
    for (size_t i = 0; i < count && i < HANDS_MAX; i++) {
        int hand = samples->hand_count++;
        samples->hands[hand] = names[i];
        file_join(path, folder, names[i]);
        text_append(path, sizeof path, ".tsv");
        read_lines(samples, path, use_typed, &hand);
    }
}

// What is tried

static Sample read_tried(const Samples *samples, char **columns, int count)
{
    if (count < COLUMNS_MAX) {
        stop("too few columns", columns[0], 0);
    }
    int customer = NONE;
    for (int i = 0; i < samples->customer_count; i++) {
        customer =
            strcmp(samples->customers[i], columns[0]) == 0 ? i : customer;
    }
    return (Sample){.kind = read_kind(columns[4]),
                    .second_label = read_kind(columns[5]),
                    .touched = read_touched(columns[1]),
                    .customer = customer,
                    .hand = NONE,
                    .in_talk = true,
                    .weight = WEIGHT_IN_TALK,
                    .plain = true,
                    .said = columns[2],
                    .text = columns[3]};
}

static void use_trial(Samples *samples, char **columns, int count, void *self)
{
    (void)self;
    Sample sample = read_tried(samples, columns, count);
    sample.said = keep(samples, sample.said);
    sample.text = keep(samples, sample.text);
    add_one(samples, sample);
}

// One that was tried once, and is learned from now: where two readers differed,
// half for each.
static void use_tried(Samples *samples, char **columns, int count, void *self)
{
    (void)self;
    Sample sample = read_tried(samples, columns, count);
    if (sample.kind != sample.second_label) {
        sample.weight /= 2;
        add(samples, sample);
        HearKind first = sample.kind;
        sample.kind = sample.second_label;
        sample.second_label = first;
    }
    add(samples, sample);
}

void samples_read(Samples *samples, const Program *program, const char *folder)
{
    char path[FILE_PATH_MAX];
    samples->hear = hear_open(&samples->arena);
    samples->list =
        arena_push(&samples->arena, SAMPLES_MAX * sizeof *samples->list);
    Slots *slots = arena_push(&samples->arena, sizeof *slots);
    if (!samples->hear || !samples->list || !slots) {
        program_out_of_memory();
    }
    add_customers(samples, program);
    snprintf(path, sizeof path, "%s/sentences", folder);
    add_typed(samples, path);
    snprintf(path, sizeof path, "%s/tried.tsv", folder);
    read_lines(samples, path, use_tried, NULL);
    slots->random = random_start(21);
    snprintf(path, sizeof path, "%s/templates.tsv", folder);
    read_lines(samples, path, use_template, slots);
}

void samples_read_trial(Samples *samples, const char *path)
{
    read_lines(samples, path, use_trial, NULL);
}
