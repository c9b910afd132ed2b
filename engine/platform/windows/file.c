#include "platform/file.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <windows.h>

#include "base/text.h"
#include "platform/file_parts.h"
#include "platform/windows/wide.h"

static int open_file(const char *path, int flags)
{
    wchar_t wide[WIDE_MAX];
    int file = -1;
    if (wide_from_path(wide, path)) {
        errno = _wsopen_s(&file, wide, flags | _O_BINARY | _O_NOINHERIT,
                          _SH_DENYNO, _S_IREAD | _S_IWRITE);
    }
    return file;
}

int file_open_to_read(const char *path)
{
    return open_file(path, _O_RDONLY);
}

void file_shut(int file)
{
    (void)_close(file);
}

bool file_measure(int file, size_t *size)
{
    struct _stat64 about;
    if (_fstat64(file, &about) != 0) {
        return false;
    }
    *size = (size_t)about.st_size;
    errno = EINVAL;
    return (about.st_mode & _S_IFREG) != 0;
}

long file_get(int file, char *bytes, size_t count)
{
    return _read(file, bytes, count < INT_MAX ? (unsigned)count : INT_MAX);
}

long file_put(int file, const char *bytes, size_t count)
{
    return _write(file, bytes, count < INT_MAX ? (unsigned)count : INT_MAX);
}

static bool delete_file(const char *path)
{
    wchar_t wide[WIDE_MAX];
    if (!wide_from_path(wide, path)) {
        return false;
    }
    if (!DeleteFileW(wide)) {
        wide_set_errno();
        return false;
    }
    return true;
}

static bool rename_file(const char *from, const char *to)
{
    wchar_t wide_source[WIDE_MAX];
    wchar_t wide_target[WIDE_MAX];
    if (!wide_from_path(wide_source, from) ||
        !wide_from_path(wide_target, to)) {
        return false;
    }
    if (!MoveFileExW(wide_source, wide_target,
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        wide_set_errno();
        return false;
    }
    return true;
}

// Writes and waits for the disk; a file that failed is taken away again.
static bool write_new(const char *path, const char *bytes, size_t count)
{
    (void)delete_file(path); // left by a program that was killed
    int file = open_file(path, _O_WRONLY | _O_CREAT | _O_EXCL);
    if (file < 0) {
        return false;
    }
    bool done = file_put_all(file, bytes, count) && _commit(file) == 0;
    int reason = errno;
    if (_close(file) != 0 && done) {
        done = false;
        reason = errno;
    }
    if (!done) {
        (void)delete_file(path);
        errno = reason;
    }
    return done;
}

static DWORD attributes_of(const char *path)
{
    wchar_t wide[WIDE_MAX];
    DWORD attributes = INVALID_FILE_ATTRIBUTES;
    if (wide_from_path(wide, path)) {
        attributes = GetFileAttributesW(wide);
    }
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        wide_set_errno();
    }
    return attributes;
}

bool file_write(const char *path, const char *bytes, size_t count, Error *error)
{
    DWORD attributes = attributes_of(path);
    char beside[FILE_PATH_MAX + 32];
    (void)snprintf(beside, sizeof(beside), "%s.nieuw-%lu", path,
                   (unsigned long)GetCurrentProcessId());
    if (attributes != INVALID_FILE_ATTRIBUTES &&
        (attributes & FILE_ATTRIBUTE_DIRECTORY)) {
        errno = EISDIR;
        return file_fail_now(error, ERROR_FILE_WRITE, path);
    }
    if (!write_new(beside, bytes, count)) {
        return file_fail_now(error, ERROR_FILE_WRITE, path);
    }
    if (!rename_file(beside, path)) {
        int reason = errno;
        (void)delete_file(beside);
        errno = reason;
        return file_fail_now(error, ERROR_FILE_WRITE, path);
    }
    return true;
}

// A user's folders are his own on Windows; there is nothing to hide.
bool file_write_own(const char *path, const char *bytes, size_t count,
                    Error *error)
{
    return file_write(path, bytes, count, error);
}

bool file_make_own(const char *path, Error *error)
{
    int file = open_file(path, _O_WRONLY | _O_CREAT | _O_EXCL);
    if (file < 0) {
        return errno == EEXIST || file_fail_now(error, ERROR_FILE_WRITE, path);
    }
    (void)_close(file);
    return true;
}

void file_give(const char *path)
{
    (void)path; // what an administrator makes in a user's folder is the user's
}

bool file_is_link(const char *path)
{
    DWORD attributes = attributes_of(path);
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
}

int64_t file_size(const char *path)
{
    wchar_t wide[WIDE_MAX];
    WIN32_FILE_ATTRIBUTE_DATA about;
    if (!wide_from_path(wide, path) ||
        !GetFileAttributesExW(wide, GetFileExInfoStandard, &about)) {
        return 0;
    }
    ULARGE_INTEGER size = {.LowPart = about.nFileSizeLow,
                           .HighPart = about.nFileSizeHigh};
    return (int64_t)size.QuadPart;
}

static bool is_folder(const char *path)
{
    DWORD attributes = attributes_of(path);
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

// Who may write in a folder is only known by trying.
static bool can_write_in(const char *folder)
{
    char path[FILE_PATH_MAX];
    char name[32];
    (void)snprintf(name, sizeof name, "schrijfbaar-%lu",
                   (unsigned long)GetCurrentProcessId());
    return file_join(path, folder, name) && write_new(path, "", 0) &&
           delete_file(path);
}

bool file_can_write(const char *path)
{
    DWORD attributes = attributes_of(path);
    char folder[FILE_PATH_MAX];
    if (attributes != INVALID_FILE_ATTRIBUTES &&
        (attributes & FILE_ATTRIBUTE_READONLY)) {
        return false;
    }
    (void)text_copy(folder, sizeof folder, path);
    char *slash = strrchr(folder, '/');
    while (slash) { // up to the first that is there
        *slash = '\0';
        if (is_folder(folder)) {
            return can_write_in(folder);
        }
        slash = strrchr(folder, '/');
    }
    return can_write_in(".");
}

bool file_exists(const char *path)
{
    return attributes_of(path) != INVALID_FILE_ATTRIBUTES;
}

// Fills `names` (which may be NULL) with at most `size`; returns how many.
static bool read_names(const wchar_t *pattern, const char *ending, Arena *arena,
                       const char **names, size_t size, size_t *found)
{
    WIN32_FIND_DATAW entry;
    HANDLE handle = FindFirstFileW(pattern, &entry);
    *found = 0;
    if (handle == INVALID_HANDLE_VALUE) {
        wide_set_errno();
        return false;
    }
    bool memory = true;
    do {
        char name[FILE_PATH_MAX];
        size_t count = wide_to(name, sizeof name, entry.cFileName)
                           ? file_stem(name, ending)
                           : 0;
        if (count == 0 || (names && *found == size)) {
            continue;
        }
        if (names) {
            names[*found] = arena_push_text(arena, name, count);
            memory = names[*found] != NULL;
        }
        ++*found;
    } while (memory && FindNextFileW(handle, &entry));
    FindClose(handle);
    errno = ENOMEM;
    return memory;
}

bool file_list(Arena *arena, const char *folder, const char *ending,
               const char ***names, size_t *count, Error *error)
{
    char path[FILE_PATH_MAX];
    wchar_t pattern[WIDE_MAX];
    size_t size = 0;
    if (!file_join(path, folder, "*") || !wide_from_path(pattern, path) ||
        !read_names(pattern, ending, arena, NULL, 0, &size)) {
        return file_fail_now(error, ERROR_FILE_READ, folder);
    }
    const char **list = arena_push(arena, size * sizeof(*list));
    size_t found = 0;
    if (!list || !read_names(pattern, ending, arena, list, size, &found)) {
        return error_set(error, ERROR_MEMORY, folder, 0, NULL, NULL);
    }
    file_sort(list, found);
    *names = list;
    *count = found;
    return true;
}

bool file_move(const char *from, const char *to, Error *error)
{
    return rename_file(from, to) || file_fail_now(error, ERROR_FILE_WRITE, to);
}

bool file_remove(const char *path, Error *error)
{
    return delete_file(path) || errno == ENOENT ||
           file_fail_now(error, ERROR_FILE_WRITE, path);
}
