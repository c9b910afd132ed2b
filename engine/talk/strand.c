#include "talk/strand.h"

#include <assert.h>
#include <string.h>

#include "talk/move.h"

enum { FIRST_TURNS = 32 };

typedef struct Branch {
    Strand strand;
    Turn *turns; // what strand.turns points at
    size_t size;
} Branch;

struct Strands {
    Arena *arena;
    const Scenario *scenario;
    uint64_t seed;
    int mood;
    size_t count;
    Branch branches[STRANDS_MAX];
};

Strands *strands_begin(Arena *arena, const Scenario *scenario, int mood,
                       uint64_t seed)
{
    Strands *strands = arena_push(arena, sizeof *strands);
    if (strands) {
        strands->arena = arena;
        strands->scenario = scenario;
        strands->mood = mood;
        strands->seed = seed;
    }
    return strands;
}

size_t strands_count(const Strands *strands)
{
    return strands->count;
}

const Strand *strands_get(const Strands *strands, int index)
{
    assert(index >= 0 && (size_t)index < strands->count);
    return &strands->branches[index].strand;
}

// The old arrays stay in the arena: together they are no more than the new.
static bool make_room(Strands *strands, Branch *branch, size_t count)
{
    if (count <= branch->size) {
        return true;
    }
    size_t size = branch->size ? branch->size : FIRST_TURNS;
    while (size < count) {
        size *= 2;
    }
    Turn *turns = arena_push(strands->arena, size * sizeof *turns);
    const char **names = arena_push(strands->arena, size * sizeof *names);
    if (!turns || !names) {
        return false;
    }
    for (size_t i = 0; i < branch->strand.count; i++) {
        turns[i] = branch->turns[i];
        names[i] = branch->strand.names[i];
    }
    branch->turns = turns;
    branch->size = size;
    branch->strand.turns = turns;
    branch->strand.names = names;
    return true;
}

static bool append(Strands *strands, Branch *branch, Move move,
                   const char *words)
{
    Strand *strand = &branch->strand;
    if (!conversation_allows(&strand->now, move) ||
        !make_room(strands, branch, strand->count + 1)) {
        return false;
    }
    Turn *turn = &branch->turns[strand->count];
    const char *kept =
        recording_name(strands->arena, &strand->now, move, words);
    if (!kept || !conversation_play(&strand->now, move, turn)) {
        return false;
    }
    turn->you = move_is_own(move) ? recording_own_words(kept) : turn->you;
    strand->names[strand->count++] = kept;
    return true;
}

static void start(const Strands *strands, Branch *branch, int parent,
                  size_t fork)
{
    *branch = (Branch){.strand = {.parent = parent, .fork = fork}};
    conversation_begin(&branch->strand.now, strands->scenario, strands->seed,
                       strands->mood);
}

int strands_fork(Strands *strands, int parent, size_t fork)
{
    const Strand *from = parent == NONE ? NULL : strands_get(strands, parent);
    if (strands->count == STRANDS_MAX || fork > (from ? from->count : 0)) {
        return NONE;
    }
    Branch *branch = &strands->branches[strands->count];
    start(strands, branch, parent, fork);
    for (size_t i = 0; i < fork; i++) {
        if (!append(strands, branch, from->turns[i].move,
                    recording_own_words(from->names[i]))) {
            return NONE;
        }
    }
    return (int)strands->count++;
}

bool strands_play(Strands *strands, int strand, Move move)
{
    assert(strand >= 0 && (size_t)strand < strands->count);
    return append(strands, &strands->branches[strand], move, "");
}

// Whether the recording begins as its parent does.
static bool shares(const Strands *strands, int parent, size_t fork,
                   const Recording *recording, size_t *at)
{
    const Strand *from = parent == NONE ? NULL : strands_get(strands, parent);
    size_t most = from ? from->count : 0;
    *at = 0;
    if (fork > most || fork > recording->count) {
        return false;
    }
    while (*at < fork && strcmp(from->names[*at], recording->moves[*at]) == 0) {
        ++*at;
    }
    return *at == fork;
}

int strands_load(Strands *strands, int parent, size_t fork,
                 const Recording *recording, Error *error)
{
    const char *file = strands->scenario->file;
    const char *mood = strands->scenario->moods[strands->mood].name;
    size_t at = 0;
    if (strands->count == STRANDS_MAX || recording->seed != strands->seed ||
        strcmp(recording->mood, mood) != 0 ||
        !shares(strands, parent, fork, recording, &at)) {
        (void)error_set(error, ERROR_RECORDING_FITS, file, (int)at + 1,
                        at < recording->count ? recording->moves[at] : NULL,
                        NULL);
        return NONE;
    }
    Branch *branch = &strands->branches[strands->count];
    start(strands, branch, parent, fork);
    for (size_t i = 0; i < recording->count; i++) {
        Move move;
        if (!recording_read_move(&branch->strand.now, recording->moves[i],
                                 &move) ||
            !append(strands, branch, move,
                    recording_own_words(recording->moves[i]))) {
            (void)error_set(error, ERROR_RECORDING_FITS, file, (int)i + 1,
                            recording->moves[i], NULL);
            return NONE;
        }
    }
    return (int)strands->count++;
}

Recording strands_recording(const Strands *strands, int strand)
{
    const Strand *found = strands_get(strands, strand);
    return (Recording){.scenario = strands->scenario->id,
                       .mood = strands->scenario->moods[strands->mood].name,
                       .seed = strands->seed,
                       .moves = found->names,
                       .count = found->count};
}

bool strands_state(const Strands *strands, int strand, size_t moves,
                   Conversation *conversation)
{
    const Strand *found = strands_get(strands, strand);
    if (moves > found->count) {
        return false;
    }
    conversation_begin(conversation, strands->scenario, strands->seed,
                       strands->mood);
    for (size_t i = 0; i < moves; i++) {
        Turn turn;
        bool played =
            conversation_play(conversation, found->turns[i].move, &turn);
        assert(played); // it was played before
        (void)played;
    }
    return true;
}

static bool change_equal(const Change *a, const Change *b)
{
    return a->attention == b->attention && a->positivity == b->positivity &&
           a->coordination == b->coordination && a->trust == b->trust &&
           a->pressure == b->pressure;
}

static bool effect_equal(const Effect *a, const Effect *b)
{
    return a->rule == b->rule && a->reason == b->reason &&
           a->topic == b->topic && a->span == b->span &&
           change_equal(&a->change, &b->change) && a->value == b->value;
}

bool strand_same_turn(const Turn *a, const Turn *b)
{
    bool same = conversation_same_move(a->move, b->move) &&
                strcmp(a->you, b->you) == 0 && a->beat == b->beat &&
                a->closing == b->closing && a->ending == b->ending &&
                a->depth == b->depth && a->minute == b->minute &&
                a->rapport_before == b->rapport_before &&
                a->rapport == b->rapport &&
                change_equal(&a->changed, &b->changed) && a->cell == b->cell &&
                a->bycatch == b->bycatch && a->note_full == b->note_full &&
                a->effect_count == b->effect_count;
    for (int i = 0; same && i < a->effect_count; i++) {
        same = effect_equal(&a->effects[i], &b->effects[i]);
    }
    return same;
}

static StrandSide side_of(const Strands *strands, int index, size_t fork)
{
    const Strand *strand = strands_get(strands, index);
    const Conversation *now = &strand->now;
    StrandSide side = {.strand = index,
                       .turns = strand->turns ? &strand->turns[fork] : NULL,
                       .count = strand->count - fork,
                       .ending = now->ending,
                       .rapport = (int8_t)conversation_rapport(now),
                       .trust = now->trust,
                       .filled = conversation_filled(now),
                       .told = conversation_told(now)};
    for (int i = 0; i < FORM_CELLS; i++) {
        side.depths[i] = now->cells[i].depth;
    }
    return side;
}

StrandComparison strands_compare(const Strands *strands, int a, int b)
{
    const Strand *one = strands_get(strands, a);
    const Strand *two = strands_get(strands, b);
    size_t fork = 0;
    while (
        fork < one->count && fork < two->count &&
        conversation_same_move(one->turns[fork].move, two->turns[fork].move)) {
        fork++;
    }
    return (StrandComparison){
        .fork = fork,
        .sides = {side_of(strands, a, fork), side_of(strands, b, fork)}};
}
