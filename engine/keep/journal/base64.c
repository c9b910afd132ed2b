#include "keep/journal/base64.h"

#include <string.h>

static const char LETTERS[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

enum { BYTES = 3, GROUP = 4, BITS = 6, REST = 63 };

size_t base64_size(size_t count)
{
    return (count + BYTES - 1) / BYTES * GROUP + 1;
}

void base64_write(const char *bytes, size_t count, char *out)
{
    for (size_t i = 0; i < count; i += BYTES) {
        size_t have = count - i < BYTES ? count - i : BYTES;
        unsigned long group = 0;
        for (size_t k = 0; k < BYTES; k++) {
            group = group << 8 | (k < have ? (unsigned char)bytes[i + k] : 0u);
        }
        for (size_t k = 0; k < GROUP; k++) {
            unsigned long at = group >> (BITS * (GROUP - 1 - k)) & REST;
            *out++ = k <= have ? LETTERS[at] : '=';
        }
    }
    *out = '\0';
}

static bool read_group(const char *letters, size_t used, char *out)
{
    unsigned long group = 0;
    for (size_t k = 0; k < GROUP; k++) {
        const char *at = k < used ? strchr(LETTERS, letters[k]) : LETTERS;
        if (!at || (k < used && letters[k] == '\0')) {
            return false;
        }
        group = group << BITS | (unsigned long)(at - LETTERS);
    }
    for (size_t k = 0; k + 1 < used; k++) {
        out[k] = (char)(group >> (8 * (BYTES - 1 - k)) & 0xff);
    }
    return true;
}

bool base64_read(const char *letters, char *out, size_t *count)
{
    size_t size = strlen(letters);
    *count = 0;
    if (size % GROUP != 0) {
        return false;
    }
    for (size_t i = 0; i < size; i += GROUP) {
        size_t used = GROUP;
        while (i + GROUP == size && used > 2 && letters[i + used - 1] == '=') {
            used--;
        }
        if (!read_group(letters + i, used, out + *count)) {
            return false;
        }
        *count += used - 1;
    }
    return true;
}
