// The clock on the wall, and the one of the processor. talk/ and tell/ know
// neither: there time comes in as an argument.

#ifndef PLATFORM_CLOCK_H
#define PLATFORM_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Seconds since 1 January 1970 UTC.
int64_t clock_now(void);

// A number that is another at each call and in each program: to begin chance.
uint64_t clock_chance(void);

// Milliseconds of processor time that the program took so far.
int64_t clock_spent(void);

// Milliseconds since some moment: of a clock that nobody sets.
int64_t clock_steady(void);

// Does nothing for so long; Ctrl-C ends it sooner.
void clock_pause(int milliseconds);

// Writes `seconds` as `form` says (that of strftime), on the wall here or in
// UTC. False, with "" in `out`, if that cannot be.
bool clock_write_local(int64_t seconds, const char *form, char *out,
                       size_t size);
bool clock_write_utc(int64_t seconds, const char *form, char *out, size_t size);

// The seconds of a time on the wall here: year, month 1-12, day, hour, minute,
// second. False if it is none.
bool clock_read_local(const int parts[6], int64_t *seconds);

#endif
