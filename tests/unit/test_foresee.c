#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "base/random.h"
#include "talk/scenario/topic_set.h"
#include "talk/strand.h"
#include "tell/foresee.h"
#include "tiny_scenario.h"
#include "whole_scenario.h"

enum { TALKS = 6, SEED = 40 };

static bool holds(const int16_t *topics, int count, int topic)
{
    for (int i = 0; i < count; i++) {
        if (topics[i] == topic) {
            return true;
        }
    }
    return false;
}

// What was foreseen beside what then became of it.
static void expect_came_true(const Foresight *foresight,
                             const Conversation *before,
                             const Conversation *after, const Turn *turn)
{
    assert_true(strand_same_turn(&foresight->turn, turn));
    assert_int_equal(before->trust + foresight->change.trust, after->trust);
    assert_int_equal(before->pressure + foresight->change.pressure,
                     after->pressure);
    assert_int_equal(before->attention + foresight->change.attention,
                     after->attention);
    for (int i = 0; i < FORM_CELLS; i++) {
        int depth = foresight->cells[i];
        assert_int_equal(depth == -1 ? before->cells[i].depth : depth,
                         after->cells[i].depth);
    }
    for (int i = 0; i < before->scenario->topic_count; i++) {
        bool opened =
            !topic_set_has(&before->live, i) && topic_set_has(&after->live, i);
        bool dropped = topic_set_has(&before->live, i) &&
                       !topic_set_has(&after->live, i) &&
                       !after->topics[i].taken;
        assert_int_equal(holds(foresight->opened, foresight->opened_count, i),
                         opened);
        assert_int_equal(holds(foresight->dropped, foresight->dropped_count, i),
                         dropped);
    }
}

// Every move that is on the table is looked at; one of them is then played.
static bool step(Conversation *talk, Random *random)
{
    static Foresight seen[MOVES_MAX];
    Move moves[MOVES_MAX];
    Conversation before;
    Turn turn;
    size_t count = conversation_moves(talk, moves, MOVES_MAX);
    if (count == 0) {
        return false;
    }
    memcpy(&before, talk, sizeof before);
    for (size_t i = 0; i < count; i++) {
        assert_true(foresee_move(talk, moves[i], &seen[i]));
    }
    assert_memory_equal(&before, talk, sizeof before);
    uint32_t chosen = random_below(random, (uint32_t)count);
    assert_true(conversation_play(talk, moves[chosen], &turn));
    expect_came_true(&seen[chosen], &before, talk, &turn);
    return true;
}

static void what_is_foreseen_comes_true(void **state)
{
    (void)state;
    Arena arena = {0};
    const char **names;
    size_t count = whole_names(&arena, &names);
    assert_true(count >= 6);
    for (size_t i = 0; i < count; i++) {
        const Scenario *scenario = whole_customer(&arena, names[i]);
        for (uint64_t seed = 0; seed < TALKS; seed++) {
            Random random = random_start(SEED + seed);
            Conversation talk;
            conversation_begin(&talk, scenario, seed,
                               (int)(seed % (uint64_t)scenario->mood_count));
            while (step(&talk, &random)) {
            }
        }
    }
    arena_free(&arena);
}

static Foresight foresee(Fixture *fixture, const char *name)
{
    Foresight foresight;
    Move move;
    assert_true(recording_read_move(&fixture->talk, name, &move));
    assert_true(foresee_move(&fixture->talk, move, &foresight));
    return foresight;
}

static int topic(const Fixture *fixture, const char *name)
{
    return scenario_find_topic(fixture->scenario, name);
}

static void a_hook_is_taken_up_or_passed_over(void **state)
{
    Fixture *fixture = *state;
    Foresight good = foresee(fixture, "haakje dochter door");
    assert_int_equal(good.hook, topic(fixture, "dochter"));
    assert_true(good.picked);
    assert_true(foresee_grade(good.change.attention) > 0);
    assert_int_not_equal(good.cells[scenario_cell_from_name("klanten 2")], -1);
    Foresight bad = foresee(fixture, "haakje dochter stuurt");
    assert_int_equal(bad.hook, topic(fixture, "dochter"));
    assert_false(bad.picked);
    Foresight form = foresee(fixture, "vak \"markt 1\" leest");
    assert_int_equal(form.hook, NONE);
    assert_false(form.picked);
}

static void a_hook_that_waits_too_long_is_dropped(void **state)
{
    Fixture *fixture = *state;
    assert_int_equal(foresee(fixture, "stilte").dropped_count, 0);
    (void)tiny_play(&fixture->talk, "vak \"markt 1\" leest");
    (void)tiny_play(&fixture->talk, "vak \"markt 3\" leest");
    Foresight third = foresee(fixture, "haakje begin door");
    assert_false(
        holds(third.dropped, third.dropped_count, topic(fixture, "begin")));
    assert_true(
        holds(third.dropped, third.dropped_count, topic(fixture, "dochter")));
}

static void a_move_that_is_not_on_the_table_has_no_future(void **state)
{
    Fixture *fixture = *state;
    Move move;
    Foresight foresight = {.hook = 7};
    assert_true(recording_read_move(&fixture->talk, "haakje druk door", &move));
    (void)tiny_play(&fixture->talk, "haakje druk door");
    assert_false(foresee_move(&fixture->talk, move, &foresight));
    assert_int_equal(foresight.hook, 7);
}

static bool same(Fixture *fixture, const char *a, const char *b)
{
    Move moves[2];
    assert_true(recording_read_move(&fixture->talk, a, &moves[0]));
    assert_true(recording_read_move(&fixture->talk, b, &moves[1]));
    return foresee_same(&fixture->talk, moves[0], moves[1]);
}

// Nobody needs to vote about those.
static void two_moves_come_to_the_same(void **state)
{
    Fixture *fixture = *state;
    assert_true(same(fixture, "haakje dochter door", "haakje dochter door"));
    assert_false(same(fixture, "haakje dochter door", "haakje dochter sluit"));
    assert_false(same(fixture, "haakje dochter door", "haakje druk door"));
    assert_false(same(fixture, "stilte", "haakje dochter door"));
}

static void a_change_has_a_grade(void **state)
{
    (void)state;
    static const int GRADES[][2] = {{0, 0},   {1, 1},   {4, 1},
                                    {5, 2},   {12, 2},  {-1, -1},
                                    {-4, -1}, {-5, -2}, {-20, -2}};
    for (size_t i = 0; i < sizeof GRADES / sizeof GRADES[0]; i++) {
        assert_int_equal(foresee_grade(GRADES[i][0]), GRADES[i][1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_foreseen_comes_true),
        cmocka_unit_test_setup_teardown(a_hook_is_taken_up_or_passed_over,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_hook_that_waits_too_long_is_dropped,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
            a_move_that_is_not_on_the_table_has_no_future, setup, teardown),
        cmocka_unit_test_setup_teardown(two_moves_come_to_the_same, setup,
                                        teardown),
        cmocka_unit_test(a_change_has_a_grade),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
