#include "author/explore/guess.h"

#include <stdint.h>
#include <string.h>

#include "author/explore/bot_view.h"
#include "base/text.h"
#include "talk/fit.h"

enum {
    BUCKETS = 1 << 15, // of marks; two in one do little harm
    MARKS_MAX = 96,    // of one sentence
    WORD_MAX = 48,
    WORDS_MAX = 40,
    LENGTH_STEP = 8, // letters
    TELLING = 3      // words named that told a sentence
};

static const double SURE = 4; // so many times better must the best look

// What is seen of a sentence: a word, a pair, its length, ...
typedef struct Mark {
    uint32_t bucket;
    const char *word; // in the sentence, or NULL; `length` bytes
    size_t length;
} Mark;

typedef struct Marks {
    Mark at[MARKS_MAX];
    int count;
} Marks;

typedef struct Seen {
    uint16_t fits;
    uint16_t misses;
} Seen;

struct Guess {
    const Scenario *scenario;
    Seen marks[BUCKETS];
    int fits; // sentences studied
    int misses;
    double read[SCENARIO_OPTIONS_MAX];
    int16_t sentence[SCENARIO_OPTIONS_MAX]; // the same text, the same number
    bool alone[SCENARIO_OPTIONS_MAX];       // by that number: stands once
    uint32_t right[SCENARIO_OPTIONS_MAX];   // by that number
    uint32_t said[SCENARIO_OPTIONS_MAX];
    uint32_t right_here[SCENARIO_OPTIONS_MAX]; // at its moment
    uint32_t said_here[SCENARIO_OPTIONS_MAX];
    uint32_t new_right; // sentences that were seen at no other moment
    uint32_t new_said;
};

size_t guess_size(void)
{
    return sizeof(Guess);
}

static bool kind_is_touched(TopicKind kind)
{
    return kind == TOPIC_HOOK || kind == TOPIC_THING || kind == TOPIC_CLAUSE ||
           kind == TOPIC_SELF || kind == TOPIC_SUMMARY;
}

bool guess_is_set(const Scenario *scenario, int topic)
{
    const Topic *place = &scenario->topics[topic];
    int fits = 0;
    for (int i = 0; i < place->option_count; i++) {
        fits += fit_alone(&scenario->options[place->first_option + i]);
    }
    return kind_is_touched(place->kind) && fits > 0 &&
           fits < place->option_count;
}

// Marks ----------------------------------------------------------------------

static uint32_t hash(uint32_t value, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        char byte = text[i];
        byte = (char)(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte);
        value = (value ^ (uint8_t)byte) * 16777619u;
    }
    return value;
}

static void add_mark(Marks *marks, char kind, uint32_t value, const char *word,
                     size_t length)
{
    if (marks->count < MARKS_MAX) {
        uint32_t mixed = hash(value, &kind, 1);
        marks->at[marks->count++] =
            (Mark){(mixed ^ mixed >> 15) % BUCKETS, word, length};
    }
}

static bool in_word(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || (byte & 0x80) != 0;
}

// A word, and the pair it makes with the one before.
static void add_word(Marks *marks, const char *word, size_t length,
                     uint32_t *before)
{
    uint32_t value = hash(2166136261u, word, length);
    add_mark(marks, 'w', value, word, length);
    if (*before != 0) {
        add_mark(marks, 'p', value ^ *before * 31, word, length);
    } else {
        add_mark(marks, 'f', value, word, length);
    }
    *before = value;
}

static void add_words(Marks *marks, const char *text)
{
    uint32_t before = 0;
    const char *last = text;
    size_t length = 0;
    for (const char *at = text; *at != '\0';) {
        size_t count = 0;
        while (in_word(at[count])) {
            count++;
        }
        if (count > 0) {
            add_word(marks, at, count, &before);
            last = at;
            length = count;
        }
        at += count > 0 ? count : 1;
    }
    add_mark(marks, 'l', before, last, length);
}

static Marks marks_of(const char *text)
{
    static const char *const SIGNS[] = {"?", "!", ",", "\xE2\x80\xA6", "'"};
    Marks marks = {.count = 0};
    add_words(&marks, text);
    add_mark(&marks, 's', hash(2166136261u, text, strlen(text)), NULL, 0);
    add_mark(&marks, 'n', (uint32_t)text_words(text), NULL, 0);
    add_mark(&marks, 'c', (uint32_t)text_letters(text) / LENGTH_STEP, NULL, 0);
    for (size_t i = 0; i < sizeof SIGNS / sizeof SIGNS[0]; i++) {
        if (strstr(text, SIGNS[i])) {
            add_mark(&marks, 'm', (uint32_t)i, NULL, 0);
        }
    }
    return marks;
}

// The reader -----------------------------------------------------------------

// Counts the sentences of a set in (1) or out (-1).
static void count_set(Guess *guess, const Scenario *scenario, int topic,
                      int sign)
{
    const Topic *place = &scenario->topics[topic];
    for (int i = 0; i < place->option_count; i++) {
        const Option *option = &scenario->options[place->first_option + i];
        Marks marks = marks_of(option->text);
        bool fits = fit_alone(option);
        guess->fits += fits ? sign : 0;
        guess->misses += fits ? 0 : sign;
        for (int m = 0; m < marks.count; m++) {
            Seen *seen = &guess->marks[marks.at[m].bucket];
            uint16_t *count = fits ? &seen->fits : &seen->misses;
            *count = (uint16_t)(*count + sign);
        }
    }
}

static void study(Guess *guess, const Scenario *scenario)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        if (guess_is_set(scenario, i)) {
            count_set(guess, scenario, i, 1);
        }
    }
}

// How many times likelier a mark makes it that a sentence fits; 1 for one never
// seen. (Naive Bayes, held back by one sentence of the usual kind; products, as
// a logarithm may differ between machines.)
static double weigh(const Guess *guess, const Mark *mark)
{
    double all = guess->fits + guess->misses;
    if (guess->fits == 0 || guess->misses == 0) {
        return 1;
    }
    const Seen *seen = &guess->marks[mark->bucket];
    double fits = guess->fits / all;
    double misses = guess->misses / all;
    return (seen->fits + fits) / fits / ((seen->misses + misses) / misses);
}

static double weigh_text(const Guess *guess, const char *text)
{
    Marks marks = marks_of(text);
    double worth = 1;
    for (int i = 0; i < marks.count; i++) {
        worth *= weigh(guess, &marks.at[i]);
    }
    return worth;
}

// Judges each sentence by all that was studied but the moment it stands at.
static void read_all(Guess *guess)
{
    const Scenario *scenario = guess->scenario;
    for (int topic = 0; topic < scenario->topic_count; topic++) {
        const Topic *place = &scenario->topics[topic];
        bool set = guess_is_set(scenario, topic);
        if (set) {
            count_set(guess, scenario, topic, -1);
        }
        for (int i = 0; i < place->option_count; i++) {
            int option = place->first_option + i;
            guess->read[option] =
                weigh_text(guess, scenario->options[option].text);
        }
        if (set) {
            count_set(guess, scenario, topic, 1);
        }
    }
}

static void number_sentences(Guess *guess)
{
    const Scenario *scenario = guess->scenario;
    for (int i = 0; i < scenario->option_count; i++) {
        int same = 0;
        while (strcmp(scenario->options[same].text,
                      scenario->options[i].text) != 0) {
            same++;
        }
        guess->sentence[i] = (int16_t)same;
        guess->alone[same] = same == i;
    }
}

Guess *guess_begin(void *memory, const Scenario *scenario,
                   const Scenario *const *others, int count)
{
    Guess *guess = memory;
    guess->scenario = scenario;
    for (int i = 0; i < count; i++) {
        study(guess, others[i]);
    }
    study(guess, scenario);
    read_all(guess);
    number_sentences(guess);
    return guess;
}

double guess_read(const Guess *guess, int option)
{
    return guess->read[option];
}

// The share of fitting sentences among those of a set that look best.
static double hits_of(const Guess *guess, const Topic *place)
{
    const Option *options = &guess->scenario->options[place->first_option];
    const double *read = &guess->read[place->first_option];
    int best = 0;
    int fitting = 0;
    double most = 0;
    for (int i = 0; i < place->option_count; i++) {
        if (i == 0 || read[i] > most) {
            most = read[i];
            best = 0;
            fitting = 0;
        }
        if (read[i] >= most) {
            best++;
            fitting += fit_alone(&options[i]);
        }
    }
    return (double)fitting / best;
}

static double chance_of(const Scenario *scenario, const Topic *place)
{
    int fits = 0;
    for (int i = 0; i < place->option_count; i++) {
        fits += fit_alone(&scenario->options[place->first_option + i]);
    }
    return (double)fits / place->option_count;
}

GuessShare guess_share_read(const Guess *guess)
{
    GuessShare share = {0};
    const Scenario *scenario = guess->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        if (guess_is_set(scenario, i)) {
            share.sets++;
            share.hits += hits_of(guess, &scenario->topics[i]);
            share.chance += chance_of(scenario, &scenario->topics[i]);
        }
    }
    return share;
}

// What tells -----------------------------------------------------------------

// The best that fits of a set, and how many times better it looks than the best
// that misses.
static int best_of(const Guess *guess, const Topic *place, double *ahead)
{
    int best = NONE;
    double fits = 0;
    double misses = 0;
    bool missed = false;
    for (int i = 0; i < place->option_count; i++) {
        int option = place->first_option + i;
        double read = guess->read[option];
        if (!fit_alone(&guess->scenario->options[option])) {
            misses = missed && misses > read ? misses : read;
            missed = true;
        } else if (best == NONE || read > fits) {
            best = option;
            fits = read;
        }
    }
    *ahead = misses > 0 ? fits / misses : SURE;
    return best;
}

static void name_mark(const Mark *mark, char out[GUESS_TOLD_MAX])
{
    char word[WORD_MAX];
    size_t length = mark->length < WORD_MAX - 1 ? mark->length : WORD_MAX - 1;
    memcpy(word, mark->word, length);
    word[length] = '\0';
    text_append(out, GUESS_TOLD_MAX, out[0] == '\0' ? "" : ", ");
    text_append(out, GUESS_TOLD_MAX, word);
}

static bool same_word(const Mark *a, const Mark *b)
{
    return a->length == b->length &&
           hash(0, a->word, a->length) == hash(0, b->word, b->length);
}

// The words of a sentence that weighed most.
static void name_marks(const Guess *guess, const char *text,
                       char out[GUESS_TOLD_MAX])
{
    Marks marks = marks_of(text);
    const Mark *named[TELLING];
    int count = 0;
    while (count < TELLING) {
        const Mark *best = NULL;
        for (int i = 0; i < marks.count; i++) {
            const Mark *mark = &marks.at[i];
            bool free = mark->word != NULL && weigh(guess, mark) > 1;
            for (int n = 0; n < count; n++) {
                free = free && !same_word(named[n], mark);
            }
            if (free && (!best || weigh(guess, mark) > weigh(guess, best))) {
                best = mark;
            }
        }
        if (!best) {
            return;
        }
        named[count++] = best;
        name_mark(best, out);
    }
}

bool guess_is_told(Guess *guess, int topic, char out[GUESS_TOLD_MAX])
{
    const Scenario *scenario = guess->scenario;
    double ahead;
    out[0] = '\0';
    if (!guess_is_set(scenario, topic)) {
        return false;
    }
    int best = best_of(guess, &scenario->topics[topic], &ahead);
    if (ahead < SURE) {
        return false;
    }
    count_set(guess, scenario, topic, -1); // as the reader was judged
    name_marks(guess, scenario->options[best].text, out);
    count_set(guess, scenario, topic, 1);
    return out[0] != '\0';
}

// The memory -----------------------------------------------------------------

// How often a sentence was right; one never said is worth a try.
static double remembered(const Guess *guess, int option)
{
    int sentence = guess->sentence[option];
    return (guess->right[sentence] + 1.0) / (guess->said[sentence] + 2.0);
}

// How often it was right at other moments; of one that stands here alone, how
// often such a sentence was.
static double remembered_elsewhere(const Guess *guess, int option)
{
    int sentence = guess->sentence[option];
    uint32_t right = guess->right[sentence] - guess->right_here[option];
    uint32_t said = guess->said[sentence] - guess->said_here[option];
    return said > 0 ? (right + 1.0) / (said + 2.0)
                    : (guess->new_right - guess->right_here[option] + 1.0) /
                          (guess->new_said - guess->said_here[option] + 2.0);
}

void guess_forget(Guess *guess)
{
    memset(guess->right, 0, sizeof guess->right);
    memset(guess->said, 0, sizeof guess->said);
    memset(guess->right_here, 0, sizeof guess->right_here);
    memset(guess->said_here, 0, sizeof guess->said_here);
    guess->new_right = 0;
    guess->new_said = 0;
}

void guess_remember(Guess *guess, const Conversation *now, Move move)
{
    Fit fit = fit_of_move(now, move);
    if (fit == FIT_UNSAID) {
        return;
    }
    int sentence = guess->sentence[move.option];
    uint32_t right = fit == FIT_FITS ? 1 : 0;
    guess->said[sentence]++;
    guess->said_here[move.option]++;
    guess->right[sentence] += right;
    guess->right_here[move.option] += right;
    if (guess->alone[sentence]) {
        guess->new_said++;
        guess->new_right += right;
    }
}

static double worth_of(const Guess *guess, GuessKind kind, int option)
{
    switch (kind) {
    case GUESS_READS:
        return guess_read(guess, option);
    case GUESS_REMEMBERS:
        return remembered(guess, option);
    default:
        return remembered_elsewhere(guess, option);
    }
}

static bool same_moment(Move a, Move b)
{
    return a.kind == b.kind && a.topic == b.topic && a.span == b.span;
}

Move guess_choose(const Guess *guess, GuessKind kind, const Conversation *now,
                  Move move)
{
    Move moves[MOVES_MAX];
    Move best = move;
    double most = 0;
    bool found = false;
    if (kind == GUESS_NOTHING || move.topic == NONE ||
        !guess_is_set(guess->scenario, move.topic)) {
        return move;
    }
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        if (!same_moment(moves[i], move)) {
            continue;
        }
        double worth = worth_of(guess, kind, moves[i].option);
        if (!found || worth > most) {
            best = moves[i];
            most = worth;
            found = true;
        }
    }
    return best;
}

typedef struct Practice {
    Guess *guess;
    GuessKind kind;
    GuessShare *share; // NULL: not counted yet
} Practice;

// Counts the choice, and tells the memory how all there was would work out.
static void learn_choice(const Practice *practice, const Conversation *now,
                         Move chosen)
{
    Move moves[MOVES_MAX];
    int all = 0;
    int fits = 0;
    size_t count = conversation_moves(now, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        if (same_moment(moves[i], chosen)) {
            all++;
            fits += fit_of_move(now, moves[i]) == FIT_FITS;
            guess_remember(practice->guess, now, moves[i]);
        }
    }
    GuessShare *share = practice->share;
    if (share && fits > 0 && fits < all) {
        share->sets++;
        share->hits += fit_of_move(now, chosen) == FIT_FITS ? 1 : 0;
        share->chance += (double)fits / all;
    }
}

static Move choose_to_practise(void *self, const Conversation *now)
{
    const Practice *practice = self;
    Move move = guess_choose(practice->guess, practice->kind, now,
                             bot_choose(BOT_FORM, now));
    if (move.option != NONE) {
        learn_choice(practice, now, move);
    }
    return move;
}

GuessShare guess_practise(Guess *guess, GuessKind kind, int talks)
{
    GuessShare share = {0};
    int moods = guess->scenario->day_count;
    for (int i = 0; i < talks; i++) {
        Practice practice = {guess, kind, i < talks / 2 ? NULL : &share};
        explore_play(guess->scenario, (uint64_t)i + 1, i % moods,
                     choose_to_practise, &practice, NULL, NULL);
    }
    return share;
}
