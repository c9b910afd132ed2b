#include "author/explore/survey.h"

#include <stdlib.h>

#include "talk/fit.h"

enum {
    COVER_STEP = 5000, // conversations that go where nobody has been
    COVER_MOST = 60    // steps, when something stays out of reach
};

static const Bot COMPARED[SURVEY_COMPARED] = {
    BOT_INTERROGATOR, BOT_QUESTIONER, BOT_BACKBONE, BOT_TURNCOAT, BOT_HUMAN};

Bot survey_compared(int i)
{
    return COMPARED[i];
}

static void play_bots(Survey *survey, SurveyProgress *progress, void *self)
{
    for (int bot = 0; bot < BOTS; bot++) {
        progress(self, "explore.progress.bots", bot * 100 / BOTS);
        explore_bot(survey->scenario, (Bot)bot, 1, survey->options.seeds,
                    &survey->bots[bot], &survey->coverage);
    }
}

static Move choose_in_form(void *self, const Conversation *now)
{
    Survey *survey = self;
    Move move = bot_choose(BOT_FORM, now);
    bool hook = move.option != NONE &&
                now->scenario->topics[move.topic].kind == TOPIC_HOOK;
    if (hook) {
        survey->form_tried[move.topic]++;
        survey->form_right[move.topic] += fit_of_move(now, move) == FIT_FITS;
    }
    return move;
}

static void watch_form(Survey *survey)
{
    for (int mood = 0; mood < survey->scenario->mood_count; mood++) {
        for (int i = 0; i < survey->options.seeds; i++) {
            explore_play(survey->scenario, 1 + (uint64_t)i, mood,
                         choose_in_form, survey, NULL, NULL);
        }
    }
}

bool survey_is_covered(const Survey *survey)
{
    Reached beats = explore_beats(survey->scenario, &survey->coverage);
    Reached options = explore_options(survey->scenario, &survey->coverage);
    return beats.met == beats.all && options.met == options.all;
}

static void cover(Survey *survey, SurveyProgress *progress, void *self)
{
    for (int i = 0; i < COVER_MOST && !survey_is_covered(survey); i++) {
        progress(self, "explore.progress.cover", i * 100 / COVER_MOST);
        explore_cover(survey->scenario, (uint64_t)i * COVER_STEP + 1,
                      COVER_STEP, &survey->coverage);
    }
}

static bool search(Survey *survey, Guess *guess, SurveyProgress *progress,
                   void *self)
{
    int done = 0;
    void *memory = calloc(1, exploit_size());
    if (!memory) {
        return false;
    }
    Exploit *exploit = exploit_begin(memory, survey->scenario, guess, 1,
                                     survey->options.budget);
    while (done < 100) {
        progress(self, "explore.progress.search", done);
        done = exploit_step(exploit);
    }
    exploit_try(exploit, &survey->exploit);
    free(memory);
    return true;
}

// What can be found without hearing him.
static bool listen_not(Survey *survey, SurveyProgress *progress, void *self)
{
    void *memory = calloc(1, guess_size());
    if (!memory) {
        return false;
    }
    Guess *guess = guess_begin(memory, survey->scenario, survey->others,
                               survey->other_count);
    progress(self, "explore.progress.search", 0);
    survey->reader = guess_share_read(guess);
    survey->memory = guess_practise(guess, GUESS_ELSEWHERE, SURVEY_PRACTICE);
    guess_forget(guess);
    survey->been = guess_practise(guess, GUESS_REMEMBERS, SURVEY_PRACTICE);
    guess_forget(guess);
    bool whole =
        survey->options.budget == 0 || search(survey, guess, progress, self);
    free(memory);
    return whole;
}

static void shake(Survey *survey, SurveyProgress *progress, void *self)
{
    int draws = survey->options.draws;
    for (int i = 0; i < draws; i++) {
        if (i % 50 == 0) {
            progress(self, "explore.progress.shake",
                     (int)((int64_t)i * 100 / draws));
        }
        shake_draw(survey->scenario, 1, &survey->shake);
    }
}

static void switch_off(Survey *survey, SurveyProgress *progress, void *self)
{
    for (int rule = 0; rule < RULES_END; rule++) {
        progress(self, "explore.progress.rules", rule * 100 / RULES_END);
        for (int i = 0; i < SURVEY_COMPARED; i++) {
            shake_without(survey->scenario, (Rule)rule, COMPARED[i],
                          SURVEY_WITHOUT, &survey->without[rule][i]);
        }
    }
}

bool survey_play(Survey *survey, SurveyProgress *progress, void *self)
{
    if (survey->scenario->turned) { // there is nothing to win or to order
        survey->options.budget = 0;
        survey->options.draws = 0;
        survey->options.rules = false;
    }
    play_bots(survey, progress, self);
    if (!survey_keeps(survey, BOT_FORM)) {
        watch_form(survey);
    }
    cover(survey, progress, self);
    if (!survey->scenario->turned && !listen_not(survey, progress, self)) {
        return false;
    }
    shake(survey, progress, self);
    if (survey->options.rules) {
        switch_off(survey, progress, self);
    }
    progress(self, NULL, 100);
    return true;
}

static int share_of(const Outcomes *outcomes, Ending ending)
{
    return explore_share(outcomes->endings[ending], outcomes->count);
}

int survey_blind(const Survey *survey)
{
    const Outcomes *const LEARNERS[] = {
        &survey->exploit.weights, &survey->exploit.table,
        &survey->exploit.reader, &survey->exploit.memory};
    int most = 0;
    for (size_t i = 0; i < sizeof LEARNERS / sizeof LEARNERS[0]; i++) {
        int yes = share_of(LEARNERS[i], ENDING_YES);
        most = yes > most ? yes : most;
    }
    return most;
}

static int hundredths(double part, int whole)
{
    return whole == 0 ? 0 : (int)(part * 10000 / whole + 0.5);
}

int survey_hits(const GuessShare *share)
{
    return hundredths(share->hits, share->sets);
}

int survey_chance(const GuessShare *share)
{
    return hundredths(share->chance, share->sets);
}

bool survey_is_deaf(const GuessShare *share)
{
    return survey_hits(share) <= survey_chance(share) + SURVEY_ABOVE;
}

bool survey_is_held(const SurveyBound *bound)
{
    return bound->least ? bound->share >= bound->line
                        : bound->share < bound->line;
}

int survey_bounds(const Survey *survey, Bot bot, SurveyBound out[SURVEY_BOUNDS])
{
    const Outcomes *outcomes = &survey->bots[bot];
    int yes = share_of(outcomes, ENDING_YES);
    int examined = share_of(outcomes, ENDING_EXAMINED);
    int thinks = share_of(outcomes, ENDING_THINKING);
    bool lucky = bot >= BOT_RANDOM && bot <= BOT_BLIND;
    if (survey->scenario->turned || bot == BOT_INTERROGATOR) {
        out[0] = (SurveyBound){examined, 10000, true};
        return 1; // he is examined, whatever he answers
    }
    switch (bot_promise(bot)) {
    case BOT_NEVER_YES:
        out[0] = (SurveyBound){yes, lucky ? SURVEY_BLIND_MOST : 1, false};
        return 1;
    case BOT_DEAF:
        out[0] = (SurveyBound){yes, SURVEY_BLIND_MOST, false};
        out[1] = (SurveyBound){thinks, SURVEY_DEAF, false};
        return 2;
    case BOT_STRUCTURE:
        out[0] = (SurveyBound){yes + thinks, SURVEY_SOUND, true};
        return 1;
    case BOT_WINS:
        out[0] = (SurveyBound){yes, SURVEY_WINS, true};
        return 1;
    default:
        return 0;
    }
}

bool survey_keeps(const Survey *survey, Bot bot)
{
    SurveyBound bounds[SURVEY_BOUNDS];
    int count = survey_bounds(survey, bot, bounds);
    for (int i = 0; i < count; i++) {
        if (!survey_is_held(&bounds[i])) {
            return false;
        }
    }
    return count > 0 || explore_mean_worth(&survey->bots[bot]) >
                            explore_mean_worth(&survey->bots[BOT_INTERROGATOR]);
}

int survey_secret_missed(const Survey *survey)
{
    const Scenario *scenario = survey->scenario;
    const Outcomes *listener = &survey->bots[BOT_LISTENER];
    if (scenario->turned || listener->secrets[0] < listener->count) {
        return NONE;
    }
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        if (beat->depth < DEPTHS - 1 || beat->topic == NONE) {
            continue;
        }
        TopicKind kind = scenario->topics[beat->topic].kind;
        if (kind != TOPIC_PROPOSAL && kind != TOPIC_CELL) {
            return beat->line;
        }
    }
    return NONE;
}

bool survey_is_good(const Survey *survey)
{
    bool good =
        survey_is_covered(survey) && survey_secret_missed(survey) == NONE &&
        survey_blind(survey) < SURVEY_BLIND_MOST &&
        survey_is_deaf(&survey->reader) && survey_is_deaf(&survey->memory) &&
        survey->shake.held == survey->shake.draws;
    for (int bot = 0; bot < BOTS; bot++) {
        good = good && survey_keeps(survey, (Bot)bot);
    }
    return good;
}
