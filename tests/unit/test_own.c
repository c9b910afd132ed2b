// The player's own words as a move: what they do decides, never what they are.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "talk/fit.h"
#include "talk/move.h"
#include "talk/strand.h"
#include "tell/debrief.h"
#include "tiny_scenario.h"

static int topic_of(const Fixture *f, const char *name)
{
    int topic = scenario_find_topic(f->scenario, name);
    assert_int_not_equal(topic, NONE);
    return topic;
}

static Move own(const Fixture *f, const char *name, Act act)
{
    int topic = topic_of(f, name);
    return (Move){.kind = MOVE_SAY,
                  .topic = (int16_t)topic,
                  .option = NONE,
                  .span = f->talk.topics[topic].span,
                  .act = (int8_t)act,
                  .words = 4};
}

// What the moment says of kinds of sentence; the fixture's own scenario.
static void welcome(const Fixture *f, const char *name, Act fits, Act misses)
{
    Topic *topic = (Topic *)(uintptr_t)&f->scenario->topics[topic_of(f, name)];
    topic->welcome = UINT32_C(1) << fits;
    topic->unwelcome = UINT32_C(1) << misses;
}

static Turn play(Fixture *f, Move move)
{
    Turn turn;
    assert_true(conversation_play(&f->talk, move, &turn));
    return turn;
}

static void only_what_the_thing_takes_is_on_the_table(void **state)
{
    const Fixture *f = *state;
    assert_true(conversation_allows(&f->talk, own(f, "druk", ACT_FOLLOW)));
    assert_true(conversation_allows(&f->talk, own(f, "druk", ACT_JOKE)));
    assert_true(conversation_allows(&f->talk, own(f, "markt 1", ACT_BRIDGE)));
    assert_true(conversation_allows(&f->talk, own(f, "vader", ACT_DISCLOSE)));
    assert_true(
        conversation_allows(&f->talk, own(f, "overdracht", ACT_PROMISE)));
    assert_false(conversation_allows(&f->talk, own(f, "druk", ACT_READ)));
    assert_false(conversation_allows(&f->talk, own(f, "druk", ACT_OFFER)));
    assert_false(conversation_allows(&f->talk, own(f, "druk", ACT_SILENCE)));
    assert_false(conversation_allows(&f->talk, own(f, "markt 1", ACT_FOLLOW)));
    Move move = own(f, "druk", ACT_FOLLOW);
    move.words = 0;
    assert_false(conversation_allows(&f->talk, move));
    move.words = OWN_WORDS_MAX + 1;
    assert_false(conversation_allows(&f->talk, move));
    move = own(f, "druk", ACT_FOLLOW);
    move.act = -1;
    assert_false(conversation_allows(&f->talk, move));
    // A summary comes once there is something to sum up.
    assert_false(
        conversation_allows(&f->talk, own(f, "samenvatting", ACT_SUMMARISE)));
}

static void the_moment_says_which_kinds_are_on_time(void **state)
{
    Fixture *f = *state;
    welcome(f, "druk", ACT_CONSOLE, ACT_JOKE);
    assert_int_equal(fit_of_move(&f->talk, own(f, "druk", ACT_CONSOLE)),
                     FIT_FITS);
    assert_int_equal(fit_of_move(&f->talk, own(f, "druk", ACT_JOKE)),
                     FIT_MISSES);
    assert_int_equal(fit_of_move(&f->talk, own(f, "druk", ACT_STOP)),
                     FIT_UNSAID);
    Turn turn = play(f, own(f, "druk", ACT_CONSOLE));
    assert_int_equal(turn.fit, FIT_FITS);
    assert_non_null(tiny_effect(&turn, REASON_PICK_UP_FEELING));
}

static void what_is_not_on_time_is_told_nothing(void **state)
{
    Fixture *f = *state;
    welcome(f, "druk", ACT_CONSOLE, ACT_JOKE);
    Turn turn = play(f, own(f, "druk", ACT_JOKE));
    assert_non_null(tiny_effect(&turn, REASON_MISS));
    assert_true(turn.depth <= 1);
    assert_int_equal(f->talk.topics[topic_of(f, "druk")].depth, -1);
}

// Whoever says "tell me more" to everything has not listened to anything.
static void what_the_moment_does_not_name_takes_up_nothing(void **state)
{
    Fixture *f = *state;
    welcome(f, "druk", ACT_CONSOLE, ACT_JOKE);
    Turn turn = play(f, own(f, "druk", ACT_FOLLOW));
    assert_null(tiny_effect(&turn, REASON_PICK_UP_FEELING));
    assert_null(tiny_effect(&turn, REASON_MISS));
    assert_int_equal(turn.fit, FIT_UNSAID);
}

static void an_own_offer_is_an_offer(void **state)
{
    Fixture *f = *state;
    Turn turn = play(f, own(f, "overdracht", ACT_DISCOUNT));
    assert_non_null(tiny_effect(&turn, REASON_PROPOSAL_DISCOUNT));
    assert_true(f->talk.offer_made);
}

static void its_name_holds_the_act_and_the_count(void **state)
{
    Fixture *f = *state;
    static const char *const NAMES[] = {
        "haakje druk typt door 4", "vak \"markt 1\" typt leest 2",
        "los 1 typt sluit 11", "voorstel overdracht typt belofte 1"};
    (void)tiny_play(&f->talk, "haakje begin door"); // what he says is no hook
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        char name[MOVE_TEXT_MAX], with_words[2 * MOVE_TEXT_MAX];
        Move move, same;
        if (!recording_read_move(&f->talk, NAMES[i], &move)) {
            fail_msg("%s is not read", NAMES[i]);
        }
        assert_true(move_is_own(move));
        recording_write_move(&f->talk, move, name);
        assert_string_equal(name, NAMES[i]);
        snprintf(with_words, sizeof with_words, "%s Wat typt hij nou?", name);
        assert_true(recording_read_move(&f->talk, with_words, &same));
        assert_true(conversation_same_move(move, same));
        assert_string_equal(recording_own_words(with_words),
                            "Wat typt hij nou?");
        assert_string_equal(recording_own_words(name), "");
    }
}

static void a_name_that_is_none_is_not_read(void **state)
{
    const Fixture *f = *state;
    static const char *const NAMES[] = {"haakje druk typt",
                                        "haakje druk typt door",
                                        "haakje druk typt door x",
                                        "haakje druk typt door 0",
                                        "haakje druk typt foo 3",
                                        "haakje niets typt door 3",
                                        "haakje druk typt bod 3",
                                        "haakje druk typt door 4x",
                                        " typt door 3",
                                        "haakje druk typt door 99999"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        Move move;
        assert_false(recording_read_move(&f->talk, NAMES[i], &move));
    }
}

// The same act with other words is the same talk: nothing reads them again.
static void the_words_change_nothing(void **state)
{
    Fixture *f = *state;
    Strands *tree = strands_begin(&f->arena, f->scenario, 0, 1);
    static const char *FIRST[] = {"haakje druk typt door 2 Hoe komt dat?"};
    static const char *SECOND[] = {"haakje druk typt door 2 qwrt zxcv"};
    Recording one = {"klein", "gewoon", 1, FIRST, 1};
    Recording two = {"klein", "gewoon", 1, SECOND, 1};
    assert_int_equal(strands_load(tree, NONE, 0, &one, NULL), 0);
    assert_int_equal(strands_load(tree, NONE, 0, &two, NULL), 1);
    Turn a = strands_get(tree, 0)->turns[0], b = strands_get(tree, 1)->turns[0];
    assert_string_equal(a.you, "Hoe komt dat?");
    assert_string_equal(b.you, "qwrt zxcv");
    b.you = a.you;
    assert_true(strand_same_turn(&a, &b));
    // A fork takes the words along, and so does what is told afterwards.
    assert_int_equal(strands_fork(tree, 0, 1), 2);
    assert_string_equal(strands_get(tree, 2)->turns[0].you, "Hoe komt dat?");
    assert_string_equal(strands_recording(tree, 2).moves[0], FIRST[0]);
    Debrief debrief;
    assert_true(debrief_make(&f->arena, f->scenario, 0, 1,
                             strands_get(tree, 2)->turns, 1, &debrief));
    assert_string_equal(debrief.moves[0].turn.you, "Hoe komt dat?");
}

static void what_a_terminal_would_obey_is_blanked(void **state)
{
    Fixture *f = *state;
    char *name = recording_name(&f->arena, &f->talk, own(f, "druk", ACT_CLOSED),
                                "Is dat\n\x1b[31m zo?");
    assert_string_equal(name, "haakje druk typt sluit 4 Is dat  [31m zo?");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            only_what_the_thing_takes_is_on_the_table, setup, teardown),
        cmocka_unit_test_setup_teardown(the_moment_says_which_kinds_are_on_time,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_not_on_time_is_told_nothing,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
            what_the_moment_does_not_name_takes_up_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(an_own_offer_is_an_offer, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(its_name_holds_the_act_and_the_count,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_name_that_is_none_is_not_read, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(the_words_change_nothing, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(what_a_terminal_would_obey_is_blanked,
                                        setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
