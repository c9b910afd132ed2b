// A scenario file read: one that is whole, and all that are broken on purpose.

#include "author/script/loader.h"
#include "author/script/sandbox.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/words.h"
#include "platform/file.h"
#include "talk/rapport.h"
#include "talk/scenario/scenario.h"

#include "scratch.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define WHOLE PROJECT_DIR "/tests/unit/klein.lua"
#define BROKEN PROJECT_DIR "/tests/broken"

static const Scenario *load_whole(void **state)
{
    Error error;
    const Scenario *scenario = loader_load(*state, LIBRARY, WHOLE, &error);
    if (scenario == NULL) {
        fail_msg("%s:%d: %s %s", error.file, error.line, error.word,
                 error.detail);
    }
    return scenario;
}

static const Topic *topic_of(const Scenario *scenario, const char *name)
{
    int index = scenario_find_topic(scenario, name);
    assert_int_not_equal(index, NONE);
    return &scenario->topics[index];
}

static void test_reads_the_customer(void **state)
{
    const Scenario *scenario = load_whole(state);
    assert_string_equal(scenario->id, "klein");
    assert_string_equal(scenario->name, "Wim de Graaf");
    assert_string_equal(scenario->first_name, "Wim");
    assert_string_equal(scenario->room, "werkplaats");
    assert_int_equal(scenario->minutes, 20);
    assert_int_equal(scenario->attention, 46);
    assert_int_equal(scenario->positivity, 50);
    assert_int_equal(scenario->trust, 30);
    assert_int_equal(scenario->above, 1);
    assert_int_equal(scenario->appearance.age, 58);
    assert_int_equal(scenario->mood_count, 3);
    assert_int_equal(scenario->moods[1].attention, -6);
    assert_int_equal(scenario->moods[1].minutes, -5);
    assert_false(scenario->moods[1].again);
    assert_true(scenario->moods[2].again);
    assert_string_equal(scenario->title, "Het formulier");
    assert_string_equal(scenario->quadrants[3], "vier");
    assert_string_equal(scenario->endings[ENDING_EXAMINED].manager, "En?");
    const Topic *photo = topic_of(scenario, "foto");
    assert_int_equal(scenario->options[photo->first_option].act, ACT_ADMIT);
}

static void test_reads_sentences(void **state)
{
    static const char *const IDS[] = {"door", "door2", "terug", "terug2",
                                      "vult"};
    const Scenario *scenario = load_whole(state);
    const Topic *topic = topic_of(scenario, "druk");
    assert_int_equal(topic->kind, TOPIC_HOOK);
    assert_int_equal(topic->hook_kind, HOOK_FEELING);
    assert_int_equal(topic->cell, 7);
    assert_int_equal(topic->also_cell, 3);
    assert_int_equal(topic->option_count, 5);
    const Option *options = &scenario->options[topic->first_option];
    for (int i = 0; i < 5; i++) {
        assert_string_equal(options[i].id, IDS[i]);
    }
    assert_int_equal(options[2].act, ACT_FEELING);
    assert_int_equal(options[3].act, ACT_REFLECT);
    const Beat *reply = &scenario->beats[options[4].reply];
    assert_string_equal(reply->text, "Nee joh, zo erg is het niet.");
    const Option *bridge =
        &scenario->options[topic_of(scenario, "klanten 2")->first_option + 1];
    assert_int_equal(bridge->act, ACT_BRIDGE);
    assert_int_equal(bridge->after.count, 1);
    assert_int_equal(bridge->after.topic[0],
                     scenario_find_topic(scenario, "druk"));
}

static void test_reads_answers(void **state)
{
    const Scenario *scenario = load_whole(state);
    const Topic *cell = topic_of(scenario, "klanten 2");
    const Beat *shrug = &scenario->beats[cell->answer[0][0]];
    assert_string_equal(shrug->text, "Iedereen.");
    assert_string_equal(shrug->thought, "Staat dat op je papier?");
    assert_int_equal(cell->answer[0][0], cell->answer[1][0]);
    assert_int_not_equal(cell->answer[0][1], cell->answer[1][1]);
    assert_int_equal(cell->answer[0][2], NONE);
    assert_string_equal(scenario->cells[7].note[1], "school");
    const Topic *hook = topic_of(scenario, "druk");
    const Beat *quiet =
        &scenario->beats[scenario->beats[hook->answer[0][1]].silence];
    assert_string_equal(quiet->thought, "Hij wacht.");
    assert_int_equal(quiet->depth, 2);
    const Beat *hurried = &scenario->beats[scenario->moods[1].opening];
    assert_true(hurried->gaze_set);
    assert_int_equal(hurried->gaze, GAZE_CLOCK);
    assert_string_equal(hurried->action, "veegt zijn handen af");
}

static void test_reads_lines(void **state)
{
    const Scenario *scenario = load_whole(state);
    const Topic *hook = topic_of(scenario, "druk");
    assert_int_equal(hook->line, 37);
    assert_int_equal(scenario->options[hook->first_option].line, 40);
    assert_int_equal(scenario->beats[hook->answer[0][1]].line, 48);
    assert_int_equal(scenario->beats[hook->answer[0][2]].line, 49);
}

// They are no sentences of his: what looks like a link is only letters.
static void test_reads_questions(void **state)
{
    const Scenario *scenario = load_whole(state);
    assert_int_equal(scenario->question_count, 2);
    assert_string_equal(scenario->questions[0], "Wie hoorde [nou ja]?");
    assert_string_equal(scenario->questions[1], "En wat zei je toen?");
}

static void test_overrides_magnitudes(void **state)
{
    const Scenario *scenario = load_whole(state);
    const Change *change =
        &scenario->magnitudes->change[REASON_PICK_UP_FEELING];
    const Change *standard = &RAPPORT_STANDARD.change[REASON_PICK_UP_FEELING];
    assert_int_equal(change->attention, 8);
    assert_int_equal(change->pressure, -2);
    assert_int_equal(change->trust, standard->trust);
}

// What the first line of a broken file says: "-- fout: 4 remedy.comma terug".
typedef struct Expected {
    int line;
    char remedy[64];
    char word[64];
} Expected;

static Expected read_expected(const char *path)
{
    Expected expected = {0, "remedy.bytecode", ""};
    char first[160] = "";
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_non_null(fgets(first, sizeof first, file));
    fclose(file);
    if (strncmp(first, "\x1bLua", 4) != 0) {
        int count = sscanf(first, "-- fout: %d %63s %63[^\n]", &expected.line,
                           expected.remedy, expected.word);
        assert_true(count >= 2);
    }
    return expected;
}

// What it came to, counted, so that it holds on every machine. A little more
// than the ceiling may be counted before anybody looks.
static void check_cost(const LoaderCost *cost)
{
    assert_true(cost->work < SANDBOX_WORK_MAX + SANDBOX_WORK_MAX / 2);
    assert_true(cost->moved <= SANDBOX_MOVED_MAX);
    assert_true(cost->most <= SANDBOX_MEMORY_MAX);
}

// A customer that is whole stays far from every ceiling, or a larger one would
// not fit.
static void test_a_whole_one_costs_little(void **state)
{
    const char *path = PROJECT_DIR "/scripts/klanten/fietsenmaker.lua";
    LoaderCost cost;
    assert_non_null(loader_load_counted(*state, LIBRARY, path, &cost, NULL));
    assert_true(cost.work > 1000 && cost.work < SANDBOX_WORK_MAX / 4);
    assert_true(cost.moved > 1000 && cost.moved < SANDBOX_MOVED_MAX / 8);
    assert_true(cost.most > 1000 && cost.most < SANDBOX_MEMORY_MAX / 8);
}

static void check_broken(Arena *arena, const char *name)
{
    char path[FILE_PATH_MAX];
    snprintf(path, sizeof path, BROKEN "/%s.lua", name);
    Expected expected = read_expected(path);
    Error error;
    LoaderCost cost;
    print_message("  %s\n", name);
    assert_null(loader_load_counted(arena, LIBRARY, path, &cost, &error));
    check_cost(&cost);
    assert_int_not_equal(error.kind, ERROR_NONE);
    assert_string_equal(error.file, path);
    assert_string_equal(error.remedy, expected.remedy);
    assert_int_equal(error.line, expected.line);
    if (expected.word[0] != '\0') {
        assert_string_equal(error.word, expected.word);
    }
    const Words *words = words_open("nl");
    assert_non_null(words);
    assert_true(words_has(words, error.remedy));
}

static void test_names_every_slip(void **state)
{
    const char **names;
    size_t count;
    Error error;
    assert_true(file_list(*state, BROKEN, ".lua", &names, &count, &error));
    assert_true(count >= 190);
    for (size_t i = 0; i < count; i++) {
        Arena arena = {0};
        check_broken(&arena, names[i]);
        arena_free(&arena);
    }
}

static void test_reports_missing_files(void **state)
{
    Error error;
    assert_null(loader_load(*state, LIBRARY, BROKEN "/er/is/niets", &error));
    assert_int_equal(error.kind, ERROR_FILE_MISSING);
    assert_null(loader_load(*state, BROKEN "/niets", WHOLE, &error));
    assert_int_equal(error.kind, ERROR_FILE_MISSING);
    assert_null(loader_load(*state, LIBRARY, BROKEN "/niets", NULL));
}

// A library that does not read is named itself, not the scenario.
static void test_names_the_library(void **state)
{
    Error error;
    const char *library = BROKEN "/aanhalingsteken.lua";
    assert_null(loader_load(*state, library, WHOLE, &error));
    assert_string_equal(error.file, library);
    assert_int_equal(error.line, 3);
}

static void test_gives_up_without_memory(void **state)
{
    (void)state;
    for (size_t ceiling = 1; ceiling < 300 * 1000; ceiling += 7919) {
        Arena arena = {.ceiling = ceiling};
        Error error;
        const Scenario *scenario = loader_load(&arena, LIBRARY, WHOLE, &error);
        assert_true(scenario != NULL || error.kind == ERROR_MEMORY);
        arena_free(&arena);
    }
}

enum { MANUAL_STEPS = 4 }; // of "In tien minuten"

// Copies the first blocks of Lua in the manual to a file of their own.
static void copy_manual(const char *manual, const char *path)
{
    char line[512];
    int block = 0;
    bool inside = false;
    FILE *from = fopen(manual, "rb");
    FILE *to = fopen(path, "wb");
    assert_non_null(from);
    assert_non_null(to);
    while (block <= MANUAL_STEPS && fgets(line, sizeof line, from)) {
        if (strncmp(line, "```", 3) == 0) {
            inside = strncmp(line, "```lua", 6) == 0;
            block += inside;
        } else if (inside && block <= MANUAL_STEPS) {
            fputs(line, to);
        }
    }
    fclose(from);
    assert_int_equal(fclose(to), 0);
}

static void test_the_manual_is_right(void **state)
{
    char folder[SCRATCH_MAX];
    char path[FILE_PATH_MAX];
    Error error = {0};
    assert_true(scratch_begin(folder));
    assert_true(file_join(path, folder, "bakker.lua"));
    copy_manual(PROJECT_DIR "/scripts/handleiding/bestand.md", path);
    const Scenario *scenario = loader_load(*state, LIBRARY, path, &error);
    assert_true(scratch_end(folder));
    assert_string_equal(error.word, "");
    assert_non_null(scenario);
    assert_string_equal(scenario->first_name, "Ans");
    assert_int_equal(scenario->topic_count, 3);
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
        TEST(test_reads_the_customer),  TEST(test_reads_sentences),
        TEST(test_reads_answers),       TEST(test_reads_lines),
        TEST(test_reads_questions),     TEST(test_overrides_magnitudes),
        TEST(test_names_every_slip),    TEST(test_reports_missing_files),
        TEST(test_names_the_library),   TEST(test_a_whole_one_costs_little),
        TEST(test_the_manual_is_right), TEST(test_gives_up_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
