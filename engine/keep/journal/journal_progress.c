#include <string.h>

#include "keep/journal/journal.h"
#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"

// Talks that count: ended by somebody, not left, and no strand.
#define COUNTED                                                                \
    " FROM talks WHERE ended IS NOT NULL AND ending <> ''"                     \
    " AND parent IS NULL AND " JOURNAL_OWNED

static bool count_customers(Journal *journal, size_t *count, Error *error)
{
    Query query = query_begin(&journal->database,
                              "SELECT count(DISTINCT scenario)" COUNTED);
    query_bind_text(&query, journal->profile);
    *count = query_next(&query) ? (size_t)query_number(&query, 0) : 0;
    return query_end(&query, error);
}

static bool read_customers(Journal *journal, Arena *arena,
                           JournalProgress *list, size_t size, size_t *count,
                           Error *error)
{
    Query query =
        query_begin(&journal->database,
                    "SELECT scenario, min(started), max(started), count(*),"
                    " count(DISTINCT substr(started, 1, 10))" COUNTED
                    " GROUP BY scenario ORDER BY max(id) DESC");
    query_bind_text(&query, journal->profile);
    for (*count = 0; *count < size && query_next(&query); ++*count) {
        list[*count] =
            (JournalProgress){.scenario = query_text(&query, 0, arena),
                              .first = query_text(&query, 1, arena),
                              .last = query_text(&query, 2, arena),
                              .talks = (int)query_number(&query, 3),
                              .days = (int)query_number(&query, 4)};
    }
    return query_end(&query, error);
}

static bool read_ending(Journal *journal, Arena *arena, const char *sql,
                        const char *scenario, const char **ending, Error *error)
{
    Query query = query_begin(&journal->database, sql);
    *ending = "";
    query_bind_text(&query, journal->profile);
    query_bind_text(&query, scenario);
    if (query_next(&query)) {
        *ending = query_text(&query, 0, arena);
    }
    return query_end(&query, error);
}

static bool read_endings(Journal *journal, Arena *arena,
                         JournalProgress *progress, Error *error)
{
    return read_ending(journal, arena,
                       "SELECT ending" COUNTED
                       " AND scenario = ? ORDER BY id LIMIT 1",
                       progress->scenario, &progress->first_ending, error) &&
           read_ending(journal, arena,
                       "SELECT ending" COUNTED
                       " AND scenario = ? ORDER BY id DESC LIMIT 1",
                       progress->scenario, &progress->last_ending, error);
}

// A figure comes as many rows, oldest first: folded into one.
static void take_figure(JournalFigure *list, size_t size, size_t *count,
                        const char *name, int value)
{
    JournalFigure *last = *count > 0 ? &list[*count - 1] : NULL;
    if (last == NULL || strcmp(last->name, name) != 0) {
        if (*count == size) {
            return; // it compares otherwise than it counted
        }
        list[(*count)++] = (JournalFigure){name, value, value, value, value};
        return;
    }
    last->last = value;
    last->least = value < last->least ? value : last->least;
    last->most = value > last->most ? value : last->most;
}

#define FIGURES                                                                \
    " FROM figures f JOIN (SELECT id" COUNTED                                  \
    " AND scenario = ?) t ON f.talk = t.id"

static bool read_figures(Journal *journal, Arena *arena,
                         JournalProgress *progress, Error *error)
{
    Query query = query_begin(&journal->database,
                              "SELECT count(DISTINCT f.name)" FIGURES);
    query_bind_text(&query, journal->profile);
    query_bind_text(&query, progress->scenario);
    size_t size = query_next(&query) ? (size_t)query_number(&query, 0) : 0;
    if (!query_end(&query, error)) {
        return false;
    }
    JournalFigure *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return journal_no_memory(journal, error);
    }
    query = query_begin(&journal->database, "SELECT f.name, f.value" FIGURES
                                            " ORDER BY f.name, f.talk");
    query_bind_text(&query, journal->profile);
    query_bind_text(&query, progress->scenario);
    size_t count = 0;
    while (query_next(&query)) {
        const char *name = query_text(&query, 0, arena);
        if (name == NULL) {
            break; // query_end tells
        }
        take_figure(list, size, &count, name, (int)query_number(&query, 1));
    }
    progress->figures = list;
    progress->figure_count = count;
    return query_end(&query, error);
}

static bool read_all(Journal *journal, Arena *arena,
                     const JournalProgress **progress, size_t *count,
                     Error *error)
{
    size_t size;
    size_t found;
    if (!count_customers(journal, &size, error)) {
        return false;
    }
    JournalProgress *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return journal_no_memory(journal, error);
    }
    if (!read_customers(journal, arena, list, size, &found, error)) {
        return false;
    }
    for (size_t i = 0; i < found; i++) {
        if (!read_endings(journal, arena, &list[i], error) ||
            !read_figures(journal, arena, &list[i], error)) {
            return false;
        }
    }
    *progress = list;
    *count = found;
    return true;
}

// In one transaction: another program may write meanwhile, and what is counted
// first must still be there when it is read.
bool journal_progress(Journal *journal, Arena *arena,
                      const JournalProgress **progress, size_t *count,
                      Error *error)
{
    return journal_begin_reading(journal, error) &&
           journal_finish_change(
               journal, read_all(journal, arena, progress, count, error),
               error);
}
