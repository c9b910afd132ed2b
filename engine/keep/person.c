#include "keep/person.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

// One blank between words, none at the ends.
static void squeeze(char *text)
{
    char *to = text;
    for (const char *at = text; *at != '\0'; at++) {
        bool blank = *at == ' ' || *at == '\t' || *at == '\n' || *at == '\r';
        if (!blank) {
            *to++ = *at;
        } else if (to > text && to[-1] != ' ') {
            *to++ = ' ';
        }
    }
    to -= to > text && to[-1] == ' ' ? 1 : 0;
    *to = '\0';
}

bool person_key(const char *name, char *out, size_t size)
{
    utf8proc_uint8_t *folded = NULL;
    out[0] = '\0';
    if (utf8proc_map((const utf8proc_uint8_t *)name, 0, &folded,
                     UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                         UTF8PROC_CASEFOLD) < 0) {
        return false;
    }
    char *text = (char *)folded;
    squeeze(text);
    bool fits = strlen(text) < size;
    if (fits) {
        memcpy(out, text, strlen(text) + 1);
    }
    free(folded);
    return fits;
}
