#include "base/text.h"

#include <assert.h>
#include <string.h>

enum { BAD_LETTER = 0xFFFD };

// What a first byte announces: how many bytes follow, and the smallest letter
// that needs that many (anything lower is an overlong form).
typedef struct Lead {
    int more;
    uint32_t bits;
    uint32_t lowest;
} Lead;

static bool read_lead(unsigned char byte, Lead *lead)
{
    if (byte < 0x80) {
        *lead = (Lead){0, byte, 0};
    } else if ((byte & 0xE0) == 0xC0) {
        *lead = (Lead){1, byte & 0x1Fu, 0x80};
    } else if ((byte & 0xF0) == 0xE0) {
        *lead = (Lead){2, byte & 0x0Fu, 0x800};
    } else if ((byte & 0xF8) == 0xF0) {
        *lead = (Lead){3, byte & 0x07u, 0x10000};
    } else {
        return false;
    }
    return true;
}

static bool is_letter_code(uint32_t code, uint32_t lowest)
{
    bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code >= lowest && code <= 0x10FFFF && !surrogate;
}

// The letter at `text` of at most `count` bytes: how many bytes it takes, or 0
// when they are no letter. A NUL ends the text and so never continues one.
static size_t decode(const char *text, size_t count, uint32_t *code)
{
    Lead lead;
    if (count == 0 || !read_lead((unsigned char)text[0], &lead)) {
        return 0;
    }
    uint32_t bits = lead.bits;
    for (size_t i = 1; i <= (size_t)lead.more; i++) {
        if (i >= count || ((unsigned char)text[i] & 0xC0) != 0x80) {
            return 0;
        }
        bits = (bits << 6) | ((unsigned char)text[i] & 0x3Fu);
    }
    *code = bits;
    return is_letter_code(bits, lead.lowest) ? (size_t)lead.more + 1 : 0;
}

bool text_is_valid(const char *text, size_t count, size_t *bad)
{
    size_t at = 0;
    while (at < count) {
        uint32_t code;
        size_t taken = decode(text + at, count - at, &code);
        if (taken == 0 || code == 0) {
            if (bad != NULL) {
                *bad = at;
            }
            return false;
        }
        at += taken;
    }
    return true;
}

bool text_turns(uint32_t code)
{
    return (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x2028 ||
           code == 0x2029;
}

bool text_is_control(uint32_t code)
{
    return code < ' ' || (code >= 0x7F && code < 0xA0) || text_turns(code);
}

static bool is_line(uint32_t code)
{
    return code == '\n' || code == '\t';
}

bool text_is_plain(const char *text)
{
    if (!text_is_valid(text, strlen(text), NULL)) {
        return false;
    }
    uint32_t code;
    while ((code = text_next(&text)) != 0) {
        if (text_is_control(code) && !is_line(code)) {
            return false;
        }
    }
    return true;
}

static void clean(char *text, bool lines)
{
    size_t left = strlen(text);
    while (left > 0) {
        uint32_t code;
        size_t taken = decode(text, left, &code);
        if (taken == 0) {
            *text = '?';
            taken = 1;
        } else if (text_is_control(code) && !(lines && is_line(code))) {
            memset(text, ' ', taken);
        }
        text += taken;
        left -= taken;
    }
}

void text_clean(char *text)
{
    clean(text, false);
}

void text_clean_lines(char *text)
{
    clean(text, true);
}

uint32_t text_next(const char **at)
{
    if (**at == '\0') {
        return 0;
    }
    uint32_t code;
    size_t taken = decode(*at, 4, &code);
    *at += taken == 0 ? 1 : taken;
    return taken == 0 ? BAD_LETTER : code;
}

size_t text_letters(const char *text)
{
    size_t letters = 0;
    while (text_next(&text) != 0) {
        letters++;
    }
    return letters;
}

static bool is_between(uint32_t code, uint32_t first, uint32_t last)
{
    return code >= first && code <= last;
}

// Beyond ASCII all is a letter, but for the signs that Dutch text holds: the
// Latin-1 signs, general punctuation to arrows and drawings, and CJK marks.
static bool is_word_letter(uint32_t code)
{
    if (code < 0x80) {
        return is_between(code, '0', '9') || is_between(code, 'A', 'Z') ||
               is_between(code, 'a', 'z');
    }
    bool latin_sign =
        is_between(code, 0x80, 0xBF) || code == 0xD7 || code == 0xF7;
    return !latin_sign && !is_between(code, 0x2000, 0x2BFF) &&
           !is_between(code, 0x3000, 0x303F) && code != BAD_LETTER &&
           !is_between(code, 0x1F000, 0x1FAFF);
}

static bool joins_words(uint32_t code)
{
    return code == '\'' || code == '-' || code == 0x2019 || code == 0x2011;
}

int text_words(const char *text)
{
    int words = 0;
    bool inside = false;
    uint32_t code;
    while ((code = text_next(&text)) != 0) {
        const char *after = text;
        bool joint =
            inside && joins_words(code) && is_word_letter(text_next(&after));
        bool letter = joint || is_word_letter(code);
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

// Appends `count` bytes of `text` behind `*used` bytes of `out`, or as many
// whole letters as fit.
static bool append(char *out, size_t size, size_t *used, const char *text,
                   size_t count)
{
    size_t room = size - *used - 1;
    size_t taken = count;
    if (count > room) {
        taken = room;
        while (taken > 0 && ((unsigned char)text[taken] & 0xC0) == 0x80) {
            taken--;
        }
    }
    memcpy(out + *used, text, taken);
    *used += taken;
    out[*used] = '\0';
    return taken == count;
}

bool text_read_number(const char *text, uint64_t least, uint64_t most,
                      uint64_t *number)
{
    enum { BASE = 10 };
    uint64_t value = 0;
    for (const char *c = text; *c != '\0'; c++) {
        uint64_t digit = (uint64_t)(unsigned char)*c - '0';
        if (digit >= BASE || value > (UINT64_MAX - digit) / BASE) {
            return false;
        }
        value = value * BASE + digit;
    }
    if (text[0] == '\0' || value < least || value > most) {
        return false;
    }
    *number = value;
    return true;
}

bool text_copy(char *out, size_t size, const char *text)
{
    assert(size > 0);
    size_t used = 0;
    return append(out, size, &used, text, strlen(text));
}

bool text_append(char *out, size_t size, const char *text)
{
    assert(size > 0);
    size_t used = strlen(out);
    assert(used < size);
    return append(out, size, &used, text, strlen(text));
}

static const char *find_value(const char *const *pairs, const char *name,
                              size_t count)
{
    for (size_t i = 0; pairs[i] != NULL && pairs[i + 1] != NULL; i += 2) {
        if (strlen(pairs[i]) == count && memcmp(pairs[i], name, count) == 0) {
            return pairs[i + 1];
        }
    }
    return NULL;
}

// The piece of template at `at`: a known {name}, whose value it gives, or the
// bytes up to the next brace as they stand.
static size_t next_piece(const char *at, const char *const *pairs,
                         const char **value)
{
    *value = NULL;
    size_t plain = strcspn(at + 1, "{") + 1;
    if (*at != '{') {
        return plain;
    }
    size_t name = strcspn(at + 1, "{}");
    if (at[1 + name] == '}') {
        *value = find_value(pairs, at + 1, name);
    }
    return *value != NULL ? name + 2 : plain;
}

bool text_fill(char *out, size_t size, const char *template,
               const char *const *pairs)
{
    assert(size > 0);
    size_t used = strlen(out);
    assert(used < size);
    while (*template != '\0') {
        const char *value;
        size_t count = next_piece(template, pairs, &value);
        bool whole = value == NULL
                         ? append(out, size, &used, template, count)
                         : append(out, size, &used, value, strlen(value));
        if (!whole) {
            return false;
        }
        template += count;
    }
    return true;
}
