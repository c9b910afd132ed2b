// What was set for the program before it began.

#ifndef PLATFORM_ENVIRONMENT_H
#define PLATFORM_ENVIRONMENT_H

#include <stdbool.h>

// The value of `name` in UTF-8, or NULL. Lives as long as the program.
const char *environment_get(const char *name);

// Whether numbers have a comma, not a dot, in the country that was set.
bool environment_decimal_comma(void);

#endif
