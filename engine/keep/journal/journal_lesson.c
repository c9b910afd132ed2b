#include "keep/journal/journal_lesson.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"
#include "keep/lesson_text.h"
#include "platform/folder.h"
#include "platform/memory_file.h"
#include "talk/scenario/scenario.h"

enum {
    FILE_BYTES_MAX = 16 * 1024 * 1024,
    ASIDE_MAX = 1000,
    FILE_NAME_BYTES = 48
};

// Where a lesson was kept before there was a place for it in the journal.
static const char OLD_NAME[] = "les-bezig.json";

// Among the numbers of the talks, and that of none of them.
static const int64_t CLAIM = INT64_MAX / 2;

bool journal_lesson_claim(Journal *journal)
{
    return journal_claim(journal, CLAIM);
}

bool journal_lesson_is_elsewhere(const Journal *journal)
{
    return journal && journal_is_claimed(journal, CLAIM);
}

// Writing --------------------------------------------------------------------

static bool insert_head(Journal *journal, const Lesson *lesson, Error *error)
{
    char *head = lesson_text_head(lesson);
    if (!head) {
        return journal_no_memory(journal, error);
    }
    Query query =
        query_begin(&journal->database,
                    "INSERT INTO lessons (id, head) VALUES (1, CAST(? AS BLOB))"
                    " ON CONFLICT (id) DO UPDATE SET head = excluded.head");
    query_bind_text(&query, head);
    bool good = query_finish(&query, error);
    free(head);
    return good;
}

static bool insert_event(Journal *journal, const Lesson *lesson, size_t index,
                         Error *error)
{
    char *event = lesson_text_event(&lesson->events[index]);
    if (!event) {
        return journal_no_memory(journal, error);
    }
    Query query = query_begin(
        &journal->database, "INSERT INTO lesson_events (lesson, number, event)"
                            " VALUES (1, ?, CAST(? AS BLOB))");
    query_bind_number(&query, (int64_t)index + 1);
    query_bind_text(&query, event);
    bool good = query_finish(&query, error);
    free(event);
    return good;
}

static bool count_events(Journal *journal, size_t *count, Error *error)
{
    Query query =
        query_begin(&journal->database, "SELECT count(*) FROM lesson_events");
    *count = query_next(&query) ? (size_t)query_number(&query, 0) : 0;
    return query_end(&query, error);
}

// What was said first in a lesson lives as long as the lesson, and stands
// nowhere else: by it a lesson is known.
static const void *mark_of(const Lesson *lesson)
{
    return lesson->events[0].texts[0];
}

// Whether what is kept is the beginning of this lesson: this program wrote it,
// or its first event, which holds when it was, is the same.
static bool is_kept(Journal *journal, const Lesson *lesson, size_t kept)
{
    if (kept > 0 && kept == journal->lesson_events &&
        journal->lesson == mark_of(lesson) && kept <= lesson->count) {
        return true;
    }
    char *first = kept > 0 ? lesson_text_event(&lesson->events[0]) : NULL;
    if (!first || kept > lesson->count) {
        free(first);
        return kept == 0;
    }
    Query query = query_begin(&journal->database,
                              "SELECT 1 FROM lesson_events WHERE number = 1"
                              " AND event = CAST(? AS BLOB)");
    query_bind_text(&query, first);
    bool same = query_next(&query);
    (void)query_end(&query, NULL);
    free(first);
    return same;
}

static bool delete_all(Journal *journal, Error *error)
{
    journal->lesson = NULL;
    return journal->database.handle == NULL ||
           (journal_begin_change(journal, error) &&
            journal_finish_change(
                journal,
                database_run(&journal->database, "DELETE FROM lessons", error),
                error));
}

static bool write_lesson(Journal *journal, const Lesson *lesson, Error *error)
{
    size_t kept = 0;
    if (!journal_lesson_claim(journal)) {
        return error_set(error, ERROR_LESSON_TAKEN, journal->path, 0, NULL,
                         NULL);
    }
    if (!count_events(journal, &kept, error)) {
        return false;
    }
    if (!is_kept(journal, lesson, kept)) {
        kept = 0;
        if (!delete_all(journal, error)) {
            return false;
        }
    }
    bool good = insert_head(journal, lesson, error);
    for (size_t i = kept; good && i < lesson->count; i++) {
        good = insert_event(journal, lesson, i, error);
    }
    journal->lesson = good ? mark_of(lesson) : NULL;
    journal->lesson_events = lesson->count;
    return good;
}

bool journal_lesson_write(Journal *journal, const Lesson *lesson, Error *error)
{
    return lesson->count == 0 ||
           (journal_begin_change(journal, error) &&
            journal_finish_change(journal, write_lesson(journal, lesson, error),
                                  error));
}

// Reading --------------------------------------------------------------------

// What is kept, one JSON text a line: the head, then the events. "" for none.
static bool read_rows(Journal *journal, Arena *arena, const char ***lines,
                      size_t *count, Error *error)
{
    size_t events = 0;
    *count = 0;
    if (!count_events(journal, &events, error)) {
        return false;
    }
    const char **list = arena_push(arena, (events + 1) * sizeof *list);
    if (!list) {
        return journal_no_memory(journal, error);
    }
    Query query = query_begin(
        &journal->database,
        "SELECT CAST(head AS TEXT), 0 AS place FROM lessons UNION ALL"
        " SELECT CAST(event AS TEXT), number FROM lesson_events"
        " ORDER BY place");
    while (*count <= events && query_next(&query)) {
        list[(*count)++] = query_text(&query, 0, arena);
    }
    *lines = list;
    return query_end(&query, error);
}

// Nobody's work is thrown away because it cannot be read now.
static bool put_aside(const char *const *lines, size_t count,
                      char aside[FILE_PATH_MAX], Error *error)
{
    char folder[FILE_PATH_MAX];
    char name[FILE_NAME_BYTES];
    MemoryFile memory;
    for (int i = 1; i <= ASIDE_MAX && folder_data_make(folder, error); i++) {
        snprintf(name, sizeof name, "les-beschadigd-%d.json", i);
        if (!file_join(aside, folder, name) || file_exists(aside)) {
            continue;
        }
        if (!memory_file_open(&memory)) {
            return error_set(error, ERROR_MEMORY, aside, 0, NULL, NULL);
        }
        for (size_t line = 0; line < count; line++) {
            fprintf(memory.file, "%s\n", lines[line]);
        }
        bool good = memory_file_close(&memory) &&
                    file_write_own(aside, memory.bytes, memory.count, error);
        free(memory.bytes);
        return good;
    }
    return false;
}

static bool read_lines(const char *const *lines, size_t count, Lesson *lesson)
{
    bool good = count > 0 && lesson_text_read(lines[0], lesson);
    for (size_t i = 1; good && i < count; i++) {
        good = lesson_text_read_event(lines[i], lesson);
    }
    return good;
}

static bool find_old(char path[FILE_PATH_MAX])
{
    char folder[FILE_PATH_MAX];
    return folder_data(folder, NULL) && file_join(path, folder, OLD_NAME) &&
           file_exists(path);
}

// Reads what an older program kept, puts it where lessons stand now, and takes
// the file away; one that cannot be read gets another name.
static bool move_old(Journal *journal, const char *path, Lesson *lesson,
                     char aside[FILE_PATH_MAX], Error *error)
{
    Arena arena = {0};
    size_t count = 0;
    const char *text = file_read(&arena, path, FILE_BYTES_MAX, &count, error);
    if (!text) {
        arena_free(&arena);
        return false;
    }
    bool good = strlen(text) == count && lesson_text_read(text, lesson);
    if (good) {
        good = journal_lesson_write(journal, lesson, error) &&
               file_remove(path, error);
    } else if (put_aside(&text, 1, aside, error) && file_remove(path, error)) {
        (void)error_set(error, ERROR_LESSON, path, 0, aside, NULL);
    }
    arena_free(&arena);
    return good;
}

static bool read_kept(Journal *journal, Lesson *lesson,
                      char aside[FILE_PATH_MAX], Error *error)
{
    Arena arena = {0};
    const char **lines = NULL;
    size_t count = 0;
    bool read = read_rows(journal, &arena, &lines, &count, error);
    bool good = read && (count == 0 || read_lines(lines, count, lesson));
    if (read && !good && put_aside(lines, count, aside, error) &&
        delete_all(journal, error)) {
        (void)error_set(error, ERROR_LESSON, journal->path, 0, aside, NULL);
    }
    arena_free(&arena);
    return good;
}

bool journal_lesson_read(Journal *journal, Lesson *lesson,
                         char aside[FILE_PATH_MAX], Error *error)
{
    char old[FILE_PATH_MAX];
    Lesson empty = {.arena = lesson->arena};
    aside[0] = '\0';
    *lesson = empty;
    bool good = find_old(old) ? move_old(journal, old, lesson, aside, error)
                              : read_kept(journal, lesson, aside, error);
    if (!good) {
        *lesson = empty;
    }
    return good;
}

bool journal_lesson_is_there(Journal *journal)
{
    char old[FILE_PATH_MAX];
    size_t count = 0;
    return find_old(old) || (journal && !journal_lesson_is_elsewhere(journal) &&
                             count_events(journal, &count, NULL) && count > 0);
}

bool journal_lesson_remove(Journal *journal, Error *error)
{
    char old[FILE_PATH_MAX];
    if (journal_lesson_is_elsewhere(journal)) {
        return true;
    }
    if (!delete_all(journal, error) ||
        (find_old(old) && !file_remove(old, error))) {
        return false;
    }
    journal_release(journal, CLAIM);
    return true;
}
