#include "terminal/commands/explore_text.h"

#include <stdio.h>
#include <string.h>

#include "author/explore/advice.h"
#include "base/pairs.h"
#include "base/text.h"
#include "tell/explain.h"
#include "terminal/page.h"

enum { NAME_COLUMNS = 14, NUMBER_MAX = 24, LEAD_MAX = 80, KEY_MAX = 48 };

static const char *say(const Program *program, const char *key)
{
    return words_get(program->words, key);
}

// What a way of talking is called.
static const char *name_of(const Program *program, Bot bot)
{
    char key[KEY_MAX];
    snprintf(key, sizeof key, "%s.name", bot_key(bot));
    return say(program, key);
}

// Hundredths of a percent as "71,7".
static void write_share(const Program *program, char out[NUMBER_MAX], int share)
{
    int tenths = rapport_divide(share, 10);
    snprintf(out, NUMBER_MAX, "%d%s%d", tenths / 10,
             say(program, "number.point"), tenths % 10);
}

static void print_share(const Program *program, const Outcomes *outcomes,
                        Ending ending)
{
    char number[NUMBER_MAX];
    write_share(program, number,
                explore_share(outcomes->endings[ending], outcomes->count));
    printf("%9s", outcomes->endings[ending] == 0 ? "·" : number);
}

static void print_name(const char *name)
{
    const Page page = {.to = stdout, .width = PAGE_WIDTH_MAX};
    page_field(&page, name, NAME_COLUMNS);
}

static const Ending COLUMNS[ENDINGS] = {ENDING_DOOR,     ENDING_EXAMINED,
                                        ENDING_POLITE,   ENDING_CHAT,
                                        ENDING_THINKING, ENDING_YES};

static void print_row(const Program *program, const char *name,
                      const Outcomes *outcomes)
{
    print_name(name);
    for (int i = 0; i < ENDINGS; i++) {
        print_share(program, outcomes, COLUMNS[i]);
    }
    printf("%9d%8d%8d%9d%7d", explore_median(outcomes->rapport, EXPLORE_LEVELS),
           explore_median(outcomes->trust, EXPLORE_LEVELS),
           explore_median(outcomes->filled, FORM_CELLS + 1),
           explore_median(outcomes->told, EXPLORE_TOLD),
           explore_median(outcomes->length, CONVERSATION_MOVES_MAX + 1));
}

static void print_head(const Program *program)
{
    print_name("");
    for (int i = 0; i < ENDINGS; i++) {
        char key[KEY_MAX];
        snprintf(key, sizeof key, "explore.ending.%s",
                 scenario_ending_word(COLUMNS[i]));
        printf("%9s", say(program, key));
    }
    puts(say(program, "explore.columns"));
}

static void print_doubt(const Program *program, const Survey *survey, Bot bot)
{
    AdviceDoubt doubt;
    char width[NUMBER_MAX];
    Pairs pairs = {0};
    if (survey_keeps(survey, bot) || !advice_doubt(survey, bot, &doubt)) {
        return;
    }
    write_share(program, width, doubt.width);
    pairs_text(&pairs, "wie", name_of(program, bot));
    pairs_number(&pairs, "aantal", doubt.count);
    pairs_text(&pairs, "breedte", width);
    pairs_number(&pairs, "zaden", doubt.seeds);
    program_say(program, stdout, "explore.doubt", pairs.list);
}

// Where form alone gets through.
static void print_passes(const Program *program, const Survey *survey)
{
    AdvicePass passes[ADVICE_PASSES];
    char list[PROGRAM_TEXT_MAX] = "";
    int count = advice_passes(survey, passes);
    for (int i = 0; i < count; i++) {
        char one[PROGRAM_TEXT_MAX];
        Pairs hook = {0};
        pairs_text(&hook, "haakje",
                   survey->scenario->topics[passes[i].topic].name);
        pairs_number(&hook, "raak", passes[i].right);
        pairs_number(&hook, "keren", passes[i].tried);
        program_fill(program, one, "explore.passes.hook", hook.list);
        text_append(list, sizeof list, i > 0 ? ", " : "");
        text_append(list, sizeof list, one);
    }
    const char *const pairs[] = {"wie", name_of(program, BOT_FORM), "haakjes",
                                 list, NULL};
    if (count > 0) {
        program_say(program, stdout, "explore.passes", pairs);
    }
}

// What goes with the marks of the table.
static void print_advice(const Program *program, const Survey *survey)
{
    for (int bot = 0; bot < BOTS; bot++) {
        print_doubt(program, survey, (Bot)bot);
    }
    print_passes(program, survey);
}

static void print_bots(const Program *program, const Survey *survey)
{
    Pairs pairs = {0};
    pairs_text(&pairs, "naam", survey->scenario->name);
    pairs_text(&pairs, "titel", survey->scenario->title);
    pairs_number(&pairs, "aantal", survey->options.seeds);
    pairs_number(&pairs, "stemmingen", survey->scenario->day_count);
    program_say(program, stdout, "explore.title", pairs.list);
    putchar('\n');
    print_head(program);
    for (int bot = 0; bot < BOTS; bot++) {
        if (survey->scenario->turned && bot != BOT_RANDOM) {
            continue; // who can only answer has no way of talking
        }
        print_row(program, name_of(program, (Bot)bot), &survey->bots[bot]);
        puts(survey_keeps(survey, (Bot)bot) ? "" : "  !");
    }
    putchar('\n');
    print_advice(program, survey);
    for (int bot = 0; bot < BOTS && !survey->scenario->turned; bot++) {
        char lead[LEAD_MAX];
        const Page page = {.to = stdout, .width = PAGE_WIDTH};
        snprintf(lead, sizeof lead, "%s: ", name_of(program, (Bot)bot));
        page_paragraph(&page, lead, say(program, bot_key((Bot)bot)));
    }
}

// How the depth of what the listener hears lies over the moves.
static void print_depths(const Program *program, const Survey *survey)
{
    const Outcomes *listener = &survey->bots[BOT_LISTENER];
    char times[NUMBER_MAX];
    Pairs pairs = {0};
    uint64_t secrets = 0;
    for (int i = 0; i < EXPLORE_SECRETS; i++) {
        secrets += (uint64_t)listener->secrets[i] * (uint64_t)i;
    }
    int tenths = explore_share(secrets, listener->count) / 1000;
    pairs_number(&pairs, "diep",
                 explore_median(listener->first_deep, EXPLORE_MOVES));
    pairs_number(&pairs, "geheim",
                 explore_median(listener->first_secret, EXPLORE_MOVES));
    snprintf(times, sizeof times, "%d%s%d", tenths / 10,
             say(program, "number.point"), tenths % 10);
    pairs_text(&pairs, "aantal", times);
    putchar('\n');
    program_say(program, stdout,
                secrets > 0 ? "explore.depths" : "explore.depths.no_secret",
                pairs.list);
}

// What he has told nobody, when not even the listener hears it.
static void print_secret(const Program *program, const Survey *survey)
{
    const Scenario *scenario = survey->scenario;
    const ThresholdRow *row = scenario_threshold(THRESHOLD_SECRET);
    int line = survey_secret_missed(survey);
    if (line == NONE) {
        return;
    }
    char least[LEAD_MAX]; // as a trainer writes it
    Pairs pairs = {0};
    snprintf(least, sizeof least, "drempel { %s = %d }", row->word, row->least);
    pairs_text(&pairs, "drempel", least);
    pairs_number(&pairs, "nu", scenario->thresholds[THRESHOLD_SECRET]);
    printf("%s:%d: ", scenario->file, line);
    program_say(program, stdout,
                scenario->thresholds[THRESHOLD_SECRET] > row->least
                    ? "explore.secret_missed"
                    : "explore.secret_missed.least",
                pairs.list);
}

static void print_reached(const Program *program, const char *key,
                          Reached reached)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "gehaald", reached.met);
    pairs_number(&pairs, "alle", reached.all);
    program_say(program, stdout, key, pairs.list);
}

static void print_missed(const Program *program, const Scenario *scenario,
                         const char *key, int line, const char *text)
{
    const char *const pairs[] = {"zin", text, NULL};
    printf("%s:%d: ", scenario->file, line);
    program_say(program, stdout, key, pairs);
}

static void print_coverage(const Program *program, const Survey *survey)
{
    const Scenario *scenario = survey->scenario;
    const Coverage *coverage = &survey->coverage;
    putchar('\n');
    print_reached(program, "explore.beats", explore_beats(scenario, coverage));
    print_reached(program, "explore.thoughts",
                  explore_thoughts(scenario, coverage));
    print_reached(program, "explore.options",
                  explore_options(scenario, coverage));
    print_reached(program, "explore.hooks", explore_hooks(scenario, coverage));
    for (int i = 0; i < scenario->beat_count; i++) {
        if (coverage->beats[i] == 0) {
            print_missed(program, scenario, "explore.beat_missed",
                         scenario->beats[i].line, scenario->beats[i].text);
        }
    }
    for (int i = 0; i < scenario->option_count; i++) {
        if (coverage->options[i] == 0) {
            print_missed(program, scenario, "explore.option_missed",
                         scenario->options[i].line, scenario->options[i].text);
        }
    }
}

// One learner: what it chose that fits, and what chance would have chosen.
static void print_guess(const Program *program, const char *key,
                        const GuessShare *share, bool held)
{
    char hits[NUMBER_MAX];
    char chance[NUMBER_MAX];
    Pairs pairs = {0};
    write_share(program, hits, survey_hits(share));
    write_share(program, chance, survey_chance(share));
    pairs_text(&pairs, "raak", hits);
    pairs_text(&pairs, "kans", chance);
    pairs_number(&pairs, "aantal", share->sets);
    pairs_text(&pairs, "mis", held && !survey_is_deaf(share) ? "  !" : "");
    program_say(program, stdout, key, pairs.list);
}

static bool wins_blindly(const Outcomes *outcomes)
{
    return explore_share(outcomes->endings[ENDING_YES], outcomes->count) >=
           SURVEY_BLIND_MOST;
}

static void print_learner(const Program *program, const char *key,
                          const Outcomes *outcomes)
{
    print_row(program, say(program, key), outcomes);
    puts(wins_blindly(outcomes) ? "  !" : "");
}

static void print_exploit(const Program *program, const Survey *survey)
{
    const Outcomes *listener = &survey->bots[BOT_LISTENER];
    char budget[NUMBER_MAX];
    char weights[NUMBER_MAX];
    char table[NUMBER_MAX];
    char listens[NUMBER_MAX];
    snprintf(budget, sizeof budget, "%d", survey->options.budget);
    write_share(program, weights,
                explore_share(survey->exploit.weights.endings[ENDING_YES],
                              survey->exploit.weights.count));
    write_share(program, table,
                explore_share(survey->exploit.table.endings[ENDING_YES],
                              survey->exploit.table.count));
    write_share(program, listens,
                explore_share(listener->endings[ENDING_YES], listener->count));
    const char *const pairs[] = {"aantal",     budget,  "gewogen",
                                 weights,      "tabel", table,
                                 "luisteraar", listens, NULL};
    putchar('\n');
    program_say(program, stdout, "explore.exploit", pairs);
    putchar('\n');
    print_head(program);
    print_learner(program, "explore.weights", &survey->exploit.weights);
    print_learner(program, "explore.table", &survey->exploit.table);
    print_learner(program, "explore.reader", &survey->exploit.reader);
    print_learner(program, "explore.memory", &survey->exploit.memory);
    if (wins_blindly(&survey->exploit.memory)) {
        putchar('\n');
        program_say(program, stdout, "explore.memory.first", NULL);
    }
}

static void print_shake(const Program *program, const Survey *survey)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "aantal", survey->shake.draws);
    pairs_number(&pairs, "gehouden", survey->shake.held);
    putchar('\n');
    program_say(program, stdout, "explore.shake", pairs.list);
    for (int i = 0; i < SHAKE_ORDERS; i++) {
        const ShakeOrder *order = shake_order(i);
        Pairs broken = {0};
        pairs_text(&broken, "beter", name_of(program, order->better));
        pairs_text(&broken, "minder", name_of(program, order->worse));
        pairs_number(&broken, "aantal", survey->shake.broken[i]);
        if (survey->shake.broken[i] > 0) {
            program_say(program, stdout, "explore.shake.broken", broken.list);
        }
    }
}

static void print_rules(const Program *program, const Survey *survey)
{
    putchar('\n');
    program_say(program, stdout, "explore.rules", NULL);
    putchar('\n');
    print_name("");
    for (int i = 0; i < SURVEY_COMPARED; i++) {
        printf("%16s", name_of(program, survey_compared(i)));
    }
    putchar('\n');
    for (int rule = 0; rule < RULES_END; rule++) {
        char name[NUMBER_MAX] = "";
        if (rule > 0) {
            snprintf(name, sizeof name, "R%d", rule);
        }
        print_name(rule > 0 ? name : say(program, "explore.rules.all"));
        for (int i = 0; i < SURVEY_COMPARED; i++) {
            const Outcomes *outcomes = &survey->without[rule][i];
            int worth = explore_mean_worth(outcomes);
            printf("%9d%s%02d%4d", worth / 100, say(program, "number.point"),
                   worth % 100,
                   explore_median(outcomes->rapport, EXPLORE_LEVELS));
        }
        putchar('\n');
    }
}

void explore_text_print(const Program *program, const Survey *survey)
{
    print_bots(program, survey);
    if (!survey->scenario->turned) {
        print_depths(program, survey);
        print_secret(program, survey);
    }
    print_coverage(program, survey);
    if (!survey->scenario->turned) {
        putchar('\n');
        print_guess(program, "explore.reads", &survey->reader, true);
        print_guess(program, "explore.remembers", &survey->memory, true);
        print_guess(program, "explore.been", &survey->been, false);
    }
    if (survey->options.budget > 0) {
        print_exploit(program, survey);
    }
    if (survey->options.draws > 0) {
        print_shake(program, survey);
    }
    if (survey->options.rules) {
        print_rules(program, survey);
    }
    putchar('\n');
    program_say(program, stdout,
                !survey_is_good(survey)    ? "explore.not_good"
                : survey->scenario->turned ? "explore.turned"
                                           : "explore.good",
                NULL);
}
