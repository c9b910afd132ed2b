#include "platform/lock.h"

#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#include <windows.h>

#include "platform/file.h"
#include "platform/windows/wide.h"

static int open_file(const char *path)
{
    wchar_t wide[WIDE_MAX];
    int file = -1;
    if (wide_from_path(wide, path) &&
        _wsopen_s(&file, wide, _O_RDWR | _O_BINARY | _O_NOINHERIT, _SH_DENYNO,
                  _S_IREAD | _S_IWRITE) != 0) {
        file = -1;
    }
    return file;
}

static OVERLAPPED place_of(int64_t number)
{
    ULARGE_INTEGER at = {.QuadPart = (ULONGLONG)number};
    return (OVERLAPPED){.Offset = at.LowPart, .OffsetHigh = at.HighPart};
}

// False only if another holds it.
static bool take_in(int file, int64_t number)
{
    OVERLAPPED place = place_of(number);
    return LockFileEx((HANDLE)_get_osfhandle(file),
                      LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1,
                      0, &place) ||
           (GetLastError() != ERROR_LOCK_VIOLATION &&
            GetLastError() != ERROR_IO_PENDING);
}

static void give_in(int file, int64_t number)
{
    OVERLAPPED place = place_of(number);
    (void)UnlockFileEx((HANDLE)_get_osfhandle(file), 0, 1, 0, &place);
}

bool lock_take(Lock *lock, const char *path, int64_t number)
{
    if (lock->open == 0 && file_make_own(path, NULL)) {
        lock->open = open_file(path) + 1;
    }
    return lock->open == 0 || take_in(lock->open - 1, number);
}

// Windows does not tell; taking it for a moment does.
bool lock_is_taken(const Lock *lock, const char *path, int64_t number)
{
    (void)lock;
    int file = open_file(path);
    bool taken = false;
    if (file >= 0) {
        taken = !take_in(file, number);
        if (!taken) {
            give_in(file, number);
        }
        (void)_close(file);
    }
    return taken;
}

void lock_give(Lock *lock, int64_t number)
{
    if (lock->open > 0) {
        give_in(lock->open - 1, number);
    }
}

void lock_close(Lock *lock)
{
    if (lock->open > 0) {
        (void)_close(lock->open - 1);
    }
    *lock = (Lock){0};
}
