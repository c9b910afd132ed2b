#include <jansson.h>
#include <stdio.h>

#include "author/explore/advice.h"
#include "terminal/commands/explore_text.h"

// How many conversations had none, one, two, ... answers of depth 4.
static json_t *write_secrets(const Outcomes *outcomes)
{
    json_t *list = json_array();
    for (int i = 0; i < EXPLORE_SECRETS; i++) {
        json_array_append_new(list, json_integer(outcomes->secrets[i]));
    }
    return list;
}

static json_t *write_outcomes(const Outcomes *outcomes)
{
    json_t *endings = json_object();
    for (int i = 0; i < ENDINGS; i++) {
        json_object_set_new(endings, scenario_ending_word((Ending)i),
                            json_integer(outcomes->endings[i]));
    }
    return json_pack(
        "{s:i, s:I, s:o, s:i, s:i, s:i, s:i, s:i, s:i, s:i, s:o}", "count",
        (int)outcomes->count, "moves", (json_int_t)outcomes->moves, "endings",
        endings, "rapport", explore_median(outcomes->rapport, EXPLORE_LEVELS),
        "trust", explore_median(outcomes->trust, EXPLORE_LEVELS), "filled",
        explore_median(outcomes->filled, FORM_CELLS + 1), "told",
        explore_median(outcomes->told, EXPLORE_TOLD), "length",
        explore_median(outcomes->length, CONVERSATION_MOVES_MAX + 1),
        "first_deep", explore_median(outcomes->first_deep, EXPLORE_MOVES),
        "first_secret", explore_median(outcomes->first_secret, EXPLORE_MOVES),
        "secrets", write_secrets(outcomes));
}

static json_t *write_bots(const Survey *survey)
{
    json_t *bots = json_array();
    for (int bot = 0; bot < BOTS; bot++) {
        json_t *row = write_outcomes(&survey->bots[bot]);
        json_object_set_new(row, "bot", json_string(bot_name((Bot)bot)));
        json_object_set_new(row, "kept",
                            json_boolean(survey_keeps(survey, (Bot)bot)));
        AdviceDoubt doubt;
        if (!survey_keeps(survey, (Bot)bot) &&
            advice_doubt(survey, (Bot)bot, &doubt)) {
            json_object_set_new(row, "seeds_needed", json_integer(doubt.seeds));
        }
        json_array_append_new(bots, row);
    }
    return bots;
}

static json_t *write_passes(const Survey *survey)
{
    AdvicePass passes[ADVICE_PASSES];
    json_t *list = json_array();
    int count = advice_passes(survey, passes);
    for (int i = 0; i < count; i++) {
        json_array_append_new(
            list,
            json_pack("{s:s, s:i, s:i}", "hook",
                      survey->scenario->topics[passes[i].topic].name, "tried",
                      passes[i].tried, "right", passes[i].right));
    }
    return list;
}

static json_t *write_reached(Reached reached)
{
    return json_pack("{s:i, s:i}", "met", reached.met, "all", reached.all);
}

static json_t *write_coverage(const Survey *survey)
{
    const Scenario *scenario = survey->scenario;
    const Coverage *coverage = &survey->coverage;
    return json_pack(
        "{s:o, s:o, s:o, s:o}", "beats",
        write_reached(explore_beats(scenario, coverage)), "thoughts",
        write_reached(explore_thoughts(scenario, coverage)), "sentences",
        write_reached(explore_options(scenario, coverage)), "hooks",
        write_reached(explore_hooks(scenario, coverage)));
}

static json_t *write_rules(const Survey *survey)
{
    json_t *rules = json_array();
    for (int rule = 0; rule < RULES_END; rule++) {
        json_t *row = json_object();
        for (int i = 0; i < SURVEY_COMPARED; i++) {
            json_object_set_new(row, bot_name(survey_compared(i)),
                                write_outcomes(&survey->without[rule][i]));
        }
        json_object_set_new(row, "without", json_integer(rule));
        json_array_append_new(rules, row);
    }
    return rules;
}

// In hundredths of a percent.
static json_t *write_share(const GuessShare *share)
{
    return json_pack("{s:i, s:i, s:i}", "sets", share->sets, "hits",
                     survey_hits(share), "chance", survey_chance(share));
}

bool explore_text_json(const Survey *survey)
{
    json_t *all = json_pack(
        "{s:s, s:i, s:i, s:o, s:o, s:b}", "scenario", survey->scenario->id,
        "seeds", survey->options.seeds, "moods", survey->scenario->day_count,
        "bots", write_bots(survey), "coverage", write_coverage(survey), "good",
        survey_is_good(survey));
    if (all && !survey->scenario->turned) {
        json_object_set_new(all, "guess",
                            json_pack("{s:o, s:o, s:o}", "reader",
                                      write_share(&survey->reader), "memory",
                                      write_share(&survey->memory), "been",
                                      write_share(&survey->been)));
    }
    if (all && !survey_keeps(survey, BOT_FORM)) {
        json_object_set_new(all, "form_passes", write_passes(survey));
    }
    if (all && survey_secret_missed(survey) != NONE) {
        json_object_set_new(all, "secret_missed",
                            json_integer(survey_secret_missed(survey)));
    }
    if (all && survey->options.budget > 0) {
        json_object_set_new(
            all, "blind",
            json_pack("{s:i, s:o, s:o, s:o, s:o}", "budget",
                      survey->options.budget, "weights",
                      write_outcomes(&survey->exploit.weights), "table",
                      write_outcomes(&survey->exploit.table), "reader",
                      write_outcomes(&survey->exploit.reader), "memory",
                      write_outcomes(&survey->exploit.memory)));
    }
    if (all && survey->options.draws > 0) {
        json_object_set_new(all, "shake",
                            json_pack("{s:i, s:i}", "draws",
                                      survey->shake.draws, "held",
                                      survey->shake.held));
    }
    if (all && survey->options.rules) {
        json_object_set_new(all, "rules", write_rules(survey));
    }
    bool written = all && json_dumpf(all, stdout, JSON_COMPACT) == 0;
    if (written) {
        putchar('\n');
    }
    json_decref(all);
    return written;
}
