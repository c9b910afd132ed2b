// The two calls that carry everything: which moves there are, and playing one.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "author/explore/bots.h"
#include "tiny_scenario.h"

// Fields, not bytes: what stands between the fields is nobody's promise.
static void assert_same_turn(const Turn *a, const Turn *b)
{
    assert_true(conversation_same_move(a->move, b->move));
    assert_string_equal(a->you, b->you);
    assert_int_equal(a->beat, b->beat);
    assert_int_equal(a->ending, b->ending);
    assert_int_equal(a->rapport, b->rapport);
    assert_int_equal(a->effect_count, b->effect_count);
    for (int i = 0; i < a->effect_count; i++) {
        assert_int_equal(a->effects[i].reason, b->effects[i].reason);
        assert_int_equal(a->effects[i].topic, b->effects[i].topic);
        assert_int_equal(a->effects[i].value, b->effects[i].value);
    }
}

static void assert_same_talk(const Conversation *a, const Conversation *b)
{
    assert_int_equal(a->minute, b->minute);
    assert_int_equal(a->move_count, b->move_count);
    assert_int_equal(a->attention, b->attention);
    assert_int_equal(a->positivity, b->positivity);
    assert_int_equal(a->coordination, b->coordination);
    assert_int_equal(a->trust, b->trust);
    assert_int_equal(a->pressure, b->pressure);
    assert_int_equal(a->pen_down, b->pen_down);
    assert_int_equal(a->ending, b->ending);
    assert_int_equal(conversation_told(a), conversation_told(b));
    Move left[MOVES_MAX];
    Move right[MOVES_MAX];
    size_t count = conversation_moves(a, left, MOVES_MAX);
    assert_int_equal(conversation_moves(b, right, MOVES_MAX), count);
    for (size_t i = 0; i < count; i++) {
        assert_true(conversation_same_move(left[i], right[i]));
    }
}

static void a_snapshot_is_small_and_a_copy(void **state)
{
    Fixture *f = *state;
    assert_true(sizeof(Conversation) <= 4096);
    tiny_play(&f->talk, "haakje begin door");
    Conversation kept = f->talk;
    Turn first = tiny_play(&f->talk, "haakje druk terug");
    f->talk = kept;
    Turn second = tiny_play(&f->talk, "haakje druk terug");
    assert_same_turn(&first, &second);
}

static void only_moves_on_the_table_are_played(void **state)
{
    Fixture *f = *state;
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&f->talk, moves, MOVES_MAX);
    assert_true(count > 20);
    for (size_t i = 0; i < count; i++) {
        assert_true(conversation_allows(&f->talk, moves[i]));
        for (size_t j = 0; j < i; j++) {
            assert_false(conversation_same_move(moves[i], moves[j]));
        }
    }
    Move taken;
    assert_true(recording_read_move(&f->talk, "haakje druk door", &taken));
    tiny_play(&f->talk, "haakje druk door");
    Conversation before = f->talk;
    Turn turn;
    assert_false(conversation_play(&f->talk, taken, &turn));
    assert_false(conversation_play(&f->talk, (Move){.kind = 99}, &turn));
    assert_false(conversation_play(
        &f->talk, (Move){.kind = MOVE_SAY, .topic = 9999}, &turn));
    assert_same_talk(&before, &f->talk);
}

static void the_order_of_sentences_depends_on_the_seed(void **state)
{
    Fixture *f = *state;
    bool differs = false;
    for (uint64_t seed = 2; seed < 12 && !differs; seed++) {
        Conversation other;
        Move a[MOVES_MAX];
        Move b[MOVES_MAX];
        conversation_begin(&other, f->scenario, seed, 0);
        size_t count = conversation_moves(&f->talk, a, MOVES_MAX);
        assert_int_equal(conversation_moves(&other, b, MOVES_MAX), count);
        for (size_t i = 0; i < count; i++) {
            differs = differs || !conversation_same_move(a[i], b[i]);
        }
    }
    assert_true(differs);
}

static void gestures_cost_no_time(void **state)
{
    Fixture *f = *state;
    Move move;
    tiny_play(&f->talk, "pen");
    assert_true(f->talk.pen_down);
    tiny_play(&f->talk, "formulier");
    assert_int_equal(f->talk.minute, 0);
    assert_false(recording_read_move(&f->talk, "vak \"markt 1\" leest", &move));
    tiny_play(&f->talk, "formulier");
    assert_true(recording_read_move(&f->talk, "vak \"markt 1\" leest", &move));
    tiny_play(&f->talk, "vak \"markt 1\" leest");
    assert_int_equal(f->talk.minute, 2);
    tiny_play(&f->talk, "stilte");
    assert_int_equal(f->talk.minute, 3);
}

static void a_turned_table_leaves_only_answers(void **state)
{
    Fixture *f = *state;
    Scenario turned = *f->scenario;
    turned.turned = true;
    conversation_begin(&f->talk, &turned, 1, 0);
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&f->talk, moves, MOVES_MAX);
    assert_int_equal(count, 4 * 6); // four hooks, six sentences each
    Move quiet = {
        .kind = MOVE_SILENCE, .topic = NONE, .option = NONE, .span = NONE};
    assert_false(conversation_allows(&f->talk, quiet));
    tiny_play(&f->talk, "haakje begin door");
    tiny_play(&f->talk, "haakje druk door");
    tiny_play(&f->talk, "haakje dochter door"); // the fourth has expired
    count = conversation_moves(&f->talk, moves, MOVES_MAX);
    assert_int_equal(count, 1); // nothing is asked: now one may go
    tiny_play(&f->talk, "afscheid sluitaf");
    assert_int_equal(f->talk.ending, ENDING_EXAMINED);
}

static Ending played_by(Fixture *f, Bot bot, uint64_t seed)
{
    conversation_begin(&f->talk, f->scenario, seed, 0);
    while (f->talk.ending == ENDING_NONE) {
        Turn turn;
        assert_true(
            conversation_play(&f->talk, bot_choose(bot, &f->talk), &turn));
    }
    Move moves[MOVES_MAX];
    assert_int_equal(conversation_moves(&f->talk, moves, MOVES_MAX), 0);
    return (Ending)f->talk.ending;
}

static void an_interrogation_ends_in_the_question(void **state)
{
    Fixture *f = *state;
    assert_int_equal(played_by(f, BOT_INTERROGATOR, 1), ENDING_EXAMINED);
    assert_int_equal(conversation_filled(&f->talk), FORM_CELLS);
}

static void every_bot_comes_to_an_end(void **state)
{
    Fixture *f = *state;
    for (int bot = 0; bot < BOTS; bot++) {
        assert_int_equal(bot_from_name(bot_name((Bot)bot)), bot);
        for (uint64_t seed = 1; seed <= 20; seed++) {
            played_by(f, (Bot)bot, seed);
        }
    }
}

static void the_order_wants_a_fitting_offer_and_trust(void **state)
{
    Fixture *f = *state;
    Move move;
    assert_false(recording_read_move(&f->talk, "bestelling sluitaf", &move));
    f->talk.offer_made = f->talk.offer_fits = true;
    f->talk.attention = f->talk.positivity = f->talk.coordination = 80;
    f->talk.trust = 60;
    Conversation ready = f->talk;
    assert_int_equal(tiny_play(&f->talk, "bestelling sluitaf").ending,
                     ENDING_YES);
    f->talk = ready;
    f->talk.offer_fits = false;
    assert_int_equal(tiny_play(&f->talk, "bestelling sluitaf").ending,
                     ENDING_THINKING);
    f->talk = ready;
    f->talk.trust = 10;
    assert_int_equal(tiny_play(&f->talk, "bestelling sluitaf").ending,
                     ENDING_POLITE);
    f->talk = ready;
    assert_int_equal(tiny_play(&f->talk, "vervolg sluitaf").ending,
                     ENDING_THINKING);
    f->talk = ready;
    assert_int_equal(tiny_play(&f->talk, "afscheid sluitaf").ending,
                     ENDING_CHAT);
}

static void he_shows_you_the_door_when_you_know_better(void **state)
{
    Fixture *f = *state;
    f->talk.together = -2;
    f->talk.attention = f->talk.positivity = f->talk.coordination = 15;
    Turn turn = tiny_play(&f->talk, "haakje druk stuurt");
    assert_int_equal(turn.ending, ENDING_DOOR);
}

static void time_runs_out(void **state)
{
    Fixture *f = *state;
    f->talk.minute = 58;
    assert_int_equal(tiny_play(&f->talk, "haakje druk sluit").ending,
                     ENDING_NONE);
    assert_int_not_equal(tiny_play(&f->talk, "stilte").ending, ENDING_NONE);
}

static void a_recording_gives_the_same_conversation(void **state)
{
    Fixture *f = *state;
    const char *moves[] = {"haakje begin door", "pen", "stilte",
                           "vak \"promotie 2\" leest"};
    Recording recording = {.scenario = "klein",
                           .mood = "gewoon",
                           .seed = 7,
                           .moves = moves,
                           .count = 4};
    char *text = recording_format(&f->arena, &recording);
    Recording again;
    Error error;
    assert_true(recording_parse(&f->arena, "opname", text, &again, &error));
    assert_int_equal(again.count, 4);
    Conversation replayed;
    size_t played;
    assert_true(
        recording_play(&again, f->scenario, &replayed, &played, &error));
    conversation_begin(&f->talk, f->scenario, 7, 0);
    for (size_t i = 0; i < 4; i++) {
        tiny_play(&f->talk, moves[i]);
    }
    assert_same_talk(&f->talk, &replayed);
}

static void a_recording_that_no_longer_fits_says_where(void **state)
{
    Fixture *f = *state;
    const char *moves[] = {"stilte", "haakje verdwenen door"};
    Recording recording = {
        .scenario = "klein", .mood = "gewoon", .moves = moves, .count = 2};
    size_t played;
    Error error;
    assert_false(
        recording_play(&recording, f->scenario, &f->talk, &played, &error));
    assert_int_equal(played, 1);
    assert_int_equal(error.kind, ERROR_RECORDING_FITS);
    assert_int_equal(error.line, 2);
    assert_string_equal(error.word, "haakje verdwenen door");
}

static void a_bad_recording_is_refused(void **state)
{
    Fixture *f = *state;
    const char *bad[] = {"", "iets anders\n", "geslaagd 1\nklant x\n",
                         "geslaagd 1\nklant x\nstemming y\nzaad -3\n",
                         "geslaagd 1\nklant x\nstemming y\nzaad 99999999999999"
                         "999999999999\n"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Recording recording;
        Error error = {0};
        assert_false(
            recording_parse(&f->arena, "opname", bad[i], &recording, &error));
        assert_int_equal(error.kind, ERROR_RECORDING);
    }
}

static void a_recording_tells_a_terminal_nothing(void **state)
{
    Fixture *f = *state;
    const char *bad[] = {"geslaagd 1\nklant \x1b[2J\nstemming y\nzaad 1\n",
                         "geslaagd 1\nklant x\nstemming \xC2\x9B\nzaad 1\n",
                         "geslaagd 1\nklant x\xFF\n", "\xE2\x82\n"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Recording recording;
        Error error = {0};
        assert_false(
            recording_parse(&f->arena, "opname", bad[i], &recording, &error));
        assert_int_equal(error.kind, ERROR_FILE_ENCODING);
        assert_true(error.line > 0);
    }
}

#define TALK_TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TALK_TEST(a_snapshot_is_small_and_a_copy),
        TALK_TEST(only_moves_on_the_table_are_played),
        TALK_TEST(the_order_of_sentences_depends_on_the_seed),
        TALK_TEST(gestures_cost_no_time),
        TALK_TEST(an_interrogation_ends_in_the_question),
        TALK_TEST(a_turned_table_leaves_only_answers),
        TALK_TEST(every_bot_comes_to_an_end),
        TALK_TEST(the_order_wants_a_fitting_offer_and_trust),
        TALK_TEST(he_shows_you_the_door_when_you_know_better),
        TALK_TEST(time_runs_out),
        TALK_TEST(a_recording_gives_the_same_conversation),
        TALK_TEST(a_recording_that_no_longer_fits_says_where),
        TALK_TEST(a_bad_recording_is_refused),
        TALK_TEST(a_recording_tells_a_terminal_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
