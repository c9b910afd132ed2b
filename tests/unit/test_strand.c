#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "base/random.h"
#include "talk/strand.h"
#include "tiny_scenario.h"
#include "whole_scenario.h"

enum { ROUNDS = 60, STRANDS = 8, SEED = 20 };

static Move any_move(const Conversation *talk, Random *random)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(talk, moves, MOVES_MAX);
    assert_true(count > 0);
    return moves[random_below(random, (uint32_t)count)];
}

static void play_some(Strands *tree, int strand, uint32_t moves, Random *random)
{
    for (uint32_t i = 0; i < moves; i++) {
        const Conversation *now = &strands_get(tree, strand)->now;
        if (now->ending != ENDING_NONE) {
            return;
        }
        assert_true(strands_play(tree, strand, any_move(now, random)));
    }
}

// Any strand, played again from its recording, gives the same turns.
static void expect_same_from_recording(Arena *arena, const Scenario *scenario,
                                       const Strands *tree, int index)
{
    const Strand *strand = strands_get(tree, index);
    Recording recording = strands_recording(tree, index);
    char *text = recording_format(arena, &recording);
    Recording read = {0};
    Error error = {0};
    assert_non_null(text);
    assert_true(recording_parse(arena, "strand", text, &read, &error));
    Strands *other =
        strands_begin(arena, scenario, strand->now.mood, strand->now.seed);
    assert_non_null(other);
    int again = strands_load(other, NONE, 0, &read, &error);
    assert_int_equal(again, 0);
    const Strand *found = strands_get(other, again);
    assert_int_equal(found->count, strand->count);
    for (size_t i = 0; i < strand->count; i++) {
        assert_true(strand_same_turn(&found->turns[i], &strand->turns[i]));
        assert_string_equal(found->names[i], strand->names[i]);
    }
    assert_int_equal(found->now.ending, strand->now.ending);
    assert_int_equal(found->now.trust, strand->now.trust);
}

static void expect_parent_untouched(const Strands *tree, int index)
{
    const Strand *strand = strands_get(tree, index);
    if (strand->parent == NONE) {
        return;
    }
    const Strand *parent = strands_get(tree, strand->parent);
    assert_true(strand->fork <= parent->count);
    for (size_t i = 0; i < strand->fork; i++) {
        assert_true(strand_same_turn(&strand->turns[i], &parent->turns[i]));
    }
}

static void round_of(const Scenario *scenario, uint64_t seed)
{
    Arena arena = {0};
    Random random = random_start(seed);
    int mood = (int)random_below(&random, (uint32_t)scenario->mood_count);
    Strands *tree = strands_begin(&arena, scenario, mood, seed);
    assert_non_null(tree);
    play_some(tree, strands_fork(tree, NONE, 0), 40, &random);
    while (strands_count(tree) < STRANDS) {
        int parent = (int)random_below(&random, (uint32_t)strands_count(tree));
        size_t count = strands_get(tree, parent)->count;
        size_t fork = random_below(&random, (uint32_t)count + 1);
        int strand = strands_fork(tree, parent, fork);
        assert_int_not_equal(strand, NONE);
        play_some(tree, strand, random_below(&random, 20), &random);
    }
    for (int i = 0; i < STRANDS; i++) {
        expect_same_from_recording(&arena, scenario, tree, i);
        expect_parent_untouched(tree, i);
    }
    arena_free(&arena);
}

static void every_strand_comes_back_from_its_recording(void **state)
{
    Fixture *fixture = *state;
    Arena arena = {0};
    const Scenario *whole = whole_scenario(&arena);
    for (uint64_t i = 0; i < ROUNDS; i++) {
        round_of(i % 2 ? whole : fixture->scenario, SEED + i);
    }
    arena_free(&arena);
}

// The opening, a fork before move 2, and both after it.
static Strands *two_strands(Fixture *fixture)
{
    Strands *tree = strands_begin(&fixture->arena, fixture->scenario, 0, 1);
    assert_int_equal(strands_fork(tree, NONE, 0), 0);
    Move move;
    static const char *const FIRST[] = {"haakje druk door", "stilte",
                                        "haakje dochter door"};
    for (size_t i = 0; i < 3; i++) {
        assert_true(
            recording_read_move(&strands_get(tree, 0)->now, FIRST[i], &move));
        assert_true(strands_play(tree, 0, move));
    }
    assert_int_equal(strands_fork(tree, 0, 1), 1);
    assert_true(recording_read_move(&strands_get(tree, 1)->now,
                                    "vak \"markt 1\" leest", &move));
    assert_true(strands_play(tree, 1, move));
    return tree;
}

static void comparing_starts_where_they_part(void **state)
{
    Strands *tree = two_strands(*state);
    StrandComparison found = strands_compare(tree, 0, 1);
    assert_int_equal(found.fork, 1);
    assert_int_equal(found.sides[0].count, 2);
    assert_int_equal(found.sides[1].count, 1);
    assert_int_equal(found.sides[0].turns[0].move.kind, MOVE_SILENCE);
    assert_int_equal(found.sides[1].depths[0] >= 0, 1);
    assert_int_equal(found.sides[0].depths[0], -1);
    assert_int_equal(found.sides[0].ending, ENDING_NONE);
    found = strands_compare(tree, 1, 1);
    assert_int_equal(found.fork, 2);
    assert_int_equal(found.sides[0].count, 0);
}

static void state_before_a_move_is_what_it_was(void **state)
{
    Strands *tree = two_strands(*state);
    Conversation talk;
    assert_true(strands_state(tree, 0, 0, &talk));
    assert_int_equal(talk.move_count, 0);
    assert_true(strands_state(tree, 0, 3, &talk));
    assert_int_equal(talk.trust, strands_get(tree, 0)->now.trust);
    assert_false(strands_state(tree, 0, 4, &talk));
    assert_int_equal(talk.move_count, 3);
}

static void what_does_not_fit_changes_nothing(void **state)
{
    Strands *tree = two_strands(*state);
    assert_int_equal(strands_fork(tree, 0, 4), NONE);
    Move nothing = {
        .kind = MOVE_SAY, .topic = NONE, .option = NONE, .span = NONE};
    assert_false(strands_play(tree, 0, nothing));
    assert_int_equal(strands_get(tree, 0)->count, 3);
    Error error = {0};
    Recording recording = strands_recording(tree, 1);
    assert_int_equal(strands_load(tree, 0, 2, &recording, &error), NONE);
    assert_int_equal(error.kind, ERROR_RECORDING_FITS);
    assert_int_equal(error.line, 2);
    recording.seed++;
    assert_int_equal(strands_load(tree, NONE, 0, &recording, NULL), NONE);
    assert_int_equal(strands_count(tree), 2);
}

static void tree_is_full_at_its_ceiling(void **state)
{
    Strands *tree = two_strands(*state);
    while (strands_count(tree) < STRANDS_MAX) {
        assert_int_not_equal(strands_fork(tree, 0, 1), NONE);
    }
    assert_int_equal(strands_fork(tree, 0, 1), NONE);
    Recording recording = strands_recording(tree, 0);
    assert_int_equal(strands_load(tree, NONE, 0, &recording, NULL), NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            every_strand_comes_back_from_its_recording, setup, teardown),
        cmocka_unit_test_setup_teardown(comparing_starts_where_they_part, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(state_before_a_move_is_what_it_was,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(what_does_not_fit_changes_nothing,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(tree_is_full_at_its_ceiling, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
