#include "platform/file.h"

#include <errno.h>
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
