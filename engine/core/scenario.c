#include "core/scenario.h"

#include <string.h>

static const char *const QUADRANTS[FORM_QUADRANTS] = {"markt", "product",
                                                      "klanten", "promotie"};

static const char *const ENDING_WORDS[ENDINGS] = {
    [ENDING_EXAMINED] = "geslaagd", [ENDING_DOOR] = "deur",
    [ENDING_POLITE] = "mailtje",    [ENDING_CHAT] = "praatje",
    [ENDING_THINKING] = "denkt",    [ENDING_YES] = "ja",
};

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
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        size_t length = strlen(QUADRANTS[i]);
        if (strncmp(name, QUADRANTS[i], length) != 0) {
            continue;
        }
        const char *number = name + length;
        if (number[0] == ' ' && number[1] >= '1' &&
            number[1] < '1' + FORM_CELLS_PER_QUADRANT && number[2] == '\0') {
            return i * FORM_CELLS_PER_QUADRANT + (number[1] - '1');
        }
    }
    return NONE;
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
