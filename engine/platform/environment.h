// What was set for the program before it began.

#ifndef PLATFORM_ENVIRONMENT_H
#define PLATFORM_ENVIRONMENT_H

// The value of `name` in UTF-8, or NULL. Lives as long as the program.
const char *environment_get(const char *name);

#endif
