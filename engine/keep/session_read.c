// What a session finds in the journal of earlier days.

#include <string.h>

#include "keep/session_parts.h"
#include "platform/clock.h"

enum {
    DAY_MAX = 16,
    DAY_LETTERS = 10 // of "2025-03-09T14:05:00"
};

bool session_has_met(const Session *session, Ending *last)
{
    const JournalProgress *progress = NULL;
    size_t count = 0;
    bool met = false;
    *last = ENDING_NONE;
    char today[DAY_MAX] = "";
    (void)clock_write_local(clock_now(), "%Y-%m-%d", today, sizeof today);
    Arena arena = {0};
    if (session->journal &&
        journal_progress(session->journal, &arena, &progress, &count, NULL)) {
        for (size_t i = 0; i < count; i++) {
            if (strcmp(progress[i].scenario, session->played.scenario->id)) {
                continue;
            }
            met = met || strncmp(progress[i].first, today, DAY_LETTERS) < 0;
            *last = scenario_ending_from_word(progress[i].last_ending);
        }
    }
    arena_free(&arena);
    return met;
}

const char *session_card(Session *session)
{
    const char *card = NULL;
    return session->journal &&
                   journal_last_text(session->journal, JOURNAL_CARD,
                                     session->program->arena, &card, NULL)
               ? card
               : NULL;
}

// Writes the end of a talk of which the journal has the moves, and how it went;
// the last alone if it has `ended`. False if it has not come to its end, or no
// longer fits; that it cannot be written now is no matter.
static bool complete(const Session *session, int64_t talk, bool ended,
                     const Recording *recording)
{
    Arena arena = {0};
    Program program = *session->program;
    Session again;
    program.arena = &arena; // all of it is gone afterwards
    bool over =
        session_replay(&again, &program, session->played.scenario, recording) &&
        session_is_over(&again);
    if (over) {
        again.journal = session->journal;
        again.talk = talk;
        again.kept = again.played.count;
        again.keeps = true;
        again.ended = ended;
        session_write_end(&again);
    }
    again.journal = NULL;
    session_end(&again);
    arena_free(&arena);
    return over;
}

static void measure_again(const Session *session)
{
    Arena arena = {0};
    const int64_t *talks = NULL;
    size_t count = 0;
    if (!session->played.scenario->turned &&
        journal_unmeasured(session->journal, session->played.scenario->id,
                           &arena, &talks, &count, NULL)) {
        for (size_t i = 0; i < count; i++) {
            Recording recording;
            if (journal_read_talk(session->journal, talks[i], &arena,
                                  &recording, NULL)) {
                (void)complete(session, talks[i], true, &recording);
            }
        }
    }
    arena_free(&arena);
}

// Whether `talk` is one to go on with.
static bool is_left(const Session *session, int64_t talk, SessionLeft *left)
{
    if (journal_is_claimed(session->journal, talk)) {
        left->elsewhere = true;
        return false;
    }
    return journal_read_talk(session->journal, talk, session->program->arena,
                             &left->recording, NULL) &&
           !complete(session, talk, false, &left->recording);
}

bool session_find_left(Session *session, SessionLeft *left)
{
    Arena arena = {0};
    const int64_t *talks = NULL;
    size_t count = 0;
    *left = (SessionLeft){.talk = JOURNAL_NO_TALK};
    if (!session->journal) {
        return false;
    }
    session_release(session); // nobody plays it now
    measure_again(session);
    if (journal_unfinished(session->journal, session->played.scenario->id,
                           &arena, &talks, &count, NULL)) {
        for (size_t i = 0; i < count && left->talk == JOURNAL_NO_TALK; i++) {
            left->talk =
                is_left(session, talks[i], left) ? talks[i] : JOURNAL_NO_TALK;
        }
    }
    arena_free(&arena);
    return left->talk != JOURNAL_NO_TALK;
}
