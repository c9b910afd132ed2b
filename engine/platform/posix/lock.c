#define _GNU_SOURCE // F_OFD_SETLK: a lock of who opened it, not of a process

#include "platform/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "platform/file.h"

static struct flock byte_of(int64_t number, short kind)
{
    return (struct flock){.l_type = kind,
                          .l_whence = SEEK_SET,
                          .l_start = (off_t)number,
                          .l_len = 1};
}

bool lock_take(Lock *lock, const char *path, int64_t number)
{
    struct flock wanted = byte_of(number, F_WRLCK);
    if (lock->open == 0 && file_make_own(path, NULL)) {
        lock->open = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW) + 1;
    }
    return lock->open == 0 ||
           fcntl(lock->open - 1, F_OFD_SETLK, &wanted) == 0 ||
           (errno != EAGAIN && errno != EACCES);
}

static bool is_taken_in(int file, int64_t number)
{
    struct flock found = byte_of(number, F_WRLCK);
    return fcntl(file, F_OFD_GETLK, &found) == 0 && found.l_type != F_UNLCK;
}

bool lock_is_taken(const Lock *lock, const char *path, int64_t number)
{
    if (lock->open > 0) {
        return is_taken_in(lock->open - 1, number);
    }
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    bool taken = file >= 0 && is_taken_in(file, number);
    if (file >= 0) {
        (void)close(file);
    }
    return taken;
}

void lock_give(Lock *lock, int64_t number)
{
    struct flock given = byte_of(number, F_UNLCK);
    if (lock->open > 0) {
        (void)fcntl(lock->open - 1, F_OFD_SETLK, &given);
    }
}

void lock_close(Lock *lock)
{
    if (lock->open > 0) {
        (void)close(lock->open - 1);
    }
    *lock = (Lock){0};
}
