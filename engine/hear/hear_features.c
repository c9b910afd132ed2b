// From words to rows of the table: the readable features have a row each, and
// words, pairs and groups of letters share the others by a hash.

#include <string.h>

#include "hear/hear_parts.h"

enum {
    WORTH_TRAIT = 4,
    WORTH_WORD = 4,
    WORTH_PAIR = 4,
    WORTH_LETTERS = 1,
    LETTERS_LEAST = 3, // of a group
    LETTERS_MOST = 5
};

typedef enum { MADE_OF_WORD, MADE_OF_PAIR, MADE_OF_LETTERS } Made;

// FNV-1a, from `hash` on.
static uint32_t mix(uint32_t hash, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)text[i]) * UINT32_C(16777619);
    }
    return hash;
}

static uint32_t start(Made made)
{
    return (UINT32_C(2166136261) ^ (uint32_t)made) * UINT32_C(16777619);
}

static void add(HearFeatures *out, uint32_t hash, int worth)
{
    hash ^= hash >> 15;
    hash *= UINT32_C(0x2C1B3C6D);
    hash ^= hash >> 12;
    if (out->count < HEAR_FEATURES_MAX) {
        out->list[out->count++] = (HearFeature){
            .row = (uint16_t)(HEAR_TRAITS + hash % (HEAR_ROWS - HEAR_TRAITS)),
            .worth = (uint8_t)worth};
    }
}

static void add_pair(HearFeatures *out, const char *a, const char *b)
{
    uint32_t hash = mix(start(MADE_OF_PAIR), a, strlen(a));
    hash = mix(hash, " ", 1);
    add(out, mix(hash, b, strlen(b)), WORTH_PAIR);
}

// All groups of letters of one word, its ends marked.
static void add_letters(HearFeatures *out, const char *word)
{
    char ends[HEAR_WORD_BYTES + 2] = "_";
    strcat(ends, word);
    strcat(ends, "_");
    size_t length = strlen(ends);
    for (size_t size = LETTERS_LEAST; size <= LETTERS_MOST; size++) {
        for (size_t i = 0; i + size <= length; i++) {
            add(out, mix(start(MADE_OF_LETTERS), ends + i, size),
                WORTH_LETTERS);
        }
    }
}

static void add_words(HearFeatures *out, const HearText *text)
{
    for (int i = 0; i < text->count; i++) {
        const char *word = text->words[i].text;
        bool starts = text->words[i].starts;
        add(out, mix(start(MADE_OF_WORD), word, strlen(word)), WORTH_WORD);
        add_pair(out, starts ? "^" : text->words[i - 1].text, word);
        if (i == text->count - 1 || text->words[i + 1].starts) {
            add_pair(out, word, "$");
        }
    }
    for (int i = 0; i < text->count; i++) {
        add_letters(out, text->words[i].text);
    }
}

void hear_features(const HearText *said, const HearText *text,
                   HearFeatures *out)
{
    uint64_t traits = hear_traits(said, text);
    out->count = 0;
    for (int i = 0; i < HEAR_TRAITS; i++) {
        if (traits >> i & 1) {
            out->list[out->count++] =
                (HearFeature){.row = (uint16_t)i, .worth = WORTH_TRAIT};
        }
    }
    add_words(out, text);
}
