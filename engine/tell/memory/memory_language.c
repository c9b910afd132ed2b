#include "tell/memory/memory_language.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

enum { JOINT_MAX = 16 };

// The words of one sentence, with blanks between them.
typedef struct List {
    const char **words;
    size_t count;
} List;

struct MemoryLanguage {
    List idle;             // sorted
    List small;            // the first numerals, by number
    List tens;             // "twintig" and on
    List powers;           // "duizend", "honderd"
    List endings;          // the longer before the shorter
    List sounds;           // "ch=g"
    List ends;             // the same, at the end of a word
    const char *plus;      // "honderdentwaalf"
    char joint[JOINT_MAX]; // "drieentwintig"
    bool tens_first;       // "twentythree"
};

static const int64_t POWERS[] = {1000, 100};
enum { POWER_COUNT = sizeof POWERS / sizeof POWERS[0], UNITS = 10 };

static bool split(Arena *arena, const char *sentence, List *list)
{
    size_t size = strlen(sentence) + 1;
    char *copy = arena_push(arena, size);
    list->words = arena_push(arena, size * sizeof *list->words);
    if (!copy || !list->words) {
        return false;
    }
    memcpy(copy, sentence, size);
    while (*copy) {
        size_t length = strcspn(copy, " ");
        if (length > 0) {
            list->words[list->count++] = copy;
        }
        copy += length;
        while (*copy == ' ') {
            *copy++ = '\0';
        }
    }
    return true;
}

static int compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

// What stands between the two names of "{een}en{tien}".
static void read_pair(MemoryLanguage *language, const char *pair)
{
    const char *start = strchr(pair, '}');
    const char *end = start ? strchr(start, '{') : NULL;
    language->tens_first = strncmp(pair, "{tien}", strlen("{tien}")) == 0;
    if (end && (size_t)(end - start) <= JOINT_MAX) {
        memcpy(language->joint, start + 1, (size_t)(end - start) - 1);
    }
}

const MemoryLanguage *memory_language_make(Arena *arena, const Words *words)
{
    MemoryLanguage *language = arena_push(arena, sizeof *language);
    if (!language) {
        return NULL;
    }
    language->plus = words_get(words, "memory.plus");
    read_pair(language, words_get(words, "memory.pair"));
    const struct {
        const char *key;
        List *list;
    } LISTS[] = {{"memory.idle", &language->idle},
                 {"memory.small", &language->small},
                 {"memory.tens", &language->tens},
                 {"memory.powers", &language->powers},
                 {"memory.endings", &language->endings},
                 {"memory.sounds", &language->sounds},
                 {"memory.ends", &language->ends}};
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) {
        if (!split(arena, words_get(words, LISTS[i].key), LISTS[i].list)) {
            return NULL;
        }
    }
    qsort(language->idle.words, language->idle.count,
          sizeof *language->idle.words, compare);
    return language;
}

bool memory_language_is_idle(const MemoryLanguage *language, const char *plain)
{
    return bsearch(&plain, language->idle.words, language->idle.count,
                   sizeof plain, compare) != NULL;
}

bool memory_language_is_one(const MemoryLanguage *language, const char *plain)
{
    return language->small.count > 1 &&
           strcmp(plain, language->small.words[1]) == 0;
}

static bool ends_in(const char *text, size_t length, const char *tail,
                    size_t size)
{
    return length >= size && strncmp(text + length - size, tail, size) == 0;
}

size_t memory_language_stem(const MemoryLanguage *language, const char *text,
                            size_t least)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < language->endings.count; i++) {
        const char *ending = language->endings.words[i];
        size_t tail = strlen(ending);
        if (length >= tail + least && ends_in(text, length, ending, tail)) {
            return length - tail;
        }
    }
    return length;
}

size_t memory_language_sound(const MemoryLanguage *language, const char *text,
                             char *letter)
{
    for (size_t i = 0; i < language->sounds.count; i++) {
        const char *sound = language->sounds.words[i];
        size_t length = strcspn(sound, "=");
        if (length > 0 && sound[length] && strncmp(text, sound, length) == 0) {
            *letter = sound[length + 1];
            return length;
        }
    }
    *letter = *text;
    return 1;
}

size_t memory_language_end(const MemoryLanguage *language, const char *text,
                           size_t length, char *letter)
{
    for (size_t i = 0; i < language->ends.count; i++) {
        const char *end = language->ends.words[i];
        size_t tail = strcspn(end, "=");
        if (length > tail && end[tail] && ends_in(text, length, end, tail)) {
            *letter = end[tail + 1];
            return tail;
        }
    }
    return 0;
}

static bool read_small(const MemoryLanguage *language, const char *text,
                       size_t length, int64_t *number)
{
    for (size_t i = 0; i < language->small.count; i++) {
        const char *small = language->small.words[i];
        if (strlen(small) == length && strncmp(text, small, length) == 0) {
            *number = (int64_t)i;
            return true;
        }
    }
    return false;
}

// What is left of `text` but for the name of a ten: "", or a unit with what
// joins it. False if it is not about this ten.
static bool read_unit(const MemoryLanguage *language, const char *text,
                      size_t length, const char *ten, int64_t *unit)
{
    size_t size = strlen(ten);
    size_t joint = strlen(language->joint);
    bool first = language->tens_first;
    *unit = 0;
    if (first ? strncmp(text, ten, size) != 0 || length < size
              : !ends_in(text, length, ten, size)) {
        return false;
    }
    if (length == size) {
        return true;
    }
    size_t left = length - size;
    const char *between = first ? text + size : text + left - joint;
    const char *small = first ? between + joint : text;
    return left > joint && strncmp(between, language->joint, joint) == 0 &&
           read_small(language, small, left - joint, unit) && *unit > 0 &&
           *unit < UNITS;
}

static bool read_below_hundred(const MemoryLanguage *language, const char *text,
                               size_t length, int64_t *number)
{
    if (read_small(language, text, length, number)) {
        return true;
    }
    for (size_t i = 0; i < language->tens.count; i++) {
        int64_t unit;
        if (read_unit(language, text, length, language->tens.words[i], &unit)) {
            *number = ((int64_t)i + 2) * UNITS + unit;
            return true;
        }
    }
    return false;
}

// The place of `word` in text, or NULL; `length` bytes are looked at.
static const char *find(const char *text, size_t length, const char *word)
{
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= length; i++) {
        if (strncmp(text + i, word, size) == 0) {
            return text + i;
        }
    }
    return NULL;
}

// Splits `text` at the name of power `power`, and so on down.
static bool read_number(const MemoryLanguage *language, size_t power,
                        const char *text, size_t length, int64_t *number)
{
    if (power == POWER_COUNT || power >= language->powers.count) {
        return read_below_hundred(language, text, length, number);
    }
    const char *name = language->powers.words[power];
    const char *at = find(text, length, name);
    if (!at) {
        return read_number(language, power + 1, text, length, number);
    }
    size_t head = (size_t)(at - text);
    const char *tail = at + strlen(name);
    size_t left = length - head - strlen(name);
    size_t plus = strlen(language->plus);
    int64_t times = 1;
    int64_t rest = 0;
    if (left > plus && strncmp(tail, language->plus, plus) == 0 &&
        read_number(language, power + 1, tail + plus, left - plus, &rest)) {
        left = 0;
    }
    if ((head > 0 && !read_number(language, power + 1, text, head, &times)) ||
        (left > 0 && !read_number(language, power + 1, tail, left, &rest))) {
        return false;
    }
    *number = times * POWERS[power] + rest;
    return true;
}

bool memory_language_number(const MemoryLanguage *language, const char *text,
                            int64_t *number)
{
    int64_t found = 0;
    if (*text == '\0' ||
        !read_number(language, 0, text, strlen(text), &found)) {
        return false;
    }
    *number = found;
    return true;
}
