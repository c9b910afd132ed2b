// Why it ended so is true: of every customer, played by all the bots, what is
// said to be missing was missing, and the moves that would have changed the
// ending change it when they are played.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "tell/outcome.h"
#include "tell/telling.h"
#include "whole_scenario.h"

enum { GONE_MOST = 2 };

// The talk again, with the steps in it: what is no longer on the table is left
// out, and that is not much.
static int play_with(const Debrief *debrief, const Outcome *outcome)
{
    Conversation now = debrief->start;
    Turn turn;
    int gone = 0;
    for (size_t i = 0; i <= debrief->count && now.ending == ENDING_NONE; i++) {
        Move move = {.kind = MOVE_KINDS};
        if (i < debrief->count) {
            move = debrief->moves[i].turn.move;
        }
        for (int k = 0; k < outcome->step_count; k++) {
            if (outcome->steps[k].move == (int)i) {
                move = outcome->steps[k].instead;
            }
        }
        if (move.kind == MOVE_SAY) {
            move.span = now.topics[move.topic].span;
        }
        gone +=
            move.kind != MOVE_KINDS && !conversation_play(&now, move, &turn);
    }
    assert_true(gone <= GONE_MOST);
    return now.ending;
}

static void expect_true(const Debrief *debrief, const Outcome *outcome)
{
    const Conversation *end = &debrief->end;
    bool yes = end->ending == ENDING_YES;
    int missing = 0;
    for (int i = 0; i < OUTCOME_NEEDS; i++) {
        missing += outcome->missing[i];
    }
    assert_int_equal(yes, missing == 0);
    assert_int_equal(outcome->missing[OUTCOME_OFFER], !end->offer_fits);
    assert_int_equal(outcome->offer == OFFER_NEVER,
                     debrief->facts.proposals == 0);
    if (outcome->ending != ENDING_NONE) {
        assert_false(yes);
        assert_int_equal(play_with(debrief, outcome), outcome->ending);
        assert_true(outcome->ending >= ENDING_CHAT);
        assert_true(outcome->ending > end->ending);
    }
}

// Of the sentences he says, none speaks of an offer that was not made.
static void expect_words(const Debrief *debrief)
{
    const Scenario *scenario = debrief->scenario;
    const EndingText *end = conversation_ending_text(&debrief->end);
    const char *said = debrief_his_words(debrief, HEADING_PROPOSAL);
    bool made = debrief->facts.proposals > 0;
    assert_int_equal(debrief_asks(debrief, HEADING_PROPOSAL), made);
    if (debrief->end.ending >= ENDING_THINKING && !made) {
        assert_string_equal(said, scenario->afterwards[AFTER_NO_OFFER]);
        assert_string_not_equal(said, end->proposal);
    }
    if (debrief->end.ending == ENDING_CHAT && made) {
        assert_string_not_equal(said, end->proposal);
    }
}

static void play(const Scenario *scenario, Bot bot, uint64_t seed)
{
    static Turn turns[WHOLE_MOVES_MAX];
    Arena arena = {0};
    Debrief debrief;
    Outcome outcome;
    size_t count = whole_play(bot, scenario, 0, seed, turns);
    assert_true(
        debrief_make(&arena, scenario, 0, seed, turns, count, &debrief));
    assert_true(outcome_find(&arena, &debrief, &outcome));
    expect_true(&debrief, &outcome);
    expect_words(&debrief);
    arena_free(&arena);
}

static void what_is_said_of_the_end_is_true(void **state)
{
    (void)state;
    Arena arena = {0};
    const char **names = NULL;
    size_t count = whole_names(&arena, &names);
    for (size_t i = 0; i < count; i++) {
        const Scenario *scenario = whole_customer(&arena, names[i]);
        for (int bot = 0; bot < BOTS && !scenario->turned; bot++) {
            play(scenario, (Bot)bot, 3);
        }
    }
    arena_free(&arena);
}

// What stands under one trait is not told again under another.
typedef struct Seen {
    const Debrief *debrief;
    const DebriefTrait *trait;
    bool told[WHOLE_MOVES_MAX][EFFECTS_MAX + 1][2];
} Seen;

static void note(void *self, const Told *told)
{
    Seen *seen = self;
    if (told->kind == TOLD_EVIDENCE) {
        const DebriefEvidence *evidence =
            &seen->trait->evidence[told->numbers[1]];
        bool *before = &seen->told[evidence->move][evidence->effect + 1]
                                  [evidence->in_favour];
        assert_false(*before);
        *before = true;
    }
}

static void no_sentence_is_told_under_two_traits(void **state)
{
    (void)state;
    static Turn turns[WHOLE_MOVES_MAX];
    static Seen seen;
    Arena arena = {0};
    Debrief debrief;
    const Scenario *scenario = whole_customer(&arena, "fietsenmaker");
    for (int bot = 0; bot < BOTS; bot++) {
        size_t count = whole_play((Bot)bot, scenario, 0, 5, turns);
        assert_true(
            debrief_make(&arena, scenario, 0, 5, turns, count, &debrief));
        seen = (Seen){.debrief = &debrief};
        const Telling to = {.words = words_open("nl"),
                            .debrief = &debrief,
                            .tell = note,
                            .self = &seen};
        for (int i = 0; i < TRAITS; i++) {
            seen.trait = &debrief.traits[i];
            telling_trait(&to, (Trait)i);
        }
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_said_of_the_end_is_true),
        cmocka_unit_test(no_sentence_is_told_under_two_traits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
