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

typedef struct Search {
    const Scenario *scenario;
    int mood;
    int beat;
    int distance[SCENARIO_TOPICS_MAX]; // moves from there to the beat
    int wanted[SCENARIO_TOPICS_MAX];   // how deep he must answer there for it
    int always; // the nearest of what can be touched at any time, or NONE
    Conversation *now, *next;
    int count;
    Candidate *candidates;
    size_t candidate_count, candidate_size;
    Step *levels[LEVELS_MAX];
} Search;

int way_beat(const Scenario *scenario, int mood, int topic, int depth)
{
    return scenario->topics[topic].answer[mood][depth];
}

// Where it is ---------------------------------------------------------------

// Whether what he says at `from` brings one nearer than was known.
static bool relax(Search *search, const Beat *from)
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

static int distance_of(const Search *search, int topic)
{
    return topic == NONE ? FAR : search->distance[topic];
}

static void measure(Search *search)
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
static int feels_off(const Search *search, const Conversation *now, int topic)
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
static int moves_to_wait(const Search *search, const Conversation *now)
{
    const Scenario *scenario = search->scenario;
    bool secret = scenario->beats[search->beat].depth == SECRET;
    return secret ? scenario->thresholds[THRESHOLD_SECRET] - now->move_count
                  : 0;
}

// What lies on the way to it and was used up by then.
static int spent(const Search *search, const Conversation *now)
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
static int cost_of(const Search *search, const Conversation *now)
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
static int look_at(Search *search, int parent, Move *moves)
{
    const Conversation *now = &search->now[parent];
    size_t count = conversation_moves(now, moves, MOVES_MAX);
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
static void choose(Search *search, Step *level)
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

// One level deeper. True when he says it after `last`.
static bool go_on(Search *search, Step *level, Move *moves, Step *last)
{
    search->candidate_count = 0;
    for (int i = 0; i < search->count; i++) {
        int found = look_at(search, i, moves);
        if (found != NONE) {
            *last = (Step){.parent = i, .move = moves[found]};
            return true;
        }
    }
    choose(search, level);
    return false;
}

// Writes the moves down that lead to `last`, `count` with that one.
static bool write_way(Arena *arena, const Search *search, uint64_t seed,
                      int mood, size_t count, Step last, Recording *way)
{
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
    conversation_begin(&now, search->scenario, seed, mood);
    for (size_t i = 0; names && i < count; i++) {
        recording_write_move(&now, moves[i], name);
        (void)conversation_play(&now, moves[i], &turn);
        names[i] = arena_push_text(arena, name, strlen(name));
        names = names[i] ? names : NULL;
    }
    *way = (Recording){.scenario = search->scenario->id,
                       .mood = search->scenario->moods[mood].name,
                       .seed = seed,
                       .moves = names,
                       .count = count};
    return names != NULL;
}

static bool begin(Arena *room, Search *search)
{
    search->candidate_size = WIDTH * MOVES_LEAST;
    search->now = arena_push(room, WIDTH * sizeof *search->now);
    search->next = arena_push(room, WIDTH * sizeof *search->next);
    search->candidates =
        arena_push(room, search->candidate_size * sizeof *search->candidates);
    measure(search);
    return search->now && search->next && search->candidates;
}

bool way_find(Arena *arena, const Scenario *scenario, int mood, uint64_t seed,
              int beat, Recording *way)
{
    Arena room = {0};
    Search search = {.scenario = scenario, .beat = beat, .count = 1};
    Move *moves = arena_push(&room, MOVES_MAX * sizeof *moves);
    bool found = false;
    if (moves && begin(&room, &search)) {
        conversation_begin(&search.now[0], scenario, seed, mood);
        for (size_t i = 0; i < LEVELS_MAX && search.count > 0 && !found; i++) {
            Step last;
            Step *level = arena_push(&room, WIDTH * sizeof *level);
            if (!level) {
                break;
            }
            search.levels[i] = level;
            found = go_on(&search, level, moves, &last) &&
                    write_way(arena, &search, seed, mood, i + 1, last, way);
        }
    }
    arena_free(&room);
    return found;
}
