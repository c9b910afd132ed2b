// What is said beside the findings of a survey: whether it may be chance, and
// where to begin.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/explore/advice.h"
#include "tiny_scenario.h"

enum { TALKS = 60 };

static Survey *survey_with(const Scenario *scenario, int seeds)
{
    Survey *survey = calloc(1, sizeof *survey);
    assert_non_null(survey);
    survey->scenario = scenario;
    survey->options.seeds = seeds;
    return survey;
}

static void set(Survey *survey, Bot bot, Ending ending, uint32_t times)
{
    survey->bots[bot] = (Outcomes){.count = TALKS};
    survey->bots[bot].endings[ending] = times;
    survey->bots[bot].endings[ENDING_POLITE] += TALKS - times;
}

static void a_few_talks_may_be_chance(void **state)
{
    Fixture *f = *state;
    Survey *survey = survey_with(f->scenario, TALKS);
    AdviceDoubt doubt;
    set(survey, BOT_FORM, ENDING_THINKING, 11); // 18 in a hundred
    assert_true(survey_keeps(survey, BOT_FORM));
    assert_false(advice_doubt(survey, BOT_FORM, &doubt));
    set(survey, BOT_FORM, ENDING_THINKING, 15); // 25, of less than 20
    assert_false(survey_keeps(survey, BOT_FORM));
    assert_true(advice_doubt(survey, BOT_FORM, &doubt));
    assert_int_equal(doubt.count, TALKS);
    assert_int_equal(doubt.width, 1012); // 1.96 * sqrt(.2 * .8 / 60)
    assert_int_equal(doubt.seeds, 300);  // 1.96^2 * .2 * .8 / .05^2 is 246
    survey->options.seeds = 300;         // that was taken already
    assert_false(advice_doubt(survey, BOT_FORM, &doubt));
    free(survey);
}

static void what_is_far_off_is_none(void **state)
{
    Fixture *f = *state;
    Survey *survey = survey_with(f->scenario, TALKS);
    AdviceDoubt doubt;
    set(survey, BOT_FORM, ENDING_THINKING, 24);
    assert_false(advice_doubt(survey, BOT_FORM, &doubt));
    set(survey, BOT_QUESTIONER, ENDING_YES, 1); // a trick never gets one
    assert_false(survey_keeps(survey, BOT_QUESTIONER));
    assert_false(advice_doubt(survey, BOT_QUESTIONER, &doubt));
    set(survey, BOT_INTERROGATOR, ENDING_EXAMINED, TALKS - 1);
    assert_false(survey_keeps(survey, BOT_INTERROGATOR));
    assert_false(advice_doubt(survey, BOT_INTERROGATOR, &doubt));
    set(survey, BOT_LISTENER, ENDING_YES, TALKS - 4); // 93, of 95
    assert_true(advice_doubt(survey, BOT_LISTENER, &doubt));
    set(survey, BOT_LISTENER, ENDING_YES, TALKS - 10);
    assert_false(advice_doubt(survey, BOT_LISTENER, &doubt));
    free(survey);
}

static void form_passes_most_first(void **state)
{
    Fixture *f = *state;
    Survey *survey = survey_with(f->scenario, TALKS);
    AdvicePass passes[ADVICE_PASSES];
    assert_int_equal(advice_passes(survey, passes), 0);
    const uint32_t right[] = {3, 9, 0, 5, 7};
    for (int i = 0; i < 5; i++) {
        survey->form_tried[i] = 10;
        survey->form_right[i] = right[i];
    }
    assert_int_equal(advice_passes(survey, passes), 3);
    assert_int_equal(passes[0].topic, 1);
    assert_int_equal(passes[1].topic, 4);
    assert_int_equal(passes[2].topic, 3);
    assert_int_equal(passes[2].right, 5);
    assert_int_equal(passes[2].tried, 10);
    free(survey);
}

static void a_secret_wants_to_be_heard(void **state)
{
    Fixture *f = *state;
    Survey *survey = survey_with(f->scenario, TALKS);
    Outcomes *listener = &survey->bots[BOT_LISTENER];
    *listener = (Outcomes){.count = TALKS, .secrets = {TALKS}};
    int first = survey_secret_missed(survey);
    assert_int_not_equal(first, NONE);
    listener->secrets[0]--; // once is enough
    listener->secrets[1]++;
    assert_int_equal(survey_secret_missed(survey), NONE);
    *listener = (Outcomes){.count = TALKS, .secrets = {TALKS}};
    Scenario without = *f->scenario;
    Beat beats[SCENARIO_BEATS_MAX];
    memcpy(beats, without.beats, (size_t)without.beat_count * sizeof *beats);
    for (int i = 0; i < without.beat_count; i++) {
        beats[i].depth = beats[i].depth > 3 ? 3 : beats[i].depth;
    }
    without.beats = beats;
    survey->scenario = &without;
    assert_int_equal(survey_secret_missed(survey), NONE);
    free(survey);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_few_talks_may_be_chance, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(what_is_far_off_is_none, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(form_passes_most_first, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_secret_wants_to_be_heard, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
