#define _POSIX_C_SOURCE 200809L // open, rename, mkdir, opendir
#define _XOPEN_SOURCE 700       // realpath

#include "platform/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "base/text.h"
#include "platform/file_parts.h"

int file_open_to_read(const char *path)
{
    // Without waiting: a named pipe would hold up the program for ever.
    return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

void file_shut(int file)
{
    (void)close(file);
}

bool file_measure(int file, size_t *size)
{
    struct stat about;
    if (fstat(file, &about) != 0) {
        return false;
    }
    *size = (size_t)about.st_size;
    errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
    return S_ISREG(about.st_mode);
}

long file_get(int file, char *bytes, size_t count)
{
    ssize_t got;
    do {
        got = read(file, bytes, count < LONG_MAX ? count : LONG_MAX);
    } while (got < 0 && errno == EINTR);
    return (long)got;
}

long file_put(int file, const char *bytes, size_t count)
{
    ssize_t done;
    do {
        done = write(file, bytes, count < LONG_MAX ? count : LONG_MAX);
    } while (done < 0 && errno == EINTR);
    return (long)done;
}

// Writes and waits for the disk; a file that failed is taken away again.
static bool write_new(const char *path, mode_t mode, const char *bytes,
                      size_t count)
{
    (void)unlink(path); // left by a program that was killed
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) {
        return false;
    }
    bool done = file_put_all(file, bytes, count) && fsync(file) == 0;
    int reason = errno;
    if (close(file) != 0 && done) {
        done = false;
        reason = errno;
    }
    if (!done) {
        (void)unlink(path);
        errno = reason;
    }
    return done;
}

// Leaves the folder of a path.
static void cut_name(char folder[FILE_PATH_MAX])
{
    char *slash = strrchr(folder, '/');
    if (slash == NULL) {
        (void)text_copy(folder, FILE_PATH_MAX, ".");
    } else {
        slash[slash == folder ? 1 : 0] = '\0';
    }
}

static void find_folder(const char *path, char folder[FILE_PATH_MAX])
{
    (void)text_copy(folder, FILE_PATH_MAX, path);
    cut_name(folder);
}

void file_give(const char *path)
{
    char folder[FILE_PATH_MAX];
    struct stat about;
    find_folder(path, folder);
    if (geteuid() == 0 && stat(folder, &about) == 0) {
        (void)!lchown(path, about.st_uid, about.st_gid);
    }
}

// After a rename the folder itself must reach the disk; not every file system
// can, and the file is whole either way.
static void sync_folder_of(const char *path)
{
    char folder[FILE_PATH_MAX];
    find_folder(path, folder);
    int file = open(folder, O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        (void)fsync(file);
        (void)close(file);
    }
}

// Follows links, so that the file they lead to is replaced and not the link.
// A device or a folder is refused: renaming over it would take it away.
static bool find_target(const char *path, char target[FILE_PATH_MAX],
                        mode_t *mode)
{
    struct stat about;
    *mode = 0666;
    if (stat(path, &about) != 0) {
        errno = ENAMETOOLONG;
        return text_copy(target, FILE_PATH_MAX, path);
    }
    if (!S_ISREG(about.st_mode)) {
        errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
        return false;
    }
    *mode = about.st_mode & 0777;
    char *whole = realpath(path, NULL);
    bool fits = whole != NULL && text_copy(target, FILE_PATH_MAX, whole);
    free(whole);
    return fits;
}

static bool replace(const char *target, mode_t mode, const char *bytes,
                    size_t count, bool own)
{
    char beside[FILE_PATH_MAX + 32];
    (void)snprintf(beside, sizeof(beside), "%s.nieuw-%ld", target,
                   (long)getpid());
    if (!write_new(beside, mode, bytes, count)) {
        return false;
    }
    if (own) {
        file_give(beside);
    }
    if (rename(beside, target) != 0) {
        int reason = errno;
        (void)unlink(beside);
        errno = reason;
        return false;
    }
    sync_folder_of(target);
    return true;
}

bool file_write(const char *path, const char *bytes, size_t count, Error *error)
{
    char target[FILE_PATH_MAX];
    mode_t mode;
    return (find_target(path, target, &mode) &&
            replace(target, mode, bytes, count, false)) ||
           file_fail_now(error, ERROR_FILE_WRITE, path);
}

bool file_write_own(const char *path, const char *bytes, size_t count,
                    Error *error)
{
    return replace(path, 0600, bytes, count, true) ||
           file_fail_now(error, ERROR_FILE_WRITE, path);
}

bool file_make_own(const char *path, Error *error)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        return errno == EEXIST || file_fail_now(error, ERROR_FILE_WRITE, path);
    }
    (void)close(file);
    file_give(path);
    return true;
}

int64_t file_size(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0 ? (int64_t)about.st_size : 0;
}

// A file that is there, and the folder it stands in: beside it comes a log.
bool file_can_write(const char *path)
{
    char folder[FILE_PATH_MAX];
    struct stat about;
    struct statvfs room;
    if (stat(path, &about) == 0 && access(path, W_OK) != 0) {
        return false;
    }
    find_folder(path, folder);
    while (stat(folder, &about) != 0 && errno == ENOENT && folder[1] != '\0') {
        cut_name(folder);
    }
    return access(folder, W_OK | X_OK) == 0 && statvfs(folder, &room) == 0 &&
           room.f_bavail > 0;
}

bool file_is_link(const char *path)
{
    struct stat about;
    return lstat(path, &about) == 0 && S_ISLNK(about.st_mode);
}

bool file_exists(const char *path)
{
    struct stat about;
    return stat(path, &about) == 0;
}

// Fills `names` (which may be NULL) with at most `size`; returns how many.
static size_t read_names(DIR *folder, const char *ending, Arena *arena,
                         const char **names, size_t size)
{
    size_t found = 0;
    struct dirent *entry;
    while ((errno = 0, entry = readdir(folder)) != NULL) {
        size_t count = file_stem(entry->d_name, ending);
        if (count == 0 || (names != NULL && found == size)) {
            continue;
        }
        if (names != NULL) {
            names[found] = arena_push_text(arena, entry->d_name, count);
            if (names[found] == NULL) {
                errno = ENOMEM;
                break;
            }
        }
        found++;
    }
    return found;
}

bool file_list(Arena *arena, const char *folder, const char *ending,
               const char ***names, size_t *count, Error *error)
{
    DIR *open_folder = opendir(folder);
    if (open_folder == NULL) {
        return file_fail_now(error, ERROR_FILE_READ, folder);
    }
    size_t size = read_names(open_folder, ending, NULL, NULL, 0);
    const char **list = arena_push(arena, size * sizeof(*list));
    size_t found = 0;
    int reason = errno;
    if (list == NULL) {
        reason = ENOMEM;
    } else if (reason == 0) {
        rewinddir(open_folder);
        found = read_names(open_folder, ending, arena, list, size);
        reason = errno;
    }
    (void)closedir(open_folder);
    if (reason != 0) {
        errno = reason;
        return reason == ENOMEM
                   ? error_set(error, ERROR_MEMORY, folder, 0, NULL, NULL)
                   : file_fail_now(error, ERROR_FILE_READ, folder);
    }
    file_sort(list, found);
    *names = list;
    *count = found;
    return true;
}

bool file_move(const char *from, const char *to, Error *error)
{
    return rename(from, to) == 0 || file_fail_now(error, ERROR_FILE_WRITE, to);
}

bool file_remove(const char *path, Error *error)
{
    return unlink(path) == 0 || errno == ENOENT ||
           file_fail_now(error, ERROR_FILE_WRITE, path);
}
