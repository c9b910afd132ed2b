// Prints what is told after talks that ended in each way, for who reads
// whether it is true and well said: why_texts FILE.lua… Each customer is played
// by all the bots; of each ending come the first three talks that differ in
// what brought it or in the offer. Beside it what he says himself.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/explore/bots.h"
#include "author/script/loader.h"
#include "tell/explain.h"
#include "tell/telling_outcome.h"

enum { SEEDS = 12, EACH = 3, TURNS_MAX = CONVERSATION_MOVES_MAX };

typedef struct Seen {
    int cause, offer;
} Seen;

typedef struct Sheet {
    const Words *words;
    const Scenario *scenario;
    Seen seen[ENDINGS][EACH];
    int counts[ENDINGS];
} Sheet;

static void print(void *self, const Told *told)
{
    static const char *const LEADS[] = {
        [TOLD_HEADING] = "  ", [TOLD_HIS] = "    ", [TOLD_STEP] = "  "};
    (void)self;
    if (told->kind == TOLD_NEED) {
        printf("  [%c] %s\n", told->numbers[1] ? 'x' : ' ', told->words);
    } else if (told->kind == TOLD_STEP) {
        printf("%s%s\n      %s\n", LEADS[TOLD_STEP], told->words, told->why);
    } else if (told->kind == TOLD_HIS || told->kind == TOLD_HEADING) {
        printf("%s%s\n", LEADS[told->kind], told->words);
    } else if (told->kind != TOLD_GAP && told->kind != TOLD_GAP_MOVE) {
        printf("%s\n", told->words);
    }
}

// Whether one like it was printed; else it is counted among them.
static bool is_known(Sheet *sheet, int ending, const Outcome *outcome)
{
    int *count = &sheet->counts[ending];
    if (*count == EACH) {
        return true;
    }
    for (int i = 0; i < *count; i++) {
        const Seen *seen = &sheet->seen[ending][i];
        if (seen->cause == (int)outcome->cause &&
            seen->offer == (int)outcome->offer) {
            return true;
        }
    }
    sheet->seen[ending][(*count)++] =
        (Seen){(int)outcome->cause, (int)outcome->offer};
    return false;
}

static void tell_talk(Sheet *sheet, Bot bot, uint64_t seed,
                      const Debrief *debrief, const Outcome *outcome)
{
    int ending = debrief->end.ending;
    const Telling to = {sheet->words, debrief, print, NULL, 0, 0};
    printf("\n--- %s, einde \"%s\" (%s, zaad %llu)\n\n",
           sheet->scenario->first_name, scenario_ending_word((Ending)ending),
           bot_name(bot), (unsigned long long)seed);
    telling_outcome(&to, outcome);
    puts("");
    for (int i = 0; i < HEADINGS; i++) {
        telling_heading(&to, (Heading)i, -1, "");
    }
}

static bool play(Sheet *sheet, Bot bot, uint64_t seed, int mood)
{
    static Turn turns[TURNS_MAX];
    Arena arena = {0};
    Conversation now;
    Debrief debrief;
    Outcome outcome;
    size_t count = 0;
    conversation_begin(&now, sheet->scenario, seed, mood);
    while (now.ending == ENDING_NONE && count < TURNS_MAX) {
        (void)conversation_play(&now, bot_choose(bot, &now), &turns[count++]);
    }
    bool made = sheet->counts[now.ending] == EACH ||
                (debrief_make(&arena, sheet->scenario, mood, seed, turns, count,
                              &debrief) &&
                 outcome_find(&arena, &debrief, &outcome));
    if (made && sheet->counts[now.ending] < EACH &&
        !is_known(sheet, now.ending, &outcome)) {
        tell_talk(sheet, bot, seed, &debrief, &outcome);
    }
    arena_free(&arena);
    return made;
}

static bool tell_customer(const Words *words, const char *path)
{
    Arena arena = {0};
    Error error = {0};
    const Scenario *scenario = loader_load(
        &arena, PROJECT_DIR "/scripts/lib/woorden.lua", path, &error);
    Sheet sheet = {.words = words, .scenario = scenario};
    bool told = scenario != NULL;
    for (uint64_t seed = 1; told && seed <= SEEDS; seed++) {
        for (int bot = 0; told && bot < BOTS; bot++) {
            told = scenario->turned ||
                   play(&sheet, (Bot)bot, seed,
                        (int)(seed % (uint64_t)scenario->mood_count));
        }
    }
    arena_free(&arena);
    return told;
}

int main(int count, char **arguments)
{
    const Words *words = words_open_or_usual("nl");
    for (int i = 1; i < count; i++) {
        if (!tell_customer(words, arguments[i])) {
            fprintf(stderr, "why_texts: cannot tell of %s\n", arguments[i]);
            return EXIT_FAILURE;
        }
    }
    return EXIT_SUCCESS;
}
