#define _POSIX_C_SOURCE 200809L // localtime_r, clock_gettime

#include <time.h>
#include <unistd.h>

#include "base/random.h"
#include "platform/clock.h"

int64_t clock_now(void)
{
    return (int64_t)time(NULL);
}

uint64_t clock_chance(void)
{
    struct timespec now = {0};
    clock_gettime(CLOCK_REALTIME, &now);
    return random_mix((uint64_t)now.tv_sec * 1000000007u +
                          (uint64_t)now.tv_nsec,
                      (uint64_t)getpid());
}

int64_t clock_spent(void)
{
    return (int64_t)clock() * 1000 / CLOCKS_PER_SEC;
}

int64_t clock_steady(void)
{
    struct timespec now = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void clock_pause(int milliseconds)
{
    const struct timespec wait = {.tv_sec = milliseconds / 1000,
                                  .tv_nsec = milliseconds % 1000 * 1000000L};
    (void)nanosleep(&wait, NULL);
}

static bool write_parts(const struct tm *parts, const char *form, char *out,
                        size_t size)
{
    out[0] = '\0';
    return parts && strftime(out, size, form, parts) > 0;
}

bool clock_write_local(int64_t seconds, const char *form, char *out,
                       size_t size)
{
    time_t moment = (time_t)seconds;
    struct tm parts;
    return write_parts(localtime_r(&moment, &parts), form, out, size);
}

bool clock_write_utc(int64_t seconds, const char *form, char *out, size_t size)
{
    time_t moment = (time_t)seconds;
    struct tm parts;
    return write_parts(gmtime_r(&moment, &parts), form, out, size);
}

bool clock_read_local(const int parts[6], int64_t *seconds)
{
    struct tm wall = {.tm_year = parts[0] - 1900,
                      .tm_mon = parts[1] - 1,
                      .tm_mday = parts[2],
                      .tm_hour = parts[3],
                      .tm_min = parts[4],
                      .tm_sec = parts[5],
                      .tm_isdst = -1};
    time_t moment = mktime(&wall);
    *seconds = (int64_t)moment;
    return moment != (time_t)-1;
}
