// A damaged journal: a real one with bytes of it changed, its tail cut off, or
// bytes that never were one. It opens, mended or set aside, or is refused with
// a sentence; what can be read of it is whole; and it takes a new talk, that is
// found again.
//
// The bytes are patches: a place (three bytes), how many (one), and what comes
// there; a place behind the end cuts the file off there, modulo its size.

#define _XOPEN_SOURCE 700

#include "fuzz.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "keep/journal/journal.h"
#include "platform/file.h"

enum { TALKS = 6, MOVES = 12, FILE_MAX = 1024 * 1024, PATCH_HEAD = 4 };

static char folder[FILE_PATH_MAX];
static char path[FILE_PATH_MAX];
static Arena kept;
static char *whole;
static size_t whole_count;

// A folder in memory where there is one: a journal waits for its disk.
static void make_folder(void)
{
    struct stat about;
    bool memory =
        stat("/dev/shm", &about) == 0 && access("/dev/shm", W_OK) == 0;
    (void)snprintf(folder, sizeof folder, "%s/geslaagd-fuzz-XXXXXX",
                   memory ? "/dev/shm" : "/tmp");
    assert(mkdtemp(folder) != NULL);
    assert(file_join(path, folder, "journaal.db"));
}

static void empty_folder(void)
{
    DIR *open_folder = opendir(folder);
    struct dirent *entry;
    assert(open_folder != NULL);
    while ((entry = readdir(open_folder)) != NULL) {
        char name[FILE_PATH_MAX];
        assert(file_join(name, folder, entry->d_name));
        (void)unlink(name); // "." and ".." stay
    }
    (void)closedir(open_folder);
}

static void leave(void)
{
    empty_folder();
    (void)rmdir(folder);
}

static void add_talk(Journal *journal, int number, int moves, int64_t *id)
{
    char text[64];
    (void)snprintf(text, sizeof text, "2025-03-%02dT14:05:00", number + 1);
    assert(journal_begin_talk(journal, "klein", "gewoon", (uint64_t)number,
                              text, id, NULL));
    for (int i = 1; i <= moves; i++) {
        (void)snprintf(text, sizeof text, "haakje dochter door %d", i);
        assert(journal_add_move(journal, *id, i, text, NULL));
    }
}

// What a journal holds after some days of playing.
static void make_whole(void)
{
    int64_t id = 0;
    int64_t strand;
    Journal *journal = journal_open(path, NULL);
    assert(journal != NULL);
    for (int i = 0; i < TALKS; i++) {
        assert(journal_use_profile(journal, i % 2 == 0 ? "Noor" : NULL, NULL));
        add_talk(journal, i, MOVES, &id);
        assert(journal_begin_strand(journal, id, 3, "2025-03-20T10:00:00",
                                    &strand, NULL));
        assert(
            journal_add_answer(journal, id, "kaart", 50, "Luisteren.", NULL));
        assert(journal_add_figure(journal, id, "rapport", 50 + i, NULL));
        assert(i == TALKS - 1 ||
               journal_end_talk(journal, id, "ja", "2025-03-21", NULL));
    }
    journal_close(journal);
    whole = file_read(&kept, path, FILE_MAX, &whole_count, NULL);
    assert(whole != NULL);
    empty_folder();
}

static size_t patch(char *bytes, size_t size, const uint8_t *patches,
                    size_t count)
{
    size_t at = 0;
    while (count - at > PATCH_HEAD) {
        size_t place = (size_t)patches[at] << 16 |
                       (size_t)patches[at + 1] << 8 | patches[at + 2];
        size_t length = patches[at + 3];
        at += PATCH_HEAD;
        if (place >= whole_count) {
            size = place % whole_count < size ? place % whole_count : size;
            continue;
        }
        length = length < count - at ? length : count - at;
        length = length < whole_count - place ? length : whole_count - place;
        memcpy(bytes + place, patches + at, length);
        at += length;
    }
    return size;
}

// The first byte says whether the rest is a file of its own.
static void write_damaged(const uint8_t *bytes, size_t count)
{
    Arena arena = {0};
    size_t size = whole_count;
    char *damaged = arena_push_text(&arena, whole, whole_count);
    assert(damaged != NULL);
    if (count > 0 && bytes[0] == '=') {
        assert(file_write(path, (const char *)bytes + 1, count - 1, NULL));
    } else {
        size = patch(damaged, size, bytes, count);
        assert(file_write(path, damaged, size, NULL));
    }
    arena_free(&arena);
}

static void read_talks(Journal *journal, Arena *arena)
{
    const JournalTalk *talks;
    const JournalStrand *strands;
    const JournalAnswer *answers;
    size_t count;
    size_t more;
    if (!journal_list(journal, 100, arena, &talks, &count, NULL)) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        Recording recording = {0};
        if (journal_read_talk(journal, talks[i].id, arena, &recording, NULL)) {
            assert(recording_format(arena, &recording) != NULL);
        }
        (void)journal_strands(journal, talks[i].id, arena, &strands, &more,
                              NULL);
        (void)journal_read_answers(journal, talks[i].id, arena, &answers, &more,
                                   NULL);
    }
}

static void read_all(Journal *journal)
{
    Arena arena = {0};
    const JournalProgress *progress;
    const char **names;
    const char *card;
    const int64_t *left;
    size_t count;
    read_talks(journal, &arena);
    (void)journal_unfinished(journal, NULL, &arena, &left, &count, NULL);
    (void)journal_unmeasured(journal, NULL, &arena, &left, &count, NULL);
    (void)journal_progress(journal, &arena, &progress, &count, NULL);
    (void)journal_profiles(journal, &arena, &names, &count, NULL);
    (void)journal_last_text(journal, JOURNAL_CARD, &arena, &card, NULL);
    arena_free(&arena);
}

static bool add_and_end(Journal *journal, int64_t *id)
{
    return journal_begin_talk(journal, "klein", "gewoon", 7, "2025-04-01", id,
                              NULL) &&
           journal_add_move(journal, *id, 1, "stilte", NULL) &&
           journal_end_talk(journal, *id, "ja", "2025-04-02", NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    Error error = {0};
    int64_t id;
    if (whole == NULL) {
        make_folder();
        assert(atexit(leave) == 0);
        make_whole();
    }
    write_damaged(bytes, count);
    Journal *journal = journal_open(path, &error);
    if (journal == NULL) {
        fuzz_check_error(&error);
    } else {
        bool mended = journal_damaged_file(journal) != NULL;
        read_all(journal);
        bool kept_talk = add_and_end(journal, &id);
        assert(kept_talk || !mended); // a new file takes it
        journal_close(journal);
        journal = journal_open(path, &error);
        assert(journal != NULL || !mended);
        Arena arena = {0};
        Recording recording = {0};
        if (journal != NULL && kept_talk && mended) {
            assert(journal_read_talk(journal, id, &arena, &recording, NULL));
            assert(recording.count == 1);
        }
        arena_free(&arena);
        journal_close(journal);
    }
    empty_folder();
    return 0;
}
