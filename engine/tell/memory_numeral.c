#include <string.h>

#include "tell/memory_words.h"

// The first twenty by number; "een" by itself is an article.
static const char *const SMALL[] = {
    "nul",      "een",     "twee",      "drie",     "vier",
    "vijf",     "zes",     "zeven",     "acht",     "negen",
    "tien",     "elf",     "twaalf",    "dertien",  "veertien",
    "vijftien", "zestien", "zeventien", "achttien", "negentien"};
static const char *const TENS[] = {"twintig", "dertig",  "veertig",
                                   "vijftig", "zestig",  "zeventig",
                                   "tachtig", "negentig"};
enum {
    SMALL_COUNT = sizeof SMALL / sizeof SMALL[0],
    TENS_COUNT = sizeof TENS / sizeof TENS[0],
    HUNDRED = 100,
    THOUSAND = 1000
};

static bool is_word(const char *text, size_t length, const char *word)
{
    return strlen(word) == length && strncmp(text, word, length) == 0;
}

static bool read_small(const char *text, size_t length, int64_t *number)
{
    for (int i = 0; i < SMALL_COUNT; i++) {
        if (is_word(text, length, SMALL[i])) {
            *number = i;
            return true;
        }
    }
    return false;
}

// "drieentwintig": what stands before "en" is the unit.
static bool read_below_hundred(const char *text, size_t length, int64_t *number)
{
    if (read_small(text, length, number)) {
        return true;
    }
    for (int i = 0; i < TENS_COUNT; i++) {
        size_t tail = strlen(TENS[i]);
        int64_t unit = 0;
        if (length < tail || !is_word(text + length - tail, tail, TENS[i])) {
            continue;
        }
        size_t head = length - tail;
        bool joined = head > 2 && strncmp(text + head - 2, "en", 2) == 0 &&
                      read_small(text, head - 2, &unit) && unit > 0 &&
                      unit < 10;
        if (head == 0 || joined) {
            *number = (i + 2) * 10 + unit;
            return true;
        }
    }
    return false;
}

// The place of `word` in text, or NULL; `length` bytes are looked at.
static const char *find(const char *text, size_t length, const char *word)
{
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= length; i++) {
        if (strncmp(text + i, word, size) == 0) {
            return text + i;
        }
    }
    return NULL;
}

static bool read_part(const char *text, size_t length, const char *word,
                      int64_t worth,
                      bool (*lower)(const char *, size_t, int64_t *),
                      int64_t *number)
{
    const char *at = find(text, length, word);
    int64_t times = 1;
    int64_t rest = 0;
    if (!at) {
        return lower(text, length, number);
    }
    size_t head = (size_t)(at - text);
    const char *tail = at + strlen(word);
    size_t left = length - head - strlen(word);
    if (left > 2 && strncmp(tail, "en", 2) == 0 &&
        lower(tail + 2, left - 2, &rest)) {
        left = 0;
    }
    if ((head > 0 && !lower(text, head, &times)) ||
        (left > 0 && !lower(tail, left, &rest))) {
        return false;
    }
    *number = times * worth + rest;
    return true;
}

static bool read_below_thousand(const char *text, size_t length,
                                int64_t *number)
{
    return read_part(text, length, "honderd", HUNDRED, read_below_hundred,
                     number);
}

bool memory_read_numeral(const char *text, int64_t *number)
{
    int64_t found = 0;
    if (*text == '\0' || !read_part(text, strlen(text), "duizend", THOUSAND,
                                    read_below_thousand, &found)) {
        return false;
    }
    *number = found;
    return true;
}
