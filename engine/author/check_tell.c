#include "author/check_tell.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"
#include "talk/fit.h"

enum { WORD_MAX = 16 };

typedef struct Hook {
    const Option *options;
    int count;
    bool chosen[SCENARIO_OPTIONS_PER_TOPIC_MAX];
} Hook;

static void choose_shortest(Hook *hook)
{
    size_t shortest = SIZE_MAX;
    for (int i = 0; i < hook->count; i++) {
        size_t letters = text_letters(hook->options[i].text);
        if (letters < shortest) {
            memset(hook->chosen, 0, sizeof hook->chosen);
            shortest = letters;
        }
        hook->chosen[i] = letters == shortest;
    }
}

static void choose_odd_mark(Hook *hook)
{
    int marks = 0;
    for (int i = 0; i < hook->count; i++) {
        marks += strchr(hook->options[i].text, '?') != NULL;
    }
    for (int i = 0; i < hook->count; i++) {
        bool mark = strchr(hook->options[i].text, '?') != NULL;
        hook->chosen[i] = mark ? marks == 1 : marks == hook->count - 1;
    }
}

static bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// Whether `word` is one of `list`, which has blanks in between; with a star,
// words that begin so too.
static bool is_listed(const char *list, const char *word)
{
    while (*list != '\0') {
        size_t length = strcspn(list, " ");
        bool star = length > 0 && list[length - 1] == '*';
        size_t letters = star ? length - 1 : length;
        if (strncmp(word, list, letters) == 0 &&
            (star || word[letters] == '\0')) {
            return true;
        }
        list += length + (list[length] == ' ' ? 1 : 0);
    }
    return false;
}

static bool begins_with_question(const Words *spoken, const char *text)
{
    char word[WORD_MAX];
    size_t count = 0;
    while (*text != '\0' && !is_letter(*text)) {
        text++; // a quotation mark
    }
    while (is_letter(*text) && count < WORD_MAX - 1) {
        word[count++] = (char)(*text++ | 0x20);
    }
    word[count] = '\0';
    return is_listed(words_get(spoken, "check.question_words"), word);
}

static void choose(Hook *hook, const Words *spoken, Tell tell)
{
    switch (tell) {
    case TELL_SHORTEST:
        choose_shortest(hook);
        break;
    case TELL_FIRST:
        hook->chosen[0] = true;
        break;
    case TELL_MARK:
        choose_odd_mark(hook);
        break;
    default:
        for (int i = 0; i < hook->count; i++) {
            hook->chosen[i] =
                begins_with_question(spoken, hook->options[i].text);
        }
        break;
    }
}

// A blind choice of as many sentences as were chosen finds the same share of
// those that fit as there is in the hook; it goes up and down as drawing
// without putting back does.
static void count_hook(TellCount *total, const Hook *hook, int topic)
{
    int fitting = 0;
    int chosen = 0;
    int hits = 0;
    for (int i = 0; i < hook->count; i++) {
        bool fits = fit_alone(&hook->options[i]);
        fitting += fits;
        chosen += hook->chosen[i];
        hits += fits && hook->chosen[i];
    }
    if (fitting == 0 || fitting == hook->count || chosen == 0 ||
        chosen == hook->count) {
        return;
    }
    double share = (double)fitting / hook->count;
    total->hooks++;
    total->hits += (double)hits / chosen;
    total->chance += share;
    total->spread += share * (1 - share) / chosen * (hook->count - chosen) /
                     (hook->count - 1);
    if (hits > 0 && total->first == NONE) {
        total->first = topic;
    }
}

TellCount check_tell_count(const Scenario *scenario, const Words *spoken,
                           Tell tell)
{
    TellCount total = {.first = NONE};
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (topic->kind == TOPIC_HOOK && topic->option_count > 1) {
            Hook hook = {.options = &scenario->options[topic->first_option],
                         .count = topic->option_count};
            choose(&hook, spoken, tell);
            count_hook(&total, &hook, i);
        }
    }
    return total;
}

bool check_tell_gives_away(const TellCount *count)
{
    double above = count->hits - count->chance;
    return count->hooks >= TELL_HOOKS_MIN &&
           100 * above >= (double)TELL_PERCENT_ABOVE * count->hooks &&
           above * above > 4 * count->spread;
}
