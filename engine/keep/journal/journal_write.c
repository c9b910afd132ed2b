// What is written of a talk. Each of these is a change of its own, or a part of
// the one that was begun.

#include "keep/journal/journal_parts.h"
#include "keep/journal/query.h"

static bool write_profile(Journal *journal, Error *error)
{
    if (journal->profile[0] == '\0') {
        return true;
    }
    Query query = query_begin(
        &journal->database,
        "INSERT INTO profiles (name) SELECT ?1 WHERE NOT EXISTS"
        " (SELECT 1 FROM profiles WHERE person(name) = person(?1))");
    query_bind_text(&query, journal->profile);
    return query_finish(&query, error);
}

static bool write_talk(Journal *journal, const char *scenario, const char *mood,
                       uint64_t seed, const char *when, Error *error)
{
    Query query =
        query_begin(&journal->database,
                    "INSERT INTO talks (scenario, mood, seed, started, profile)"
                    " VALUES (?, ?, ?, ?, (SELECT min(id) FROM profiles"
                    "  WHERE person(name) = person(?)))");
    query_bind_text(&query, scenario);
    query_bind_text(&query, mood);
    query_bind_number(&query, (int64_t)seed); // the same 64 bits
    query_bind_text(&query, when);
    query_bind_text(&query, journal->profile); // nobody is called ""
    return query_finish(&query, error);
}

bool journal_begin_talk(Journal *journal, const char *scenario,
                        const char *mood, uint64_t seed, const char *when,
                        int64_t *id, Error *error)
{
    if (!journal_begin_change(journal, error)) {
        return false;
    }
    bool good = write_profile(journal, error) &&
                write_talk(journal, scenario, mood, seed, when, error);
    int64_t begun = sqlite3_last_insert_rowid(journal->database.handle);
    if (!journal_finish_change(journal, good, error)) {
        return false;
    }
    *id = begun;
    journal->begun = journal->depth > 0 ? begun : JOURNAL_NO_TALK;
    (void)journal_claim(journal, begun); // nobody else knows it yet
    return true;
}

// Ends a query that must have changed one row; if it changed none, the talk
// was not as the caller thought.
static bool finish_one(Journal *journal, Query *query, const char *otherwise,
                       Error *error)
{
    if (!query_finish(query, error)) {
        return false;
    }
    return sqlite3_changes(journal->database.handle) == 1 ||
           error_set(error, ERROR_JOURNAL, journal->path, 0, NULL, otherwise);
}

// Whether it is the next move is asked in the same statement that adds it:
// nobody can come in between.
static bool add_move(Journal *journal, int64_t id, int number, const char *text,
                     Error *error)
{
    Query query =
        query_begin(&journal->database,
                    "INSERT INTO moves (talk, number, text) SELECT ?1, ?2, ?3"
                    " FROM talks WHERE id = ?1 AND ended IS NULL"
                    " AND ?2 = 1 + (SELECT ifnull(max(number), 0) FROM moves"
                    "  WHERE talk = ?1)");
    query_bind_number(&query, id);
    query_bind_number(&query, number);
    query_bind_text(&query, text);
    return finish_one(journal, &query, "move", error);
}

bool journal_add_move(Journal *journal, int64_t id, int number,
                      const char *text, Error *error)
{
    return journal_begin_change(journal, error) &&
           journal_finish_change(
               journal, add_move(journal, id, number, text, error), error);
}

static bool end_talk(Journal *journal, int64_t id, const char *ending,
                     const char *when, Error *error)
{
    Query query =
        query_begin(&journal->database, "UPDATE talks SET ending = ?, ended = ?"
                                        " WHERE id = ? AND ended IS NULL");
    query_bind_text(&query, ending);
    query_bind_text(&query, when);
    query_bind_number(&query, id);
    if (!finish_one(journal, &query, "talk", error)) {
        return false;
    }
    journal->ended = true;
    lock_give(&journal->claims, id);
    return true;
}

bool journal_end_talk(Journal *journal, int64_t id, const char *ending,
                      const char *when, Error *error)
{
    return journal_begin_change(journal, error) &&
           journal_finish_change(
               journal, end_talk(journal, id, ending, when, error), error);
}

bool journal_abandon_talk(Journal *journal, int64_t id, const char *when,
                          Error *error)
{
    return journal_end_talk(journal, id, "", when, error);
}

static bool add_answer(Journal *journal, int64_t id, const char *question,
                       int value, const char *text, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO answers (talk, question, value, text)"
        " SELECT id, ?2, ?3, ?4 FROM talks WHERE id = ?1"
        " ON CONFLICT (talk, question)"
        " DO UPDATE SET value = excluded.value, text = excluded.text");
    query_bind_number(&query, id);
    query_bind_text(&query, question);
    query_bind_number(&query, value);
    query_bind_text(&query, text);
    return finish_one(journal, &query, "talk", error);
}

bool journal_add_answer(Journal *journal, int64_t id, const char *question,
                        int value, const char *text, Error *error)
{
    return journal_begin_change(journal, error) &&
           journal_finish_change(
               journal, add_answer(journal, id, question, value, text, error),
               error);
}

static bool write_strand(Journal *journal, int64_t parent, int fork,
                         const char *when, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO talks (scenario, mood, seed, started, profile, parent,"
        " fork) SELECT scenario, mood, seed, ?3, profile, id, ?2"
        " FROM talks WHERE id = ?1 AND ?2 BETWEEN 0 AND"
        " (SELECT count(*) FROM moves WHERE talk = ?1)");
    query_bind_number(&query, parent);
    query_bind_number(&query, fork);
    query_bind_text(&query, when);
    return finish_one(journal, &query, "talk", error);
}

static bool copy_moves(Journal *journal, int64_t parent, int fork,
                       int64_t strand, Error *error)
{
    Query query =
        query_begin(&journal->database, "INSERT INTO moves (talk, number, text)"
                                        " SELECT ?3, number, text FROM moves"
                                        " WHERE talk = ?1 AND number <= ?2");
    query_bind_number(&query, parent);
    query_bind_number(&query, fork);
    query_bind_number(&query, strand);
    return query_finish(&query, error);
}

bool journal_begin_strand(Journal *journal, int64_t parent, int fork,
                          const char *when, int64_t *id, Error *error)
{
    if (!journal_begin_change(journal, error)) {
        return false;
    }
    bool good = write_strand(journal, parent, fork, when, error);
    int64_t begun = sqlite3_last_insert_rowid(journal->database.handle);
    good = good && copy_moves(journal, parent, fork, begun, error);
    if (!journal_finish_change(journal, good, error)) {
        return false;
    }
    *id = begun;
    return true;
}

static bool add_figure(Journal *journal, int64_t id, const char *name,
                       int value, Error *error)
{
    Query query = query_begin(
        &journal->database,
        "INSERT INTO figures (talk, name, value)"
        " SELECT id, ?2, ?3 FROM talks WHERE id = ?1"
        " ON CONFLICT (talk, name) DO UPDATE SET value = excluded.value");
    query_bind_number(&query, id);
    query_bind_text(&query, name);
    query_bind_number(&query, value);
    return finish_one(journal, &query, "talk", error);
}

bool journal_add_figure(Journal *journal, int64_t id, const char *name,
                        int value, Error *error)
{
    return journal_begin_change(journal, error) &&
           journal_finish_change(
               journal, add_figure(journal, id, name, value, error), error);
}

bool journal_add_debrief(Journal *journal, int64_t id, const Debrief *debrief,
                         Error *error)
{
    const DebriefFacts *facts = &debrief->facts;
    const struct {
        const char *name;
        int value;
    } figures[] = {
        {"rapport", conversation_rapport(&debrief->end)},
        {"vertrouwen", debrief->end.trust},
        {"ingevuld", facts->filled},
        {"verteld", facts->told},
        {"vragen", facts->questions},
        {"teruggegeven", facts->reflections},
        {"deel", facts->share},
        {"opgepakt", facts->taken},
        {"klant voorstel", debrief->his[HEADING_PROPOSAL]},
        {"klant wedstrijd", debrief->his[HEADING_CONTEST]},
        {"klant gevoel", debrief->his[HEADING_FEELING]},
    };
    if (!journal_begin_change(journal, error)) {
        return false;
    }
    bool good = true;
    for (size_t i = 0; good && i < sizeof(figures) / sizeof(figures[0]); i++) {
        good = journal_add_figure(journal, id, figures[i].name,
                                  figures[i].value, error);
    }
    return journal_finish_change(journal, good, error);
}
