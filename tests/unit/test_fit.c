// A sentence is on time or not, whatever its form; and depth is earned.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "talk/fit.h"
#include "talk/scenario/topic_set.h"
#include "tell/explain.h"
#include "tiny_scenario.h"

typedef struct Say {
    Act act;
    const char *text;
    Fit fit;
    const char *told, *fault, *mishears, *brings, *reply;
} Say;

static void say(Builder *builder, const Say *sentences, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const Say *sentence = &sentences[i];
        OptionDraft draft = {.text = sentence->text,
                             .act = sentence->act,
                             .fit = sentence->fit,
                             .told = sentence->told,
                             .fault = sentence->fault,
                             .mishears = sentence->mishears,
                             .brings = sentence->brings,
                             .reply = {.text = sentence->reply}};
        assert_true(builder_option(builder, &draft, NULL));
    }
}

static const Say ALONE[] = {
    {.act = ACT_CLOSED, .text = "Zal ik even gaan kijken?", .fit = FIT_FITS},
    {.act = ACT_ADVISE,
     .text = "Bel haar eens op.",
     .fit = FIT_FITS,
     .brings = "haar stem"},
    {.act = ACT_PRAISE, .text = "Knap hoor.", .fit = FIT_FITS},
    {.act = ACT_DISCLOSE, .text = "Ik woon ook alleen.", .fit = FIT_FITS},
    {.act = ACT_BUSINESS,
     .text = "Zeshonderd euro per jaar.",
     .fit = FIT_MISSES,
     .fault = "hij koopt niet",
     .mishears = "omzet",
     .reply = "Nou nee."},
    {.act = ACT_FOLLOW,
     .text = "En hoe is dat nu?",
     .fit = FIT_MISSES,
     .fault = "te vroeg",
     .reply = "Gewoon."}};

static const Say DAUGHTER[] = {
    {.act = ACT_FOLLOW,
     .text = "Wie is er dan weg?",
     .fit = FIT_FITS,
     .told = "alleen",
     .reply = "Dat zei ik net."},
    {.act = ACT_JOKE, .text = "Haha.", .fit = FIT_MISSES, .fault = "geen grap"},
    {.act = ACT_FOLLOW, .text = "Nog iets?", .fit = FIT_FITS},
};

static const Say COFFEE[] = {
    {.act = ACT_JOKE, .text = "Doe er maar twee.", .fit = FIT_FITS}};

static void hook(Builder *builder, const char *name, const char *cell,
                 const char *day)
{
    TopicDraft draft = {.name = name,
                        .kind = TOPIC_HOOK,
                        .hook_kind = HOOK_FEELING,
                        .cell = cell,
                        .moods = {day}};
    assert_true(builder_topic(builder, &draft, NULL));
}

static void topics(Builder *builder)
{
    hook(builder, "alleen", "klanten 1", NULL);
    say(builder, ALONE, sizeof ALONE / sizeof ALONE[0]);
    tiny_answers(builder);
    hook(builder, "dochter", "klanten 1", NULL);
    say(builder, DAUGHTER, sizeof DAUGHTER / sizeof DAUGHTER[0]);
    tiny_answers(builder);
    hook(builder, "sint", NULL, "druk");
    say(builder, &DAUGHTER[2], 1);
    tiny_answers(builder);
    TopicDraft coffee = {.name = "koffie", .kind = TOPIC_CLAUSE};
    assert_true(builder_topic(builder, &coffee, NULL));
    say(builder, COFFEE, 1);
    BeatDraft long_words = {
        .text = "[Die koffie zet ik zelf elke morgen om zes uur voor de hele "
                "straat, behalve zondags](alleen).",
        .depth = 1};
    assert_true(builder_answer(builder, NULL, &long_words, NULL));
    TopicDraft rest = {.name = "los", .kind = TOPIC_CLAUSE};
    assert_true(builder_topic(builder, &rest, NULL));
    tiny_say(builder, ACT_FOLLOW, "Hoe bedoelt u?", NULL);
    tiny_answers(builder);
}

static int begin(void **state)
{
    static Fixture fixture;
    fixture = (Fixture){0};
    Builder *builder = builder_begin(&fixture.arena, "klein", "klein.lua");
    CustomerDraft customer = {.name = "Wim de Graaf",
                              .minutes = 60,
                              .attention = 60,
                              .positivity = 60,
                              .coordination = 60,
                              .trust = 30};
    MoodDraft plain = {.name = "gewoon"};
    MoodDraft busy = {.name = "druk"};
    BeatDraft opening = {
        .text = "[Koffie is vers](koffie). Ik zit hier [alleen](alleen), want "
                "mijn [dochter](dochter) is weg. [Sint](sint)."};
    assert_true(builder_customer(builder, &customer, NULL));
    assert_true(builder_mood(builder, &plain, NULL));
    assert_true(builder_mood(builder, &busy, NULL));
    assert_true(builder_opening(builder, NULL, &opening, NULL));
    topics(builder);
    fixture.scenario = builder_finish(builder, NULL);
    assert_non_null(fixture.scenario);
    conversation_begin(&fixture.talk, fixture.scenario, 1, 0);
    *state = &fixture;
    return 0;
}

static void assert_says(const Fixture *f, const Turn *turn, Reason reason,
                        const char *expected)
{
    char sentence[EXPLAIN_TEXT_MAX];
    const Effect *effect = tiny_effect(turn, reason);
    assert_non_null(effect);
    assert_true(
        explain_effect(words_open("nl"), f->scenario, turn, effect, sentence));
    assert_string_equal(sentence, expected);
}

static void a_closed_question_that_fits_takes_up_in_full(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje alleen sluit");
    assert_int_equal(turn.fit, FIT_FITS);
    assert_non_null(tiny_effect(&turn, REASON_PICK_UP_FEELING));
    assert_null(tiny_effect(&turn, REASON_PICK_UP_CLOSED));
    assert_int_equal(turn.depth, 2);
}

static void advice_and_praise_that_fit_cost_nothing(void **state)
{
    static const char *const MOVES[] = {
        "haakje alleen preek", "haakje alleen prijst", "haakje alleen zelf"};
    Fixture *f = *state;
    for (size_t i = 0; i < sizeof MOVES / sizeof MOVES[0]; i++) {
        conversation_begin(&f->talk, f->scenario, 1, 0);
        f->talk.praises = 1;
        Turn turn = tiny_play(&f->talk, MOVES[i]);
        assert_non_null(tiny_effect(&turn, REASON_PICK_UP_FEELING));
        assert_true(turn.changed.attention > 0);
        assert_true(turn.changed.positivity > 0);
        assert_true(turn.changed.trust > 0);
        assert_null(tiny_effect(&turn, REASON_LEARY_BELOW));
    }
}

static void a_miss_gains_nothing_whatever_its_form(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje alleen door");
    assert_int_equal(turn.fit, FIT_MISSES);
    assert_null(tiny_effect(&turn, REASON_PICK_UP_FEELING));
    assert_says(f, &turn, REASON_MISS,
                "Bij “alleen” zei je “En hoe is dat nu?” "
                "Waarom dat niet paste: te vroeg.");
    assert_true(turn.changed.attention < 0);
    assert_true(turn.changed.positivity < 0);
    assert_true(turn.changed.coordination < 0);
    assert_true(turn.changed.trust < 0);
    assert_string_equal(f->scenario->beats[turn.beat].text, "Gewoon.");
    assert_int_equal(turn.depth, 0);
    assert_int_equal(f->talk.cells[6].depth, -1); // klanten 1
    assert_int_equal(turn.cell, NONE);
    assert_false(topic_set_has(&f->talk.live, 0));
}

static void a_miss_says_what_was_heard_instead(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje alleen zaken");
    assert_says(f, &turn, REASON_MISS,
                "Hij had het over “alleen”; jij hoorde omzet.");
}

static void what_was_told_is_a_miss_that_says_when(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje dochter door");
    assert_int_equal(turn.fit, FIT_FITS); // nothing was told yet
    assert_string_not_equal(f->scenario->beats[turn.beat].text,
                            "Dat zei ik net.");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    tiny_play(&f->talk, "haakje alleen sluit");
    Conversation later = f->talk;
    turn = tiny_play(&f->talk, "haakje dochter door");
    assert_int_equal(turn.fit, FIT_MISSES);
    assert_string_equal(f->scenario->beats[turn.beat].text, "Dat zei ik net.");
    assert_says(f, &turn, REASON_MISS_TOLD,
                "“Wie is er dan weg?” – dat vertelde hij net.");
    tiny_play(&later, "stilte");
    turn = tiny_play(&later, "haakje dochter door");
    assert_says(f, &turn, REASON_MISS_TOLD,
                "“Wie is er dan weg?” – dat vertelde hij 2 zetten geleden.");
}

static void the_other_that_fits_is_told_with_what_it_brings(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "haakje alleen sluit");
    assert_says(f, &turn, REASON_OTHER_FITS,
                "“Bel haar eens op.” paste hier ook, en had gebracht: haar "
                "stem.");
    conversation_begin(&f->talk, f->scenario, 1, 0);
    turn = tiny_play(&f->talk, "haakje alleen door");
    assert_null(tiny_effect(&turn, REASON_OTHER_FITS));
}

static void many_words_of_his_are_cut_at_a_word(void **state)
{
    Fixture *f = *state;
    char out[EXPLAIN_TEXT_MAX];
    int said = f->scenario->topics[3].answer[0][1]; // of the coffee
    const Beat *beat = &f->scenario->beats[said];
    explain_words(f->scenario, beat->first_span, out, sizeof out);
    assert_string_equal(out,
                        "Die koffie zet ik zelf elke morgen om zes uur voor "
                        "de hele…");
    explain_words(f->scenario, f->talk.topics[0].span, out, sizeof out);
    assert_string_equal(out, "alleen");
}

static void what_was_missed_was_not_told(void **state)
{
    Fixture *f = *state;
    tiny_play(&f->talk, "haakje alleen door");
    Turn turn = tiny_play(&f->talk, "haakje dochter door");
    assert_int_equal(turn.fit, FIT_FITS);
}

static void a_hook_lives_on_its_days(void **state)
{
    Fixture *f = *state;
    int sint = scenario_find_topic(f->scenario, "sint");
    assert_false(topic_set_has(&f->talk.live, sint));
    assert_false(f->talk.topics[sint].heard);
    conversation_begin(&f->talk, f->scenario, 1, 1);
    assert_true(topic_set_has(&f->talk.live, sint));
}

static void words_with_a_name_answer_once(void **state)
{
    Fixture *f = *state;
    Move move;
    assert_false(recording_read_move(&f->talk, "los 1 door", &move));
    assert_true(recording_read_move(&f->talk, "los 1 grapt", &move));
    assert_int_equal(fit_of_move(&f->talk, move), FIT_FITS);
    Turn turn = tiny_play(&f->talk, "los 1 grapt");
    assert_non_null(tiny_effect(&turn, REASON_PICK_UP_FACT));
    assert_int_equal(f->scenario->beats[turn.beat].topic, move.topic);
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.topics[move.topic].taken = true;
    assert_false(recording_read_move(&f->talk, "los 1 grapt", &move));
    assert_true(recording_read_move(&f->talk, "los 1 door", &move));
}

static void only_a_sentence_fits(void **state)
{
    Fixture *f = *state;
    Turn turn = tiny_play(&f->talk, "stilte");
    assert_int_equal(turn.fit, FIT_UNSAID);
    turn = tiny_play(&f->talk, "pen");
    assert_int_equal(turn.fit, FIT_UNSAID);
}

static void a_third_of_the_same_is_chance_where_it_fits(void **state)
{
    Fixture *f = *state;
    f->talk.acts[0] = f->talk.acts[1] = ACT_CLOSED;
    Conversation fourth = f->talk;
    Turn turn = tiny_play(&f->talk, "haakje alleen sluit");
    assert_null(tiny_effect(&turn, REASON_TRICK));
    fourth.acts[2] = ACT_CLOSED;
    turn = tiny_play(&fourth, "haakje alleen sluit");
    assert_non_null(tiny_effect(&turn, REASON_TRICK));
}

static void a_silence_lets_out_no_secret(void **state)
{
    static const int DEEPER[DEPTHS] = {1, 2, 3, 3, 4};
    Fixture *f = *state;
    Builder *builder = builder_begin(&f->arena, "stil", "stil.lua");
    hook(builder, "stil", NULL, NULL);
    for (int depth = 0; depth < DEPTHS; depth++) {
        BeatDraft beat = {
            .text = "Tja.", .silence_text = "Nou ja.", .depth = depth};
        assert_true(builder_answer(builder, NULL, &beat, NULL));
    }
    CustomerDraft customer = {.name = "Wim", .minutes = 20};
    assert_true(builder_customer(builder, &customer, NULL));
    const Scenario *quiet = builder_finish(builder, NULL);
    assert_non_null(quiet);
    for (int depth = 0; depth < DEPTHS; depth++) {
        const Beat *beat = &quiet->beats[quiet->topics[0].answer[0][depth]];
        assert_int_equal(quiet->beats[beat->silence].depth, DEEPER[depth]);
    }
}

// Plays the move in a warm talk of which `moves` were played, with the cell of
// the hook told `ground` deep.
static int depth_at(Fixture *f, int moves, int ground, int secrets)
{
    conversation_begin(&f->talk, f->scenario, 1, 0);
    f->talk.attention = f->talk.positivity = f->talk.coordination = 95;
    f->talk.move_count = (int16_t)(moves - 1);
    f->talk.cells[6].depth = (int8_t)ground;
    f->talk.secrets = (int8_t)secrets;
    return tiny_play(&f->talk, "haakje alleen sluit").depth;
}

static void depth_is_earned(void **state)
{
    Fixture *f = *state;
    assert_int_equal(depth_at(f, 3, 2, 0), 2);
    assert_int_equal(depth_at(f, 4, 2, 0), 3);
    assert_int_equal(depth_at(f, 9, 2, 0), 3);
    assert_int_equal(depth_at(f, 10, 2, 0), 4);
    assert_int_equal(f->talk.secrets, 1);
    assert_int_equal(depth_at(f, 10, 1, 0), 3); // nor before its feeling
    assert_int_equal(depth_at(f, 10, 2, 1), 4);
    assert_int_equal(depth_at(f, 10, 2, 2), 3); // twice at most
}

#define FIT_TEST(name) cmocka_unit_test_setup_teardown(name, begin, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        FIT_TEST(a_closed_question_that_fits_takes_up_in_full),
        FIT_TEST(advice_and_praise_that_fit_cost_nothing),
        FIT_TEST(a_miss_gains_nothing_whatever_its_form),
        FIT_TEST(a_miss_says_what_was_heard_instead),
        FIT_TEST(what_was_told_is_a_miss_that_says_when),
        FIT_TEST(the_other_that_fits_is_told_with_what_it_brings),
        FIT_TEST(many_words_of_his_are_cut_at_a_word),
        FIT_TEST(what_was_missed_was_not_told),
        FIT_TEST(a_hook_lives_on_its_days),
        FIT_TEST(words_with_a_name_answer_once),
        FIT_TEST(only_a_sentence_fits),
        FIT_TEST(a_third_of_the_same_is_chance_where_it_fits),
        FIT_TEST(a_silence_lets_out_no_secret),
        FIT_TEST(depth_is_earned),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
