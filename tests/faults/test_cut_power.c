// The power is cut after every step that was acknowledged. What was not synced
// to the disk by then is gone, or, file by file, happens to be there: a shim
// around SQLite's own file system keeps apart what was. Nothing acknowledged is
// lost, and the journal is whole.

#include <assert.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/random.h"
#include "keep/journal/journal.h"
#include "platform/file.h"

enum { TALKS = 5, MOVES = 10, OPEN_MAX = 8, FILE_MAX = 8 * 1024 * 1024 };

static const char *const NAMES[] = {"journaal.db", "journaal.db-wal",
                                    "journaal.db-journal"};
enum { NAMES_COUNT = sizeof NAMES / sizeof NAMES[0] };

static char folder[FILE_PATH_MAX];  // where it is played
static char durable[FILE_PATH_MAX]; // what the disk has of it
static char after[FILE_PATH_MAX];   // what is there after the cut

static void give_up(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

static void make_folder(char out[FILE_PATH_MAX])
{
    const char *above = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : BUILD_DIR;
    (void)snprintf(out, FILE_PATH_MAX, "%s/power-XXXXXX", above);
    if (mkdtemp(out) == NULL) {
        give_up(out);
    }
}

static void copy_file(const char *from, const char *to, const char *name)
{
    char source[FILE_PATH_MAX];
    char target[FILE_PATH_MAX];
    Arena arena = {0};
    size_t count;
    if (!file_join(source, from, name) || !file_join(target, to, name)) {
        give_up(name);
    }
    const char *bytes = file_read(&arena, source, FILE_MAX, &count, NULL);
    bool done = bytes == NULL ? file_remove(target, NULL)
                              : file_write(target, bytes, count, NULL);
    if (!done) {
        give_up(target);
    }
    arena_free(&arena);
}

// The shim --------------------------------------------------------------------

static struct {
    sqlite3_file *file;
    char name[64];
    bool is_new; // a log or a journal
    const sqlite3_io_methods *plain;
    sqlite3_io_methods patched;
} opened[OPEN_MAX];
static sqlite3_vfs *plain_system;

static int find_open(const sqlite3_file *file)
{
    int i = 0;
    while (i < OPEN_MAX && opened[i].file != file) {
        i++;
    }
    return i;
}

// What was deleted is gone for good once the folder is synced, which SQLite
// does with the first sync of a log or a journal that it made.
static void sync_folder(void)
{
    for (int i = 0; i < NAMES_COUNT; i++) {
        char path[FILE_PATH_MAX];
        if (file_join(path, folder, NAMES[i]) && !file_exists(path)) {
            copy_file(folder, durable, NAMES[i]);
        }
    }
}

static int sync_file(sqlite3_file *file, int flags)
{
    int at = find_open(file);
    int result = opened[at].plain->xSync(file, flags);
    copy_file(folder, durable, opened[at].name);
    if (opened[at].is_new) {
        sync_folder();
        opened[at].is_new = false;
    }
    return result;
}

static int close_file(sqlite3_file *file)
{
    int at = find_open(file);
    opened[at].file = NULL;
    return opened[at].plain->xClose(file);
}

static bool is_watched(const char *path)
{
    return path != NULL && strncmp(path, folder, strlen(folder)) == 0 &&
           strstr(path, "reserve") == NULL;
}

static int open_file(sqlite3_vfs *system, const char *path, sqlite3_file *file,
                     int flags, int *given)
{
    (void)system;
    int result = plain_system->xOpen(plain_system, path, file, flags, given);
    int at = find_open(NULL);
    if (result == SQLITE_OK && is_watched(path)) {
        assert(at < OPEN_MAX);
        opened[at].file = file;
        (void)snprintf(opened[at].name, sizeof opened[at].name, "%s",
                       path + strlen(folder) + 1);
        opened[at].is_new = (flags & SQLITE_OPEN_CREATE) != 0 &&
                            (flags & SQLITE_OPEN_MAIN_DB) == 0;
        opened[at].plain = file->pMethods;
        opened[at].patched = *file->pMethods;
        opened[at].patched.xSync = sync_file;
        opened[at].patched.xClose = close_file;
        file->pMethods = &opened[at].patched;
    }
    return result;
}

static int delete_file(sqlite3_vfs *system, const char *path, int synced)
{
    (void)system;
    int result = plain_system->xDelete(plain_system, path, synced);
    if (result == SQLITE_OK && is_watched(path) && synced) {
        copy_file(folder, durable, path + strlen(folder) + 1);
    }
    return result;
}

static void put_between(void)
{
    static sqlite3_vfs between;
    plain_system = sqlite3_vfs_find(NULL);
    between = *plain_system;
    between.pNext = NULL;
    between.zName = "cut";
    between.xOpen = open_file;
    between.xDelete = delete_file;
    if (sqlite3_vfs_register(&between, 1) != SQLITE_OK) {
        give_up("register");
    }
}

// The cut ---------------------------------------------------------------------

typedef struct Kept {
    int64_t id;
    int moves;
    bool ended;
} Kept;

static bool is_found(Journal *journal, const Kept *kept)
{
    Arena arena = {0};
    Recording recording = {0};
    const JournalTalk *talks = NULL;
    size_t count = 0;
    bool listed = !kept->ended;
    bool good =
        journal_read_talk(journal, kept->id, &arena, &recording, NULL) &&
        recording.count >= (size_t)kept->moves &&
        journal_list(journal, TALKS, &arena, &talks, &count, NULL);
    for (size_t i = 0; i < count; i++) {
        listed = listed || talks[i].id == kept->id;
    }
    arena_free(&arena);
    return good && listed;
}

static bool survives(const Kept *kept, int talks, Random *chance)
{
    char path[FILE_PATH_MAX];
    for (int i = 0; i < NAMES_COUNT; i++) {
        bool there = chance != NULL && random_below(chance, 2) == 0;
        copy_file(there ? folder : durable, after, NAMES[i]);
    }
    if (!file_join(path, after, NAMES[0])) {
        give_up(after);
    }
    Journal *journal = journal_open(path, NULL);
    bool good = journal != NULL && journal_damaged_file(journal) == NULL;
    for (int i = 0; good && i < talks; i++) {
        good = is_found(journal, &kept[i]);
    }
    journal_close(journal);
    return good;
}

typedef struct Tally {
    int cuts;
    int lost;
} Tally;

static void cut(Tally *tally, const Kept *kept, int talks, Random *chance)
{
    tally->cuts += 2;
    tally->lost += !survives(kept, talks, NULL);
    tally->lost += !survives(kept, talks, chance);
}

static void play_all(Journal *journal, Tally *tally, Random *chance)
{
    Kept kept[TALKS] = {{0}};
    Error error = {0};
    for (int i = 0; i < TALKS; i++) {
        if (!journal_begin_talk(journal, "klein", "gewoon", 1, "2025-03-09",
                                &kept[i].id, &error)) {
            give_up(error.detail);
        }
        cut(tally, kept, i + 1, chance);
        while (kept[i].moves < MOVES) {
            if (!journal_add_move(journal, kept[i].id, kept[i].moves + 1,
                                  "stilte", NULL)) {
                give_up("move");
            }
            kept[i].moves++;
            cut(tally, kept, i + 1, chance);
        }
        kept[i].ended =
            journal_end_talk(journal, kept[i].id, "ja", "2025-03-10", NULL);
        cut(tally, kept, i + 1, chance);
    }
}

static void empty(const char *path)
{
    static const char *const TAILS[] = {"",         "-wal",   "-shm",
                                        "-journal", "-bezig", ".reserve"};
    for (size_t i = 0; i < sizeof TAILS / sizeof TAILS[0]; i++) {
        char name[FILE_PATH_MAX + 64];
        (void)snprintf(name, sizeof name, "%s/journaal.db%s", path, TAILS[i]);
        (void)unlink(name);
    }
    if (rmdir(path) != 0) {
        give_up(path);
    }
}

int main(void)
{
    char path[FILE_PATH_MAX];
    Tally tally = {0};
    Random chance = random_start(16);
    make_folder(folder);
    make_folder(durable);
    make_folder(after);
    put_between();
    if (!file_join(path, folder, NAMES[0])) {
        give_up(folder);
    }
    Journal *journal = journal_open(path, NULL);
    if (journal == NULL) {
        give_up("journal");
    }
    play_all(journal, &tally, &chance);
    journal_close(journal);
    empty(folder);
    empty(durable);
    empty(after);
    printf("%d cuts, after %d of them something was lost\n", tally.cuts,
           tally.lost);
    return tally.lost == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
