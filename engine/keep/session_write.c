// What a session writes to the journal, and writes later when it could not.

#include <stdlib.h>
#include <string.h>

#include "keep/session_parts.h"
#include "platform/clock.h"

enum { WHEN_MAX = 40 };

// "2025-03-09T14:05:00+01:00".
static void write_when(int64_t seconds, char out[WHEN_MAX])
{
    if (clock_write_local(seconds, "%Y-%m-%dT%H:%M:%S%z", out, WHEN_MAX - 1)) {
        char *minutes = out + strlen(out) - 2;
        memmove(minutes + 1, minutes, 3);
        *minutes = ':';
    }
}

static void say_wait(void *self)
{
    program_say((const Program *)self, stderr, "keep.waits", NULL);
}

// One line on what goes wrong, where it begins.
static void note_trouble(Session *session, const Error *error)
{
    if (session->trouble.kind == ERROR_NONE) {
        program_say_error(session->program, error);
        program_say(session->program, stderr, "cli.not_kept", NULL);
    }
    session->trouble = *error;
}

static void note_well(Session *session)
{
    if (session->trouble.kind != ERROR_NONE) {
        program_say(session->program, stderr, "keep.again", NULL);
        session->trouble = (Error){0};
    }
}

const Error *session_trouble(const Session *session)
{
    return session->trouble.kind == ERROR_NONE ? NULL : &session->trouble;
}

// Opening ----------------------------------------------------------------

static void say_damaged(const Session *session)
{
    const char *damaged = journal_damaged_file(session->journal);
    if (damaged) {
        const char *const pairs[] = {"bestand", damaged, NULL};
        program_say(session->program, stderr, "cli.damaged", pairs);
    }
}

static bool open_journal(Session *session, Error *error)
{
    if (session->journal || !session->opens) {
        return session->journal != NULL;
    }
    // The program outlives the journal, a session may be moved.
    session->journal =
        session->wait ? journal_open_waiting(NULL, session->wait,
                                             session->wait_self, error)
                      : journal_open_waiting(NULL, say_wait,
                                             (void *)session->program, error);
    if (!session->journal) {
        return false;
    }
    say_damaged(session);
    return journal_use_profile(session->journal, session->profile, error);
}

void session_open_journal(Session *session)
{
    Error error = {0};
    session->opens = true;
    if (!open_journal(session, &error) ||
        !journal_can_write(session->journal, &error)) {
        note_trouble(session, &error);
    }
}

void session_use_profile(Session *session, const char *name)
{
    Error error = {0};
    session->profile = name;
    if (session->journal &&
        !journal_use_profile(session->journal, name, &error)) {
        note_trouble(session, &error);
    }
}

// Writing ----------------------------------------------------------------

static bool begin_talk(Session *session, Error *error)
{
    const Played *played = &session->played;
    char when[WHEN_MAX];
    write_when(session->began, when);
    if (session->parent != JOURNAL_NO_TALK) {
        session->kept = session->fork;
        return journal_begin_strand(session->journal, session->parent,
                                    (int)session->fork, when, &session->talk,
                                    error);
    }
    session->kept = 0;
    return journal_begin_talk(session->journal, played->scenario->id,
                              played->scenario->moods[played->now.mood].name,
                              played->now.seed, when, &session->talk, error);
}

static bool write_moves(Session *session, Error *error)
{
    bool good = true;
    while (good && session->kept < session->played.count) {
        good = journal_add_move(session->journal, session->talk,
                                (int)session->kept + 1,
                                session->played.names[session->kept], error);
        session->kept += good ? 1 : 0;
    }
    return good;
}

// Who was the customer himself has nothing to get better at.
static bool write_figures(const Session *session, Error *error)
{
    if (session->played.scenario->turned) {
        return true;
    }
    Arena arena = {0};
    bool kept = journal_add_debrief(session->journal, session->talk,
                                    session_debrief(session, &arena), error);
    arena_free(&arena);
    return kept;
}

static bool write_end(const Session *session, Error *error)
{
    char when[WHEN_MAX];
    write_when(clock_now(), when);
    return (session->ended ||
            journal_end_talk(
                session->journal, session->talk,
                scenario_ending_word((Ending)session->played.now.ending), when,
                error)) &&
           write_figures(session, error);
}

void session_write_end(const Session *session)
{
    if (journal_can_write(session->journal, NULL) &&
        journal_begin_change(session->journal, NULL)) {
        (void)journal_finish_change(session->journal, write_end(session, NULL),
                                    NULL);
    }
}

static bool write_end_once(Session *session, Error *error)
{
    if (session->ended || !session_is_over(session)) {
        return true;
    }
    bool good = write_end(session, error);
    session->ended = good;
    return good;
}

static bool write_answers(Session *session, Error *error)
{
    bool good = true;
    for (size_t i = 0; good && i < session->answer_count; i++) {
        const SessionAnswer *answer = &session->answers[i];
        good = answer->text
                   ? journal_add_answer(session->journal, session->talk,
                                        answer->name, answer->value,
                                        answer->text, error)
                   : journal_add_figure(session->journal, session->talk,
                                        answer->name, answer->value, error);
    }
    return good;
}

// A move, with the end and how it went if it was the last, is there as a whole
// or not at all.
static bool write_missing(Session *session, Error *error)
{
    return (session->talk != JOURNAL_NO_TALK || begin_talk(session, error)) &&
           write_moves(session, error) && write_end_once(session, error) &&
           write_answers(session, error);
}

bool session_catch_up(Session *session)
{
    Error error = {0};
    int64_t talk = session->talk;
    size_t kept = session->kept;
    bool ended = session->ended;
    if (!session->keeps) {
        return true;
    }
    if (open_journal(session, &error) &&
        journal_begin_change(session->journal, &error) &&
        journal_finish_change(session->journal, write_missing(session, &error),
                              &error)) {
        session->answer_count = 0;
        arena_free(&session->later);
        note_well(session);
        return true;
    }
    session->talk = talk;
    session->kept = kept;
    session->ended = ended;
    note_trouble(session, &error);
    return false;
}

void session_keep(Session *session)
{
    session->keeps = session->opens;
    session->began = clock_now();
    (void)session_catch_up(session);
}

void session_abandon(Session *session, int64_t talk)
{
    char when[WHEN_MAX];
    Error error = {0};
    write_when(clock_now(), when);
    if (session->journal && talk != JOURNAL_NO_TALK &&
        !journal_abandon_talk(session->journal, talk, when, &error)) {
        note_trouble(session, &error);
    }
}

void session_release(Session *session)
{
    if (session->journal && session->talk != JOURNAL_NO_TALK) {
        journal_release(session->journal, session->talk);
    }
}

static const char *keep_text(Session *session, const char *text)
{
    char *kept = arena_push_text(&session->later, text, strlen(text));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

// The last answer to a question counts.
static void add_answer(Session *session, const char *name, int value,
                       const char *text)
{
    size_t at = 0;
    while (at < session->answer_count &&
           strcmp(session->answers[at].name, name) != 0) {
        at++;
    }
    if (!session->keeps || at == SESSION_ANSWERS_MAX) {
        return;
    }
    session->answers[at] =
        (SessionAnswer){.name = keep_text(session, name),
                        .text = text ? keep_text(session, text) : NULL,
                        .value = value};
    session->answer_count += at == session->answer_count ? 1 : 0;
    (void)session_catch_up(session);
}

void session_keep_figure(Session *session, const char *name, int value)
{
    add_answer(session, name, value, NULL);
}

void session_answer(Session *session, const char *question, int value,
                    const char *text)
{
    add_answer(session, question, value, text);
}
