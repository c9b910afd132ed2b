#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "tell/debrief.h"
#include "tell/explain.h"
#include "tiny_scenario.h"
#include "whole_scenario.h"

static Debrief debrief_of(Fixture *fixture, const char *const *names)
{
    static Turn turns[WHOLE_MOVES_MAX];
    size_t count = 0;
    Debrief debrief;
    for (; names[count]; count++) {
        turns[count] = tiny_play(&fixture->talk, names[count]);
    }
    assert_true(debrief_make(&fixture->arena, fixture->scenario, 0,
                             fixture->talk.seed, turns, count, &debrief));
    return debrief;
}

static void facts_are_plain(void **state)
{
    static const char *const NAMES[] = {"haakje druk door",
                                        "haakje dochter terug",
                                        "stilte",
                                        "stilte",
                                        "vak \"markt 1\" leest",
                                        "pen",
                                        NULL};
    Debrief debrief = debrief_of(*state, NAMES);
    const DebriefFacts *facts = &debrief.facts;
    assert_int_equal(facts->moves, 5);
    assert_int_equal(debrief.count, 6);
    assert_int_equal(facts->questions, 2);
    assert_int_equal(facts->reflections, 1);
    assert_int_equal(facts->ratio, RATIO_BELOW);
    assert_int_equal(facts->silences_golden + facts->silences_dead, 2);
    assert_true(facts->silences_dead >= 1); // two in a row: the second is
    assert_int_equal(facts->minute, 6);
    assert_int_equal(facts->notes, 1);
    assert_int_equal(facts->heard, 4);
    assert_int_equal(facts->taken, 2);
    assert_int_equal(facts->filled, debrief.moves[5].filled);
    assert_int_equal(facts->told, debrief.moves[5].told);
}

static void ratio_speaks_of_one_to_one_and_two_to_one(void **state)
{
    Fixture *fixture = *state;
    static const struct {
        const char *names[5];
        DebriefRatio ratio;
    } CASES[] = {
        {{NULL}, RATIO_NONE},
        {{"haakje druk door", NULL}, RATIO_BELOW},
        {{"haakje druk door", "haakje dochter terug", NULL}, RATIO_FAIR},
        {{"haakje druk terug", "haakje dochter terug", "haakje winkel door",
          NULL},
         RATIO_GOOD},
        {{"haakje druk terug", NULL}, RATIO_GOOD},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        conversation_begin(&fixture->talk, fixture->scenario, 1, 0);
        Debrief debrief = debrief_of(fixture, CASES[i].names);
        assert_int_equal(debrief.facts.ratio, CASES[i].ratio);
    }
}

static const DebriefHook *find(const Debrief *debrief, DebriefHooks hooks,
                               const char *name)
{
    int topic = scenario_find_topic(debrief->scenario, name);
    for (size_t i = 0; i < hooks.count; i++) {
        if (hooks.hooks[i].topic == topic) {
            return &hooks.hooks[i];
        }
    }
    return NULL;
}

static void hooks_are_open_taken_or_left(void **state)
{
    static const char *const NAMES[] = {"haakje druk door",
                                        "vak \"markt 1\" leest",
                                        "vak \"markt 2\" leest", NULL};
    Debrief debrief = debrief_of(*state, NAMES);
    const DebriefMove *moves = debrief.moves;
    assert_int_equal(moves[0].open.count, 4);
    assert_int_equal(moves[0].taken,
                     scenario_find_topic(debrief.scenario, "druk"));
    assert_int_equal(moves[0].left.count, 0);
    assert_null(find(&debrief, moves[1].open, "druk"));
    assert_int_equal(moves[1].taken, NONE);
    const DebriefHook *left = find(&debrief, moves[2].left, "dochter");
    assert_non_null(left);
    char his[EXPLAIN_TEXT_MAX];
    explain_span(debrief.scenario, left->span, his, sizeof his);
    assert_string_equal(his, "dochter");
    assert_null(find(&debrief, moves[2].left, "druk")); // it was taken
    assert_int_equal(debrief.open_at_end.count, 0);
}

static void moves_carry_what_they_changed(void **state)
{
    static const char *const NAMES[] = {"haakje druk terug2", "stilte", NULL};
    Debrief debrief = debrief_of(*state, NAMES);
    for (size_t i = 1; i < debrief.count; i++) {
        const DebriefMove *move = &debrief.moves[i];
        assert_int_equal(move->trust_before, debrief.moves[i - 1].trust);
        assert_int_equal(move->pressure_before, debrief.moves[i - 1].pressure);
    }
    assert_string_equal(debrief.moves[0].thought, "Tja.");
    assert_true(debrief.moves[0].trust > debrief.moves[0].trust_before);
}

static void expect_steps_add_up(const Debrief *debrief)
{
    for (int i = 0; i < HEADINGS; i++) {
        int sum = debrief_value(&debrief->start, (Heading)i);
        for (size_t k = 0; k < debrief->count; k++) {
            sum += debrief->moves[k].steps[i];
            assert_in_range(sum, 0, DEBRIEF_VALUE_MAX);
        }
        assert_int_equal(sum, debrief->his[i]);
    }
}

// What the moves changed is exactly the way from the start to the end, and no
// value leaves its bounds, whoever plays, whoever sits there.
static void steps_add_up_to_what_he_thought(void **state)
{
    (void)state;
    Arena arena = {0};
    const char **names;
    size_t customers = whole_names(&arena, &names);
    static Turn turns[WHOLE_MOVES_MAX];
    for (size_t i = 0; i < customers; i++) {
        const Scenario *scenario = whole_customer(&arena, names[i]);
        for (int bot = 0; bot < BOTS; bot++) {
            int mood = bot % scenario->mood_count;
            size_t count = whole_play((Bot)bot, scenario, mood, i, turns);
            Debrief debrief;
            assert_true(debrief_make(&arena, scenario, mood, i, turns, count,
                                     &debrief));
            expect_steps_add_up(&debrief);
        }
    }
    arena_free(&arena);
}

static Debrief debrief_of_bot(Arena *arena, Bot bot)
{
    const Scenario *scenario = whole_scenario(arena);
    static Turn turns[WHOLE_MOVES_MAX];
    size_t count = whole_play(bot, scenario, 0, 3, turns);
    Debrief debrief;
    assert_true(debrief_make(arena, scenario, 0, 3, turns, count, &debrief));
    return debrief;
}

static void listener_leaves_him_better_than_interrogator(void **state)
{
    (void)state;
    Arena arena = {0};
    Debrief listener = debrief_of_bot(&arena, BOT_LISTENER);
    Debrief interrogator = debrief_of_bot(&arena, BOT_INTERROGATOR);
    assert_int_equal(interrogator.end.ending, ENDING_EXAMINED);
    for (int i = 0; i < HEADINGS; i++) {
        assert_true(listener.his[i] >= interrogator.his[i] + 20);
    }
    assert_true(listener.traits[TRAIT_INTEREST].evidence[0].in_favour);
    assert_false(interrogator.traits[TRAIT_INTEREST].evidence[0].in_favour);
    assert_true(interrogator.traits[TRAIT_WINNING].count == 0);
    arena_free(&arena);
}

static int lowest_step(const Debrief *debrief, Heading heading)
{
    int lowest = 0;
    for (size_t i = 0; i < debrief->count; i++) {
        int step = debrief->moves[i].steps[heading];
        lowest = step < lowest ? step : lowest;
    }
    return lowest;
}

static void gap_names_the_moves_that_made_it(void **state)
{
    (void)state;
    Arena arena = {0};
    Debrief debrief = debrief_of_bot(&arena, BOT_TURNCOAT);
    for (int i = 0; i < HEADINGS; i++) {
        Heading heading = (Heading)i;
        DebriefGap above = debrief_gap(&debrief, heading, 100);
        int lowest = lowest_step(&debrief, heading);
        assert_int_equal(above.gap, 100 - debrief.his[i]);
        assert_int_equal(above.moves[0] == NONE, lowest == 0);
        if (above.moves[0] != NONE) {
            assert_int_equal(debrief.moves[above.moves[0]].steps[i], lowest);
        }
        if (above.moves[1] != NONE) {
            assert_true(debrief.moves[above.moves[1]].steps[i] < 0);
            assert_int_not_equal(above.moves[1], above.moves[0]);
        }
        DebriefGap below = debrief_gap(&debrief, heading, 0);
        assert_true(debrief.moves[below.moves[0]].steps[i] > 0);
        assert_true(debrief.moves[below.moves[0]].steps[i] >=
                    debrief.moves[below.moves[1]].steps[i]);
        DebriefGap none = debrief_gap(&debrief, heading, -1);
        assert_int_equal(none.gap, 0);
        assert_int_not_equal(none.moves[0], NONE);
    }
    assert_true(lowest_step(&debrief, HEADING_FEELING) < 0);
    arena_free(&arena);
}

static void expect_evidence(const Debrief *debrief, Trait trait, int move,
                            bool in_favour)
{
    const Words *words = words_open("nl");
    const DebriefTrait *found = &debrief->traits[trait];
    for (size_t i = 0; i < found->count; i++) {
        const DebriefEvidence *evidence = &found->evidence[i];
        char why[EXPLAIN_TEXT_MAX];
        assert_true(debrief_say_evidence(words, debrief, evidence, why));
        assert_true(why[0] != '\0' && !strchr(why, '{'));
        if (evidence->move == move && evidence->in_favour == in_favour) {
            return;
        }
    }
    fail_msg("%s: move %d", debrief_trait_word(trait), move);
}

static void evidence_is_a_sentence_with_its_rule(void **state)
{
    Fixture *fixture = *state;
    static const char *const PROMISE[] = {"haakje druk terug2",
                                          "voorstel overdracht belofte",
                                          "afscheid sluitaf", NULL};
    Debrief debrief = debrief_of(fixture, PROMISE);
    expect_evidence(&debrief, TRAIT_TRUST, 0, true);
    expect_evidence(&debrief, TRAIT_INTEREST, 0, true);
    expect_evidence(&debrief, TRAIT_TRUST, 1, false);
    expect_evidence(&debrief, TRAIT_AUTHENTICITY, 1, false);
    expect_evidence(&debrief, TRAIT_WINNING, 2, false);
    conversation_begin(&fixture->talk, fixture->scenario, 1, 0);
    static const char *const DISCOUNT[] = {"voorstel overdracht korting",
                                           "bestelling sluitaf", NULL};
    debrief = debrief_of(fixture, DISCOUNT);
    expect_evidence(&debrief, TRAIT_BELIEF, 0, false);
    expect_evidence(&debrief, TRAIT_WINNING, 1, true);
}

// What explains a move agrees with what it did.
static void main_effect_goes_the_way_of_the_step(void **state)
{
    static const char *const NAMES[] = {"vak \"markt 1\" leest",
                                        "vak \"markt 2\" leest",
                                        "haakje druk terug2", NULL};
    Debrief debrief = debrief_of(*state, NAMES);
    const Turn *asked = &debrief.moves[0].turn;
    const Turn *felt = &debrief.moves[2].turn;
    assert_int_equal(debrief_main_effect(asked, -1)->reason,
                     REASON_SWITCH_OPEN);
    assert_null(debrief_main_effect(asked, 1));
    assert_int_equal(debrief_main_effect(felt, 1)->reason,
                     REASON_PICK_UP_FEELING);
    assert_int_equal(debrief_main_effect(felt, -1)->reason, REASON_DROP);
}

static void nothing_played_is_no_trouble(void **state)
{
    static const char *const NAMES[] = {NULL};
    Debrief debrief = debrief_of(*state, NAMES);
    assert_int_equal(debrief.open_at_end.count, 4);
    DebriefGap gap = debrief_gap(&debrief, HEADING_FEELING, 50);
    assert_int_equal(gap.moves[0], NONE);
    assert_string_equal(debrief_his_words(&debrief, HEADING_FEELING), "");
}

static void moves_of_another_talk_are_refused(void **state)
{
    Fixture *fixture = *state;
    Turn turn = tiny_play(&fixture->talk, "haakje druk door");
    Turn twice[] = {turn, turn};
    Debrief debrief;
    assert_false(debrief_make(&fixture->arena, fixture->scenario, 0, 1, twice,
                              2, &debrief));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(facts_are_plain, setup, teardown),
        cmocka_unit_test_setup_teardown(
            ratio_speaks_of_one_to_one_and_two_to_one, setup, teardown),
        cmocka_unit_test_setup_teardown(hooks_are_open_taken_or_left, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(moves_carry_what_they_changed, setup,
                                        teardown),
        cmocka_unit_test(steps_add_up_to_what_he_thought),
        cmocka_unit_test(listener_leaves_him_better_than_interrogator),
        cmocka_unit_test(gap_names_the_moves_that_made_it),
        cmocka_unit_test_setup_teardown(evidence_is_a_sentence_with_its_rule,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(main_effect_goes_the_way_of_the_step,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(nothing_played_is_no_trouble, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(moves_of_another_talk_are_refused,
                                        setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
