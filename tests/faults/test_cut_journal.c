// A journal that was cut off, or lost a piece, at every kilobyte; its log the
// same, or gone; its copy beside it, or not; two programs on one; a clock that
// was set back. It always opens, holds nothing that was not played, and goes
// on; and beside its copy every move of a talk that was ended is found.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "keep/journal/journal.h"
#include "platform/file.h"

#include "table.h"

enum {
    TALKS = 100,
    MOVES = 20,
    PLAYED = TALKS * MOVES,
    KILO = 1024,
    FILE_MAX = 4 * 1024 * 1024
};

typedef struct Place {
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    char log[FILE_PATH_MAX + 8];
    char copy[FILE_PATH_MAX + 16];
    Arena arena;
} Place;

typedef struct File {
    char *bytes;
    size_t count;
} File;

static void give_up(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

static void begin_place(Place *place)
{
    bool memory = access("/dev/shm", W_OK) == 0;
    *place = (Place){0};
    (void)snprintf(place->folder, sizeof place->folder, "%s/cut-XXXXXX",
                   memory ? "/dev/shm" : BUILD_DIR);
    if (mkdtemp(place->folder) == NULL ||
        !file_join(place->path, place->folder, "journaal.db")) {
        give_up("folder");
    }
    (void)snprintf(place->log, sizeof place->log, "%s-wal", place->path);
    (void)snprintf(place->copy, sizeof place->copy, "%s.reserve", place->path);
}

// Takes away all there is of a journal, also what was set aside.
static void empty_place(const Place *place)
{
    static const char *const TAILS[] = {"",         "-wal",   "-shm",
                                        "-journal", "-bezig", ".reserve"};
    for (int aside = 0; aside <= 1; aside++) {
        for (size_t i = 0; i < sizeof TAILS / sizeof TAILS[0]; i++) {
            char name[FILE_PATH_MAX + 64];
            (void)snprintf(name, sizeof name, "%s%s%s", place->path,
                           aside ? ".beschadigd-1" : "", TAILS[i]);
            (void)unlink(name);
        }
    }
}

static void end_place(Place *place)
{
    empty_place(place);
    if (rmdir(place->folder) != 0) {
        give_up(place->folder); // something was left there
    }
    arena_free(&place->arena);
}

static void move_text(int talk, int number, char out[32])
{
    (void)snprintf(out, 32, "haakje h%03d door%02d", talk, number);
}

// A number that only that talk has, for its id may be lost.
static bool play_talk(Journal *journal, int talk, const char *when, int64_t *id)
{
    char text[32];
    Error error;
    bool good = journal_begin_talk(journal, "klein", "gewoon", (uint64_t)talk,
                                   when, id, &error);
    for (int i = 1; good && i <= MOVES; i++) {
        move_text(talk, i, text);
        good = journal_add_move(journal, *id, i, text, &error);
    }
    return good;
}

static void play_talks(const Place *place, int talks)
{
    int64_t id;
    Journal *journal = journal_open(place->path, NULL);
    for (int i = 1; i <= talks; i++) {
        if (journal == NULL || !play_talk(journal, i, "2025-03-09", &id) ||
            !journal_end_talk(journal, id, "ja", "2025-03-10", NULL)) {
            give_up("play");
        }
    }
    journal_close(journal);
}

// A program that stops without a goodbye leaves its log behind.
static void play_and_die(const Place *place, int ended, int talks)
{
    pid_t child = fork();
    if (child == 0) {
        int64_t id;
        Journal *journal = journal_open(place->path, NULL);
        for (int i = 1; i <= ended + talks; i++) {
            if (journal == NULL || !play_talk(journal, i, "2025-03-09", &id) ||
                (i <= ended &&
                 !journal_end_talk(journal, id, "ja", "2025-03-10", NULL))) {
                _exit(1);
            }
        }
        // Another program in its place: nothing is closed or given back.
        (void)execlp("true", "true", (char *)NULL);
        _exit(1);
    }
    int status = 1;
    if (waitpid(child, &status, 0) != child || status != 0) {
        give_up("child");
    }
}

static File read_file(Place *place, const char *path)
{
    File file = {0};
    file.bytes = file_read(&place->arena, path, FILE_MAX, &file.count, NULL);
    if (file.bytes == NULL) {
        give_up(path);
    }
    return file;
}

static void put_file(const char *path, const char *bytes, size_t count)
{
    if (!file_write(path, bytes, count, NULL)) {
        give_up(path);
    }
}

// The moves found of all talks; -1 if there is one that was never played.
static int count_moves(Journal *journal, int talks)
{
    int found = 0;
    Arena arena = {0};
    for (int id = 1; found >= 0 && id <= talks; id++) {
        Recording recording = {0};
        if (!journal_read_talk(journal, id, &arena, &recording, NULL)) {
            continue;
        }
        for (size_t i = 0; i < recording.count; i++) {
            char text[32];
            move_text((int)recording.seed, (int)i + 1, text);
            found += strcmp(recording.moves[i], text) == 0 ? 1 : -FILE_MAX;
        }
    }
    arena_free(&arena);
    return found;
}

// Opens what is there now and goes on in it. -1 if it cannot.
static int look(const Place *place, int talks, bool *aside)
{
    int64_t id;
    Error error = {0};
    Journal *journal = journal_open(place->path, &error);
    if (journal == NULL) {
        printf("  %s\n", error.detail);
        return -1;
    }
    int found = count_moves(journal, talks);
    *aside = journal_damaged_file(journal) != NULL;
    if (!play_talk(journal, TALKS + 1, "2025-03-11", &id)) {
        found = -1;
    }
    journal_close(journal);
    return found;
}

typedef struct Tally {
    int tried;
    int aside;
    int wrong;
    int least;
    int missed; // at most
    long sum;
} Tally;

static void count_in(Tally *tally, int found, int left, bool aside)
{
    tally->least =
        tally->tried == 0 || found < tally->least ? found : tally->least;
    tally->missed = left - found > tally->missed ? left - found : tally->missed;
    tally->tried++;
    tally->aside += aside;
    tally->wrong += found < 0;
    tally->sum += found;
}

static void tally_row(Table *table, const char *what, const Tally *tally,
                      int played, int spare)
{
    char said[64];
    (void)snprintf(said, sizeof said, "%d of %d set aside, all opened",
                   tally->aside, tally->tried);
    table_row(table, tally->wrong == 0 && tally->missed <= spare, what, said,
              "of %d moves %d found on average, %d at least; %d missed at most",
              played, (int)(tally->sum / tally->tried), tally->least,
              tally->missed);
}

typedef enum { ALONE, BESIDE_ITS_COPY } Company;

static void put_damaged(const Place *place, const File *damaged, size_t count,
                        const File *copy)
{
    empty_place(place);
    put_file(place->path, damaged->bytes, count);
    if (copy->bytes != NULL) {
        put_file(place->copy, copy->bytes, copy->count);
    }
}

// Beside its copy all is found that was ended; alone, what SQLite still reads.
static void tally_damage(Table *table, const char *what, const Tally *tally,
                         Company company)
{
    char said[96];
    (void)snprintf(said, sizeof said, "%s%s", what,
                   company == ALONE ? ", no copy" : "");
    tally_row(table, said, tally, PLAYED, company == ALONE ? PLAYED : 0);
}

static void cut_everywhere(Table *table, Company company)
{
    Place place;
    Tally tally = {0};
    begin_place(&place);
    play_talks(&place, TALKS);
    File whole = read_file(&place, place.path);
    File copy = company == ALONE ? (File){0} : read_file(&place, place.copy);
    for (size_t cut = 0; cut < whole.count; cut += KILO) {
        bool aside = false;
        put_damaged(&place, &whole, cut, &copy);
        int found = look(&place, TALKS, &aside);
        count_in(&tally, found, cut > 0 ? PLAYED : 0, aside);
    }
    tally_damage(table, "cut off at every kilobyte", &tally, company);
    end_place(&place);
}

static void blank_everywhere(Table *table, Company company)
{
    Place place;
    Tally tally = {0};
    begin_place(&place);
    play_talks(&place, TALKS);
    File whole = read_file(&place, place.path);
    File blank = read_file(&place, place.path);
    File copy = company == ALONE ? (File){0} : read_file(&place, place.copy);
    for (size_t at = 0; at + KILO <= whole.count; at += KILO) {
        bool aside = false;
        memset(blank.bytes + at, 0, KILO);
        put_damaged(&place, &blank, blank.count, &copy);
        memcpy(blank.bytes + at, whole.bytes + at, KILO);
        int found = look(&place, TALKS, &aside);
        count_in(&tally, found, PLAYED, aside);
    }
    tally_damage(table, "a kilobyte of zeros everywhere", &tally, company);
    end_place(&place);
}

// Whatever lies before the cut is a move that was told to be kept: the longer
// the log, the more of them.
static void cut_log_everywhere(Table *table)
{
    enum { LOGGED = 3 };
    Place place;
    Tally tally = {0};
    int before = 0;
    begin_place(&place);
    play_and_die(&place, 0, LOGGED);
    File whole = read_file(&place, place.path);
    File log = read_file(&place, place.log);
    for (size_t cut = 0; cut <= log.count + KILO; cut += KILO) {
        bool aside = false;
        size_t count = cut < log.count ? cut : log.count;
        empty_place(&place);
        put_file(place.path, whole.bytes, whole.count);
        put_file(place.log, log.bytes, count);
        int found = look(&place, LOGGED, &aside);
        count_in(&tally, found < before || aside ? -1 : found, 0, aside);
        before = found;
    }
    tally.wrong += before != LOGGED * MOVES;
    tally_row(table, "a log cut off at every kilobyte", &tally, LOGGED * MOVES,
              0);
    end_place(&place);
}

// What was ended no longer needs the log: of it, only the talk under way can be
// lost.
static void lose_log(Table *table)
{
    enum { ENDED = 3 };
    Place place;
    bool aside = false;
    begin_place(&place);
    play_and_die(&place, ENDED, 1);
    (void)unlink(place.log);
    int found = look(&place, ENDED + 1, &aside);
    table_row(table, found >= ENDED * MOVES && !aside, "a log that is gone",
              "nothing",
              "of %d moves of ended talks and %d of one under way %d found",
              ENDED * MOVES, MOVES, found);
    end_place(&place);
}

// Several programs at once, each its own talk.
static void play_together(Table *table)
{
    enum { PROGRAMS = 4 };
    Place place;
    int good = 0;
    begin_place(&place);
    for (int i = 1; i <= PROGRAMS; i++) {
        if (fork() == 0) {
            int64_t id;
            Journal *journal = journal_open(place.path, NULL);
            bool kept = journal != NULL && play_talk(journal, i, "2025", &id);
            journal_close(journal);
            _exit(kept ? EXIT_SUCCESS : EXIT_FAILURE);
        }
    }
    int status;
    while (wait(&status) > 0) {
        good += status == 0;
    }
    bool aside = false;
    int found = look(&place, PROGRAMS, &aside);
    table_row(table, good == PROGRAMS && !aside && found == PROGRAMS * MOVES,
              "several programs on one journal", "nothing",
              "nothing: %d of %d went on, %d of %d moves found", good, PROGRAMS,
              found, PROGRAMS * MOVES);
    end_place(&place);
}

// Two that play the same talk on: the second is told, and nothing is mixed up.
static void play_the_same(Table *table)
{
    Place place;
    int64_t id = 0;
    Error error = {0};
    begin_place(&place);
    Journal *one = journal_open(place.path, NULL);
    Journal *two = journal_open(place.path, NULL);
    bool good =
        one != NULL && two != NULL &&
        journal_begin_talk(one, "klein", "gewoon", 1, "2025", &id, NULL);
    good = good && journal_add_move(one, id, 1, "haakje h001 door01", NULL);
    bool refused = good && !journal_add_move(two, id, 1, "stilte", &error);
    int found = good ? count_moves(one, 1) : -1;
    journal_close(one);
    journal_close(two);
    table_row(table, refused && error.kind == ERROR_JOURNAL && found == 1,
              "two programs on one talk",
              refused ? "the second is refused" : "nothing",
              "the second's move; %d of the first found", found);
    end_place(&place);
}

// The later talk has the earlier time: what was begun last is still the one to
// go on with, and both are there.
static void set_clock_back(Table *table)
{
    Place place;
    int64_t first = 0;
    int64_t second = 0;
    const int64_t *left;
    const JournalProgress *progress;
    size_t count = 0;
    begin_place(&place);
    Journal *journal = journal_open(place.path, NULL);
    bool good =
        journal != NULL &&
        play_talk(journal, 1, "2025-03-09T14:05:00", &first) &&
        journal_end_talk(journal, first, "ja", "2025-03-09T14:00:00", NULL) &&
        play_talk(journal, 2, "1970-01-01T00:00:00", &second) &&
        journal_unfinished(journal, NULL, &place.arena, &left, &count, NULL) &&
        count == 1 && left[0] == second &&
        journal_end_talk(journal, second, "ja", "1969-12-31T23:00:00", NULL) &&
        journal_progress(journal, &place.arena, &progress, &count, NULL) &&
        count == 1 && progress[0].talks == 2;
    journal_close(journal);
    table_row(table, good, "a clock set back", "nothing",
              "nothing: two talks with %zu customer, the last to go on with",
              count);
    end_place(&place);
}

int main(void)
{
    Table table = {0};
    cut_everywhere(&table, BESIDE_ITS_COPY);
    cut_everywhere(&table, ALONE);
    blank_everywhere(&table, BESIDE_ITS_COPY);
    blank_everywhere(&table, ALONE);
    cut_log_everywhere(&table);
    lose_log(&table);
    play_together(&table);
    play_the_same(&table);
    set_clock_back(&table);
    return table.wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
