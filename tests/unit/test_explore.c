// Many conversations: the figures, the walk where nobody has been, the search
// for an exploit, and the shaking.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/explore/exploit.h"
#include "author/explore/explore.h"
#include "author/explore/shake.h"
#include "tiny_scenario.h"

static void figures_are_whole_numbers(void **state)
{
    (void)state;
    const uint32_t histogram[] = {0, 2, 0, 1, 1};
    assert_int_equal(explore_median(histogram, 5), 1);
    const uint32_t odd[] = {0, 1, 0, 2, 0};
    assert_int_equal(explore_median(odd, 5), 3);
    const uint32_t none[] = {0, 0};
    assert_int_equal(explore_median(none, 2), 0);
    assert_int_equal(explore_share(9, 12), 7500);
    assert_int_equal(explore_share(1, 3), 3333);
    assert_int_equal(explore_share(2, 3), 6667);
    assert_int_equal(explore_share(0, 0), 0);
    Outcomes outcomes = {.count = 4,
                         .endings = {[ENDING_YES] = 1, [ENDING_EXAMINED] = 3}};
    assert_int_equal(explore_mean_worth(&outcomes), 200);
}

static void every_conversation_is_counted_once(void **state)
{
    Fixture *f = *state;
    static Coverage coverage;
    Outcomes outcomes = {0};
    coverage = (Coverage){0};
    explore_bot(f->scenario, BOT_INTERROGATOR, 1, 10, &outcomes, &coverage);
    assert_int_equal(outcomes.count, 10);
    assert_int_equal(outcomes.endings[ENDING_EXAMINED], 10);
    assert_int_equal(outcomes.moves, 120);
    assert_int_equal(outcomes.filled[FORM_CELLS], 10);
    assert_int_equal(outcomes.length[12], 10);
    assert_int_equal(coverage.beats[f->scenario->moods[0].opening], 10);
    assert_int_equal(explore_hooks(f->scenario, &coverage).met, 0);
    assert_int_equal(explore_hooks(f->scenario, &coverage).all, 4);
}

static void the_walk_finds_what_the_bots_do_not(void **state)
{
    Fixture *f = *state;
    static Coverage coverage;
    coverage = (Coverage){0};
    for (int bot = 0; bot < BOTS; bot++) {
        explore_bot(f->scenario, (Bot)bot, 1, 3, NULL, &coverage);
    }
    int before = explore_beats(f->scenario, &coverage).met;
    explore_cover(f->scenario, 1, 4000, &coverage);
    Reached beats = explore_beats(f->scenario, &coverage);
    Reached options = explore_options(f->scenario, &coverage);
    assert_int_equal(options.met, options.all);
    assert_true(beats.met > before + 20);
}

static bool same_outcomes(const Outcomes *a, const Outcomes *b)
{
    return a->count == b->count && a->moves == b->moves &&
           memcmp(a->endings, b->endings, sizeof a->endings) == 0 &&
           memcmp(a->rapport, b->rapport, sizeof a->rapport) == 0;
}

static ExploitResult search(const Scenario *scenario, uint64_t seed)
{
    ExploitResult result;
    void *memory = calloc(1, exploit_size());
    void *room = calloc(1, guess_size());
    assert_non_null(memory);
    assert_non_null(room);
    Guess *guess = guess_begin(room, scenario, NULL, 0);
    Exploit *exploit = exploit_begin(memory, scenario, guess, seed, 6000);
    int done = 0;
    while (done < 100) {
        int now = exploit_step(exploit);
        assert_true(now > done);
        done = now;
    }
    exploit_try(exploit, &result);
    free(room);
    free(memory);
    return result;
}

static void the_same_search_finds_the_same(void **state)
{
    Fixture *f = *state;
    ExploitResult first = search(f->scenario, 1);
    ExploitResult again = search(f->scenario, 1);
    assert_true(same_outcomes(&first.weights, &again.weights));
    assert_true(same_outcomes(&first.table, &again.table));
    ExploitResult other = search(f->scenario, 2);
    assert_false(same_outcomes(&first.weights, &other.weights));
}

// A customer who likes all he hears: the search must find that out. Two percent
// is what a real one may give.
static void a_hole_is_found(void **state)
{
    Fixture *f = *state;
    Magnitudes soft = *f->scenario->magnitudes;
    for (int i = 0; i < REASONS; i++) {
        soft.change[i] = (Change){5, 5, 5, 5, 0};
    }
    soft.off = 1u << RULE_DEPTH; // nor has depth to be earned
    Scenario scenario = *f->scenario;
    scenario.magnitudes = &soft;
    scenario.attention = scenario.positivity = scenario.coordination = 80;
    scenario.trust = 60;
    ExploitResult result = search(&scenario, 1);
    assert_true(explore_share(result.weights.endings[ENDING_YES],
                              result.weights.count) > 200);
    assert_true(explore_share(result.table.endings[ENDING_YES],
                              result.table.count) > 200);
}

static void the_blind_see_no_sentence(void **state)
{
    Fixture *f = *state;
    BlindMemory memory;
    BlindView view;
    blind_forget(&memory);
    blind_look(&view, &f->talk, &memory);
    assert_true(view.open[BLIND_HOOK_NEWEST]);
    assert_int_equal(view.choices[BLIND_HOOK_NEWEST], 6);
    assert_true(view.open[BLIND_SILENCE]);
    assert_false(view.open[BLIND_ORDER]); // nothing was offered yet
    assert_false(view.open[BLIND_SUMMARY]);
    int first[6] = {0};
    for (uint64_t seed = 0; seed < 300; seed++) {
        conversation_begin(&f->talk, f->scenario, seed, 0);
        blind_look(&view, &f->talk, &memory);
        Move move = view.move[BLIND_HOOK_NEWEST];
        first[move.option - f->scenario->topics[move.topic].first_option]++;
    }
    for (int i = 0; i < 6; i++) {
        assert_in_range(first[i], 30, 70); // by chance: 50
    }
    blind_remember(&memory, BLIND_PEN);
    blind_look(&view, &f->talk, &memory);
    assert_false(view.open[BLIND_PEN]);
    assert_in_range(blind_state(&view), 0, BLIND_STATES - 1);
}

static void shaking_stays_within_bounds(void **state)
{
    (void)state;
    Random random = random_start(1);
    bool differs = false;
    for (int draw = 0; draw < 200; draw++) {
        Magnitudes shaken = shake_magnitudes(&RAPPORT_STANDARD, &random);
        for (int i = 0; i < REASONS; i++) {
            int from = RAPPORT_STANDARD.change[i].attention;
            int to = shaken.change[i].attention;
            int least = rapport_divide(from * SHAKE_LEAST, 1000);
            int most = rapport_divide(from * SHAKE_MOST, 1000);
            assert_true(from >= 0 ? to >= least && to <= most
                                  : to <= least && to >= most);
            differs = differs || to != from;
        }
    }
    assert_true(differs);
}

// Nobody can blame its form; that it hears nothing is another matter.
static void the_form_proof_never_says_a_bad_form(void **state)
{
    Fixture *f = *state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        Conversation now;
        Turn turn;
        conversation_begin(&now, f->scenario, seed, 0);
        while (now.ending == ENDING_NONE) {
            Move move = bot_choose(BOT_FORM, &now);
            Act act = move.option == NONE
                          ? ACT_SILENCE
                          : f->scenario->options[move.option].act;
            assert_true(act != ACT_ADVISE && act != ACT_SUGGEST);
            assert_true(act != ACT_PRESUME && act != ACT_PRAISE);
            assert_true(conversation_play(&now, move, &turn));
        }
    }
}

static void depths_are_counted(void **state)
{
    Fixture *f = *state;
    Outcomes outcomes = {0};
    explore_bot(f->scenario, BOT_LISTENER, 1, 20, &outcomes, NULL);
    assert_true(explore_least(outcomes.first_deep, EXPLORE_MOVES) >= 4);
    assert_int_equal(outcomes.secrets[0] + outcomes.secrets[1] +
                         outcomes.secrets[2],
                     outcomes.count);
    assert_int_equal(explore_least(outcomes.first_deep, 2), NONE);
}

static void a_broken_order_is_seen(void **state)
{
    Fixture *f = *state;
    ShakeResult result = {0};
    shake_draw(f->scenario, 1, &result);
    assert_int_equal(result.draws, 1);
    // without any rule all ways of talking come to the same
    Magnitudes off = {.off = UINT32_MAX};
    Scenario dull = *f->scenario;
    dull.magnitudes = &off;
    result = (ShakeResult){0};
    shake_draw(&dull, 1, &result);
    assert_int_equal(result.held, 0);
}

static void a_rule_switched_off_does_nothing(void **state)
{
    Fixture *f = *state;
    for (int rule = RULE_PICK_UP; rule < RULES_END; rule++) {
        Magnitudes without = *f->scenario->magnitudes;
        without.off = 1u << rule;
        Scenario scenario = *f->scenario;
        scenario.magnitudes = &without;
        for (int bot = 0; bot < BOTS; bot++) {
            Conversation now;
            Turn turn;
            conversation_begin(&now, &scenario, 3, 0);
            while (now.ending == ENDING_NONE) {
                conversation_play(&now, bot_choose((Bot)bot, &now), &turn);
                for (int i = 0; i < turn.effect_count; i++) {
                    assert_int_not_equal(turn.effects[i].rule, rule);
                }
            }
        }
    }
}

#define EXPLORE_TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        EXPLORE_TEST(figures_are_whole_numbers),
        EXPLORE_TEST(every_conversation_is_counted_once),
        EXPLORE_TEST(the_walk_finds_what_the_bots_do_not),
        EXPLORE_TEST(the_same_search_finds_the_same),
        EXPLORE_TEST(a_hole_is_found),
        EXPLORE_TEST(the_blind_see_no_sentence),
        EXPLORE_TEST(shaking_stays_within_bounds),
        EXPLORE_TEST(the_form_proof_never_says_a_bad_form),
        EXPLORE_TEST(depths_are_counted),
        EXPLORE_TEST(a_broken_order_is_seen),
        EXPLORE_TEST(a_rule_switched_off_does_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
