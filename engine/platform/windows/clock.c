#include <time.h>
#include <windows.h>

#include "base/random.h"
#include "platform/clock.h"

int64_t clock_now(void)
{
    return (int64_t)_time64(NULL);
}

uint64_t clock_chance(void)
{
    LARGE_INTEGER count;
    QueryPerformanceCounter(&count);
    return random_mix((uint64_t)count.QuadPart ^
                          (uint64_t)_time64(NULL) * 1000000007u,
                      (uint64_t)GetCurrentProcessId());
}

int64_t clock_spent(void)
{
    FILETIME begun, ended, kernel, user;
    if (!GetProcessTimes(GetCurrentProcess(), &begun, &ended, &kernel, &user)) {
        return 0;
    }
    ULARGE_INTEGER inside = {.LowPart = kernel.dwLowDateTime,
                             .HighPart = kernel.dwHighDateTime};
    ULARGE_INTEGER ours = {.LowPart = user.dwLowDateTime,
                           .HighPart = user.dwHighDateTime};
    return (int64_t)((inside.QuadPart + ours.QuadPart) / 10000); // of 100 ns
}

int64_t clock_steady(void)
{
    return (int64_t)GetTickCount64();
}

void clock_pause(int milliseconds)
{
    Sleep((DWORD)milliseconds);
}

bool clock_write_local(int64_t seconds, const char *form, char *out,
                       size_t size)
{
    __time64_t moment = seconds;
    struct tm parts;
    out[0] = '\0';
    return _localtime64_s(&parts, &moment) == 0 &&
           strftime(out, size, form, &parts) > 0;
}

bool clock_write_utc(int64_t seconds, const char *form, char *out, size_t size)
{
    __time64_t moment = seconds;
    struct tm parts;
    out[0] = '\0';
    return _gmtime64_s(&parts, &moment) == 0 &&
           strftime(out, size, form, &parts) > 0;
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
    *seconds = _mktime64(&wall);
    return *seconds != -1;
}
