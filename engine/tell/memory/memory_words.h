// Words as somebody remembers them: "Marloes", "marloës" and "MARLOOES" are one
// word, and so are "drieëntwintig" and "23".

#ifndef TELL_MEMORY_MEMORY_WORDS_H
#define TELL_MEMORY_MEMORY_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tell/memory/memory_language.h"

enum { MEMORY_WORD_MAX = 48 }; // bytes of a word; the rest is cut off

typedef struct MemoryWord {
    // Small letters without accents, doubled letters once, and one letter for
    // those that sound alike; "" for a number.
    char text[MEMORY_WORD_MAX];
    int64_t number; // -1: not a number
    bool content;   // it says something by itself: no "de", "van", "heeft"
    bool capital;   // written with a capital
    bool first;     // of the text
    uint16_t start; // bytes in the text it came from
    uint16_t end;
} MemoryWord;

// Writes the words of `text` to `words`, at most `size`; only the first
// `length` bytes are read. Returns how many.
size_t memory_words_split(const MemoryLanguage *language, const char *text,
                          size_t length, MemoryWord *words, size_t size);

// Whether they are the same word. `strict`, for names: no slip of the pen.
bool memory_words_same(const MemoryLanguage *language, const MemoryWord *a,
                       const MemoryWord *b, bool strict);

#endif
