// The two learners that hear nothing: each finds what the sentences give away,
// and no more.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "author/explore/guess.h"
#include "tiny_scenario.h"

enum { HOOKS = 30, SENTENCES = 3 };

// Which word a sentence of hook `hook` holds; whether it fits.
typedef const char *Wording(int hook, int sentence, char out[64]);

// The good sentence holds "toch", and no other does.
static const char *telling(int hook, int sentence, char out[64])
{
    snprintf(out, 64, "Zo %c%s.", 'a' + (hook * 7 + sentence * 11) % 26,
             sentence == hook % SENTENCES ? " toch" : " maar");
    return out;
}

// The same three sentences everywhere, each right as often.
static const char *balanced(int hook, int sentence, char out[64])
{
    (void)hook;
    snprintf(out, 64, "Zin %d.", sentence);
    return out;
}

// Each moment has its own sentences.
static const char *unique(int hook, int sentence, char out[64])
{
    snprintf(out, 64, "Zin %c%c.", 'a' + hook % 26,
             'a' + sentence + 10 * (hook / 26));
    return out;
}

static void add_hook(Builder *builder, int hook, Wording *wording)
{
    char name[32];
    char text[64];
    snprintf(name, sizeof name, "haak%d", hook);
    tiny_topic(builder, TOPIC_HOOK, name, HOOK_FACT, NULL);
    for (int i = 0; i < SENTENCES; i++) {
        OptionDraft draft = {.text = wording(hook, i, text),
                             .act = ACT_FOLLOW,
                             .fit =
                                 i == hook % SENTENCES ? FIT_FITS : FIT_MISSES};
        assert_true(builder_option(builder, &draft, NULL));
    }
    snprintf(name, sizeof name, "En [dan](haak%d).", (hook + 1) % HOOKS);
    BeatDraft beat = {.text = name, .depth = 1};
    assert_true(builder_answer(builder, NULL, &beat, NULL));
}

static const Scenario *scenario_of(Arena *arena, Wording *wording)
{
    Builder *builder = builder_begin(arena, "klein", "klein.lua");
    CustomerDraft customer = {.name = "Wim",
                              .minutes = 60,
                              .attention = 60,
                              .positivity = 60,
                              .coordination = 60,
                              .trust = 60};
    BeatDraft opening = {.text = "Nou [dan](haak0)."};
    assert_true(builder_customer(builder, &customer, NULL));
    assert_true(builder_opening(builder, NULL, &opening, NULL));
    for (int hook = 0; hook < HOOKS; hook++) {
        add_hook(builder, hook, wording);
    }
    const Scenario *scenario = builder_finish(builder, NULL);
    assert_non_null(scenario);
    return scenario;
}

static Guess *study(const Scenario *scenario, const Scenario *const *others,
                    int count)
{
    void *memory = calloc(1, guess_size());
    assert_non_null(memory);
    return guess_begin(memory, scenario, others, count);
}

static double above_chance(const GuessShare *share)
{
    return (share->hits - share->chance) / share->sets;
}

static void the_reader_finds_a_word_that_tells(void **state)
{
    Arena arena = {0};
    char words[GUESS_TOLD_MAX];
    (void)state;
    Guess *guess = study(scenario_of(&arena, telling), NULL, 0);
    GuessShare share = guess_share_read(guess);
    assert_int_equal(share.sets, HOOKS);
    assert_true(above_chance(&share) > 0.5);
    assert_true(guess_is_told(guess, 4, words));
    assert_non_null(strstr(words, "toch"));
    free(guess);
    arena_free(&arena);
}

static void the_reader_finds_nothing_in_a_balanced_repertoire(void **state)
{
    Arena arena = {0};
    char words[GUESS_TOLD_MAX];
    (void)state;
    Guess *guess = study(scenario_of(&arena, balanced), NULL, 0);
    GuessShare share = guess_share_read(guess);
    assert_true(above_chance(&share) < 0.1);
    assert_false(guess_is_told(guess, 4, words));
    free(guess);
    arena_free(&arena);
}

static void the_reader_learns_from_others(void **state)
{
    Arena arena = {0};
    (void)state;
    const Scenario *other = scenario_of(&arena, telling);
    const Scenario *own = scenario_of(&arena, telling);
    Guess *alone = study(own, NULL, 0);
    Guess *taught = study(own, &other, 1);
    int good = own->topics[4].first_option + 4 % SENTENCES;
    assert_true(guess_read(taught, good) > guess_read(alone, good));
    free(alone);
    free(taught);
    arena_free(&arena);
}

static void the_memory_knows_what_was_right(void **state)
{
    Arena arena = {0};
    (void)state;
    Guess *guess = study(scenario_of(&arena, unique), NULL, 0);
    GuessShare share = guess_practise(guess, GUESS_REMEMBERS, 100);
    assert_true(share.sets > 100);
    assert_true(share.hits > 0.9 * share.sets);
    free(guess);
    guess = study(scenario_of(&arena, balanced), NULL, 0);
    share = guess_practise(guess, GUESS_ELSEWHERE, 100);
    assert_true(above_chance(&share) < 0.15);
    free(guess);
    arena_free(&arena);
}

static void a_choice_stays_within_its_moment(void **state)
{
    Arena arena = {0};
    Conversation now;
    (void)state;
    const Scenario *scenario = scenario_of(&arena, telling);
    Guess *guess = study(scenario, NULL, 0);
    conversation_begin(&now, scenario, 1, 0);
    Move quiet = {
        .kind = MOVE_SILENCE, .topic = NONE, .option = NONE, .span = NONE};
    Move touched = {
        .kind = MOVE_SAY, .topic = 0, .option = 1, .span = now.topics[0].span};
    assert_true(conversation_same_move(
        guess_choose(guess, GUESS_READS, &now, quiet), quiet));
    assert_true(conversation_same_move(
        guess_choose(guess, GUESS_NOTHING, &now, touched), touched));
    Move chosen = guess_choose(guess, GUESS_READS, &now, touched);
    assert_true(conversation_allows(&now, chosen));
    assert_int_equal(chosen.option, 0); // the one with "toch"
    free(guess);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_reader_finds_a_word_that_tells),
        cmocka_unit_test(the_reader_finds_nothing_in_a_balanced_repertoire),
        cmocka_unit_test(the_reader_learns_from_others),
        cmocka_unit_test(the_memory_knows_what_was_right),
        cmocka_unit_test(a_choice_stays_within_its_moment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
