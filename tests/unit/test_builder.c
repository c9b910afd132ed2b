#include "talk/scenario/builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static Builder *begin(void **state)
{
    Builder *builder = builder_begin(*state, "wim", "wim.lua");
    assert_non_null(builder);
    CustomerDraft draft = {.name = "Wim de Graaf", .minutes = 30, .line = 1};
    assert_true(builder_customer(builder, &draft, NULL));
    return builder;
}

static void add_hook(Builder *builder, const char *name)
{
    TopicDraft draft = {.name = name, .kind = TOPIC_HOOK, .line = 5};
    assert_true(builder_topic(builder, &draft, NULL));
}

static const Scenario *finish(Builder *builder)
{
    Error error = {0};
    const Scenario *scenario = builder_finish(builder, &error);
    if (scenario == NULL) {
        fail_msg("%d: %s %s", error.line, error.word, error.remedy);
    }
    return scenario;
}

// Builds a scenario that opens with `text` and knows the hooks "a" and "b".
static const Scenario *open_with(void **state, const char *text)
{
    Builder *builder = begin(state);
    BeatDraft draft = {.text = text, .line = 3};
    assert_true(builder_opening(builder, NULL, &draft, NULL));
    add_hook(builder, "a");
    add_hook(builder, "b");
    return finish(builder);
}

static void assert_span(const Scenario *scenario, int index, const char *words,
                        const char *hook)
{
    const Beat *beat = &scenario->beats[0];
    assert_true(index < beat->span_count);
    const Span *span = &scenario->spans[beat->first_span + index];
    size_t count = (size_t)(span->end - span->start);
    assert_int_equal(count, strlen(words));
    assert_memory_equal(beat->text + span->start, words, count);
    int topic = hook == NULL ? NONE : scenario_find_topic(scenario, hook);
    assert_int_equal(span->hook, topic);
}

static void test_takes_links_out(void **state)
{
    const Scenario *scenario =
        open_with(state, "Ga zitten. Het is [altijd druk](a), [nou ja](b).");
    assert_string_equal(scenario->beats[0].text,
                        "Ga zitten. Het is altijd druk, nou ja.");
    assert_int_equal(scenario->beats[0].words, 8);
    assert_int_equal(scenario->beats[0].span_count, 4);
    assert_span(scenario, 0, "Ga zitten", NULL);
    assert_span(scenario, 1, "Het is", NULL);
    assert_span(scenario, 2, "altijd druk", "a");
    assert_span(scenario, 3, "nou ja", "b");
}

static void test_cuts_clauses(void **state)
{
    const Scenario *scenario = open_with(
        state, "Eén – twee… kant-en-klaar - 1.200 euro om 14:30! (\"zo'n\")");
    assert_int_equal(scenario->beats[0].span_count, 5);
    assert_span(scenario, 0, "Eén", NULL);
    assert_span(scenario, 1, "twee", NULL);
    assert_span(scenario, 2, "kant-en-klaar", NULL);
    assert_span(scenario, 3, "1.200 euro om 14:30", NULL);
    assert_span(scenario, 4, "zo'n", NULL);
}

static void test_skips_clauses_without_letters(void **state)
{
    const Scenario *scenario = open_with(state, "… 12, (3)! ?");
    assert_int_equal(scenario->beats[0].span_count, 0);
}

static void test_refuses_bad_links(void **state)
{
    static const char *const BAD[] = {
        "[a",      "[a](",  "[a](a",    "[](a)",     "[a]()",
        "[a] (a)", "a](a)", "[a[b](a)", "[a](a(b))", "]",
    };
    Builder *builder = begin(state);
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        Error error = {0};
        BeatDraft draft = {.text = BAD[i], .line = 7};
        assert_false(builder_opening(builder, NULL, &draft, &error));
        assert_string_equal(error.remedy, "remedy.link");
        assert_int_equal(error.line, 7);
    }
    Error error = {0};
    BeatDraft draft = {.text = "Tja. [lacht] Nee.", .line = 7};
    assert_false(builder_opening(builder, NULL, &draft, &error));
    assert_string_equal(error.remedy, "remedy.link.aside");
    assert_string_equal(error.word, "[lacht]");
    const Scenario *scenario = finish(builder);
    assert_int_equal(scenario->beat_count, 0);
    assert_int_equal(scenario->span_count, 0);
}

static void test_suggests_the_nearest_hook(void **state)
{
    Builder *builder = begin(state);
    BeatDraft draft = {.text = "Mijn [dochter](dochtr).", .line = 9};
    assert_true(builder_opening(builder, NULL, &draft, NULL));
    add_hook(builder, "dochter");
    Error error;
    assert_null(builder_finish(builder, &error));
    assert_int_equal(error.kind, ERROR_SCRIPT_NAME);
    assert_int_equal(error.line, 9);
    assert_string_equal(error.word, "dochtr");
    assert_string_equal(error.detail, "dochter");
    assert_string_equal(error.remedy, "remedy.hook.near");
}

static void test_makes_stable_ids(void **state)
{
    static const Act ACTS[] = {ACT_FOLLOW, ACT_REFLECT, ACT_FOLLOW,
                               ACT_FEELING};
    static const char *const IDS[] = {"door", "terug", "door2", "terug2"};
    Builder *builder = begin(state);
    add_hook(builder, "a");
    for (int i = 0; i < 4; i++) {
        OptionDraft draft = {.text = "Ja?", .act = ACTS[i], .line = 6};
        assert_true(builder_option(builder, &draft, NULL));
    }
    const Scenario *scenario = finish(builder);
    assert_int_equal(scenario->topics[0].option_count, 4);
    for (int i = 0; i < 4; i++) {
        assert_string_equal(scenario->options[i].id, IDS[i]);
    }
}

static void add_answer(Builder *builder, const char *mood, int depth,
                       const char *text)
{
    BeatDraft draft = {.text = text, .depth = depth, .line = 8};
    assert_true(builder_answer(builder, mood, &draft, NULL));
}

static void test_falls_back_to_general_answers(void **state)
{
    Builder *builder = begin(state);
    MoodDraft plain = {.name = "gewoon"};
    MoodDraft busy = {.name = "druk"};
    assert_true(builder_mood(builder, &plain, NULL));
    assert_true(builder_mood(builder, &busy, NULL));
    add_hook(builder, "a");
    add_answer(builder, "druk", 1, "Snel.");
    add_answer(builder, NULL, 1, "Rustig.");
    add_answer(builder, NULL, 3, "Diep.");
    const Scenario *scenario = finish(builder);
    const Topic *topic = &scenario->topics[0];
    assert_int_equal(topic->answer[0][0], NONE);
    assert_int_equal(topic->answer[0][1], 1);
    assert_int_equal(topic->answer[1][1], 0);
    assert_int_equal(topic->answer[0][3], topic->answer[1][3]);
}

static void test_makes_a_beat_of_a_silence(void **state)
{
    Builder *builder = begin(state);
    add_hook(builder, "a");
    BeatDraft draft = {.text = "Tja.",
                       .silence_text = "Nou ja, [dit](a).",
                       .silence_thought = "Hij wacht.",
                       .depth = 4,
                       .line = 8};
    assert_true(builder_answer(builder, NULL, &draft, NULL));
    const Scenario *scenario = finish(builder);
    const Beat *quiet = &scenario->beats[scenario->beats[0].silence];
    assert_string_equal(quiet->text, "Nou ja, dit.");
    assert_string_equal(quiet->thought, "Hij wacht.");
    assert_int_equal(quiet->topic, 0);
    assert_int_equal(quiet->depth, 4);
    assert_int_equal(quiet->silence, NONE);
}

static void test_changes_nothing_when_it_fails(void **state)
{
    Builder *builder = begin(state);
    add_hook(builder, "a");
    BeatDraft beat = {.text = "Goed.", .silence_text = "Fout: [", .line = 8};
    OptionDraft option = {.text = "Ja?", .reply = beat, .line = 8};
    TopicDraft twice = {.name = "a", .kind = TOPIC_THING, .line = 9};
    TopicDraft cell = {.name = "klanten 9", .kind = TOPIC_CELL, .line = 9};
    Error error;
    assert_false(builder_answer(builder, NULL, &beat, &error));
    assert_false(builder_option(builder, &option, &error));
    assert_false(builder_quiet(builder, &beat, &beat, &error));
    assert_false(builder_topic(builder, &twice, &error));
    assert_string_equal(error.remedy, "remedy.twice");
    assert_false(builder_topic(builder, &cell, &error));
    assert_string_equal(error.remedy, "remedy.cell");
    const Scenario *scenario = finish(builder);
    assert_int_equal(scenario->beat_count, 0);
    assert_int_equal(scenario->span_count, 0);
    assert_int_equal(scenario->option_count, 0);
    assert_int_equal(scenario->topic_count, 1);
    assert_int_equal(scenario->deep_quiet, NONE);
}

static void test_keeps_the_limits(void **state)
{
    Builder *builder = begin(state);
    add_hook(builder, "a");
    char text[SCENARIO_BEAT_TEXT_MAX + 2];
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = '\0';
    BeatDraft draft = {.text = text, .line = 4};
    Error error;
    assert_false(builder_answer(builder, NULL, &draft, &error));
    assert_int_equal(error.kind, ERROR_SCRIPT_LIMIT);
    text[SCENARIO_BEAT_TEXT_MAX] = '\0';
    assert_true(builder_answer(builder, NULL, &draft, &error));
    OptionDraft option = {.text = "Ja?", .line = 6};
    for (int i = 0; i < SCENARIO_OPTIONS_PER_TOPIC_MAX; i++) {
        assert_true(builder_option(builder, &option, &error));
    }
    assert_false(builder_option(builder, &option, &error));
    assert_string_equal(error.remedy, "remedy.options");
}

static void test_a_file_need_not_be_text(void **state)
{
    Builder *builder = builder_begin(*state, "a\xff\x1b", "map/a\xff\x1b.lua");
    CustomerDraft draft = {.name = "Wim", .minutes = 30, .line = 1};
    Error error = {0};
    assert_non_null(builder);
    assert_true(builder_customer(builder, &draft, &error));
    const Scenario *scenario = builder_finish(builder, &error);
    assert_non_null(scenario);
    assert_string_equal(scenario->id, "a? ");
    assert_string_equal(scenario->file, "map/a? .lua");
}

static void test_refuses_bad_bytes(void **state)
{
    Builder *builder = begin(state);
    BeatDraft draft = {.text = "Caf\xe9.", .line = 4};
    Error error;
    assert_false(builder_opening(builder, NULL, &draft, &error));
    assert_int_equal(error.kind, ERROR_FILE_ENCODING);
    assert_int_equal(error.line, 4);
}

// A terminal would obey them, and a recording could not hold them.
static void test_refuses_control_characters(void **state)
{
    static const char *const BAD[] = {"\x1b[2J", "a\rb", "a\x7f", "\xC2\x9B"};
    Builder *builder = begin(state);
    Error error;
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        BeatDraft draft = {.text = BAD[i], .line = 4};
        assert_false(builder_opening(builder, NULL, &draft, &error));
        assert_int_equal(error.kind, ERROR_FILE_ENCODING);
        draft = (BeatDraft){.text = "Zo.", .thought = BAD[i], .line = 4};
        assert_false(builder_opening(builder, NULL, &draft, &error));
        assert_int_equal(error.kind, ERROR_FILE_ENCODING);
        TopicDraft topic = {.name = BAD[i], .kind = TOPIC_HOOK, .line = 4};
        assert_false(builder_topic(builder, &topic, &error));
        assert_int_equal(error.kind, ERROR_SCRIPT_NAME);
    }
}

static void test_copies_magnitudes_only_when_changed(void **state)
{
    const Scenario *plain = finish(begin(state));
    assert_ptr_equal(plain->magnitudes, &RAPPORT_STANDARD);
    Builder *builder = begin(state);
    Error error;
    assert_false(
        builder_weight(builder, "oppakken_gevoel", "aandacht", 21, 3, &error));
    assert_false(
        builder_weight(builder, "oppakken_gevoel", "geluk", 2, 3, &error));
    assert_false(builder_weight(builder, "geluk", "aandacht", 2, 3, &error));
    assert_true(
        builder_weight(builder, "oppakken_gevoel", "aandacht", 7, 3, &error));
    const Scenario *changed = finish(builder);
    assert_int_equal(
        changed->magnitudes->change[REASON_PICK_UP_FEELING].attention, 7);
    assert_memory_equal(&changed->magnitudes->change[REASON_PICK_UP_FACT],
                        &RAPPORT_STANDARD.change[REASON_PICK_UP_FACT],
                        sizeof(Change));
}

static bool ask(Builder *builder, const char *text, Error *error)
{
    return builder_question(builder, text, 9, error);
}

// Letters are counted, not bytes, and one too many adds nothing.
static void test_keeps_questions_short_and_few(void **state)
{
    Builder *builder = begin(state);
    char text[2 * SCENARIO_QUESTION_LETTERS_MAX + 3] = "";
    Error error = {0};
    for (int i = 0; i < SCENARIO_QUESTION_LETTERS_MAX; i++) {
        strcat(text, "é");
    }
    assert_true(ask(builder, text, &error));
    strcat(text, "?");
    assert_false(ask(builder, text, &error));
    assert_int_equal(error.line, 9);
    assert_string_equal(error.remedy, "remedy.question.long");
    assert_false(ask(builder, "Wie \x1b?", &error));
    for (int i = 1; i < SCENARIO_QUESTIONS_MAX; i++) {
        assert_true(ask(builder, "Wie?", &error));
    }
    assert_false(ask(builder, "Wie nog?", &error));
    assert_string_equal(error.remedy, "remedy.questions");
    assert_int_equal(finish(builder)->question_count, SCENARIO_QUESTIONS_MAX);
}

static void test_names_cells_and_endings(void **state)
{
    (void)state;
    for (int i = 0; i < FORM_CELLS; i++) {
        assert_int_equal(scenario_cell_from_name(scenario_cell_name(i)), i);
    }
    assert_int_equal(scenario_cell_from_name("klanten 2"), 7);
    assert_int_equal(scenario_cell_from_name("klanten"), NONE);
    for (int i = 0; i < ENDINGS; i++) {
        const char *word = scenario_ending_word((Ending)i);
        assert_int_equal(scenario_ending_from_word(word), i);
    }
    assert_int_equal(scenario_ending_from_word("nee"), ENDING_NONE);
    assert_int_equal(scenario_act_from_word("terug"), ACT_REFLECT);
    assert_int_equal(scenario_act_from_word("weg"), ACT_KINDS);
}

static int set_up(void **state)
{
    *state = calloc(1, sizeof(Arena));
    return *state == NULL;
}

static int tear_down(void **state)
{
    arena_free(*state);
    free(*state);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_takes_links_out),
        TEST(test_cuts_clauses),
        TEST(test_skips_clauses_without_letters),
        TEST(test_refuses_bad_links),
        TEST(test_suggests_the_nearest_hook),
        TEST(test_makes_stable_ids),
        TEST(test_falls_back_to_general_answers),
        TEST(test_makes_a_beat_of_a_silence),
        TEST(test_changes_nothing_when_it_fails),
        TEST(test_keeps_the_limits),
        TEST(test_refuses_bad_bytes),
        TEST(test_a_file_need_not_be_text),
        TEST(test_refuses_control_characters),
        TEST(test_copies_magnitudes_only_when_changed),
        TEST(test_keeps_questions_short_and_few),
        TEST(test_names_cells_and_endings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
