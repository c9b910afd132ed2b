#include "base/name.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"

enum { SOFT_HYPHEN = 0xAD, NO_BREAK = 0xA0, BYTE_ORDER = 0xFEFF };

static bool refuse(Error *error, const char *given, size_t count,
                   const char *remedy)
{
    char shown[ERROR_TEXT_MAX];
    char most[16];
    snprintf(shown, sizeof shown, "%.*s", (int)(count < 80 ? count : 80),
             given);
    snprintf(most, sizeof most, "%d", NAME_BYTES - 1);
    error_set(error, ERROR_NAME, NULL, 0, shown, most);
    return error_remedy(error, remedy);
}

static bool is_blank(uint32_t code)
{
    return code == ' ' || code == '\t' || code == NO_BREAK ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x3000;
}

// Marks that come along with what is copied and are never seen. The joiners of
// Arabic and of emoji stay: they make another picture.
static bool is_hidden(uint32_t code)
{
    return code == SOFT_HYPHEN || code == BYTE_ORDER || code == 0x200B ||
           code == 0x200E || code == 0x200F || code == 0x061C;
}

static const char *wrong_letter(uint32_t code)
{
    return code == '\n' || code == '\r' ? "name.line"
           : text_turns(code)           ? "name.direction"
           : text_is_control(code)      ? "name.control"
                                        : NULL;
}

bool name_take(const char *given, size_t count, char out[NAME_BYTES],
               Error *error)
{
    size_t size = 0;
    bool blank = false;
    out[0] = '\0';
    if (!text_is_valid(given, count, NULL)) {
        return refuse(error, given, count, "name.bytes");
    }
    char name[NAME_BYTES];
    for (const char *at = given; at < given + count;) {
        const char *from = at;
        uint32_t code = text_next(&at);
        size_t bytes = (size_t)(at - from);
        if (is_blank(code)) {
            blank = size > 0;
            continue;
        }
        if (is_hidden(code)) {
            continue;
        }
        const char *wrong = wrong_letter(code);
        if (wrong || size + blank + bytes >= NAME_BYTES) {
            return refuse(error, given, count, wrong ? wrong : "name.long");
        }
        if (blank) {
            name[size++] = ' ';
            blank = false;
        }
        memcpy(name + size, from, bytes);
        size += bytes;
    }
    if (size == 0) {
        return refuse(error, given, count, "name.empty");
    }
    memcpy(out, name, size);
    out[size] = '\0';
    return true;
}

static bool is_between(char c)
{
    return c != '\0' && strchr(",;\t\r\n", c);
}

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && *at == ' ') {
        at++;
    }
    return at;
}

// "1. ", "2) ", "- ", "* ": what stands before a name in a list.
static const char *skip_bullet(const char *at, const char *end)
{
    static const char DOT[] = "\u2022";
    const char *behind = at + strspn(at, "0123456789");
    if (behind > at && (*behind == '.' || *behind == ')')) {
        behind++;
    } else if (*at == '-' || *at == '*') {
        behind = at + 1;
    } else if (strncmp(at, DOT, sizeof DOT - 1) == 0) {
        behind = at + sizeof DOT - 1;
    } else {
        return at;
    }
    return behind < end && *behind == ' ' ? skip_blanks(behind, end) : at;
}

// "Noor <noor@huis.nl>" is Noor; an address alone stays.
static const char *cut_address(const char *start, const char *end)
{
    const char *open = memchr(start, '<', (size_t)(end - start));
    bool address = open && open > start && end[-1] == '>' &&
                   memchr(open, '@', (size_t)(end - open));
    end = address ? open : end;
    while (end > start && end[-1] == ' ') {
        end--;
    }
    return end;
}

// The end of the piece at `at`: between quotation marks nothing parts it, if
// they are closed.
static const char *end_of(const char *at)
{
    const char *close = *at == '"' ? strchr(at + 1, '"') : NULL;
    at = close ? close : at;
    while (*at != '\0' && !is_between(*at)) {
        at++;
    }
    return at;
}

const char *name_next(const char **at, size_t *count)
{
    const char *start = *at;
    while (is_between(*start) || *start == ' ') {
        start++;
    }
    const char *end = end_of(start);
    *at = end;
    if (start == end) {
        return NULL;
    }
    start = skip_bullet(start, end);
    end = cut_address(start, end);
    if (end - start >= 2 && *start == '"' && end[-1] == '"') {
        start++;
        end--;
    }
    *count = (size_t)(end - start);
    return start;
}
