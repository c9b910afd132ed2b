#define _DEFAULT_SOURCE // inotify

#include <stdalign.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "platform/watch.h"

enum { NEWS_BYTES = 4096 };

struct Watch {
    int news;
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
    }
    return watch;
}

// A file that is still being written is not one to read.
void watch_folder(Watch *watch, const char *folder)
{
    if (watch) {
        (void)inotify_add_watch(watch->news, folder,
                                IN_CLOSE_WRITE | IN_MOVE | IN_DELETE |
                                    IN_ONLYDIR);
    }
}

bool watch_stirs(Watch *watch)
{
    alignas(struct inotify_event) char news[NEWS_BYTES];
    bool stirs = false;
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
