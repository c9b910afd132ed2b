#define _DEFAULT_SOURCE // inotify

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "base/text.h"
#include "platform/file.h"
#include "platform/watch.h"

enum { NEWS_BYTES = 4096, FOLDERS_MAX = 16 };

typedef struct Folder {
    char path[FILE_PATH_MAX];
    int number; // of what stands there now, as inotify counts; -1: nothing
} Folder;

struct Watch {
    int news;
    int count;
    Folder folders[FOLDERS_MAX];
};

Watch *watch_open(void)
{
    int news = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    Watch *watch = news < 0 ? NULL : malloc(sizeof *watch);
    if (!watch && news >= 0) {
        (void)close(news);
    }
    if (watch) {
        watch->news = news;
        watch->count = 0;
    }
    return watch;
}

// A file that is still being written is not one to read. What is watched
// already keeps its number, and no number is given twice.
static int number_of(const Watch *watch, const char *path)
{
    return inotify_add_watch(watch->news, path,
                             IN_CLOSE_WRITE | IN_MOVE | IN_DELETE | IN_ONLYDIR);
}

void watch_folder(Watch *watch, const char *folder)
{
    if (!watch || watch->count == FOLDERS_MAX) {
        return;
    }
    for (int i = 0; i < watch->count; i++) {
        if (strcmp(watch->folders[i].path, folder) == 0) {
            return;
        }
    }
    Folder *added = &watch->folders[watch->count];
    if (text_copy(added->path, sizeof added->path, folder)) {
        added->number = number_of(watch, folder);
        watch->count++;
    }
}

// Whether another folder stands at the path than before, or none any more.
static bool is_another(const Watch *watch, Folder *folder)
{
    int before = folder->number;
    folder->number = number_of(watch, folder->path);
    if (folder->number == before) {
        return false;
    }
    if (before >= 0) {
        (void)inotify_rm_watch(watch->news, before); // it may stand elsewhere
    }
    return true;
}

bool watch_stirs(Watch *watch)
{
    alignas(struct inotify_event) char news[NEWS_BYTES];
    bool stirs = false;
    for (int i = 0; watch && i < watch->count; i++) {
        stirs = is_another(watch, &watch->folders[i]) || stirs;
    }
    while (watch && read(watch->news, news, sizeof news) > 0) {
        stirs = true;
    }
    return stirs;
}

void watch_close(Watch *watch)
{
    if (watch) {
        (void)close(watch->news);
        free(watch);
    }
}
