// From words to rows of the table. The readable features have a row each; all
// others share the rest by a hash: words, pairs and groups of letters, words at
// the ends of a sentence, what the last sentence does (of two, it is the one he
// hears), two readable features together, what he said before, and how much of
// it is Dutch.

#include <string.h>

#include "hear/hear_parts.h"

enum {
    WORTH = 4, // of a feature; of the many that go together less:
    WORTH_FOUND = 3,
    WORTH_LITTLE = 1,
    LETTERS_LEAST = 3, // of a group
    LETTERS_MOST = 5,
    FRONT = 3,   // words at the beginning that count by their place
    CONTENT = 4, // letters of a word that is worth repeating
    SHARES = 4,  // in which the part that is repeated is told
    REPEATED_MOST = 3
};

// What a feature is made of; the first word of its hash.
typedef enum {
    MADE_OF_WORD,
    MADE_OF_PAIR,
    MADE_OF_LETTERS,
    MADE_OF_FRONT,
    MADE_OF_LAST_WORD = MADE_OF_FRONT + FRONT,
    MADE_OF_LAST_PAIR,
    MADE_OF_LAST_TRAIT,
    MADE_OF_TRAITS,
    MADE_OF_TOUCHED,
    MADE_OF_TOUCHED_WORD,
    MADE_OF_SAID,
    MADE_OF_SAID_PERSON,
    MADE_OF_SAID_WORD,
    MADE_OF_REPEATED,
    MADE_OF_REPEATED_SHARE,
    MADE_OF_ALL_SHARE,
    MADE_OF_KNOWN,
    MADE_OF_FOREIGN
} Made;

// FNV-1a, from `hash` on.
static uint32_t mix(uint32_t hash, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)text[i]) * UINT32_C(16777619);
    }
    return hash;
}

static uint32_t mix_number(uint32_t hash, uint32_t number)
{
    return (hash ^ number) * UINT32_C(16777619);
}

static uint32_t start(Made made)
{
    return mix_number(UINT32_C(2166136261), (uint32_t)made);
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

static void add_word(HearFeatures *out, Made made, const char *word)
{
    add(out, mix(start(made), word, strlen(word)), WORTH);
}

static void add_pair(HearFeatures *out, Made made, const char *a, const char *b)
{
    uint32_t hash = mix(start(made), a, strlen(a));
    hash = mix(hash, " ", 1);
    add(out, mix(hash, b, strlen(b)), WORTH);
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
            add(out, mix(start(MADE_OF_LETTERS), ends + i, size), WORTH_LITTLE);
        }
    }
}

static int last_sentence(const HearText *text)
{
    int last = 0;
    for (int i = 1; i < text->count; i++) {
        last = text->words[i].starts ? i : last;
    }
    return last;
}

// The words, each with the one before it, and those at a sentence's ends.
static void add_words(HearFeatures *out, const HearText *text)
{
    int place = 0;
    for (int i = 0; i < text->count; i++) {
        const char *word = text->words[i].text;
        bool starts = text->words[i].starts;
        place = starts ? 0 : place + 1;
        add_word(out, MADE_OF_WORD, word);
        add_pair(out, MADE_OF_PAIR, starts ? "^" : text->words[i - 1].text,
                 word);
        if (i == text->count - 1 || text->words[i + 1].starts) {
            add_pair(out, MADE_OF_PAIR, word, "$");
        }
        if (place < FRONT) {
            add_word(out, (Made)(MADE_OF_FRONT + place), word);
        }
        add_letters(out, word);
    }
}

// The traits of the last sentence, alone and two by two, and its words once
// more where others go before it.
static void add_last(HearFeatures *out, const HearText *said,
                     const HearText *text, int last)
{
    HearText end = *text;
    end.count = text->count - last;
    memmove(end.words, text->words + last,
            (size_t)end.count * sizeof *end.words);
    end.sentences = 1;
    end.asks = text->ends_asking;
    uint64_t traits = hear_traits(said, &end);
    for (int i = 0; i < HEAR_TRAITS; i++) {
        uint64_t others = traits >> i >> 1;
        if ((traits >> i & 1) == 0) {
            continue;
        }
        add(out, mix_number(start(MADE_OF_LAST_TRAIT), (uint32_t)i), WORTH);
        for (int j = i + 1; others != 0; j++, others >>= 1) {
            if (others & 1) {
                uint32_t both = (uint32_t)(i * HEAR_TRAITS + j);
                add(out, mix_number(start(MADE_OF_TRAITS), both), WORTH_LITTLE);
            }
        }
    }
    for (int i = 0; last > 0 && i < end.count; i++) {
        const char *word = end.words[i].text;
        add_word(out, MADE_OF_LAST_WORD, word);
        add_pair(out, MADE_OF_LAST_PAIR, i == 0 ? "^" : end.words[i - 1].text,
                 word);
    }
}

static void add_touched(HearFeatures *out, int touched, const char *first)
{
    uint32_t hash = mix_number(start(MADE_OF_TOUCHED), (uint32_t)touched);
    add(out, hash, WORTH);
    hash = mix_number(start(MADE_OF_TOUCHED_WORD), (uint32_t)touched);
    add(out, mix(hash, first, strlen(first)), WORTH_FOUND);
}

static bool in_said(const HearText *said, const char *word)
{
    for (int i = 0; i < said->count; i++) {
        if (strcmp(said->words[i].text, word) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_content(const HearWord *word)
{
    const uint64_t EMPTY = UINT64_C(1) << LIST_COMMON |
                           UINT64_C(1) << LIST_VERB | UINT64_C(1) << LIST_HIM |
                           UINT64_C(1) << LIST_SUBJECT;
    return strlen(word->text) >= CONTENT && (word->lists & EMPTY) == 0;
}

// How much of his comes back.
static void add_repeated(HearFeatures *out, const HearText *said,
                         const HearText *text)
{
    int all = 0, content = 0, repeated = 0;
    for (int i = 0; i < text->count; i++) {
        bool his = in_said(said, text->words[i].text);
        bool tells = has_content(&text->words[i]);
        all += his;
        content += tells;
        repeated += his && tells;
    }
    uint32_t few =
        (uint32_t)(repeated < REPEATED_MOST ? repeated : REPEATED_MOST);
    uint32_t share =
        (uint32_t)(content > 0 ? repeated * SHARES / content : SHARES + 1);
    add(out, mix_number(start(MADE_OF_REPEATED), few * 2 + text->asks),
        WORTH_FOUND);
    add(out, mix_number(start(MADE_OF_REPEATED_SHARE), share), WORTH_FOUND);
    add(out,
        mix_number(start(MADE_OF_ALL_SHARE),
                   (uint32_t)(all * SHARES / text->count)),
        WORTH_FOUND);
}

// Whether he asked something, and of whom: what is typed may be the answer.
static void add_said(HearFeatures *out, const HearText *said,
                     const HearText *text)
{
    static const List PERSONS[] = {LIST_YOU, LIST_ME, LIST_WE};
    uint64_t end = 0, any = 0;
    for (int i = last_sentence(said); i < said->count; i++) {
        end |= said->words[i].lists;
    }
    for (int i = 0; i < text->count; i++) {
        any |= text->words[i].lists;
    }
    uint32_t asked = (uint32_t)said->asks * 2 + (end >> LIST_YOU & 1);
    add(out, mix_number(start(MADE_OF_SAID), asked * 2 + text->asks),
        WORTH_FOUND);
    for (uint32_t i = 0; i < sizeof PERSONS / sizeof PERSONS[0]; i++) {
        uint32_t person = i * 2 + (any >> PERSONS[i] & 1);
        add(out, mix_number(start(MADE_OF_SAID_PERSON), asked * 8 + person),
            WORTH_FOUND);
    }
    const char *first = text->words[0].text;
    uint32_t hash = mix_number(start(MADE_OF_SAID_WORD), asked);
    add(out, mix(hash, first, strlen(first)), WORTH_FOUND);
    add_repeated(out, said, text);
}

// How much of it is Dutch, by the words that a list has.
static void add_known(HearFeatures *out, const HearText *text)
{
    const uint64_t OTHER = UINT64_C(1) << LIST_FOREIGN | UINT64_C(1)
                                                             << LIST_RUDE;
    int known = 0, foreign = 0;
    for (int i = 0; i < text->count; i++) {
        known += (text->words[i].lists & ~OTHER) != 0;
        foreign += (text->words[i].lists >> LIST_FOREIGN & 1) != 0;
    }
    uint32_t part = (uint32_t)(known * SHARES / text->count);
    uint32_t few = text->count > SHARES ? SHARES : (uint32_t)text->count;
    add(out, mix_number(start(MADE_OF_KNOWN), part * (SHARES + 1) + few),
        WORTH);
    part = (uint32_t)(foreign * SHARES / text->count);
    add(out, mix_number(start(MADE_OF_FOREIGN), part), WORTH);
}

void hear_features(int touched, const HearText *said, const HearText *text,
                   HearFeatures *out)
{
    uint64_t traits = hear_traits(said, text);
    int last = last_sentence(text);
    out->count = 0;
    for (int i = 0; i < HEAR_TRAITS; i++) {
        if (traits >> i & 1) {
            out->list[out->count++] =
                (HearFeature){.row = (uint16_t)i, .worth = WORTH};
        }
    }
    if (text->count == 0) {
        return;
    }
    add_last(out, said, text, last);
    if (touched != HEAR_ANY) {
        add_touched(out, touched, text->words[last].text);
    }
    // The form's questions are its own, whatever he said before.
    if (said->count > 0 && touched != TOPIC_CELL) {
        add_said(out, said, text);
    }
    add_known(out, text);
    add_words(out, text);
}
