#include "tell/memory/memory_words.h"

#include <string.h>

#include "base/text.h"

enum {
    FOLD_FIRST = 0xC0,
    FOLD_END = 0x180,
    MARKS_FIRST = 0x300, // accents that stand by themselves
    MARKS_END = 0x370,
    SIGNS_FIRST = 0x2000, // dashes, quotation marks, arrows
    SIGNS_END = 0x2C00,
    PICTURES = 0x1F000,
    SLIP_FROM = 5,  // letters of a word in which one slip is forgiven
    SLIPS_FROM = 8, // in which two are
    STEM_LEAST = 3,
    CLIPPED = 3,
    DIGITS_MAX = 15
};

// The letters from U+00C0 on, without their accents; a blank is no letter.
static const char FOLD[] =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiyyjjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

// A small letter without accent, or 0 for what is no letter.
static char fold(uint32_t letter)
{
    if (letter >= 'A' && letter <= 'Z') {
        return (char)(letter - 'A' + 'a');
    }
    if (letter >= 'a' && letter <= 'z') {
        return (char)letter;
    }
    if (letter >= FOLD_FIRST && letter < FOLD_END) {
        char plain = FOLD[letter - FOLD_FIRST];
        return (char)(plain == ' ' ? 0 : plain);
    }
    if (letter < FOLD_END || (letter >= SIGNS_FIRST && letter < SIGNS_END) ||
        letter >= PICTURES) {
        return 0;
    }
    return (char)('a' + letter % 26); // another script: better than nothing
}

static bool is_digit(uint32_t letter)
{
    return letter >= '0' && letter <= '9';
}

static bool is_mark(uint32_t letter)
{
    return letter >= MARKS_FIRST && letter < MARKS_END;
}

// An apostrophe or a hyphen inside a word does not split it.
static bool is_inside(uint32_t letter)
{
    return letter == '\'' || letter == 0x2019 || letter == '-' ||
           letter == 0x00AD;
}

static bool is_capital(uint32_t letter)
{
    return (letter >= 'A' && letter <= 'Z') ||
           (letter >= 0xC0 && letter <= 0xDE) ||
           (letter >= 0x100 && letter < FOLD_END && letter % 2 == 0);
}

static void add(char *out, size_t *length, char letter)
{
    if (*length < MEMORY_WORD_MAX - 1) {
        out[(*length)++] = letter;
        out[*length] = '\0';
    }
}

// Doubled letters once, and one letter for those that sound alike: "ch" and
// "g", "ij" and "y"; "hard", "hart" and "hardt".
static void simplify(const MemoryLanguage *language, const char *plain,
                     char out[MEMORY_WORD_MAX])
{
    size_t length = 0;
    char letter;
    out[0] = '\0';
    for (const char *at = plain; *at != '\0';) {
        at += memory_language_sound(language, at, &letter);
        if (length == 0 || out[length - 1] != letter) {
            add(out, &length, letter);
        }
    }
    size_t tail = memory_language_end(language, out, length, &letter);
    if (tail > 0) {
        out[length - tail] = letter;
        out[length - tail + 1] = '\0';
    }
}

// The letters of a word from `at` on; returns what stands behind it.
static const char *read_letters(const MemoryLanguage *language, const char *at,
                                const char *end, MemoryWord *word)
{
    char plain[MEMORY_WORD_MAX] = "";
    size_t length = 0;
    bool accent = false;
    bool apostrophe = false;
    const char *start = at;
    const char *last = at;
    while (at < end) {
        uint32_t letter = text_next(&at);
        char folded = fold(letter);
        if (folded) {
            word->capital =
                word->capital || (last == start && is_capital(letter));
            accent = accent || letter >= FOLD_FIRST;
            add(plain, &length, folded);
            last = at;
        } else if (is_mark(letter)) {
            accent = true;
            last = at;
        } else if (is_inside(letter)) {
            apostrophe = apostrophe || letter == '\'' || letter == 0x2019;
        } else {
            break;
        }
    }
    bool one = accent && memory_language_is_one(language, plain);
    bool clipped = apostrophe && length <= CLIPPED; // "zo'n", "'t"
    bool idle = memory_language_is_idle(language, plain);
    word->content = one || (length > 1 && !clipped && !idle);
    if (!word->content ||
        !memory_language_number(language, plain, &word->number)) {
        simplify(language, plain, word->text);
    }
    return last;
}

// "1.200" is one number; "3,5" are two words, the same two wherever it stands.
static const char *read_digits(const char *at, const char *end,
                               MemoryWord *word)
{
    int count = 0;
    word->number = 0;
    word->content = true;
    while (at < end) {
        bool thousands =
            *at == '.' && end - at >= 4 && is_digit((unsigned char)at[1]) &&
            is_digit((unsigned char)at[2]) && is_digit((unsigned char)at[3]);
        if (!thousands && !is_digit((unsigned char)*at)) {
            break;
        }
        if (!thousands && count++ < DIGITS_MAX) {
            word->number = word->number * 10 + (*at - '0');
        }
        at++;
    }
    return at;
}

size_t memory_words_split(const MemoryLanguage *language, const char *text,
                          size_t length, MemoryWord *words, size_t size)
{
    const char *stop = memchr(text, '\0', length);
    const char *end = stop ? stop : text + length;
    size_t count = 0;
    for (const char *at = text; at < end && count < size;) {
        const char *start = at;
        const char *behind = at;
        uint32_t letter = text_next(&behind);
        bool digit = is_digit(letter);
        if (!digit && !fold(letter)) {
            at = behind;
            continue;
        }
        MemoryWord *word = &words[count];
        *word = (MemoryWord){.number = -1, .first = count == 0};
        at = digit ? read_digits(at, end, word)
                   : read_letters(language, at, end, word);
        word->start = (uint16_t)(start - text);
        word->end = (uint16_t)(at - text);
        count++;
    }
    return count;
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

// How many letters must be put in, left out or changed.
static int distance(const char *a, size_t a_length, const char *b,
                    size_t b_length)
{
    int row[MEMORY_WORD_MAX + 1];
    for (size_t k = 0; k <= b_length; k++) {
        row[k] = (int)k;
    }
    for (size_t i = 1; i <= a_length; i++) {
        int diagonal = row[0];
        row[0] = (int)i;
        for (size_t k = 1; k <= b_length; k++) {
            int above = row[k];
            int changed = diagonal + (a[i - 1] == b[k - 1] ? 0 : 1);
            row[k] = least(changed, least(above, row[k - 1]) + 1);
            diagonal = above;
        }
    }
    return row[b_length];
}

// One may be the bare form of the other: "fiets" ends like a plural itself.
static bool same_stem(const MemoryLanguage *language, const char *a,
                      const char *b)
{
    size_t lengths[2][2] = {
        {strlen(a), memory_language_stem(language, a, STEM_LEAST)},
        {strlen(b), memory_language_stem(language, b, STEM_LEAST)}};
    for (int i = 0; i < 4; i++) {
        size_t length = lengths[0][i / 2];
        if (length == lengths[1][i % 2] && strncmp(a, b, length) == 0) {
            return true;
        }
    }
    return false;
}

bool memory_words_same(const MemoryLanguage *language, const MemoryWord *a,
                       const MemoryWord *b, bool strict)
{
    if (a->number >= 0 || b->number >= 0) {
        return a->number == b->number;
    }
    if (strcmp(a->text, b->text) == 0) {
        return true;
    }
    if (strict || a->text[0] != b->text[0]) {
        return false;
    }
    if (same_stem(language, a->text, b->text)) {
        return true;
    }
    size_t a_length = strlen(a->text);
    size_t b_length = strlen(b->text);
    size_t shorter = a_length < b_length ? a_length : b_length;
    int slips = shorter >= SLIPS_FROM ? 2 : shorter >= SLIP_FROM ? 1 : 0;
    return slips > 0 && distance(a->text, a_length, b->text, b_length) <= slips;
}
