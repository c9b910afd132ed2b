#include "author/reach.h"

#include <string.h>

typedef struct Search {
    const Scenario *scenario;
    Reach *reach;
    const bool *left_out; // beats, or NULL
    bool grew;
} Search;

static void mark(Search *search, bool *place)
{
    search->grew = search->grew || !*place;
    *place = true;
}

static void reach_beat(Search *search, int index)
{
    while (index != NONE && !search->reach->beats[index] &&
           !(search->left_out && search->left_out[index])) {
        mark(search, &search->reach->beats[index]);
        const Beat *beat = &search->scenario->beats[index];
        for (int i = 0; i < beat->span_count; i++) {
            int hook = search->scenario->spans[beat->first_span + i].hook;
            if (hook != NONE) {
                mark(search, &search->reach->heard[hook]);
            }
        }
        index = beat->silence;
    }
}

static void reach_start(Search *search)
{
    const Scenario *scenario = search->scenario;
    for (int i = 0; i < scenario->mood_count; i++) {
        reach_beat(search, scenario->moods[i].opening);
    }
    for (int i = 0; i < ENDINGS; i++) {
        reach_beat(search, scenario->endings[i].beat);
    }
    reach_beat(search, scenario->deep_quiet);
    reach_beat(search, scenario->dead_quiet);
}

bool reach_holds(const Reach *reach, const When *when)
{
    for (int i = 0; i < when->count; i++) {
        bool unwanted = (when->absent >> i & 1) != 0;
        int topic = when->topic[i];
        if (!unwanted && !reach->topics[topic] && !reach->heard[topic]) {
            return false;
        }
        for (int n = 0; n < i; n++) { // "a", and not "a"
            if (when->topic[n] == topic &&
                (when->absent >> n & 1) != unwanted) {
                return false;
            }
        }
    }
    return true;
}

// The endings and the events whose condition can be met.
static void reach_endings(Search *search)
{
    const Scenario *scenario = search->scenario;
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        if (reach_holds(search->reach, &event->after)) {
            reach_beat(search, event->says);
            reach_beat(search, event->beat);
        }
    }
    for (int i = 0; i < scenario->other_ending_count; i++) {
        const EndingText *ending = &scenario->other_endings[i];
        if (reach_holds(search->reach, &ending->after)) {
            reach_beat(search, ending->beat);
        }
    }
}

// A question of the form is asked once, and what nobody knows comes only after
// its facts and its feeling.
static void reach_answers(Search *search, const Topic *topic)
{
    int deepest = topic->kind == TOPIC_CELL ? DEPTHS - 2 : DEPTHS - 1;
    for (int mood = 0; mood < search->scenario->mood_count; mood++) {
        for (int depth = 0; depth < DEPTHS; depth++) {
            bool lives = scenario_lives(topic, mood);
            if (lives && depth <= deepest) {
                reach_beat(search, topic->answer[mood][depth]);
            }
        }
    }
    for (int n = 0; n < topic->variant_count; n++) {
        const Variant *variant =
            &search->scenario->variants[topic->first_variant + n];
        bool lives =
            variant->mood == NONE || scenario_lives(topic, variant->mood);
        lives = lives && reach_holds(search->reach, &variant->after);
        for (int depth = 0; depth <= deepest; depth++) {
            if (lives) {
                reach_beat(search, variant->beat[depth]);
            }
        }
    }
}

// Whether a topic is touched by its words alone.
static bool is_in_words(const Scenario *scenario, int index)
{
    TopicKind kind = scenario->topics[index].kind;
    return kind == TOPIC_HOOK ||
           (kind == TOPIC_CLAUSE && index != scenario->clause);
}

static void reach_topic(Search *search, int index)
{
    const Topic *topic = &search->scenario->topics[index];
    if (!reach_holds(search->reach, &topic->after) ||
        (is_in_words(search->scenario, index) &&
         !search->reach->heard[index])) {
        return;
    }
    mark(search, &search->reach->topics[index]);
    for (int i = 0; i < topic->option_count; i++) {
        int number = topic->first_option + i;
        const Option *option = &search->scenario->options[number];
        if (!reach_holds(search->reach, &option->after)) {
            continue;
        }
        mark(search, &search->reach->options[number]);
        reach_beat(search, option->reply);
        if (option->reply == NONE || option->told != NONE) {
            reach_answers(search, topic);
        }
    }
}

void reach_find(const Scenario *scenario, Reach *reach)
{
    reach_without(scenario, NULL, reach);
}

void reach_without(const Scenario *scenario, const bool *left_out, Reach *reach)
{
    Search search = {
        .scenario = scenario, .reach = reach, .left_out = left_out};
    memset(reach, 0, sizeof *reach);
    reach_start(&search);
    do {
        search.grew = false;
        reach_endings(&search);
        for (int i = 0; i < scenario->topic_count; i++) {
            reach_topic(&search, i);
        }
    } while (search.grew);
}
