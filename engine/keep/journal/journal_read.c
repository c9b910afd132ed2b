#include "keep/journal/journal.h"

#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"

static bool count_rows(Journal *journal, const char *sql, int64_t id,
                       size_t *count, Error *error)
{
    Query query = query_begin(&journal->database, sql);
    query_bind_number(&query, id);
    *count = query_next(&query) ? (size_t)query_number(&query, 0) : 0;
    return query_end(&query, error);
}

bool journal_no_memory(const Journal *journal, Error *error)
{
    return error_set(error, ERROR_MEMORY, journal->path, 0, NULL, NULL);
}

static bool read_moves(Journal *journal, int64_t id, Arena *arena,
                       Recording *found, Error *error)
{
    size_t size;
    if (!count_rows(journal, "SELECT count(*) FROM moves WHERE talk = ?", id,
                    &size, error)) {
        return false;
    }
    found->moves = arena_push(arena, size * sizeof(*found->moves));
    if (found->moves == NULL) {
        return journal_no_memory(journal, error);
    }
    Query query =
        query_begin(&journal->database, "SELECT text FROM moves WHERE talk = ?"
                                        " ORDER BY number");
    query_bind_number(&query, id);
    while (found->count < size && query_next(&query)) {
        found->moves[found->count++] = query_text(&query, 0, arena);
    }
    return query_end(&query, error);
}

bool journal_read_talk(Journal *journal, int64_t id, Arena *arena,
                       Recording *recording, Error *error)
{
    Recording found = {0};
    Query query =
        query_begin(&journal->database, "SELECT scenario, mood, seed FROM talks"
                                        " WHERE id = ?");
    query_bind_number(&query, id);
    bool there = query_next(&query);
    if (there) {
        found.scenario = query_text(&query, 0, arena);
        found.mood = query_text(&query, 1, arena);
        found.seed = (uint64_t)query_number(&query, 2);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    if (!there) {
        return error_set(error, ERROR_JOURNAL, journal->path, 0, NULL, "talk");
    }
    if (!read_moves(journal, id, arena, &found, error)) {
        return false;
    }
    *recording = found;
    return true;
}

// The ids that `sql` gives, each beside how many there are.
static bool read_ids(Journal *journal, const char *sql, const char *scenario,
                     Arena *arena, const int64_t **talks, size_t *count,
                     Error *error)
{
    Query query = query_begin(&journal->database, sql);
    int64_t *list = NULL;
    size_t size = 0;
    *count = 0;
    query_bind_text(&query, scenario);
    query_bind_text(&query, journal->profile);
    while (query_next(&query)) {
        if (list == NULL) {
            size = (size_t)query_number(&query, 1);
            list = arena_push(arena, size * sizeof *list);
        }
        if (list == NULL || *count == size) {
            break;
        }
        list[(*count)++] = query_number(&query, 0);
    }
    bool memory = size == 0 || list != NULL;
    *talks = list;
    return query_end(&query, error) &&
           (memory || journal_no_memory(journal, error));
}

#define TALKS_WITH                                                             \
    "SELECT id, count(*) OVER () FROM talks WHERE parent IS NULL"              \
    " AND (?1 IS NULL OR scenario = ?1)"                                       \
    " AND ifnull((SELECT person(name) FROM profiles WHERE id = profile), '')"  \
    " = person(?2)"

bool journal_unfinished(Journal *journal, const char *scenario, Arena *arena,
                        const int64_t **talks, size_t *count, Error *error)
{
    return read_ids(journal,
                    TALKS_WITH " AND ended IS NULL AND id IN"
                               " (SELECT talk FROM moves) ORDER BY id DESC",
                    scenario, arena, talks, count, error);
}

bool journal_unmeasured(Journal *journal, const char *scenario, Arena *arena,
                        const int64_t **talks, size_t *count, Error *error)
{
    return read_ids(journal,
                    TALKS_WITH " AND ended IS NOT NULL AND ending <> ''"
                               " AND id NOT IN (SELECT talk FROM figures)"
                               " ORDER BY id DESC",
                    scenario, arena, talks, count, error);
}

bool journal_read_answers(Journal *journal, int64_t id, Arena *arena,
                          const JournalAnswer **answers, size_t *count,
                          Error *error)
{
    size_t size;
    if (!count_rows(journal, "SELECT count(*) FROM answers WHERE talk = ?", id,
                    &size, error)) {
        return false;
    }
    JournalAnswer *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return journal_no_memory(journal, error);
    }
    Query query = query_begin(&journal->database,
                              "SELECT question, value, text FROM answers"
                              " WHERE talk = ? ORDER BY question");
    query_bind_number(&query, id);
    size_t found = 0;
    for (; found < size && query_next(&query); found++) {
        list[found].question = query_text(&query, 0, arena);
        list[found].value = (int)query_number(&query, 1);
        list[found].text = query_text(&query, 2, arena);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *answers = list;
    *count = found;
    return true;
}

bool journal_last_text(Journal *journal, const char *question, Arena *arena,
                       const char **text, Error *error)
{
    const char *found = NULL;
    Query query = query_begin(&journal->database,
                              "SELECT text FROM answers"
                              " JOIN talks ON talks.id = talk"
                              " WHERE text <> '' AND " JOURNAL_OWNED
                              " AND question = ? ORDER BY talk DESC LIMIT 1");
    query_bind_text(&query, journal->profile);
    query_bind_text(&query, question);
    if (query_next(&query)) {
        found = query_text(&query, 0, arena);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *text = found;
    return true;
}

static void read_listed(Query *query, Arena *arena, JournalTalk *talk)
{
    talk->id = query_number(query, 0);
    talk->seed = (uint64_t)query_number(query, 1);
    talk->scenario = query_text(query, 2, arena);
    talk->mood = query_text(query, 3, arena);
    talk->started = query_text(query, 4, arena);
    talk->ended = query_text(query, 5, arena);
    talk->ending = query_text(query, 6, arena);
    talk->moves = (int)query_number(query, 7);
}

#define LISTED                                                                 \
    " FROM talks WHERE ended IS NOT NULL AND parent IS NULL "                  \
    "AND " JOURNAL_OWNED

static bool count_listed(Journal *journal, size_t *count, Error *error)
{
    Query query = query_begin(&journal->database, "SELECT count(*)" LISTED);
    query_bind_text(&query, journal->profile);
    *count = query_next(&query) ? (size_t)query_number(&query, 0) : 0;
    return query_end(&query, error);
}

bool journal_list(Journal *journal, size_t most, Arena *arena,
                  const JournalTalk **talks, size_t *count, Error *error)
{
    size_t size;
    if (!count_listed(journal, &size, error)) {
        return false;
    }
    size = size < most ? size : most;
    JournalTalk *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return journal_no_memory(journal, error);
    }
    Query query =
        query_begin(&journal->database,
                    "SELECT id, seed, scenario, mood, started, ended, ending,"
                    " (SELECT count(*) FROM moves WHERE talk = talks.id)" LISTED
                    " ORDER BY id DESC LIMIT ?");
    query_bind_text(&query, journal->profile);
    query_bind_number(&query, (int64_t)size);
    size_t found = 0;
    for (; found < size && query_next(&query); found++) {
        read_listed(&query, arena, &list[found]);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *talks = list;
    *count = found;
    return true;
}

// All that came from one talk, by way of each other. A strand is always younger
// than what it left.
#define DESCENDANTS                                                            \
    "WITH RECURSIVE strands (id) AS (SELECT id FROM talks WHERE parent = ?"    \
    " UNION SELECT t.id FROM talks t JOIN strands s ON t.parent = s.id)"

bool journal_strands(Journal *journal, int64_t id, Arena *arena,
                     const JournalStrand **strands, size_t *count, Error *error)
{
    size_t size;
    if (!count_rows(journal, DESCENDANTS " SELECT count(*) FROM strands", id,
                    &size, error)) {
        return false;
    }
    JournalStrand *list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return journal_no_memory(journal, error);
    }
    Query query =
        query_begin(&journal->database, DESCENDANTS
                    " SELECT id, parent, fork,"
                    " (SELECT count(*) FROM moves WHERE talk = talks.id),"
                    " ending FROM talks WHERE id IN strands ORDER BY id");
    query_bind_number(&query, id);
    size_t found = 0;
    for (; found < size && query_next(&query); found++) {
        list[found] = (JournalStrand){.id = query_number(&query, 0),
                                      .parent = query_number(&query, 1),
                                      .fork = (int)query_number(&query, 2),
                                      .moves = (int)query_number(&query, 3),
                                      .ending = query_text(&query, 4, arena)};
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *strands = list;
    *count = found;
    return true;
}

bool journal_profiles(Journal *journal, Arena *arena, const char ***names,
                      size_t *count, Error *error)
{
    size_t size;
    if (!count_rows(journal, "SELECT count(*) FROM profiles WHERE id > ?", 0,
                    &size, error)) {
        return false;
    }
    const char **list = arena_push(arena, size * sizeof(*list));
    if (list == NULL) {
        return journal_no_memory(journal, error);
    }
    Query query =
        query_begin(&journal->database, "SELECT name, min(id) FROM profiles"
                                        " GROUP BY person(name) ORDER BY name");
    size_t found = 0;
    for (; found < size && query_next(&query); found++) {
        list[found] = query_text(&query, 0, arena);
    }
    if (!query_end(&query, error)) {
        return false;
    }
    *names = list;
    *count = found;
    return true;
}
