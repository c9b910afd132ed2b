#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <string.h>

#include "draw/paper/table.h"
#include "screens/cockpit/cockpit.h"
#include "talk/strand.h"
#include "tiny_scenario.h"

enum { TURNS_MAX = 32 };

// A talk as the window has it, and the trainer who looks on.
typedef struct Room {
    Fixture *fixture;
    Model model;
    Played played;
    View view;
    Talk talk;
    Cockpit cockpit;
    Turn turns[TURNS_MAX];
} Room;

static Room *room_of(Fixture *fixture)
{
    static Room room;
    memset(&room, 0, sizeof room);
    room.fixture = fixture;
    room.played.scenario = fixture->scenario;
    room.played.now = fixture->talk;
    room.played.turns = room.turns;
    room.model.talk = &room.played;
    view_open(&room.view, &room.model);
    room.talk.writing = NONE;
    return &room;
}

static bool look(Room *room)
{
    return cockpit_look(&room->cockpit, &room->view, &room->talk);
}

static void play(Room *room, Move move)
{
    assert_true(conversation_play(&room->played.now, move,
                                  &room->turns[room->played.count++]));
}

static int span_of(const Room *room, const char *name)
{
    int topic = scenario_find_topic(room->played.scenario, name);
    return room->played.now.topics[topic].span;
}

static void the_numbers_are_those_the_room_sees(void **state)
{
    Room *room = room_of(*state);
    Cockpit *cockpit = &room->cockpit;
    assert_true(talk_open_panel(&room->talk, &room->view, TOUCH_SPAN,
                                span_of(room, "dochter")));
    assert_true(look(room));
    assert_true(cockpit->chosen);
    assert_int_equal(cockpit->group_count, 1);
    assert_int_equal(cockpit->sentence_count, room->talk.panel.move_count);
    assert_true(cockpit->sentence_count > 1);
    for (int i = 0; i < cockpit->sentence_count; i++) {
        assert_int_equal(cockpit->sentences[i].number, i + 1);
        assert_true(conversation_same_move(cockpit->sentences[i].move,
                                           room->talk.panel.moves[i]));
    }
}

static void a_list_of_things_is_numbered_too(void **state)
{
    Room *room = room_of(*state);
    Cockpit *cockpit = &room->cockpit;
    (void)tiny_play(&room->played.now, "haakje druk door");
    assert_true(
        talk_open_panel(&room->talk, &room->view, TOUCH_ITEM, TABLE_DIARY));
    assert_int_equal(room->talk.panel.kind, PANEL_GROUPS);
    assert_true(look(room));
    assert_int_equal(cockpit->group_count, room->talk.panel.group_count);
    for (int i = 0; i < cockpit->group_count; i++) {
        assert_int_equal(cockpit->groups[i].number, i + 1);
        assert_int_equal(cockpit->groups[i].topic, room->talk.panel.groups[i]);
        assert_int_equal(cockpit->sentences[cockpit->groups[i].first].number,
                         1);
    }
}

// With nothing on the table, each is numbered as it would be.
static void what_may_be_chosen_is_there_before_it_is(void **state)
{
    Room *room = room_of(*state);
    const Cockpit *cockpit = &room->cockpit;
    assert_true(look(room));
    assert_false(cockpit->chosen);
    assert_int_equal(cockpit->sentences[0].move.kind, MOVE_SILENCE);
    for (int i = 1; i < cockpit->group_count; i++) {
        const CockpitGroup *group = &cockpit->groups[i];
        Panel panel;
        assert_true(
            talk_find_panel(&room->view, group->source, group->index, &panel));
        if (panel.kind == PANEL_GROUPS) {
            continue;
        }
        assert_int_equal(group->count, panel.move_count);
        for (int s = 0; s < group->count; s++) {
            assert_true(conversation_same_move(
                cockpit->sentences[group->first + s].move, panel.moves[s]));
        }
    }
}

static void nothing_new_is_no_change(void **state)
{
    Room *room = room_of(*state);
    assert_true(look(room));
    assert_false(look(room));
    room->talk.panel.scroll = 40;
    room->talk.panel.over = 80;
    assert_false(look(room));
    assert_true(talk_open_panel(&room->talk, &room->view, TOUCH_SPAN,
                                span_of(room, "druk")));
    assert_true(look(room));
    assert_false(look(room));
    room->talk.panel.kind = PANEL_NONE;
    assert_true(look(room));
}

static void the_look_plays_nothing_and_is_right(void **state)
{
    Room *room = room_of(*state);
    Conversation before;
    memcpy(&before, &room->played.now, sizeof before);
    assert_true(look(room));
    assert_memory_equal(&before, &room->played.now, sizeof before);
    CockpitSentence seen =
        room->cockpit.sentences[room->cockpit.sentence_count - 1];
    play(room, seen.move);
    assert_true(strand_same_turn(&seen.foresight.turn, &room->turns[0]));
    assert_true(look(room));
}

static void with_nobody_talking_there_is_nothing_to_say(void **state)
{
    Room *room = room_of(*state);
    assert_true(look(room));
    assert_true(cockpit_look(&room->cockpit, &room->view, NULL));
    assert_int_equal(room->cockpit.group_count, 0);
    assert_null(room->cockpit.said);
    assert_false(cockpit_look(&room->cockpit, &room->view, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_numbers_are_those_the_room_sees,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_list_of_things_is_numbered_too, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            what_may_be_chosen_is_there_before_it_is, setup, teardown),
        cmocka_unit_test_setup_teardown(nothing_new_is_no_change, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(the_look_plays_nothing_and_is_right,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
            with_nobody_talking_there_is_nothing_to_say, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
