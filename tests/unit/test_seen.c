// His face follows what he says; what is recorded and told does not.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tell/seen.h"
#include "tiny_scenario.h"

// The talk of `fixture`, in which he just said `beat`.
typedef struct Said {
    Scenario scenario;
    Beat beats[1];
    Conversation now;
} Said;

static void say(Said *said, const Fixture *fixture, Beat beat)
{
    said->scenario = *fixture->scenario;
    said->beats[0] = beat;
    said->scenario.beats = said->beats;
    said->now = fixture->talk;
    said->now.scenario = &said->scenario;
    said->now.said[0] = 0;
}

static Bearing seen_saying(const Fixture *fixture, const char *text,
                           Expression written)
{
    Said said;
    say(&said, fixture,
        (Beat){
            .text = text, .action = "", .topic = NONE, .expression = written});
    return seen_bearing(words_open("nl"), &said.now);
}

static void what_is_written_goes_before_the_words(void **state)
{
    Bearing seen = seen_saying(*state, "Haha, ja.", EXPRESSION_HURT);
    assert_int_equal(seen.expression, EXPRESSION_HURT);
    assert_false(seen.only_face);
}

static void words_show_in_his_face_alone(void **state)
{
    Bearing seen = seen_saying(*state, "Haha. Dat wel.", EXPRESSION_NONE);
    assert_int_equal(seen.expression, EXPRESSION_AMUSED);
    assert_true(seen.only_face);
    seen = seen_saying(*state, "Ik lig wakker, hoor.", EXPRESSION_NONE);
    assert_int_equal(seen.expression, EXPRESSION_TIRED);
    seen = seen_saying(*state, "Gewoon een dag.", EXPRESSION_NONE);
    assert_int_equal(seen.expression, EXPRESSION_NONE);
}

static void a_word_in_passing_does_not_show(void **state)
{
    Bearing seen = seen_saying(
        *state,
        "Kom erin, pas op die kratten daar, die moeten nog naar achteren toe. "
        "Niet op die stoel, sorry, die is bezet, pak de kruk. En zeg meteen "
        "hoe lang je hebt, want ik praat maar door, en straks moet er hier "
        "nog een oven uit.",
        EXPRESSION_NONE);
    assert_int_equal(seen.expression, EXPRESSION_NONE);
}

static void only_whole_words_count(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    assert_int_equal(seen_in_text(words, "Moe? Nee."), EXPRESSION_TIRED);
    assert_int_equal(seen_in_text(words, "Ik moet weg."), EXPRESSION_NONE);
    assert_int_equal(seen_in_text(words, "Een hamer."), EXPRESSION_NONE);
    assert_int_equal(seen_in_text(words, ""), EXPRESSION_NONE);
    assert_int_equal(seen_in_text(words_open("en"), "I am so tired."),
                     EXPRESSION_TIRED);
}

// Nothing that is told or recorded may change by it.
static void a_derived_face_stays_out_of_the_talk(void **state)
{
    Said said;
    say(&said, *state, (Beat){.text = "Haha.", .action = "", .topic = NONE});
    Bearing told = bearing_of(&said.now);
    assert_int_equal(told.expression, EXPRESSION_NONE);
}

static void who_sees_you_write_waits(void **state)
{
    Said said;
    say(&said, *state,
        (Beat){.text = "Haha.",
               .action = "",
               .topic = NONE,
               .expression = EXPRESSION_MOVED});
    said.now.wrote_last = true;
    Bearing seen = seen_bearing(words_open("nl"), &said.now);
    assert_int_equal(seen.expression, EXPRESSION_NONE);
    assert_int_equal(seen.gaze, GAZE_PEN);
}

static void who_asks_from_a_form_reads_it(void **state)
{
    Said said;
    say(&said, *state, (Beat){.text = "Twee.", .action = "", .topic = NONE});
    said.scenario.turned = true;
    Bearing early = seen_bearing(words_open("nl"), &said.now);
    assert_int_equal(early.gaze, GAZE_TABLE);
    assert_int_equal(early.arms, ARMS_WRITE);
    said.now.move_count = 9;
    Bearing late = seen_bearing(words_open("nl"), &said.now);
    assert_true(late.nerves > early.nerves && late.nerves <= 100);
    said.beats[0].gaze_set = true;
    said.beats[0].gaze = GAZE_YOU;
    late = seen_bearing(words_open("nl"), &said.now);
    assert_int_equal(late.gaze, GAZE_YOU);
    assert_int_equal(late.arms, ARMS_TABLE);
}

static void he_looks_at_the_thing_he_tells_of(void **state)
{
    Said said;
    const Fixture *fixture = *state;
    int thing = scenario_find_topic(fixture->scenario, "foto");
    say(&said, fixture,
        (Beat){.text = "Ja, die.", .action = "", .topic = (int16_t)thing});
    said.now.attention = 80;
    Bearing seen = seen_bearing(words_open("nl"), &said.now);
    assert_int_equal(seen.gaze, GAZE_THING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_written_goes_before_the_words,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(words_show_in_his_face_alone, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_word_in_passing_does_not_show, setup,
                                        teardown),
        cmocka_unit_test(only_whole_words_count),
        cmocka_unit_test_setup_teardown(a_derived_face_stays_out_of_the_talk,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(who_sees_you_write_waits, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(who_asks_from_a_form_reads_it, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(he_looks_at_the_thing_he_tells_of,
                                        setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
