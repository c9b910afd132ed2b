#include "author/way.h"

#include <stdlib.h>
#include <string.h>

#include "base/random.h"

enum {
    LEVELS_MAX = 24,   // moves
    WIDTH = 240,       // talks that are gone on with at each
    MOVES_LEAST = 160, // of each, on the average, that there is room for
    SECRET = 4,        // how deep that is
    FAR = 1000,        // where nothing leads to it
    STEP = 1000        // one hook nearer is worth more than how he feels
};

// One move of one talk that is gone on with.
typedef struct Step {
    int parent; // in the level before
    Move move;
} Step;

typedef struct Candidate {
    int cost;
    uint64_t same; // a sum over what matters of it
    Step step;
} Candidate;

struct WaySearch {
    Arena room;
    const Scenario *scenario;
    int mood;
    uint64_t seed;
    int beat;
    int distance[SCENARIO_TOPICS_MAX]; // moves from there to the beat
    int wanted[SCENARIO_TOPICS_MAX];   // how deep he must answer there for it
    int always; // the nearest of what can be touched at any time, or NONE
    Conversation *now, *next;
    int count;
    int at; // the talk that is looked at next; `count`: all were
    Move *moves;
    Candidate *candidates;
    size_t candidate_count, candidate_size;
    Step *levels[LEVELS_MAX];
    size_t level_count;
};

int way_beat(const Scenario *scenario, int mood, int topic, int depth)
{
    return scenario->topics[topic].answer[mood][depth];
}

// Where it is ---------------------------------------------------------------

// Whether what he says at `from` brings one nearer than was known.
static bool relax(WaySearch *search, const Beat *from)
{
    const Scenario *scenario = search->scenario;
    bool nearer = false;
    if (from->topic != NONE &&
        scenario->topics[from->topic].answer[search->mood][from->depth] !=
            (int)(from - scenario->beats)) {
        return false; // of another day
    }
    for (int i = 0; from->topic != NONE && i < from->span_count; i++) {
        int hook = scenario->spans[from->first_span + i].hook;
        int through = hook == NONE ? FAR : search->distance[hook] + 1;
        if (through < search->distance[from->topic]) {
            search->distance[from->topic] = through;
            search->wanted[from->topic] = from->depth;
            nearer = true;
        }
    }
    return nearer;
}

static int distance_of(const WaySearch *search, int topic)
{
    return topic == NONE ? FAR : search->distance[topic];
}

static void measure(WaySearch *search)
{
    const Scenario *scenario = search->scenario;
    bool nearer = true;
    for (int i = 0; i < scenario->topic_count; i++) {
        search->distance[i] = FAR;
    }
    const Beat *beat = &scenario->beats[search->beat];
    if (beat->topic != NONE) {
        search->distance[beat->topic] = 0;
        search->wanted[beat->topic] = beat->depth;
    }
    while (nearer) {
        nearer = false;
        for (int i = 0; i < scenario->beat_count; i++) {
            nearer = relax(search, &scenario->beats[i]) || nearer;
        }
    }
    search->always = NONE;
    for (int i = 0; i < scenario->topic_count; i++) {
        bool hook = scenario->topics[i].kind == TOPIC_HOOK;
        if (!hook &&
            search->distance[i] < distance_of(search, search->always)) {
            search->always = i;
        }
    }
}

// How far he is from answering so deep, and no deeper: where he was heard he
// goes one deeper than at a question from the form, and what he has told nobody
// comes after what is in its cell.
static int feels_off(const WaySearch *search, const Conversation *now,
                     int topic)
{
    enum { FROM_FORM = 0, HEARD = 1, GROUND = 2, FACTS = 60 };
    static const int LEAST[][DEPTHS] = {{0, 25, 50, 70, 90},
                                        {0, 0, 25, 50, 70}};
    static const int MOST[][DEPTHS] = {{24, 49, 69, 100, 100},
                                       {24, 100, 49, 100, 100}};
    const Topic *to = &search->scenario->topics[topic];
    int how = to->kind == TOPIC_CELL ? FROM_FORM : HEARD;
    int depth = search->wanted[topic];
    int rapport = conversation_rapport(now);
    int off = rapport < LEAST[how][depth]  ? LEAST[how][depth] - rapport
              : rapport > MOST[how][depth] ? rapport - MOST[how][depth]
                                           : 0;
    if (depth == SECRET && to->cell != NONE &&
        now->cells[to->cell].depth < GROUND) {
        off += FACTS * (GROUND - now->cells[to->cell].depth);
    }
    return off;
}

// What he has told nobody he does not say before that move: to be near it by
// then is near enough.
static int moves_to_wait(const WaySearch *search, const Conversation *now)
{
    const Scenario *scenario = search->scenario;
    bool secret = scenario->beats[search->beat].depth == SECRET;
    return secret ? scenario->thresholds[THRESHOLD_SECRET] - now->move_count
                  : 0;
}

// What lies on the way to it and was used up by then.
static int spent(const WaySearch *search, const Conversation *now)
{
    enum { NEAR = 3, EACH = 60 };
    int cost = 0;
    for (int i = 0; i < search->scenario->topic_count; i++) {
        if (now->topics[i].taken && search->distance[i] <= NEAR) {
            cost += EACH * (NEAR + 1 - search->distance[i]);
        }
    }
    return cost;
}

// What is still to be done before he says it, as far as one can see: the hooks
// in between, and how he must feel at the nearest.
static int cost_of(const WaySearch *search, const Conversation *now)
{
    int nearest = search->always;
    for (int i = 0; i < search->scenario->topic_count; i++) {
        bool live = (now->live.bits[i / 64] >> (i % 64)) & 1;
        if (live && distance_of(search, i) < distance_of(search, nearest)) {
            nearest = i;
        }
    }
    int moves = distance_of(search, nearest);
    int wait = moves_to_wait(search, now);
    int off = nearest == NONE ? 0 : feels_off(search, now, nearest);
    return (moves > wait ? moves : wait) * STEP + 2 * off - now->deepest +
           (wait > 0 ? spent(search, now) : 0);
}

static uint64_t sum_of(const Conversation *now)
{
    uint64_t sum = random_mix((uint64_t)now->said[0], (uint64_t)now->minute);
    for (size_t i = 0; i < sizeof now->live.bits / sizeof now->live.bits[0];
         i++) {
        sum = random_mix(sum, now->live.bits[i]);
    }
    sum = random_mix(sum, (uint64_t)conversation_rapport(now));
    return random_mix(sum, (uint64_t)now->trust * 256 +
                               (uint64_t)conversation_told(now));
}

// Looking -------------------------------------------------------------------

// All moves of talk `parent`. The one after which he says it, or NONE.
static int look_at(WaySearch *search, int parent)
{
    const Conversation *now = &search->now[parent];
    const Move *moves = search->moves;
    size_t count = conversation_moves(now, search->moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        Conversation after = *now;
        Turn turn;
        if (!conversation_play(&after, moves[i], &turn)) {
            continue;
        }
        if (turn.beat == search->beat || turn.closing == search->beat) {
            return (int)i;
        }
        if (after.ending == ENDING_NONE &&
            search->candidate_count < search->candidate_size) {
            search->candidates[search->candidate_count++] =
                (Candidate){.cost = cost_of(search, &after),
                            .same = sum_of(&after),
                            .step = {.parent = parent, .move = moves[i]}};
        }
    }
    return NONE;
}

static int compare(const void *a, const void *b)
{
    const Candidate *one = a;
    const Candidate *other = b;
    if (one->cost != other->cost) {
        return one->cost < other->cost ? -1 : 1;
    }
    return one->same < other->same ? -1 : one->same > other->same;
}

// The best of them, each once, are the talks of the next level.
static void choose(WaySearch *search, Step *level)
{
    uint64_t last = 0;
    qsort(search->candidates, search->candidate_count,
          sizeof *search->candidates, compare);
    search->count = 0;
    for (size_t i = 0; i < search->candidate_count && search->count < WIDTH;
         i++) {
        const Candidate *one = &search->candidates[i];
        Turn turn;
        if (i > 0 && one->same == last) {
            continue;
        }
        last = one->same;
        Conversation *next = &search->next[search->count];
        *next = search->now[one->step.parent];
        (void)conversation_play(next, one->step.move, &turn);
        level[search->count++] = one->step;
    }
    Conversation *now = search->now;
    search->now = search->next;
    search->next = now;
}

// One level deeper. False where there is none.
static bool go_deeper(WaySearch *search)
{
    Step *level = search->level_count + 1 < LEVELS_MAX
                      ? arena_push(&search->room, WIDTH * sizeof *level)
                      : NULL;
    if (!level) {
        return false;
    }
    choose(search, level);
    search->levels[search->level_count++] = level;
    search->candidate_count = 0;
    search->at = 0;
    return search->count > 0;
}

// Writes the moves down that lead to `last`, with that one.
static bool write_way(Arena *arena, const WaySearch *search, Step last,
                      Recording *way)
{
    const Scenario *scenario = search->scenario;
    const size_t count = search->level_count + 1;
    Move moves[LEVELS_MAX];
    Conversation now;
    Turn turn;
    char name[MOVE_TEXT_MAX];
    const char **names = arena_push(arena, count * sizeof *names);
    moves[count - 1] = last.move;
    for (size_t i = count - 1; i > 0; i--) {
        Step step = search->levels[i - 1][last.parent];
        moves[i - 1] = step.move;
        last = step;
    }
    conversation_begin(&now, scenario, search->seed, search->mood);
    for (size_t i = 0; names && i < count; i++) {
        recording_write_move(&now, moves[i], name);
        (void)conversation_play(&now, moves[i], &turn);
        names[i] = arena_push_text(arena, name, strlen(name));
        names = names[i] ? names : NULL;
    }
    *way = (Recording){.scenario = scenario->id,
                       .mood = scenario->moods[search->mood].name,
                       .seed = search->seed,
                       .moves = names,
                       .count = count};
    return names != NULL;
}

WaySearch *way_begin(const Scenario *scenario, int mood, uint64_t seed,
                     int beat)
{
    WaySearch *search = calloc(1, sizeof *search);
    if (!search) {
        return NULL;
    }
    *search = (WaySearch){.scenario = scenario,
                          .mood = mood,
                          .seed = seed,
                          .beat = beat,
                          .count = 1,
                          .candidate_size = (size_t)WIDTH * MOVES_LEAST};
    Arena *room = &search->room;
    search->moves = arena_push(room, MOVES_MAX * sizeof *search->moves);
    search->now = arena_push(room, WIDTH * sizeof *search->now);
    search->next = arena_push(room, WIDTH * sizeof *search->next);
    search->candidates =
        arena_push(room, search->candidate_size * sizeof *search->candidates);
    if (!search->moves || !search->now || !search->next ||
        !search->candidates) {
        way_end(search);
        return NULL;
    }
    measure(search);
    conversation_begin(&search->now[0], scenario, seed, mood);
    return search;
}

WayNews way_step(WaySearch *search, Arena *arena, Recording *way)
{
    if (search->at == search->count) {
        return go_deeper(search) ? WAY_SOUGHT : WAY_NOT_FOUND;
    }
    int parent = search->at++;
    int found = look_at(search, parent);
    if (found == NONE) {
        return WAY_SOUGHT;
    }
    const Step last = {.parent = parent, .move = search->moves[found]};
    return write_way(arena, search, last, way) ? WAY_FOUND : WAY_NOT_FOUND;
}

void way_end(WaySearch *search)
{
    if (search) {
        arena_free(&search->room);
        free(search);
    }
}

bool way_find(Arena *arena, const Scenario *scenario, int mood, uint64_t seed,
              int beat, Recording *way)
{
    WaySearch *search = way_begin(scenario, mood, seed, beat);
    WayNews news = search ? WAY_SOUGHT : WAY_NOT_FOUND;
    while (news == WAY_SOUGHT) {
        news = way_step(search, arena, way);
    }
    way_end(search);
    return news == WAY_FOUND;
}
