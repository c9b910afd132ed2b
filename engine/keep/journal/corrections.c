#include "keep/journal/corrections.h"

#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"

static bool insert(Journal *journal, int64_t talk, const Correction *correction,
                   Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT OR REPLACE INTO corrections"
        " (talk, target, said, text, read, meant) VALUES (?, ?, ?, ?, ?, ?)");
    query_bind_number(&query, talk);
    query_bind_text(&query, correction->target);
    query_bind_text(&query, correction->said);
    query_bind_text(&query, correction->text);
    query_bind_text(&query, correction->read);
    query_bind_text(&query, correction->meant);
    return query_finish(&query, error);
}

bool corrections_add(Journal *journal, int64_t talk,
                     const Correction *correction, Error *error)
{
    return journal_begin_change(journal, error) &&
           journal_finish_change(
               journal, insert(journal, talk, correction, error), error);
}

static bool is_older(Journal *journal, bool *older, Error *error)
{
    Query query =
        query_begin(&journal->database, "SELECT 1 FROM sqlite_schema"
                                        " WHERE name = 'corrections'");
    *older = !query_next(&query);
    return query_end(&query, error);
}

static Correction read_row(Query *query, Arena *arena)
{
    return (Correction){
        query_text(query, 1, arena), query_text(query, 2, arena),
        query_text(query, 3, arena), query_text(query, 4, arena),
        query_text(query, 5, arena)};
}

static bool read_rows(Journal *journal, Arena *arena, const Correction **out,
                      size_t *count, Error *error)
{
    Correction *list = NULL;
    size_t size = 0;
    Query query = query_begin(
        &journal->database,
        "SELECT count(*) OVER (), target, said, text, read, meant"
        " FROM corrections JOIN talks ON talks.id = talk"
        " WHERE ? = '' OR " JOURNAL_OWNED " ORDER BY 4, 2, 3, 5, 6");
    query_bind_text(&query, journal->profile);
    query_bind_text(&query, journal->profile);
    while (query_next(&query)) {
        if (list == NULL) {
            size = (size_t)query_number(&query, 0);
            list = arena_push(arena, size * sizeof *list);
        }
        if (list == NULL || *count == size) {
            break;
        }
        list[(*count)++] = read_row(&query, arena);
    }
    *out = list;
    return query_end(&query, error) &&
           (list != NULL || size == 0 || journal_no_memory(journal, error));
}

static bool read_all(Journal *journal, Arena *arena, const Correction **out,
                     size_t *count, Error *error)
{
    bool older = false;
    return is_older(journal, &older, error) &&
           (older || read_rows(journal, arena, out, count, error));
}

bool corrections_read(Journal *journal, Arena *arena,
                      const Correction **corrections, size_t *count,
                      Error *error)
{
    *count = 0;
    *corrections = NULL;
    return journal_begin_reading(journal, error) &&
           journal_finish_change(
               journal, read_all(journal, arena, corrections, count, error),
               error);
}
