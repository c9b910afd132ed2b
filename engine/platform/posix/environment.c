#define _XOPEN_SOURCE 700 // for the locale of one call

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>

#include "platform/environment.h"

const char *environment_get(const char *name)
{
    return getenv(name);
}

// The program itself keeps its dots.
bool environment_decimal_comma(void)
{
    locale_t country = newlocale(LC_NUMERIC_MASK, "", (locale_t)0);
    bool comma = country && nl_langinfo_l(RADIXCHAR, country)[0] == ',';
    if (country) {
        freelocale(country);
    }
    return comma;
}
