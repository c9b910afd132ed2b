// The table in the terminal: whatever the core allows can be reached with a
// number or a letter, and a paragraph keeps to its width.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "base/text.h"
#include "terminal/page.h"
#include "terminal/play/table_text.h"

enum { MOVES_PLAYED = 25, SEEDS = 20, LINE_SIZE = 512 };

static bool holds(const Choice *choice, Move move)
{
    for (size_t i = 0; i < choice->count; i++) {
        if (conversation_same_move(choice->moves[i], move)) {
            return true;
        }
    }
    return false;
}

static bool in_words(const Session *session, Move move)
{
    Choice choice;
    for (int i = 1; i <= table_text_count_words(session); i++) {
        table_text_choose_words(session, i, &choice);
        if (holds(&choice, move)) {
            return true;
        }
    }
    return false;
}

static bool in_things(const Session *session, Move move)
{
    Choice choice;
    int topics[SCENARIO_TOPICS_MAX];
    TableKinds kinds = (1u << TOPIC_KINDS) - 1;
    size_t count =
        table_text_list_topics(session, kinds, topics, SCENARIO_TOPICS_MAX);
    for (size_t i = 0; i < count; i++) {
        table_text_choose_topic(session, topics[i], &choice);
        if (holds(&choice, move)) {
            return true;
        }
    }
    return false;
}

static bool is_reachable(const Session *session, Move move)
{
    Choice choice;
    if (move.kind != MOVE_SAY && move.kind != MOVE_CLAUSE) {
        table_text_choose_gesture(session, (MoveKind)move.kind, &choice);
        return holds(&choice, move);
    }
    return in_words(session, move) || in_things(session, move);
}

static void every_move_can_be_reached(void **state)
{
    const Program *program = *state;
    Error error = {0};
    const Scenario *scenario =
        program_load(program, program->arena, "fietsenmaker", &error);
    assert_non_null(scenario);
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        Session session;
        Random random = random_start(seed);
        session_begin(&session, program, scenario, seed, 0);
        for (int n = 0; n < MOVES_PLAYED && !session_is_over(&session); n++) {
            Move moves[MOVES_MAX];
            size_t count =
                conversation_moves(&session.played.now, moves, MOVES_MAX);
            for (size_t i = 0; i < count; i++) {
                assert_true(is_reachable(&session, moves[i]));
            }
            Move move = moves[random_below(&random, (uint32_t)count)];
            assert_true(session_play(&session, move));
        }
        session_end(&session);
    }
}

static void a_move_not_on_the_table_changes_nothing(void **state)
{
    const Program *program = *state;
    Error error = {0};
    const Scenario *scenario =
        program_load(program, program->arena, "fietsenmaker", &error);
    assert_non_null(scenario);
    Session session;
    session_begin(&session, program, scenario, 1, 0);
    Move wrong = {.kind = MOVE_SAY, .topic = NONE, .option = 0, .span = NONE};
    assert_false(session_play(&session, wrong));
    assert_int_equal(session.played.count, 0);
    assert_null(session_last(&session));
    session_end(&session);
}

static void a_paragraph_keeps_to_its_width(void **state)
{
    (void)state;
    FILE *file = tmpfile();
    assert_non_null(file);
    Page page = {.to = file, .width = 30};
    page_paragraph(&page, "Wim: ",
                   "Eén reünie, tweeëntwintig geïnde coöperaties en een "
                   "onafbreekbaar\x1b[2J woord.");
    rewind(file);
    char line[LINE_SIZE];
    int lines = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        assert_true(text_letters(line) <= 30);
        assert_null(strchr(line, '\x1b'));
        lines++;
    }
    assert_true(lines >= 3);
    assert_int_equal(fclose(file), 0);
}

int main(void)
{
    Arena arena = {0};
    Program program;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(every_move_can_be_reached, &program),
        cmocka_unit_test_prestate(a_move_not_on_the_table_changes_nothing,
                                  &program),
        cmocka_unit_test(a_paragraph_keeps_to_its_width),
    };
    if (!program_begin(&program, &arena)) {
        return EXIT_FAILURE;
    }
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
