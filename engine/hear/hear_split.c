// Cuts what was typed into words that are alike however they were typed: small
// letters without accents, the usual short forms written out.

#include <string.h>

#include "base/text.h"
#include "hear/hear_parts.h"

// The plain letter of a code point: 'a'..'z', '0'..'9'; '\'' for any apostrophe
// and 0 for what is no part of a word.
static char plain_letter(uint32_t letter)
{
    static const char LATIN[] = "aaaaaaaceeeeiiiidnooooo\0ouuuuyts"
                                "aaaaaaaceeeeiiiidnooooo\0ouuuuyty";
    if (letter >= 'A' && letter <= 'Z') {
        return (char)(letter - 'A' + 'a');
    }
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        return (char)letter;
    }
    if (letter == '\'' || letter == 0x2018 || letter == 0x2019 ||
        letter == 0xB4 || letter == '`') {
        return '\'';
    }
    return letter >= 0xC0 && letter <= 0xFF ? LATIN[letter - 0xC0] : 0;
}

static void push(const Hear *hear, HearText *out, const char *word,
                 size_t length)
{
    if (length == 0 || out->count >= HEAR_WORDS_MAX) {
        return;
    }
    HearWord *new = &out->words[out->count++];
    out->ends_asking = false;
    if (length >= HEAR_WORD_BYTES) {
        length = HEAR_WORD_BYTES - 1;
    }
    memcpy(new->text, word, length);
    new->text[length] = '\0';
    new->lists = hear_lists_of(hear, new->text);
    if (word[0] >= '0' && word[0] <= '9') {
        new->lists |= UINT64_C(1) << LIST_NUMBER;
    }
}

// Adds a word as it is written in full: "das" is "dat", "is".
static void push_in_full(const Hear *hear, HearText *out, const char *word)
{
    const char *full = hear_spelling_of(hear, word);
    for (const char *at = full ? full : word; *at;) {
        size_t length = strcspn(at, "_");
        push(hear, out, at, length);
        at += length + (at[length] == '_');
    }
}

static void end_word(const Hear *hear, HearText *out, char *word, size_t *used)
{
    while (*used > 0 && word[*used - 1] == '\'') {
        --*used;
    }
    word[*used] = '\0';
    if (*used > 0 && out->count < HEAR_WORDS_MAX) {
        push_in_full(hear, out, word);
    }
    *used = 0;
}

static void see_mark(HearText *out, uint32_t letter)
{
    out->asks = out->asks || letter == '?';
    out->ends_asking = out->ends_asking || letter == '?';
    out->exclaims = out->exclaims || letter == '!';
    out->euro = out->euro || letter == 0x20AC;
    out->trails = out->trails || letter == 0x2026;
}

static bool ends_sentence(uint32_t letter)
{
    return letter == '.' || letter == '?' || letter == '!' || letter == 0x2026;
}

void hear_split(const Hear *hear, const char *text, HearText *out)
{
    char word[HEAR_WORD_BYTES];
    size_t used = 0;
    uint32_t before = 0;
    int letters = 0;
    *out = (HearText){.sentences = 1};
    out->words[0].starts = true;
    for (uint32_t letter;
         letters < HEAR_LETTERS_MAX && (letter = text_next(&text)) != 0;
         letters++) {
        char plain = plain_letter(letter);
        if (plain && (plain != '\'' || used > 0)) {
            if (used < sizeof word - 1) {
                word[used++] = plain;
            }
            continue;
        }
        end_word(hear, out, word, &used);
        see_mark(out, letter);
        out->trails = out->trails || (letter == '.' && before == '.');
        if (ends_sentence(letter) && out->count > 0 &&
            out->count < HEAR_WORDS_MAX) {
            out->words[out->count].starts = true;
        }
        before = letter;
    }
    end_word(hear, out, word, &used);
    for (int i = 1; i < out->count; i++) {
        out->sentences += out->words[i].starts;
    }
}
