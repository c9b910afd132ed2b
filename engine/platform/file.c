#include "platform/file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "platform/file_parts.h"

static const char *remedy_of(int reason)
{
    switch (reason) {
    case ENOSPC:
#ifdef EDQUOT // Windows has none
    case EDQUOT:
#endif
    case EFBIG:
        return "remedy.file.full";
    case EACCES:
    case EPERM:
        return "remedy.file.denied";
    case EROFS:
        return "remedy.file.fixed";
    case EISDIR:
    case ENOTDIR:
    case ELOOP:
    case ENODEV:
        return "remedy.file.folder";
    case ENAMETOOLONG:
        return "remedy.file.name";
    case ENOENT:
        return "remedy.file.gone";
    default:
        return "";
    }
}

bool file_fail(Error *error, ErrorKind kind, const char *path, int reason)
{
    error_set(error, kind, path, 0, NULL, NULL);
    return kind == ERROR_FILE_MISSING ? false
                                      : error_remedy(error, remedy_of(reason));
}

bool file_fail_now(Error *error, ErrorKind kind, const char *path)
{
    bool missing = errno == ENOENT && kind == ERROR_FILE_READ;
    return file_fail(error, missing ? ERROR_FILE_MISSING : kind, path, errno);
}

static bool read_all(int file, char *bytes, size_t *count)
{
    size_t size = *count;
    *count = 0;
    while (*count < size) {
        long got = file_get(file, bytes + *count, size - *count);
        if (got < 0) {
            return false;
        }
        if (got == 0) {
            return true; // it shrank meanwhile
        }
        *count += (size_t)got;
    }
    return true;
}

static bool is_small(size_t size, size_t ceiling, const char *path,
                     Error *error)
{
    char detail[64];
    (void)snprintf(detail, sizeof(detail), "%llu > %llu kB",
                   (unsigned long long)size / 1024,
                   (unsigned long long)ceiling / 1024);
    return size <= ceiling ||
           error_set(error, ERROR_FILE_SIZE, path, 0, NULL, detail);
}

static char *read_open(int file, Arena *arena, const char *path, size_t *size,
                       Error *error)
{
    char *bytes = arena_push(arena, *size + 1);
    if (bytes == NULL) {
        (void)error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
        return NULL;
    }
    if (!read_all(file, bytes, size)) {
        (void)file_fail_now(error, ERROR_FILE_READ, path);
        return NULL;
    }
    bytes[*size] = '\0';
    return bytes;
}

char *file_read(Arena *arena, const char *path, size_t ceiling, size_t *count,
                Error *error)
{
    int file = file_open_to_read(path);
    if (file < 0) {
        (void)file_fail_now(error, ERROR_FILE_READ, path);
        return NULL;
    }
    char *bytes = NULL;
    size_t size = 0;
    if (!file_measure(file, &size)) {
        (void)file_fail_now(error, ERROR_FILE_READ, path);
    } else if (is_small(size, ceiling, path, error)) {
        bytes = read_open(file, arena, path, &size, error);
    }
    file_shut(file);
    *count = bytes != NULL ? size : *count;
    return bytes;
}

bool file_put_all(int file, const char *bytes, size_t count)
{
    while (count > 0) {
        long done = file_put(file, bytes, count);
        if (done <= 0) {
            return false;
        }
        bytes += done;
        count -= (size_t)done;
    }
    return true;
}

bool file_join(char out[FILE_PATH_MAX], const char *folder, const char *name)
{
    size_t count = strlen(folder);
    bool slash = count > 0 && folder[count - 1] != '/';
    return text_copy(out, FILE_PATH_MAX, folder) &&
           text_append(out, FILE_PATH_MAX, slash ? "/" : "") &&
           text_append(out, FILE_PATH_MAX, name);
}

size_t file_stem(const char *name, const char *ending)
{
    size_t count = strlen(name);
    size_t tail = strlen(ending);
    bool ours = name[0] != '.' && count > tail &&
                strcmp(name + count - tail, ending) == 0;
    return ours ? count - tail : 0;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void file_sort(const char **names, size_t count)
{
    qsort(names, count, sizeof(*names), compare_names);
}
