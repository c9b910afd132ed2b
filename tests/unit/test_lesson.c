#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "talk/lesson.h"
#include "talk/scenario/scenario.h"

static void test_hands_decide(void **state)
{
    (void)state;
    Vote vote = lesson_vote_begin(3);
    assert_int_equal(lesson_vote_most(&vote), NONE);
    assert_int_equal(lesson_vote_least(&vote), NONE);
    lesson_vote_add(&vote, 0, 7);
    lesson_vote_add(&vote, 2, 4);
    assert_int_equal(lesson_vote_most(&vote), 0);
    assert_int_equal(lesson_vote_least(&vote), 2); // nobody was for the second
    assert_int_equal(lesson_vote_total(&vote), 11);
    lesson_vote_add(&vote, 2, -9);
    assert_int_equal(vote.hands[2], 0);
    lesson_vote_add(&vote, 0, 500);
    assert_int_equal(vote.hands[0], LESSON_HANDS_MAX);
}

static void test_equal_hands_leave_it_to_a_person(void **state)
{
    (void)state;
    Vote vote = {.count = 4, .hands = {3, 5, 5, 3}};
    assert_int_equal(lesson_vote_most(&vote), NONE);
    assert_int_equal(lesson_vote_least(&vote), NONE);
    vote.hands[2] = 6; // the tie below the most does not matter
    assert_int_equal(lesson_vote_most(&vote), 2);
    vote.hands[0] = 1;
    assert_int_equal(lesson_vote_least(&vote), 0);
}

// From not at all, 0, to very much, 100.
static void test_hands_come_to_a_mark(void **state)
{
    (void)state;
    Vote vote = lesson_vote_begin(5);
    assert_int_equal(lesson_vote_percent(&vote), NONE);
    lesson_vote_set(&vote, 4, 3);
    assert_int_equal(lesson_vote_percent(&vote), 100);
    lesson_vote_set(&vote, 0, 3);
    assert_int_equal(lesson_vote_percent(&vote), 50);
    lesson_vote_set(&vote, 1, 6);
    assert_int_equal(lesson_vote_percent(&vote), 38); // 18 of 48
}

static void test_the_chair_goes_round(void **state)
{
    (void)state;
    Lesson lesson = {0};
    assert_int_equal(lesson_speaker(&lesson), NONE);
    lesson_swap(&lesson, 1);
    assert_true(lesson_add_player(&lesson, "Noor"));
    lesson.whispering = true;
    assert_int_equal(lesson_whisperer(&lesson), NONE); // alone
    assert_true(lesson_add_player(&lesson, ""));
    assert_true(lesson_add_player(&lesson, "Sven"));
    assert_int_equal(lesson_whisperer(&lesson), 1);
    lesson_swap(&lesson, 1);
    assert_int_equal(lesson_speaker(&lesson), 1);
    lesson_swap(&lesson, 1);
    lesson_swap(&lesson, 1);
    assert_int_equal(lesson_speaker(&lesson), 0);
    lesson_swap(&lesson, -1);
    assert_int_equal(lesson_speaker(&lesson), 2);
    lesson_swap(&lesson, 1);
    lesson.whispering = false;
    assert_int_equal(lesson_whisperer(&lesson), NONE);
}

static void test_names_have_an_end(void **state)
{
    (void)state;
    Lesson lesson = {0};
    char longest[LESSON_NAME_BYTES + 1];
    memset(longest, 'a', LESSON_NAME_BYTES);
    longest[LESSON_NAME_BYTES] = '\0';
    assert_false(lesson_add_player(&lesson, longest));
    assert_true(lesson_add_player(&lesson, longest + 1));
    for (int i = 1; i < LESSON_PLAYERS_MAX; i++) {
        assert_true(lesson_add_player(&lesson, ""));
    }
    assert_false(lesson_add_player(&lesson, ""));
    assert_int_equal(lesson.player_count, LESSON_PLAYERS_MAX);
}

static void test_players_from_one_text(void **state)
{
    static const char *const WRONG[] = {"", ",", "0", "27",
                                        "a\xff"
                                        "b"};
    (void)state;
    Lesson named = {0};
    assert_true(lesson_add_players(&named, "Noor, Jan Piet ,Zo\u00eb", NULL));
    assert_int_equal(named.player_count, 3);
    assert_string_equal(named.names[1], "Jan Piet");
    Lesson counted = {0};
    assert_true(lesson_add_players(&counted, "12", NULL));
    assert_int_equal(counted.player_count, 12);
    assert_string_equal(counted.names[11], "");
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) {
        Lesson lesson = {0};
        assert_false(lesson_add_players(&lesson, WRONG[i], NULL));
    }
}

static void test_events_are_copies(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson lesson = {.arena = &arena};
    char said[] = "Hoe bedoelt u?";
    for (int i = 0; i < 200; i++) {
        LessonEvent event = {.kind = LESSON_VOTE,
                             .number = i + 1,
                             .player = NONE,
                             .count = 1,
                             .texts = {said},
                             .hands = {i % 50},
                             .moves = said};
        assert_true(lesson_note(&lesson, &event));
    }
    said[0] = 'X';
    assert_int_equal(lesson.count, 200);
    assert_string_equal(lesson.events[0].texts[0], "Hoe bedoelt u?");
    assert_string_equal(lesson.events[0].moves, "Hoe bedoelt u?");
    assert_int_equal(lesson.events[120].number, 121);
    assert_int_equal(lesson.events[120].hands[0], 20);
    assert_string_equal(lesson.events[120].thought, "");
    arena_free(&arena);
}

static void test_players_are_letters(void **state)
{
    (void)state;
    Lesson lesson = {0};
    char label[LESSON_NAME_BYTES];
    assert_true(lesson_add_players(&lesson, "Noor,Sven", NULL));
    lesson_label(&lesson, 0, label);
    assert_string_equal(label, "A");
    lesson_label(&lesson, 25, label);
    assert_string_equal(label, "Z");
    lesson.named = true;
    lesson_label(&lesson, 0, label);
    assert_string_equal(label, "Noor");
    lesson_label(&lesson, 25, label); // who has no name stays a letter
    assert_string_equal(label, "Z");
}

static void note(Lesson *lesson, LessonKind kind, const char *moves)
{
    LessonEvent event = {.kind = kind, .moves = moves};
    if (kind == LESSON_TALK) {
        event.count = 3;
        event.texts[0] = "fietsenmaker";
        event.texts[2] = "moe";
        event.seed = 7;
    }
    assert_true(lesson_note(lesson, &event));
}

static void test_the_last_talk_goes_on(void **state)
{
    (void)state;
    Arena arena = {0};
    Lesson lesson = {.arena = &arena};
    Recording recording;
    assert_false(lesson_last_talk(&lesson, &arena, &recording));
    note(&lesson, LESSON_TALK, "stilte\npen\n"); // it was begun elsewhere
    note(&lesson, LESSON_VOTE, "");
    note(&lesson, LESSON_MOVE, "kopje");
    assert_true(lesson_last_talk(&lesson, &arena, &recording));
    assert_string_equal(recording.scenario, "fietsenmaker");
    assert_string_equal(recording.mood, "moe");
    assert_int_equal(recording.seed, 7);
    assert_int_equal(recording.count, 3);
    assert_string_equal(recording.moves[1], "pen");
    assert_string_equal(recording.moves[2], "kopje");
    note(&lesson, LESSON_END, "");
    assert_false(lesson_last_talk(&lesson, &arena, &recording));
    note(&lesson, LESSON_TURN_BACK, "stilte\n"); // an end can be turned back
    note(&lesson, LESSON_MOVE, "stilte");
    assert_true(lesson_last_talk(&lesson, &arena, &recording));
    assert_int_equal(recording.count, 2);
    assert_string_equal(recording.moves[1], "stilte");
    arena_free(&arena);
}

static void test_names_differ(void **state)
{
    static const struct {
        const char *names;
        bool differ;
    } ROWS[] = {{"Noor,Sven,Aisha", true},
                {"Noor,noor,Noor", false},
                {"Zo\u00eb,Sven,ZO\u00cb", false},
                {"Noor,Noor B,Noo", true},
                {"3", true}};
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        Lesson lesson = {0};
        assert_true(lesson_add_players(&lesson, ROWS[i].names, NULL));
        assert_int_equal(lesson_names_differ(&lesson), ROWS[i].differ);
    }
}

static void test_no_memory_changes_nothing(void **state)
{
    (void)state;
    Arena arena = {.ceiling = 64};
    Lesson lesson = {.arena = &arena};
    LessonEvent event = {.kind = LESSON_TALK, .count = 0};
    assert_false(lesson_note(&lesson, &event));
    assert_int_equal(lesson.count, 0);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hands_decide),
        cmocka_unit_test(test_equal_hands_leave_it_to_a_person),
        cmocka_unit_test(test_hands_come_to_a_mark),
        cmocka_unit_test(test_the_chair_goes_round),
        cmocka_unit_test(test_names_have_an_end),
        cmocka_unit_test(test_players_from_one_text),
        cmocka_unit_test(test_events_are_copies),
        cmocka_unit_test(test_players_are_letters),
        cmocka_unit_test(test_the_last_talk_goes_on),
        cmocka_unit_test(test_names_differ),
        cmocka_unit_test(test_no_memory_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
