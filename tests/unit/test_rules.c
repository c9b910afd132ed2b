// Each rule: it fires, it does not fire one step short of firing, and its
// sentence names the words concerned.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tell/explain.h"
#include "tiny_scenario.h"

static void assert_names(const Fixture *fixture, const Turn *turn,
                         Reason reason, const char *words)
{
    const Effect *effect = tiny_effect(turn, reason);
    assert_non_null(effect);
    char sentence[EXPLAIN_TEXT_MAX];
    assert_true(explain_effect(words_open("nl"), fixture->scenario, turn,
                               effect, sentence));
    assert_non_null(strstr(sentence, words));
    assert_null(strchr(sentence, '{'));
}

static void r1_picks_up_a_live_hook(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje begin door");
    assert_names(f, &turn, REASON_PICK_UP_FACT, "drie jaar");
    turn = tiny_play(&f->talk, "haakje druk door");
    assert_names(f, &turn, REASON_PICK_UP_FEELING, "druk");
    assert_int_equal(
        tiny_effect(&turn, REASON_PICK_UP_FEELING)->change.attention, 10);
}

static void r1_gives_half_for_a_closed_question(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje druk sluit");
    assert_null(tiny_effect(&turn, REASON_PICK_UP_FEELING));
    assert_names(f, &turn, REASON_PICK_UP_CLOSED, "druk");
}

static void r2_fires_without_a_link_only(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "vak \"promotie 1\" leest");
    assert_names(f, &turn, REASON_SWITCH_OPEN, "druk");
    assert_int_equal(turn.changed.pressure, 1);
    tiny_play(&f->talk, "haakje begin door"); // markt 2
    turn = tiny_play(&f->talk, "vak \"markt 3\" leest");
    assert_null(tiny_effect(&turn, REASON_SWITCH));
    assert_null(tiny_effect(&turn, REASON_SWITCH_OPEN));
}

static void r3_drops_a_feeling_after_three_moves(void **state)
{
    Fixture *f = *state;
    tiny_play(&f->talk, "vak \"promotie 1\" leest");
    Turn turn = tiny_play(&f->talk, "vak \"promotie 2\" leest");
    assert_null(tiny_effect(&turn, REASON_DROP));
    turn = tiny_play(&f->talk, "vak \"promotie 3\" leest");
    assert_names(f, &turn, REASON_DROP, "druk");
}

static void r4_weighs_from_pressure_three(void **state)
{
    Fixture *f = *state;
    f->talk.pressure = 2;
    Turn turn = tiny_play(&f->talk, "haakje begin sluit");
    assert_null(tiny_effect(&turn, REASON_PRESSURE));
    f->talk.pressure = 3;
    turn = tiny_play(&f->talk, "haakje druk sluit");
    assert_names(f, &turn, REASON_PRESSURE, "Is dat zo?");
    assert_int_equal(tiny_effect(&turn, REASON_PRESSURE)->change.positivity,
                     -2);
}

static void r4_weighs_more_from_the_fifth_in_a_row(void **state)
{
    Fixture *f = *state;
    f->talk.pressure = 9;
    f->talk.question_run = 3;
    Turn turn = tiny_play(&f->talk, "haakje begin sluit");
    assert_non_null(tiny_effect(&turn, REASON_PRESSURE));
    turn = tiny_play(&f->talk, "haakje druk sluit");
    assert_names(f, &turn, REASON_PRESSURE_FIFTH, "5e");
    assert_int_equal(
        tiny_effect(&turn, REASON_PRESSURE_FIFTH)->change.positivity, -5);
}

static void r5_counts_a_full_note_and_not_a_keyword(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "vak \"markt 1\" leest");
    assert_names(f, &turn, REASON_NOTE_FULL, "markt 1");
    assert_true(turn.note_full);
    tiny_play(&f->talk, "pen");
    turn = tiny_play(&f->talk, "vak \"markt 2\" leest");
    assert_names(f, &turn, REASON_NOTE_KEYWORD, "markt 2");
    assert_null(tiny_effect(&turn, REASON_NOTE_FULL));
}

static void r5_leaves_the_first_note_free_after_asking(void **state)
{
    Fixture *f = *state;
    tiny_play(&f->talk, "schrijven vraagt");
    Turn turn = tiny_play(&f->talk, "vak \"markt 1\" leest");
    assert_names(f, &turn, REASON_NOTE_ALLOWED, "markt 1");
    turn = tiny_play(&f->talk, "vak \"markt 2\" leest");
    assert_non_null(tiny_effect(&turn, REASON_NOTE_FULL));
}

static void r6_tells_right_from_wrong(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje druk terug2");
    assert_names(f, &turn, REASON_REFLECT_FEELING, "druk");
    turn = tiny_play(&f->talk, "haakje begin terug");
    assert_names(f, &turn, REASON_REFLECT_CONTENT, "drie jaar");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    turn = tiny_play(&f->talk, "haakje druk vult");
    assert_names(f, &turn, REASON_REFLECT_WRONG, "druk");
    assert_string_equal(f->scenario->beats[turn.beat].text, "Nee joh.");
}

static void r6_tires_of_the_third_mirror(void **state)
{
    Fixture *f = *state;
    tiny_play(&f->talk, "haakje druk terug2");
    Turn turn = tiny_play(&f->talk, "haakje begin terug");
    assert_null(tiny_effect(&turn, REASON_REFLECT_THIRD));
    turn = tiny_play(&f->talk, "haakje dochter terug");
    assert_names(f, &turn, REASON_REFLECT_THIRD, "3e");
    assert_true(turn.changed.attention < 0);
}

static void r6_sums_up_once_there_is_a_whole(void **state)
{
    Fixture *f = *state;
    Move move;
    tiny_play(&f->talk, "haakje begin door");
    tiny_play(&f->talk, "haakje druk terug");
    assert_false(recording_read_move(&f->talk, "samenvatting vat", &move));
    tiny_play(&f->talk, "haakje dochter door");
    Turn turn = tiny_play(&f->talk, "samenvatting vat");
    assert_names(f, &turn, REASON_REFLECT_SUMMARY, "hardop");
}

static void r7_wants_a_fitting_depth_and_a_pause(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "jezelf vader zelf");
    assert_names(f, &turn, REASON_SELF_FITS, "hardop");
    turn = tiny_play(&f->talk, "jezelf moeder zelf");
    assert_names(f, &turn, REASON_SELF_TOO_SOON, "hardop");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.since_self = 2; // one short of four, this move counted
    turn = tiny_play(&f->talk, "jezelf vader zelf");
    assert_non_null(tiny_effect(&turn, REASON_SELF_TOO_SOON));
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.since_self = 3;
    turn = tiny_play(&f->talk, "jezelf vader zelf");
    assert_non_null(tiny_effect(&turn, REASON_SELF_FITS));
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.deepest = -1;
    turn = tiny_play(&f->talk, "jezelf vader zelf");
    assert_names(f, &turn, REASON_SELF_TOO_DEEP, "hardop");
}

static void r8_looks_at_the_share_of_words_from_the_fifth_move(void **state)
{
    Fixture *f = *state;
    f->talk.words_you = 1000;
    f->talk.move_count = 3;
    Turn turn = tiny_play(&f->talk, "haakje begin door");
    assert_null(tiny_effect(&turn, REASON_SHARE_HIGH));
    turn = tiny_play(&f->talk, "haakje druk terug");
    assert_names(f, &turn, REASON_SHARE_HIGH, "procent");
    f->talk.words_you = 0;
    f->talk.words_he = 1000;
    turn = tiny_play(&f->talk, "haakje dochter door");
    assert_names(f, &turn, REASON_SHARE_LOW, "honderd");
}

static void r8_says_once_from_when_on(void **state)
{
    Fixture *f = *state;
    f->talk.words_you = 1000;
    f->talk.move_count = 6;
    Turn turn = tiny_play(&f->talk, "haakje begin door");
    assert_names(f, &turn, REASON_SHARE_HIGH, "procent");
    turn = tiny_play(&f->talk, "haakje druk terug");
    assert_null(tiny_effect(&turn, REASON_SHARE_HIGH));
    assert_names(f, &turn, REASON_SHARE_STILL, "sinds zet 7");
    assert_int_equal(tiny_effect(&turn, REASON_SHARE_STILL)->change.attention,
                     -3);
    f->talk.words_he = 1000;
    turn = tiny_play(&f->talk, "haakje dochter door");
    assert_null(tiny_effect(&turn, REASON_SHARE_STILL));
}

static void r8_leaves_a_fair_share_alone(void **state)
{
    Fixture *f = *state;
    f->talk.move_count = 10;
    f->talk.words_he = 3500;
    f->talk.words_you = 6490; // 65 percent with the words to come
    Turn turn = tiny_play(&f->talk, "haakje begin door");
    assert_null(tiny_effect(&turn, REASON_SHARE_HIGH));
    f->talk.words_he = 9700;
    f->talk.words_you = 300; // 3 percent
    turn = tiny_play(&f->talk, "haakje druk terug");
    assert_null(tiny_effect(&turn, REASON_SHARE_LOW));
}

static void r9_is_golden_after_something_deep(void **state)
{
    Fixture *f = *state;
    f->talk.last_depth = 3;
    Turn turn = tiny_play(&f->talk, "stilte");
    assert_non_null(tiny_effect(&turn, REASON_SILENCE_GOLDEN));
    turn = tiny_play(&f->talk, "stilte"); // twice is once too often
    assert_names(f, &turn, REASON_SILENCE_DEAD, "zweeg");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.last_depth = 2;
    turn = tiny_play(&f->talk, "stilte");
    assert_non_null(tiny_effect(&turn, REASON_SILENCE_DEAD));
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.last_depth = 3;
    f->talk.wrote_last = true; // while you write
    turn = tiny_play(&f->talk, "stilte");
    assert_non_null(tiny_effect(&turn, REASON_SILENCE_DEAD));
}

static void r10_likes_the_first_compliment_only(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "ding foto prijst");
    assert_names(f, &turn, REASON_PRAISE_FIRST, "Mooie zaak");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.praises = 1;
    turn = tiny_play(&f->talk, "ding foto prijst");
    assert_names(f, &turn, REASON_PRAISE_AGAIN, "Mooie zaak");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    turn = tiny_play(&f->talk, "ding foto ziet");
    assert_names(f, &turn, REASON_PRAISE_GROUND, "hardop");
}

static void r7_rewards_saying_what_you_do_not_know(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "ding foto eerlijk");
    assert_names(f, &turn, REASON_ADMIT, "niet wie dat is");
    assert_int_equal(turn.changed.trust, 3);
}

static void r11_is_as_good_as_what_you_heard(void **state)
{
    Fixture *f = *state;
    const int druk = scenario_find_topic(f->scenario, "druk");
    Turn turn = tiny_play(&f->talk, "voorstel overdracht bod");
    assert_names(f, &turn, REASON_PROPOSAL_EARLY, "hardop");
    for (int depth = 1; depth <= 3; depth++) {
        conversation_begin(&f->talk, f->scenario, 1, 0);
        f->talk.topics[druk].depth = (int8_t)depth;
        turn = tiny_play(&f->talk, "voorstel overdracht bod");
        assert_int_equal(tiny_effect(&turn, REASON_PROPOSAL_EARLY) != NULL,
                         depth < 2);
        assert_int_equal(tiny_effect(&turn, REASON_PROPOSAL_BESIDE) != NULL,
                         depth == 2);
        assert_int_equal(f->talk.offer_fits, depth == 3);
    }
    assert_names(f, &turn, REASON_PROPOSAL_FITS, "druk");
}

static void r11_remembers_discount_and_promise(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "voorstel overdracht korting");
    assert_names(f, &turn, REASON_PROPOSAL_DISCOUNT, "goedkoper");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    turn = tiny_play(&f->talk, "voorstel overdracht belofte");
    assert_names(f, &turn, REASON_PROPOSAL_PROMISE, "week");
    assert_true(turn.changed.trust <= -10);
}

static void r12_calls_the_third_of_four_a_trick(void **state)
{
    Fixture *f = *state;
    tiny_play(&f->talk, "haakje begin door");
    Turn turn = tiny_play(&f->talk, "haakje druk door");
    assert_null(tiny_effect(&turn, REASON_TRICK));
    turn = tiny_play(&f->talk, "haakje dochter door");
    assert_names(f, &turn, REASON_TRICK, "Vertel eens?");
    assert_true(turn.changed.attention <= 0);
}

static void r13_repairs_once_and_only_a_pattern(void **state)
{
    Fixture *f = *state;
    f->talk.pressure = 1;
    Turn turn = tiny_play(&f->talk, "herstel herstelt");
    assert_names(f, &turn, REASON_REPAIR_NOTHING, "hardop");
    f->talk.pressure = 4;
    turn = tiny_play(&f->talk, "herstel herstelt");
    assert_names(f, &turn, REASON_REPAIR_FIRST, "hardop");
    assert_int_equal(f->talk.pressure, 0);
    f->talk.pressure = 4;
    turn = tiny_play(&f->talk, "herstel herstelt");
    assert_names(f, &turn, REASON_REPAIR_AGAIN, "hardop");
}

static void r14_answers_above_and_together(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje begin door");
    assert_non_null(tiny_effect(&turn, REASON_LEARY_TOGETHER));
    assert_int_equal(f->talk.together, 1);
    turn = tiny_play(&f->talk, "haakje druk stuurt"); // above meets above
    assert_names(f, &turn, REASON_LEARY_CLASH, "lastig");
    assert_int_equal(f->talk.together, 0);
    turn = tiny_play(&f->talk, "vak \"promotie 1\" leest");
    assert_names(f, &turn, REASON_LEARY_BELOW, "per jaar");
    assert_int_equal(f->talk.above, 0);
}

static void r15_steps_with_rapport_and_circumstance(void **state)
{
    (void)state;
    assert_int_equal(rapport_depth(24, 0, false, false, false, false), 0);
    assert_int_equal(rapport_depth(25, 0, false, false, false, false), 1);
    assert_int_equal(rapport_depth(49, 0, false, false, false, false), 1);
    assert_int_equal(rapport_depth(50, 0, false, false, false, false), 2);
    assert_int_equal(rapport_depth(69, 0, false, false, false, false), 2);
    assert_int_equal(rapport_depth(70, 0, false, false, false, false), 3);
    assert_int_equal(rapport_depth(70, 0, true, true, false, false), 4);
    assert_int_equal(rapport_depth(50, 2, true, false, false, false), 3);
    assert_int_equal(rapport_depth(50, 3, true, false, false, false), 2);
    assert_int_equal(rapport_depth(50, 0, false, false, true, true), 1);
}

static void r15_says_what_you_got(void **state)
{
    Fixture *f = *state;
    f->talk.move_count = 3; // from the fourth he goes deep
    Turn turn = tiny_play(&f->talk, "haakje druk door");
    assert_int_equal(turn.depth, 3);
    assert_names(f, &turn, REASON_DEPTH, "betekent");
}

static void r16_leaves_hooks_or_a_sigh(void **state)
{
    Fixture *f = *state;
    f->talk.attention = f->talk.positivity = 20;
    Turn turn = tiny_play(&f->talk, "vak \"markt 1\" leest");
    assert_names(f, &turn, REASON_HOOKS_SIGH, "zucht");
    f->talk.attention = f->talk.positivity = 90;
    f->talk.pressure = 0;
    turn = tiny_play(&f->talk, "haakje druk door");
    assert_null(tiny_effect(&turn, REASON_HOOKS_SIGH));
}

static void r17_fills_a_neighbour_from_depth_three(void **state)
{
    Fixture *f = *state;
    f->talk.move_count = 3;
    Turn turn = tiny_play(&f->talk, "haakje druk door"); // klanten 1
    assert_names(f, &turn, REASON_BYCATCH, "klanten 2");
    assert_int_equal(f->talk.cells[7].depth, 2);
    assert_true(f->talk.cells[7].told);
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.pressure = 4; // one less deep: two
    turn = tiny_play(&f->talk, "haakje druk door");
    assert_int_equal(turn.depth, 2);
    assert_null(tiny_effect(&turn, REASON_BYCATCH));
}

static void rounding_is_to_the_nearest_halves_away_from_zero(void **state)
{
    (void)state;
    assert_int_equal(rapport_divide(5, 10), 1);
    assert_int_equal(rapport_divide(4, 10), 0);
    assert_int_equal(rapport_divide(-5, 10), -1);
    assert_int_equal(rapport_divide(-4, 10), 0);
    assert_int_equal(rapport_divide(7, 2), 4);
    assert_int_equal(rapport_divide(-7, 2), -4);
}

static void damping_keeps_extremes_and_never_swallows_a_point(void **state)
{
    (void)state;
    assert_int_equal(rapport_damp(50, 10), 10);
    assert_int_equal(rapport_damp(75, 10), 5);
    assert_int_equal(rapport_damp(99, 10), 1);
    assert_int_equal(rapport_damp(100, 10), 0);
    assert_int_equal(rapport_damp(25, -10), -5);
    assert_int_equal(rapport_damp(1, -10), -1);
    assert_int_equal(rapport_damp(0, -10), 0);
    assert_int_equal(rapport_damp(25, 10), 10);
    assert_int_equal(rapport_damp(50, 0), 0);
}

static void weights_slide_over_the_conversation(void **state)
{
    (void)state;
    assert_int_equal(rapport_weigh(50, 50, 50, 0, 30), 50);
    assert_int_equal(rapport_weigh(0, 100, 0, 0, 30), 40);
    assert_int_equal(rapport_weigh(0, 100, 0, 30, 30), 20);
    assert_int_equal(rapport_weigh(0, 0, 100, 30, 30), 40);
    assert_int_equal(rapport_weigh(0, 0, 100, 99, 30), 40);
}

static void every_reason_has_a_sentence_and_a_word(void **state)
{
    (void)state;
    const Words *words = words_open("nl");
    for (int i = REASON_NONE + 1; i < REASONS; i++) {
        assert_true(words_has(words, rapport_reason_key((Reason)i)));
        assert_true(rapport_reason_word((Reason)i)[0] != '\0');
        assert_in_range(rapport_rule_of((Reason)i), 1, RULES_END - 1);
    }
}

static void sentences_know_him_from_her(void **state)
{
    Fixture *f = *state;
    const Words *words = words_open("nl");
    char out[EXPLAIN_TEXT_MAX];
    Scenario she = *f->scenario;
    she.appearance.sex = SEX_WOMAN;
    assert_true(explain_person(words, f->scenario, "{Hij} pakt {zijn} jas", out,
                               sizeof out));
    assert_string_equal(out, "Hij pakt zijn jas");
    assert_true(
        explain_person(words, &she, "{Hij} pakt {zijn} jas", out, sizeof out));
    assert_string_equal(out, "Ze pakt haar jas");
    assert_false(explain_person(words, &she, "{Hij} pakt", out, 4));
}

#define RULE_TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        RULE_TEST(r1_picks_up_a_live_hook),
        RULE_TEST(r1_gives_half_for_a_closed_question),
        RULE_TEST(r2_fires_without_a_link_only),
        RULE_TEST(r3_drops_a_feeling_after_three_moves),
        RULE_TEST(r4_weighs_from_pressure_three),
        RULE_TEST(r4_weighs_more_from_the_fifth_in_a_row),
        RULE_TEST(r5_counts_a_full_note_and_not_a_keyword),
        RULE_TEST(r5_leaves_the_first_note_free_after_asking),
        RULE_TEST(r6_tells_right_from_wrong),
        RULE_TEST(r6_tires_of_the_third_mirror),
        RULE_TEST(r6_sums_up_once_there_is_a_whole),
        RULE_TEST(r7_wants_a_fitting_depth_and_a_pause),
        RULE_TEST(r8_looks_at_the_share_of_words_from_the_fifth_move),
        RULE_TEST(r8_says_once_from_when_on),
        RULE_TEST(r8_leaves_a_fair_share_alone),
        RULE_TEST(r9_is_golden_after_something_deep),
        RULE_TEST(r10_likes_the_first_compliment_only),
        RULE_TEST(r7_rewards_saying_what_you_do_not_know),
        RULE_TEST(sentences_know_him_from_her),
        RULE_TEST(r11_is_as_good_as_what_you_heard),
        RULE_TEST(r11_remembers_discount_and_promise),
        RULE_TEST(r12_calls_the_third_of_four_a_trick),
        RULE_TEST(r13_repairs_once_and_only_a_pattern),
        RULE_TEST(r14_answers_above_and_together),
        RULE_TEST(r15_steps_with_rapport_and_circumstance),
        RULE_TEST(r15_says_what_you_got),
        RULE_TEST(r16_leaves_hooks_or_a_sigh),
        RULE_TEST(r17_fills_a_neighbour_from_depth_three),
        cmocka_unit_test(rounding_is_to_the_nearest_halves_away_from_zero),
        cmocka_unit_test(damping_keeps_extremes_and_never_swallows_a_point),
        cmocka_unit_test(weights_slide_over_the_conversation),
        cmocka_unit_test(every_reason_has_a_sentence_and_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
