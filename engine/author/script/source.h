// The text of a scenario file, asked on which line something stands: Lua
// knows the line of a call, not that of a text or a property in a table.

#ifndef AUTHOR_SCRIPT_SOURCE_H
#define AUTHOR_SCRIPT_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Source {
    const char *text;
    size_t count;
    int line;        // where the last search began, so that the next, which is
    size_t start;    // mostly further on, need not count from the top
    size_t searched; // bytes looked through until now
} Source;

Source source_of(const char *text, size_t count);

// The line from `line` on where `text` begins; `line` itself when it is not
// found nearby.
int source_find_text(Source *source, int line, const char *text);

// The same for a property: `name` with "=" behind it.
int source_find_property(Source *source, int line, const char *name);

// The first line from `line` on with `text` in it, exactly; 0 when it is not
// found nearby.
int source_find_plain(Source *source, int line, const char *text);

// The offset at which `line` starts.
size_t source_line_start(Source *source, int line);

// Whether on `line` the word `name` stands with "=" behind it.
bool source_assigns(Source *source, int line, const char *name);

// The last byte on `line` before the word `name`, leaving out blanks; NUL when
// the word is not there or starts the line. `touching` tells that there are no
// blanks between the two.
char source_byte_before(Source *source, int line, const char *name,
                        bool *touching);

// The line on which the most braces, brackets, blocks and signs are open: Lua
// does not name the line when they are more than it can read.
int source_nested_line(const Source *source);

// The first line that is longer than anybody writes one, or 0.
int source_long_line(const Source *source);

#endif
