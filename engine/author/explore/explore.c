#include "author/explore/explore.h"

#include "author/explore/bot_view.h"
#include "base/random.h"
#include "talk/fit.h"
#include "talk/play/when.h"

static void count_beat(Coverage *coverage, int beat)
{
    if (coverage && beat != NONE) {
        coverage->beats[beat]++;
    }
}

static void count_turn(Coverage *coverage, const Scenario *scenario,
                       const Turn *turn)
{
    if (!coverage) {
        return;
    }
    count_beat(coverage, turn->beat);
    count_beat(coverage, turn->closing);
    if (turn->event != NONE) {
        count_beat(coverage, scenario->events[turn->event].says);
        count_beat(coverage, scenario->events[turn->event].beat);
    }
    if (turn->move.option != NONE) {
        coverage->options[turn->move.option]++;
        coverage->topics[turn->move.topic]++;
    }
}

// How deep a conversation has gone so far.
typedef struct Depths {
    int first_deep; // the move, or 0
    int first_secret;
    int secrets;
} Depths;

// What he says of an offer, or into a silence, is no depth of its own.
static void count_depth(Depths *depths, const Conversation *now,
                        const Turn *turn)
{
    int topic = turn->move.topic;
    if (topic == NONE || now->scenario->topics[topic].kind == TOPIC_PROPOSAL) {
        return;
    }
    if (turn->depth >= DEPTHS - 2 && depths->first_deep == 0) {
        depths->first_deep = now->move_count;
    }
    if (turn->depth == DEPTHS - 1) {
        depths->secrets++;
        if (depths->first_secret == 0) {
            depths->first_secret = now->move_count;
        }
    }
}

static void count_depths(Outcomes *outcomes, const Depths *depths)
{
    if (!outcomes) {
        return;
    }
    int most = EXPLORE_SECRETS - 1;
    outcomes->secrets[depths->secrets < most ? depths->secrets : most]++;
    if (depths->first_deep > 0) {
        outcomes->first_deep[depths->first_deep]++;
    }
    if (depths->first_secret > 0) {
        outcomes->first_secret[depths->first_secret]++;
    }
}

static void count_end(Outcomes *outcomes, const Conversation *now)
{
    if (!outcomes) {
        return;
    }
    outcomes->count++;
    outcomes->endings[now->ending]++;
    outcomes->rapport[conversation_rapport(now)]++;
    outcomes->trust[now->trust]++;
    outcomes->filled[conversation_filled(now)]++;
    outcomes->told[conversation_told(now)]++;
    outcomes->length[now->move_count]++;
}

Ending explore_play(const Scenario *scenario, uint64_t seed, int mood,
                    ExploreChoose *choose, void *self, Outcomes *outcomes,
                    Coverage *coverage)
{
    Conversation now;
    Turn turn;
    Depths depths = {0};
    conversation_begin(&now, scenario, seed, mood);
    count_beat(coverage, conversation_opening(&now));
    while (now.ending == ENDING_NONE) {
        if (!conversation_play(&now, choose(self, &now), &turn)) {
            break; // nobody chooses what is not on the table
        }
        count_turn(coverage, scenario, &turn);
        count_depth(&depths, &now, &turn);
        if (outcomes) {
            outcomes->moves++;
        }
    }
    count_end(outcomes, &now);
    count_depths(outcomes, &depths);
    return (Ending)now.ending;
}

static Move choose_as_bot(void *self, const Conversation *now)
{
    return bot_choose(*(const Bot *)self, now);
}

void explore_bot(const Scenario *scenario, Bot bot, uint64_t first, int seeds,
                 Outcomes *outcomes, Coverage *coverage)
{
    for (int mood = 0; mood < scenario->day_count; mood++) {
        for (int i = 0; i < seeds; i++) {
            explore_play(scenario, first + (uint64_t)i, mood, choose_as_bot,
                         &bot, outcomes, coverage);
        }
    }
}

// Where nobody has been ------------------------------------------------------

enum {
    HEAD_MOST = 30, // moves in the manner of a bot, before going astray
    SIDESTEP = 4,   // one in so many moves is by chance
    NEW_SENTENCE = 8
};

typedef struct Walker {
    const Coverage *coverage;
    uint64_t seed;
    int head; // moves in the manner of `bot`
    Bot bot;
    Bot later; // where nothing is new
} Walker;

static int beat_is_new(const Walker *walker, int beat)
{
    return beat != NONE && walker->coverage->beats[beat] == 0 ? 1 : 0;
}

static int silence_of(const BotView *view, int beat)
{
    return view->scenario->beats[beat].silence;
}

// What he would answer to move `i` if it changed nothing: near enough.
static int likely_answer(const BotView *view, size_t i)
{
    const Conversation *now = view->now;
    Act act = bot_view_act(view, i);
    Fit fit = fit_of_move(now, view->moves[i]);
    bool uptake = fit == FIT_FITS || act == ACT_FOLLOW || act == ACT_REFLECT ||
                  act == ACT_FEELING || act == ACT_BRIDGE ||
                  act == ACT_RECOGNISE || act == ACT_ADMIT ||
                  act == ACT_DISCLOSE || act == ACT_SUMMARISE;
    bool unlinked = act == ACT_READ || act == ACT_SUGGEST || act == ACT_ADVISE;
    int depth = rapport_depth(conversation_rapport(now), now->pressure, uptake,
                              now->silence_before, now->together < 0, unlinked);
    return when_answer(now, bot_view_topic(view, i), depth);
}

// What there is to be found behind a move.
static int novelty(const Walker *walker, const BotView *view, size_t i)
{
    const Move *move = &view->moves[i];
    const Conversation *now = view->now;
    if (move->kind == MOVE_SILENCE && now->said[0] != NONE) {
        return 2 *
               beat_is_new(walker, view->scenario->beats[now->said[0]].silence);
    }
    if (move->option == NONE) {
        return 0;
    }
    const Option *option = &view->scenario->options[move->option];
    int found = walker->coverage->options[move->option] == 0 ? NEW_SENTENCE : 0;
    bool told = option->told == NONE || fit_is_told(now, option->told);
    if (option->reply != NONE && told) {
        return found + 2 * beat_is_new(walker, option->reply);
    }
    int answer = likely_answer(view, i);
    return found + 4 * beat_is_new(walker, answer) +
           (answer == NONE ? 0 : beat_is_new(walker, silence_of(view, answer)));
}

static bool ends_talk(const Topic *topic)
{
    return topic && (topic->kind == TOPIC_ORDER || topic->kind == TOPIC_NEXT ||
                     topic->kind == TOPIC_GOODBYE);
}

static Move choose_as_walker(void *self, const Conversation *now)
{
    const Walker *walker = self;
    uint64_t salt = (uint64_t)now->move_count;
    if (now->move_count < walker->head) {
        return bot_choose(walker->bot, now);
    }
    BotView view;
    bot_view_look(&view, now);
    Random random = random_start(random_mix(walker->seed, salt));
    const Move *best = NULL;
    int most = 0;
    uint32_t equals = 0;
    for (size_t i = 0; i < view.count; i++) {
        if (ends_talk(bot_view_topic(&view, i)) && !bot_view_is_late(&view)) {
            continue;
        }
        int value = novelty(walker, &view, i);
        equals = value > most ? 0 : equals;
        if (value > 0 && value >= most &&
            random_below(&random, ++equals) == 0) {
            best = &view.moves[i];
            most = value;
        }
    }
    if (best && random_below(&random, SIDESTEP) > 0) {
        return *best;
    }
    return random_below(&random, SIDESTEP) == 0
               ? *bot_view_find_any(&view, random_mix(walker->seed, salt))
               : bot_choose(walker->later, now);
}

void explore_cover(const Scenario *scenario, uint64_t seed, int plays,
                   Coverage *coverage)
{
    for (int i = 0; i < plays; i++) {
        uint64_t own = seed + (uint64_t)i;
        Random random = random_start(random_mix(own, 4711));
        Walker walker = {.coverage = coverage,
                         .seed = own,
                         .head = (int)random_below(&random, HEAD_MOST),
                         .bot = (Bot)random_below(&random, BOTS),
                         .later = (Bot)random_below(&random, BOTS)};
        int mood = (int)random_below(&random, (uint32_t)scenario->mood_count);
        explore_play(scenario, own, mood, choose_as_walker, &walker, NULL,
                     coverage);
    }
}

// Figures --------------------------------------------------------------------

int explore_least(const uint32_t *histogram, int size)
{
    for (int i = 0; i < size; i++) {
        if (histogram[i] > 0) {
            return i;
        }
    }
    return NONE;
}

int explore_median(const uint32_t *histogram, int size)
{
    uint64_t all = 0;
    for (int i = 0; i < size; i++) {
        all += histogram[i];
    }
    uint64_t below = 0;
    for (int i = 0; i < size; i++) {
        below += histogram[i];
        if (below * 2 >= all) {
            return all == 0 ? 0 : i;
        }
    }
    return 0;
}

int explore_share(uint64_t part, uint64_t whole)
{
    return whole == 0 ? 0 : (int)((part * 20000 + whole) / (2 * whole));
}

int explore_worth(Ending ending)
{
    static const int WORTH[ENDINGS] = {
        [ENDING_EXAMINED] = 1, [ENDING_DOOR] = 0,     [ENDING_POLITE] = 2,
        [ENDING_CHAT] = 3,     [ENDING_THINKING] = 4, [ENDING_YES] = 5,
    };
    return ending == ENDING_NONE ? 0 : WORTH[ending];
}

int explore_mean_worth(const Outcomes *outcomes)
{
    uint64_t sum = 0;
    for (int i = 0; i < ENDINGS; i++) {
        sum +=
            (uint64_t)outcomes->endings[i] * (uint64_t)explore_worth((Ending)i);
    }
    return explore_share(sum, outcomes->count) / 100;
}

Reached explore_beats(const Scenario *scenario, const Coverage *coverage)
{
    Reached reached = {.all = scenario->beat_count};
    for (int i = 0; i < scenario->beat_count; i++) {
        reached.met += coverage->beats[i] > 0 ? 1 : 0;
    }
    return reached;
}

Reached explore_options(const Scenario *scenario, const Coverage *coverage)
{
    Reached reached = {.all = scenario->option_count};
    for (int i = 0; i < scenario->option_count; i++) {
        reached.met += coverage->options[i] > 0 ? 1 : 0;
    }
    return reached;
}

Reached explore_hooks(const Scenario *scenario, const Coverage *coverage)
{
    Reached reached = {0};
    for (int i = 0; i < scenario->topic_count; i++) {
        bool hook = scenario->topics[i].kind == TOPIC_HOOK;
        reached.all += hook ? 1 : 0;
        reached.met += hook && coverage->topics[i] > 0 ? 1 : 0;
    }
    return reached;
}

Reached explore_thoughts(const Scenario *scenario, const Coverage *coverage)
{
    Reached reached = {0};
    for (int i = 0; i < scenario->beat_count; i++) {
        bool thinks = scenario->beats[i].thought[0] != '\0';
        reached.all += thinks ? 1 : 0;
        reached.met += thinks && coverage->beats[i] > 0 ? 1 : 0;
    }
    return reached;
}
