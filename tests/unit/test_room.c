// Every thing of every customer hangs or stands in his room, is drawn there,
// and can be touched without touching another. And the rooms look as they did.
//
// test_room renew: writes the pictures of the rooms anew, to be looked at.

#include <dirent.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "author/script/loader.h"
#include "base/arena.h"
#include "base/settings.h"
#include "draw/layout.h"
#include "draw/paper/table.h"
#include "draw/room/room.h"
#include "draw/room/room_things.h"
#include "talk/scenario/room_words.h"

#include "pictures.h"

enum {
    PATH_BYTES = 1000,
    TOUCH_LEAST = 24, // pixels; WCAG 2.2, 2.5.8
    SMALL_WIDE = 320, // a picture that is kept
    SMALL_HIGH = 184
};

static bool within(PaintRect a, PaintRect whole)
{
    return a.x >= whole.x && a.y >= whole.y && a.x + a.w <= whole.x + whole.w &&
           a.y + a.h <= whole.y + whole.h;
}

static const Scenario *load(Arena *arena, const char *path)
{
    Error error;
    const Scenario *scenario = loader_load(
        arena, PROJECT_DIR "/scripts/lib/woorden.lua", path, &error);
    if (scenario == NULL) {
        fail_msg("%s:%d: %s", path, error.line, error.word);
    }
    return scenario;
}

static RoomThings things_of(const Scenario *scenario)
{
    RoomKind room;
    (void)room_words_find(scenario->room, &room);
    return room_things_of(room, scenario);
}

static cairo_surface_t *room_picture(const RoomThings *things, bool with)
{
    const PaintRect all = {0, 0, LAYOUT_WIDTH, LAYOUT_HEIGHT};
    cairo_surface_t *picture = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, LAYOUT_WIDTH, LAYOUT_HEIGHT);
    cairo_t *cr = cairo_create(picture);
    room_draw(cr, things->room, all);
    table_top_draw(cr, all, room_table_top(things->room));
    if (with) {
        room_things_draw(cr, things, false, NULL);
        room_things_draw(cr, things, true, NULL);
    }
    cairo_destroy(cr);
    cairo_surface_flush(picture);
    return picture;
}

// How many pixels of `at` are not the same.
static int pixels_changed(cairo_surface_t *a, cairo_surface_t *b, PaintRect at)
{
    const unsigned char *one = cairo_image_surface_get_data(a);
    const unsigned char *other = cairo_image_surface_get_data(b);
    size_t stride = (size_t)cairo_image_surface_get_stride(a);
    int changed = 0;
    for (int y = (int)at.y; y < (int)(at.y + at.h); y++) {
        for (int x = (int)at.x; x < (int)(at.x + at.w); x++) {
            size_t i = (size_t)y * stride + (size_t)x * 4;
            changed += memcmp(one + i, other + i, 3) != 0;
        }
    }
    return changed;
}

static void check_drawn(const RoomThings *things)
{
    cairo_surface_t *with = room_picture(things, true);
    cairo_surface_t *without = room_picture(things, false);
    for (int i = 0; i < things->count; i++) {
        const RoomThing *thing = &things->thing[i];
        int changed = pixels_changed(with, without, thing->at);
        // A bicycle is mostly air.
        if (changed < 0.2 * thing->at.w * thing->at.h) {
            fail_msg("%s is hardly seen: %d pixels", thing->label, changed);
        }
    }
    cairo_surface_destroy(with);
    cairo_surface_destroy(without);
}

static void check_apart(const RoomThings *things)
{
    const PaintRect all = {0, 0, LAYOUT_WIDTH, LAYOUT_HEIGHT};
    const TableState table = {0};
    for (int i = 0; i < things->count; i++) {
        PaintRect at = things->thing[i].at;
        assert_true(at.w >= TOUCH_LEAST && at.h >= TOUCH_LEAST);
        assert_true(within(at, all));
        assert_true(!things->thing[i].on_table || at.y > TABLE_HIGHEST);
        assert_false(layout_overlap(at, layout_face()));
        assert_false(layout_overlap(
            at, layout_speech(settings_rule(SETTING_LETTERS)->most)));
        for (int n = 0; n < i; n++) {
            assert_false(layout_overlap(at, things->thing[n].at));
        }
        for (int item = TABLE_NONE + 1; item < TABLE_ITEM_COUNT; item++) {
            assert_false(
                layout_overlap(at, table_item_bounds((TableItem)item, &table)));
        }
    }
}

static void check_scenario_things(const char *path)
{
    Arena arena = {0};
    const Scenario *scenario = load(&arena, path);
    RoomThings things = things_of(scenario);
    for (int i = 0; i < scenario->topic_count; i++) {
        if (scenario->topics[i].kind == TOPIC_THING &&
            room_things_find(&things, i) == NULL) {
            fail_msg("%s: %s is nowhere", path, scenario->topics[i].name);
        }
    }
    check_apart(&things);
    check_drawn(&things);
    arena_free(&arena);
}

static void test_every_thing_of_every_customer_is_seen(void **state)
{
    int customers = 0;
    struct dirent *entry;
    DIR *folder = opendir(PROJECT_DIR "/scripts/klanten");
    (void)state;
    assert_non_null(folder);
    while ((entry = readdir(folder)) != NULL) {
        const char *end = strrchr(entry->d_name, '.');
        char path[PATH_BYTES];
        if (end == NULL || strcmp(end, ".lua") != 0) {
            continue;
        }
        (void)snprintf(path, sizeof path, PROJECT_DIR "/scripts/klanten/%s",
                       entry->d_name);
        check_scenario_things(path);
        customers++;
    }
    assert_int_equal(closedir(folder), 0);
    assert_true(customers > 0);
}

// The customers of this house have things that somebody drew.
static void test_known_things_have_a_drawing(void **state)
{
    static const struct {
        const char *name, *label;
        ThingKind kind;
    } KNOWN[] = {
        {"foto", "", THING_PHOTO},
        {"beker", "de wisselbeker op de kast", THING_CUP},
        {"prijs", "de wisselbeker op de kast", THING_CUP},
        {"deur", "de thermometer bij de deur", THING_THERMOMETER},
        {"telweegschaal", "de weegschaal op de kast", THING_SCALE},
        {"opa", "het portret van opa", THING_PHOTO},
        {"prikbord", "", THING_WHITEBOARD},
        {"hond", "de hond in de mand", THING_NAMED},
        {"tapet", "", THING_NAMED},
        {"", NULL, THING_NAMED},
    };
    (void)state;
    for (size_t i = 0; i < sizeof KNOWN / sizeof KNOWN[0]; i++) {
        assert_int_equal(room_things_kind(KNOWN[i].name, KNOWN[i].label),
                         KNOWN[i].kind);
    }
}

// In every room, also for a customer whose things nobody here knows.
static void test_every_room_has_places_enough(void **state)
{
    Arena arena = {0};
    const Scenario *scenario =
        load(&arena, PROJECT_DIR "/tests/unit/dingen.lua");
    (void)state;
    for (size_t i = 0; room_words_get(i) != NULL; i++) {
        RoomKind room;
        assert_true(room_words_find(room_words_get(i), &room));
        assert_int_equal(room, i);
        RoomThings things = room_things_of(room, scenario);
        assert_int_equal(things.count, ROOM_THINGS_MAX);
        check_apart(&things);
        check_drawn(&things);
    }
    arena_free(&arena);
}

// A room with its table, what lies there, and the things of somebody.
static cairo_surface_t *small_draw(RoomKind room, const RoomThings *things)
{
    const TableState table = {.coffee = TABLE_COFFEE_FULL};
    const PaintRect all = {0, -8, LAYOUT_WIDTH, LAYOUT_HEIGHT + 16};
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, SMALL_WIDE, SMALL_HIGH);
    cairo_t *cr = cairo_create(picture);
    cairo_scale(cr, 0.25, 0.25);
    cairo_translate(cr, 0, 8);
    room_draw(cr, room, all);
    if (room != ROOM_CAR) { // it has no table, and nobody's things
        room_clock_draw(cr, room, 12);
        room_things_draw(cr, things, false, NULL);
        table_top_draw(cr, all, room_table_top(room));
        room_things_draw(cr, things, true, NULL);
        table_draw(cr, &table);
    }
    cairo_destroy(cr);
    cairo_surface_flush(picture);
    return picture;
}

// Whether `look` holds for every room, with the things of somebody in it.
static bool every_room(bool (*look)(cairo_surface_t *picture, const char *name))
{
    Arena arena = {0};
    bool all = true;
    const Scenario *scenario =
        load(&arena, PROJECT_DIR "/tests/unit/dingen.lua");
    for (size_t i = 0; i < ROOM_KINDS; i++) {
        char name[40];
        RoomThings things = room_things_of((RoomKind)i, scenario);
        const char *word = room_words_get(i);
        (void)snprintf(name, sizeof name, "room-%s", word ? word : "auto");
        cairo_surface_t *picture = small_draw((RoomKind)i, &things);
        all = look(picture, name) && all;
        cairo_surface_destroy(picture);
    }
    arena_free(&arena);
    return all;
}

static void test_every_room_looks_as_before(void **state)
{
    (void)state;
    assert_true(every_room(picture_is_kept));
}

static void test_rooms_nobody_knows_are_plain(void **state)
{
    RoomKind room = ROOM_FARM;
    (void)state;
    assert_false(room_words_find("kelder", &room));
    assert_int_equal(room, ROOM_PLAIN);
    assert_false(room_words_find(NULL, &room));
    assert_false(room_words_find("", &room));
    assert_true(room_words_find("bakkerij", &room));
    assert_int_equal(room, ROOM_BAKERY);
}

static Turn turn_of(MoveKind kind)
{
    return (Turn){.move = {.kind = (uint8_t)kind}};
}

static void test_silences_drink_the_cup_and_it_is_filled(void **state)
{
    Turn turns[20];
    (void)state;
    for (size_t i = 0; i < 20; i++) {
        turns[i] = turn_of(i < TABLE_COFFEE_FULL ? MOVE_SILENCE : MOVE_SAY);
    }
    assert_int_equal(table_coffee(turns, 0), TABLE_COFFEE_FULL);
    for (int i = 1; i <= TABLE_COFFEE_FULL; i++) {
        assert_int_equal(table_coffee(turns, (size_t)i), TABLE_COFFEE_FULL - i);
    }
    assert_int_equal(table_coffee(turns, TABLE_COFFEE_FULL + 2), 0);
    assert_int_equal(table_coffee(turns, 20), TABLE_COFFEE_FULL);
}

// After what kind of topic the brochure or the diary lies open.
static void test_what_was_opened_stays_open_until_the_other_is(void **state)
{
    static const struct {
        TopicKind said;
        TableItem open;
    } TALK[] = {{TOPIC_CELL, TABLE_NONE},     {TOPIC_PROPOSAL, TABLE_BROCHURE},
                {TOPIC_SELF, TABLE_BROCHURE}, {TOPIC_NEXT, TABLE_DIARY},
                {TOPIC_THING, TABLE_DIARY},   {TOPIC_PROPOSAL, TABLE_BROCHURE},
                {TOPIC_ORDER, TABLE_DIARY}};
    enum { SAID = sizeof TALK / sizeof TALK[0] };
    Topic topics[SAID];
    Turn turns[SAID + 1];
    const Scenario scenario = {.topics = topics, .topic_count = SAID};
    (void)state;
    for (int i = 0; i < SAID; i++) {
        topics[i] = (Topic){.kind = TALK[i].said};
        turns[i] = turn_of(MOVE_SAY);
        turns[i].move.topic = (int16_t)i;
        assert_int_equal(table_opened(&scenario, turns, (size_t)i + 1),
                         TALK[i].open);
    }
    turns[SAID] = turn_of(MOVE_SILENCE);
    turns[SAID].move.topic = NONE;
    assert_int_equal(table_opened(&scenario, turns, SAID + 1), TABLE_DIARY);
    assert_int_equal(table_opened(&scenario, turns, 0), TABLE_NONE);
}

static void test_the_form_aside_leaves_the_middle(void **state)
{
    const TableState middle = {0}, aside = {.form_aside = true};
    PaintRect now = table_item_bounds(TABLE_FORM, &aside);
    (void)state;
    assert_false(layout_overlap(now, table_item_bounds(TABLE_FORM, &middle)));
    for (int item = TABLE_FORM + 1; item < TABLE_ITEM_COUNT; item++) {
        assert_false(
            layout_overlap(now, table_item_bounds((TableItem)item, &aside)));
    }
}

int main(int count, char **arguments)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_thing_of_every_customer_is_seen),
        cmocka_unit_test(test_known_things_have_a_drawing),
        cmocka_unit_test(test_every_room_has_places_enough),
        cmocka_unit_test(test_every_room_looks_as_before),
        cmocka_unit_test(test_rooms_nobody_knows_are_plain),
        cmocka_unit_test(test_silences_drink_the_cup_and_it_is_filled),
        cmocka_unit_test(test_what_was_opened_stays_open_until_the_other_is),
        cmocka_unit_test(test_the_form_aside_leaves_the_middle),
    };
    if (count == 2 && strcmp(arguments[1], "renew") == 0) {
        return every_room(picture_keep) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
