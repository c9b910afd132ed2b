// Two strands side by side are told as they were: where they part, what was
// said and thought in each, and what came of both.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "tell/comparison.h"
#include "tiny_scenario.h"

enum { TOLD_MOST = 32, WORDS_MOST = 256 };

typedef struct Heard {
    int count;
    ToldKind kinds[TOLD_MOST];
    char words[TOLD_MOST][WORDS_MOST];
} Heard;

static void hear(void *self, const Told *told)
{
    Heard *heard = self;
    assert_true(heard->count < TOLD_MOST);
    assert_int_equal(told->move, NONE);
    heard->kinds[heard->count] = told->kind;
    (void)snprintf(heard->words[heard->count++], WORDS_MOST, "%s", told->words);
}

static void expect(const Heard *heard, int at, ToldKind kind, const char *words)
{
    assert_true(at < heard->count);
    assert_int_equal(heard->kinds[at], kind);
    assert_string_equal(heard->words[at], words);
}

static void play(Strands *tree, int strand, const char *name)
{
    Move move;
    assert_true(
        recording_read_move(&strands_get(tree, strand)->now, name, &move));
    assert_true(strands_play(tree, strand, move));
}

// Of three moves and of two; they share the first.
static StrandComparison part(Fixture *fixture)
{
    Strands *tree = strands_begin(&fixture->arena, fixture->scenario, 0, 1);
    assert_int_equal(strands_fork(tree, NONE, 0), 0);
    play(tree, 0, "haakje druk door");
    play(tree, 0, "stilte");
    play(tree, 0, "haakje dochter door");
    assert_int_equal(strands_fork(tree, 0, 1), 1);
    play(tree, 1, "vak \"markt 1\" leest");
    return strands_compare(tree, 0, 1);
}

static Comparison telling_of(const Fixture *fixture,
                             const StrandComparison *found, Heard *heard)
{
    return (Comparison){words_open_or_usual("nl"), fixture->scenario, found,
                        hear, heard};
}

static void tells_where_they_part(void **state)
{
    StrandComparison found = part(*state);
    Heard heard = {0};
    Comparison to = telling_of(*state, &found, &heard);
    comparison_fork(&to);
    expect(&heard, 0, TOLD_FORK, "Tot en met zet 1 zijn ze gelijk.");
    comparison_number(&to, 0);
    expect(&heard, 1, TOLD_NUMBER, "Zet 2");
    found.fork = 0;
    comparison_fork(&to);
    expect(&heard, 2, TOLD_FORK,
           "Vanaf de eerste zet gaan ze elk hun eigen kant op.");
}

static void tells_each_move_until_it_was_over(void **state)
{
    StrandComparison found = part(*state);
    Heard heard = {0};
    Comparison to = telling_of(*state, &found, &heard);
    assert_int_equal(comparison_moves(&to), 2);
    comparison_move(&to, 0, 1);
    const Turn *turn = &found.sides[0].turns[1];
    const Beat *beat = &to.scenario->beats[turn->beat];
    expect(&heard, 0, TOLD_STRAND, "draad 1");
    expect(&heard, 1, TOLD_YOU, turn->you);
    expect(&heard, 2, TOLD_SAID, beat->text);
    expect(&heard, 3, TOLD_THOUGHT, beat->thought);
    comparison_move(&to, 1, 1);
    expect(&heard, 4, TOLD_STRAND, "draad 2");
    expect(&heard, 5, TOLD_OVER, "Hier hield deze draad op.");
    comparison_move(&to, 1, 2); // said once
    assert_int_equal(heard.count, 6);
}

// Only the cells of which one knows more.
static void tells_the_cells_that_differ(void **state)
{
    StrandComparison found = part(*state);
    Heard heard = {0};
    Comparison to = telling_of(*state, &found, &heard);
    int differ = 0;
    for (int i = 0; i < FORM_CELLS; i++) {
        differ += found.sides[0].depths[i] != found.sides[1].depths[i];
    }
    comparison_cells(&to);
    assert_true(differ > 0);
    assert_int_equal(heard.count, differ);
    memcpy(found.sides[0].depths, found.sides[1].depths,
           sizeof found.sides[0].depths);
    comparison_cells(&to);
    assert_int_equal(heard.count, differ);
}

static void tells_what_came_of_both(void **state)
{
    StrandComparison found = part(*state);
    StrandSide *side = &found.sides[1];
    char words[WORDS_MOST];
    Heard heard = {0};
    Comparison to = telling_of(*state, &found, &heard);
    comparison_side(&to, 1);
    (void)snprintf(words, sizeof words,
                   "draad 2: ingevuld %d, verteld %d, vertrouwen %d, einde: "
                   "nog open",
                   side->filled, side->told, side->trust);
    expect(&heard, 0, TOLD_SIDE, words);
    assert_string_equal(comparison_ending(to.words, ENDING_NONE), "nog open");
    assert_string_not_equal(comparison_ending(to.words, ENDING_YES),
                            "nog open");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tells_where_they_part, setup, teardown),
        cmocka_unit_test_setup_teardown(tells_each_move_until_it_was_over,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(tells_the_cells_that_differ, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(tells_what_came_of_both, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
