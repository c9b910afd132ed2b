#include "keep/session.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "keep/session_parts.h"
#include "talk/move.h"

static const char AGAIN[] = "weerzien";

enum { FIRST_TURNS = 64 };

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
    bool keeps = session->keeps;
    bool fits = true;
    session->keeps = false; // what is read must not be written again
    for (size_t i = 0; fits && i < count; i++) {
        fits = session_play_named(session, names[i]);
    }
    session->keeps = keeps;
    return fits;
}

bool session_replay(Session *session, const Program *program,
                    const Scenario *scenario, const Recording *recording)
{
    int mood = session_find_mood(scenario, recording->mood);
    session_begin(session, program, scenario, recording->seed,
                  mood == NONE ? 0 : mood);
    return mood != NONE &&
           play_kept(session, recording->moves, recording->count);
}

SessionResume session_resume(Session *session, const SessionLeft *left)
{
    const Recording *recording = &left->recording;
    uint64_t seed = session->played.now.seed;
    int mood = session->played.now.mood;
    int old_mood = session_find_mood(session->played.scenario, recording->mood);
    bool fits = old_mood != NONE;
    if (!journal_claim(session->journal, left->talk)) {
        return SESSION_TAKEN;
    }
    if (fits) {
        start_again(session, recording->seed, old_mood);
        fits = play_kept(session, recording->moves, recording->count);
    }
    if (!fits || session_is_over(session)) {
        start_again(session, seed, mood);
        return SESSION_CHANGED;
    }
    session->keeps = true;
    session->talk = left->talk;
    session->kept = session->played.count;
    return SESSION_RESUMED;
}

bool session_look_back(Session *session, const Recording *recording,
                       int64_t talk)
{
    uint64_t seed = session->played.now.seed;
    int mood = session->played.now.mood;
    int old_mood = session_find_mood(session->played.scenario, recording->mood);
    bool fits = old_mood != NONE;
    if (fits) {
        start_again(session, recording->seed, old_mood);
        fits = play_kept(session, recording->moves, recording->count);
    }
    if (!fits || !session_is_over(session)) {
        start_again(session, seed, mood);
        return false;
    }
    session->keeps = true;
    session->talk = talk;
    session->kept = session->played.count;
    session->ended = true;
    return true;
}

// Another file --------------------------------------------------------------

// Of "haakje \"de dochter\" door": whether there is a dochter no more.
static bool is_gone(const Scenario *scenario, const char *move)
{
    static const TopicKind NAMED[] = {TOPIC_HOOK, TOPIC_THING, TOPIC_CELL,
                                      TOPIC_PROPOSAL, TOPIC_SELF};
    char name[MOVE_TEXT_MAX];
    size_t kind = strcspn(move, " ");
    const char *at = move + kind + (move[kind] == ' ');
    bool quoted = *at == '"';
    at += quoted;
    snprintf(name, sizeof name, "%.*s", (int)strcspn(at, quoted ? "\"" : " "),
             at);
    for (size_t i = 0; i < sizeof NAMED / sizeof NAMED[0]; i++) {
        const char *word = scenario_kind_word(NAMED[i]);
        if (strlen(word) == kind && strncmp(move, word, kind) == 0) {
            return scenario_find_topic(scenario, name) == NONE;
        }
    }
    return false;
}

// Plays what was played, but for a move that would now be the last.
static SessionParted play_again(Session *next, const Session *played)
{
    SessionParted parted = {0};
    const char **names = played->played.names;
    size_t count = played->played.count;
    if (!play_kept(next, names, count)) {
        count = next->played.count;
        parted = (SessionParted){.move = names[count], .number = count + 1};
        parted.gone = is_gone(next->played.scenario, parted.move);
    }
    if (session_is_over(next)) {
        parted = (SessionParted){.move = names[next->played.count - 1],
                                 .number = next->played.count,
                                 .over = true};
        start_again(next, next->played.now.seed, next->played.now.mood);
        (void)play_kept(next, names, parted.number - 1);
    }
    return parted;
}

void session_tell_parted(const Program *program, const SessionParted *parted,
                         char out[PROGRAM_TEXT_MAX])
{
    Pairs pairs = {0};
    const char *key = parted->other_day ? "live.day"
                      : parted->over    ? "live.over"
                      : parted->gone    ? "live.gone"
                                        : "live.not_now";
    pairs_number(&pairs, "zet", (int64_t)parted->number);
    pairs_text(&pairs, "wat", parted->move ? parted->move : "");
    program_fill(program, out, key, pairs.list);
}

void session_tell_changed(const Program *program, const SessionParted *parted,
                          char out[PROGRAM_TEXT_MAX])
{
    if (parted->move || parted->other_day) {
        session_tell_parted(program, parted, out);
    } else {
        (void)text_copy(out, PROGRAM_TEXT_MAX,
                        words_get(program->words, "live.again"));
    }
}

// What stays when one conversation follows another.
static void hand_over(const Session *from, Session *to)
{
    to->journal = from->journal;
    to->profile = from->profile;
    to->opens = from->opens;
    to->wait = from->wait;
    to->wait_self = from->wait_self;
    to->trouble = from->trouble;
}

void session_begin_next(Session *session, const Scenario *scenario,
                        uint64_t seed, int mood)
{
    Session next;
    (void)session_catch_up(session);
    session_release(session);
    session_begin(&next, session->program, scenario, seed, mood);
    hand_over(session, &next);
    session->journal = NULL; // it stays open
    session_end(session);
    *session = next;
}

// The same talk in the journal, with all that is still to be written.
static void go_on_with(const Session *from, Session *to)
{
    to->keeps = from->keeps;
    to->began = from->began;
    to->talk = from->talk;
    to->parent = from->parent;
    to->fork = from->fork;
    to->kept = from->kept;
    to->answer_count = from->answer_count;
    memcpy(to->answers, from->answers, sizeof to->answers);
    to->later = from->later;
}

SessionParted session_change(Session *session, const Scenario *scenario)
{
    Session next;
    const Played *played = &session->played;
    if (session_is_over(session)) {
        return (SessionParted){0};
    }
    int mood = session_find_mood(
        scenario, played->scenario->moods[played->now.mood].name);
    session_begin(&next, session->program, scenario, played->now.seed,
                  mood == NONE ? 0 : mood);
    SessionParted parted = play_again(&next, session);
    parted.other_day = mood == NONE;
    hand_over(session, &next);
    if (!parted.move && !parted.other_day) {
        go_on_with(session, &next);
        session->later = (Arena){0};
    } else if (session->keeps) {
        session_abandon(session, session->talk);
        session_release(session);
        session_keep(&next);
    }
    session->journal = NULL; // it stays open
    session_end(session);
    *session = next;
    return parted;
}

void session_fork(Session *session, const Session *from, int64_t parent,
                  size_t moves)
{
    session_begin(session, from->program, from->played.scenario,
                  from->played.now.seed, from->played.now.mood);
    bool fits = play_kept(session, from->played.names, moves);
    assert(fits); // it was played before
    (void)fits;
    hand_over(from, session);
    session->parent = parent;
    session->fork = moves;
    session_keep(session);
}

void session_join(Session *strand, Session *from)
{
    (void)session_catch_up(strand);
    if (!session_is_over(strand)) {
        session_abandon(strand, strand->talk);
    }
    hand_over(strand, from);
    strand->journal = NULL;
    session_end(strand);
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
    (void)session_catch_up(session);
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
    arena_free(&session->later);
    *session = (Session){0};
}

// Whether `name` is what every customer's is called: "weerzien", and
// "weerzien.deur" for its kind after that ending.
static bool is_again(const Mood *mood, const char *name)
{
    const char *rest = name + sizeof AGAIN - 1;
    if (!mood->again || strncmp(name, AGAIN, sizeof AGAIN - 1) != 0) {
        return false;
    }
    return mood->after == ENDING_NONE
               ? rest[0] == '\0'
               : rest[0] == '.' &&
                     strcmp(rest + 1,
                            scenario_ending_word((Ending)mood->after)) == 0;
}

int session_find_mood(const Scenario *scenario, const char *name)
{
    int again = NONE;
    for (int i = 0; name && i < scenario->mood_count; i++) {
        if (strcmp(scenario->moods[i].name, name) == 0) {
            return i;
        }
        again = is_again(&scenario->moods[i], name) ? i : again;
    }
    return name ? again : 0;
}
