#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "base/random.h"
#include "tell/foretell.h"
#include "tiny_scenario.h"
#include "whole_scenario.h"

enum { TALKS = 3, SEED = 11 };

static void expect_part(Fixture *fixture, const char *move_name,
                        ForetellPart part, const char *text)
{
    char out[FORETELL_TEXT_MAX];
    Foresight foresight;
    Move move;
    assert_true(recording_read_move(&fixture->talk, move_name, &move));
    assert_true(foresee_move(&fixture->talk, move, &foresight));
    assert_true(foretell_part(words_open("nl"), fixture->scenario, &foresight,
                              part, out));
    assert_string_equal(out, text);
}

static void each_part_says_one_thing(void **state)
{
    Fixture *fixture = *state;
    static const char DOOR[] = "haakje dochter door";
    fixture->talk.move_count = 3; // from the fourth he goes deep
    expect_part(fixture, DOOR, FORETELL_GIVES,
                "Je krijgt wat het voor hem betekent");
    expect_part(fixture, DOOR, FORETELL_CHANGE,
                "wat meer vertrouwen, veel meer aandacht, wat meer warmte, "
                "wat meer afstemming");
    expect_part(fixture, DOOR, FORETELL_HOOK, "Pakt \u201cdochter\u201d op");
    expect_part(fixture, DOOR, FORETELL_CELLS,
                "Op het formulier: klanten 1, klanten 2");
    expect_part(fixture, DOOR, FORETELL_OPENS, "");
    expect_part(fixture, DOOR, FORETELL_DROPS, "");
    expect_part(fixture, DOOR, FORETELL_END, "");
}

static void what_is_passed_over_is_named(void **state)
{
    Fixture *fixture = *state;
    expect_part(fixture, "haakje dochter stuurt", FORETELL_HOOK,
                "Gaat voorbij aan \u201cdochter\u201d");
    expect_part(fixture, "vak \"markt 1\" leest", FORETELL_HOOK,
                "Gaat voorbij aan \u201cdruk\u201d");
    expect_part(fixture, "stilte", FORETELL_HOOK, "");
    (void)tiny_play(&fixture->talk, "vak \"markt 1\" leest");
    (void)tiny_play(&fixture->talk, "vak \"markt 3\" leest");
    expect_part(fixture, "haakje begin door", FORETELL_DROPS,
                "Daarna weg: \u201cdruk\u201d, \u201cdochter\u201d, "
                "\u201cwinkel\u201d");
}

static void a_goodbye_tells_the_ending(void **state)
{
    expect_part(*state, "afscheid sluitaf", FORETELL_END,
                "Einde: een beleefd nee");
}

static void a_gesture_brings_nothing(void **state)
{
    for (int part = 0; part < FORETELL_PARTS; part++) {
        expect_part(*state, "pen", (ForetellPart)part, "");
    }
}

// Of every move: nothing is cut, and no word is left to be filled in.
static void expect_whole(const Words *words, const Conversation *talk)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(talk, moves, MOVES_MAX);
    for (size_t i = 0; i < count; i++) {
        char out[FORETELL_TEXT_MAX];
        Foresight foresight;
        assert_true(foresee_move(talk, moves[i], &foresight));
        assert_true(foretell_line(words, talk->scenario, &foresight,
                                  FORETELL_GIVES, FORETELL_END, out));
        assert_null(strchr(out, '{'));
        assert_null(strstr(out, "foretell."));
    }
}

static void every_customer_is_foretold_in_both_languages(void **state)
{
    (void)state;
    Arena arena = {0};
    const char **names;
    size_t count = whole_names(&arena, &names);
    for (size_t i = 0; i < count * TALKS; i++) {
        Random random = random_start(SEED + i);
        Conversation talk;
        Turn turn;
        Move moves[MOVES_MAX];
        size_t open;
        conversation_begin(&talk, whole_customer(&arena, names[i / TALKS]), i,
                           0);
        while ((open = conversation_moves(&talk, moves, MOVES_MAX)) > 0) {
            expect_whole(words_open("nl"), &talk);
            expect_whole(words_open("en"), &talk);
            assert_true(conversation_play(
                &talk, moves[random_below(&random, (uint32_t)open)], &turn));
        }
    }
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_part_says_one_thing, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(what_is_passed_over_is_named, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_goodbye_tells_the_ending, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_gesture_brings_nothing, setup,
                                        teardown),
        cmocka_unit_test(every_customer_is_foretold_in_both_languages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
