#include "report/lesson_replay.h"

#include <stdint.h>
#include <string.h>

#include "keep/session.h"

enum { STEPS_MAX = CONVERSATION_MOVES_MAX };

#define NO_STRAND SIZE_MAX

typedef struct Reader {
    const Program *program;
    LessonReplay out;
    const LessonEvent *vote; // that waits for its move, or NULL
    const LessonEvent *subject;
} Reader;

static void *push(const Reader *reader, size_t size)
{
    void *memory = arena_push(reader->program->arena, size);
    if (!memory) {
        program_out_of_memory();
    }
    return memory;
}

static LessonTalk *last_talk(const Reader *reader)
{
    return reader->out.count > 0 ? &reader->out.talks[reader->out.count - 1]
                                 : NULL;
}

static LessonStrand *last_strand(const LessonTalk *talk)
{
    return &talk->strands[talk->strand_count - 1];
}

// The strand begins with the moves that stay, each ended by a "\n".
static void take_moves(const Reader *reader, LessonStrand *strand,
                       const char *moves)
{
    while (*moves != '\0' && strand->count < STEPS_MAX) {
        size_t length = strcspn(moves, "\n");
        char *name = push(reader, length + 1);
        memcpy(name, moves, length);
        strand->steps[strand->count++].name = name;
        moves += length + (moves[length] == '\n' ? 1 : 0);
    }
    strand->shared = strand->count;
}

size_t lesson_replay_shared(const LessonStrand *a, const LessonStrand *b)
{
    size_t i = 0;
    while (i < a->count && i < b->count &&
           strcmp(a->steps[i].name, b->steps[i].name) == 0) {
        i++;
    }
    return i;
}

// Who played the moves that stay, and what was voted and guessed there, is
// known from the last strand that has them.
static void inherit(LessonTalk *talk, LessonStrand *strand)
{
    for (size_t i = talk->strand_count; i-- > 0;) {
        const LessonStrand *before = &talk->strands[i];
        if (lesson_replay_shared(before, strand) == strand->count) {
            memcpy(strand->steps, before->steps,
                   strand->count * sizeof *strand->steps);
            strand->steps[strand->count].guesses =
                before->steps[strand->count].guesses;
            return;
        }
    }
}

static void begin_strand(const Reader *reader, LessonTalk *talk,
                         const LessonEvent *event)
{
    LessonStrand strand = {
        .steps = push(reader, (STEPS_MAX + 1) * sizeof(LessonStep))};
    take_moves(reader, &strand, event->moves);
    inherit(talk, &strand);
    talk->strands[talk->strand_count++] = strand;
}

// The strands of the talk that begins with event `from`.
static size_t count_strands(const Lesson *lesson, size_t from)
{
    size_t strands = 1;
    for (size_t i = from + 1;
         i < lesson->count && lesson->events[i].kind != LESSON_TALK; i++) {
        strands += lesson->events[i].kind == LESSON_TURN_BACK;
    }
    return strands;
}

static void begin_talk(Reader *reader, const LessonEvent *event, size_t strands)
{
    LessonTalk talk = {.begin = event,
                       .strands = push(reader, strands * sizeof(LessonStrand)),
                       .main = NO_STRAND};
    begin_strand(reader, &talk, event);
    reader->out.talks[reader->out.count++] = talk;
}

// The hands, if they were for that move.
static const LessonEvent *hands_for(const LessonEvent *hands,
                                    const LessonEvent *move)
{
    return hands && hands->number == move->number ? hands : NULL;
}

static void add_move(Reader *reader, LessonStrand *strand,
                     const LessonEvent *event)
{
    if (strand->count == STEPS_MAX) {
        return;
    }
    LessonStep *step = &strand->steps[strand->count++];
    step->name = event->moves;
    step->move = event;
    step->vote = hands_for(reader->vote, event);
    step->subject = hands_for(reader->subject, event);
    reader->vote = NULL;
    reader->subject = NULL;
}

static void add_guess(const Reader *reader, LessonStrand *strand,
                      const LessonEvent *event)
{
    LessonGuess *guess = push(reader, sizeof *guess);
    LessonGuess **end = &strand->steps[strand->count].guesses;
    while (*end) {
        end = &(*end)->next;
    }
    guess->event = event;
    *end = guess;
}

static void add_end(LessonTalk *talk)
{
    last_strand(talk)->ended = true;
    if (talk->main == NO_STRAND) {
        talk->main = talk->strand_count - 1;
    }
}

static void read_event(Reader *reader, const Lesson *lesson, size_t index)
{
    const LessonEvent *event = &lesson->events[index];
    if (event->kind == LESSON_TALK) {
        begin_talk(reader, event, count_strands(lesson, index));
    }
    LessonTalk *talk = last_talk(reader);
    if (!talk || event->kind == LESSON_BROUGHT) {
        return; // before its first talk, or of talks that others had
    }
    talk->until = event->when;
    switch (event->kind) {
    case LESSON_MOVE:
        add_move(reader, last_strand(talk), event);
        break;
    case LESSON_VOTE:
        reader->vote = event;
        break;
    case LESSON_SUBJECT:
        reader->subject = event;
        break;
    case LESSON_GUESS:
        add_guess(reader, last_strand(talk), event);
        break;
    case LESSON_TURN_BACK:
        begin_strand(reader, talk, event);
        break;
    case LESSON_END:
        add_end(talk);
        break;
    case LESSON_MARK: // the last holds: one may go back to the page
        if (event->number < HEADINGS) {
            talk->marks[event->number] = event;
        }
        break;
    case LESSON_CARD:
        if (event->player != NONE) {
            talk->cards[event->player] = event;
        }
        break;
    default:
        break;
    }
}

// A strand in which nothing was said after turning back is none.
static void drop_empty(LessonTalk *talk)
{
    size_t main = NO_STRAND;
    size_t kept = 0;
    for (size_t i = 0; i < talk->strand_count; i++) {
        const LessonStrand *strand = &talk->strands[i];
        if (strand->count > strand->shared) {
            main = i == talk->main ? kept : main;
            talk->strands[kept++] = *strand;
        }
    }
    talk->strand_count = kept > 0 ? kept : 1;
    talk->main = main < kept ? main : talk->strand_count - 1;
}

static void play_strand(const Reader *reader, const ExportTalk *told,
                        LessonStrand *strand)
{
    const char **names = push(reader, (strand->count + 1) * sizeof *names);
    for (size_t i = 0; i < strand->count; i++) {
        names[i] = strand->steps[i].name;
    }
    if (!export_talk_play(reader->program, told, names, strand->count,
                          &strand->debrief, NULL)) {
        strand->debrief = NULL;
    }
}

static void tell_branches(LessonTalk *talk)
{
    const LessonStrand *main = &talk->strands[talk->main];
    for (size_t i = 0; i < talk->strand_count; i++) {
        const LessonStrand *strand = &talk->strands[i];
        if (i != talk->main && strand->debrief &&
            talk->told.strand_count < EXPORT_STRANDS_MAX) {
            talk->told.strands[talk->told.strand_count++] =
                (ExportStrand){.fork = lesson_replay_shared(strand, main),
                               .debrief = strand->debrief};
        }
    }
}

static void play_talk(const Reader *reader, LessonTalk *talk)
{
    const LessonEvent *begin = talk->begin;
    const Scenario *scenario =
        begin->scenario ? begin->scenario
                        : program_load(reader->program, reader->program->arena,
                                       begin->texts[0], NULL);
    int mood = scenario ? session_find_mood(scenario, begin->texts[2]) : NONE;
    if (mood == NONE) {
        return;
    }
    ExportTalk told = {.scenario = scenario, .mood = mood, .seed = begin->seed};
    for (size_t i = 0; i < talk->strand_count; i++) {
        play_strand(reader, &told, &talk->strands[i]);
    }
    if (talk->strands[talk->main].debrief) {
        told.debrief = talk->strands[talk->main].debrief;
        talk->told = told;
        tell_branches(talk);
    }
}

LessonReplay lesson_replay(const Program *program, const Lesson *lesson)
{
    Reader reader = {.program = program};
    size_t talks = 1;
    for (size_t i = 0; i < lesson->count; i++) {
        talks += lesson->events[i].kind == LESSON_TALK;
    }
    reader.out.talks = push(&reader, talks * sizeof *reader.out.talks);
    for (size_t i = 0; i < lesson->count; i++) {
        read_event(&reader, lesson, i);
    }
    for (size_t i = 0; i < reader.out.count; i++) {
        drop_empty(&reader.out.talks[i]);
        play_talk(&reader, &reader.out.talks[i]);
    }
    return reader.out;
}
