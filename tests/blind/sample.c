// sample WHAT SEED: what a person is asked who judges the customers blind. The
// same seed gives the same sample.
//
//     sentences   sets of sentences, and not one word of the customer
//     talk        the same sets, each after the talk so far
//     key         which of them fit
//     voices      lines with names, trades and things masked: who says it
//     voices-key  who said it
//     play CUSTOMER BOT    a whole talk, as two people speaking
//
// A set is one moment of a talk that was played by the bot `mens`: some words
// of his and what could be said to them, at least one sentence that fits there
// and at least one that does not.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/explore/bots.h"
#include "author/program.h"
#include "base/random.h"
#include "base/text.h"
#include "talk/conversation.h"
#include "talk/fit.h"

enum {
    SETS_EACH = 12, // of a customer
    TALKS_MOST = 400,
    SET_SENTENCES = 6,
    TALK_LINES = 400,
    CUSTOMERS_MOST = 8,
    EXAMPLES = 6,
    LINES_EACH = 7
};

typedef struct Said {
    const char *you; // NULL: his
    const char *he;
} Said;

typedef struct Set {
    const Scenario *scenario;
    const char *words; // of his that are taken up, or what is touched
    Move moves[SET_SENTENCES];
    bool fits[SET_SENTENCES];
    size_t count;
    Said talk[TALK_LINES];
    size_t lines;
} Set;

typedef struct Sample {
    Program program;
    const Scenario *customers[CUSTOMERS_MOST];
    size_t customer_count;
    Random random;
} Sample;

static const char *copy_span(Sample *sample, const Scenario *scenario, int span)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        if (span >= beat->first_span &&
            span < beat->first_span + beat->span_count) {
            const Span *at = &scenario->spans[span];
            return arena_push_text(sample->program.arena,
                                   beat->text + at->start,
                                   (size_t)(at->end - at->start));
        }
    }
    return "";
}

// The sentences of what move `first` touches; false where nothing can be told
// wrong or right.
static bool read_set(const Conversation *now, const Move *moves, size_t count,
                     size_t first, Set *set)
{
    int fitting = 0;
    set->count = 0;
    for (size_t i = first; i < count && moves[i].topic == moves[first].topic &&
                           moves[i].span == moves[first].span;
         i++) {
        Fit fit = fit_of_move(now, moves[i]);
        if (fit == FIT_UNSAID || set->count == SET_SENTENCES) {
            return false;
        }
        set->moves[set->count] = moves[i];
        set->fits[set->count++] = fit == FIT_FITS;
        fitting += fit == FIT_FITS ? 1 : 0;
    }
    return fitting > 0 && (size_t)fitting < set->count && set->count > 2;
}

static bool is_used(const bool *used, const Move *move)
{
    return used[move->topic];
}

// One set of the table now that was not used before, by chance; false: none.
static bool find_set(Sample *sample, const Conversation *now, bool *used,
                     Set *set)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    Set candidate = *set;
    uint32_t seen = 0;
    for (size_t i = 0; i < count; i++) {
        bool first = i == 0 || moves[i].topic != moves[i - 1].topic ||
                     moves[i].span != moves[i - 1].span;
        if (first && moves[i].kind == MOVE_SAY && !is_used(used, &moves[i]) &&
            read_set(now, moves, count, i, &candidate) &&
            random_below(&sample->random, ++seen) == 0) {
            *set = candidate;
        }
    }
    return seen > 0;
}

static void add_line(Set *set, const char *you, const char *he)
{
    if (set->lines < TALK_LINES) {
        set->talk[set->lines++] = (Said){you, he};
    }
}

static void add_turn(Set *set, const Scenario *scenario, const Turn *turn)
{
    if (turn->you[0] != '\0') {
        add_line(set, turn->you, NULL);
    } else if (turn->move.kind == MOVE_SILENCE) {
        add_line(set, "(je zwijgt)", NULL);
    }
    if (turn->beat != NONE) {
        add_line(set, NULL, scenario->beats[turn->beat].text);
    }
}

// Plays a talk up to a chosen move and takes a set there.
static bool take_set(Sample *sample, const Scenario *scenario, bool *used,
                     Set *set)
{
    Conversation now;
    Turn turn;
    uint64_t seed = random_below(&sample->random, 1u << 30);
    int mood =
        (int)random_below(&sample->random, (uint32_t)scenario->mood_count);
    size_t at = random_below(&sample->random, 22);
    *set = (Set){.scenario = scenario};
    conversation_begin(&now, scenario, seed, mood);
    add_line(set, NULL, scenario->beats[conversation_opening(&now)].text);
    while (now.ending == ENDING_NONE && (size_t)now.move_count < at) {
        if (!conversation_play(&now, bot_choose(BOT_HUMAN, &now), &turn)) {
            return false;
        }
        add_turn(set, scenario, &turn);
    }
    if (now.ending != ENDING_NONE || !find_set(sample, &now, used, set)) {
        return false;
    }
    used[set->moves[0].topic] = true;
    set->words =
        set->moves[0].span == NONE
            ? scenario_topic_label(&scenario->topics[set->moves[0].topic])
            : copy_span(sample, scenario, set->moves[0].span);
    return true;
}

static size_t take_sets(Sample *sample, const Scenario *scenario, Set *sets)
{
    bool used[SCENARIO_TOPICS_MAX] = {false};
    size_t count = 0;
    for (int i = 0; i < TALKS_MOST && count < SETS_EACH; i++) {
        count += take_set(sample, scenario, used, &sets[count]) ? 1 : 0;
    }
    return count;
}

static void print_talk(const Set *set)
{
    for (size_t i = 0; i < set->lines; i++) {
        const Said *line = &set->talk[i];
        printf("%s: %s\n", line->you ? "Jij" : set->scenario->first_name,
               line->you ? line->you : line->he);
    }
    printf("(je gaat in op: \"%s\")\n", set->words);
}

static void print_set(const Set *set, int number, bool talk, bool key)
{
    printf("%s%d", key ? "" : "## ", number);
    if (!key) {
        puts("");
    }
    if (talk) {
        print_talk(set);
    }
    for (size_t i = 0; i < set->count; i++) {
        if (key) {
            printf("%s",
                   set->fits[i] ? (char[3]){' ', (char)('1' + i), 0} : "");
        } else {
            const Option *option =
                &set->scenario->options[set->moves[i].option];
            printf("  %zu. %s\n", i + 1, option->text);
        }
    }
    if (key) {
        printf("  of %zu, %s", set->count, set->scenario->id);
    }
    puts("");
}

static void print_sets(Sample *sample, bool talk, bool key)
{
    static Set sets[CUSTOMERS_MOST * SETS_EACH];
    size_t order[CUSTOMERS_MOST * SETS_EACH];
    size_t count = 0;
    for (size_t i = 0; i < sample->customer_count; i++) {
        count += take_sets(sample, sample->customers[i], &sets[count]);
    }
    for (size_t i = 0; i < count; i++) {
        size_t other = random_below(&sample->random, (uint32_t)(i + 1));
        order[i] = order[other];
        order[other] = i;
    }
    for (size_t i = 0; i < count; i++) {
        print_set(&sets[order[i]], (int)i + 1, talk, key);
    }
}

// Voices ---------------------------------------------------------------------

static bool is_word_byte(char byte)
{
    return (byte | 0x20) >= 'a' ? (byte | 0x20) <= 'z' || (byte & 0x80) != 0
                                : (byte & 0x80) != 0;
}

// Whether `word` stands anywhere in what he says.
static bool says_word(const Scenario *scenario, const char *word, size_t length)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        const char *text = scenario->beats[i].text;
        for (const char *at = text; (at = strchr(at, word[0])) != NULL; at++) {
            if (strncmp(at, word, length) == 0 &&
                (at == text || !is_word_byte(at[-1])) &&
                !is_word_byte(at[length])) {
                return true;
            }
        }
    }
    return false;
}

// A name, or a long word that nobody else in the cast says.
static bool is_masked(const Sample *sample, const Scenario *scenario,
                      const char *word, size_t length, bool begins)
{
    if (!begins && word[0] >= 'A' && word[0] <= 'Z') {
        return true;
    }
    for (size_t i = 0; length > 5 && i < sample->customer_count; i++) {
        if (sample->customers[i] != scenario &&
            says_word(sample->customers[i], word, length)) {
            return false;
        }
    }
    return length > 5;
}

static void print_masked(const Sample *sample, const Scenario *scenario,
                         const char *text)
{
    bool begins = true;
    while (*text != '\0') {
        size_t length = 0;
        while (is_word_byte(text[length])) {
            length++;
        }
        if (length == 0) {
            begins = strchr(".!?:", *text) ? true : begins;
            putchar(*text++);
            continue;
        }
        if (is_masked(sample, scenario, text, length, begins)) {
            fputs("[...]", stdout);
        } else {
            printf("%.*s", (int)length, text);
        }
        begins = false;
        text += length;
    }
    puts("");
}

typedef struct VoiceLine {
    const Scenario *scenario;
    const char *text;
} VoiceLine;

// The next line of his long enough to hear somebody in, of a topic that was
// not used yet.
static const char *take_line(Sample *sample, const Scenario *scenario,
                             bool *used)
{
    for (int tries = 0; tries < 4000; tries++) {
        const Beat *beat = &scenario->beats[random_below(
            &sample->random, (uint32_t)scenario->beat_count)];
        if (beat->topic != NONE && !used[beat->topic] && beat->words > 17 &&
            beat->words < 60) {
            used[beat->topic] = true;
            return beat->text;
        }
    }
    return NULL;
}

static void print_voices(Sample *sample, bool key)
{
    VoiceLine lines[CUSTOMERS_MOST * LINES_EACH];
    size_t count = 0;
    for (size_t i = 0; i < sample->customer_count; i++) {
        bool used[SCENARIO_TOPICS_MAX] = {false};
        const Scenario *scenario = sample->customers[i];
        for (int n = 0; n < EXAMPLES + LINES_EACH; n++) {
            const char *text = take_line(sample, scenario, used);
            if (text && n >= EXAMPLES) {
                lines[count++] = (VoiceLine){scenario, text};
            } else if (text && !key) {
                printf("Spreker %c: ", (char)('A' + i));
                print_masked(sample, scenario, text);
            }
        }
    }
    for (size_t i = count; i > 1; i--) {
        size_t other = random_below(&sample->random, (uint32_t)i);
        VoiceLine last = lines[i - 1];
        lines[i - 1] = lines[other];
        lines[other] = last;
    }
    for (size_t i = 0; i < count; i++) {
        if (key) {
            size_t who = 0;
            while (sample->customers[who] != lines[i].scenario) {
                who++;
            }
            printf("%zu %c\n", i + 1, (char)('A' + who));
        } else {
            printf("\n%zu. ", i + 1);
            print_masked(sample, lines[i].scenario, lines[i].text);
        }
    }
}

// ----------------------------------------------------------------------------

static bool load_all(Sample *sample)
{
    const char **names;
    size_t count;
    Error error = {0};
    if (!program_customers(&sample->program, &names, &count, &error)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const Scenario *scenario = program_load(
            &sample->program, sample->program.arena, names[i], &error);
        if (!scenario) {
            program_say_error(&sample->program, &error);
            return false;
        }
        if (!scenario->turned && sample->customer_count < CUSTOMERS_MOST) {
            sample->customers[sample->customer_count++] = scenario;
        }
    }
    return true;
}

static int play(Sample *sample, const char *customer, const char *bot,
                uint64_t seed)
{
    Error error = {0};
    const Scenario *scenario =
        program_load(&sample->program, sample->program.arena, customer, &error);
    if (!scenario || bot_from_name(bot) == BOTS) {
        return EXIT_FAILURE;
    }
    static Set talk;
    Conversation now;
    Turn turn;
    talk.scenario = scenario;
    conversation_begin(&now, scenario, seed,
                       (int)(seed % (uint64_t)scenario->mood_count));
    add_line(&talk, NULL, scenario->beats[conversation_opening(&now)].text);
    while (
        now.ending == ENDING_NONE &&
        conversation_play(&now, bot_choose(bot_from_name(bot), &now), &turn)) {
        add_turn(&talk, scenario, &turn);
        if (turn.closing != NONE) {
            add_line(&talk, NULL, scenario->beats[turn.closing].text);
        }
    }
    talk.words = "";
    print_talk(&talk);
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    Arena arena = {0};
    Sample sample = {0};
    uint64_t seed = 0;
    if (count < 3 || !text_read_number(arguments[2], 0, 1u << 30, &seed)) {
        fputs("sample sentences|talk|key|voices|voices-key SEED\n"
              "sample play SEED CUSTOMER BOT\n",
              stderr);
        return EXIT_FAILURE;
    }
    sample.random = random_start(random_mix(seed, 15));
    int status = EXIT_FAILURE;
    const char *what = arguments[1];
    if (!program_begin(&sample.program, &arena)) {
        return EXIT_FAILURE;
    }
    if (strcmp(what, "play") == 0 && count == 5) {
        status = play(&sample, arguments[3], arguments[4], seed);
    } else if (load_all(&sample)) {
        status = EXIT_SUCCESS;
        if (strncmp(what, "voices", 6) == 0) {
            print_voices(&sample, strcmp(what, "voices-key") == 0);
        } else {
            print_sets(&sample, strcmp(what, "talk") == 0,
                       strcmp(what, "key") == 0);
        }
    }
    arena_free(&arena);
    return status;
}
