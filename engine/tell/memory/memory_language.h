// What a language is like, for who reads what somebody typed in it: the words
// that say nothing by themselves, the numerals, the endings, and the letters
// that sound alike. All of it stands among the words of that language
// ("memory.*", assets/words).

#ifndef TELL_MEMORY_MEMORY_LANGUAGE_H
#define TELL_MEMORY_MEMORY_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/words.h"

typedef struct MemoryLanguage MemoryLanguage;

// The language of `words`, in `arena`. NULL when memory is out.
const MemoryLanguage *memory_language_make(Arena *arena, const Words *words);

// Whether `plain`, in small letters without accents, says nothing by itself.
bool memory_language_is_idle(const MemoryLanguage *language, const char *plain);

// Whether `plain` is what one is called.
bool memory_language_is_one(const MemoryLanguage *language, const char *plain);

// The length of `text` without the ending of a plural, a diminutive or an
// inflected form; at least `least`.
size_t memory_language_stem(const MemoryLanguage *language, const char *text,
                            size_t least);

// The letter that stands for what `text` begins with; returns how many bytes
// that is.
size_t memory_language_sound(const MemoryLanguage *language, const char *text,
                             char *letter);

// The same of how `text`, of `length` bytes, ends; 0 if it ends as it sounds.
size_t memory_language_end(const MemoryLanguage *language, const char *text,
                           size_t length, char *letter);

// Reads a numeral of small letters without accents, such as
// "tweehonderdvijftig". False, with `*number` unchanged, if it is none.
bool memory_language_number(const MemoryLanguage *language, const char *text,
                            int64_t *number);

#endif
