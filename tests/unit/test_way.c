// The way to what he says: whatever is found is played, and ends there.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <stdlib.h>

#include "author/program.h"
#include "author/way.h"

typedef struct Room {
    Arena arena;
    Program program;
    const Scenario *scenario;
} Room;

static int begin(void **state)
{
    Room *room = calloc(1, sizeof *room);
    *state = room;
    if (!room || setenv("GESLAAGD_HOME", PROJECT_DIR, 1) != 0 ||
        !program_begin(&room->program, &room->arena)) {
        return -1;
    }
    room->scenario =
        program_load(&room->program, &room->arena, "fietsenmaker", NULL);
    return room->scenario ? 0 : -1;
}

static int end(void **state)
{
    Room *room = *state;
    arena_free(&room->arena);
    free(room);
    return 0;
}

static void ends_with(const Scenario *scenario, const Recording *way, int mood,
                      int beat)
{
    Conversation now;
    Turn turn = {0};
    conversation_begin(&now, scenario, way->seed, mood);
    for (size_t i = 0; i < way->count; i++) {
        Move move;
        assert_true(recording_read_move(&now, way->moves[i], &move));
        assert_true(conversation_play(&now, move, &turn));
    }
    assert_int_equal(turn.beat, beat);
}

static bool find_on_any_day(Room *room, int topic, int depth, Recording *way)
{
    const Scenario *scenario = room->scenario;
    for (int mood = 0; mood < scenario->mood_count; mood++) {
        int beat = way_beat(scenario, mood, topic, depth);
        if (beat != NONE &&
            way_find(&room->arena, scenario, mood, 7, beat, way)) {
            ends_with(scenario, way, mood, beat);
            return true;
        }
    }
    return false;
}

// Four in five of what is written at a hook is found, each in a few moves.
static void most_of_what_he_says_is_found(void **state)
{
    Room *room = *state;
    const Scenario *scenario = room->scenario;
    int asked = 0, found = 0;
    size_t longest = 0;
    for (int i = 0; i < scenario->topic_count; i += 3) {
        const Topic *topic = &scenario->topics[i];
        for (int d = 0; topic->kind == TOPIC_HOOK && d < DEPTHS; d++) {
            Recording way;
            if (way_beat(scenario, 0, i, d) == NONE) {
                continue;
            }
            asked++;
            if (find_on_any_day(room, i, d, &way)) {
                longest = way.count > longest ? way.count : longest;
                found++;
            } else {
                print_message("%s %d was not found\n", topic->name, d);
            }
        }
    }
    print_message("%d of %d, in %zu moves at most\n", found, asked, longest);
    assert_true(asked > 10 && found * 5 >= asked * 4);
    assert_true(longest <= 24);
}

static void what_lies_near_is_found_in_as_few_moves(void **state)
{
    Room *room = *state;
    Recording way;
    int topic = scenario_find_topic(room->scenario, "nouja");
    size_t least = SIZE_MAX;
    for (int d = 0; d < DEPTHS; d++) {
        int beat = way_beat(room->scenario, 0, topic, d);
        if (beat != NONE &&
            way_find(&room->arena, room->scenario, 0, 7, beat, &way) &&
            way.count < least) {
            least = way.count;
        }
    }
    assert_int_equal(least, 1); // it is in his first words
}

// Bit by bit it finds what it finds at once; and it can be let go of anywhere.
static void it_is_looked_for_bit_by_bit(void **state)
{
    Room *room = *state;
    const Scenario *scenario = room->scenario;
    int steps = 0, found = 0;
    for (int i = 0; i < scenario->topic_count; i += 7) {
        int beat = way_beat(scenario, 0, i, 1);
        Recording whole, way;
        WayNews news = WAY_SOUGHT;
        if (beat == NONE ||
            !way_find(&room->arena, scenario, 0, 7, beat, &whole)) {
            continue;
        }
        WaySearch *search = way_begin(scenario, 0, 7, beat);
        assert_non_null(search);
        for (; news == WAY_SOUGHT; steps++) {
            news = way_step(search, &room->arena, &way);
        }
        way_end(search);
        assert_int_equal(news, WAY_FOUND);
        assert_int_equal(way.count, whole.count);
        ends_with(scenario, &way, 0, beat);
        search = way_begin(scenario, 0, 7, beat);
        (void)way_step(search, &room->arena, &way);
        way_end(search);
        found++;
    }
    assert_true(found > 0 && steps > 2 * found); // not all in one
    way_end(NULL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(most_of_what_he_says_is_found),
        TEST(what_lies_near_is_found_in_as_few_moves),
        TEST(it_is_looked_for_bit_by_bit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
