#include "base/words.h"

#include <assert.h>
#include <string.h>

typedef struct Word {
    const char *key;
    const char *sentence;
} Word;

struct Words {
    const char *language;
    const Word *list; // sorted by key
    size_t count;
};

// Made by the build from assets/words/*/*.po: one sorted list a language, and
// LANGUAGES, an array of Words, the usual one first.
#include "words_table.h"

enum { LANGUAGE_COUNT = sizeof(LANGUAGES) / sizeof(LANGUAGES[0]) };

const Words *words_open(const char *language)
{
    for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
        if (strcmp(LANGUAGES[i].language, language) == 0) {
            return &LANGUAGES[i];
        }
    }
    return NULL;
}

const Words *words_open_or_usual(const char *language)
{
    const Words *words = words_open(language);
    return words ? words : &LANGUAGES[0];
}

const char *words_language(const Words *words)
{
    return words->language;
}

const char *words_language_at(size_t i)
{
    return i < LANGUAGE_COUNT ? LANGUAGES[i].language : NULL;
}

static const Word *find(const Words *words, const char *key)
{
    size_t low = 0;
    size_t high = words->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(key, words->list[middle].key);
        if (order == 0) {
            return &words->list[middle];
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

const char *words_get(const Words *words, const char *key)
{
    return words_get_or(words, key, key);
}

const char *words_get_or(const Words *words, const char *key,
                         const char *otherwise)
{
    const Word *word = find(words, key);
    return word == NULL ? otherwise : word->sentence;
}

bool words_has(const Words *words, const char *key)
{
    return find(words, key) != NULL;
}

bool words_mean(const char *key, const char *text, size_t length)
{
    for (size_t i = 0; i < LANGUAGE_COUNT; i++) {
        const char *word = words_get(&LANGUAGES[i], key);
        if (strlen(word) == length && strncmp(word, text, length) == 0) {
            return true;
        }
    }
    return false;
}

size_t words_count(const Words *words)
{
    return words->count;
}

const char *words_key(const Words *words, size_t i)
{
    assert(i < words->count);
    return words->list[i].key;
}
