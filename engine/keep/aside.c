#include "keep/aside.h"

#include <stdio.h>

enum { NUMBER_MAX = 999 };

static bool find(const char *path, bool there, char out[FILE_PATH_MAX])
{
    for (int i = 1; i <= NUMBER_MAX; i++) {
        int count = snprintf(out, FILE_PATH_MAX, "%s.beschadigd-%d", path, i);
        if (count < 0 || count >= FILE_PATH_MAX) {
            break;
        }
        if ((file_exists(out) || file_is_link(out)) == there) {
            return true;
        }
    }
    out[0] = '\0';
    return false;
}

bool aside_find_free(const char *path, char out[FILE_PATH_MAX])
{
    return find(path, false, out);
}

bool aside_find(const char *path, char out[FILE_PATH_MAX])
{
    return find(path, true, out);
}
