// The words of the interface, by key: "error.file.missing" gives the sentence
// in the language chosen. Each folder of assets/words is a language; the build
// compiles them in, and says what a language lacks in the usual one.

#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Words Words; // immutable, lives as long as the program

// The words of `language` ("nl", "en"), or NULL if there are none.
const Words *words_open(const char *language);

// The words of `language`, or of the usual one if there are none.
const Words *words_open_or_usual(const char *language);

// The language of `words`.
const char *words_language(const Words *words);

// The i-th language there are words in: the usual one, and then the others,
// sorted; NULL after the last.
const char *words_language_at(size_t i);

// The sentence for `key`; the key itself when there is none (a test holds
// that this never happens). Lives as long as the program.
const char *words_get(const Words *words, const char *key);

// The sentence for `key`; `otherwise`, which may be NULL, when there is none.
const char *words_get_or(const Words *words, const char *key,
                         const char *otherwise);

bool words_has(const Words *words, const char *key);

// Whether `text`, of `length` bytes, is the sentence for `key` in one of the
// languages: what is typed is understood in each of them.
bool words_mean(const char *key, const char *text, size_t length);

size_t words_count(const Words *words);

// The i-th key, 0 <= i < words_count.
const char *words_key(const Words *words, size_t i);

#endif
