#include "keep/session.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "platform/clock.h"
#include "talk/move.h"

enum {
    FIRST_TURNS = 64,
    WHEN_MAX = 32,
    DAY_LETTERS = 10 // of "2025-03-09T14:05:00"
};

void session_begin(Session *session, const Program *program,
                   const Scenario *scenario, uint64_t seed, int mood)
{
    *session = (Session){.program = program, .played = {.scenario = scenario}};
    conversation_begin(&session->played.now, scenario, seed, mood);
}

static void make_room(Session *session)
{
    if (session->played.count < session->played.size) {
        return;
    }
    size_t size = session->played.size ? session->played.size * 2 : FIRST_TURNS;
    Turn *turns = realloc(session->played.turns, size * sizeof *turns);
    if (!turns) {
        program_out_of_memory();
    }
    session->played.turns = turns;
    const char **names = realloc(session->played.names, size * sizeof *names);
    if (!names) {
        program_out_of_memory();
    }
    session->played.names = names;
    session->played.size = size;
}

// One line on what went wrong; from here on the talk is not kept.
static void give_up_journal(Session *session, const Error *error)
{
    program_say_error(session->program, error);
    program_say(session->program, stderr, "cli.not_kept", NULL);
    journal_close(session->journal);
    session->journal = NULL;
}

static void write_now(char out[WHEN_MAX])
{
    (void)clock_write_local(clock_now(), "%Y-%m-%dT%H:%M:%S", out, WHEN_MAX);
}

void session_open_journal(Session *session)
{
    Error error = {0};
    session->journal = journal_open(NULL, &error);
    if (!session->journal) {
        give_up_journal(session, &error);
        return;
    }
    const char *damaged = journal_damaged_file(session->journal);
    if (damaged) {
        const char *const pairs[] = {"bestand", damaged, NULL};
        program_say(session->program, stderr, "cli.damaged", pairs);
    }
}

bool session_has_met(const Session *session)
{
    const JournalProgress *progress = NULL;
    size_t count = 0;
    bool met = false;
    char today[WHEN_MAX];
    write_now(today);
    Arena arena = {0};
    if (session->journal &&
        journal_progress(session->journal, &arena, &progress, &count, NULL)) {
        for (size_t i = 0; i < count; i++) {
            met = met || (strcmp(progress[i].scenario,
                                 session->played.scenario->id) == 0 &&
                          strncmp(progress[i].first, today, DAY_LETTERS) < 0);
        }
    }
    arena_free(&arena);
    return met;
}

void session_use_profile(Session *session, const char *name)
{
    Error error = {0};
    if (session->journal &&
        !journal_use_profile(session->journal, name, &error)) {
        give_up_journal(session, &error);
    }
}

const char *session_card(Session *session)
{
    Error error = {0};
    const char *card = NULL;
    if (session->journal &&
        !journal_last_text(session->journal, JOURNAL_CARD,
                           session->program->arena, &card, &error)) {
        give_up_journal(session, &error);
        return NULL;
    }
    return card;
}

bool session_unfinished(Session *session, Recording *recording, int64_t *talk)
{
    Error error = {0};
    *talk = JOURNAL_NO_TALK;
    if (!session->journal) {
        return false;
    }
    if (!journal_unfinished(session->journal, session->program->arena,
                            recording, talk, &error)) {
        give_up_journal(session, &error);
        return false;
    }
    return *talk != JOURNAL_NO_TALK && recording->count > 0 &&
           strcmp(recording->scenario, session->played.scenario->id) == 0;
}

static void start_again(Session *session, uint64_t seed, int mood)
{
    session->played.count = 0;
    conversation_begin(&session->played.now, session->played.scenario, seed,
                       mood);
}

bool session_play_named(Session *session, const char *name)
{
    Move move;
    return recording_read_move(&session->played.now, name, &move) &&
           session_say(session, move, recording_own_words(name));
}

// Plays moves by name that the journal has already. False at the first that
// does not fit.
static bool play_kept(Session *session, const char **names, size_t count)
{
    Journal *journal = session->journal;
    bool fits = true;
    session->journal = NULL; // what is read must not be written again
    for (size_t i = 0; fits && i < count; i++) {
        fits = session_play_named(session, names[i]);
    }
    session->journal = journal;
    return fits;
}

bool session_resume(Session *session, const Recording *recording, int64_t talk)
{
    uint64_t seed = session->played.now.seed;
    int mood = session->played.now.mood;
    int old_mood = session_find_mood(session->played.scenario, recording->mood);
    bool fits = old_mood != NONE;
    if (fits) {
        start_again(session, recording->seed, old_mood);
        fits = play_kept(session, recording->moves, recording->count);
    }
    session->talk = talk;
    if (!fits || session_is_over(session)) {
        start_again(session, seed, mood);
        return false;
    }
    return true;
}

void session_abandon(Session *session, int64_t talk)
{
    char when[WHEN_MAX];
    Error error = {0};
    write_now(when);
    if (session->journal &&
        !journal_abandon_talk(session->journal, talk, when, &error)) {
        give_up_journal(session, &error);
    }
}

void session_keep(Session *session)
{
    char when[WHEN_MAX];
    Error error = {0};
    write_now(when);
    if (session->journal &&
        !journal_begin_talk(
            session->journal, session->played.scenario->id,
            session->played.scenario->moods[session->played.now.mood].name,
            session->played.now.seed, when, &session->talk, &error)) {
        give_up_journal(session, &error);
    }
}

void session_fork(Session *session, const Session *from, int64_t parent,
                  size_t moves)
{
    char when[WHEN_MAX];
    Error error = {0};
    session_begin(session, from->program, from->played.scenario,
                  from->played.now.seed, from->played.now.mood);
    bool fits = play_kept(session, from->played.names, moves);
    assert(fits); // it was played before
    (void)fits;
    session->journal = from->journal;
    write_now(when);
    if (session->journal &&
        !journal_begin_strand(session->journal, parent, (int)moves, when,
                              &session->talk, &error)) {
        give_up_journal(session, &error);
    }
}

void session_join(Session *strand, Session *from)
{
    if (!session_is_over(strand)) {
        session_abandon(strand, strand->talk);
    }
    from->journal = strand->journal;
    strand->journal = NULL;
    session_end(strand);
}

void session_keep_figure(Session *session, const char *name, int value)
{
    Error error = {0};
    if (session->journal && !journal_add_figure(session->journal, session->talk,
                                                name, value, &error)) {
        give_up_journal(session, &error);
    }
}

void session_answer(Session *session, const char *question, int value,
                    const char *text)
{
    Error error = {0};
    if (session->journal &&
        !journal_add_answer(session->journal, session->talk, question, value,
                            text, &error)) {
        give_up_journal(session, &error);
    }
}

const Debrief *session_debrief(const Session *session, Arena *arena)
{
    Debrief *debrief = arena_push(arena, sizeof *debrief);
    if (!debrief ||
        !debrief_make(arena, session->played.scenario, session->played.now.mood,
                      session->played.now.seed, session->played.turns,
                      session->played.count, debrief)) {
        program_out_of_memory();
    }
    return debrief;
}

// Writes the end of the talk, and how it went, to the journal. Who was the
// customer himself has nothing to get better at there.
static bool keep_end(Session *session, Error *error)
{
    char when[WHEN_MAX];
    write_now(when);
    if (!journal_end_talk(
            session->journal, session->talk,
            scenario_ending_word((Ending)session->played.now.ending), when,
            error)) {
        return false;
    }
    if (session->played.scenario->turned) {
        return true;
    }
    Arena arena = {0};
    bool kept = journal_add_debrief(session->journal, session->talk,
                                    session_debrief(session, &arena), error);
    arena_free(&arena);
    return kept;
}

// Writes the last move, and the end if it was that, to the journal.
static void keep_move(Session *session)
{
    Error error = {0};
    if (!session->journal) {
        return;
    }
    bool kept = journal_add_move(
        session->journal, session->talk, (int)session->played.count,
        session->played.names[session->played.count - 1], &error);
    if (kept && session_is_over(session)) {
        kept = keep_end(session, &error);
    }
    if (!kept) {
        give_up_journal(session, &error);
    }
}

bool session_play(Session *session, Move move)
{
    return session_say(session, move, "");
}

bool session_say(Session *session, Move move, const char *words)
{
    if (!conversation_allows(&session->played.now, move)) {
        return false;
    }
    make_room(session);
    const char *kept = recording_name(session->program->arena,
                                      &session->played.now, move, words);
    if (!kept) {
        program_out_of_memory();
    }
    Turn *turn = &session->played.turns[session->played.count];
    if (!conversation_play(&session->played.now, move, turn)) {
        return false;
    }
    turn->you = move_is_own(move) ? recording_own_words(kept) : turn->you;
    session->played.names[session->played.count++] = kept;
    keep_move(session);
    return true;
}

const Turn *session_last(const Session *session)
{
    return session->played.count
               ? &session->played.turns[session->played.count - 1]
               : NULL;
}

bool session_is_over(const Session *session)
{
    return session->played.now.ending != ENDING_NONE;
}

Recording session_recording(const Session *session)
{
    return (Recording){
        .scenario = session->played.scenario->id,
        .mood = session->played.scenario->moods[session->played.now.mood].name,
        .seed = session->played.now.seed,
        .moves = session->played.names,
        .count = session->played.count};
}

bool session_record(const Session *session, const char *path, Error *error)
{
    Recording recording = session_recording(session);
    char *text = recording_format(session->program->arena, &recording);
    if (!text) {
        program_out_of_memory();
    }
    return file_write(path, text, strlen(text), error);
}

void session_end(Session *session)
{
    journal_close(session->journal);
    free(session->played.turns);
    free(session->played.names);
    *session = (Session){0};
}

int session_find_mood(const Scenario *scenario, const char *name)
{
    if (!name) {
        return 0;
    }
    for (int i = 0; i < scenario->mood_count; i++) {
        if (strcmp(scenario->moods[i].name, name) == 0) {
            return i;
        }
    }
    return NONE;
}
