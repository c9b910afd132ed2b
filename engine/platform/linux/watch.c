#define _DEFAULT_SOURCE // inotify

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdalign.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "base/text.h"
#include "platform/file.h"
#include "platform/watch.h"

enum {
    NEWS_BYTES = 4096,
    FOLDERS_MAX = 16,
    NOTHING = -1,
    // A file that is still being written is not one to read.
    SAVED = IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVE | IN_DELETE | IN_DELETE_SELF |
            IN_MOVE_SELF | IN_ONLYDIR,
    MADE = IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
};

typedef struct Folder {
    char path[FILE_PATH_MAX];
    int number; // of what stands there now, as inotify counts; or NOTHING
    int road;   // of the folder above it in which it is to come; or NOTHING
} Folder;

// What the thread is told: the sum of what was not read yet is more than one
// ASKED only with END.
enum { ASKED = 1, END = 2 };

struct Watch {
    int news;  // of the folders
    int roads; // and of where one of them is to come
    int count;
    Folder folders[FOLDERS_MAX];
    bool calls; // there is a thread
    pthread_t thread;
    int ear; // of that
    atomic_bool called;
    void (*call)(void *self);
    void *self;
};

Watch *watch_open(void)
{
    Watch *watch = calloc(1, sizeof *watch);
    if (!watch) {
        return NULL;
    }
    watch->news = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    watch->roads = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (watch->news < 0 || watch->roads < 0) {
        watch_close(watch);
        return NULL;
    }
    return watch;
}

// Folders -----------------------------------------------------------------

// What is watched already keeps its number, and no number is given twice.
static int number_of(int news, const char *path, uint32_t events)
{
    int number = inotify_add_watch(news, path, events);
    return number < 0 ? NOTHING : number;
}

// Watches the nearest folder above it that is there.
static int find_road(const Watch *watch, const char *path)
{
    char above[FILE_PATH_MAX];
    int road = NOTHING;
    (void)text_copy(above, sizeof above, path);
    while (road == NOTHING) {
        char *slash = strrchr(above, '/');
        if (!slash) {
            return number_of(watch->roads, ".", MADE);
        }
        if (slash == above) {
            return number_of(watch->roads, "/", MADE);
        }
        *slash = '\0';
        road = number_of(watch->roads, above, MADE);
    }
    return road;
}

static void leave_road(Watch *watch, Folder *folder)
{
    int road = folder->road;
    bool used = road == NOTHING;
    folder->road = NOTHING;
    for (int i = 0; i < watch->count; i++) {
        used = used || watch->folders[i].road == road;
    }
    if (!used) {
        (void)inotify_rm_watch(watch->roads, road);
    }
}

// What comes while a road is looked for is not missed: it is looked again.
static void find(Watch *watch, Folder *folder)
{
    int before = NOTHING;
    folder->number = number_of(watch->news, folder->path, SAVED);
    if (folder->number != NOTHING) {
        leave_road(watch, folder);
        return;
    }
    do {
        before = folder->road;
        int road = find_road(watch, folder->path);
        if (road != before) {
            leave_road(watch, folder);
            folder->road = road;
        }
        folder->number = number_of(watch->news, folder->path, SAVED);
    } while (folder->number == NOTHING && folder->road != before);
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
        added->road = NOTHING;
        find(watch, added);
        watch->count++;
    }
}

// Whether another folder stands at the path than before, or none any more.
static bool is_another(Watch *watch, Folder *folder)
{
    int before = folder->number;
    find(watch, folder);
    if (folder->number == before) {
        return false;
    }
    if (before != NOTHING) {
        (void)inotify_rm_watch(watch->news, before); // it may stand elsewhere
    }
    return true;
}

static bool drain(int news)
{
    alignas(struct inotify_event) char bytes[NEWS_BYTES];
    bool any = false;
    while (read(news, bytes, sizeof bytes) > 0) {
        any = true;
    }
    return any;
}

// Calling -----------------------------------------------------------------

static bool hears_end(const Watch *watch)
{
    eventfd_t told = END;
    return eventfd_read(watch->ear, &told) != 0 || told >= END;
}

static void *wait_and_call(void *self)
{
    Watch *watch = self;
    struct pollfd from[] = {{.fd = watch->news, .events = POLLIN},
                            {.fd = watch->roads, .events = POLLIN},
                            {.fd = watch->ear, .events = POLLIN}};
    while (poll(from, 3, -1) >= 0 && from[2].revents == 0) {
        atomic_store(&watch->called, true);
        watch->call(watch->self);
        if (hears_end(watch)) {
            break;
        }
    }
    return NULL;
}

// No signal of the program's is dealt with there.
static bool begin_thread(Watch *watch)
{
    sigset_t all, before;
    sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    bool begun =
        pthread_create(&watch->thread, NULL, wait_and_call, watch) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return begun;
}

bool watch_call(Watch *watch, void (*call)(void *self), void *self)
{
    if (!watch || (watch->ear = eventfd(0, EFD_CLOEXEC)) < 0) {
        return false;
    }
    watch->call = call;
    watch->self = self;
    watch->calls = begin_thread(watch);
    if (!watch->calls) {
        (void)close(watch->ear);
    }
    return watch->calls;
}

bool watch_stirs(Watch *watch)
{
    bool stirs = false;
    if (!watch) {
        return false;
    }
    (void)drain(watch->roads);
    for (int i = 0; i < watch->count; i++) {
        stirs = is_another(watch, &watch->folders[i]) || stirs;
    }
    stirs = drain(watch->news) || stirs;
    if (watch->calls && atomic_exchange(&watch->called, false)) {
        (void)eventfd_write(watch->ear, ASKED);
    }
    return stirs;
}

static void end_thread(Watch *watch)
{
    (void)eventfd_write(watch->ear, END);
    (void)pthread_join(watch->thread, NULL);
    (void)close(watch->ear);
}

static void close_news(int news)
{
    if (news >= 0) {
        (void)close(news);
    }
}

void watch_close(Watch *watch)
{
    if (!watch) {
        return;
    }
    if (watch->calls) {
        end_thread(watch);
    }
    close_news(watch->news);
    close_news(watch->roads);
    free(watch);
}
