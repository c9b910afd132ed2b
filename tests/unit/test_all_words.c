// The words that few customers need, played: conditions on all that can have
// them.

#include "author/script/loader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "author/check.h"
#include "base/words.h"
#include "talk/conversation.h"
#include "talk/play/when.h"
#include "talk/scenario/builder.h"
#include "talk/scenario/topic_set.h"
#include "tell/debrief.h"
#include "tell/explain.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define WHOLE PROJECT_DIR "/tests/unit/alles.lua"

typedef struct Table {
    Arena arena;
    const Scenario *scenario;
    Conversation talk;
    Turn turn;
} Table;

static Table sit_down(int mood)
{
    Table table = {.arena = {0}};
    Error error;
    table.scenario = loader_load(&table.arena, LIBRARY, WHOLE, &error);
    if (table.scenario == NULL) {
        fail_msg("%s:%d: %s %s", error.file, error.line, error.word,
                 error.detail);
    }
    conversation_begin(&table.talk, table.scenario, 1, mood);
    return table;
}

static void get_up(Table *table)
{
    arena_free(&table->arena);
}

static int topic_of(const Table *table, const char *name)
{
    int topic = scenario_find_topic(table->scenario, name);
    assert_int_not_equal(topic, NONE);
    return topic;
}

// The move that says sentence `number` of a topic.
static Move move_of(const Table *table, const char *name, int number)
{
    int topic = topic_of(table, name);
    return (Move){
        .kind = MOVE_SAY,
        .topic = (int16_t)topic,
        .option =
            (int16_t)(table->scenario->topics[topic].first_option + number),
        .span = table->talk.topics[topic].span};
}

static bool allows(const Table *table, const char *name, int number)
{
    return conversation_allows(&table->talk, move_of(table, name, number));
}

static const char *say(Table *table, const char *name, int number)
{
    assert_true(conversation_play(&table->talk, move_of(table, name, number),
                                  &table->turn));
    int beat = table->turn.beat;
    return beat == NONE ? "" : table->scenario->beats[beat].text;
}

static void keep_quiet(Table *table)
{
    Move quiet = {MOVE_SILENCE, NONE, NONE, NONE, 0, 0};
    assert_true(conversation_play(&table->talk, quiet, &table->turn));
}

static const char *take_leave(Table *table)
{
    (void)say(table, "afscheid", 0);
    return table->scenario->beats[table->turn.closing].text;
}

static void test_a_sentence_waits_for_all(void **state)
{
    (void)state;
    Table table = sit_down(0);
    // he said both in his first sentence
    assert_false(allows(&table, "zus", 1));
    assert_true(allows(&table, "zus", 2));
    table.talk.topics[topic_of(&table, "dak")].heard = false;
    assert_true(allows(&table, "zus", 1));
    assert_false(allows(&table, "zus", 2));
    get_up(&table);
}

static void test_a_hook_opens_only_where_it_may(void **state)
{
    (void)state;
    Table table = sit_down(0);
    (void)say(&table, "dak", 0);
    assert_false(topic_set_has(&table.talk.live, topic_of(&table, "ach")));
    assert_false(when_came_up(&table.talk, topic_of(&table, "ach")));
    get_up(&table);
    table = sit_down(0);
    table.talk.topics[topic_of(&table, "zus")].heard = false;
    (void)say(&table, "dak", 0);
    assert_true(topic_set_has(&table.talk.live, topic_of(&table, "ach")));
    get_up(&table);
}

static void test_a_thing_is_there_only_while_it_may(void **state)
{
    (void)state;
    Table table = sit_down(0);
    assert_true(allows(&table, "foto", 0));
    (void)say(&table, "pot", 0);
    assert_false(allows(&table, "foto", 0));
    get_up(&table);
}

static void test_an_answer_comes_by_what_came_up(void **state)
{
    (void)state;
    Table table = sit_down(0);
    const Topic *photo = &table.scenario->topics[topic_of(&table, "foto")];
    const Beat *beats = table.scenario->beats;
    assert_int_equal(photo->variant_count, 2);
    int deep = when_answer(&table.talk, photo, 2);
    assert_string_equal(beats[deep].text, "Mijn vader bouwde dat.");
    table.talk.topics[topic_of(&table, "ach")].heard = true;
    deep = when_answer(&table.talk, photo, 2);
    assert_string_equal(beats[deep].text, "Laat de foto maar.");
    // what a variant does not say, the others do
    int shallow = when_answer(&table.talk, photo, 1);
    assert_string_equal(beats[shallow].text, "Mijn vader.");
    get_up(&table);
    table = sit_down(1);
    assert_string_equal(say(&table, "foto", 0), "Geen tijd.");
    get_up(&table);
}

static void test_an_ending_comes_by_what_came_up(void **state)
{
    (void)state;
    Table table = sit_down(0);
    assert_string_equal(take_leave(&table), "Dag hoor.");
    get_up(&table);
    table = sit_down(0);
    (void)say(&table, "foto", 0);
    assert_string_equal(take_leave(&table), "Let op het dak.");
    const EndingText *end = conversation_ending_text(&table.talk);
    assert_string_equal(end->morning, "Hij zag de foto.");
    assert_string_equal(end->teller, "Ans"); // as the plain one has it
    get_up(&table);
}

static void test_he_opens_by_how_it_ended(void **state)
{
    (void)state;
    enum { AGAIN = 2 };
    Table table = sit_down(AGAIN);
    const Scenario *who = table.scenario;
    int door = scenario_mood_after(who, AGAIN, ENDING_DOOR);
    int polite = scenario_mood_after(who, AGAIN, ENDING_POLITE);
    assert_string_equal(who->moods[door].name, "weerzien.deur");
    assert_string_equal(who->moods[door].label, "Je bent er weer");
    assert_int_equal(who->moods[door].trust, 5);
    assert_int_not_equal(door, polite);
    assert_int_equal(who->moods[door].opening, who->moods[polite].opening);
    assert_int_equal(scenario_mood_after(who, AGAIN, ENDING_YES), AGAIN);
    assert_int_equal(scenario_mood_after(who, AGAIN, ENDING_NONE), AGAIN);
    assert_int_equal(scenario_mood_after(who, 0, ENDING_DOOR), 0);
    get_up(&table);
    table = sit_down(door);
    const Beat *said =
        &table.scenario->beats[conversation_opening(&table.talk)];
    assert_string_equal(said->text, "Jij durft. Het dak lekt nog.");
    // the rest is as on every second meeting
    assert_true(scenario_lives(
        &table.scenario->topics[topic_of(&table, "weer")], door));
    assert_string_equal(say(&table, "pot", 0), "Die ken je.");
    get_up(&table);
}

// At the moment of asking for the order, with all else as a yes wants it.
static int ask_for_the_order(Table *table, int handled)
{
    Conversation *talk = &table->talk;
    talk->topics[topic_of(table, "dak")].depth = 3;
    (void)say(table, "luifel", 0);
    assert_true(talk->offer_fits);
    assert_int_equal(when_objection(talk), topic_of(table, "prijs"));
    if (handled >= 0) {
        (void)say(table, "prijs", handled);
    } else { // it stays there, however long that takes
        (void)say(table, "pot", 0);
        for (int i = 0; i < HOOK_LIFE; i++) {
            keep_quiet(table);
        }
        assert_true(topic_set_has(&talk->live, topic_of(table, "prijs")));
    }
    talk->attention = talk->positivity = talk->coordination = talk->trust = 90;
    (void)say(table, "bestelling", 0);
    return talk->ending;
}

static void test_an_objection_stands_before_a_yes(void **state)
{
    (void)state;
    for (int handled = -1; handled < 2; handled++) {
        Table table = sit_down(0);
        int ending = ask_for_the_order(&table, handled);
        bool well = handled == 0;
        assert_int_equal(ending, well ? ENDING_YES : ENDING_THINKING);
        bool told = false;
        for (int i = 0; i < table.turn.effect_count; i++) {
            told = told || table.turn.effects[i].reason == REASON_OBJECTION;
        }
        assert_int_equal(told, !well);
        get_up(&table);
    }
}

static void test_thresholds_move(void **state)
{
    (void)state;
    Table table = sit_down(0);
    const Scenario *who = table.scenario;
    assert_int_equal(who->thresholds[THRESHOLD_WARM], 58);
    assert_int_equal(who->thresholds[THRESHOLD_YES], 60);
    table.talk.attention = table.talk.positivity = table.talk.coordination = 58;
    Conversation warm = table.talk;
    (void)say(&table, "afscheid", 0);
    assert_int_equal(table.talk.ending, ENDING_CHAT);
    table.talk = warm;
    table.talk.attention = 50;
    (void)say(&table, "afscheid", 0);
    assert_int_equal(table.talk.ending, ENDING_POLITE); // 55 was the usual
    get_up(&table);
}

static void test_questions_and_traits_have_other_names(void **state)
{
    (void)state;
    Table table = sit_down(0);
    const Words *words = words_open("nl");
    assert_string_equal(
        debrief_heading_title(words, table.scenario, HEADING_CONTEST),
        "Hoe zat je erin bij {hem}?");
    assert_string_equal(
        debrief_heading_title(words, table.scenario, HEADING_FEELING),
        words_get(words, "debrief.feeling"));
    assert_string_equal(
        debrief_trait_title(words, table.scenario, TRAIT_WINNING),
        "Iets willen");
    get_up(&table);
}

static void test_something_happens_once(void **state)
{
    (void)state;
    Table table = sit_down(0);
    const Beat *beats = table.scenario->beats;
    int bank = topic_of(&table, "bank");
    keep_quiet(&table);
    keep_quiet(&table);
    assert_int_equal(table.turn.event, NONE);
    assert_string_equal(say(&table, "pot", 0), // in the third minute
                        "Van de markt. Dat was weer wat.");
    const Event *event = &table.scenario->events[table.turn.event];
    assert_string_equal(event->happens, "De telefoon gaat.");
    assert_string_equal(event->who, "Marloes");
    assert_int_equal(event->looks.sex, SEX_WOMAN);
    assert_string_equal(beats[event->says].text, "Pap, de bank.");
    // his answer is heard first, and what he says to it lies there
    assert_string_equal(beats[table.talk.said[0]].text, "Zeg dat ik terugbel.");
    assert_int_equal(table.talk.said[1], table.turn.beat);
    assert_true(topic_set_has(&table.talk.live, bank));
    keep_quiet(&table);
    assert_int_equal(table.turn.event, NONE); // nor the bell: another day
    assert_string_equal(say(&table, "bank", 0), "Laat maar.");
    get_up(&table);
}

static void test_nothing_happens_where_it_may_not(void **state)
{
    (void)state;
    enum { AGAIN = 2, MOVES = 5 };
    Table table = sit_down(0);
    table.talk.topics[topic_of(&table, "dak")].heard = false;
    for (int i = 0; i < MOVES; i++) {
        keep_quiet(&table);
        assert_int_equal(table.turn.event, NONE);
    }
    get_up(&table);
    table = sit_down(0);
    int door = scenario_mood_after(table.scenario, AGAIN, ENDING_DOOR);
    get_up(&table);
    table = sit_down(door);
    int happened = 0;
    for (int i = 0; i < MOVES; i++) {
        keep_quiet(&table);
        happened += table.turn.event != NONE; // the telephone, then the bell
    }
    assert_int_equal(happened, 2);
    get_up(&table);
}

static void test_what_happens_is_told(void **state)
{
    (void)state;
    Table table = sit_down(0);
    char out[EXPLAIN_TEXT_MAX];
    assert_true(explain_event(words_open("nl"), table.scenario, 0, out));
    assert_string_equal(out, "De telefoon gaat. Marloes: “Pap, de bank.”");
    assert_true(explain_event(words_open("nl"), table.scenario, 1, out));
    assert_string_equal(out, "Er gaat een bel.");
    get_up(&table);
}

static void test_a_form_may_be_shorter(void **state)
{
    (void)state;
    Table table = sit_down(0);
    const Scenario *who = table.scenario;
    assert_int_equal(scenario_cell_count(who), 3);
    assert_true(scenario_has_cell(who, 0));
    assert_false(scenario_has_cell(who, 1));
    assert_false(scenario_has_cell(who, 3));
    assert_true(scenario_has_cell(who, 7));
    table.talk.attention = table.talk.positivity = table.talk.coordination = 40;
    (void)say(&table, "markt 1", 0);
    (void)say(&table, "klanten 1", 0);
    assert_int_equal(table.talk.ending, ENDING_NONE);
    (void)say(&table, "klanten 2", 0);
    assert_int_equal(table.talk.ending, ENDING_EXAMINED); // it is full
    get_up(&table);
}

// Whether check says that `word` has no `property`.
static bool lacks(const Finding *findings, size_t count, const char *word,
                  const char *property)
{
    for (size_t i = 0; i < count; i++) {
        if (findings[i].kind == FINDING_PROPERTY_MISSING &&
            strcmp(findings[i].word, word) == 0 &&
            strcmp(findings[i].detail, property) == 0) {
            return true;
        }
    }
    return false;
}

static void test_check_names_what_is_left_to_guess(void **state)
{
    (void)state;
    static Finding findings[CHECK_FINDINGS_MAX];
    Table table = sit_down(0);
    size_t count = check_scenario(table.scenario, words_open("nl"), findings,
                                  CHECK_FINDINGS_MAX);
    assert_true(lacks(findings, count, "bank", "soort"));
    assert_true(lacks(findings, count, "zus", "vak"));
    assert_false(lacks(findings, count, "zus", "soort"));
    assert_false(lacks(findings, count, "dak", "vak"));
    assert_true(lacks(findings, count, "Ans Kok", "geslacht"));
    get_up(&table);
}

static void test_check_is_silent_of_what_can_be_met(void **state)
{
    (void)state;
    Table table = sit_down(0);
    static Finding findings[CHECK_FINDINGS_MAX];
    size_t count = check_scenario(table.scenario, words_open("nl"), findings,
                                  CHECK_FINDINGS_MAX);
    for (size_t i = 0; i < count; i++) {
        assert_int_not_equal(findings[i].kind, FINDING_AFTER_NEVER);
        assert_int_not_equal(findings[i].kind, FINDING_BEAT_UNREACHED);
        assert_int_not_equal(findings[i].kind, FINDING_OBJECTION_NEVER);
        assert_int_not_equal(findings[i].kind, FINDING_CELL_MISSING);
    }
    get_up(&table);
}

static void test_check_names_what_is_never_met(void **state)
{
    (void)state;
    static Finding findings[CHECK_FINDINGS_MAX];
    Arena arena = {0};
    Builder *builder = builder_begin(&arena, "nooit", "nooit");
    CustomerDraft customer = {.name = "Ans", .minutes = 20};
    TopicDraft thing = {.name = "pot",
                        .kind = TOPIC_THING,
                        .after = {{"pot", "pot"}, {false, true}},
                        .line = 7};
    TopicDraft hook = {.name = "prijs", .kind = TOPIC_HOOK};
    TopicDraft offer = {.name = "luifel",
                        .kind = TOPIC_PROPOSAL,
                        .objection = "prijs",
                        .line = 9};
    assert_true(builder_customer(builder, &customer, NULL));
    assert_true(builder_topic(builder, &thing, NULL));
    assert_true(builder_topic(builder, &hook, NULL));
    assert_true(builder_topic(builder, &offer, NULL));
    const Scenario *scenario = builder_finish(builder, NULL);
    size_t count = check_scenario(scenario, words_open("nl"), findings,
                                  CHECK_FINDINGS_MAX);
    int never = 0, unsaid = 0;
    for (size_t i = 0; i < count; i++) {
        if (findings[i].kind == FINDING_AFTER_NEVER) {
            never++;
            assert_int_equal(findings[i].line, 7);
        } else if (findings[i].kind == FINDING_OBJECTION_NEVER) {
            unsaid++;
            assert_int_equal(findings[i].line, 9);
        }
    }
    assert_int_equal(never, 1);
    assert_int_equal(unsaid, 1);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_sentence_waits_for_all),
        cmocka_unit_test(test_a_hook_opens_only_where_it_may),
        cmocka_unit_test(test_a_thing_is_there_only_while_it_may),
        cmocka_unit_test(test_an_answer_comes_by_what_came_up),
        cmocka_unit_test(test_an_ending_comes_by_what_came_up),
        cmocka_unit_test(test_he_opens_by_how_it_ended),
        cmocka_unit_test(test_an_objection_stands_before_a_yes),
        cmocka_unit_test(test_thresholds_move),
        cmocka_unit_test(test_questions_and_traits_have_other_names),
        cmocka_unit_test(test_something_happens_once),
        cmocka_unit_test(test_nothing_happens_where_it_may_not),
        cmocka_unit_test(test_what_happens_is_told),
        cmocka_unit_test(test_a_form_may_be_shorter),
        cmocka_unit_test(test_check_names_what_is_left_to_guess),
        cmocka_unit_test(test_check_is_silent_of_what_can_be_met),
        cmocka_unit_test(test_check_names_what_is_never_met),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
