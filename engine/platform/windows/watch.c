#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "platform/file.h"
#include "platform/watch.h"
#include "platform/windows/wide.h"

enum { FOLDERS_MAX = 8 };

struct Watch {
    HANDLE news[FOLDERS_MAX];
    char folders[FOLDERS_MAX][FILE_PATH_MAX];
    int count;
};

Watch *watch_open(void)
{
    return calloc(1, sizeof(Watch));
}

void watch_folder(Watch *watch, const char *folder)
{
    wchar_t wide[WIDE_MAX];
    if (!watch || watch->count == FOLDERS_MAX ||
        strlen(folder) >= FILE_PATH_MAX || !wide_from_path(wide, folder)) {
        return;
    }
    for (int i = 0; i < watch->count; i++) {
        if (strcmp(watch->folders[i], folder) == 0) {
            return;
        }
    }
    HANDLE news = FindFirstChangeNotificationW(
        wide, FALSE,
        FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_LAST_WRITE);
    if (news != INVALID_HANDLE_VALUE) {
        strcpy(watch->folders[watch->count], folder);
        watch->news[watch->count++] = news;
    }
}

bool watch_stirs(Watch *watch)
{
    bool stirs = false;
    for (int i = 0; watch && i < watch->count; i++) {
        while (WaitForSingleObject(watch->news[i], 0) == WAIT_OBJECT_0) {
            stirs = true;
            if (!FindNextChangeNotification(watch->news[i])) {
                break;
            }
        }
    }
    return stirs;
}

void watch_close(Watch *watch)
{
    for (int i = 0; watch && i < watch->count; i++) {
        (void)FindCloseChangeNotification(watch->news[i]);
    }
    free(watch);
}
