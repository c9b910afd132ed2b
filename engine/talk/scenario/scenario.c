#include "talk/scenario/scenario.h"

#include <string.h>

static const char *const QUADRANTS[FORM_QUADRANTS] = {"markt", "product",
                                                      "klanten", "promotie"};

static const char *const CELL_NAMES[FORM_CELLS] = {
    "markt 1",   "markt 2",    "markt 3",    "product 1",
    "product 2", "product 3",  "klanten 1",  "klanten 2",
    "klanten 3", "promotie 1", "promotie 2", "promotie 3"};

static const char *const ENDING_WORDS[ENDINGS] = {
    [ENDING_EXAMINED] = "geslaagd", [ENDING_DOOR] = "deur",
    [ENDING_POLITE] = "mailtje",    [ENDING_CHAT] = "praatje",
    [ENDING_THINKING] = "denkt",    [ENDING_YES] = "ja",
};

static const char *const ACT_WORDS[ACT_KINDS] = {
    [ACT_FOLLOW] = "door",      [ACT_CLOSED] = "sluit",
    [ACT_SUGGEST] = "stuurt",   [ACT_ADVISE] = "preek",
    [ACT_REFLECT] = "terug",    [ACT_FEELING] = "terug",
    [ACT_PRESUME] = "vult",     [ACT_SUMMARISE] = "vat",
    [ACT_PRAISE] = "prijst",    [ACT_RECOGNISE] = "ziet",
    [ACT_ADMIT] = "eerlijk",    [ACT_ANSWER] = "antwoordt",
    [ACT_READ] = "leest",       [ACT_BRIDGE] = "brug",
    [ACT_DISCLOSE] = "zelf",    [ACT_REPAIR] = "herstelt",
    [ACT_ASK_LEAVE] = "vraagt", [ACT_OFFER] = "bod",
    [ACT_DISCOUNT] = "korting", [ACT_PROMISE] = "belofte",
    [ACT_CLOSE] = "sluitaf",    [ACT_CONSOLE] = "troost",
    [ACT_BUSINESS] = "zaken",   [ACT_JOKE] = "grapt",
    [ACT_STOP] = "stopt",       [ACT_SILENCE] = "stilte",
};

static const ThresholdRow THRESHOLD_ROWS[THRESHOLDS] = {
    [THRESHOLD_YES] = {"ja", 60, 50, 75},
    [THRESHOLD_YES_TRUST] = {"ja_vertrouwen", 54, 40, 70},
    [THRESHOLD_WARM] = {"prettig", 55, 45, 70},
    [THRESHOLD_DATE_TRUST] = {"afspraak_vertrouwen", 40, 25, 60},
    [THRESHOLD_DOOR] = {"deur", 10, 0, 25},
    [THRESHOLD_DOOR_TRUST] = {"deur_vertrouwen", 5, 0, 20},
    [THRESHOLD_DEEP] = {"diep", 4, 2, 8},
    [THRESHOLD_SECRET] = {"geheim", 10, 6, 20},
};

const ThresholdRow *scenario_threshold(Threshold threshold)
{
    return &THRESHOLD_ROWS[threshold];
}

Threshold scenario_threshold_from_word(const char *word)
{
    int i = 0;
    while (i < THRESHOLDS && strcmp(THRESHOLD_ROWS[i].word, word) != 0) {
        i++;
    }
    return (Threshold)i;
}

int scenario_find_topic(const Scenario *scenario, const char *name)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        if (strcmp(scenario->topics[i].name, name) == 0) {
            return i;
        }
    }
    return NONE;
}

int scenario_cell_from_name(const char *name)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        if (strcmp(name, CELL_NAMES[i]) == 0) {
            return i;
        }
    }
    return NONE;
}

const char *scenario_cell_name(int cell)
{
    return cell >= 0 && cell < FORM_CELLS ? CELL_NAMES[cell] : "";
}

bool scenario_has_cell(const Scenario *scenario, int cell)
{
    return cell % FORM_CELLS_PER_QUADRANT <
           scenario->cell_counts[cell / FORM_CELLS_PER_QUADRANT];
}

int scenario_cell_count(const Scenario *scenario)
{
    int count = 0;
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        count += scenario->cell_counts[i];
    }
    return count;
}

const char *scenario_cell_label(const Scenario *scenario, int cell)
{
    int topic = scenario->cells[cell].topic;
    return topic == NONE ? scenario_cell_name(cell)
                         : scenario->topics[topic].label;
}

bool scenario_lives(const Topic *topic, int mood)
{
    return topic->moods == 0 || (topic->moods >> mood & 1u) != 0;
}

int scenario_mood_again(const Scenario *scenario)
{
    for (int i = 0; i < scenario->mood_count; i++) {
        if (scenario->moods[i].again) {
            return i;
        }
    }
    return 0;
}

int scenario_mood_after(const Scenario *scenario, int mood, Ending last)
{
    for (int i = 0; last != ENDING_NONE && i < scenario->mood_count; i++) {
        const Mood *other = &scenario->moods[i];
        if (other->day == mood && other->after == (int8_t)last) {
            return i;
        }
    }
    return mood;
}

const char *scenario_topic_label(const Topic *topic)
{
    return topic->label[0] != '\0' ? topic->label : topic->name;
}

const char *scenario_quadrant(int quadrant)
{
    return quadrant >= 0 && quadrant < FORM_QUADRANTS ? QUADRANTS[quadrant]
                                                      : "";
}

const char *scenario_ending_word(Ending ending)
{
    int i = (int)ending;
    return i >= 0 && i < ENDINGS ? ENDING_WORDS[i] : "";
}

Ending scenario_ending_from_word(const char *word)
{
    for (int i = 0; i < ENDINGS; i++) {
        if (strcmp(word, ENDING_WORDS[i]) == 0) {
            return (Ending)i;
        }
    }
    return ENDING_NONE;
}

const char *scenario_act_word(Act act)
{
    int i = (int)act;
    return i >= 0 && i < ACT_KINDS ? ACT_WORDS[i] : "";
}

Act scenario_act_from_word(const char *word)
{
    for (int i = 0; i < ACT_KINDS; i++) {
        if (strcmp(word, ACT_WORDS[i]) == 0) {
            return (Act)i;
        }
    }
    return ACT_KINDS;
}

static const char *const KIND_WORDS[TOPIC_KINDS] = {
    [TOPIC_CELL] = "vak",          [TOPIC_HOOK] = "haakje",
    [TOPIC_CLAUSE] = "los",        [TOPIC_THING] = "ding",
    [TOPIC_SELF] = "jezelf",       [TOPIC_SUMMARY] = "samenvatting",
    [TOPIC_REPAIR] = "herstel",    [TOPIC_LEAVE] = "schrijven",
    [TOPIC_PROPOSAL] = "voorstel", [TOPIC_ORDER] = "bestelling",
    [TOPIC_NEXT] = "vervolg",      [TOPIC_GOODBYE] = "afscheid",
};

const char *scenario_kind_word(TopicKind kind)
{
    return KIND_WORDS[kind];
}

TopicKind scenario_kind_from_word(const char *word)
{
    int kind = 0;
    while (kind < TOPIC_KINDS && strcmp(KIND_WORDS[kind], word) != 0) {
        kind++;
    }
    return (TopicKind)kind;
}
