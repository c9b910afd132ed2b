// How the lists of words are looked up. They stand in assets/hear, because they
// are the language's.

#include <stdlib.h>
#include <string.h>

#include "hear/hear_parts.h"
#include "lists.inc"

_Static_assert(LISTS <= 64, "a word's lists are bits");

typedef struct Entry {
    const char *word;
    const char *spelling; // or NULL
    uint64_t lists;
} Entry;

struct Hear {
    Entry *entries; // sorted by word
    size_t count;
};

static int compare(const void *a, const void *b)
{
    return strcmp(((const Entry *)a)->word, ((const Entry *)b)->word);
}

static size_t count_words(const char *text)
{
    size_t count = 1;
    for (; *text; text++) {
        count += *text == ' ';
    }
    return count;
}

// Adds the words of a list, which are cut out of a copy of it. Those of the
// spelling list have no bit.
static bool add(Hear *hear, Arena *arena, const char *text, uint64_t lists)
{
    char *at = arena_push_text(arena, text, strlen(text));
    if (!at) {
        return false;
    }
    while (*at) {
        size_t length = strcspn(at, " ");
        char *next = at + length + (at[length] == ' ');
        at[length] = '\0';
        char *sign = strchr(at, '=');
        if (sign) {
            *sign = '\0';
        }
        if (*at) {
            hear->entries[hear->count++] = (Entry){
                .word = at, .spelling = sign ? sign + 1 : NULL, .lists = lists};
        }
        at = next;
    }
    return true;
}

// Entries of the same word become one.
static void merge(Hear *hear)
{
    size_t kept = 0;
    qsort(hear->entries, hear->count, sizeof *hear->entries, compare);
    for (size_t i = 0; i < hear->count; i++) {
        Entry *entry = &hear->entries[i];
        Entry *last = kept > 0 ? &hear->entries[kept - 1] : NULL;
        if (last && strcmp(last->word, entry->word) == 0) {
            last->lists |= entry->lists;
            last->spelling = last->spelling ? last->spelling : entry->spelling;
        } else {
            hear->entries[kept++] = *entry;
        }
    }
    hear->count = kept;
}

const Hear *hear_open(Arena *arena)
{
    size_t count = count_words(SPELLING);
    for (int i = 0; i < LISTS; i++) {
        count += count_words(WORDS[i]);
    }
    Hear *hear = arena_push(arena, sizeof *hear);
    if (!hear ||
        !(hear->entries = arena_push(arena, count * sizeof *hear->entries)) ||
        !add(hear, arena, SPELLING, 0)) {
        return NULL;
    }
    for (int i = 0; i < LISTS; i++) {
        if (!add(hear, arena, WORDS[i], UINT64_C(1) << i)) {
            return NULL;
        }
    }
    merge(hear);
    return hear;
}

static const Entry *find(const Hear *hear, const char *word)
{
    Entry wanted = {.word = word};
    return bsearch(&wanted, hear->entries, hear->count, sizeof wanted, compare);
}

uint64_t hear_lists_of(const Hear *hear, const char *word)
{
    const Entry *entry = find(hear, word);
    return entry ? entry->lists : 0;
}

const char *hear_spelling_of(const Hear *hear, const char *word)
{
    const Entry *entry = find(hear, word);
    return entry ? entry->spelling : NULL;
}
