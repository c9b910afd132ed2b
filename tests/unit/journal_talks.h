// Talks to fill a journal with, and to find again in it.

#ifndef TESTS_JOURNAL_TALKS_H
#define TESTS_JOURNAL_TALKS_H

#include <stdlib.h>
#include <string.h>

#include "keep/journal/journal.h"
#include "platform/file.h"
#include "scratch.h"
#include "unfinished.h"

#define WHEN "2025-03-09T14:05:00"
#define LATER "2025-03-09T14:12:00"

typedef struct Place {
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    char aside[FILE_PATH_MAX];
    Arena arena;
    Error error;
    Journal *journal;
} Place;

static inline int begin(void **state)
{
    Place *place = calloc(1, sizeof(*place));
    *state = place;
    return place != NULL && scratch_begin(place->folder) &&
                   file_join(place->path, place->folder, "journaal.db") &&
                   file_join(place->aside, place->folder,
                             "journaal.db.beschadigd-1")
               ? 0
               : -1;
}

static inline int end(void **state)
{
    Place *place = *state;
    journal_close(place->journal);
    int result = scratch_end(place->folder) ? 0 : -1;
    arena_free(&place->arena);
    free(place);
    return result;
}

static inline void open_journal(Place *place)
{
    journal_close(place->journal);
    place->journal = journal_open(place->path, &place->error);
    if (place->journal == NULL) {
        fail_msg("%s", place->error.detail);
    }
}

// Begins a talk and plays `moves` moves, named "zet 1" and so on.
static inline int64_t play(Journal *journal, int moves)
{
    int64_t id = JOURNAL_NO_TALK;
    assert_true(journal_begin_talk(journal, "fietsenmaker", "gewoon",
                                   UINT64_MAX - 7, WHEN, &id, NULL));
    for (int i = 1; i <= moves; i++) {
        char text[MOVE_TEXT_MAX];
        (void)snprintf(text, sizeof(text), "zet %d", i);
        assert_true(journal_add_move(journal, id, i, text, NULL));
    }
    return id;
}

static inline void expect_moves(const Recording *recording, size_t count)
{
    assert_string_equal(recording->scenario, "fietsenmaker");
    assert_string_equal(recording->mood, "gewoon");
    assert_true(recording->seed == UINT64_MAX - 7);
    assert_int_equal(recording->count, count);
    for (size_t i = 0; i < count; i++) {
        char text[MOVE_TEXT_MAX];
        (void)snprintf(text, sizeof(text), "zet %zu", i + 1);
        assert_string_equal(recording->moves[i], text);
    }
}

static inline char *read_whole(Place *place, const char *path, size_t *count)
{
    char *bytes = file_read(&place->arena, path, 1u << 24, count, NULL);
    assert_non_null(bytes);
    return bytes;
}

// Fills the journal with ended talks, large enough for many pages.
static inline void fill(Place *place, int talks)
{
    open_journal(place);
    for (int i = 0; i < talks; i++) {
        int64_t id = play(place->journal, 40);
        assert_true(journal_end_talk(place->journal, id, "ja", LATER, NULL));
    }
    journal_close(place->journal);
    place->journal = NULL;
}

// All that is listed can be read and is what was played.
static inline size_t expect_sound_talks(Place *place)
{
    const JournalTalk *talks;
    size_t count;
    assert_true(journal_list(place->journal, 1000, &place->arena, &talks,
                             &count, &place->error));
    size_t whole = 0;
    for (size_t i = 0; i < count; i++) {
        Recording recording;
        assert_true(journal_read_talk(place->journal, talks[i].id,
                                      &place->arena, &recording, NULL));
        expect_moves(&recording, recording.count);
        whole += recording.count == 40;
    }
    return whole;
}

#endif
