#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "platform/environment.h"
#include "platform/windows/wide.h"

enum { ASKED_MAX = 32, NAME_BYTES = 64 };

typedef struct Asked {
    char name[NAME_BYTES];
    char *value; // NULL: not set
} Asked;

// Each is asked of Windows once, so that what is given back stays.
static Asked asked[ASKED_MAX];
static int asked_count;

static char *ask(const char *name)
{
    wchar_t wide_name[WIDE_MAX];
    wchar_t wide[WIDE_MAX];
    if (!wide_from(wide_name, name)) {
        return NULL;
    }
    DWORD count = GetEnvironmentVariableW(wide_name, wide, WIDE_MAX);
    if (count == 0 || count >= WIDE_MAX) {
        return NULL;
    }
    char value[WIDE_MAX * 3];
    return wide_to(value, sizeof value, wide) ? strdup(value) : NULL;
}

const char *environment_get(const char *name)
{
    for (int i = 0; i < asked_count; i++) {
        if (strcmp(asked[i].name, name) == 0) {
            return asked[i].value;
        }
    }
    if (asked_count == ASKED_MAX || strlen(name) >= NAME_BYTES) {
        return NULL;
    }
    Asked *new = &asked[asked_count++];
    strcpy(new->name, name);
    new->value = ask(name);
    return new->value;
}

bool environment_decimal_comma(void)
{
    wchar_t mark[8];
    return GetLocaleInfoEx(LOCALE_NAME_USER_DEFAULT, LOCALE_SDECIMAL, mark, 8) >
               0 &&
           mark[0] == L',';
}
