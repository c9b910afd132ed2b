// UTF-8 text: checked, stepped through and cut by whole letters.

#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether `count` bytes are valid UTF-8 (no overlong forms, no surrogates, no
// NUL). On false, `*bad` (may be NULL) is the offset of the first bad byte.
bool text_is_valid(const char *text, size_t count, size_t *bad);

// Whether a terminal or a page would obey this letter (code point) and not show
// it: ASCII's controls, those behind it, and what turns the direction.
bool text_is_control(uint32_t code);

// Whether it turns the direction of all that follows, or begins a new line
// where no line was broken.
bool text_turns(uint32_t code);

// Whether `text` is valid UTF-8 without control characters, but for a tab and
// the end of a line: it shows, and tells a terminal nothing.
bool text_is_plain(const char *text);

// Makes one plain line of `text`: a control character becomes a blank, a bad
// byte a question mark. It grows no longer.
void text_clean(char *text);

// The same for a text of more lines: tabs and the ends of lines stay.
void text_clean_lines(char *text);

// Reads the letter (code point) at `*at` and moves `*at` past it. At the end
// or on bad bytes returns U+FFFD for a bad byte (one byte on) and 0 at the NUL.
uint32_t text_next(const char **at);

// Letters in `text`.
size_t text_letters(const char *text);

// Words in `text`: runs of letters and digits; an apostrophe or hyphen inside
// does not split. "zo'n" is one word.
int text_words(const char *text);

// Reads `text`, which is digits only, as a number from `least` to `most`. On
// false `*number` is as it was.
bool text_read_number(const char *text, uint64_t least, uint64_t most,
                      uint64_t *number);

// Copies `text` to `out` (of `size` bytes, at least 1), cut at a whole letter.
// Returns false if it was cut.
bool text_copy(char *out, size_t size, const char *text);

// Appends `text` to the NUL-terminated `out`. Returns false if it was cut.
bool text_append(char *out, size_t size, const char *text);

// Appends `template` to `out`, with each {name} replaced by the value that
// follows that name in `pairs` (name, value, ..., NULL). An unknown {name}
// stays as it is. Returns false if it was cut.
bool text_fill(char *out, size_t size, const char *template,
               const char *const *pairs);

#endif
