#include "room/form.h"

#include <string.h>

#include "base/text.h"

enum { FIELD_MAX = 1024 };

// Where the value of `name` begins, and how many bytes it has; NULL: nowhere.
static const char *find(const char *body, size_t count, const char *name,
                        size_t *size)
{
    size_t length = strlen(name);
    for (size_t at = 0; at < count;) {
        const char *field = body + at;
        const char *end = memchr(field, '&', count - at);
        size_t whole = end ? (size_t)(end - field) : count - at;
        if (whole > length && field[length] == '=' &&
            memcmp(field, name, length) == 0) {
            *size = whole - length - 1;
            return field + length + 1;
        }
        at += whole + 1;
    }
    return NULL;
}

static int digit(char c)
{
    static const char HEX[] = "0123456789abcdef0123456789ABCDEF";
    const char *at = c ? strchr(HEX, c) : NULL;
    return at ? (int)(at - HEX) % 16 : -1;
}

// The bytes behind "%41+b". False if they do not fit, or a percent sign stands
// before what is no number.
static bool decode(const char *from, size_t count, char *out, size_t size)
{
    size_t put = 0;
    for (size_t i = 0; i < count; i++) {
        char byte = from[i] == '+' ? ' ' : from[i];
        if (byte == '%') {
            int high = i + 2 < count ? digit(from[i + 1]) : -1;
            int low = i + 2 < count ? digit(from[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return false;
            }
            byte = (char)(high * 16 + low);
            i += 2;
        }
        if (put + 1 >= size || byte == '\0') {
            return false;
        }
        out[put++] = byte;
    }
    out[put] = '\0';
    return text_is_valid(out, put, NULL);
}

// Nobody sees these, and they turn or join what stands beside them: marks of
// direction, and blanks without width.
static bool is_unseen(uint32_t code)
{
    return code == 0x061C || code == 0x200B || code == 0x200E ||
           code == 0x200F || code == 0x2060 || code == 0xFEFF || code == 0xAD;
}

static void drop_unseen(char *text)
{
    const char *at = text;
    char *put = text;
    for (;;) {
        const char *letter = at;
        uint32_t code = text_next(&at);
        if (code == 0) {
            break;
        }
        if (!is_unseen(code)) {
            memmove(put, letter, (size_t)(at - letter));
            put += at - letter;
        }
    }
    *put = '\0';
}

static const char *trim(char *text)
{
    size_t size = strlen(text);
    while (size > 0 && text[size - 1] == ' ') {
        text[--size] = '\0';
    }
    return text + strspn(text, " ");
}

bool form_read(const char *body, size_t count, const char *name, char *out,
               size_t size)
{
    char whole[FIELD_MAX];
    size_t length = 0;
    const char *value = find(body, count, name, &length);
    out[0] = '\0';
    if (!value || !decode(value, length, whole, sizeof whole)) {
        return false;
    }
    text_clean(whole);
    drop_unseen(whole);
    (void)text_copy(out, size, trim(whole));
    return true;
}

bool form_read_number(const char *body, size_t count, const char *name,
                      int most, int *number)
{
    char text[FIELD_MAX];
    uint64_t read = 0;
    if (!form_read(body, count, name, text, sizeof text) ||
        !text_read_number(text, 0, (uint64_t)most, &read)) {
        return false;
    }
    *number = (int)read;
    return true;
}

bool form_read_cookie(const char *header, const char *name, char *out,
                      size_t size)
{
    size_t length = strlen(name);
    out[0] = '\0';
    while (header && *header != '\0') {
        header += strspn(header, " ;");
        size_t whole = strcspn(header, ";");
        if (whole > length && header[length] == '=' &&
            memcmp(header, name, length) == 0) {
            size_t value = whole - length - 1;
            if (value >= size) {
                return false;
            }
            memcpy(out, header + length + 1, value);
            out[value] = '\0';
            return true;
        }
        header += whole;
    }
    return false;
}
