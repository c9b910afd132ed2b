#include "author/script/source.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"

enum {
    NEARBY = 16 * 1024,     // bytes searched
    LINE_MOST = 256 * 1024, // bytes of a line that somebody may have written
    TEXT_START = 20 // bytes of a text looked for: it may go on behind ".."
};

Source source_of(const char *text, size_t count)
{
    return (Source){.text = text, .count = count, .line = 1};
}

size_t source_line_start(Source *source, int line)
{
    if (line < source->line) {
        source->line = 1;
        source->start = 0;
    }
    size_t before = source->start;
    while (source->line < line) {
        const char *at = source->text + source->start;
        const char *end = memchr(at, '\n', source->count - source->start);
        if (end == NULL) {
            break;
        }
        source->start = (size_t)(end - source->text) + 1;
        source->line++;
    }
    source->searched += source->start - before;
    return source->start;
}

static int lines_between(const char *from, const char *to)
{
    int lines = 0;
    for (const char *at = from; at < to; at++) {
        lines += *at == '\n';
    }
    return lines;
}

// The first place of `count` bytes of `text` in from..end, or NULL.
static const char *find(const char *from, const char *end, const char *text,
                        size_t count)
{
    while ((size_t)(end - from) >= count) {
        from = memchr(from, text[0], (size_t)(end - from) - count + 1);
        if (from == NULL) {
            return NULL;
        }
        if (memcmp(from, text, count) == 0) {
            return from;
        }
        from++;
    }
    return NULL;
}

static const char *nearby_end(const Source *source, size_t start)
{
    size_t left = source->count - start;
    return source->text + start + (left < NEARBY ? left : NEARBY);
}

int source_find_plain(Source *source, int line, const char *text)
{
    size_t start = source_line_start(source, line < 1 ? 1 : line);
    const char *from = source->text + start;
    const char *found = text[0] == '\0' ? NULL
                                        : find(from, nearby_end(source, start),
                                               text, strlen(text));
    return found == NULL ? 0 : source->line + lines_between(from, found);
}

// The first place in from..end where a text that starts so opens, or NULL.
static const char *find_opening(const char *from, const char *end,
                                const char *text, size_t count)
{
    const char *at = from;
    while ((at = find(at, end, text, count)) != NULL) {
        if (at > from && strchr("\"'[\n", at[-1]) != NULL) {
            return at;
        }
        at++;
    }
    return NULL;
}

int source_find_text(Source *source, int line, const char *text)
{
    // as far as it stands in the file as it is in memory
    size_t plain = strcspn(text, "\"'\\\n\r\t");
    if (line < 1 || plain == 0) {
        return line;
    }
    size_t count = plain < TEXT_START ? plain : TEXT_START;
    size_t start = source_line_start(source, line);
    const char *from = source->text + start;
    const char *end = nearby_end(source, start);
    const char *found = find_opening(from, end, text, count);
    source->searched += (size_t)((found == NULL ? end : found) - from);
    return found == NULL ? line : line + lines_between(from, found);
}

static bool is_name_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_';
}

// The first place in from..end where `name` is assigned to, or NULL.
static const char *find_property(const Source *source, const char *from,
                                 const char *end, const char *name)
{
    size_t count = strlen(name);
    const char *at = from;
    while (count > 0 && (at = find(at, end, name, count)) != NULL) {
        const char *behind = at + count;
        while (behind < end && (*behind == ' ' || *behind == '\t')) {
            behind++;
        }
        bool whole = at == source->text || !is_name_byte(at[-1]);
        if (whole && behind < end && *behind == '=') {
            return at;
        }
        at++;
    }
    return NULL;
}

int source_find_property(Source *source, int line, const char *name)
{
    if (line < 1) {
        return line;
    }
    size_t start = source_line_start(source, line);
    const char *from = source->text + start;
    const char *end = nearby_end(source, start);
    const char *found = find_property(source, from, end, name);
    source->searched += (size_t)((found == NULL ? end : found) - from);
    return found == NULL ? line : line + lines_between(from, found);
}

static const char *line_end(const Source *source, size_t start)
{
    const char *from = source->text + start;
    const char *end = memchr(from, '\n', source->count - start);
    return end == NULL ? source->text + source->count : end;
}

bool source_assigns(Source *source, int line, const char *name)
{
    size_t start = source_line_start(source, line);
    return find_property(source, source->text + start, line_end(source, start),
                         name) != NULL;
}

char source_byte_before(Source *source, int line, const char *name,
                        bool *touching)
{
    size_t start = source_line_start(source, line);
    const char *from = source->text + start;
    const char *end = line_end(source, start);
    size_t count = strlen(name);
    const char *found = count == 0 ? NULL : find(from, end, name, count);
    while (found != NULL && found > from && is_name_byte(found[-1])) {
        found = find(found + 1, end, name, count);
    }
    *touching = found != NULL && found > from && found[-1] != ' ';
    while (found != NULL && found > from && found[-1] == ' ') {
        found--;
    }
    return found == NULL || found == from ? '\0' : found[-1];
}

// How the word at `at` nests: one deeper, one less deep, or not.
static int word_depth(const char *at, size_t count)
{
    static const struct {
        const char *word;
        int depth;
    } WORDS[] = {{"do", 1},     {"function", 1}, {"then", 1},
                 {"repeat", 1}, {"end", -1},     {"until", -1}};
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        if (strlen(WORDS[i].word) == count &&
            memcmp(WORDS[i].word, at, count) == 0) {
            return WORDS[i].depth;
        }
    }
    return 0;
}

static int sign_depth(char sign)
{
    return (sign == '{' || sign == '(') - (sign == '}' || sign == ')');
}

// How many signs that wait for what stands behind them follow on each other, up
// to and with this word or sign: "- - 2 ^ 2 ^ "a" .. ". A sign that closes
// something ends the row.
static int chain_behind(const char *at, size_t count, int chain)
{
    if (count > 0) {
        return chain + (count == 3 && memcmp(at, "not", 3) == 0);
    }
    if (strchr("-~#^.", *at) != NULL && *at != '\0') {
        return chain + 1;
    }
    return strchr(",;={}()", *at) != NULL ? 0 : chain;
}

int source_nested_line(const Source *source)
{
    int depth = 0;
    int deepest = 0;
    int chain = 0;
    int began = 1; // the line on which the chain did
    int line = 1;
    int found = 0;
    for (size_t i = 0; i < source->count;) {
        const char *at = source->text + i;
        size_t count = 0;
        while (i + count < source->count && is_name_byte(at[count])) {
            count++;
        }
        line += *at == '\n';
        depth += count > 0 ? word_depth(at, count) : sign_depth(*at);
        chain = chain_behind(at, count, chain);
        began = chain <= 1 ? line : began;
        if (depth > deepest || chain > deepest) {
            deepest = depth > chain ? depth : chain;
            found = depth > chain ? line : began;
        }
        i += count > 0 ? count : 1;
    }
    return found;
}

int source_long_line(const Source *source)
{
    const char *at = source->text;
    const char *limit = at + source->count;
    for (int line = 1; at < limit; line++) {
        const char *end = memchr(at, '\n', (size_t)(limit - at));
        end = end ? end : limit;
        if (end - at > LINE_MOST) {
            return line;
        }
        at = end + 1;
    }
    return 0;
}
