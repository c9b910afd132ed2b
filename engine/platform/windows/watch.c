#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include "platform/file.h"
#include "platform/watch.h"
#include "platform/windows/wide.h"

enum { FOLDERS_MAX = 8 };

struct Watch {
    HANDLE news[FOLDERS_MAX]; // INVALID_HANDLE_VALUE: it is not there
    char folders[FOLDERS_MAX][FILE_PATH_MAX];
    int count;
};

Watch *watch_open(void)
{
    return calloc(1, sizeof(Watch));
}

static HANDLE news_of(const char *folder)
{
    wchar_t wide[WIDE_MAX];
    return wide_from_path(wide, folder)
               ? FindFirstChangeNotificationW(wide, FALSE,
                                              FILE_NOTIFY_CHANGE_FILE_NAME |
                                                  FILE_NOTIFY_CHANGE_LAST_WRITE)
               : INVALID_HANDLE_VALUE;
}

void watch_folder(Watch *watch, const char *folder)
{
    if (!watch || watch->count == FOLDERS_MAX ||
        strlen(folder) >= FILE_PATH_MAX) {
        return;
    }
    for (int i = 0; i < watch->count; i++) {
        if (strcmp(watch->folders[i], folder) == 0) {
            return;
        }
    }
    strcpy(watch->folders[watch->count], folder);
    watch->news[watch->count++] = news_of(folder);
}

static bool stirs_in(HANDLE *news, const char *folder)
{
    if (*news == INVALID_HANDLE_VALUE) {
        *news = news_of(folder);
        return *news != INVALID_HANDLE_VALUE;
    }
    bool stirs = false;
    while (WaitForSingleObject(*news, 0) == WAIT_OBJECT_0) {
        stirs = true;
        if (!FindNextChangeNotification(*news)) { // it is being removed
            (void)FindCloseChangeNotification(*news);
            *news = INVALID_HANDLE_VALUE;
            break;
        }
    }
    return stirs;
}

bool watch_stirs(Watch *watch)
{
    bool stirs = false;
    for (int i = 0; watch && i < watch->count; i++) {
        stirs = stirs_in(&watch->news[i], watch->folders[i]) || stirs;
    }
    return stirs;
}

bool watch_call(Watch *watch, void (*call)(void *self), void *self)
{
    (void)watch;
    (void)call;
    (void)self;
    return false;
}

void watch_close(Watch *watch)
{
    for (int i = 0; watch && i < watch->count; i++) {
        if (watch->news[i] != INVALID_HANDLE_VALUE) {
            (void)FindCloseChangeNotification(watch->news[i]);
        }
    }
    free(watch);
}
